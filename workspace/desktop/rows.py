"""Every conversation the desk knows as a row: what the service said, with this desk's unanswered commands on top."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from workspace.client.projection import projected
from workspace.contract.commands import AnyCommand
from workspace.contract.conversations import QueueRow
from workspace.contract.values import PersonRef
from workspace.desktop.words import now

View = Literal["mine", "unclaimed", "all", "with_ai", "resolved"]
VIEWS: Final[tuple[View, ...]] = ("mine", "unclaimed", "all", "with_ai", "resolved")
VIEW_TITLES: Final[dict[View, str]] = {
    "mine": "Mine",
    "unclaimed": "Unclaimed",
    "all": "All",
    "with_ai": "With AI",
    "resolved": "Resolved",
}
NOBODY: Final = PersonRef(id="", name="")
LATEST: Final = float("inf")

OrderKey = tuple[float, float, str]


@dataclass(frozen=True)
class Question:
    """What the list shows: a view, and what was typed into the search field (``found`` by the service for it)."""

    view: View = "unclaimed"
    query: str = ""
    found: frozenset[str] = frozenset()

    def wants(self, row: QueueRow, your_id: str) -> bool:
        """Whether a row belongs into the list."""
        if not belongs(row, self.view, your_id):
            return False
        return not self.query or row.conversation_id in self.found or mentions(row, self.query)

    def key(self, row: QueueRow) -> OrderKey:
        """Where a row stands: smaller is higher."""
        if self.view == "resolved":
            moment = row.resolved_at or row.last_message_at
            return (-moment.timestamp(), 0.0, row.conversation_id)
        if self.view == "with_ai":
            return (-row.last_message_at.timestamp(), 0.0, row.conversation_id)
        take_by = row.take_by.timestamp() if row.take_by else LATEST
        since = row.waiting_since.timestamp() if row.waiting_since else LATEST
        return (take_by, since, row.conversation_id)


def belongs(row: QueueRow, view: View, your_id: str) -> bool:
    """Whether a row is part of a view."""
    match view:
        case "mine":
            return row.state == "claimed" and row.held_by is not None and row.held_by.id == your_id
        case "unclaimed":
            return row.state == "escalated"
        case "all":
            return row.state in ("escalated", "claimed")
        case "with_ai":
            return row.state == "with_ai"
        case "resolved":
            return row.state == "resolved"


def mentions(row: QueueRow, query: str) -> bool:
    """Whether a row's own words contain every word that was typed."""
    text = " ".join(
        (row.customer_name, row.company, row.first_line, row.category_title, row.reason_words, row.tier)
    ).casefold()
    return all(word in text for word in query.casefold().split())


class Rows(QObject):
    """The rows by id.

    Signals:
        changed: the row with this id is new or different.
        replaced: everything may be different (you are somebody else, or another desk).
    """

    changed = Signal(str)
    replaced = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], datetime] = now) -> None:
        super().__init__(parent)
        self._clock = clock
        self._said: dict[str, QueueRow] = {}
        self._shown: dict[str, QueueRow] = {}
        self._pending: dict[str, list[AnyCommand]] = {}
        self._members: dict[View, set[str]] = {view: set() for view in VIEWS}
        self.you = NOBODY

    def sign_in(self, you: PersonRef) -> None:
        """Who reads the rows."""
        if you != self.you:
            self.you = you
            for row_id in list(self._said):
                self._show(row_id)
            self.replaced.emit()

    def load(self, rows: Iterable[QueueRow]) -> None:
        """Take many rows without a word about each."""
        for row in rows:
            if self._is_news(row):
                self._said[row.conversation_id] = row
                self._show(row.conversation_id)
        self.replaced.emit()

    def forget(self) -> None:
        """Nothing is known any more."""
        self._said.clear()
        self._shown.clear()
        for members in self._members.values():
            members.clear()
        self.replaced.emit()

    def take(self, row: QueueRow) -> None:
        """The service said how a row stands; an older word changes nothing."""
        if self._is_news(row):
            self._said[row.conversation_id] = row
            if self._show(row.conversation_id):
                self.changed.emit(row.conversation_id)

    def ordered(self, command: AnyCommand) -> None:
        """A command is on its way."""
        self._pending.setdefault(command.conversation_id, []).append(command)
        if self._show(command.conversation_id):
            self.changed.emit(command.conversation_id)

    def settled(self, command_id: str, conversation_id: str) -> None:
        """A command has been answered, or was taken back."""
        left = [command for command in self._pending.get(conversation_id, []) if command.id != command_id]
        if left:
            self._pending[conversation_id] = left
        else:
            self._pending.pop(conversation_id, None)
        if self._show(conversation_id):
            self.changed.emit(conversation_id)

    def get(self, conversation_id: str) -> QueueRow | None:
        """A row as it is shown."""
        return self._shown.get(conversation_id)

    def pending(self, conversation_id: str) -> tuple[AnyCommand, ...]:
        """The commands on their way for a conversation, oldest first."""
        return tuple(self._pending.get(conversation_id, ()))

    def members(self, view: View) -> frozenset[str]:
        """The ids in a view."""
        return frozenset(self._members[view])

    def count(self, view: View) -> int:
        """How many are in a view."""
        return len(self._members[view])

    def find(self, view: View, query: str) -> list[str]:
        """The ids in a view whose rows mention some words, in the view's order."""
        question = Question(view, query)
        rows = (self._shown[row_id] for row_id in self._members[view])
        found = [row for row in rows if mentions(row, query)]
        return [row.conversation_id for row in sorted(found, key=question.key)]

    def _is_news(self, row: QueueRow) -> bool:
        known = self._said.get(row.conversation_id)
        return known is None or (row.seq, row.version) >= (known.seq, known.version)

    def _show(self, row_id: str) -> bool:
        said = self._said.get(row_id)
        if said is None:
            return False
        row = projected(said, self._pending.get(row_id, ()), self.you, self._clock())
        known = self._shown.get(row_id)
        self._shown[row_id] = row
        for view in VIEWS:
            if belongs(row, view, self.you.id):
                self._members[view].add(row_id)
            else:
                self._members[view].discard(row_id)
        return row != known
