"""Facts a person needs at a glance: order and invoice numbers, amounts, plans, versions, errors, dates, addresses."""

import re
from dataclasses import dataclass
from typing import Final

_MONTHS: Final = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|ma[yi]|june?|juni|july?|juli|aug(?:ust)?|"
    r"sep(?:t(?:ember)?)?|oct(?:ober)?|oktober|nov(?:ember)?|dec(?:ember)?|dezember)"
)
# The kinds that find the case again come before those that only describe it.
TELLING: Final = (
    "order",
    "invoice",
    "ticket",
    "flight",
    "code",
    "error",
    "amount",
    "version",
    "plan",
    "e-mail",
    "date",
)
_KINDS: Final = (
    ("order", r"\b(?:order|booking|bestellung|commande|pedido|job)\s*(?:no\.?|number|nr\.?|id|#|nummer"
    r"|n°)?\s*[:#]?\s*([A-Z]{0,4}-?\d[\w-]{2,})"),
    ("invoice", r"\b(?:invoice|rechnung|facture|factura|receipt)\s*(?:no\.?|number|nr\.?|id|#|nummer"
    r"|n°)?\s*[:#]?\s*([A-Z]{0,4}-?\d[\w/-]{2,})"),
    ("ticket", r"\b(?:ticket|case|vorgang)\s*(?:no\.?|number|nr\.?|id|#)?\s*[:#]?\s*([A-Z]{0,4}-?\d[\w-]{2,})"),
    ("amount", r"((?:[€$£₹]\s?\d[\d.,]*\d|[€$£₹]\s?\d|\brs\.? ?\d[\d.,]{0,14}\d)"
    r"|(?<![\d.,])\d[\d.,]{0,14}\s?(?:€|\$|£|₹|eur(?:os?)?|usd"
    r"|gbp|chf|rs|dollars?|pounds?|rupees)(?!\w))"),
    ("amount", r"\b(?:charged?|paid|pay(?:ing)?|costs?|refund(?:ed)?)(?: me| us| you)?(?: only| about| over)? "
    r"(\d[\d,]*(?:\.\d{2})?)(?![\w.,%]*[\w%])(?! ?(?:[€$£₹]|eur|usd|gbp|chf|rs\b|dollars?|pounds?|rupees"
    r"|times?|days?|hours?|minutes?|weeks?|months?|years?))"),
    ("error", r"\b(?:error|fehler|erreur|code)\s*(?:code|message|no\.?|#)?\s*[:#]?\s*([A-Z]{0,6}[-_]?\d{2,5}\b"
    r"|[A-Z]{2,}[-_][A-Z0-9_-]{2,})"),
    ("message", r"[\"“„«]([^\"”“»\n]{6,60})[\"”“»]"),
    ("flight", r"\b(?:flight|train|flug|zug|vol|vuelo)\s*(?:no\.?|number|nr\.?|#)?\s*[:#]?\s*([A-Z]{0,3} ?\d{2,5})\b"),
    ("address", r"\b(\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?)(?![\w.])"),
    ("version", r"\b(?:version|v)\s?(\d+(?:\.\d+)+)\b"),
    ("system", r"\b((?:iOS|Android|Windows|macOS|Chrome|Firefox|Safari|Edge|iPhone|iPad|Pixel"
    r"|Galaxy|PS|Xbox|Word|Outlook|Excel)(?:\s?\d[\d.]*\d|\s?\d)?(?: (?:plus|pro|max|mini))?)\b"),
    ("date", rf"\b(\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}(?:st|nd|rd|th"
    rf"|\.)? (?:of )?{_MONTHS}\b(?: \d{{4}})?|"
             rf"{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?)"),
    ("since", r"\b(?:since|seit|depuis|desde) ((?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|last \w+|this \w+|"
              r"gestern|montag|dienstag|mittwoch|donnerstag|freitag|hier|ayer))\b"),
    ("count", r"\b(\d{1,5} (?:users?|seats?|technicians?|people|customers|times|items|jobs|invoices|photos|messages"
    r"|e-?mails|texts|calls|tickets|orders|trains|nutzer|benutzer|aufträge|rechnungen|utilisateurs|factures|usuarios"
    r"|facturas))\b"),
    ("share", r"\b(\d{1,3}(?:[.,]\d+)? ?%)"),
    ("time", r"\b(\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|uhr)|\d{1,2}:\d{2})\b"),
    ("duration", r"\b(\d{1,3}(?:[.,]\d)? ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?"
    r"|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|horas?|días?|semanas?|meses))\b"),
)  # fmt: skip
_PATTERNS: Final = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _KINDS)
_PLAN: Final = re.compile(
    r"(?<![\w-])([A-Z][\w-]{1,30}) (?:plan|tier|package|abo|paket|tarif)\b|\b(?:plan|tarif|forfait) ([A-Z][\w-]+)\b"
)
_NOT_PLANS: Final = frozenset(
    ("The", "My", "Our", "Your", "A", "This", "That", "Which", "What", "Any", "No", "And", "Der", "Le", "El")
)
# A code in capitals and digits, such as a booking's or a part's; its capitals tell it from a word.
_CODE: Final = re.compile(
    r"(?<![\w-])(?=[A-Z0-9-]{0,20}\d[A-Z0-9-]{0,20}\d)(?=[A-Z0-9-]{0,20}[A-Z])([A-Z0-9]{1,20}(?:-[A-Z0-9]{1,20}){0,4})(?![\w-])"
)
_VERSION: Final = re.compile(r"(?<![\w.])(\d{1,3}\.\d{1,3}\.\d{1,3})(?![\w.]*\w)")
_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,64}\w")


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
    for name, pattern in (("e-mail", _EMAIL), ("version", _VERSION), ("code", _CODE)):
        for match in pattern.finditer(text):
            value = match[0]
            if not any(value.lower() in known.split() or value.lower() == known for known in seen):
                seen.add(value.lower())
                found.append(Entity(name, value, message_id))
    return found
