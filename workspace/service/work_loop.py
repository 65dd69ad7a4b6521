"""The embedded desk's worker: takes due work from the store and does it in a few threads."""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final, Protocol, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from workspace.service.bell import Bell
from workspace.service.ports import Clock
from workspace.store.database import Store
from workspace.store.work import Job

LEASE: Final = timedelta(seconds=30)
HEARTBEAT_S: Final = 10.0
LONGEST_NAP_S: Final = 1.0
LAST_WORDS_S: Final = 1.0
Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class Interrupted(Exception):
    """The service is ending in the middle of a piece of work; it is put back as if it had not been begun."""


class DoesJob(Protocol):
    """Does one kind of work; returns when it has to be tried again, None when it is done for good."""

    def __call__(self, job: Job) -> timedelta | None: ...


class WorkLoop:
    """Does durable work until stopped. At most ``workers`` pieces at once, one at a time per lock.

    ``able`` names the kinds of work that can be done now. The truth is in the store: work taken by a loop that
    died is freed at the next start, or when its lease ends.
    """

    def __init__(
        self,
        store: Store,
        kinds: Mapping[str, DoesJob],
        clock: Clock,
        bell: Bell,
        *,
        workers: int,
        able: Callable[[], Collection[str]] | None = None,
    ) -> None:
        self._store, self._kinds, self._clock, self._bell = store, kinds, clock, bell
        self._able = able or kinds.keys
        self._workers = workers
        self._pool = ThreadPoolExecutor(workers + 1, thread_name_prefix="work")
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._running: dict[str, Job] = {}
        self._looked_at = datetime.min.replace(tzinfo=UTC)

    def nudge(self) -> None:
        """There is new work; may come from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake.set)

    async def run(self) -> None:
        """Work until cancelled; then wait a moment for what is being done."""
        self._loop = asyncio.get_running_loop()
        heartbeat: asyncio.Task[None] | None = None
        tasks: set[asyncio.Task[None]] = set()
        try:
            await self._in_thread(partial(self._rescue, everything=True))
            heartbeat = asyncio.create_task(self._keep_leases())
            while True:
                self._wake.clear()
                job = await self._next() if len(tasks) < self._workers else None
                if job is not None:
                    self._running[job.id] = job
                    task = asyncio.create_task(self._do(job))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                    continue
                await self._nap(busy=len(tasks) >= self._workers)
        finally:
            if heartbeat is not None:
                heartbeat.cancel()
            if tasks:
                await asyncio.wait(tasks, timeout=LAST_WORDS_S)
            self._pool.shutdown(wait=False, cancel_futures=True)

    async def _next(self) -> Job | None:
        try:
            return await self._in_thread(self._take)
        except SQLAlchemyError as failure:
            # A full disk or a locked database: what is due stays due, and the worker must not die of it.
            _log.exception("work could not be taken (%s); it is tried again", type(failure).__name__)
            await asyncio.sleep(LONGEST_NAP_S)
            return None

    async def _nap(self, *, busy: bool) -> None:
        nap_s = LONGEST_NAP_S if busy else await self._in_thread(self._until_due_s)
        try:
            async with asyncio.timeout(nap_s):
                await self._wake.wait()
        except TimeoutError:
            return

    async def _do(self, job: Job) -> None:
        done = partial(self._kinds[job.kind], job)
        try:
            (outcome,) = await asyncio.gather(self._in_thread(done), return_exceptions=True)
            await self._in_thread(partial(self._note, job, outcome))
        except SQLAlchemyError as failure:
            # It stays taken until its lease ends, and is done again then.
            _log.exception("the end of work %s could not be noted (%s)", job.id, type(failure).__name__)
        finally:
            self._running.pop(job.id, None)
            self._bell.ring()
            self._wake.set()

    def _note(self, job: Job, outcome: timedelta | BaseException | None) -> None:
        with self._store.write() as unit:
            if isinstance(outcome, Interrupted):
                unit.work.put_back(job.id)
                return
            if isinstance(outcome, BaseException):
                # Its message may hold a customer's words, so only the kind of failure is logged.
                _log.error("work %s (%s) failed with %s; it is tried again", job.id, job.kind, type(outcome).__name__)
                outcome = timedelta(seconds=min(60, 2**job.attempt))
            if outcome is None:
                unit.work.finish(job.id)
            else:
                unit.work.retry(job.id, self._clock() + outcome)

    def _take(self) -> Job | None:
        self._looked_at = self._clock()
        with self._store.write() as unit:
            return unit.work.take(self._looked_at, LEASE, list(self._able()))

    def _until_due_s(self) -> float:
        with self._store.read() as unit:
            due = unit.work.next_due(list(self._able()))
        if due is None or due <= self._looked_at:
            # Work that is due but was not taken is locked: the end of what locks it wakes the loop.
            return LONGEST_NAP_S
        return min(LONGEST_NAP_S, max(0.0, (due - self._clock()).total_seconds()))

    def _rescue(self, *, everything: bool) -> None:
        with self._store.write() as unit:
            for job_id in list(self._running):
                unit.work.extend(job_id, self._clock() + LEASE)
            freed = unit.work.rescue(self._clock(), everything=everything)
        if freed:
            _log.warning("%d pieces of work were left by a service that ended suddenly; they go on now", freed)

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_S)
            try:
                await self._in_thread(partial(self._rescue, everything=False))
            except SQLAlchemyError as failure:
                _log.exception("leases could not be extended (%s)", type(failure).__name__)

    async def _in_thread(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)
