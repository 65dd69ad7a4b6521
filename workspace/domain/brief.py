"""The hand-over brief: six kinds of line, at most a hundred words, each line linked to its source."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MAX_WORDS: Final = 100


class LineKind(StrEnum):
    """The lines of a brief, in the order they are read."""

    WANTED = "wanted"
    TRIED = "tried"
    FAILED = "failed"
    FEELING = "feeling"
    FACTS = "facts"
    NEXT = "next"


class SourceKind(StrEnum):
    """What a brief's line can point to."""

    MESSAGE = "message"
    STEP = "step"
    ARTICLE = "article"


@dataclass(frozen=True)
class Source:
    """Where a line comes from: a message's id, a step's id (``turn-id/no``) or an article's id."""

    kind: SourceKind
    id: str


@dataclass(frozen=True)
class BriefLine:
    """One line and what it rests on; a line without a source is not written."""

    kind: LineKind
    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class SuggestedReply:
    """A draft for the agent; ``internal`` lists the sources a customer must not be shown."""

    text: str
    articles: tuple[str, ...] = ()
    internal: tuple[str, ...] = ()


@dataclass(frozen=True)
class Brief:
    """What an agent reads first."""

    lines: tuple[BriefLine, ...]
    told_customer: str
    suggested_reply: SuggestedReply | None = None

    @property
    def word_count(self) -> int:
        """Words in all lines (the suggested reply is not counted)."""
        return sum(len(line.text.split()) for line in self.lines)
