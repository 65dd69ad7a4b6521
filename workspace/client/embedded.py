"""The desk's own service as a child process: started, watched, started again, and ended with the desk."""

import asyncio
import json
import os
import secrets
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Final, Protocol, TypeVar

from workspace.client.api import Api
from workspace.client.errors import ClientError

START_WITHIN_S: Final = 60.0
END_WITHIN_S: Final = 5.0
ASK_EVERY_S: Final = 0.15
RESTART_AFTER_S: Final = (0.2, 1.0, 3.0, 10.0, 30.0)
LOG_KEPT_BYTES: Final = 2_000_000
NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)

Answer = TypeVar("Answer")


class EmbeddedListener(Protocol):
    """Who wants to know how the service is doing."""

    def service_waits(self, words: str) -> None:
        """The words say what it is still doing; empty once it is complete."""

    def service_ready(self, base_url: str, token: str) -> None:
        """It can be used, at this address until further notice."""

    def service_stopped(self, words: str) -> None:
        """It ended by itself and will be started again."""


class DidNotStart(ClientError):
    """The child ended or stayed silent before it said where it listens."""


def serve_command(data_folder: Path, *, sample: bool) -> list[str]:
    """How the service is started."""
    command = [sys.executable, "-m", "workspace", "serve", "--embedded", "--port", "0", "--data", str(data_folder)]
    return [*command, "--sample"] if sample else command


class EmbeddedService:
    """Runs the service for as long as ``run`` runs."""

    def __init__(
        self,
        data_folder: Path,
        listener: EmbeddedListener,
        *,
        sample: bool = False,
        command: Sequence[str] | None = None,
        restart_after_s: tuple[float, ...] = RESTART_AFTER_S,
    ) -> None:
        self._command = list(command) if command is not None else serve_command(data_folder, sample=sample)
        self._log = data_folder / "service.log"
        self._listener = listener
        self._restart_after_s = restart_after_s
        self._failures = 0
        # One thread reads the child's line or waits for its end; asyncio's own child handling differs by platform.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="service")
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def process_id(self) -> int | None:
        """The child's process id, while there is one."""
        return self._child.pid if self._child else None

    async def run(self) -> None:
        """Keep the service running until cancelled, then end it."""
        try:
            while True:
                try:
                    await self._one_life()
                    words = "The service ended by itself. It is being started again."
                except (DidNotStart, OSError) as failed:
                    words = f"The service did not start: {failed} What it wrote is in {self._log}."
                self._listener.service_stopped(words)
                await asyncio.sleep(self._restart_after_s[min(self._failures, len(self._restart_after_s) - 1)])
                self._failures += 1
        finally:
            await self._end()

    async def _one_life(self) -> None:
        self._listener.service_waits("Starting the service")
        token = secrets.token_urlsafe(32)
        child = self._start(token)
        try:
            port = await self._port(child)
            await self._until_ready(child, f"http://127.0.0.1:{port}", token)
            await self._in_thread(child.wait)
        finally:
            if child.poll() is not None:
                _close(child.stdin)
                _close(child.stdout)

    def _start(self, token: str) -> subprocess.Popen[bytes]:
        if self._log.exists() and self._log.stat().st_size > LOG_KEPT_BYTES:
            self._log.replace(self._log.with_suffix(".log.1"))
        environment = dict(os.environ, DESKHAND_TOKEN=token)
        with self._log.open("ab") as log:
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=environment,
                creationflags=NO_WINDOW,
            )
        return self._child

    async def _port(self, child: subprocess.Popen[bytes]) -> int:
        stdout = child.stdout
        assert stdout is not None
        try:
            async with asyncio.timeout(START_WITHIN_S):
                line = await self._in_thread(stdout.readline)
        except TimeoutError:
            child.kill()
            raise DidNotStart(f"it said nothing for {START_WITHIN_S:.0f} seconds.") from None
        try:
            return int(json.loads(line)["port"])
        except (ValueError, KeyError, TypeError) as unreadable:
            child.kill()
            status = await self._in_thread(child.wait)
            raise DidNotStart(f"it ended with status {status}.") from unreadable

    async def _until_ready(self, child: subprocess.Popen[bytes], base_url: str, token: str) -> None:
        """The desk can be used as soon as the service answers; its knowledge may still be loading behind it."""
        api = Api()
        api.reach(base_url, token)
        answers = False
        said = ""
        try:
            while child.poll() is None:
                try:
                    health = await api.health()
                except ClientError:
                    await asyncio.sleep(ASK_EVERY_S)
                    continue
                if not answers:
                    answers = True
                    self._failures = 0
                    self._listener.service_ready(base_url, token)
                if health.status != "starting":
                    self._listener.service_waits(health.waiting_for)
                    return
                if health.waiting_for != said:
                    said = health.waiting_for
                    self._listener.service_waits(said)
                await asyncio.sleep(ASK_EVERY_S)
        finally:
            await api.aclose()
        raise DidNotStart(f"it ended with status {child.returncode}.")

    async def _in_thread(self, work: Callable[[], Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            _close(child.stdin)
            waited = 0.0
            while child.poll() is None and waited < END_WITHIN_S:
                await asyncio.sleep(0.05)
                waited += 0.05
            if child.poll() is None:
                child.kill()
                child.wait(timeout=END_WITHIN_S)
            _close(child.stdout)
        self._thread.shutdown(wait=True)


def _close(pipe: IO[bytes] | None) -> None:
    """Close a pipe whose other side may be gone."""
    if pipe is not None:
        try:
            pipe.close()
        except OSError:
            return
