"""Axes with round numbers: where the lines stand, and what they say."""

import math
from collections.abc import Callable
from dataclasses import dataclass

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Scale:
    """An axis from ``low`` to ``high`` with ``ticks`` at round numbers."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Where a value stands, 0..1; beyond the ends it stays at them."""
        room = self.high - self.low
        return 0.0 if room <= 0 else min(1.0, max(0.0, (value - self.low) / room))


def scale_of(highest: float, most_ticks: int = 4) -> Scale:
    """From nothing to above the highest value: what is compared by length begins at nothing."""
    if highest <= 0 or not math.isfinite(highest):
        return Scale(0.0, 1.0, (0.0, 1.0))
    step = round_step(highest / most_ticks)
    count = math.ceil(round(highest / step, 9))
    return Scale(0.0, count * step, tuple(number * step for number in range(count + 1)))


def share_scale(highest: float) -> Scale:
    """A scale of shares: from 0 to the first round share above the highest, at most 1."""
    made = scale_of(min(1.0, max(highest, 0.05)))
    return made if made.high <= 1 else Scale(0.0, 1.0, (0.0, 0.25, 0.5, 0.75, 1.0))


def round_step(least: float) -> float:
    """The first round number that is not below."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in STEPS if step * power >= least * (1 - 1e-9))


def widest(texts: "list[str]", width_of: Callable[[str], float]) -> float:
    """How wide the widest of some labels is."""
    return max((width_of(one) for one in texts), default=0.0)
