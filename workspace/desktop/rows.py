"""Every conversation the desk knows as a row: what the service said, with this desk's unanswered commands on top."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from workspace.client.projection import projected
from workspace.client.row_table import Field, Listing, OrderKey, RowTable, words_of
from workspace.contract.commands import AnyCommand
from workspace.contract.conversations import QueueRow
from workspace.contract.personal import QueueFilter, QueueView
from workspace.contract.values import PersonRef
from workspace.desktop.translate import tr
from workspace.desktop.words import now

View = QueueView
VIEWS: Final[tuple[View, ...]] = (
    "mine", "unclaimed", "all", "snoozed", "waiting_on_customer", "resolved_today", "resolved", "with_ai",
)  # fmt: skip
NOBODY: Final = PersonRef(id="", name="")
FIND_IN: Final[tuple[View, ...]] = ("all", "snoozed", "with_ai", "resolved")


def view_title(view: View) -> str:
    """A view's name on the screen."""
    return {
        "mine": tr("Mine"),
        "unclaimed": tr("Unclaimed"),
        "all": tr("All"),
        "snoozed": tr("Snoozed"),
        "waiting_on_customer": tr("Waiting on customer"),
        "resolved_today": tr("Resolved today"),
        "resolved": tr("Resolved"),
        "with_ai": tr("With AI"),
    }[view]


