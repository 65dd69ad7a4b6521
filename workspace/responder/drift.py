"""The drift alarm: a test, valid whenever it is looked at, of whether answers are wrong more often than promised."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from workspace.domain.policy import CategoryPolicy, Maturity, Policy

# How often an alarm may ever be raised for a promise that is kept.
DELTA: Final = 0.05
ALARM_AT: Final = 1 / DELTA
# The alternatives bet on: answers are wrong so many times as often as promised.
MORE_OFTEN: Final = (1.5, 2.0, 3.0, 5.0)
LESS_OFTEN: Final = (0.0, 0.25, 0.5)
# A change may begin at the start of any block of so many answers.
BLOCK: Final = 50
# At this level a category is tightened to nothing: the AI only suggests.
STOPPED: Final = 3
# The key under which all categories are watched together.
ALL: Final = "*"
_ENOUGH: Final = 1e12


@dataclass(frozen=True)
class Answered:
    """One answer the AI gave under a promised ``risk`` (0..1), and whether it became known as wrong."""

    wrong: bool
    risk: float


def alarm_value(answers: Iterable[Answered]) -> float:
    """The evidence that answers are wrong more often than promised; at ``ALARM_AT`` or more the alarm is raised.

    An e-process after Waudby-Smith and Ramdas ("Estimating means of bounded random variables by betting", JRSS B 86,
    2024): one bets on each answer that it is wrong c times as often as promised, for several c at once, beginning at
    block k with the share 1/((k+1)(k+2)) of the money (the mixture over change points keeps a long good time from
    hiding a bad one). The stakes cannot grow in the mean while each answer's chance of being wrong, given those
    before, is at most its risk; so the chance that they ever reach 1/delta is at most delta (Ville's inequality),
    whenever and however often one looks.

    Returned is the most that was ever reached. An answer of which nothing bad is known counts as right. That keeps the
    test valid although wrong ones become known late: more wrong answers only ever make the value larger.
    """
    stakes = [0.0] * len(MORE_OFTEN)
    waiting, best = 1.0, 1.0
    for number, answer in enumerate(answers):
        if number % BLOCK == 0:
            block = number // BLOCK
            share = 1.0 / ((block + 1) * (block + 2))
            waiting -= share
            stakes = [stake + share for stake in stakes]
        stakes = [min(_ENOUGH, stake * _bet(times, answer)) for times, stake in zip(MORE_OFTEN, stakes, strict=True)]
        best = max(best, max(0.0, waiting) + sum(stakes) / len(stakes))
    return best


def release_value(settled: Iterable[Answered]) -> float:
    """The evidence that answers are wrong *less* often than promised; ``ALARM_AT`` takes a tightening back a step.

    The same test the other way round. Here only answers that have settled may be given: one that may yet become known
    as wrong must not count as right.
    """
    stakes = [1.0] * len(LESS_OFTEN)
    best = 1.0
    for answer in settled:
        stakes = [min(_ENOUGH, stake * _bet(times, answer)) for times, stake in zip(LESS_OFTEN, stakes, strict=True)]
        best = max(best, sum(stakes) / len(stakes))
    return best


def _bet(times: float, answer: Answered) -> float:
    """What one unit becomes when ``times * risk`` was bet on a wrong answer."""
    risk = min(max(answer.risk, 1e-6), 1 - 1e-6)
    chance = min(times * risk, (1 + risk) / 2)
    return chance / risk if answer.wrong else (1 - chance) / (1 - risk)


def risk_at(risk: float, level: int) -> float:
    """The risk a category works with at a level of tightening: halved at each, 0 when it only suggests."""
    return 0.0 if level >= STOPPED else risk / 2**level


def level_of(levels: Mapping[str, int], category: str) -> int:
    """How far a category is tightened, by its own alarm or by that of all together."""
    return max(levels.get(category, 0), levels.get(ALL, 0))


def tightened(policy: Policy, levels: Mapping[str, int]) -> Policy:
    """The policy the AI works with: the promised risks made smaller where answers were wrong too often."""
    if not any(levels.values()):
        return policy
    names = {*policy.categories, *(name for name, level in levels.items() if level and name != ALL)}
    if levels.get(ALL, 0):
        # Messages about nothing known are answered under the default, which has no entry of its own.
        names.add("")
    categories = {name: _tightened(policy.of(name), level_of(levels, name)) for name in sorted(names)}
    default_risk = risk_at(policy.default_risk, min(levels.get(ALL, 0), STOPPED - 1))
    return replace(policy, categories=categories, default_risk=default_risk)


def _tightened(category: CategoryPolicy, level: int) -> CategoryPolicy:
    if level >= STOPPED:
        return replace(category, maturity=Maturity.SUGGEST)
    return replace(category, risk=risk_at(category.risk, level))
