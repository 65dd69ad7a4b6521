"""A visitor's real browser in front of a scripted desk or the real service, switched off and on again."""

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, sync_playwright

from tests.channels.real_desk import RealDesk
from tests.channels.scripted_desk import ScriptedDesk, app_of
from workspace.service.http.app import http_app

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_S = 20.0


def until(true: Callable[[], bool], what: str) -> None:
    """Wait until it is so; ``what`` names what was waited for."""
    deadline_s = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline_s, f"waited {PATIENCE_S} s for: {what}"
        time.sleep(0.02)


class Server:
    """One application on one port, off or on."""

    def __init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def chat_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/chat"

    def serve(self, app: FastAPI) -> None:
        self._server = server = uvicorn.Server(
            uvicorn.Config(
                app, host="127.0.0.1", port=self.port, log_level="warning", ws="none", timeout_graceful_shutdown=2
            )
        )
        self._thread = threading.Thread(target=server.run)
        self._thread.start()
        until(lambda: server.started, "the service to start")

    def end(self, close_streams: Callable[[], None]) -> bool:
        """End it; False where it was not on."""
        if self._server is None or self._thread is None:
            return False
        close_streams()
        self._server.should_exit = True
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive(), "the service does not stop while a chat is open"
        self._server = self._thread = None
        return True


class Switch(Server):
    """A scripted desk, which keeps what it knows while it is off."""

    def __init__(self, desk: ScriptedDesk) -> None:
        super().__init__()
        self.desk = desk

    def on(self) -> None:
        self.desk.is_stopping = False
        self.serve(app_of(self.desk))

    def off(self) -> None:
        self.end(self.desk.stop)


class ServiceSwitch(Server):
    """The real service; after ``off`` and ``on`` it is another one over the same store."""

    real: RealDesk

    def __init__(self, make: Callable[[], RealDesk]) -> None:
        super().__init__()
        self._make = make

    def on(self) -> None:
        self.real = self._make()
        self.serve(http_app(self.real.service))

    def off(self) -> None:
        if self.end(self.real.service.bell.stop):
            self.real.service.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        missing = "Chromium is missing, so the chat page is not tested. Install it: apt-get install chromium"
        if os.environ.get("CI") == "true" or os.environ.get("DESKHAND_REQUIRE_BROWSER"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield one
        one.close()


@pytest.fixture
def service() -> Iterator[Switch]:
    one = Switch(ScriptedDesk())
    one.on()
    yield one
    one.off()


@pytest.fixture
def page(browser: Browser, service: Switch) -> Iterator[Page]:
    """The chat page as a new visitor opens it; a script error or a breach of its policy fails the test."""
    context = browser.new_context(viewport={"width": 900, "height": 700}, locale="en-GB")
    context.set_default_timeout(PATIENCE_S * 1000)
    one = context.new_page()
    broken: list[str] = []
    asked: list[str] = []
    one.on("pageerror", lambda error: broken.append(str(error)))
    one.on("dialog", lambda dialog: broken.append(f"dialog: {dialog.message}"))
    one.on("console", lambda line: broken.append(line.text) if "Content Security Policy" in line.text else None)
    one.on("request", lambda request: asked.append(request.url))
    one.goto(service.chat_url)
    yield one
    context.close()
    home = service.chat_url.removesuffix("chat")
    assert not broken
    assert [url for url in asked if not url.startswith(home)] == [], "the page asked somebody else"
