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
UPSET_BELOW: Final = -0.5
PRIORITY_TIER: Final = "priority"


def take_by(waiting_since: datetime, reason: Reason | None, sentiment: float, tier: str) -> tuple[datetime, str]:
    """When a conversation should be taken by, and why.

    A fixed moment instead of a score: the order of two rows then never changes while nothing happens, so the
    list stands still under the agent's eyes, and the same moment is what the customer can be promised.
    """
    target = TARGET.get(reason, OTHERWISE) if reason else OTHERWISE
    why = [reason.words if reason else "waiting"]
    if sentiment <= UPSET_BELOW and target > TARGET[Reason.NEGATIVE_SENTIMENT]:
        target = TARGET[Reason.NEGATIVE_SENTIMENT]
        why.append("upset")
    if tier == PRIORITY_TIER:
        target /= 2
        why.append("priority customer, half the time")
    minutes = int(target.total_seconds() // 60)
    return waiting_since + target, f"{', '.join(why).capitalize()}: within {minutes} min of writing"
