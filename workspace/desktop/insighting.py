"""The door to the insight pane: nothing of it is loaded before somebody goes in."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Notices
from workspace.desktop.state import DeskState
from workspace.desktop.theme.theme import Theme
from workspace.desktop.window import DeskWindow

if TYPE_CHECKING:
    from workspace.desktop.insight.pane import InsightPane

PLACE: Final = "insight"
PAGES: Final = ("insight", "insight-weeks", "insight-own")


class Insighting(QObject):
    """Opens the pane and hands it keys."""

    def __init__(
        self, *, window: DeskWindow, theme: Theme, state: DeskState, api: Api, notices: Notices, chooser: Chooser,
        folder: Path, open_conversation: Callable[[str], None], open_gaps: Callable[[], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._window, self._theme, self._state, self._api = window, theme, state, api
        self._notices, self._chooser, self._folder = notices, chooser, folder
        self._open_conversation, self._open_gaps = open_conversation, open_gaps
        self.pane: InsightPane | None = None
        self._others = window.make_place
        window.make_place = self._make_place

    async def aclose(self) -> None:
        """End what runs in it."""
        if self.pane is not None:
            await self.pane.aclose()

    @property
    def is_shown(self) -> bool:
        """Whether the pane is what is looked at."""
        return self.pane is not None and self._window.place == PLACE

    def open(self, page: str) -> None:
        """Go to a page of the pane."""
        self._window.show_place(PLACE)
        if self.pane is not None:
            self.pane.show_tab(page)

    def act(self, action_id: str) -> bool:
        """Do an action as the pane does it, where the pane is shown."""
        return self.pane is not None and self.is_shown and self.pane.act(action_id)

    def can(self, action_id: str) -> bool:
        """Whether an action means something in the pane, and the pane is shown."""
        return self.pane is not None and self.is_shown and self.pane.can(action_id)

    def back(self) -> bool:
        """One step back inside the pane."""
        return self.pane is not None and self.pane.back()

    def _make_place(self, place: str) -> None:
        if place != PLACE:
            self._others(place)
        elif self.pane is None:
            # A desk starts without it.
            from workspace.desktop.insight.pane import InsightPane  # noqa: PLC0415

            self.pane = InsightPane(
                theme=self._theme, state=self._state, api=self._api, notices=self._notices, chooser=self._chooser,
                folder=self._folder, parent=self,
            )  # fmt: skip
            self.pane.conversation_asked.connect(self._open_conversation)
            self.pane.back_asked.connect(self._back)
            self.pane.gaps_asked.connect(self._gaps)
            self._window.add_place(PLACE, self.pane)

    def _gaps(self) -> None:
        self._open_gaps()

    def _back(self) -> None:
        self._window.show_place("queue")
