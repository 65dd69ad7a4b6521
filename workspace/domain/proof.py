"""What a change of the knowledge would do to questions that were asked before, and which articles it collides with."""

from dataclasses import dataclass
from enum import StrEnum

from workspace.domain.decision import Action
from workspace.domain.question import Question
from workspace.domain.turn import CitedArticle


@dataclass(frozen=True)
class Replayed:
    """What the AI does with a question: the decision, and the article it rests on."""

    action: Action
    rule: str
    confidence: float
    article: CitedArticle | None = None

    @property
    def answers(self) -> bool:
        """Whether the customer gets an answer from the knowledge, and not a person, a question or a courtesy."""
        return self.action is Action.ANSWER and self.rule not in {"small-talk", "auto-reply"}

    @property
    def article_id(self) -> str:
        """The article it answers with, '' where it does not answer."""
        return self.article.id if self.answers and self.article is not None else ""


@dataclass(frozen=True)
class PastQuestion:
    """A question that was asked, and where it was; ``right`` are the articles known to answer it, None if unknown."""

    question: Question
    conversation_id: str = ""
    turn_id: str = ""
    right: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Compared:
    """One question asked before and after a change."""

    before: Replayed
    after: Replayed


class ClashKind(StrEnum):
    """How two articles get in each other's way."""

    DUPLICATE = "duplicate"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True)
class Clash:
    """An article that says nearly the same, or the opposite; ``own`` and ``theirs`` are sentences."""

    kind: ClashKind
    article_id: str
    likeness: float
    own: str
    theirs: str
    why: str
