"""Personal data taken out of text before anything learned from a conversation is kept."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final


def _is_card_number(digits: str) -> bool:
    """Luhn's check (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


_PATTERNS: Final = (
    ("e-mail address", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")),
    ("address on the web", re.compile(r"\bhttps?://\S*(?:token|key|session|auth|sig)=\S+", re.IGNORECASE)),
    ("bank account", re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b")),
    ("IP address", re.compile(r"\b(?:\d{1,3}\.){3}\d{1,3}\b")),
    ("social security number", re.compile(r"\b\d{3}-\d{2}-\d{4}\b")),
    ("reference", re.compile(r"\b(?=[A-Z0-9-]*\d)(?:[A-Z]{2,6}-?\d{3,}|[A-Z]{2,6}(?:-[A-Z0-9]{2,}){1,3})\b")),
    ("reference", re.compile(r"(?<![\w#])#\d{3,}\b")),
    ("key", re.compile(r"\b(?:sk|pk|key|tok)_[A-Za-z0-9_]{8,}\b")),
)
_LONG_NUMBER: Final = re.compile(r"(?<![\w.])\+?\(?\d[\d ()./-]{6,}\d(?!\w)")


@dataclass(frozen=True)
class Scrubbed:
    """Text without personal data, and the kinds of data that were taken out (each named once per occurrence)."""

    text: str
    removed: tuple[str, ...]


def scrub(text: str, names: Iterable[str] = ()) -> Scrubbed:
    """Replace personal data by what kind of data it was, in brackets; ``names`` are people's and companies' names.

    Structural kinds only (addresses, numbers, references) plus the names the conversation itself knows: a
    name nobody told us about can slip through, which is why a draft is shown to a person before it is kept.
    """
    removed: list[str] = []

    def put(kind: str) -> str:
        removed.append(kind)
        return f"[{kind}]"

    for kind, pattern in _PATTERNS:
        text, count = pattern.subn(f"[{kind}]", text)
        removed.extend([kind] * count)

    def number(found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found.group())
        if 13 <= len(digits) <= 19 and _is_card_number(digits):
            return put("card number")
        if re.fullmatch(r"\d{4}[-./]\d{2}[-./]\d{2}", found.group().strip()):
            return found.group()
        return put("phone number") if 8 <= len(digits) <= 15 else found.group()

    text = _LONG_NUMBER.sub(number, text)
    for name in sorted({part for whole in names for part in _name_parts(whole)}, key=len, reverse=True):
        text, count = re.subn(rf"(?<!\w){re.escape(name)}(?!\w)", "[name]", text, flags=re.IGNORECASE)
        removed.extend(["name"] * count)
    return Scrubbed(text, tuple(removed))


def _name_parts(name: str) -> list[str]:
    """The whole name and its longer words: 'Dana Reyes' is also met as 'Dana' and 'Reyes'."""
    words = name.split()
    return [name] + [word for word in words if len(word) > 2] if len(name) > 2 else []
