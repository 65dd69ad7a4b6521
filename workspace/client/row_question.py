"""A filter of the queue put to the local table: one condition that makes the list and judges a single row alike."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from workspace.contract.personal import QueueFilter

FEELING_ABOVE: Final = (-0.72, -0.45, 0.3, 0.75)
FEELING_STEPS: Final = ("very_unhappy", "unhappy", "neutral", "happy", "very_happy")
# The numbers of the places in client.row_table: queue 0, snoozed 1, with the AI 2, resolved 3.
VIEW: Final = {
    "mine": "place = 0 AND holder = ? AND holder <> ''",
    "unclaimed": "place = 0 AND holder = ''",
    "all": "place = 0",
    "snoozed": "place = 1",
    "waiting_on_customer": "place = 0 AND holder <> '' AND waits = 0",
    "resolved_today": "place = 3 AND stands <= ?",
    "resolved": "place = 3",
    "with_ai": "place = 2",
}
# From Devanagari on, scripts whose words the index does not cut as readers do.
FIRST_UNCUT: Final = "\u0900"
WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True)
class Asked:
    """A question as the database hears it; ``words`` is what is searched for, each the beginning of a word."""

    where: str
    values: tuple[object, ...]
    query: str
    words: tuple[str, ...]
    beginnings: tuple[re.Pattern[str], ...]

    @property
    def is_indexed(self) -> bool:
        """Whether the full-text index can tell: scripts without spaces between words it cannot cut."""
        return all(one < FIRST_UNCUT for word in self.words for one in word)

    @property
    def match(self) -> str:
        """The words in the full-text index's own language; they are only letters and digits, so nothing is quoted."""
        return " AND ".join(f'"{word}"*' for word in self.words)

    def is_in(self, text: str) -> bool:
        """Whether folded text holds every word as the beginning of one of its own."""
        return all(beginning.search(text) for beginning in self.beginnings)


def asked(question: QueueFilter, your_id: str, now_s: float) -> Asked:
    """The condition; ``now_s`` (seconds since 1970) is what ages and today are counted from."""
    parts, values = [VIEW[question.view]], list[object]()
    if question.view == "mine":
        values.append(your_id)
    elif question.view == "resolved_today":
        values.append(-_midnight_s(now_s))
    for column, wanted in (
        ("category", question.categories),
        ("reason", question.reasons),
        ("language", question.languages),
        ("channel", question.channels),
        ("tier", question.tiers),
        ("holder", question.held_by),
        ("feeling", tuple(FEELING_STEPS.index(one) for one in question.feelings)),
    ):
        if wanted:
            parts.append(f"{column} IN ({','.join('?' * len(wanted))})")
            values += wanted
    if question.tags:
        parts.append(f"({' OR '.join(['instr(tags, ?) > 0'] * len(question.tags))})")
        values += [f"\x1f{tag}\x1f" for tag in question.tags]
    if question.older_than_min:
        parts.append("wrote <= ?")
        values.append(now_s - 60 * question.older_than_min)
    if question.newer_than_min:
        parts.append("wrote >= ?")
        values.append(now_s - 60 * question.newer_than_min)
    query = folded(question.query)
    words = tuple(WORD.findall(query.replace("_", " ")))
    beginnings = tuple(
        re.compile((r"(?<![^\W_])" if max(word) < FIRST_UNCUT else "") + re.escape(word)) for word in words
    )
    return Asked(" AND ".join(parts), tuple(values), " ".join(query.split()), words, beginnings)


def _midnight_s(now_s: float) -> float:
    """The beginning of the reader's day."""
    local = datetime.fromtimestamp(now_s, UTC).astimezone()
    return local.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()


def folded(text: str) -> str:
    """Words as they are compared: without case and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))
