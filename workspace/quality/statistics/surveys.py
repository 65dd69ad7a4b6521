"""What customers say in surveys: satisfaction, effort, and settled at the first contact."""

from collections.abc import Sequence
from dataclasses import dataclass

from workspace.quality.statistics.rates import Rate, rate
from workspace.quality.statistics.weighting import mean_interval


def csat(scores: Sequence[int]) -> Rate:
    """Satisfied (4 or 5 of 5) of all who answered; never the mean, silence says nothing (Delighted, article 240)."""
    if any(not 1 <= one <= 5 for one in scores):
        raise ValueError("satisfaction is 1 to 5")
    return rate(sum(one >= 4 for one in scores), len(scores))


@dataclass(frozen=True)
class Effort:
    """Customer effort, 1..7, higher is better: the mean with its interval, and the share that agrees (5..7)."""

    mean: float | None
    low: float | None
    high: float | None
    agrees: Rate


def ces(scores: Sequence[int]) -> Effort:
    """CES 2.0, "made it easy to handle my issue": both forms (mean: Nicereply, article 244; share: weak source)."""
    if any(not 1 <= one <= 7 for one in scores):
        raise ValueError("effort is 1 to 7")
    found = mean_interval([float(one) for one in scores])
    middle = found[0] if found else (float(scores[0]) if scores else None)
    agrees = rate(sum(one >= 5 for one in scores), len(scores))
    return Effort(middle, found[1] if found else None, found[2] if found else None, agrees)


def first_contact(resolved_at_first: int, contacts: int) -> Rate:
    """Settled at the first contact of all contacts; one that comes back within seven days was not."""
    return rate(resolved_at_first, contacts)


def automation_rate(involved: Rate, resolved: Rate) -> float | None:
    """Involvement times resolution (Intercom 13560797): of all new conversations, those the AI settled."""
    if involved.value is None or resolved.value is None:
        return None
    return involved.value * resolved.value
