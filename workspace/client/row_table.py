"""Every conversation this machine knows as a row of a local table, so that 100,000 are listed as lightly as 100."""

import sqlite3
from array import array
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from pydantic import ValidationError

from workspace.client.row_question import FEELING_ABOVE, Asked, asked, folded
from workspace.contract.conversations import QueueRow
from workspace.contract.personal import QueueFilter, QueueView

Field = Literal["categories", "reasons", "languages", "channels", "tiers", "tags", "held_by", "feelings"]
TABLES: Final = """
CREATE TABLE IF NOT EXISTS said
    (no INTEGER PRIMARY KEY, conversation_id TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL, version INTEGER NOT NULL,
     body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS listed
    (no INTEGER PRIMARY KEY, conversation_id TEXT NOT NULL, place INTEGER NOT NULL, stands REAL NOT NULL,
     since REAL NOT NULL, holder TEXT NOT NULL, waits INTEGER NOT NULL, category TEXT NOT NULL, reason TEXT NOT NULL,
     feeling INTEGER NOT NULL, language TEXT NOT NULL, channel TEXT NOT NULL, tier TEXT NOT NULL, tags TEXT NOT NULL,
     wrote REAL NOT NULL, projected INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS listed_in_order ON listed
    (place, stands, since, conversation_id, holder, waits, category, reason, feeling, language, channel, tier, tags,
     wrote);
DROP INDEX IF EXISTS listed_by_holder;
CREATE INDEX IF NOT EXISTS listed_of_holder ON listed (holder, place, stands, since, conversation_id)
    WHERE holder <> '';
CREATE INDEX IF NOT EXISTS listed_standing ON listed (place, holder, waits);
CREATE INDEX IF NOT EXISTS listed_projected ON listed (no) WHERE projected = 1;
CREATE TABLE IF NOT EXISTS title (kind TEXT, name TEXT, words TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS row_words USING fts5
    (words, detail = none, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE IF NOT EXISTS message_words USING fts5
    (words, detail = none, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0');
"""
EVERYTHING: Final = ("said", "listed", "title", "row_words", "message_words")
KEPT_READ: Final = 1_500
AT_ONCE: Final = 500
MOST_FOUND: Final = 1_000
# More hits than this are not read from the index one by one: whether a row is one is asked for the first screens.
MANY_HITS: Final = 20_000
FIRST_FOUND: Final = 200
# Fewer hits are looked up one by one; more are found along the list.
FEW_HITS: Final = 6_000
LAST: Final = 2**63 - 1
MOST_WORDS: Final = 20_000
LATEST: Final = 1e11
QUEUE, SNOOZED, WITH_AI, RESOLVED, ELSEWHERE = range(5)
COLUMN: Final = {
    "categories": "category", "reasons": "reason", "languages": "language", "channels": "channel", "tiers": "tier",
    "held_by": "holder",
}  # fmt: skip

OrderKey = tuple[float, float, str]


@dataclass(frozen=True)
class Listing:
    """The numbers of rows that answer a question, in order; ``is_whole`` is False for a beginning."""

    numbers: "array[int]"
    is_whole: bool


def place_of(row: QueueRow) -> int:
    """The part of the desk a row stands in."""
    if row.merged_into:
        return ELSEWHERE
    if row.state == "with_ai":
        return WITH_AI
    if row.state == "resolved":
        return RESOLVED
    return SNOOZED if row.snoozed_until is not None else QUEUE


def key_of(row: QueueRow) -> OrderKey:
    """Where a row stands within its place: smaller is higher."""
    since = row.waiting_since.timestamp() if row.waiting_since else LATEST
    last = row.last_message_at.timestamp()
    match place_of(row):
        case 0:
            # Who is answered stands below all who wait, the longest silent first.
            stands = row.take_by.timestamp() if row.take_by else LATEST + last
        case 1:
            stands = row.snoozed_until.timestamp() if row.snoozed_until else LATEST
        case 3:
            stands, since = -(row.resolved_at or row.last_message_at).timestamp(), 0.0
        case _:
            stands, since = -last, 0.0
    return (stands, since, row.conversation_id)


def words_of(row: QueueRow) -> str:
    """What a row can be found by."""
    return folded(
        " ".join(
            (row.customer_name, row.company, row.first_line, row.category_title, row.reason_words, row.tier, *row.tags)
        )
    )


