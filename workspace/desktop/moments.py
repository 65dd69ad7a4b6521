"""Moments as people type them, in the desk's four languages: "in 3 h", "tomorrow 9", "Freitag 14 Uhr", "demain 9h"."""

import re
import unicodedata
from datetime import datetime, time, timedelta
from typing import Final

from workspace.desktop.moment_words import FILLERS, SAID
from workspace.desktop.translate import later, tr

MORNING: Final = time(9)
AFTERNOON: Final = time(14)
EVENING: Final = time(18)
NAMED: Final = {"morning": MORNING, "noon": time(12), "afternoon": AFTERNOON, "evening": EVENING, "tonight": time(20)}
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
IN: Final = re.compile(r"(?:in )?(\d{1,4})\s*([mhdw])")
CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|\s?h)?\s*(am|pm)?")
DATE: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
PRESETS: Final = (
    later("in 1 hour"),
    later("in 3 hours"),
    later("this afternoon"),
    later("tomorrow morning"),
    later("monday morning"),
    later("in 1 week"),
)


def moment_of(words: str, now: datetime) -> datetime | None:
    """The moment meant, after ``now`` and in its time zone; None for words that mean none."""
    said = _meant(words)
    if not said:
        return None
    if ahead := IN.fullmatch(said):
        return now + int(ahead[1]) * UNITS[ahead[2]]
    day, rest = _day(said, now)
    at = _clock(rest)
    if at is None:
        return None
    found = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    if day is not None:
        found = found.replace(year=day.year, month=day.month, day=day.day)
    elif found <= now:
        found += timedelta(days=1)
    return found if found > now else None


def _meant(words: str) -> str:
    """The words as the grammar knows them: no accents, no fillers, in one language."""
    plain = unicodedata.normalize("NFKD", words.casefold().replace(",", " ").replace("\u2019", "'"))
    plain = "".join(one for one in plain if not unicodedata.combining(one)).replace("l'apres", "apres")
    plain = plain.replace("apres demain", "apres-demain").replace("pasado manana", "pasado-manana")
    plain = re.sub(r"(\d)(?!h\d|am\b|pm\b)([^\W\d_]+)", r"\1 \2", plain)
    before = ""
    meant: list[str] = []
    for word in plain.split():
        if word in ("morgen", "manana") and (meant or before in ("la", "am", "esta", "diesen")):
            # "Montag Morgen", "por la mañana": the time of the day, not the day after this one.
            meant.append("morning")
        elif word in ("am", "pm") and meant and meant[-1][-1].isdigit():
            meant[-1] += word
        elif word not in FILLERS:
            meant.append(_known(word))
        before = word
    if len(meant) >= 2 and meant[1] == "next":
        # "lundi prochain", "la semana que viene"
        meant[0], meant[1] = meant[1], meant[0]
    return " ".join(meant)


def _known(word: str) -> str:
    """One word in the grammar's language; the beginning of a day's name will do."""
    if word in SAID:
        return SAID[word]
    if len(word) >= 3:
        for known, meant in SAID.items():
            if meant in DAYS and known.startswith(word):
                return meant
    return word


def _day(said: str, now: datetime) -> tuple[datetime | None, str]:
    """The day named first, and what is left of the words."""
    first, _, rest = said.partition(" ")
    if first == "today":
        return now, rest or "evening"
    if first in ("tomorrow", "overmorrow"):
        return now + timedelta(days=1 if first == "tomorrow" else 2), rest or "morning"
    if first == "next":
        first, _, rest = rest.partition(" ")
        if first == "w":
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
    if said in NAMED:
        return NAMED[said]
    found = CLOCK.fullmatch(said.replace(" h ", "h"))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def presets(now: datetime) -> tuple[tuple[str, datetime], ...]:
    """What is chosen most, as words of the reader's language that ``moment_of`` reads as well."""
    made = []
    for words in PRESETS:
        at = moment_of(words, now)
        if at is not None and (words != "this afternoon" or at.date() == now.date()):
            made.append((tr(words), at))
    return tuple(made)
