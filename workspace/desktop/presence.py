"""Tells the service what you look at and whether you write, as long as a window is in front of you."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.colleagues import Doing, PresenceIn
from workspace.contract.values import new_id
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope

AGAIN_MS = 20_000
SOON_MS = 250
TYPES_FOR_MS = 6_000


class PresenceTeller(QObject):
    """One per window. What it says is forgotten by the service after half a minute, so it is said again."""

    def __init__(self, state: DeskState, api: Api, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._api = state, api
        self._window_id = new_id()
        self._said: tuple[str, Doing] = ("", "nothing")
        self._tasks = TaskScope(self)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._tell_again)
        self._again.start()
        self._typing = QTimer(self, interval=TYPES_FOR_MS, singleShot=True)
        self._typing.timeout.connect(self._soon.start)
        state.selected_changed.connect(self._changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._changed)

    async def aclose(self) -> None:
        """End what runs."""
        self._again.stop()
        self._soon.stop()
        await self._tasks.ended()

    def typed(self) -> None:
        """Something was written to the customer."""
        if not self._typing.isActive():
            self._soon.start()
        self._typing.start()

    def _changed(self) -> None:
        if self.sender() is self._state:
            self._typing.stop()
        self._soon.start()

    def _tell_again(self) -> None:
        if self._said[1] != "nothing":
            self._tell()

    def _tell(self) -> None:
        there = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        doing: Doing = "nothing"
        if there and self._state.selected:
            doing = "typing" if self._typing.isActive() else "viewing"
        said = (self._state.selected if doing != "nothing" else "", doing)
        if said == self._said and doing == "nothing":
            return
        self._said = said
        if self._state.connection.kind == "connected":
            self._tasks.newest("presence", self._send(*said), doing="saying what you look at")

    async def _send(self, conversation_id: str, doing: Doing) -> None:
        try:
            told = await self._api.be_present(
                PresenceIn(window_id=self._window_id, conversation_id=conversation_id, doing=doing)
            )
        except ClientError:
            # It says nothing that has to arrive; the next word comes soon.
            return
        self._state.take_presence(told)
