"""Draws that anybody can repeat: who is drawn, with what chance, who reviews it, and what is reviewed twice."""

import hashlib
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

STRATA: Final[Mapping[str, str]] = {
    "uniform": "any conversation of the AI, all with the same chance",
    "low-confidence": "the AI was less sure of an answer than usual",
    "low-survey": "the customer was not content",
    "reopened": "the customer came back",
    "borderline": "the AI nearly decided otherwise",
    "new-question": "nobody asked this before",
    "after-change": "an answer from new knowledge, or under a new policy",
    "suspected-missed": "a person may have been needed",
    "escalations": "it was handed to a person",
}


@dataclass(frozen=True)
class Drawn:
    """One conversation that was looked at: taken, or passed over because the quota was full.

    ``probability`` is the chance it had to be taken, for weighting by its inverse.
    """

    conversation_id: str
    probability: float
    is_taken: bool


def place(seed: str, name: str) -> float:
    """Where something stands in a plan's random order: the same for ever, evenly spread over [0, 1)."""
    return int.from_bytes(hashlib.sha256(f"{seed}\x1f{name}".encode()).digest()[:8], "big") / 2**64


def draw(seed: str, candidates: Iterable[str], rate: float, room: int | None) -> list[Drawn]:
    """Those whose place is below ``rate``, and of these at most ``room`` (None: all), the first in the plan's order.

    ``candidates`` are those the plan has not looked at before. Among M below the rate each is taken with a chance of
    room / M, so its chance in all is rate × min(1, room / M) (Horvitz and Thompson, JASA 47, 1952, weigh by its
    inverse). Without any room nobody is looked at: they wait for the next time rather than having no chance.
    """
    if room is not None and room <= 0:
        return []
    placed = sorted((place(seed, one), one) for one in set(candidates))
    below = [name for at, name in placed if at < rate]
    most = len(below) if room is None else min(room, len(below))
    chance = rate * (most / len(below)) if below else 0.0
    return [Drawn(name, chance, number < most) for number, name in enumerate(below)]


def room_left(quota: int, drawn: int, share_of_week: float = 1.0) -> int | None:
    """How many more may be drawn this week, None without a quota; a day draws up to its share of the week."""
    return None if quota == 0 else max(0, math.ceil(quota * min(1.0, share_of_week)) - drawn)


def is_doubled(seed: str, conversation_id: str, share: float) -> bool:
    """Whether a second person reviews it as well; by a place of its own, so that it is independent of the draw."""
    return place(f"{seed}\x1fdouble", conversation_id) < share


def assign(
    seed: str, conversation_id: str, people: Sequence[str], load: Mapping[str, int], without: Collection[str] = ()
) -> str:
    """Who reviews it: of those who may, who has least; '' where nobody may.

    ``without`` are those who worked on it, review it already or gave it back. Equals are put in an order that differs
    from conversation to conversation, so that nobody always comes first.
    """
    may = [one for one in people if one not in without]
    return min(may, key=lambda one: (load.get(one, 0), place(f"{seed}\x1f{conversation_id}", one)), default="")
