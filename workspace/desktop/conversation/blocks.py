"""A conversation's history as the blocks a person reads: days, messages, notes, what the AI tried, what happened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from workspace.contract.commands import AddNote, AnyCommand, SendReply, UndoReply
from workspace.contract.conversations import (
    ConversationDetail,
    EarlierConversation,
    HistoryEntry,
    MessageEntry,
    NoteEntry,
    StepEntry,
)
from workspace.contract.values import ArticleRef, PersonRef, SourceRef

Side = Literal["left", "right", "wide"]
# A text this long is laid out in pieces, so that no single message makes scrolling wait.
PIECE: Final = 4000


@dataclass(frozen=True)
class Day:
    """A new day begins."""

    id: str
    at: datetime


@dataclass(frozen=True)
class Message:
    """Something that was said, or is waiting to be; a very long one in pieces, of which ``text`` is this one's."""

    id: str
    entry: MessageEntry
    waiting: bool = False
    text: str = ""
    is_first: bool = True
    is_last: bool = True

    @property
    def side(self) -> Side:
        """Customers stand left, the AI and people right."""
        return "left" if self.entry.author == "customer" else "right"

    @property
    def is_whole(self) -> bool:
        """Whether it is no piece of a longer one."""
        return self.is_first and self.is_last


@dataclass(frozen=True)
class Note:
    """What colleagues told each other."""

    id: str
    entry: NoteEntry
    waiting: bool = False


@dataclass(frozen=True)
class Steps:
    """What the AI tried in one turn, and what it decided at the end."""

    id: str
    steps: tuple[StepEntry, ...]

    @property
    def summary(self) -> str:
        """All of it in a few words."""
        telling = [step for step in self.steps if step.kind not in ("briefed", "decided")] or list(self.steps)
        said = next((step for step in telling if step.result != "worked"), telling[-1])
        return said.summary


@dataclass(frozen=True)
class Happened:
    """A decision or an event, in words."""

    id: str
    at: datetime
    words: str
    icon: str


@dataclass(frozen=True)
class Unread:
    """What follows is new since you last looked."""

    id: str
    count: int


@dataclass(frozen=True)
class Begins:
    """Here another conversation of the customer begins, or the open one where others stand above it."""

    id: str
    earlier: EarlierConversation | None


@dataclass(frozen=True)
class More:
    """There are earlier conversations that are not shown yet."""

    id: str
    count: int
    trouble: str = ""
    loading: bool = False


Block = Day | Message | Note | Steps | Happened | Unread | Begins | More


def block_of(source: SourceRef) -> str:
    """The id of the block a brief line rests on; empty for articles."""
    if source.kind == "message":
        return f"message:{source.id}"
    return f"steps:{source.id.rsplit('/', 1)[0]}" if source.kind == "step" else ""


def blocks(
    detail: ConversationDetail,
    pending: Iterable[AnyCommand],
    now: datetime,
    you: PersonRef,
    *,
    looked: int = 0,
) -> tuple[Block, ...]:
    """The history with this desk's unanswered replies and notes at its end.

    ``looked`` is the number of the last fact you had seen when you came here; 0 says that you never were here.
    """
    made = _History("")
    unread = [entry for entry in detail.history if looked and _is_new(entry, looked, you)]
    for entry in detail.history:
        if unread and entry is unread[0]:
            made.new_day(entry.at)
            made.put(Unread("unread", len(unread)))
        made.add(entry)
    undone = {command.reply_id for command in pending if isinstance(command, UndoReply)}
    for command in pending:
        if isinstance(command, SendReply) and command.reply_id not in undone:
            made.add_once(_waiting(command, detail, now, you.name))
        elif isinstance(command, AddNote):
            note = NoteEntry(id=command.note_id, seq=detail.row.seq, at=now, author=you, text=command.text)
            if f"note:{note.id}" not in made.found:
                made.put(Note(f"note:{note.id}", note, waiting=True))
    return tuple(made.found.values())


def earlier_blocks(detail: ConversationDetail, earlier: EarlierConversation) -> tuple[Block, ...]:
    """Another conversation of the same customer, to stand above the open one."""
    made = _History(f"{earlier.conversation_id}:")
    made.put(Begins(f"begins:{earlier.conversation_id}", earlier))
    for entry in detail.history:
        made.add(entry)
    return tuple(made.found.values())


