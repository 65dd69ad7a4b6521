"""A survey after a conversation: what is asked of whom, when, and what an answer says."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Final

# For so long after it was asked a survey can be answered, and the answer changed.
ANSWER_WINDOW: Final = timedelta(days=14)
# What ended longer ago than this is not asked about: a note in an old conversation must not bring a survey.
MOST_LATE: Final = timedelta(days=7)
MOST_EFFORT: Final = 7
MOST_SATISFACTION: Final = 5
MOST_COMMENT: Final = 2_000


class SurveyState(StrEnum):
    """How far a survey has come; a withdrawn one is of a customer who was erased."""

    ASKED = "asked"
    ANSWERED = "answered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class SurveySettings:
    """What a lead has set.

    ``asks`` is none, ces, csat or both. ``delay_h`` counts from a person's closing, ``quiet_h`` from the AI's last
    answer where nobody closed anything. ``share`` (0..1) of the conversations is asked about, and the same customer at
    most once in ``pause_days``. Up to ``low_ces`` and ``low_csat`` a score is low. ``texts`` are own questions by
    language and scale.
    """

    asks: str = "none"
    delay_h: float = 24.0
    quiet_h: float = 24.0
    share: float = 1.0
    pause_days: int = 14
    low_ces: int = 3
    low_csat: int = 2
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def scales(self) -> tuple[str, ...]:
        """What is asked: effort, satisfaction, both or nothing."""
        return {"ces": ("ces",), "csat": ("csat",), "both": ("ces", "csat")}.get(self.asks, ())

    def is_low(self, ces: int | None, csat: int | None) -> bool:
        """Whether an answer goes to review."""
        return (ces is not None and ces <= self.low_ces) or (csat is not None and csat <= self.low_csat)


def is_drawn(conversation_id: str, share: float) -> bool:
    """Whether a conversation is among the share that is asked about: by its id, so that every look says the same."""
    drawn = int.from_bytes(hashlib.sha256(f"survey {conversation_id}".encode()).digest()[:8])
    return drawn < share * 2**64
