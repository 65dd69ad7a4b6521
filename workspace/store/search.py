"""Full-text search over messages, notes and customers, on either database."""

import re
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

WORD: Final = re.compile(r"\w+")
MOST_WORDS: Final = 12
FROM: Final = "\x02"
TO: Final = "\x03"
SQLITE: Final = """
SELECT 'message' AS place, m.conversation_id, m.id AS item, snippet(search_message, 0, :a, :z, '…', 18) AS words,
       search_message.rank AS rank
  FROM search_message JOIN message m ON m.rowid = search_message.rowid
 WHERE search_message MATCH :words AND m.delivery <> 'undone' ORDER BY search_message.rank LIMIT :most
"""
SQLITE_NOTES: Final = """
SELECT 'note' AS place, n.conversation_id, n.id AS item, snippet(search_note, 0, :a, :z, '…', 18) AS words,
       search_note.rank AS rank
  FROM search_note JOIN note n ON n.rowid = search_note.rowid
 WHERE search_note MATCH :words ORDER BY search_note.rank LIMIT :most
"""
SQLITE_CUSTOMERS: Final = """
SELECT 'customer' AS place, c.id AS conversation_id, '' AS item,
       highlight(search_customer, 0, :a, :z) || ' · ' || highlight(search_customer, 1, :a, :z) AS words,
       search_customer.rank - 5 AS rank
  FROM search_customer JOIN customer u ON u.rowid = search_customer.rowid
  JOIN conversation c ON c.channel = u.channel AND c.customer_id = u.id
 WHERE search_customer MATCH :words ORDER BY search_customer.rank, c.last_message_at DESC LIMIT :most
"""
HEADLINE: Final = "'StartSel=\x02, StopSel=\x03, MaxWords=18, MinWords=6'"
POSTGRES: Final = f"""
SELECT 'message' AS place, m.conversation_id, m.id AS item,
       ts_headline('simple', m.text, to_tsquery('simple', :words), {HEADLINE}) AS words,
       -ts_rank(to_tsvector('simple', m.text), to_tsquery('simple', :words)) AS rank
  FROM message m WHERE to_tsvector('simple', m.text) @@ to_tsquery('simple', :words) AND m.delivery <> 'undone'
 ORDER BY rank, m.seq DESC LIMIT :most
"""
POSTGRES_NOTES: Final = f"""
SELECT 'note' AS place, n.conversation_id, n.id AS item,
       ts_headline('simple', n.text, to_tsquery('simple', :words), {HEADLINE}) AS words,
       -ts_rank(to_tsvector('simple', n.text), to_tsquery('simple', :words)) AS rank
  FROM note n WHERE to_tsvector('simple', n.text) @@ to_tsquery('simple', :words) ORDER BY rank, n.seq DESC LIMIT :most
"""
POSTGRES_CUSTOMERS: Final = f"""
SELECT 'customer' AS place, c.id AS conversation_id, '' AS item,
       ts_headline('simple', u.name || ' · ' || u.company, to_tsquery('simple', :words), {HEADLINE}) AS words,
       -5.0 AS rank
  FROM customer u JOIN conversation c ON c.channel = u.channel AND c.customer_id = u.id
 WHERE to_tsvector('simple', u.name || ' ' || u.company || ' ' || u.email) @@ to_tsquery('simple', :words)
 ORDER BY c.last_message_at DESC LIMIT :most
"""


@dataclass(frozen=True)
class Hit:
    """Words found in one conversation; ``marks`` are (start, end) in ``snippet``, in characters."""

    conversation_id: str
    where: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    item_id: str


def search(connection: Connection, query: str, most: int) -> list[Hit]:
    """The best place in each of at most ``most`` conversations; every word is the beginning of one.

    What is no word (operators, quotes, emoji) is left out, so no query can be wrong.
    """
    words = [word.replace("_", "") for word in WORD.findall(query)][:MOST_WORDS]
    words = [word for word in words if word]
    if not words:
        return []
    if connection.dialect.name == "postgresql":
        asked, statements = " & ".join(f"{word}:*" for word in words), (POSTGRES_CUSTOMERS, POSTGRES, POSTGRES_NOTES)
    else:
        asked = " ".join(f'"{word}" *' for word in words)
        statements = (SQLITE_CUSTOMERS, SQLITE, SQLITE_NOTES)
    values = {"words": asked, "most": 4 * most}
    if connection.dialect.name != "postgresql":
        values |= {"a": FROM, "z": TO}
    found = [row for one in statements for row in connection.execute(sa.text(one), values)]
    best: dict[str, Hit] = {}
    for row in sorted(found, key=lambda one: float(one.rank)):
        if row.conversation_id not in best:
            snippet, marks = _marked(" ".join(row.words.split()))
            best[row.conversation_id] = Hit(row.conversation_id, row.place, snippet, marks, row.item)
        if len(best) == most:
            break
    return list(best.values())


def _marked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and where they were."""
    plain, start = "", -1
    marks: list[tuple[int, int]] = []
    for part in re.split(f"([{FROM}{TO}])", text):
        if part == FROM:
            start = len(plain)
        elif part == TO:
            if start >= 0:
                marks.append((start, len(plain)))
            start = -1
        else:
            plain += part
    return plain, tuple(marks)