class _History:
    """Collects blocks by id; ``prefix`` keeps the days of several conversations apart."""

    def __init__(self, prefix: str) -> None:
        self.found: dict[str, Block] = {}
        self._prefix = prefix
        self._last_day: date | None = None
        self._last_quarter = -1

    def put(self, block: Block) -> None:
        self.found[block.id] = block

    def new_day(self, at: datetime) -> None:
        # No zone's midnight lies within a quarter of an hour; the conversion is slow.
        quarter = int(at.timestamp() // 900)
        if quarter == self._last_quarter:
            return
        self._last_quarter = quarter
        day = at.astimezone().date()
        if day != self._last_day:
            self._last_day = day
            self.put(Day(f"day:{self._prefix}{day}", at))

    def add(self, entry: HistoryEntry) -> None:
        match entry.entry:
            case "step":
                name = f"steps:{entry.turn_id}"
                known = self.found.get(name)
                if not isinstance(known, Steps):
                    self.new_day(entry.at)
                self.put(Steps(name, (*(known.steps if isinstance(known, Steps) else ()), entry)))
            case "message":
                self.new_day(entry.at)
                if len(entry.text) <= PIECE:
                    name = f"message:{entry.id}"
                    self.found[name] = Message(name, entry, text=entry.text)
                else:
                    for piece in pieces(entry):
                        self.put(piece)
            case "note":
                self.new_day(entry.at)
                self.put(Note(f"note:{entry.id}", entry))
            case "decision":
                if entry.decision.action != "answer":
                    self.new_day(entry.at)
                    self.put(Happened(f"decision:{entry.id}", entry.at, entry.decision.because, entry.decision.action))
            case "event":
                self.new_day(entry.at)
                self.put(Happened(f"event:{entry.id}", entry.at, entry.words, entry.kind))

    def add_once(self, entry: MessageEntry) -> None:
        if f"message:{entry.id}" not in self.found:
            for piece in pieces(entry, waiting=True):
                self.put(piece)


def pieces(entry: MessageEntry, *, waiting: bool = False) -> Iterator[Message]:
    """The message, or its pieces when it is very long; the first has the message's id."""
    name, text = f"message:{entry.id}", entry.text
    if len(text) <= PIECE + PIECE // 2:
        yield Message(name, entry, waiting, text)
        return
    start, number = 0, 0
    while start < len(text):
        end = _end_of_piece(text, start)
        yield Message(
            name if not number else f"{name}/{number}",
            entry,
            waiting,
            text[start:end],
            is_first=not number,
            is_last=end == len(text),
        )
        start, number = end, number + 1


def _end_of_piece(text: str, start: int) -> int:
    """Where a piece ends: after a paragraph, else a line, a sentence, a word, else anywhere."""
    if len(text) - start <= PIECE + PIECE // 2:
        return len(text)
    end = start + PIECE
    for mark in ("\n\n", "\n", ". ", " "):
        found = text.rfind(mark, start + PIECE // 2, end)
        if found >= 0:
            return found + len(mark)
    return end


def _is_new(entry: HistoryEntry, looked: int, you: PersonRef) -> bool:
    """Whether somebody else said something after you last looked."""
    if entry.seq <= looked:
        return False
    if entry.entry == "message":
        return entry.author != "agent" or entry.author_name != you.name
    return entry.entry == "note" and entry.author.id != you.id


def _waiting(command: SendReply, detail: ConversationDetail, now: datetime, you: str) -> MessageEntry:
    return MessageEntry(
        id=command.reply_id,
        seq=detail.row.seq,
        at=now,
        author="agent",
        author_name=you,
        text=command.text,
        delivery="held",
    )


def cited(detail: ConversationDetail) -> tuple[ArticleRef, ...]:
    """The articles the AI cited or found, best first, each once."""
    found: dict[str, ArticleRef] = {}
    for article in detail.knowledge:
        found.setdefault(article.id, article)
    return tuple(found.values())


def last_seen(detail: ConversationDetail) -> int:
    """The number of the last fact of this conversation that is on the screen."""
    return max([detail.row.seq, *(entry.seq for entry in detail.history)])
