"""A list of entries of two lines each: a title, words that mark it, a line below and something small at the end."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workspace.desktop.parts.drawing import draw_focus, draw_text, mirrored, text_width
from workspace.desktop.parts.row_list import RowList
from workspace.desktop.theme.palette import Meaning
from workspace.desktop.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TOP: Final = QModelIndex()
MOST_MARKS: Final = 4


@dataclass(frozen=True)
class Mark:
    """A word about an entry; ``tone`` is a meaning of the palette or empty. The word says it, not the colour alone."""

    word: str
    tone: str = ""


@dataclass(frozen=True)
class Entry:
    """One entry, known by its id."""

    id: str
    title: str
    below: str = ""
    right: str = ""
    marks: tuple[Mark, ...] = ()

    @property
    def said(self) -> str:
        """The entry as it is read aloud."""
        return ". ".join(filter(None, (self.title, *(mark.word for mark in self.marks), self.below, self.right)))


class EntryRole(IntEnum):
    """What the painter may ask for."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


class EntriesModel(QAbstractListModel):
    """The entries of one list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show(self, entries: Iterable[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def position(self, entry_id: str) -> int:
        """Where an entry stands; -1 where it doesn't."""
        return next((number for number, one in enumerate(self.entries) if one.id == entry_id), -1)

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == EntryRole.ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.said
        return entry.title if role == Qt.ItemDataRole.ToolTipRole else None


class EntryPainter(QStyledItemDelegate):
    """Paints one entry."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind = self._theme.type
        return QSize(0, round(kind.metrics().height() + kind.metrics("small").height() + kind.space(4 + 16)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(EntryRole.ENTRY)
        if isinstance(entry, Entry):
            painter.save()
            self._paint(painter, QRectF(option.rect), entry, option.state)
            painter.restore()

    def _paint(self, painter: QPainter, whole: QRectF, entry: Entry, state: QStyle.StateFlag) -> None:
        palette, kind, direction = self._theme.palette, self._theme.type, painter.layoutDirection()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = palette.pane
        if selected:
            ground = palette.selected if state & QStyle.StateFlag.State_HasFocus else palette.selected_inactive
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = palette.hover
        painter.fillRect(whole, QColor(ground))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(palette.line))
        if selected:
            edge = QRectF(whole.left(), whole.top(), kind.space(3), whole.height() - 1)
            painter.fillRect(mirrored(edge, whole, direction), QColor(palette.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, whole.adjusted(0, 0, 0, -1), palette, 3, 1.2)
        body, small = self._theme.font(strong=True), self._theme.font("small")
        high, low = kind.metrics().height(), kind.metrics("small").height()
        left, right = whole.left() + kind.space(12), whole.right() - kind.space(12)
        top = whole.top() + kind.space(8)
        room = right - left
        if entry.right:
            wide = min(text_width(entry.right, small) + 2, room * 0.5)
            place = QRectF(right - wide, top, wide, high)
            draw_text(painter, mirrored(place, whole, direction), entry.right, small, palette.secondary)
            room -= wide + kind.space(8)
        place = QRectF(left, top, room, high)
        draw_text(painter, mirrored(place, whole, direction), entry.title, body, palette.primary)
        second = top + high + kind.space(4)
        for mark in entry.marks[:MOST_MARKS]:
            wide = text_width(mark.word, small) + kind.space(10)
            if left + wide > right:
                break
            place = mirrored(QRectF(left, second - 1, wide, low + 2), whole, direction)
            self._mark(painter, place, mark)
            left += wide + kind.space(6)
        place = QRectF(left, second, right - left, low)
        draw_text(painter, mirrored(place, whole, direction), entry.below, small, palette.secondary)

    def _mark(self, painter: QPainter, place: QRectF, mark: Mark) -> None:
        palette = self._theme.palette
        meaning = getattr(palette, mark.tone, None) if mark.tone else None
        soft, ink = (meaning.soft, meaning.ink) if isinstance(meaning, Meaning) else (palette.raised, palette.secondary)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(palette.line))
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(place, 3, 3)
        inside = place.adjusted(self._theme.type.space(5), 0, -self._theme.type.space(3), 0)
        draw_text(painter, inside, mark.word, self._theme.font("small"), ink)


class EntryList(RowList):
    """The list with its model; what is shown anew keeps the selection, by id.

    Signals:
        chosen: the entry with this id is the current one now; '' for none.
        opened: Enter or a double click on it.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(EntryPainter(theme, self))
        self._entries = EntriesModel(self)
        self.setModel(self._entries)
        self._is_showing = False
        self.selectionModel().currentChanged.connect(self._moved_to)
        self.doubleClicked.connect(self._double_clicked)
        theme.changed.connect(self.lay_out)
        # Qt asked how high a row is before it knew who paints it.
        self.lay_out()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries.entries

    @property
    def current_id(self) -> str:
        """The entry that is the current one; '' for none."""
        at = self.currentIndex().row()
        return self.entries[at].id if 0 <= at < len(self.entries) else ""

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these; the selection and the place in the list stay."""
        wanted, at = self.current_id, self.verticalScrollBar().value()
        self._is_showing = True
        self._entries.show(entries)
        self.select(wanted)
        self.verticalScrollBar().setValue(at)
        self._is_showing = False
        if self.current_id != wanted:
            self.chosen.emit(self.current_id)

    def select(self, entry_id: str) -> bool:
        """Make an entry the current one; False where it is not shown."""
        at = self._entries.position(entry_id)
        if at < 0:
            return False
        self.selectionModel().setCurrentIndex(self._entries.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self._entries.index(at))
        return True

    def step(self, by: int) -> None:
        """Go down or up."""
        if self.entries:
            at = self.currentIndex().row()
            to = max(0, min(at + by, len(self.entries) - 1)) if at >= 0 else 0
            self.select(self.entries[to].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.current_id:
                self.opened.emit(self.current_id)
            return
        super().keyPressEvent(event)

    def _moved_to(self, _: QModelIndex, __: QModelIndex) -> None:
        if not self._is_showing:
            self.chosen.emit(self.current_id)

    def _double_clicked(self, _: QModelIndex) -> None:
        if self.current_id:
            self.opened.emit(self.current_id)
