"""A judge's scores of everything, put right by people's scores of some."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workspace.quality.statistics.weighting import student


@dataclass(frozen=True)
class Corrected:
    """A mean with its 95 % interval; ``trust`` (0..1) is how far the judge was followed, ``alone`` people's mean."""

    value: float
    low: float
    high: float
    trust: float
    alone: float
    alone_low: float
    alone_high: float
    n: int


def corrected_mean(people: Sequence[float], judge_same: Sequence[float], judge_rest: Sequence[float]) -> Corrected:
    """The mean over everything: the judge's, less the judge's error where people scored the same.

    ``people`` and ``judge_same`` are about the same things, drawn uniformly; ``judge_rest`` are the judge's scores of
    the others. Prediction-powered inference (Angelopoulos, Bates, Fannjiang, Jordan and Zrnic, Science 382, 2023) with
    the judge followed as far as it helps (PPI++, Angelopoulos, Duchi and Zrnic 2023), never further: a judge that says
    nothing about people's scores costs nothing. Student's t instead of the normal, for few people's scores. Raises
    ``ValueError`` below two pairs.
    """
    if len(people) != len(judge_same) or len(people) < 2:
        raise ValueError("the judge is put right by at least two things that people scored as well")
    y = np.asarray(people, dtype=np.float64)
    same = np.asarray(judge_same, dtype=np.float64)
    rest = np.asarray(judge_rest, dtype=np.float64)
    n, others = len(y), len(rest)
    alone = float(y.mean())
    half_alone = student(n - 1) * float(y.std(ddof=1)) / math.sqrt(n)
    trust = 0.0
    if others:
        every = np.concatenate([same, rest])
        spread = float(every.var(ddof=1))
        if spread > 0:
            shared = float(np.cov(y, same, ddof=1)[0, 1])
            trust = min(1.0, max(0.0, shared / ((1 + n / others) * spread)))
    if trust == 0.0:
        return Corrected(
            alone, alone - half_alone, alone + half_alone, 0.0, alone, alone - half_alone, alone + half_alone, n
        )
    value = alone + trust * (float(rest.mean()) - float(same.mean()))
    left_over = y - trust * same
    variance = float(left_over.var(ddof=1)) / n + trust**2 * float(rest.var(ddof=1) if others > 1 else 0.0) / others
    half = student(n - 1) * math.sqrt(variance)
    return Corrected(value, value - half, value + half, trust, alone, alone - half_alone, alone + half_alone, n)
