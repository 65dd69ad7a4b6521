"""How work is shared out, read from the service and changed there."""

from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.colleagues import RoutingIn
from workspace.desktop.notices import Notices
from workspace.desktop.settings.routing import RoutingPart
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr


class RoutingController(QObject):
    """The part's intents turned into calls."""

    def __init__(self, *, part: RoutingPart, state: DeskState, api: Api, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._part, self._state, self._api = part, state, api
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        part.save_asked.connect(self._save)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def opened(self) -> None:
        """The page is shown: read what holds."""
        self._tasks.newest("routing", self._load(), doing="reading how work is shared out")

    async def _load(self, words: str = "") -> None:
        try:
            routing, people = await self._api.routing(), (await self._api.people()).people
        except ClientError as failed:
            self._part.say(tr("It cannot be read now: {why}").format(why=failed), "attention")
            return
        role = self._state.desk.role if self._state.desk else ""
        self._part.show_routing(routing, people, may_change=role == "lead")
        self._part.say(words or ("" if role == "lead" else tr("Leads change this.")), "calm" if words else "secondary")

    def _save(self, wanted: RoutingIn) -> None:
        self._tasks.first("routing-save", self._set(wanted), doing="saving how work is shared out")

    async def _set(self, wanted: RoutingIn) -> None:
        self._part.say(tr("Saving…"))
        try:
            await self._api.set_routing(wanted)
        except ClientError as failed:
            self._part.say(tr("Not saved: {why}").format(why=failed), "urgent")
            return
        await self._load(tr("Saved. It holds for what comes from now on."))
