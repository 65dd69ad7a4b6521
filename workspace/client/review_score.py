"""The score of a review while it is being made, by the formula the service uses: nobody waits for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from workspace.contract.reviews import ScorecardCategory

HALF = 50.0


@dataclass(frozen=True)
class Score:
    """``value`` is 0..100, None while nothing that counts is rated; ``zeroed_by`` are the critical categories below
    half, by id; ``by_category`` are the rated ones, 0..100, whatever became of the whole."""

    value: float | None = None
    zeroed_by: tuple[str, ...] = ()
    by_category: Mapping[str, float] = field(default_factory=dict)


def category_score(points: int, of: int) -> float:
    """A category of ``of`` points (2..5), of which 0 is the lowest: 0..100.

    Zendesk QA (support.zendesk.com 7043701093786): (chosen - lowest) / (highest - lowest) x 100.
    """
    return 100.0 * points / (of - 1)


def review_score(categories: Iterable[ScorecardCategory], points: Mapping[str, int | None]) -> Score:
    """Sum of category x weight over the sum of weights of the rated categories; 0 where a critical one is below half.

    Not applicable (None, or missing) leaves both sums. Zendesk QA (support.zendesk.com 7043759293722).
    """
    weighted, weights = 0.0, 0
    by_category: dict[str, float] = {}
    zeroed: list[str] = []
    for category in categories:
        chosen = points.get(category.id)
        if chosen is None:
            continue
        score = category_score(min(chosen, category.points - 1), category.points)
        by_category[category.id] = score
        weighted += score * category.weight
        weights += category.weight
        if category.critical and score < HALF:
            zeroed.append(category.id)
    if zeroed:
        return Score(0.0, tuple(zeroed), by_category)
    return Score(weighted / weights if weights else None, (), by_category)


def quality_score(scores: Iterable[float]) -> float | None:
    """IQS: the mean of the reviews' scores (support.zendesk.com 7043701093786); None without any."""
    known = list(scores)
    return sum(known) / len(known) if known else None
