"""The embedded desk's worker: takes due work from the store and does it in a few threads."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from typing import Final, Protocol, TypeVar

from workspace.service.bell import Bell
from workspace.service.ports import Clock
from workspace.store.database import Store
from workspace.store.work import Job

LEASE: Final = timedelta(seconds=30)
HEARTBEAT_S: Final = 10.0
LONGEST_NAP_S: Final = 1.0
Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class DoesJob(Protocol):
    """Does one kind of work; returns when it has to be tried again, None when it is done for good."""

    def __call__(self, job: Job) -> timedelta | None: ...


class WorkLoop:
    """Does durable work until stopped. At most ``workers`` pieces at once, one at a time per lock.

    The truth is in the store: work taken by a loop that died is freed at the next start, or when its lease ends.
    """

    def __init__(self, store: Store, kinds: Mapping[str, DoesJob], clock: Clock, bell: Bell, *, workers: int) -> None:
        self._store, self._kinds, self._clock, self._bell = store, kinds, clock, bell
        self._workers = workers
        self._pool = ThreadPoolExecutor(workers + 1, thread_name_prefix="work")
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running: dict[str, Job] = {}

    def nudge(self) -> None:
        """There is new work; may come from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    async def run(self) -> None:
        """Work until cancelled."""
        self._loop = asyncio.get_running_loop()
        await self._in_thread(self._rescue_all)
        heartbeat = asyncio.create_task(self._keep_leases())
        tasks: set[asyncio.Task[None]] = set()
        try:
            while True:
                self._wake.clear()
                job = None
                if len(tasks) < self._workers:
                    job = await self._in_thread(self._take)
                if job is not None:
                    self._running[job.id] = job
                    task = asyncio.create_task(self._do(job))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                    continue
                await self._nap()
        finally:
            heartbeat.cancel()
            self._pool.shutdown(wait=False, cancel_futures=True)

    async def _nap(self) -> None:
        nap_s = await self._in_thread(self._until_due_s)
        try:
            async with asyncio.timeout(nap_s):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _do(self, job: Job) -> None:
        try:
            (outcome,) = await asyncio.gather(
                self._in_thread(partial(self._kinds[job.kind], job)), return_exceptions=True
            )
            if isinstance(outcome, BaseException):
                # Its message may hold a customer's words, so only the kind of failure is logged.
                _log.error("work %s (%s) failed with %s; it is tried again", job.id, job.kind, type(outcome).__name__)
                outcome = timedelta(seconds=min(60, 2**job.attempt))
            await self._in_thread(partial(self._note, job, outcome))
        finally:
            self._running.pop(job.id, None)
            self._bell.ring()
            self._wake.set()

    def _note(self, job: Job, again_in: timedelta | None) -> None:
        with self._store.write() as unit:
            if again_in is None:
                unit.work.finish(job.id)
            else:
                unit.work.retry(job.id, self._clock() + again_in)

    def _take(self) -> Job | None:
        with self._store.write() as unit:
            return unit.work.take(self._clock(), LEASE)

    def _until_due_s(self) -> float:
        with self._store.read() as unit:
            due = unit.work.next_due()
        if due is None:
            return LONGEST_NAP_S
        # Work that is due but locked is waited for, not asked for again and again.
        return min(LONGEST_NAP_S, max(0.02, (due - self._clock()).total_seconds()))

    def _rescue_all(self) -> None:
        with self._store.write() as unit:
            freed = unit.work.rescue(self._clock(), everything=True)
        if freed:
            _log.warning("%d pieces of work were left by a service that ended suddenly; they go on now", freed)

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S)
            if ids := list(self._running):
                await self._in_thread(partial(self._extend, ids))

    def _extend(self, ids: list[str]) -> None:
        with self._store.write() as unit:
            for job_id in ids:
                unit.work.extend(job_id, self._clock() + LEASE)

    async def _in_thread(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)
