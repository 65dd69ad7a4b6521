"""Scores of reviews: what a chosen point is worth, what a review comes to, and the mean of all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workspace.quality.statistics.weighting import mean_interval


@dataclass(frozen=True)
class Category:
    """One thing that is scored with 2 to 5 points; a critical one below half makes the whole review 0."""

    id: str
    points: int
    weight: int
    critical: bool = False


@dataclass(frozen=True)
class Scored:
    """What a review comes to, 0..100; None where nothing was rated. ``by_category`` ignores the zeroing."""

    score: float | None
    by_category: Mapping[str, float]
    is_zeroed: bool = False


def category_score(chosen: int, points: int) -> float:
    """(chosen − lowest) / (highest − lowest) × 100, the lowest being 0; raises ``ValueError`` off the scale."""
    if not 2 <= points <= 5 or not 0 <= chosen < points:
        raise ValueError("a category has 2 to 5 points, and the score is one of them")
    return chosen / (points - 1) * 100


def review_score(categories: Sequence[Category], chosen: Mapping[str, int | None]) -> Scored:
    """Σ(category × weight) / Σ weights over what was rated; what does not apply leaves both sums.

    A critical category below 50 % makes it 0 (Zendesk QA 7043701093786, 7043759293722).
    """
    rated = {
        one.id: category_score(points, one.points) for one in categories if (points := chosen.get(one.id)) is not None
    }
    weights = {one.id: one.weight for one in categories}
    total = sum(weights[name] for name in rated)
    if not rated:
        return Scored(None, rated)
    if any(one.critical and rated.get(one.id, 100.0) < 50 for one in categories):
        return Scored(0.0, rated, is_zeroed=True)
    if not total:
        return Scored(None, rated)
    return Scored(sum(value * weights[name] for name, value in rated.items()) / total, rated)


def quality_score(scores: Sequence[float]) -> tuple[float, float | None, float | None] | None:
    """The mean of review scores (IQS) with its interval; None without reviews. Calibration never belongs here."""
    if not scores:
        return None
    found = mean_interval(scores)
    return found if found is not None else (scores[0], None, None)
