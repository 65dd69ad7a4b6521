"""Moments as people type them: "in 3 h", "tomorrow 9", "fri 14:00", "2026-12-01 8:30"."""

import re
from datetime import datetime, time, timedelta
from typing import Final

MORNING: Final = time(9)
AFTERNOON: Final = time(14)
EVENING: Final = time(18)
NAMED: Final = {"morning": MORNING, "noon": time(12), "afternoon": AFTERNOON, "evening": EVENING, "tonight": time(20)}
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
IN: Final = re.compile(r"(?:in )?(\d{1,4})\s*(m|min|minutes?|h|hours?|d|days?|w|weeks?)")
CLOCK: Final = re.compile(r"(?:at )?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?")
DATE: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def moment_of(words: str, now: datetime) -> datetime | None:
    """The moment meant, after ``now`` and in its time zone; None for words that mean none."""
    said = " ".join(words.casefold().replace(",", " ").split())
    if not said:
        return None
    if ahead := IN.fullmatch(said):
        return now + int(ahead[1]) * UNITS[ahead[2][0]]
    day, rest = _day(said, now)
    at = _clock(rest.removeprefix("at ").strip())
    if at is None:
        return None
    found = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    if day is not None:
        found = found.replace(year=day.year, month=day.month, day=day.day)
    elif found <= now:
        found += timedelta(days=1)
    return found if found > now else None


def _day(said: str, now: datetime) -> tuple[datetime | None, str]:
    """The day named first, and what is left of the words."""
    first, _, rest = said.partition(" ")
    if first == "today":
        return now, rest or "evening"
    if first in ("tomorrow", "tmrw"):
        return now + timedelta(days=1), rest or "morning"
    if first == "next":
        first, _, rest = rest.partition(" ")
        if first == "week":
            return now + timedelta(days=7 - now.weekday()), rest or "morning"
    if len(first) >= 3 and (named := [number for number, day in enumerate(DAYS) if day.startswith(first)]):
        ahead = (named[0] - now.weekday()) % 7 or 7
        return now + timedelta(days=ahead), rest or "morning"
    if date := DATE.match(said):
        try:
            day = now.replace(year=int(date[1]), month=int(date[2]), day=int(date[3]))
        except ValueError:
            return None, "?"
        return day, said[date.end() :].strip(" t") or "morning"
    return None, said


def _clock(said: str) -> time | None:
    words = said.removeprefix("this ")
    if words in NAMED:
        return NAMED[words]
    found = CLOCK.fullmatch(words)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def presets(now: datetime) -> tuple[tuple[str, datetime], ...]:
    """What is chosen most, as words that ``moment_of`` reads as well."""
    offered = ("in 1 hour", "in 3 hours", "this afternoon", "tomorrow morning", "monday morning", "in 1 week")
    made = []
    for words in offered:
        at = moment_of(words, now)
        if at is not None and (words != "this afternoon" or at.date() == now.date()):
            made.append((words, at))
    return tuple(made)