class Rows(QObject):
    """The rows by id. They live in a local table; in memory are only those that were looked at lately.

    Signals:
        changed: the row with this id is new or different.
        moved: the row's number in the table, and the key under which it stood before (None for a new one); comes
            before ``changed``.
        replaced: everything may be different (you are somebody else, or another desk).
    """

    changed = Signal(str)
    moved = Signal(int, object)
    replaced = Signal()

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], datetime] = now, table: RowTable | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._table = table or _empty()
        self._pending: dict[str, list[AnyCommand]] = {}
        self._standing: Counter[tuple[int, str, bool]] = Counter()
        self._count_all()
        self.you = NOBODY

    # -- what becomes of them

    def sign_in(self, you: PersonRef) -> None:
        """Who reads the rows."""
        if you != self.you:
            self.you = you
            self.show_projected_anew()
            self.replaced.emit()

    def show_projected_anew(self) -> None:
        """After a start: commands that showed in a row may have been answered just before the end."""
        for number in self._table.projected():
            self._show(number)

    def load(self, rows: Iterable[QueueRow]) -> None:
        """Take many rows without a word about each; say ``replaced`` yourself with ``loaded`` when all are in."""
        for row in rows:
            self._keep(row)

    def loaded(self) -> None:
        """Everything may be different."""
        self._count_all()
        self.replaced.emit()

    def forget(self) -> None:
        """Nothing is known any more."""
        self._table.forget()
        self.loaded()

    def take(self, row: QueueRow) -> None:
        """The service said how a row stands; an older word changes nothing."""
        kept = self._keep(row)
        if kept is not None:
            number, before = kept
            self.moved.emit(number, before)
            self.changed.emit(row.conversation_id)

    def ordered(self, command: AnyCommand) -> None:
        """A command is on its way."""
        self._pending.setdefault(command.conversation_id, []).append(command)
        self._show_anew(command.conversation_id)

    def settled(self, command_id: str, conversation_id: str) -> None:
        """A command has been answered, or was taken back."""
        left = [command for command in self._pending.get(conversation_id, []) if command.id != command_id]
        if left:
            self._pending[conversation_id] = left
        else:
            self._pending.pop(conversation_id, None)
        self._show_anew(conversation_id)

    def leave(self) -> None:
        """The desk closes its files: from now on nothing is known, whatever the window still asks."""
        self._pending.clear()
        self._table = _empty()
        self.loaded()

    # -- what is asked

    def get(self, conversation_id: str) -> QueueRow | None:
        """A row as it is shown."""
        number = self._table.number(conversation_id)
        return self.at(number) if number is not None else None

    def at(self, number: int) -> QueueRow | None:
        """A row as it is shown, by its number in the table."""
        said = self._table.said(number)
        return self._projected(said) if said is not None else None

    def number(self, conversation_id: str) -> int | None:
        """A row's number in the table."""
        return self._table.number(conversation_id)

    def key(self, number: int) -> OrderKey | None:
        """Where a row stands in every list that shows it."""
        return self._table.key(number)

    def pending(self, conversation_id: str) -> tuple[AnyCommand, ...]:
        """The commands on their way for a conversation, oldest first."""
        return tuple(self._pending.get(conversation_id, ()))

    def listing(self, question: QueueFilter, *, whole: bool = False) -> Listing:
        """The numbers that answer a question, in order; without ``whole`` perhaps only the first of them."""
        return self._table.listing(question, self.you.id, self._now_s, whole=whole)

    def wants(self, number: int, question: QueueFilter) -> bool:
        """Whether a row answers a question."""
        return self._table.wants(number, question, self.you.id, self._now_s)

    def count(self, question: QueueFilter | View) -> int:
        """How many rows answer a question, or are in a view."""
        asked = question if isinstance(question, QueueFilter) else QueueFilter(view=question)
        if asked == QueueFilter(view=asked.view) and asked.view != "resolved_today":
            return sum(count for stand, count in self._standing.items() if self._is_in(stand, asked.view))
        return self._table.count(asked, self.you.id, self._now_s)

    def choices(self, field: Field, view: View = "all") -> list[tuple[str, str, int]]:
        """The values a field has in a view as (value, title, how many), the most frequent first."""
        return self._table.choices(field, view, self.you.id, self._now_s)

    def first_unclaimed(self) -> QueueRow | None:
        """The row that should be taken first."""
        number = self._table.first_unclaimed()
        return self.at(number) if number is not None else None

    def find(self, query: str, limit: int = 50) -> list[str]:
        """The ids of rows that mention some words, those that wait first."""
        found: list[str] = []
        for view in FIND_IN:
            for number in self.listing(QueueFilter(view=view, query=query[:200])).numbers[: limit - len(found)]:
                row = self._table.said(number)
                if row is not None:
                    found.append(row.conversation_id)
            if len(found) >= limit:
                break
        return found

    def also_found(self, query: str, conversation_ids: Iterable[str]) -> None:
        """What the service found for these words; lists that search for them show it as well."""
        numbers = (self._table.number(one) for one in conversation_ids)
        self._table.also_found(query, (one for one in numbers if one is not None))

    # -- inside

    @property
    def _now_s(self) -> float:
        return self._clock().timestamp()

    def _projected(self, said: QueueRow) -> QueueRow:
        pending = self._pending.get(said.conversation_id)
        return projected(said, pending, self.you, self._clock()) if pending else said

    def _keep(self, row: QueueRow) -> tuple[int, OrderKey | None] | None:
        """Write a row down; its number and its former key, or None where it says nothing new."""
        number = self._table.number(row.conversation_id)
        known = self._table.said(number) if number is not None else None
        if known is not None and (known == row or (row.seq, row.version) < (known.seq, known.version)):
            return None
        before = self._table.key(number) if number is not None else None
        self._uncount(number)
        number = self._table.keep(row, self._projected(row), words_of(known) if known is not None else None)
        self._count(number)
        return number, before

    def _show_anew(self, conversation_id: str) -> None:
        number = self._table.number(conversation_id)
        if number is None:
            return
        before = self._table.key(number)
        self._show(number)
        self.moved.emit(number, before)
        self.changed.emit(conversation_id)

    def _show(self, number: int) -> None:
        said = self._table.said(number)
        if said is not None:
            self._uncount(number)
            self._table.show(number, said, self._projected(said))
            self._count(number)

    def _count_all(self) -> None:
        self._standing = Counter(
            {(place, holder, waits): number for place, holder, waits, number in self._table.standing()}
        )

    def _uncount(self, number: int | None) -> None:
        stand = self._table.stands(number) if number is not None else None
        if stand is not None:
            self._standing[stand] -= 1

    def _count(self, number: int) -> None:
        stand = self._table.stands(number)
        if stand is not None:
            self._standing[stand] += 1

    def _is_in(self, stand: tuple[int, str, bool], view: View) -> bool:
        place, holder, waits = stand
        match view:
            case "mine":
                return place == 0 and bool(holder) and holder == self.you.id
            case "unclaimed":
                return place == 0 and not holder
            case "all":
                return place == 0
            case "waiting_on_customer":
                return place == 0 and bool(holder) and not waits
            case "snoozed":
                return place == 1
            case "with_ai":
                return place == 2
            case _:
                return place == 3


def _empty() -> RowTable:
    return RowTable(sqlite3.connect(":memory:", isolation_level=None))
