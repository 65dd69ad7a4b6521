"""Whether intervals hold what they say, where the truth is known: `python -m benchmarks.statistics`.

Each row draws many samples from a made-up whole and counts how often the 95 % interval held the truth.
"""

import argparse
import sys
from collections.abc import Callable
from typing import Final

import numpy as np
from rich.console import Console
from rich.table import Table

from workspace.quality.statistics.agreement import gwet, kappa, krippendorff
from workspace.quality.statistics.prediction_powered import corrected_mean
from workspace.quality.statistics.rates import difference, poisson_ratio, wilson
from workspace.quality.statistics.weighting import Stratum, inverse_probability, mean_interval, stratified

BAR: Final = (0.93, 0.97)
Interval = tuple[float, float] | None
Chance = np.random.Generator


def covered(draw: Callable[[Chance], Interval], truth: float, runs: int, seed: int) -> tuple[float, float]:
    """How often the interval held the truth, and its mean length; runs without an interval are left out."""
    chance, held, lengths = np.random.default_rng(seed), 0, []
    for _ in range(runs):
        found = draw(chance)
        if found is not None:
            held += found[0] - 1e-12 <= truth <= found[1] + 1e-12
            lengths.append(found[1] - found[0])
    return held / max(1, len(lengths)), float(np.mean(lengths)) if lengths else float("nan")


def _of_wilson(share: float, n: int) -> Callable[[Chance], Interval]:
    return lambda chance: wilson(int(chance.binomial(n, share)), n)


def _of_difference(p: float, m: int, q: float, n: int) -> Callable[[Chance], Interval]:
    def draw(chance: Chance) -> Interval:
        found = difference((int(chance.binomial(m, p)), m), (int(chance.binomial(n, q)), n))
        return None if found is None else found[1:]

    return draw


def _of_poisson(now: float, before: float) -> Callable[[Chance], Interval]:
    def draw(chance: Chance) -> Interval:
        found = poisson_ratio(int(chance.poisson(now)), int(chance.poisson(before * 4)), 4)
        return None if found is None else found[1:]

    return draw


def _of_strata(sizes: list[int], shares: list[float], looked: list[int]) -> tuple[Callable[[Chance], Interval], float]:
    """Missed escalations planted in strata of one fixed whole."""
    planted = [round(size * share) for size, share in zip(sizes, shares, strict=True)]

    def draw(chance: Chance) -> Interval:
        found = stratified(
            [
                Stratum(size, n, int(chance.hypergeometric(bad, size - bad, n)))
                for size, bad, n in zip(sizes, planted, looked, strict=True)
            ]
        )
        return None if found.low is None or found.high is None else (found.low, found.high)

    return draw, sum(planted) / sum(sizes)


def _of_weights(size: int) -> tuple[Callable[[Chance], Interval], float]:
    """A tenth of the whole is suspicious and drawn ten times as often; faults sit mostly there."""
    suspicious = np.arange(size) < size // 10
    fault = np.random.default_rng(7).random(size) < np.where(suspicious, 0.4, 0.03)
    chances = np.where(suspicious, 0.3, 0.03)

    def draw(chance: Chance) -> Interval:
        drawn = chance.random(size) < chances
        found = inverse_probability(fault[drawn].tolist(), chances[drawn].tolist())
        return None if found.low is None or found.high is None else (found.low, found.high)

    return draw, float(fault.mean())


def _judged(
    n: int, others: int, bias: float, noise: float
) -> tuple[Callable[[Chance], Interval], Callable[[Chance], Interval]]:
    """Review scores of 0..100 with a judge that is too kind by ``bias``; with the judge, and people alone."""

    def sample(chance: Chance) -> tuple[Interval, Interval]:
        truth = np.clip(chance.normal(78, 16, n + others), 0, 100)
        judge = np.clip(truth + bias + chance.normal(0, noise, n + others), 0, 100)
        found = corrected_mean(truth[:n].tolist(), judge[:n].tolist(), judge[n:].tolist())
        return (found.low, found.high), (found.alone_low, found.alone_high)

    return (lambda chance: sample(chance)[0]), (lambda chance: sample(chance)[1])


def _true_mean() -> float:
    return float(np.clip(np.random.default_rng(3).normal(78, 16, 4_000_000), 0, 100).mean())


