"""Opening the desktop: the window at once, the service beside it, and an orderly end."""

import asyncio
import importlib
import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workspace.desktop import translate
from workspace.desktop.desk import Desk
from workspace.desktop.home import Home, Tokens
from workspace.desktop.theme.type import load_fonts
from workspace.desktop.translate import later
from workspace.resources import folder

NO_TOKENS: Final = Tokens()
# By then the queue is painted, and neither a service of one's own nor a team's has answered yet.
LOAD_AFTER_S: Final = 0.1
NETWORK: Final = "workspace.client.connection"


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The one Qt application, with the desk's own typeface and style; the same for the desk, its tour and its tests."""
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(arguments or ["deskhand"])
    application.setApplicationName("deskhand")
    application.setApplicationDisplayName("Deskhand")
    application.setDesktopFileName("deskhand")
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(QIcon(str(folder("icons") / "inbox.svg")))
    load_fonts()
    translate.use(translate.language().choice)
    return application


def qt_loop(application: QApplication) -> asyncio.AbstractEventLoop:
    """An asyncio loop that runs on Qt's own; qasync carries no types, so it is looked up by name."""
    made: asyncio.AbstractEventLoop = importlib.import_module("qasync").QEventLoop(application)
    return made


def run_in_qt(application: QApplication, work: Callable[[], Any]) -> Any:
    """Run a coroutine function to its end on Qt's loop."""
    with asyncio.Runner(loop_factory=lambda: qt_loop(application)) as runner:
        return runner.run(work())


def open_desktop(
    *,
    data_folder: Path,
    service_url: str | None,
    token: str | None,
    sample: bool,
    theme: str,
    tokens: Tokens = NO_TOKENS,
) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    _log_to(data_folder / "desktop.log")
    application = make_application()

    async def live() -> None:
        desk = Desk(data_folder=data_folder, theme=theme)
        _report_bugs_to(desk)
        leaving = asyncio.Event()
        desk.window.leaving.connect(leaving.set)
        desk.window.show()
        asyncio.get_running_loop().call_later(LOAD_AFTER_S, _load_the_network)
        home = Home(desk, data_folder, tokens, EmbeddedEar(desk))
        home.go(address=service_url or "", token=token or "", sample=sample)
        await leaving.wait()
        desk.window.setEnabled(False)
        await home.signing_in.aclose()
        await desk.aclose()
        await home.aclose()
        desk.window.finish()

    run_in_qt(application, live)
    return 0


def _load_the_network() -> None:
    """Beside the window, which would stand still for a tenth of a second otherwise."""
    threading.Thread(target=importlib.import_module, args=(NETWORK,), name="load-network", daemon=True).start()


class EmbeddedEar:
    """Hears from the embedded service and tells the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def service_waits(self, words: str) -> None:
        """It is still doing something."""
        self._desk.waiting_for(words[:1].upper() + words[1:])

    def service_ready(self, base_url: str, token: str) -> None:
        """It answers."""
        self._desk.connect_to(base_url, token)

    def service_stopped(self, words: str) -> None:
        """It ended by itself."""
        self._desk.service_is_gone(words)


def _report_bugs_to(desk: Desk) -> None:
    """Whatever nobody caught is said in the window and written to the log; nothing is swallowed."""
    notices = desk.parts.notices

    def from_python(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            desk.window.leaving.emit()
        else:
            notices.bug(later("handling what you did"), error)

    def from_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        notices.bug(
            later("working in the background"),
            error if isinstance(error, BaseException) else RuntimeError(str(context)),
        )

    sys.excepthook = from_python
    threading.excepthook = lambda told: notices.bug(
        later("working beside"), told.exc_value or RuntimeError(str(told.exc_type))
    )
    asyncio.get_running_loop().set_exception_handler(from_loop)


def _log_to(file: Path) -> None:
    handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("httpx").setLevel(logging.WARNING)
