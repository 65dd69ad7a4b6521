"""The queue as a list: changed by the smallest true statement, and standing still while somebody works in it."""

from bisect import bisect_left
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workspace.contract.conversations import QueueRow
from workspace.desktop.rows import OrderKey, Question, Rows
from workspace.desktop.words import now, row_sentence

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()


class Role(IntEnum):
    """What a painter may ask for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    GONE = Qt.ItemDataRole.UserRole + 2


class QueueModel(QAbstractListModel):
    """The ids that answer one question, in order. While held, nothing moves or leaves: arrivals that would
    push others down wait, those that come last are shown.

    Signals:
        arrivals_changed: how many rows wait to be shown.
        counted: the number of rows may have changed.
    """

    arrivals_changed = Signal(int)
    counted = Signal()

    def __init__(self, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._ids: list[str] = []
        self._keys: list[OrderKey] = []
        self._key_of: dict[str, OrderKey] = {}
        self._waiting: set[str] = set()
        self._arrivals: set[str] = set()
        self._held = False
        self._pinned = ""
        self.question = Question()
        rows.changed.connect(self._row_changed)
        rows.replaced.connect(self._ask_again)
        self._ask_again()

    # -- what Qt asks

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        row = self._rows.get(self._ids[index.row()])
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role == Role.GONE:
            return not self._wants(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_sentence(row, self._rows.you.id, now())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.order_reason or None
        return None

    # -- what the pane asks

    def at(self, position: int) -> QueueRow | None:
        """The row shown at a position."""
        return self._rows.get(self._ids[position]) if 0 <= position < len(self._ids) else None

    def position(self, conversation_id: str) -> int:
        """Where a conversation is shown, or -1."""
        key = self._key_of.get(conversation_id)
        return bisect_left(self._keys, key) if key is not None else -1

    @property
    def ids(self) -> tuple[str, ...]:
        """What is shown, from the top."""
        return tuple(self._ids)

    @property
    def arrivals(self) -> int:
        """How many rows wait to be shown."""
        return len(self._arrivals)

    # -- what happens

    def ask(self, question: Question) -> None:
        """Show the answer to a question; asking the same again changes nothing."""
        if question != self.question:
            self.question = question
            self._ask_again()

    def hold(self, held: bool) -> None:
        """Whether somebody works in the list; letting go shows all that has waited."""
        self._held = held
        if not held:
            self.settle()

    def pin(self, conversation_id: str) -> None:
        """Keep the row somebody works on where it is, though it may have left the view; the one before may go."""
        if conversation_id != self._pinned:
            old, self._pinned = self._pinned, conversation_id
            if old in self._key_of and not self._held:
                self._place(old)

    def settle(self) -> None:
        """Show everything that has waited."""
        waiting, self._waiting = self._waiting, set()
        for row_id in sorted(waiting):
            self._place(row_id)
        self._count_arrivals(set())

    def settle_one(self, conversation_id: str) -> None:
        """Show at once what was done here to one conversation."""
        self._waiting.discard(conversation_id)
        self._place(conversation_id)
        self._count_arrivals(self._arrivals - {conversation_id})

    def _ask_again(self) -> None:
        you = self._rows.you.id
        rows = (self._rows.get(row_id) for row_id in self._rows.members(self.question.view))
        found = [row for row in rows if row is not None and self.question.wants(row, you)]
        self.beginResetModel()
        self._key_of = {row.conversation_id: self.question.key(row) for row in found}
        self._keys = sorted(self._key_of.values())
        self._ids = [key[2] for key in self._keys]
        self._waiting.clear()
        self.endResetModel()
        self._count_arrivals(set())
        self.counted.emit()

    def _wants(self, row: QueueRow) -> bool:
        row_id = row.conversation_id
        return self.question.wants(row, self._rows.you.id) or (row_id == self._pinned and row_id in self._key_of)

    def _row_changed(self, row_id: str) -> None:
        row = self._rows.get(row_id)
        if row is None:
            return
        wanted = self._wants(row)
        shown = self._key_of.get(row_id)
        moves_nothing = not self._ids or (wanted and shown is None and self.question.key(row) > self._keys[-1])
        if not self._held or moves_nothing:
            self._waiting.discard(row_id)
            self._place(row_id)
            self._count_arrivals(self._arrivals - {row_id})
        elif shown is None:
            self._waiting.add(row_id)
            self._count_arrivals(self._arrivals | {row_id} if wanted else self._arrivals - {row_id})
        else:
            if not wanted or self.question.key(row) != shown:
                self._waiting.add(row_id)
            at = self.index(bisect_left(self._keys, shown))
            self.dataChanged.emit(at, at)

    def _place(self, row_id: str) -> None:
        """Make the list true for one row."""
        row = self._rows.get(row_id)
        key = self.question.key(row) if row is not None and self._wants(row) else None
        shown = self._key_of.get(row_id)
        if key is None:
            if shown is not None:
                self._remove(row_id, shown)
        elif shown is None:
            self._insert(row_id, key)
        elif shown == key:
            at = self.index(bisect_left(self._keys, key))
            self.dataChanged.emit(at, at)
        else:
            self._move(row_id, shown, key)

    def _insert(self, row_id: str, key: OrderKey) -> None:
        to = bisect_left(self._keys, key)
        self.beginInsertRows(TOP, to, to)
        self._ids.insert(to, row_id)
        self._keys.insert(to, key)
        self._key_of[row_id] = key
        self.endInsertRows()
        self.counted.emit()

    def _remove(self, row_id: str, key: OrderKey) -> None:
        at = bisect_left(self._keys, key)
        self.beginRemoveRows(TOP, at, at)
        del self._ids[at], self._keys[at], self._key_of[row_id]
        self.endRemoveRows()
        self.counted.emit()

    def _move(self, row_id: str, old: OrderKey, new: OrderKey) -> None:
        at, before = bisect_left(self._keys, old), bisect_left(self._keys, new)
        if before in (at, at + 1):
            self._keys[at] = new
            self._key_of[row_id] = new
        else:
            self.beginMoveRows(TOP, at, at, TOP, before)
            to = before - 1 if before > at else before
            self._ids.insert(to, self._ids.pop(at))
            del self._keys[at]
            self._keys.insert(to, new)
            self._key_of[row_id] = new
            self.endMoveRows()
        place = self.index(bisect_left(self._keys, new))
        self.dataChanged.emit(place, place)

    def _count_arrivals(self, arrivals: set[str]) -> None:
        if arrivals != self._arrivals:
            self._arrivals = set(arrivals)
            self.arrivals_changed.emit(len(arrivals))
