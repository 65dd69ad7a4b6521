"""A conversation's history as the blocks a person reads: days, messages, what the AI tried, what happened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from workspace.contract.commands import AnyCommand, SendReply, UndoReply
from workspace.contract.conversations import ConversationDetail, MessageEntry, StepEntry
from workspace.contract.values import ArticleRef, SourceRef

Side = Literal["left", "right", "wide"]


@dataclass(frozen=True)
class Day:
    """A new day begins."""

    id: str
    at: datetime


@dataclass(frozen=True)
class Message:
    """Something that was said, or is waiting to be."""

    id: str
    entry: MessageEntry
    waiting: bool = False

    @property
    def side(self) -> Side:
        """Customers stand left, the AI and people right."""
        return "left" if self.entry.author == "customer" else "right"


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


Block = Day | Message | Steps | Happened


def block_of(source: SourceRef) -> str:
    """The id of the block a brief line rests on; empty for articles."""
    if source.kind == "message":
        return f"message:{source.id}"
    return f"steps:{source.id.rsplit('/', 1)[0]}" if source.kind == "step" else ""


def blocks(detail: ConversationDetail, pending: Iterable[AnyCommand], now: datetime, you: str) -> tuple[Block, ...]:
    """The history with this desk's unanswered replies at its end."""
    made: dict[str, Block] = {}
    last_day: date | None = None

    def new_day(at: datetime) -> None:
        nonlocal last_day
        day = at.astimezone().date()
        if day != last_day:
            last_day = day
            made[f"day:{day}"] = Day(f"day:{day}", at)

    for entry in detail.history:
        match entry.entry:
            case "step":
                name = f"steps:{entry.turn_id}"
                known = made.get(name)
                if not isinstance(known, Steps):
                    new_day(entry.at)
                made[name] = Steps(name, (*(known.steps if isinstance(known, Steps) else ()), entry))
            case "message":
                new_day(entry.at)
                made[f"message:{entry.id}"] = Message(f"message:{entry.id}", entry)
            case "decision":
                if entry.decision.action != "answer":
                    new_day(entry.at)
                    made[f"decision:{entry.id}"] = Happened(
                        f"decision:{entry.id}", entry.at, entry.decision.because, entry.decision.action
                    )
            case "event":
                new_day(entry.at)
                made[f"event:{entry.id}"] = Happened(f"event:{entry.id}", entry.at, entry.words, entry.kind)
    undone = {command.reply_id for command in pending if isinstance(command, UndoReply)}
    for command in pending:
        if isinstance(command, SendReply):
            name = f"message:{command.reply_id}"
            if name not in made and command.reply_id not in undone:
                made[name] = Message(name, _waiting(command, detail, now, you), waiting=True)
    return tuple(made.values())


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
