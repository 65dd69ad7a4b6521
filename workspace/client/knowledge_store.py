"""The articles this machine has seen, readable without the service, and what is being written about them."""

import sqlite3
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from workspace.contract.knowledge import ArticleHistory, ArticleRow

TABLES: Final = """
CREATE TABLE IF NOT EXISTS row (id TEXT PRIMARY KEY, body TEXT NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS history (id TEXT PRIMARY KEY, body TEXT NOT NULL, words TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS desk (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS draft (name TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
"""
MOST_KEPT: Final = 5_000


class KnowledgeStore:
    """One file per desk. Losing it costs nothing but drafts: all else is fetched again.

    ``desk`` is the name of the desk it is for, '' while nobody knows; what was seen of another one is forgotten.
    """

    def __init__(self, path: Path, desk: str = "") -> None:
        self._file = sqlite3.connect(path)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = NORMAL")
        # What is erased must not stay in the file's free pages.
        self._file.execute("PRAGMA secure_delete = ON")
        self._file.executescript(TABLES)
        if desk and self._file.execute("SELECT 1 FROM desk WHERE name = ?", (desk,)).fetchone() is None:
            self.forget_seen()
            with self._file:
                self._file.execute("DELETE FROM desk")
                self._file.execute("INSERT INTO desk VALUES (?)", (desk,))
        self._seen = int(self._file.execute("SELECT COALESCE(MAX(seen), 0) FROM row").fetchone()[0])

    def keep_rows(self, rows: tuple[ArticleRow, ...]) -> None:
        """Remember lines of the list; those seen longest ago are let go."""
        self._seen += 1
        with self._file:
            self._file.executemany(
                "INSERT OR REPLACE INTO row VALUES (?, ?, ?)",
                [(row.id, row.model_copy(update={"passage": ""}).model_dump_json(), self._seen) for row in rows],
            )
            self._file.execute(
                "DELETE FROM row WHERE id IN (SELECT id FROM row ORDER BY seen DESC LIMIT -1 OFFSET ?)", (MOST_KEPT,)
            )
            self._file.execute("DELETE FROM history WHERE id NOT IN (SELECT id FROM row)")

    def forget_seen(self) -> None:
        """What was seen may hold what was erased since; it is fetched again. Drafts stay."""
        with self._file:
            self._file.execute("DELETE FROM row")
            self._file.execute("DELETE FROM history")
        self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def rows(self, words: str = "") -> tuple[ArticleRow, ...]:
        """Articles seen that have all the words in their title or text, last seen first."""
        found = []
        wanted = words.casefold().split()
        lines = self._file.execute(
            "SELECT row.body, COALESCE(history.words, '') FROM row LEFT JOIN history USING (id) ORDER BY seen DESC"
        )
        for body, text in lines:
            row = _read_row(body)
            if row is not None and all(word in f"{row.title.casefold()} {text}" for word in wanted):
                found.append(row)
        return tuple(found)

    def keep_history(self, history: ArticleHistory) -> None:
        """Remember an article with its versions; what customers asked stays with the service."""
        kept = history.model_copy(update={"uses": (), "corrections": ()})
        words = kept.versions[0].body.casefold() if kept.versions else ""
        with self._file:
            self._file.execute(
                "INSERT OR REPLACE INTO history VALUES (?, ?, ?)", (history.article_id, kept.model_dump_json(), words)
            )

    def history(self, article_id: str) -> ArticleHistory | None:
        """An article as it was last seen."""
        found = self._file.execute("SELECT body FROM history WHERE id = ?", (article_id,)).fetchone()
        try:
            return ArticleHistory.model_validate_json(found[0]) if found else None
        except ValidationError:
            return None

    def keep_draft(self, name: str, body: str) -> None:
        """Remember what is being written; empty for nothing."""
        with self._file:
            if body:
                self._file.execute("INSERT OR REPLACE INTO draft VALUES (?, ?)", (name, body))
            else:
                self._file.execute("DELETE FROM draft WHERE name = ?", (name,))

    def draft(self, name: str) -> str:
        """What was being written; empty for nothing."""
        found = self._file.execute("SELECT body FROM draft WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else ""

    def drafts(self) -> frozenset[str]:
        """The names of what was begun and not published."""
        return frozenset(str(found[0]) for found in self._file.execute("SELECT name FROM draft"))

    def close(self) -> None:
        """Close the file; what was written lasts."""
        self._file.close()


def _read_row(body: str) -> ArticleRow | None:
    try:
        return ArticleRow.model_validate_json(body)
    except ValidationError:
        return None