def _raters(n: int, share: float, error: float) -> Callable[[Chance], tuple[list[int], list[int]]]:
    """Two people who each err with the same chance."""

    def draw(chance: Chance) -> tuple[list[int], list[int]]:
        truth = chance.random(n) < share
        return tuple((truth ^ (chance.random(n) < error)).astype(int).tolist() for _ in range(2))

    return draw


def _agreements(n: int, share: float, error: float) -> list[tuple[str, Callable[[Chance], Interval], float]]:
    draw = _raters(n, share, error)
    one, other = _raters(2_000_000, share, error)(np.random.default_rng(5))
    a, b = np.asarray(one), np.asarray(other)
    seen, p, q = float((a == b).mean()), float(a.mean()), float(b.mean())
    by_chance = p * q + (1 - p) * (1 - q)
    middle = (p + q) / 2
    gwets = 2 * middle * (1 - middle)
    alike = middle**2 + (1 - middle) ** 2
    truths = ((seen - by_chance) / (1 - by_chance), (seen - gwets) / (1 - gwets), (seen - alike) / (1 - alike))

    def of(which: int) -> Callable[[Chance], Interval]:
        def found(chance: Chance) -> Interval:
            x, y = draw(chance)
            made = (kappa(x, y), gwet(x, y), krippendorff([x, y]))[which]
            return None if made.low is None or made.high is None else (made.low, made.high)

        return found

    return [(name, of(which), truths[which]) for which, name in enumerate(("κ", "AC1", "α"))]


def rows(runs: int) -> list[tuple[str, float, float]]:
    """Everything that is printed: what, coverage, mean length of the interval."""
    found: list[tuple[str, float, float]] = []

    def add(name: str, draw: Callable[[Chance], Interval], truth: float, times: int = runs) -> None:
        found.append((name, *covered(draw, truth, times, len(found))))

    for share, n in ((0.5, 30), (0.8, 50), (0.9, 100), (0.95, 200), (0.98, 400)):
        add(f"Wilson, {share:.0%} of {n}", _of_wilson(share, n), share)
    add("difference, 80 % of 120 less 70 % of 90", _of_difference(0.8, 120, 0.7, 90), 0.1)
    add("this week over the four before, 30 over 20", _of_poisson(30, 20), 1.5)
    for sizes, shares, looked in (
        ([4000, 400, 100], [0.02, 0.2, 0.5], [150, 80, 40]),
        ([9000, 600], [0.01, 0.3], [200, 100]),
        ([700, 200, 100], [0.05, 0.2, 0.4], [60, 40, 40]),
    ):
        draw, truth = _of_strata(sizes, shares, looked)
        add(f"missed escalations planted in strata of {sizes}, {sum(looked)} looked at", draw, truth)
    draw, truth = _of_weights(6000)
    add("missed escalations, drawn with unequal chances, 6,000", draw, truth)
    mean = _true_mean()
    add(
        "mean review score of 40, Student",
        lambda chance: (mean_interval(np.clip(chance.normal(78, 16, 40), 0, 100).tolist()) or (0, 0, 0))[1:],
        mean,
    )
    for n, others, noise in ((40, 1000, 8), (100, 3000, 8), (60, 1000, 40)):
        with_judge, alone = _judged(n, others, 10, noise)
        add(f"judge +10 too kind, noise {noise}, {n} people's reviews, {others} judged", with_judge, mean)
        add(f"   the same by people alone, {n}", alone, mean)
    for n, share, error in ((60, 0.5, 0.1), (100, 0.9, 0.05), (200, 0.9, 0.05)):
        for name, each, value in _agreements(n, share, error):
            add(f"{name}, {n} pairs, {share:.0%} pass, each errs {error:.0%}", each, value, max(200, runs // 4))
    return found


def main() -> int:
    """Print coverage and length of every interval."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=4000)
    arguments = parser.parse_args()
    table = Table(title=f"{arguments.runs} samples each; the bar is 93–97 %")
    for heading in ("interval", "held the truth", "mean length", "bar"):
        table.add_column(heading)
    for name, share, length in rows(arguments.runs):
        table.add_row(name, f"{share:.3f}", f"{length:.3f}", "met" if BAR[0] <= share <= BAR[1] else "not met")
    Console(file=sys.stdout, width=120).print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
