"""In which order escalated conversations are taken: each gets a moment to be taken by, and the reason for it."""

from datetime import datetime, timedelta
from typing import Final

from workspace.domain.decision import Reason

TARGET: Final = {
    Reason.SENSITIVE_TOPIC: timedelta(minutes=10),
    Reason.UNSAFE_CONTENT: timedelta(minutes=10),
    Reason.EXPLICIT_REQUEST: timedelta(minutes=15),
    Reason.NEGATIVE_SENTIMENT: timedelta(minutes=15),
    Reason.REOPENED: timedelta(minutes=20),
    Reason.REPETITION: timedelta(minutes=20),
}
OTHERWISE: Final = timedelta(minutes=60)
UPSET: Final = timedelta(minutes=15)
PRESSING: Final = timedelta(minutes=20)
UPSET_BELOW: Final = -0.5
PRESSING_FROM: Final = 0.6
HEAVY_BELOW: Final = -0.6
HEAVY_REASONS: Final = frozenset({Reason.SENSITIVE_TOPIC, Reason.UNSAFE_CONTENT})
PRIORITY_TIER: Final = "priority"


def take_by(
    waiting_since: datetime,
    reason: Reason | None,
    sentiment: float,
    tier: str,
    *,
    urgency: float = 0.0,
    promised_by: datetime | None = None,
) -> tuple[datetime, str]:
    """When a conversation should be taken by, and why, in one sentence.

    A fixed moment instead of a score: the order of two rows then never changes while nothing happens, so the
    list stands still under the agent's eyes. ``sentiment`` is -1..1, ``urgency`` 0..1 as it was read from the
    customer's words. The moment is never after ``promised_by``, what the customer was told.
    """
    target = TARGET.get(reason, OTHERWISE) if reason else OTHERWISE
    why = [reason.words if reason else "waiting"]
    for applies, shorter, words in (
        (sentiment <= UPSET_BELOW, UPSET, "upset"),
        (urgency >= PRESSING_FROM, PRESSING, "pressing"),
    ):
        if applies and target > shorter:
            target = shorter
            why.append(words)
    if tier == PRIORITY_TIER:
        target /= 2
        why.append("priority customer, half the time")
    moment = waiting_since + target
    said = ", ".join(why)
    said = said[:1].upper() + said[1:]
    if promised_by is not None and promised_by < moment:
        return promised_by, f"{said}: by the time the customer was promised"
    return moment, f"{said}: within {target.total_seconds() / 60:g} min of writing"


def weighs_heavily(reason: Reason | None, sentiment: float) -> bool:
    """Whether a conversation weighs on whoever takes it: a furious customer, or a sensitive or unsafe matter."""
    return sentiment <= HEAVY_BELOW or reason in HEAVY_REASONS
