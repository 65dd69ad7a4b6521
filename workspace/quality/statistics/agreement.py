"""How far people who score the same things agree, beyond what chance would give."""

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from workspace.quality.statistics.rates import LEAST, wilson
from workspace.quality.statistics.weighting import student

Level = Literal["nominal", "ordinal", "interval"]
Weights = Literal["none", "linear", "quadratic"]
# Landis and Koch, Biometrics 33, 1977: the least value of each band.
BANDS: Final = ((0.81, "almost perfect"), (0.61, "substantial"), (0.41, "moderate"), (0.21, "fair"), (0.0, "slight"))
FIRM, TENTATIVE = 0.8, 0.667


@dataclass(frozen=True)
class Agreement:
    """A coefficient with its 95 % interval over ``n`` things; None where it is not defined.

    It is not defined where all scores are the same: then there is nothing that could have differed.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int

    @property
    def is_too_few(self) -> bool:
        """Whether it rests on so little that it tells nothing."""
        return self.n < LEAST

    @property
    def band(self) -> str:
        """The value in Landis and Koch's words."""
        if self.value is None:
            return ""
        return next((words for least, words in BANDS if round(self.value, 2) >= least), "poor")


def percent_agreement(one: Sequence[Hashable], other: Sequence[Hashable]) -> Agreement:
    """The share scored alike, with its Wilson interval."""
    same = sum(a == b for a, b in zip(one, other, strict=True))
    if not one:
        return Agreement(None, None, None, 0)
    low, high = wilson(same, len(one))
    return Agreement(same / len(one), low, high, len(one))


def kappa(one: Sequence[int], other: Sequence[int], weights: Weights = "none", points: int = 0) -> Agreement:
    """Cohen's κ of two people (1960), weighted where a near miss is half a hit (Cohen 1968).

    Scores are whole numbers from 0; ``points`` is how many there are (as many as occur where 0).
    """
    a, b = np.asarray(one, dtype=np.int64), np.asarray(other, dtype=np.int64)
    if len(a) != len(b):
        raise ValueError("both people score the same things")
    count = max(points, int(max(a.max(initial=0), b.max(initial=0))) + 1)
    cost = _costs(count, weights)

    def of(chosen: NDArray[np.int64]) -> float | None:
        x, y = a[chosen], b[chosen]
        seen = float(cost[x, y].mean())
        p = np.bincount(x, minlength=count) / len(x)
        q = np.bincount(y, minlength=count) / len(y)
        expected = float(p @ cost @ q)
        return None if expected == 0 else 1 - seen / expected

    return _jackknifed(len(a), of)


def gwet(one: Sequence[int], other: Sequence[int], points: int = 0) -> Agreement:
    """Gwet's AC1 of two people (British J. Math. Stat. Psych. 61, 2008); stays put where nearly everything passes."""
    a, b = np.asarray(one, dtype=np.int64), np.asarray(other, dtype=np.int64)
    if len(a) != len(b):
        raise ValueError("both people score the same things")
    count = max(points, int(max(a.max(initial=0), b.max(initial=0))) + 1, 2)

    def of(chosen: NDArray[np.int64]) -> float | None:
        x, y = a[chosen], b[chosen]
        seen = float((x == y).mean())
        shares = (np.bincount(x, minlength=count) + np.bincount(y, minlength=count)) / (2 * len(x))
        expected = float((shares * (1 - shares)).sum()) / (count - 1)
        return None if expected == 1 else (seen - expected) / (1 - expected)

    return _jackknifed(len(a), of)


def krippendorff(scores: Sequence[Sequence[float | None]], level: Level = "nominal") -> Agreement:
    """Krippendorff's α of any number of people, who may leave things out (Content Analysis, 2004, ch. 11).

    ``scores`` is one list a person, one place a thing, None where it was not scored.
    """
    table = np.array([[np.nan if one is None else float(one) for one in person] for person in scores], dtype=np.float64)
    if table.size == 0:
        return Agreement(None, None, None, 0)
    shared = table[:, (~np.isnan(table)).sum(axis=0) >= 2]
    values = np.unique(shared[~np.isnan(shared)])
    if not len(values):
        return Agreement(None, None, None, 0)
    # How often each value was given to each thing: all that α needs.
    counts = np.stack([(shared == value).sum(axis=0) for value in values], axis=1).astype(np.float64)

    def of(chosen: NDArray[np.int64]) -> float | None:
        taken = counts[chosen]
        raters = taken.sum(axis=1, keepdims=True)
        coincident = (taken.T @ (taken / (raters - 1))) - np.diag((taken / (raters - 1)).sum(axis=0))
        margin = coincident.sum(axis=1)
        total = float(margin.sum())
        apart = _apart(values, margin, level)
        seen = float((coincident * apart).sum()) / total
        expected = float((np.outer(margin, margin) * apart).sum()) / (total * (total - 1))
        return None if expected == 0 else 1 - seen / expected

    return _jackknifed(len(counts), of)


def _costs(count: int, weights: Weights) -> NDArray[np.float64]:
    places = np.arange(count, dtype=np.float64)
    apart = np.abs(places[:, None] - places[None, :])
    if weights == "none":
        return (apart > 0).astype(np.float64)
    scaled = apart / max(1, count - 1)
    return scaled if weights == "linear" else scaled**2


def _apart(values: NDArray[np.float64], margin: NDArray[np.float64], level: Level) -> NDArray[np.float64]:
    if level == "nominal":
        return 1.0 - np.eye(len(values))
    if level == "interval":
        return (values[:, None] - values[None, :]) ** 2
    upto = np.cumsum(margin) - margin / 2
    return np.asarray((upto[:, None] - upto[None, :]) ** 2, dtype=np.float64)


def _jackknifed(n: int, of: Callable[[NDArray[np.int64]], float | None]) -> Agreement:
    """The coefficient with the jackknife's interval (Efron and Stein 1981), which knows no formula by heart.

    On the scale atanh where it is inside of (−1, 1), so that the interval stays there and leans the right way.
    """
    everything = np.arange(n)
    if n < 2:
        return Agreement(None, None, None, n)
    value = of(everything)
    if value is None:
        return Agreement(None, None, None, n)
    without = [of(np.delete(everything, place)) for place in range(n)]
    left = np.array([value if one is None else one for one in without], dtype=np.float64)
    if value >= 1 or value <= -1:
        # Nothing differed: what can still be said is how often it could have (the rule of three, as Wilson has it).
        reach = max(-1.0, 1 - 2 * (1 - wilson(n, n)[0]))
        return Agreement(value, reach, 1.0, n) if value >= 1 else Agreement(value, -1.0, -reach, n)
    error = math.sqrt((n - 1) / n * float(((left - left.mean()) ** 2).sum()))
    half = student(n - 1) * error / (1 - value**2)
    middle = math.atanh(value)
    return Agreement(value, math.tanh(middle - half), math.tanh(middle + half), n)
