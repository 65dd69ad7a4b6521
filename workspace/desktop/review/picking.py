"""A list several entries of which are picked: Enter or Space picks one or lets it go."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from workspace.desktop.parts.entries import Entry, EntryList, Mark
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class PickList(EntryList):
    """The list; what is picked says so in a word.

    Signals:
        picked_changed: others are picked now.
    """

    picked_changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._offered: tuple[Entry, ...] = ()
        self.picked: tuple[str, ...] = ()
        self.opened.connect(self.switch)

    @property
    def entries_offered(self) -> tuple[Entry, ...]:
        """What can be picked."""
        return self._offered

    def offer(self, entries: Iterable[Entry], picked: Iterable[str] = ()) -> None:
        """These can be picked."""
        self._offered = tuple(entries)
        known = {one.id for one in self._offered}
        self.picked = tuple(one for one in picked if one in known)
        self._show()

    def switch(self, entry_id: str) -> None:
        """Pick one, or let it go."""
        if entry_id in self.picked:
            self.picked = tuple(one for one in self.picked if one != entry_id)
        else:
            self.picked = (*self.picked, entry_id)
        self._show()
        self.picked_changed.emit()

    def _show(self) -> None:
        mark = Mark(tr("picked"), "calm")
        self.show_entries(
            replace(one, marks=(mark, *one.marks)) if one.id in self.picked else one for one in self._offered
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.current_id:
            self.switch(self.current_id)
            return
        super().keyPressEvent(event)
