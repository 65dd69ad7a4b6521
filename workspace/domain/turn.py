"""What goes into one AI turn and what comes out of it, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from workspace.domain.brief import Brief, SuggestedReply
from workspace.domain.decision import Decision
from workspace.domain.question import Question


class Author(StrEnum):
    """Who wrote a message."""

    CUSTOMER = "customer"
    AI = "ai"
    AGENT = "agent"


@dataclass(frozen=True)
class Utterance:
    """One message of the conversation so far."""

    id: str
    author: Author
    text: str
    at: datetime


@dataclass(frozen=True)
class AttachedFile:
    """A file that came with a message: what it is called and what kind it is. Its contents are not for the AI."""

    name: str
    media_type: str


@dataclass(frozen=True)
class VerifiedIdentity:
    """Who the customer is as far as the channel has checked it for these very messages; '' for what it has not.

    ``customer_id`` is the company's own id of them, not one that a channel made up.
    """

    customer_id: str = ""
    email: str = ""


class StepKind(StrEnum):
    """The things the AI tries in a turn."""

    UNDERSTOOD = "understood"
    SEARCHED = "searched"
    ANSWERED = "answered"
    CHECKED = "checked"
    ASKED = "asked"
    TOOL = "tool"
    DECIDED = "decided"
    BRIEFED = "briefed"


class StepResult(StrEnum):
    """How a step went."""

    WORKED = "worked"
    FAILED = "failed"
    NOTHING = "no-result"


@dataclass(frozen=True)
class Step:
    """One thing tried; ``summary`` is one line for a person, ``detail`` is JSON-ready and holds no secrets."""

    no: int
    kind: StepKind
    result: StepResult
    summary: str
    detail: Mapping[str, object] = field(default_factory=dict)
    elapsed_ms: float = 0.0


@dataclass(frozen=True)
class EarlierStep:
    """A step of an earlier turn of the same conversation."""

    turn_id: str
    step: Step


@dataclass(frozen=True)
class TurnInput:
    """Everything the responder may look at.

    ``history`` is oldest first; the customer messages after the last AI or agent message are the ones
    this turn handles. ``reopened`` says the customer came back after the conversation was resolved.
    ``verified`` is what holds for every message this turn handles. ``earlier_steps`` is what the AI tried in
    earlier turns, oldest first. ``files`` came with the messages this turn handles.
    """

    turn_id: str
    conversation_id: str
    history: tuple[Utterance, ...]
    customer_name: str = ""
    customer_language: str = ""
    reopened: bool = False
    verified: VerifiedIdentity = VerifiedIdentity()
    earlier_steps: tuple[EarlierStep, ...] = ()
    files: tuple[AttachedFile, ...] = ()


class StepMemory(Protocol):
    """Where steps are written as they happen and found again when a turn is run a second time."""

    def recall(self, no: int, kind: StepKind) -> Step | None:
        """The step stored by an earlier attempt at this turn, so that it is neither paid for nor done twice."""

    def record(self, step: Step) -> None:
        """Store the step; storing the same number again changes nothing."""


class ForgetfulMemory:
    """Step memory for back-tests: keeps the steps in a list and recalls nothing."""

    def __init__(self) -> None:
        self.steps: list[Step] = []

    def recall(self, no: int, kind: StepKind) -> Step | None:
        """Nothing: every turn is a first attempt."""
        return None

    def record(self, step: Step) -> None:
        """Keep the step."""
        self.steps.append(step)


@dataclass(frozen=True)
class Understanding:
    """What the AI made of the customer's words.

    ``categories`` maps category names to probabilities; ``sentiment`` is -1 (furious) .. 1 (delighted),
    ``sentiment_course`` has one value per customer message, oldest first; ``wants_person`` is the
    probability that the customer asks for a human; ``sensitive`` names the sensitive topics found.
    """

    language: str
    categories: Mapping[str, float]
    sentiment: float
    sentiment_course: tuple[float, ...]
    wants_person: float
    sensitive: tuple[str, ...] = ()
    wanted: str = ""

    @property
    def category(self) -> str:
        """The most probable category, or '' where none is known."""
        return max(self.categories, key=lambda name: self.categories[name], default="")


@dataclass(frozen=True)
class CitedArticle:
    """An article the answer rests on, as it was then; ``score`` orders the list, best first."""

    id: str
    title: str
    version: int
    audience: str
    score: float
    passage: str = ""


@dataclass(frozen=True)
class TurnResult:
    """The end of a turn.

    ``reply`` is what the customer is told: the answer, the question asked back, the offer of a person, or
    on escalation the one honest line; '' where nothing must be sent (an auto-reply, say).
    ``articles`` are all that were found, best first; ``cited`` are the ids of those the reply rests on;
    ``brief`` exists exactly when the action is escalate;
    ``suggestion`` is a draft an agent may use, also where the AI was not sure enough to send it.
    ``question`` is what was asked of the knowledge, None where it was not asked (the AI failed, say).
    """

    understanding: Understanding
    decision: Decision
    reply: str
    articles: tuple[CitedArticle, ...]
    steps: tuple[Step, ...]
    brief: Brief | None = None
    suggestion: SuggestedReply | None = None
    answer: str = ""
    cited: tuple[str, ...] = ()
    question: Question | None = None
