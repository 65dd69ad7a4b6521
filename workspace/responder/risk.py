"""How sure is sure enough: thresholds that keep a promised risk with finite evidence, and how good a probability is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from workspace.responder.linear import Floats

# How often the promise may be broken by bad luck in the evidence. A promise is checked on new messages, which have
# luck of their own; 0.02 here keeps the check failing in fewer than 5 of 100 cases.
DELTA: Final = 0.02
_STEPS: Final = 40


@dataclass(frozen=True)
class Evidence:
    """One labelled outcome: what the confidence was and whether the top article was right."""

    confidence: float
    right: bool
    category: str = ""


def binomial_at_most(wrong: int, trials: int, risk: float) -> float:
    """P(X <= wrong) for X ~ Binomial(trials, risk): the p-value of "the true risk is above ``risk``"."""
    if wrong >= trials:
        return 1.0
    logs = [
        math.lgamma(trials + 1) - math.lgamma(k + 1) - math.lgamma(trials - k + 1)
        + k * math.log(risk) + (trials - k) * math.log1p(-risk)
        for k in range(wrong + 1)
    ]  # fmt: skip
    return min(1.0, math.fsum(math.exp(value) for value in logs))


def safe_threshold(evidence: Sequence[Evidence], risk: float, delta: float = DELTA) -> float | None:
    """The least confidence at which at most ``risk`` of the answers are wrong, with probability 1 - ``delta``.

    Fixed-sequence testing of Learn then Test (Angelopoulos et al., arXiv 2110.01052, section 2.3) with the exact
    binomial tail of Clopper and Pearson: thresholds are tried in an order fixed beforehand, and the first failure ends
    it. The first one is where the proof would be strongest if the stated confidences were true (a few wrong among many
    prove more than none among few); from there it goes on to laxer ones. The order rests on confidences alone, not on
    what turned out right, so the test stays valid. None where the first one already fails.
    """
    if not 0 < risk < 1:
        return None
    ordered = sorted(evidence, key=lambda one: -one.confidence)
    # Fewer answers than this could not prove the promise even with none of them wrong.
    least = math.ceil(math.log(delta) / math.log1p(-risk))
    if len(ordered) < least:
        return None
    wrong = np.cumsum([not one.right for one in ordered])
    stated = np.cumsum([1 - one.confidence for one in ordered])
    sizes = [
        size
        for size in sorted({int(size) for size in np.linspace(least, len(ordered), _STEPS)})
        # Answers of equal confidence are sent together or not at all.
        if size == len(ordered) or ordered[size].confidence < ordered[size - 1].confidence
    ]
    if not sizes:
        return None
    promising = [binomial_at_most(math.floor(stated[size - 1]), size, risk) for size in sizes]
    best: float | None = None
    for size in sizes[int(np.argmin(promising)) :]:
        if binomial_at_most(int(wrong[size - 1]), size, risk) > delta:
            break
        best = ordered[size - 1].confidence
    return best


def feasible_floor(error: float, risk: float) -> float:
    """The least share that must be escalated when ``error`` of all answers would be wrong."""
    return max(0.0, (error - risk) / (1 - risk))


def wilson(right: int, count: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927)."""
    if not count:
        return 0.0, 1.0
    z, share = 1.959964, right / count
    centre = share + z * z / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    below = 1 + z * z / count
    return max(0.0, (centre - spread) / below), min(1.0, (centre + spread) / below)


def expected_calibration_error(confidence: Floats, right: Floats, bins: int = 10) -> float:
    """The mean gap between stated and true share over bins of equal size (Naeini et al. 2015)."""
    if not len(confidence):
        return 0.0
    order = np.argsort(confidence, kind="stable")
    gaps = [
        len(part) * abs(float(confidence[part].mean() - right[part].mean()))
        for part in np.array_split(order, min(bins, len(order)))
    ]
    return sum(gaps) / len(order)


def auroc(score: Floats, positive: Floats) -> float | None:
    """The chance that a positive scores above a negative; ties count half. None where one kind is absent."""
    wanted = positive > 0.5
    if not wanted.any() or wanted.all():
        return None
    _, places, counts = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    many = int(wanted.sum())
    return float((ranks[wanted].sum() - many * (many + 1) / 2) / (many * (len(score) - many)))


def coverage_at_precision(confidence: Floats, right: Floats, precision: float) -> float:
    """The largest share of all messages that can be answered, surest first, at the wanted precision."""
    order = np.argsort(-confidence, kind="stable")
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    # Messages of equal confidence are answered together or not at all.
    last = np.r_[np.diff(confidence[order]) != 0, True] if len(order) else np.zeros(0, bool)
    kept = np.flatnonzero((shares >= precision) & last)
    return float((kept[-1] + 1) / len(order)) if len(kept) else 0.0
