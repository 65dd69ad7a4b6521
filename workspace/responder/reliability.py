"""What a calibration is worth: stated against true shares, and which promise each category's threshold keeps."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np

from workspace.domain.policy import CategoryPolicy
from workspace.responder.confidence import Calibration
from workspace.responder.risk import Evidence, auroc, expected_calibration_error, feasible_floor, wilson

BINS: Final = 10
# A floor from fewer labels than this would be a guess.
LEAST_FOR_FLOOR: Final = 20
# The mean log-loss (nats a label) by which a new version may be worse before it is refused.
MARGIN: Final = 0.02
LEAST_SHARED: Final = 30
_Z: Final = 2.326348


def reliability_bins(evidence: Sequence[Evidence], bins: int = BINS) -> list[dict[str, float]]:
    """The reliability diagram (Murphy and Winkler 1977): bins of equal width, empty ones left out.

    Each has ``count``, the ``stated`` mean, the ``right`` share, and the share's 95 % interval ``low``..``high``.
    """
    rows: list[list[Evidence]] = [[] for _ in range(bins)]
    for one in evidence:
        rows[min(bins - 1, int(one.confidence * bins))].append(one)
    made = []
    for row in rows:
        if row:
            right = sum(one.right for one in row)
            low, high = wilson(right, len(row))
            stated = sum(one.confidence for one in row) / len(row)
            made.append({"count": len(row), "stated": stated, "right": right / len(row), "low": low, "high": high})
    return [{name: round(value, 4) for name, value in one.items()} for one in made]


def promise_of(calibration: Calibration, category: str, risk: float) -> tuple[float, str]:
    """A category's threshold, and what it rests on.

    ``proven``: labels prove the risk at it. ``margin``: too few labels to prove anything, so the prior is believed with
    a margin. ``suggests``: there are labels, and they do not support the promise at any threshold.
    """
    threshold = calibration.threshold(category, risk)
    if threshold > 1:
        return threshold, "suggests"
    return threshold, "proven" if calibration.is_proven(category, risk) else "margin"


def floor_of(evidence: Sequence[Evidence], risk: float) -> float | None:
    """The least share of messages that must go to a person at a risk; None where too few labels say.

    Were every message answered with the best article, the evidence's share of wrong ones would be wrong; a perfect
    ranking hands just those over first ((mu - alpha) / (1 - alpha), arXiv 2606.29054).
    """
    if len(evidence) < LEAST_FOR_FLOOR:
        return None
    return feasible_floor(sum(not one.right for one in evidence) / len(evidence), risk)


def lowest_risk(evidence: Sequence[Evidence], handed_over: float) -> float | None:
    """The least risk that can be promised while at most this share (0..1) goes to a person; None with few labels."""
    if len(evidence) < LEAST_FOR_FLOOR or handed_over >= 1:
        return None
    error = sum(not one.right for one in evidence) / len(evidence)
    return max(0.0, (error - handed_over) / (1 - handed_over))


def figures_of(calibration: Calibration, categories: Iterable[CategoryPolicy]) -> dict[str, Any]:
    """Everything that is kept about a version, JSON-ready."""
    evidence = calibration.evidence
    stated, right = _arrays(evidence)
    ranks = auroc(stated, right) if len(evidence) else None
    return {
        "bins": reliability_bins(evidence),
        "ece": round(expected_calibration_error(stated, right), 4) if len(evidence) else None,
        "auroc": None if ranks is None else round(ranks, 4),
        "log_loss": round(float(np.mean(losses(evidence))), 4) if len(evidence) else None,
        "wrong": round(float(1 - right.mean()), 4) if len(evidence) else None,
        "categories": {one.name: category_figures(calibration, one) for one in categories},
    }


def category_figures(calibration: Calibration, category: CategoryPolicy) -> dict[str, Any]:
    """A category's threshold under its risk, what it rests on, and its floor."""
    own = [one for one in calibration.evidence if one.category == category.name]
    threshold, kind = promise_of(calibration, category.name, category.risk)
    floor = floor_of(own, category.risk)
    return {
        "risk": category.risk,
        "threshold": round(threshold, 4),
        "kind": kind,
        "labels": len(own),
        "wrong": round(sum(not one.right for one in own) / len(own), 4) if own else None,
        "floor": None if floor is None else round(floor, 4),
    }


def losses(evidence: Sequence[Evidence]) -> list[float]:
    """The log-loss (nats) of each stated confidence."""
    bounded = [(min(max(one.confidence, 1e-6), 1 - 1e-6), one.right) for one in evidence]
    return [-math.log(stated if right else 1 - stated) for stated, right in bounded]


def is_worse(before: Mapping[str, Evidence], after: Mapping[str, Evidence]) -> str:
    """Why the calibration before should be kept, '' where it should not; both are evidence by label id.

    Compared are the cross-validated losses on the labels both were judged by, in pairs: a mean over different labels
    would say which were harder. It must be worse by ``MARGIN`` and by more than chance (one-sided paired test, 1 %).
    The folds share training data, so the test's spread is somewhat too small (Bengio and Grandvalet 2004); the margin
    is there for that too. It answers "did these labels spoil the fit", not "has the world changed": where the
    knowledge is another, the old version's evidence is no evidence any more, and the caller must not ask.
    """
    shared = sorted(before.keys() & after.keys())
    if len(shared) < LEAST_SHARED:
        return ""
    gaps = np.array(losses([after[name] for name in shared])) - np.array(losses([before[name] for name in shared]))
    spread = float(gaps.std(ddof=1)) / math.sqrt(len(gaps))
    mean = float(gaps.mean())
    if mean <= MARGIN or mean - _Z * spread <= 0:
        return ""
    return f"on {len(shared)} labels known to both its log-loss is {mean:.3f} worse (at most {MARGIN} is accepted)"


def _arrays(evidence: Sequence[Evidence]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([one.confidence for one in evidence]), np.array([float(one.right) for one in evidence])
