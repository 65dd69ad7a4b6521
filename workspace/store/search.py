"""Full-text search over messages, notes, customers and categories, on either database.

The database finds what has all the words (migration 0005), the newest first and only so many; which of these is
the best, and the words around it, are worked out here, so that both databases answer alike.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from workspace.domain.finding import Finder, words_of
from workspace.store import tables as t

Where = Literal["customer", "message", "note", "category"]
# A query that more than this many messages answer is a vague one: then the newest are looked at.
CANDIDATES: Final = 200
MOST_FOUND: Final = 200
CUSTOMER_FIRST: Final = 3.0
MOST_MERGES: Final = 10
SHOWN: Final = "c.id AS conversation_id, c.last_message_at AS moment"
SQLITE: Final[dict[Where, str]] = {
    "message": f"""
        SELECT {SHOWN}, m.id AS item, m.text AS words FROM search_message s
          CROSS JOIN message m ON m.rowid = s.rowid CROSS JOIN conversation c ON c.id = m.conversation_id
         WHERE search_message MATCH :words AND m.delivery <> 'undone' ORDER BY s.rowid DESC LIMIT :most""",
    "note": f"""
        SELECT {SHOWN}, n.id AS item, n.text AS words FROM search_note s
          CROSS JOIN note n ON n.rowid = s.rowid CROSS JOIN conversation c ON c.id = n.conversation_id
         WHERE search_note MATCH :words ORDER BY s.rowid DESC LIMIT :most""",
    "customer": f"""
        SELECT {SHOWN}, '' AS item, u.name, u.company, u.email FROM search_customer s
          CROSS JOIN customer u ON u.rowid = s.rowid
          CROSS JOIN conversation c ON c.channel = u.channel AND c.customer_id = u.id
         WHERE search_customer MATCH :words ORDER BY s.rowid DESC LIMIT :most""",
}
POSTGRES: Final[dict[Where, str]] = {
    "message": f"""
        SELECT {SHOWN}, m.id AS item, m.text AS words FROM message m JOIN conversation c ON c.id = m.conversation_id
         WHERE search_words(m.text) @@ CAST(:words AS tsquery) AND m.delivery <> 'undone'
         ORDER BY m.seq DESC LIMIT :most""",
    "note": f"""
        SELECT {SHOWN}, n.id AS item, n.text AS words FROM note n JOIN conversation c ON c.id = n.conversation_id
         WHERE search_words(n.text) @@ CAST(:words AS tsquery) ORDER BY n.seq DESC LIMIT :most""",
    "customer": f"""
        SELECT {SHOWN}, '' AS item, u.name, u.company, u.email FROM customer u
          JOIN conversation c ON c.channel = u.channel AND c.customer_id = u.id
         WHERE search_words(u.name || ' ' || u.company || ' ' || u.email) @@ CAST(:words AS tsquery)
         ORDER BY c.last_message_at DESC LIMIT :most""",
}


@dataclass(frozen=True)
class Hit:
    """Words found in one conversation; ``marks`` are (start, end) in ``snippet``, in characters."""

    conversation_id: str
    where: Where
    snippet: str
    marks: tuple[tuple[int, int], ...]
    item_id: str


@dataclass(frozen=True)
class _Candidate:
    conversation_id: str
    where: Where
    words: str
    item_id: str
    moment: Any
    score: float


def search(connection: Connection, query: str, most: int, categories: Mapping[str, str] | None = None) -> list[Hit]:
    """The best place in each of at most ``most`` conversations, the best first and of equals the newest.

    Every word typed is the beginning of one in the same message, note, customer or category title (``categories``:
    name to title). What is no word (operators, quotes, emoji) is left out, so no query can be wrong. What was
    merged is found as the conversation it is read in now.
    """
    words = words_of(query)
    if not words:
        return []
    finder = Finder(words)
    found = [*_found(connection, words, finder, max(CANDIDATES, 2 * most))]
    found += _of_categories(connection, finder, categories or {}, most)
    # Scores that nearly agree are equal: then the newer conversation is of more use.
    found.sort(key=lambda one: (round(one.score, 1), one.moment), reverse=True)
    read_in = _read_in(connection, [one.conversation_id for one in found])
    best: dict[str, Hit] = {}
    for one in found:
        conversation_id = read_in[one.conversation_id]
        if conversation_id not in best:
            shown = finder.snippet(one.words)
            best[conversation_id] = Hit(conversation_id, one.where, shown.text, shown.marks, one.item_id)
        if len(best) == most:
            break
    return list(best.values())


def _found(connection: Connection, words: Iterable[str], finder: Finder, most: int) -> Iterable[_Candidate]:
    if connection.dialect.name == "postgresql":
        statements, asked = POSTGRES, " & ".join(f"'{word}':*" for word in words)
    else:
        statements, asked = SQLITE, " ".join(f'"{word}" *' for word in words)
    for where, statement in statements.items():
        rows = connection.execute(sa.text(statement), {"words": asked, "most": most}).all()
        said = [
            row.words if where != "customer" else ", ".join(one for one in (row.name, row.company, row.email) if one)
            for row in rows
        ]
        usual_length = sum(map(len, said)) / max(1, len(said))
        first = CUSTOMER_FIRST if where == "customer" else 0.0
        for row, text in zip(rows, said, strict=True):
            score = finder.score(text, usual_length) + first
            yield _Candidate(row.conversation_id, where, text, row.item, row.moment, score)


def _of_categories(
    connection: Connection, finder: Finder, categories: Mapping[str, str], most: int
) -> Iterable[_Candidate]:
    """The newest conversations of the categories that are called so."""
    called = {name: title for name, title in categories.items() if finder.all_begin(f"{title} {name}")}
    for name, title in called.items():
        # As text, so that the moments are what the other statements give.
        statement = f"SELECT {SHOWN} FROM conversation c WHERE category = :name ORDER BY moment DESC LIMIT :most"
        for row in connection.execute(sa.text(statement), {"name": name, "most": most}):
            yield _Candidate(row.conversation_id, "category", title, "", row.moment, 0.0)


def _read_in(connection: Connection, conversation_ids: Iterable[str]) -> dict[str, str]:
    """The conversation each is read in now: itself, or what it was merged into at last."""
    read_in = {one: one for one in conversation_ids}
    c = t.conversation.c
    for _ in range(MOST_MERGES):
        query = sa.select(c.id, c.merged_into).where(c.id.in_(set(read_in.values())), c.merged_into.is_not(None))
        merged = {row.id: row.merged_into for row in connection.execute(query)}
        if not merged:
            break
        read_in = {one: merged.get(into, into) for one, into in read_in.items()}
    return read_in
