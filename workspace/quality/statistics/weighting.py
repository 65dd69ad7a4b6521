"""Estimates from samples in which not everything had the same chance to be drawn."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from workspace.quality.statistics.rates import Rate, Z, wilson


@dataclass(frozen=True)
class Stratum:
    """A part of the whole with how many it holds, how many of them were looked at, and how many of those had it."""

    size: int
    n: int
    successes: int


def stratified(strata: Sequence[Stratum]) -> Rate:
    """The share in the whole from samples of its parts, each weighted by its size.

    Variance by strata with finite-population correction, each stratum's share moved a little towards its middle
    (Jeffreys' half success and half failure), so that a stratum without a find is not taken as certain; the interval is
    Wilson's at the effective sample size (Cochran 1977, ch. 5; Korn and Graubard 1998 for the effective size).
    Strata that nobody looked at leave the estimate undefined: their share may be anything between 0 and 1, and the
    interval says so.
    """
    whole = sum(one.size for one in strata)
    if not whole:
        return Rate(0, 0, 0, None, None)
    seen = [one for one in strata if one.n]
    n = sum(one.n for one in seen)
    if not n:
        return Rate(0, 0, 0, None, None)
    covered = sum(one.size for one in seen)
    share = sum(one.size * one.successes / one.n for one in seen) / covered
    variance = 0.0
    for one in seen:
        moved = (one.successes + 0.5) / (one.n + 1)
        left = max(0.0, 1 - one.n / one.size) if one.size else 0.0
        variance += (one.size / covered) ** 2 * left * moved * (1 - moved) / one.n
    low, high = _at_effective_size(share, variance, n)
    unseen = whole - covered
    if unseen:
        # Nothing is known of them: the interval takes in both ends.
        low, high = low * covered / whole, (high * covered + unseen) / whole
    return Rate(share * whole, whole, n, low, high)


def inverse_probability(had: Sequence[bool], chances: Sequence[float]) -> Rate:
    """The share in the whole from things drawn with known chances (each > 0): Hájek's ratio estimate.

    Horvitz and Thompson, JASA 47, 1952; Hájek 1971. Its variance is that of the weighted residuals under independent
    draws (Särndal, Swensson and Wretman 1992, 5.7); the interval is Wilson's at the effective sample size, which keeps
    it within 0 and 1. Where the residuals are nothing (no find, say) that size is Kish's (Survey Sampling, 1965).
    """
    if len(had) != len(chances) or any(not 0 < one <= 1 for one in chances):
        raise ValueError("every observation needs a chance of being drawn above 0 and at most 1")
    if not had:
        return Rate(0, 0, 0, None, None)
    weights = 1 / np.asarray(chances, dtype=np.float64)
    values = np.asarray(had, dtype=np.float64)
    total = float(weights.sum())
    share = float((weights * values).sum()) / total
    effective = total**2 / float((weights**2).sum())
    spread = float(((weights * weights - weights) * (values - share) ** 2).sum()) / total**2
    if spread > 0:
        effective = share * (1 - share) / spread
    low, high = wilson(share * effective, effective)
    return Rate(share * total, total, len(had), low, high)


def _at_effective_size(share: float, variance: float, n: int) -> tuple[float, float]:
    if variance <= 0:
        return share, share
    middle = min(max(share, 0.5 / n), 1 - 0.5 / n)
    effective = middle * (1 - middle) / variance
    return wilson(share * effective, effective)


def mean_interval(values: Sequence[float]) -> tuple[float, float, float] | None:
    """A mean with its interval (Student's t); None below two values."""
    if len(values) < 2:
        return None
    numbers = np.asarray(values, dtype=np.float64)
    middle, spread = float(numbers.mean()), float(numbers.std(ddof=1)) / math.sqrt(len(values))
    half = student(len(values) - 1) * spread
    return middle, middle - half, middle + half


def student(freedom: int) -> float:
    """The 97.5 % quantile of Student's t (Hill's expansion, CACM algorithm 396; within .001 from three degrees on)."""
    exact = {1: 12.706, 2: 4.303}
    if freedom in exact:
        return exact[freedom]
    n, z = freedom, Z
    g1 = (z**3 + z) / 4
    g2 = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    g3 = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    g4 = (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160
    return z + g1 / n + g2 / n**2 + g3 / n**3 + g4 / n**4
