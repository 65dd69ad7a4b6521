"""Who is given an escalation: somebody who is here, has the skill and room, and has been given the least."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

HEAVY_WITHIN: Final = timedelta(hours=1)
LANGUAGE_SKILL: Final = "lang:"


@dataclass(frozen=True)
class Candidate:
    """Somebody who could be given something. ``heavy`` counts the heavy ones of the last hour."""

    id: str
    is_here: bool
    load: int
    capacity: int
    heavy: int = 0
    skills: frozenset[str] = frozenset()
    last_given: datetime | None = None


@dataclass(frozen=True)
class Waiting:
    """What is to be given."""

    id: str
    category: str = ""
    language: str = ""
    is_heavy: bool = False


def has_skill(candidate: Candidate, waiting: Waiting) -> bool:
    """No skills of a kind named means all of that kind: categories and languages are judged apart."""
    languages = {skill for skill in candidate.skills if skill.startswith(LANGUAGE_SKILL)}
    categories = candidate.skills - languages
    speaks = not languages or not waiting.language or f"{LANGUAGE_SKILL}{waiting.language}" in languages
    knows = not categories or not waiting.category or waiting.category in categories
    return speaks and knows


def has_room(candidate: Candidate) -> bool:
    """Whether somebody is here and may be given one more of anything."""
    return candidate.is_here and candidate.load < candidate.capacity


def may_take(candidate: Candidate, waiting: Waiting, heavy_per_hour: int) -> bool:
    """Whether somebody may be given it; ``heavy_per_hour`` 0 is no limit."""
    if not has_room(candidate) or not has_skill(candidate, waiting):
        return False
    return not (waiting.is_heavy and heavy_per_hour and candidate.heavy >= heavy_per_hour)


def choose(candidates: Sequence[Candidate], waiting: Waiting, heavy_per_hour: int) -> Candidate | None:
    """The one with the least to do for what they can carry; among equals the one not served for longest.

    None where nobody may take it now: it stays for whoever takes it by hand, and is tried again.
    """
    able = [one for one in candidates if may_take(one, waiting, heavy_per_hour)]
    return min(able, key=_turn, default=None)


def _turn(candidate: Candidate) -> tuple[float, float, str]:
    last = candidate.last_given.timestamp() if candidate.last_given else float("-inf")
    return (candidate.load / candidate.capacity, last, candidate.id)
