"""One row of the figures a responder is held to: what was asked for, what was measured, and whether it is met."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """A row; ``met`` is None where the row only informs."""

    row: str
    bar: str
    result: str
    met: bool | None = None

    @property
    def verdict(self) -> str:
        """The last column."""
        return {True: "met", False: "not met", None: ""}[self.met]


def at_least(row: str, value: float | None, bar: float, note: str = "") -> Bar:
    """A row whose figure must reach the bar."""
    shown = "no figure" if value is None else f"{value:.3f}"
    return Bar(row, f">= {bar:g}", f"{shown} {note}".strip(), value is not None and value >= bar)


def at_most(row: str, value: float | None, bar: float, note: str = "") -> Bar:
    """A row whose figure must stay at or below the bar."""
    shown = "no figure" if value is None else f"{value:.3f}"
    return Bar(row, f"<= {bar:g}", f"{shown} {note}".strip(), value is not None and value <= bar)


def say(text: str) -> None:
    """Print one line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def show(bars: Iterable[Bar]) -> None:
    """Print the rows as a table."""
    rows = [("row", "bar", "result", ""), *((bar.row, bar.bar, bar.result, bar.verdict) for bar in bars)]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
