"""The queue as a list: changed by the smallest true statement, and standing still while somebody works in it."""

from array import array
from bisect import bisect_left
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from workspace.client.row_table import OrderKey
from workspace.contract.conversations import QueueRow
from workspace.contract.personal import QueueFilter
from workspace.desktop.rows import Rows
from workspace.desktop.service_words import order_reason
from workspace.desktop.words import now, row_sentence

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
NOWHERE: OrderKey = (float("inf"), 0.0, "")


class Role(IntEnum):
    """What a painter may ask for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    GONE = Qt.ItemDataRole.UserRole + 2


class Snippet(NamedTuple):
    """Words of a message or note; ``marks`` are the found ones as (start, end) in characters."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class QueueModel(QAbstractListModel):
    """The rows that answer one question, in order, by their numbers in the local table. While held, nothing moves or
    leaves: arrivals that would push others down wait, those that come last are shown.

    Of a long list the first rows are there at once, the rest a turn of the event loop later.

    Signals:
        arrivals_changed: how many rows wait to be shown.
        counted: the number of rows may have changed.
    """

    arrivals_changed = Signal(int)
    counted = Signal()

    def __init__(self, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._numbers: array[int] = array("q")
        # Where a row stands here, where that is not where the table has it now.
        self._stood: dict[int, OrderKey] = {}
        self._gone: set[int] = set()
        self._waiting: set[int] = set()
        self._arrivals: set[int] = set()
        self._held = False
        self._pinned = ""
        self._is_beginning = False
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._complete)
        self.question = QueueFilter()
        # Where the service found the words that are searched for, by conversation.
        self.snippets: dict[str, Snippet] = {}
        rows.moved.connect(self._row_moved)
        rows.replaced.connect(self._ask_again)
        self._ask_again()

    # -- what Qt asks

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        number = self._numbers[index.row()]
        if role == Role.GONE:
            return number in self._gone
        if role not in (
            Role.ROW,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            return None
        row = self._rows.at(number)
        if row is None or role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_sentence(row, self._rows.you.id, now())
        return order_reason(row.order_reason) or None

    # -- what the pane asks

    def at(self, position: int) -> QueueRow | None:
        """The row shown at a position."""
        return self._rows.at(self._numbers[position]) if 0 <= position < len(self._numbers) else None

    def position(self, conversation_id: str) -> int:
        """Where a conversation is shown, or -1."""
        number = self._rows.number(conversation_id) if conversation_id else None
        if number is None:
            return -1
        at = self._place_of(number)
        # Only a row that stands further down is worth reading the rest at once.
        if at < 0 and self._is_beginning and self._wants(number, shown=False):
            self._complete()
            at = self._place_of(number)
        return at

    @property
    def ids(self) -> tuple[str, ...]:
        """What is shown, from the top; looks at every row."""
        self._complete()
        rows = (self._rows.at(number) for number in self._numbers)
        return tuple(row.conversation_id for row in rows if row is not None)

    @property
    def arrivals(self) -> int:
        """How many rows wait to be shown."""
        return len(self._arrivals)

    # -- what happens

    def ask(self, question: QueueFilter) -> None:
        """Show the answer to a question; asking the same again changes nothing."""
        if question != self.question:
            self.question = question
            self._ask_again()

    def ask_again(self) -> None:
        """Ask the same anew: more may have been found."""
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
            number = self._rows.number(old) if old else None
            if number is not None and not self._held and self._place_of(number) >= 0:
                self._place(number)

    def settle(self) -> None:
        """Show everything that has waited."""
        waiting, self._waiting = self._waiting, set()
        for number in sorted(waiting):
            self._place(number)
        self._count_arrivals(set())

    def settle_one(self, conversation_id: str) -> None:
        """Show at once what was done here to one conversation."""
        number = self._rows.number(conversation_id)
        if number is not None:
            self._waiting.discard(number)
            self._place(number)
            self._count_arrivals(self._arrivals - {number})

    # -- asking

    def _ask_again(self) -> None:
        found = self._rows.listing(self.question)
        self.beginResetModel()
        self._numbers = found.numbers
        for remembered in (self._stood, self._gone, self._waiting):
            remembered.clear()
        self.endResetModel()
        self._is_beginning = not found.is_whole
        if self._is_beginning:
            self._rest.start()
        else:
            self._rest.stop()
        self._count_arrivals(set())
        self.counted.emit()

    def _complete(self) -> None:
        """The rest of a long list; nothing may have changed in it since its beginning was read."""
        if not self._is_beginning:
            return
        self._is_beginning = False
        self._rest.stop()
        first = len(self._numbers)
        whole = self._rows.listing(self.question, whole=True).numbers
        if len(whole) > first:
            self.beginInsertRows(TOP, first, len(whole) - 1)
            self._numbers = whole
            self.endInsertRows()
            self.counted.emit()

    # -- one row

    def _key(self, number: int) -> OrderKey:
        return self._stood.get(number) or self._rows.key(number) or NOWHERE

    def _where(self, key: OrderKey) -> int:
        return bisect_left(self._numbers, key, key=self._key)

    def _place_of(self, number: int) -> int:
        """Where a row is shown, or -1."""
        at = self._where(self._key(number))
        return at if at < len(self._numbers) and self._numbers[at] == number else -1

    def _wants(self, number: int, *, shown: bool) -> bool:
        if self._rows.wants(number, self.question):
            return True
        return shown and bool(self._pinned) and self._rows.number(self._pinned) == number

    def _row_moved(self, number: int, before: OrderKey | None) -> None:
        if self._is_beginning:
            # The beginning of a list was read a moment ago; nobody works in it yet.
            self._ask_again()
            self._complete()
            return
        if before is not None:
            self._stood.setdefault(number, before)
        at = self._place_of(number)
        shown, key = at >= 0, self._rows.key(number) or NOWHERE
        wanted = self._wants(number, shown=shown)
        if not shown:
            self._stood.pop(number, None)
        last = self._key(self._numbers[-1]) if self._numbers else NOWHERE
        moves_nothing = not self._numbers or (wanted and not shown and key > last)
        if not self._held or moves_nothing:
            self._waiting.discard(number)
            self._place(number)
            self._count_arrivals(self._arrivals - {number})
        elif not shown:
            self._waiting.add(number)
            self._count_arrivals(self._arrivals | {number} if wanted else self._arrivals - {number})
        else:
            self._note_gone(number, not wanted)
            if not wanted or key != self._stood.get(number, key):
                self._waiting.add(number)
            else:
                self._stood.pop(number, None)
            self.dataChanged.emit(self.index(at), self.index(at))

    def _note_gone(self, number: int, gone: bool) -> None:
        if gone:
            self._gone.add(number)
        else:
            self._gone.discard(number)

    def _place(self, number: int) -> None:
        """Make the list true for one row."""
        at = self._place_of(number)
        shown = at >= 0
        wanted = self._wants(number, shown=shown)
        if shown:
            old = self._key(number)
            new = self._rows.key(number) or NOWHERE
            if not wanted:
                self._remove(number, at)
            elif old == new:
                self._stood.pop(number, None)
                self._note_gone(number, False)
                self.dataChanged.emit(self.index(at), self.index(at))
            else:
                self._move(number, at, new)
        elif wanted:
            self._stood.pop(number, None)
            self._insert(number)

    def _insert(self, number: int) -> None:
        to = self._where(self._key(number))
        self.beginInsertRows(TOP, to, to)
        self._numbers.insert(to, number)
        self.endInsertRows()
        self.counted.emit()

    def _remove(self, number: int, at: int) -> None:
        self.beginRemoveRows(TOP, at, at)
        del self._numbers[at]
        self._stood.pop(number, None)
        self._gone.discard(number)
        self.endRemoveRows()
        self.counted.emit()

    def _move(self, number: int, at: int, new: OrderKey) -> None:
        before = self._where(new)
        self._gone.discard(number)
        if before in (at, at + 1):
            self._stood.pop(number, None)
        else:
            self.beginMoveRows(TOP, at, at, TOP, before)
            del self._numbers[at]
            self._numbers.insert(before - 1 if before > at else before, number)
            self._stood.pop(number, None)
            self.endMoveRows()
            return
        self.dataChanged.emit(self.index(at), self.index(at))

    def _count_arrivals(self, arrivals: set[int]) -> None:
        if arrivals != self._arrivals:
            self._arrivals = arrivals
            self.arrivals_changed.emit(len(arrivals))
