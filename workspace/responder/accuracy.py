"""How well the AI reads messages, as last measured; kept beside the weights so that a lead can see it."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from workspace.responder.trained import shipped

FILE: Final = "accuracy.json"


@dataclass(frozen=True)
class Accuracy:
    """One figure: what was read, on which messages, by which measure.

    ``value`` is 0 .. 1; ``messages`` is how many were read; ``measured_on`` is a date, YYYY-MM-DD.
    """

    reads: str
    measured_with: str
    measure: str
    value: float
    messages: int
    measured_on: str


def known_accuracy(path: Path | None = None) -> tuple[Accuracy, ...]:
    """The figures, in the order they were measured."""
    rows = json.loads((path or shipped(FILE)).read_text(encoding="utf-8"))
    return tuple(Accuracy(**row) for row in rows)


def keep(figures: tuple[Accuracy, ...], path: Path | None = None) -> None:
    """Write figures; those of the same reading, set and measure are replaced, others stay."""
    target = path or shipped(FILE)
    known = {_key(one): one for one in known_accuracy(target)} if target.is_file() else {}
    known.update({_key(one): one for one in figures})
    text = json.dumps([asdict(one) for one in known.values()], indent=2, ensure_ascii=False)
    target.write_text(f"{text}\n", encoding="utf-8")


def _key(one: Accuracy) -> tuple[str, str, str]:
    return one.reads, one.measured_with, one.measure