class RowTable:
    """The rows of one local file. ``no`` is a row's number in this file, ``id`` the conversation's."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file
        file.executescript(TABLES)
        self._read: OrderedDict[int, QueueRow] = OrderedDict()
        self._titles: set[tuple[str, str]] = set()
        self._found: tuple[str, frozenset[int]] = ("", frozenset())

    # -- writing: many changes are one transaction, which ends with ``commit``

    def begin(self) -> None:
        """Open a transaction unless one is."""
        if not self._file.in_transaction:
            self._file.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Make what was written last."""
        if self._file.in_transaction:
            self._file.execute("COMMIT")

    def keep(self, row: QueueRow, shown: QueueRow, old_words: str | None = None) -> int:
        """Write down what the service said (``row``) and how it is shown; returns its number.

        ``old_words`` are the words of the row that is known, None for a row that is new.
        """
        self.begin()
        found = self._file.execute(
            "INSERT INTO said (conversation_id, seq, version, body) VALUES (?, ?, ?, ?) ON CONFLICT (conversation_id)"
            " DO UPDATE SET seq = excluded.seq, version = excluded.version, body = excluded.body RETURNING no",
            (row.conversation_id, row.seq, row.version, row.model_dump_json(exclude_defaults=True)),
        ).fetchone()
        number = int(found[0])
        words = words_of(row)
        if old_words is None:
            self._file.execute("INSERT OR REPLACE INTO row_words (rowid, words) VALUES (?, ?)", (number, words))
        elif old_words != words:
            self._file.execute("UPDATE row_words SET words = ? WHERE rowid = ?", (words, number))
        self._title("categories", row.category, row.category_title)
        self._title("reasons", row.reason, row.reason_words)
        if row.held_by is not None:
            self._title("held_by", row.held_by.id, row.held_by.name)
        self.show(number, row, shown)
        return number

    def show(self, number: int, row: QueueRow, shown: QueueRow) -> None:
        """Change how a row is shown: the service's word with this desk's commands on top."""
        self.begin()
        stands, since, _ = key_of(shown)
        tags = f"\x1f{chr(31).join(shown.tags)}\x1f" if shown.tags else ""
        self._file.execute(
            "INSERT OR REPLACE INTO listed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                shown.conversation_id,
                place_of(shown),
                stands,
                since,
                shown.held_by.id if shown.held_by and shown.state == "claimed" else "",
                shown.waiting_since is not None,
                shown.category,
                shown.reason,
                sum(shown.sentiment > bound for bound in FEELING_ABOVE),
                shown.language,
                shown.channel,
                shown.tier,
                tags,
                (shown.waiting_since or shown.last_message_at).timestamp(),
                shown is not row,
            ),
        )
        self._read.pop(number, None)

    def _title(self, kind: str, name: str, words: str) -> None:
        if name and words and (kind, name) not in self._titles:
            self._titles.add((kind, name))
            self._file.execute("INSERT OR REPLACE INTO title VALUES (?, ?, ?)", (kind, name, words))

    def keep_message_words(self, conversation_id: str, texts: Iterable[str]) -> None:
        """Make what was said in a conversation findable here."""
        number = self.number(conversation_id)
        if number is not None:
            self.begin()
            words = folded(" ".join(texts))[:MOST_WORDS]
            self._file.execute("INSERT OR REPLACE INTO message_words (rowid, words) VALUES (?, ?)", (number, words))

    def forget(self) -> None:
        """Nothing is known any more."""
        self.begin()
        for table in EVERYTHING:
            self._file.execute(f"DELETE FROM {table}")
        self._read.clear()
        self._titles.clear()
        self._found = ("", frozenset())

    # -- single rows

    def number(self, conversation_id: str) -> int | None:
        """A conversation's number here."""
        found = self._file.execute("SELECT no FROM said WHERE conversation_id = ?", (conversation_id,)).fetchone()
        return int(found[0]) if found else None

    def said(self, number: int) -> QueueRow | None:
        """What the service said last; None for a number nobody has, or a row this version cannot read."""
        if (known := self._read.get(number)) is not None:
            self._read.move_to_end(number)
            return known
        found = self._file.execute("SELECT body FROM said WHERE no = ?", (number,)).fetchone()
        if found is None:
            return None
        try:
            row = QueueRow.model_validate_json(found[0])
        except ValidationError:
            return None
        self._read[number] = row
        if len(self._read) > KEPT_READ:
            self._read.popitem(last=False)
        return row

    def key(self, number: int) -> OrderKey | None:
        """Where a row stands within its place."""
        found = self._file.execute(
            "SELECT stands, since, conversation_id FROM listed WHERE no = ?", (number,)
        ).fetchone()
        return (found[0], found[1], found[2]) if found else None

    def projected(self) -> list[int]:
        """The rows that are shown with commands on top."""
        return [number for (number,) in self._file.execute("SELECT no FROM listed WHERE projected = 1")]

    def stands(self, number: int) -> tuple[int, str, bool] | None:
        """A row's place, who has it ('' for nobody), and whether its customer waits."""
        found = self._file.execute("SELECT place, holder, waits FROM listed WHERE no = ?", (number,)).fetchone()
        return (found[0], found[1], bool(found[2])) if found else None

    # -- lists

    def wants(self, number: int, question: QueueFilter, your_id: str, now_s: float) -> bool:
        """Whether a row answers a question: the same words to the database that make the list."""
        put = asked(question, your_id, now_s)
        found = self._file.execute(f"SELECT 1 FROM listed WHERE no = ? AND {put.where}", (number, *put.values))
        return found.fetchone() is not None and (not put.words or self._mentions(number, put))

    def listing(self, question: QueueFilter, your_id: str, now_s: float, *, whole: bool = False) -> Listing:
        """The rows that answer a question, in order: a beginning at once, all of it where ``whole`` is asked for.

        Of what is searched for, the first thousand.
        """
        put = asked(question, your_id, now_s)
        if put.words:
            return Listing(self._search(put), True)
        limit = -1 if whole else AT_ONCE
        found = self._file.execute(
            f"SELECT no FROM listed WHERE {put.where} ORDER BY stands, since, conversation_id LIMIT {limit}", put.values
        )
        numbers = array("q", [number for (number,) in found.fetchall()])
        return Listing(numbers, whole or len(numbers) < AT_ONCE)

    def count(self, question: QueueFilter, your_id: str, now_s: float) -> int:
        """How many rows answer a question; of a search, at most the thousand that are shown."""
        put = asked(question, your_id, now_s)
        if put.words:
            return len(self._search(put))
        return int(self._file.execute(f"SELECT count(*) FROM listed WHERE {put.where}", put.values).fetchone()[0])

    def standing(self) -> list[tuple[int, str, bool, int]]:
        """How many rows stand in each place, with whom, waiting or not."""
        found = self._file.execute("SELECT place, holder, waits, count(*) FROM listed GROUP BY place, holder, waits")
        return [(place, holder, bool(waits), number) for place, holder, waits, number in found]

    def choices(self, field: Field, view: QueueView, your_id: str, now_s: float) -> list[tuple[str, str, int]]:
        """The values a field has in a view as (value, title, how many), the most frequent first."""
        put = asked(QueueFilter(view=view), your_id, now_s)
        column = "tags" if field == "tags" else "feeling" if field == "feelings" else COLUMN[field]
        counts: dict[str, int] = {}
        for value, number in self._file.execute(
            f"SELECT {column}, count(*) FROM listed WHERE {put.where} GROUP BY {column}", put.values
        ):
            for one in str(value).strip("\x1f").split("\x1f"):
                counts[one] = counts.get(one, 0) + number
        counts.pop("", None)
        titles = dict(self._file.execute("SELECT name, words FROM title WHERE kind = ?", (field,)).fetchall())
        made = [(value, str(titles.get(value, value)), number) for value, number in counts.items()]
        return sorted(made, key=lambda one: (-one[2], one[1]))

    def first_unclaimed(self) -> int | None:
        """The row that should be taken first."""
        found = self._file.execute(
            "SELECT no FROM listed WHERE place = ? AND holder = '' ORDER BY stands, since, conversation_id LIMIT 1",
            (QUEUE,),
        ).fetchone()
        return int(found[0]) if found else None

    # -- searching

    def also_found(self, query: str, numbers: Iterable[int]) -> None:
        """What the service found for these words, which this machine may not know."""
        self._found = (" ".join(folded(query).split()), frozenset(numbers))

    def _mentions(self, number: int, put: Asked) -> bool:
        if self._found[0] == put.query and number in self._found[1]:
            return True
        for table in ("row_words", "message_words"):
            found = self._file.execute(f"SELECT words FROM {table} WHERE rowid = ?", (number,)).fetchone()
            if found is not None and put.is_in(found[0]):
                return True
        return False

    def _search(self, put: Asked) -> "array[int]":
        """The first rows, in order, that hold the words.

        Few hits are looked up; of many, the list is walked down until a first few screens are found. Of very many the
        index tells those with the lowest numbers (up to ``told``); whether one beyond is a hit, its own words tell.
        """
        hits: set[int] = set(self._found[1]) if self._found[0] == put.query else set()
        told = LAST if put.is_indexed else -1
        for table in ("row_words", "message_words") if put.is_indexed else ():
            look = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid LIMIT ?"
            found = [number for (number,) in self._file.execute(look, (put.match, MANY_HITS))]
            hits.update(found)
            told = min(told, found[-1]) if len(found) == MANY_HITS else told
        if told == LAST and len(hits) < FEW_HITS:
            return self._among(hits, put)
        most, numbers = MOST_FOUND if told == LAST else FIRST_FOUND, array("q")
        walked = self._file.execute(
            f"SELECT no FROM listed WHERE {put.where} ORDER BY stands, since, conversation_id", put.values
        )
        while (some := walked.fetchmany(500)) and len(numbers) < most:
            numbers.extend(
                number for (number,) in some if number in hits or (number > told and self._mentions(number, put))
            )
        return numbers[:MOST_FOUND]

    def _among(self, hits: set[int], put: Asked) -> "array[int]":
        """The hits that answer the rest of the question, in order; by their numbers, not down the whole list."""
        chosen: list[Any] = []
        ordered = sorted(hits)
        for start in range(0, len(ordered), 500):
            some = ordered[start : start + 500]
            marks = ",".join("?" * len(some))
            chosen += self._file.execute(
                f"SELECT stands, since, conversation_id, no FROM listed NOT INDEXED"
                f" WHERE no IN ({marks}) AND {put.where}",
                (*some, *put.values),
            ).fetchall()
        chosen.sort()
        return array("q", [one[3] for one in chosen[:MOST_FOUND]])
