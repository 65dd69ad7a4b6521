"""The desk's own service: found by its line, started again when it dies, and gone when the desk goes."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from workspace.client.api import Api
from workspace.client.embedded import EmbeddedService

WITHIN_S = 25.0


class Ear:
    """A listener that writes down what it hears."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.ready: list[tuple[str, str]] = []
        self.stopped: list[str] = []

    def service_waits(self, words: str) -> None:
        self.words.append(words)

    def service_ready(self, base_url: str, token: str) -> None:
        self.ready.append((base_url, token))

    def service_stopped(self, words: str) -> None:
        self.stopped.append(words)


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while True:
            if holds():
                return
            await asyncio.sleep(0.02)


def test_it_is_started_used_killed_started_again_and_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    command = [sys.executable, "-m", "tests.fakes.slow_service", "--data", str(tmp_path), "--slow-s", "0"]

    async def live() -> None:
        ear = Ear()
        service = EmbeddedService(tmp_path, ear, command=command, restart_after_s=(0.05,))
        running = asyncio.create_task(service.run())
        await until(lambda: ear.ready)
        assert ear.words[0] == "Starting the service"
        api = Api()
        api.reach(*ear.ready[0])
        assert (await api.desk()).you.name
        first = service.process_id
        assert first is not None
        os.kill(first, signal.SIGKILL)
        await until(lambda: len(ear.ready) == 2)
        assert len(ear.stopped) == 1
        assert ear.ready[0][1] != ear.ready[1][1], "each start has its own token"
        api.reach(*ear.ready[1])
        assert (await api.desk()).you.name
        await api.aclose()
        second = service.process_id
        assert second is not None
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        with pytest.raises(ProcessLookupError):
            os.kill(second, 0)

    asyncio.run(live())


def test_one_that_cannot_start_is_said_with_where_to_look(tmp_path: Path) -> None:
    async def live() -> None:
        ear = Ear()
        command = [sys.executable, "-c", "raise SystemExit(3)"]
        service = EmbeddedService(tmp_path, ear, command=command, restart_after_s=(5.0,))
        running = asyncio.create_task(service.run())
        await until(lambda: ear.stopped)
        assert "status 3" in ear.stopped[0]
        assert "service.log" in ear.stopped[0]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    asyncio.run(live())
