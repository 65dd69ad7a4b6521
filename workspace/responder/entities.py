"""Facts a person needs at a glance: order and invoice numbers, amounts, plans, versions, errors, dates, addresses."""

import re
from dataclasses import dataclass
from typing import Final

_MONTHS: Final = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|ma[yi]|june?|juni|july?|juli|aug(?:ust)?|"
    r"sep(?:t(?:ember)?)?|oct(?:ober)?|oktober|nov(?:ember)?|dec(?:ember)?|dezember)"
)
_KINDS: Final = (
    ("order", r"\b(?:order|booking|bestellung|commande|pedido|job)\s*(?:no\.?|number|nr\.?|id|#|nummer"
    r"|n°)?\s*[:#]?\s*([A-Z]{0,4}-?\d[\w-]{2,})"),
    ("invoice", r"\b(?:invoice|rechnung|facture|factura|receipt)\s*(?:no\.?|number|nr\.?|id|#|nummer"
    r"|n°)?\s*[:#]?\s*([A-Z]{0,4}-?\d[\w/-]{2,})"),
    ("ticket", r"\b(?:ticket|case|vorgang)\s*(?:no\.?|number|nr\.?|id|#)?\s*[:#]?\s*([A-Z]{0,4}-?\d[\w-]{2,})"),
    ("amount", r"((?:[€$£]\s?\d[\d.,]*\d|[€$£]\s?\d)|\b\d[\d.,]*\s?(?:€|\$|£|eur(?:os?)?|usd|gbp|chf|dollars?"
    r"|pounds?)(?!\w))"),
    ("error", r"\b(?:error|fehler|erreur|code)\s*(?:code|message|no\.?|#)?\s*[:#]?\s*([A-Z]{0,6}[-_]?\d{2,5}\b"
    r"|[A-Z]{2,}[-_][A-Z0-9_-]{2,})"),
    ("message", r"[\"“„«]([^\"”“»\n]{6,60})[\"”“»]"),
    ("version", r"\b(?:version|v)\s?(\d+(?:\.\d+)+)\b"),
    ("system", r"\b((?:iOS|Android|Windows|macOS|Chrome|Firefox|Safari|Edge|iPhone|iPad|Pixel"
    r"|Galaxy)(?:\s\d[\d.]*)?)\b"),
    ("date", rf"\b(\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?:st|nd|rd|th"
    rf"|\.)? (?:of )?{_MONTHS}\b(?: \d{{4}})?|"
             rf"{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?)"),
    ("since", r"\b((?:since|seit|depuis|desde) (?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|last \w+|this \w+|"
              r"gestern|montag|dienstag|mittwoch|donnerstag|freitag|hier|ayer))\b"),
    ("count", r"\b(\d{1,4} (?:users?|seats?|technicians?|people|customers|nutzer|benutzer|utilisateurs|usuarios))\b"),
)  # fmt: skip
_PATTERNS: Final = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _KINDS)
_PLAN: Final = re.compile(
    r"\b([A-Z][\w-]+) (?:plan|tier|package|abo|paket|tarif)\b|\b(?:plan|tarif|forfait) ([A-Z][\w-]+)\b"
)
_NOT_PLANS: Final = frozenset(
    ("The", "My", "Our", "Your", "A", "This", "That", "Which", "What", "Any", "No", "And", "Der", "Le", "El")
)
_EMAIL: Final = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w")


@dataclass(frozen=True)
class Entity:
    """A named fact and the message it stands in."""

    name: str
    value: str
    message_id: str


def entities_in(text: str, message_id: str) -> list[Entity]:
    """The facts of one message, in the order of the kinds; each value once."""
    found: list[Entity] = []
    seen: set[str] = set()
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            value = " ".join(match[1].split()).strip(".,;:")
            if value and value.lower() not in seen:
                seen.add(value.lower())
                found.append(Entity(name, value, message_id))
    for match in _PLAN.finditer(text):
        value = match[1] or match[2]
        if value not in _NOT_PLANS and value.lower() not in seen:
            seen.add(value.lower())
            found.append(Entity("plan", value, message_id))
    for match in _EMAIL.finditer(text):
        if match[0].lower() not in seen:
            seen.add(match[0].lower())
            found.append(Entity("e-mail", match[0], message_id))
    return found
