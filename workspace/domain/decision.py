"""What the AI decided about a turn and why: signals with their shares, the rule, and what would have flipped it."""

from dataclasses import dataclass
from enum import StrEnum


class Action(StrEnum):
    """The four ways a turn can end."""

    ANSWER = "answer"
    ASK = "ask"
    OFFER = "offer"
    ESCALATE = "escalate"


class Reason(StrEnum):
    """Why a conversation was handed to people (or would be)."""

    EXPLICIT_REQUEST = "explicit-request"
    SENSITIVE_TOPIC = "sensitive-topic"
    NEGATIVE_SENTIMENT = "negative-sentiment"
    LOW_CONFIDENCE = "low-confidence"
    NO_KNOWLEDGE = "no-knowledge"
    REPETITION = "repetition"
    REOPENED = "reopened"
    POLICY_RULE = "policy-rule"
    UNSAFE_CONTENT = "unsafe-content"
    CHECK_FAILED = "check-failed"
    TOOL_FAILED = "tool-failed"
    NOT_VERIFIED = "not-verified"
    NEEDS_APPROVAL = "needs-approval"
    UNREADABLE_FILE = "unreadable-file"
    AI_FAILURE = "ai-failure"

    @property
    def words(self) -> str:
        """The reason as it stands in a queue row."""
        return _REASON_WORDS[self]


_REASON_WORDS = {
    Reason.EXPLICIT_REQUEST: "asked for a person",
    Reason.SENSITIVE_TOPIC: "sensitive topic",
    Reason.NEGATIVE_SENTIMENT: "upset",
    Reason.LOW_CONFIDENCE: "not sure enough",
    Reason.NO_KNOWLEDGE: "nothing in the knowledge",
    Reason.REPETITION: "going in circles",
    Reason.REOPENED: "came back",
    Reason.POLICY_RULE: "a person sends here",
    Reason.UNSAFE_CONTENT: "unsafe content",
    Reason.CHECK_FAILED: "answer failed its check",
    Reason.TOOL_FAILED: "a look-up failed",
    Reason.NOT_VERIFIED: "who is writing is not checked",
    Reason.NEEDS_APPROVAL: "a person must decide this",
    Reason.UNREADABLE_FILE: "a file to look at",
    Reason.AI_FAILURE: "the AI failed",
}


@dataclass(frozen=True)
class Signal:
    """One measured reason for or against handing over.

    ``value`` is the measurement in its own unit (named in ``words``), ``share`` how much of the case for
    the decision it makes up (0..1; the shares of one decision sum to 1), ``words`` one sentence for an agent.
    """

    name: str
    value: float
    share: float
    words: str


@dataclass(frozen=True)
class Decision:
    """The end of a turn.

    ``confidence`` is the calibrated probability (0..1) that the answer is right for this customer;
    ``threshold`` is the least confidence at which the category's promised risk is kept.
    ``rule`` is the stable name of the rule that fired; ``because`` says it in one sentence and
    ``flip`` names the smallest change that would have decided otherwise.
    """

    action: Action
    confidence: float
    threshold: float
    rule: str
    because: str
    flip: str
    signals: tuple[Signal, ...]
    reason: Reason | None = None
