"""Risks read from the service and changed there; who may not see them is not shown an empty page."""

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.confidence import ConfidenceView, ReleaseIn, RiskIn
from workspace.desktop.notices import Notices
from workspace.desktop.settings.confidence import ConfidencePart
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

READERS = frozenset({"reviewer", "lead"})


class ConfidenceController(QObject):
    """The part's intents turned into calls."""

    def __init__(self, *, part: ConfidencePart, state: DeskState, api: Api, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._part, self._state, self._api = part, state, api
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        part.risk_asked.connect(self._risk_asked)
        part.release_asked.connect(self._release_asked)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def opened(self) -> None:
        """The page is shown: read what holds."""
        if self._role in READERS:
            self._tasks.newest("confidence", self._show(self._api.confidence), doing="reading the confidence")
        else:
            self._part.say(tr("Reviewers and leads see here what the promise is worth."))

    @property
    def _role(self) -> str:
        return self._state.desk.role if self._state.desk else ""

    def _risk_asked(self, name: str, typed: str) -> None:
        try:
            risk = float(typed.replace(",", ".").removesuffix("%")) / 100
        except ValueError:
            risk = 0.0
        if not 0.001 <= risk <= 0.5:
            self._part.say(tr("Not saved: give a number of wrong answers in 100, from 0.1 to 50."), "urgent")
            return
        change = partial(self._api.set_risk, RiskIn(category=name, risk=risk))
        self._tasks.first(
            "confidence-change",
            self._show(change, tr("Saved. The AI works with it from the next message on.")),
            doing="saving the risk",
        )

    def _release_asked(self, name: str) -> None:
        change = partial(self._api.release_promise, ReleaseIn(category=name))
        self._tasks.first(
            "confidence-change",
            self._show(change, tr("Released. The AI works with it from the next message on.")),
            doing="releasing the promise",
        )

    async def _show(self, ask: Callable[[], Awaitable[ConfidenceView]], done: str = "") -> None:
        try:
            view = await ask()
        except ClientError as failed:
            self._part.say(
                (tr("Not saved: {why}") if done else tr("It cannot be read now: {why}")).format(why=failed), "urgent"
            )
            return
        self._part.show_view(view, may_change=self._role == "lead")
        if done:
            self._part.say(done, "calm")
