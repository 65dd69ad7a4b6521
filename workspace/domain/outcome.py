"""How a conversation ended: exactly one of seven, by rules that read its history and nothing else."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from workspace.domain.continuing import REOPEN_WINDOW, SETTLED_AFTER


class Outcome(StrEnum):
    """The seven; docs/measures.md says each in words, and in which order the first that fits is taken."""

    UNASSISTED = "unassisted"
    PENDING = "pending"
    ESCALATED = "escalated"
    ABANDONED = "abandoned"
    RESOLVED_VERIFIED = "resolved-verified"
    RESOLVED_ASSUMED = "resolved-assumed"
    AMBIGUOUS = "ambiguous"

    @property
    def is_resolved(self) -> bool:
        """Whether the AI settled it: affirmed by the customer, or taken as settled."""
        return self in {Outcome.RESOLVED_VERIFIED, Outcome.RESOLVED_ASSUMED}


@dataclass(frozen=True)
class Windows:
    """How long to wait: until an answer nobody wrote to has settled, and in which time coming back revokes it."""

    settles: timedelta = SETTLED_AFTER
    returns: timedelta = REOPEN_WINDOW


WINDOWS = Windows()
