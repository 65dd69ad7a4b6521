"""What the language model may take per turn and cost per day and month, and what an answer did cost."""

import math
from dataclasses import dataclass
from typing import Protocol

MICROS = 1_000_000


@dataclass(frozen=True)
class ModelLimits:
    """Limits of one turn, prices and budgets.

    ``most_seconds`` holds for all calls of a turn together, ``most_tokens`` counts what was sent and written. Prices
    are per 1,000 tokens and budgets per calendar day and month (UTC), all in micro-units (millionths) of the currency
    the desk is billed in; a budget of 0 is none.
    """

    most_calls: int = 2
    most_tokens: int = 12_000
    most_seconds: float = 20.0
    price_in_micros: int = 0
    price_out_micros: int = 0
    day_budget_micros: int = 0
    month_budget_micros: int = 0

    def cost_micros(self, prompt_tokens: int, completion_tokens: int) -> int:
        """What one call costs, rounded up."""
        thousandths = prompt_tokens * self.price_in_micros + completion_tokens * self.price_out_micros
        return math.ceil(thousandths / 1000)


@dataclass(frozen=True)
class Spent:
    """What has been spent this day and this month, in micro-units."""

    day_micros: int = 0
    month_micros: int = 0


class Spending(Protocol):
    """Where the desk's spending is read; costs are written down with the steps they belong to."""

    def spent(self) -> Spent:
        """What was spent so far."""


def budget_fault(limits: ModelLimits, spent: Spent) -> str:
    """Why the language model may not be asked any more, in words an agent reads; '' where it may."""
    if limits.day_budget_micros and spent.day_micros >= limits.day_budget_micros:
        return "the language model's budget for today is spent"
    if limits.month_budget_micros and spent.month_micros >= limits.month_budget_micros:
        return "the language model's budget for this month is spent"
    return ""
