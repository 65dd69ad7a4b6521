"""Sources read from the service, followed while they are read, and changed by leads."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final, get_args

from pydantic import ValidationError
from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.sources import SettleConflict, SourceIn, SourceKind, SourceList
from workspace.contract.values import new_id
from workspace.desktop.knowledge.sources import SourcesPart
from workspace.desktop.notices import Notices
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

LOOK_AGAIN_S: Final = 1.0


class SourcesController(QObject):
    """The part's intents turned into calls."""

    def __init__(self, *, part: SourcesPart, state: DeskState, api: Api, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._part, self._state, self._api = part, state, api
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        part.add_asked.connect(self._add)
        part.read_asked.connect(self._read)
        part.stop_asked.connect(self._stop)
        part.remove_asked.connect(self._remove)
        part.settle_asked.connect(self._settle)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def opened(self) -> None:
        """The page is shown: read what there is, and follow what is being read."""
        self._tasks.newest("sources", self._follow(self._api.sources), doing="reading the sources")

    @property
    def _may_change(self) -> bool:
        return self._state.desk is not None and self._state.desk.role == "lead"

    def _add(self, place: str) -> None:
        try:
            wanted = SourceIn(id=new_id(), kind=kind_of(place), location=place)
        except ValidationError:
            self._part.say(tr("This place is too long."), "urgent")
            return
        self._change(partial(self._add_and_read, wanted))

    async def _add_and_read(self, wanted: SourceIn) -> SourceList:
        await self._api.add_source(wanted)
        self._part.place.clear()
        return await self._api.read_source(wanted.id)

    def _read(self, source_id: str, retire_many: bool) -> None:
        self._change(partial(self._api.read_source, source_id, retire_many=retire_many))

    def _stop(self, source_id: str) -> None:
        self._change(partial(self._api.stop_source, source_id))

    def _remove(self, source_id: str) -> None:
        self._change(partial(self._api.remove_source, source_id))

    def _settle(self, conflict_id: str, choice: str, text: str) -> None:
        settled = SettleConflict.model_validate({"choice": choice, "body": text})
        self._change(partial(self._settle_and_look, conflict_id, settled))

    async def _settle_and_look(self, conflict_id: str, choice: SettleConflict) -> SourceList:
        await self._api.settle_conflict(conflict_id, choice)
        return await self._api.sources()

    def _change(self, ask: Callable[[], Awaitable[SourceList]]) -> None:
        self._tasks.newest("sources", self._follow(ask), doing="changing the sources")

    async def _follow(self, ask: Callable[[], Awaitable[SourceList]]) -> None:
        """Do it and show what there is, again and again while something is being read."""
        try:
            found = await ask()
            while True:
                conflicts = (await self._api.conflicts()).conflicts
                self._part.show_sources(found.sources, may_change=self._may_change)
                self._part.show_conflicts(conflicts, may_change=self._may_change)
                if not any(one.state == "reading" for one in found.sources):
                    return
                await asyncio.sleep(LOOK_AGAIN_S)
                found = await self._api.sources()
        except ClientError as failed:
            self._part.say(tr("It did not work: {why}").format(why=failed), "urgent")


def kind_of(place: str) -> SourceKind:
    """The kind of source that a place most likely is."""
    path = place.split("?", 1)[0].lower()
    named: str
    if path.startswith(("http://", "https://")):
        named = "sitemap" if path.endswith((".xml", ".xml.gz")) else "pages"
    else:
        named = path.rpartition(".")[2]
    kinds: dict[str, SourceKind] = {kind: kind for kind in get_args(SourceKind)}
    return kinds.get(named, "folder")
