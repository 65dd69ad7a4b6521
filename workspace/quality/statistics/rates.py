"""Shares with their intervals, how many it takes to know, and whether a count has changed."""

import math
from dataclasses import dataclass
from typing import Final

Z: Final = 1.959963984540054
LEAST: Final = 20


@dataclass(frozen=True)
class Rate:
    """A share with what it rests on; ``low`` and ``high`` are its 95 % interval, None where nothing was counted.

    ``n`` is what the interval rests on; it differs from ``denominator`` where observations carry weights.
    """

    numerator: float
    denominator: float
    n: int
    low: float | None
    high: float | None

    @property
    def value(self) -> float | None:
        """The share, 0..1; None where there is nothing to divide by."""
        return self.numerator / self.denominator if self.denominator else None

    @property
    def is_too_few(self) -> bool:
        """Whether it rests on so little that it tells nothing."""
        return self.n < LEAST

    @property
    def half_width(self) -> float | None:
        """Half the length of the interval: the "±"."""
        return None if self.low is None or self.high is None else (self.high - self.low) / 2


def rate(numerator: int, denominator: int) -> Rate:
    """A share of counted things with its Wilson interval."""
    if denominator == 0:
        return Rate(0, 0, 0, None, None)
    low, high = wilson(numerator, denominator)
    return Rate(numerator, denominator, denominator, low, high)


def wilson(successes: float, n: float, z: float = Z) -> tuple[float, float]:
    """The score interval of a share (Wilson, JASA 22, 1927); ``n`` > 0, 0 <= ``successes`` <= ``n``."""
    if n <= 0 or not 0 <= successes <= n:
        raise ValueError("an interval needs at least one observation, and no more successes than observations")
    share, square = successes / n, z * z
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = z / (1 + square / n) * math.sqrt(share * (1 - share) / n + square / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def difference(one: tuple[int, int], other: tuple[int, int]) -> tuple[float, float, float] | None:
    """The difference of two independent shares (successes, n) with its interval, None where one has no observations.

    Newcombe's hybrid score interval (Statistics in Medicine 17, 1998, method 10).
    """
    (a, m), (b, n) = one, other
    if not m or not n:
        return None
    p, q = a / m, b / n
    (p_low, p_high), (q_low, q_high) = wilson(a, m), wilson(b, n)
    low = p - q - math.sqrt((p - p_low) ** 2 + (q_high - q) ** 2)
    high = p - q + math.sqrt((p_high - p) ** 2 + (q - q_low) ** 2)
    return p - q, low, high


def sample_size(share: float, half_width: float, population: int | None = None) -> int:
    """How many observations bring a share near ``share`` to ± ``half_width`` at 95 %.

    n = z² p (1 − p) / e²; of a finite population n / (1 + (n − 1) / N) (Cochran, Sampling Techniques, 1977, 4.4).
    """
    needed = 1.96**2 * share * (1 - share) / half_width**2
    if population is not None:
        needed = needed / (1 + (needed - 1) / population)
    # A hair above a whole number is the number itself.
    return math.ceil(round(needed, 6))


def more_for(successes: float, n: int, half_width: float) -> int:
    """How many more observations bring the Wilson interval of a share to ± ``half_width``; 0 where it is there."""
    share = (successes + 1) / (n + 2)

    def is_there(count: int) -> bool:
        low, high = wilson(share * count, count)
        return (high - low) / 2 <= half_width

    if n:
        low, high = wilson(successes, n)
        if (high - low) / 2 <= half_width:
            return 0
    most = max(1, n)
    while not is_there(most):
        most *= 2
    least = most // 2
    while least + 1 < most:
        middle = (least + most) // 2
        least, most = (least, middle) if is_there(middle) else (middle, most)
    return max(1, most - n)


def clean_needed(error: float, confidence: float = 0.95) -> int:
    """How many faultless reviews show that fewer than ``error`` are faulty: ln(1 − confidence) / ln(1 − error)."""
    return math.ceil(math.log(1 - confidence) / math.log(1 - error))


def poisson_ratio(count: int, before: int, spans: int) -> tuple[float, float, float] | None:
    """This span's count over the mean of the ``spans`` before, with its interval; None where nothing came before.

    Given the sum of both, the count is binomial; the Wilson interval of its share, carried over to the ratio
    (Przyborowski and Wilenski, Biometrika 31, 1940; score form: Graham, Mengersen and Morton, 2003).
    """
    if not before or spans < 1:
        return None
    low, high = wilson(count, count + before)

    def as_ratio(share: float) -> float:
        return math.inf if share >= 1 else share / (1 - share) * spans

    return count * spans / before, as_ratio(low), as_ratio(high)
