"""What is counted of one conversation, and into which cells of the rolled-up figures it goes."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

from workspace.domain.outcome import Outcome

# Buckets a factor of GAMMA apart keep every quantile within 1 % (DDSketch: Masson, Rim and Lee, VLDB 12, 2019).
ERROR: Final = 0.01
GAMMA: Final = (1 + ERROR) / (1 - ERROR)
NO_BUCKET: Final = -(2**20)
# These are times in seconds and get buckets; the others are counted and summed.
TIMES: Final = ("response_s", "latency_s", "handle_s")


@dataclass(frozen=True)
class Measured:
    """One conversation, counted. Times are in seconds, None where there is nothing to time.

    ``returned``: the customer came back on the same issue; ``revoked``: in a later conversation, which took the outcome
    ``before_revoked`` back. ``first_about`` and ``last_about`` are the articles of its first turn and of its last, by
    which a later conversation is told to be about the same. ``extras`` are figures that others noted.
    """

    conversation_id: str
    channel: str
    customer_id: str
    opened_at: datetime
    outcome: Outcome
    category: str = ""
    language: str = ""
    level: int = 3
    before_revoked: Outcome | None = None
    settles_at: datetime | None = None
    involved: bool = False
    answered: bool = False
    escalated: bool = False
    reason: str = ""
    rating: str = ""
    revoked: bool = False
    returned: bool = False
    people: int = 0
    transfers: int = 0
    messages: int = 0
    cost_micros: int = 0
    response_s: float | None = None
    latency_s: float | None = None
    handle_s: float | None = None
    last_answer_at: datetime | None = None
    closed_at: datetime | None = None
    first_about: str = ""
    last_about: str = ""
    extras: Mapping[str, float] = field(default_factory=dict)

    @property
    def week(self) -> date:
        """The Monday (UTC) of the week in which it was opened."""
        day = self.opened_at.astimezone(UTC).date()
        return day - timedelta(days=day.weekday())

    @property
    def place(self) -> tuple[str, str, str, str, int]:
        """Week, channel, category, language, level: where in the rolled-up figures it stands."""
        return self.week.isoformat(), self.channel, self.category, self.language, self.level

    def figures(self) -> Iterator[tuple[str, int, int, float]]:
        """What it adds: figure, bucket, count, total."""
        yield "conversations", NO_BUCKET, 1, 1.0
        yield f"outcome:{self.outcome.value}", NO_BUCKET, 1, 1.0
        if self.involved:
            yield f"involved:{self.outcome.value}", NO_BUCKET, 1, 1.0
        yield "messages", NO_BUCKET, 1, float(self.messages)
        if self.cost_micros:
            yield "cost_micros", NO_BUCKET, 1, float(self.cost_micros)
        flags = {
            "involved": self.involved,
            "answered": self.answered,
            "escalated": self.escalated,
            "revoked": self.revoked,
            "returned": self.returned,
            f"reason:{self.reason}": self.escalated and bool(self.reason),
            f"rating:{self.rating}": bool(self.rating),
            "one-touch": self.is_one_touch,
            "closed": self.closed_at is not None,
        }
        for name, holds in flags.items():
            if holds:
                yield name, NO_BUCKET, 1, 1.0
        for name in TIMES:
            value = getattr(self, name)
            if value is not None:
                yield name, bucket_of(value), 1, value
        for name, value in self.extras.items():
            yield name, _whole(value), 1, value

    @property
    def is_one_touch(self) -> bool:
        """Handed over and closed by one person, without passing it on, and the customer did not come back."""
        closed = self.escalated and self.closed_at is not None
        return closed and self.people == 1 and self.transfers == 0 and not self.returned


def bucket_of(value: float) -> int:
    """The bucket of a time; all below a tenth of a second are one."""
    return 0 if value <= 0.1 else math.ceil(math.log(value / 0.1) / math.log(GAMMA))


def middle_of(bucket: int) -> float:
    """The time a bucket stands for, within 1 % of every time in it."""
    return 0.0 if bucket <= 0 else 0.1 * 2 * GAMMA**bucket / (GAMMA + 1)


def _whole(value: float) -> int:
    """Scores are whole numbers and are their own bucket; other figures have none."""
    return int(value) if value == int(value) and 0 <= value <= 100 else NO_BUCKET


@dataclass(frozen=True)
class Tally:
    """A figure over many conversations: how many, their total, and how many in each bucket."""

    n: int = 0
    total: float = 0.0
    buckets: Mapping[int, int] = field(default_factory=dict)

    @property
    def mean(self) -> float | None:
        """The mean, None where there are none."""
        return self.total / self.n if self.n else None

    def quantile(self, share: float) -> float | None:
        """The time below which this share lies, within 1 %; None where nothing was timed."""
        known = sum(self.buckets.values())
        if not known:
            return None
        wanted, seen = share * (known - 1), 0
        for bucket in sorted(self.buckets):
            seen += self.buckets[bucket]
            if seen > wanted:
                return middle_of(bucket)
        return middle_of(max(self.buckets))
