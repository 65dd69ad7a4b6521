"""Answering some and handing over the rest: what that costs, and what no AI can do better."""

from collections.abc import Sequence
from typing import Final

import numpy as np

WITHIN: Final = 1


def feasibility_floor(base_error: float, risk: float) -> float:
    """The least share to hand over so that at most ``risk`` of the answers are wrong: (μ − α)/(1 − α), at least 0.

    ``base_error`` μ is the share that would be wrong if everything were answered (arXiv 2606.29054); it follows from
    ranking perfectly, so nothing can do better.
    """
    if not 0 <= base_error <= 1 or not 0 <= risk < 1:
        raise ValueError("shares are 0 to 1, and the risk is below 1")
    return max(0.0, (base_error - risk) / (1 - risk))


def most_base_error(ceiling: float, risk: float) -> float:
    """The largest base error at which a ceiling of escalations can be kept: the floor, turned round."""
    return ceiling * (1 - risk) + risk


def hand_over_above(cost_of_person: float, cost_of_wrong: float) -> float:
    """The chance of being wrong above which a person is cheaper (Chow, IEEE Trans. Inf. Theory 16, 1970)."""
    if cost_of_wrong <= 0:
        raise ValueError("a wrong answer has to cost something")
    return min(1.0, cost_of_person / cost_of_wrong)


def risk_coverage(confidence: Sequence[float], wrong: Sequence[bool]) -> tuple[list[float], list[float]]:
    """Coverage and the share wrong among what is answered, surest first (El-Yaniv and Wiener, JMLR 11, 2010).

    Where several are equally sure they come together, so the order they are given in does not matter.
    """
    order = np.argsort(-np.asarray(confidence, dtype=np.float64), kind="stable")
    sure = np.asarray(confidence, dtype=np.float64)[order]
    faults = np.cumsum(np.asarray(wrong, dtype=np.float64)[order])
    ends = [place for place in range(len(sure)) if place == len(sure) - 1 or sure[place] != sure[place + 1]]
    return [(one + 1) / len(sure) for one in ends], [float(faults[one]) / (one + 1) for one in ends]


def area_under_risk(confidence: Sequence[float], wrong: Sequence[bool]) -> float | None:
    """The mean risk over all coverages (AURC; Geifman, Uziel and El-Yaniv, ICLR 2019); None without observations."""
    if not confidence:
        return None
    coverage, risk = risk_coverage(confidence, wrong)
    before = [0.0, *coverage[:-1]]
    return sum((now - then) * one for now, then, one in zip(coverage, before, risk, strict=True))


def passes_all(successes: int, runs: int, k: int) -> float:
    """The chance that ``k`` independent runs all succeed, estimated without bias from ``runs``: C(c, k) / C(n, k)."""
    if not 0 < k <= runs or not 0 <= successes <= runs:
        raise ValueError("k is at least 1 and at most the number of runs")
    chance = 1.0
    for number in range(k):
        chance *= max(0, successes - number) / (runs - number)
    return chance


def is_in_time(decided_at_turn: int, should_be_at_turn: int) -> bool:
    """Whether a hand-over came within one turn of where a reviewer says "now".

    After Golden Transfer within Tolerance (Liu et al., AAAI 2021, arXiv 2012.07610).
    """
    return abs(decided_at_turn - should_be_at_turn) <= WITHIN


def escalation_f1(precision: float, recall: float) -> float:
    """One figure of both, where one is needed: their harmonic mean, 0 where both are."""
    return 0.0 if precision + recall == 0 else 2 * precision * recall / (precision + recall)


def cost_saved(automated: int, ticket_price: float, agent_cost: float, automated_price: float) -> float:
    """What automating saved: automated × ((ticket price + agent cost) − automated price) (Gorgias 5666070)."""
    return automated * ((ticket_price + agent_cost) - automated_price)
