"""The week's ten: where escalations come from, what changed, and what to do about it by stated rules."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from workspace.domain.decision import Reason
from workspace.quality.statistics.rates import Rate, poisson_ratio, rate

TEN: Final = 10
BEFORE: Final = 4
RISES_AT: Final = 1.5
LEAST_RATED: Final = 5
MOSTLY: Final = 0.5
Action = Literal["write-article", "change-policy", "fix-product", "watch", "nothing"]
_KNOWLEDGE: Final = {Reason.LOW_CONFIDENCE, Reason.NO_KNOWLEDGE, Reason.CHECK_FAILED, Reason.REPETITION}


@dataclass(frozen=True)
class Case:
    """One escalation of a week."""

    conversation_id: str
    week: str
    category: str
    reason: str
    rating: str
    handle_s: float


@dataclass(frozen=True)
class Item:
    """A category and a reason with their volume this week; ``ratio`` is against the mean of the four weeks before."""

    category: str
    reason: str
    volume: int
    share: Rate
    before_mean: float
    ratio: tuple[float, float, float] | None
    minutes: float
    examples: tuple[str, ...]
    unnecessary: int
    rated: int

    @property
    def id(self) -> str:
        """Its name within the week."""
        return f"{self.category}/{self.reason}"

    @property
    def is_rising(self) -> bool:
        """Half as many again as usual, and surely more than usual."""
        return self.ratio is not None and self.ratio[0] >= RISES_AT and self.ratio[1] > 1

    @property
    def action(self) -> tuple[Action, str]:
        """What to do, and the rule that says so; the first that fits."""
        if self.rated >= LEAST_RATED and self.unnecessary / self.rated > MOSTLY:
            return (
                "change-policy",
                f"{self.unnecessary} of {self.rated} were rated unnecessary: the AI may do more here",
            )
        if self.reason in _KNOWLEDGE and self.volume >= 2:
            return "write-article", "the AI was not sure enough or found nothing: an article would answer them"
        if self.reason in {Reason.TOOL_FAILED, Reason.AI_FAILURE}:
            return "fix-product", "something broke, and every such case went to people"
        if self.is_rising and self.reason in {Reason.NEGATIVE_SENTIMENT, Reason.EXPLICIT_REQUEST, Reason.REOPENED}:
            return "fix-product", "more customers than usual are upset or want a person: look at what they meet"
        if self.volume >= 2:
            return "watch", "people are right for these; watch whether they become more"
        return "nothing", "a single case"


def week_items(cases: Iterable[Case], week: str, earlier: Sequence[str]) -> list[Item]:
    """The ten categories and reasons with most escalations in a week; ``earlier`` are the weeks before, up to four."""
    now: dict[tuple[str, str], list[Case]] = {}
    before: Counter[tuple[str, str]] = Counter()
    for one in cases:
        key = (one.category, one.reason)
        if one.week == week:
            now.setdefault(key, []).append(one)
        elif one.week in earlier:
            before[key] += 1
    total = sum(len(some) for some in now.values())
    items = [
        Item(
            category=category,
            reason=reason,
            volume=len(some),
            share=rate(len(some), total),
            before_mean=before[category, reason] / len(earlier) if earlier else 0.0,
            ratio=poisson_ratio(len(some), before[category, reason], len(earlier)),
            minutes=sum(one.handle_s for one in some) / 60,
            examples=tuple(one.conversation_id for one in some[:5]),
            unnecessary=sum(one.rating == "unnecessary" for one in some),
            rated=sum(bool(one.rating) for one in some),
        )
        for (category, reason), some in now.items()
    ]
    items.sort(key=lambda one: (-one.volume, -one.minutes, one.id))
    return items[:TEN]


def became(then: float, since: Sequence[int]) -> str:
    """What became of an item since it was decided about: its volume a week then and in the weeks since."""
    if not since:
        return "the next week is not over yet"
    now = sum(since) / len(since)
    if then <= 0:
        return f"{now:g} a week since"
    change = (now - then) / then
    return f"from {then:g} to {now:g} a week ({'+' if change >= 0 else '−'}{abs(change):.0%})"
