"""What every test of the desktop shares: Qt offscreen, one application, a loop that reports what nobody caught."""

import asyncio
import gc
import os
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

if not os.environ.get("DESKHAND_TESTS_ONSCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.desktop.agent import Agent
from tests.desktop.served import Served
from workspace.desktop import translate
from workspace.desktop.desk import Desk
from workspace.desktop.start import make_application, qt_loop

Run = Callable[[Coroutine[Any, Any, None]], None]
AtDesk = Callable[..., AbstractAsyncContextManager[Agent]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so much at every window; it is no fault of ours."""
    for item in items:
        item.add_marker(
            pytest.mark.qt_log_ignore(
                "propagateSizeHints", r"support raise\(\)", "Could not parse stylesheet of object 0x0"
            )
        )


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application, as the desk itself makes it, in English whatever this machine speaks."""
    translate.use(translate.ENGLISH)
    return make_application(["deskhand-tests"])


@pytest.fixture(autouse=True)
def _no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    made: Any = vars(fail)["Keyring"]()
    keyring.set_keyring(made)
    yield
    keyring.set_keyring(before)


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    """Run a story on Qt's loop; whatever nobody caught in it fails the test."""
    lost: list[dict[str, Any]] = []
    with asyncio.Runner(loop_factory=lambda: qt_loop(qapp)) as runner:
        runner.get_loop().set_exception_handler(lambda _, context: lost.append(context))
        yield runner.run
        gc.collect()
    assert not lost, lost


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """The real service, running."""
    service = Served(tmp_path / "service")
    yield service
    service.close()


@pytest.fixture
def unhurried(tmp_path: Path) -> Iterator[Served]:
    """The real service, with so long to undo that no story races against the clock."""
    service = Served(tmp_path / "unhurried", undo_s=60)
    yield service
    service.close()


@pytest.fixture
def at_desk(qapp: QApplication, tmp_path: Path) -> AtDesk:
    """Open a desk for a while; its data folder is kept, so that opening it again is a restart."""

    @asynccontextmanager
    async def opened(
        served: Served | None = None,
        *,
        token: str = "",
        folder: str = "desk",
        theme: str = "light",
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> AsyncIterator[Agent]:
        data = tmp_path / folder
        data.mkdir(exist_ok=True)
        desk = Desk(data_folder=data, theme=theme, transport=transport)
        desk.window.resize(1280, 800)
        desk.window.show()
        desk.window.activateWindow()
        agent = Agent(desk)
        await agent.until(desk.window.isActiveWindow, "the window in front")
        if served is not None:
            desk.connect_to(served.base_url, token or served.token)
            await agent.until(lambda: desk.parts.state.connection.kind == "connected", "contact")
        try:
            yield agent
        finally:
            await desk.aclose()
            desk.window.finish()
            desk.window.deleteLater()
            desk.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    return opened
