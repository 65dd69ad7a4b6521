"""The real process: it says where it listens, feeds what happens, survives being killed, and ends when told to."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from httpx_sse import connect_sse

from workspace.service.secrets import Secrets

ROOT = Path(__file__).parents[2]
TOKEN = "a-one-time-token-of-this-start"


class Running:
    """A service in a process of its own, and a desk's hand on it."""

    def __init__(self, data: Path, slow_s: float) -> None:
        arguments = [sys.executable, "-m", "tests.fakes.slow_service", "--data", str(data), "--slow-s", str(slow_s)]
        environment = {**os.environ, "DESKHAND_TOKEN": TOKEN, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        self.process = subprocess.Popen(
            arguments, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        said: dict[str, Any] = json.loads(self.process.stdout.readline())
        assert said["pid"] == self.process.pid
        self.key = Secrets(data).get("channel-key")
        self.desk = httpx.Client(
            base_url=f"http://127.0.0.1:{said['port']}", headers={"Authorization": f"Bearer {TOKEN}"}, timeout=10
        )

    def writes(self, text: str, message_id: str) -> str:
        """A customer writes."""
        answer = self.desk.post(
            "/channels/http/messages",
            json={"message_id": message_id, "customer": {"id": "mira", "name": "Mira"}, "text": text},
            headers={"Authorization": f"Bearer {self.key}"},
        )
        answer.raise_for_status()
        return str(answer.json()["conversation_id"])

    def facts(self) -> list[str]:
        """The kinds of everything that happened."""
        return [one["kind"] for one in self.desk.get("/api/v1/facts", params={"limit": 1000}).json()["facts"]]

    def until(self, holds: Callable[[], bool], timeout_s: float = 15.0) -> None:
        """Wait for something to be true."""
        end = time.monotonic() + timeout_s
        while not holds():
            assert time.monotonic() < end, self.facts()
            time.sleep(0.05)


@contextmanager
def running(data: Path, slow_s: float = 0.2) -> Iterator[Running]:
    """A service, ended with its block whatever happens."""
    service = Running(data, slow_s)
    try:
        yield service
    finally:
        service.desk.close()
        service.process.kill()
        service.process.wait(10)
        for stream in (service.process.stdin, service.process.stdout):
            if stream is not None:
                stream.close()


def test_killed_in_the_middle_of_a_turn_nothing_is_lost_and_nothing_said_twice(tmp_path: Path) -> None:
    with running(tmp_path, slow_s=20) as first:
        conversation_id = first.writes("slow question", "m-1")
        first.until(lambda: "step-taken" in first.facts())
        before = first.facts()
        first.process.send_signal(signal.SIGKILL)
        first.process.wait(10)
    with running(tmp_path) as second:
        assert second.facts()[: len(before)] == before
        assert second.writes("slow question", "m-1") == conversation_id
        second.until(lambda: "reply-sent" in second.facts())
        time.sleep(0.5)
        kinds = second.facts()
        assert [kinds.count(one) for one in ("message-received", "escalated", "reply-sent")] == [1, 1, 1]
        # The step the killed attempt had taken is found, not taken again.
        assert kinds.count("step-taken") == 2
        detail = second.desk.get(f"/api/v1/conversations/{conversation_id}").json()
        assert [one["author"] for one in detail["history"] if one["entry"] == "message"] == ["customer", "ai"]


def test_the_feed_goes_on_where_a_reader_was(tmp_path: Path) -> None:
    def read(service: Running, headers: dict[str, str], count: int) -> list[dict[str, Any]]:
        with connect_sse(service.desk, "GET", "/api/v1/feed", headers=headers) as source:
            # Who looks at what comes between the facts, without a number.
            events = (one for one in source.iter_sse() if one.event == "fact")
            found = [next(events) for _ in range(count)]
        assert [one.id for one in found] == [str(json.loads(one.data)["seq"]) for one in found]
        return [json.loads(one.data) for one in found]

    with running(tmp_path) as service:
        service.writes("One", "m-1")
        first = read(service, {}, 2)
        assert [one["kind"] for one in first] == ["conversation-opened", "message-received"]
        service.until(lambda: "reply-sent" in service.facts())
        rest = read(service, {"Last-Event-ID": "2"}, len(service.facts()) - 2)
        assert [one["seq"] for one in rest] == list(range(3, len(rest) + 3))
        assert rest[-1]["row"]["state"] == "escalated"


@pytest.mark.parametrize("way", ["signal", "parent"])
def test_it_ends_soon_though_a_feed_is_open_and_a_turn_is_running(tmp_path: Path, way: str) -> None:
    with running(tmp_path, slow_s=30) as service:
        service.writes("slow question", "m-1")
        service.until(lambda: "step-taken" in service.facts())
        with service.desk.stream("GET", "/api/v1/feed") as stream:
            lines = stream.iter_lines()
            next(lines)
            began = time.monotonic()
            if way == "signal":
                service.process.send_signal(signal.SIGTERM)
            else:
                assert service.process.stdin is not None
                service.process.stdin.close()
            assert service.process.wait(10) == (0 if way == "parent" else service.process.returncode)
            assert time.monotonic() - began < 4
