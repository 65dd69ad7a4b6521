"""What an agent is told of while they look elsewhere: decided from facts, without any window."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from workspace.contract.feed import FactView
from workspace.desktop.translate import tr

ALL: Final = "all"
MINE: Final = "mine"
NOTHING: Final = "nothing"
Hours = tuple[time, time]
DAYS: Final = 7
TIME: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
QUIET: Final[dict[str, Hours | None]] = {
    "": None,
    "18-8": (time(18), time(8)),
    "20-7": (time(20), time(7)),
    "22-6": (time(22), time(6)),
}
WORKDAYS: Final = 5


@dataclass(frozen=True)
class Wishes:
    """What somebody wants to hear of. ``quiet`` is what ``quiet_of`` makes, or a key of ``QUIET`` as it was once
    kept, in the reader's own time; ``weekends`` says
    whether Saturdays and Sundays are loud as well; ``hide`` keeps customers' names and words out of it."""

    tell: str = ALL
    quiet: str = ""
    weekends: bool = True
    sound: bool = True
    hide: bool = False


@dataclass(frozen=True)
class Told:
    """One notification; ``conversation_id`` is where it leads."""

    title: str
    words: str
    conversation_id: str


def is_quiet(wishes: Wishes, at: datetime) -> bool:
    """Whether nothing is told now; hours may reach over midnight, and the morning belongs to the evening before."""
    if not wishes.weekends and at.weekday() >= WORKDAYS:
        return True
    hours, now = hours_of(wishes.quiet), at.time()
    today, before = hours[at.weekday()], hours[at.weekday() - 1]
    if before is not None and before[0] > before[1] and now < before[1]:
        return True
    if today is None:
        return False
    start, end = today
    return start <= now < end if start < end else now >= start


def time_of(text: str) -> time | None:
    """A time of the day as people write it: ``18``, ``18:00``, ``7.30``; None for anything else."""
    found = TIME.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))


def hours_of(quiet: str) -> tuple[Hours | None, ...]:
    """The quiet hours of the seven days, Monday first; what cannot be read is no quiet."""
    if quiet in QUIET:
        return (QUIET[quiet],) * DAYS
    parts = quiet.split(";")
    if len(parts) != DAYS:
        return (None,) * DAYS
    found = []
    for part in parts:
        start, end = (time_of(one) for one in (part.split("-") if part.count("-") == 1 else ("", "")))
        found.append((start, end) if start is not None and end is not None and start != end else None)
    return tuple(found)


def quiet_of(hours: Sequence[Hours | None]) -> str:
    """The hours of the seven days as they are kept; empty when no day has any."""
    if not any(hours):
        return ""
    return ";".join(f"{one[0]:%H:%M}-{one[1]:%H:%M}" if one else "" for one in hours)


def notification(fact: FactView, your_id: str, wishes: Wishes, at: datetime) -> Told | None:
    """What to tell of a fact, or nothing: neither of what you did yourself nor in quiet hours."""
    if wishes.tell == NOTHING or is_quiet(wishes, at) or not your_id:
        return None
    if fact.actor is not None and fact.actor.id == your_id:
        return None
    row = fact.row
    name = row.customer_name if row is not None and not wishes.hide else tr("A customer")
    line = row.first_line if row is not None and not wishes.hide else ""
    yours = row is not None and row.held_by is not None and row.held_by.id == your_id
    match fact.kind:
        case "escalated" if wishes.tell == ALL:
            told = (tr("{name} needs a person").format(name=name), line)
        case "assigned" if _person(fact.payload, "to") == your_id:
            told = (tr("{name} was given to you").format(name=name), line)
        case "message-received" if yours:
            told = (tr("{name} wrote again").format(name=name), line)
        case "woken" if yours:
            told = (tr("{name} is back from being put away").format(name=name), line)
        case "reminded" if yours or _person(fact.payload, "person") == your_id:
            note = "" if wishes.hide else str(fact.payload.get("note", ""))
            told = (tr("You wanted to be reminded of {name}").format(name=name), note or line)
        case "note-added" if your_id in _mentioned(fact.payload):
            who = fact.actor.name if fact.actor else ""
            told = (tr("{who} names you in a note").format(who=who), "" if wishes.hide else name)
        case "promise-tightened":
            told = (tr("The AI's promise was tightened"), str(fact.payload.get("words", "")))
        case _:
            return None
    return Told(*told, fact.conversation_id)


def _person(payload: Mapping[str, object], name: str) -> str:
    found = payload.get(name)
    return str(found.get("id", "")) if isinstance(found, Mapping) else ""


def _mentioned(payload: Mapping[str, object]) -> set[str]:
    found = payload.get("mentions")
    if not isinstance(found, list | tuple):
        return set()
    return {str(one.get("id", "")) for one in found if isinstance(one, Mapping)}
