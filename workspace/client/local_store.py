"""What this machine has already seen, so that the window opens with it at once and stays readable offline."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from workspace.contract.conversations import ConversationDetail, QueueRow
from workspace.contract.desk import DeskView

TABLES: Final = """
CREATE TABLE IF NOT EXISTS row
    (conversation_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS detail (conversation_id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS draft
    (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL, suggested INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS noted (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class Draft:
    """A reply that has not been sent; ``suggested`` says that it began as the AI's."""

    text: str
    suggested: bool


class LocalStore:
    """One file per desk. Losing it costs nothing but drafts: all else is fetched again."""

    def __init__(self, path: Path) -> None:
        self._file = sqlite3.connect(path, isolation_level=None)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = NORMAL")
        self._file.executescript(TABLES)

    def rows(self) -> Iterator[QueueRow]:
        """Every row known; one that this version cannot read is left out and fetched again."""
        for (body,) in self._file.execute("SELECT body FROM row").fetchall():
            try:
                yield QueueRow.model_validate_json(body)
            except ValidationError:
                continue

    def keep_rows(self, rows: Iterable[QueueRow], seq: int | None = None) -> None:
        """Remember rows, never an older one over a newer, and the number up to which all facts are known."""
        self._file.execute("BEGIN IMMEDIATE")
        self._file.executemany(
            "INSERT INTO row VALUES (?, ?, ?) ON CONFLICT (conversation_id) DO UPDATE"
            " SET seq = excluded.seq, body = excluded.body WHERE excluded.seq >= row.seq",
            [(row.conversation_id, row.seq, row.model_dump_json()) for row in rows],
        )
        if seq is not None:
            self._note("seq", str(seq))
        self._file.execute("COMMIT")

    @property
    def seq(self) -> int:
        """The number up to which all facts are known here."""
        return int(self.noted("seq") or 0)

    def forget_all(self) -> None:
        """Another desk, or one that was put back to an earlier state: what was seen is worth nothing. Drafts stay."""
        self._file.executescript(
            "DELETE FROM row; DELETE FROM detail; DELETE FROM noted WHERE name IN ('seq', 'desk');"
        )

    def detail(self, conversation_id: str) -> ConversationDetail | None:
        """A conversation as it was last seen."""
        found = self._file.execute("SELECT body FROM detail WHERE conversation_id = ?", (conversation_id,)).fetchone()
        if found is None:
            return None
        try:
            return ConversationDetail.model_validate_json(found[0])
        except ValidationError:
            return None

    def keep_detail(self, detail: ConversationDetail) -> None:
        """Remember a whole conversation."""
        self._file.execute(
            "INSERT OR REPLACE INTO detail VALUES (?, ?)", (detail.row.conversation_id, detail.model_dump_json())
        )

    def draft(self, conversation_id: str) -> Draft | None:
        """What was being written to this customer."""
        found = self._file.execute(
            "SELECT text, suggested FROM draft WHERE conversation_id = ?", (conversation_id,)
        ).fetchone()
        return Draft(found[0], bool(found[1])) if found else None

    def keep_draft(self, conversation_id: str, draft: Draft) -> None:
        """Remember what is being written."""
        self._file.execute(
            "INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", (conversation_id, draft.text, int(draft.suggested))
        )

    def drop_draft(self, conversation_id: str) -> None:
        """It was sent, or emptied."""
        self._file.execute("DELETE FROM draft WHERE conversation_id = ?", (conversation_id,))

    def drafts(self) -> set[str]:
        """The conversations with something written and not sent."""
        return {found[0] for found in self._file.execute("SELECT conversation_id FROM draft WHERE text <> ''")}

    def desk(self) -> DeskView | None:
        """The desk as it was last seen."""
        kept = self.noted("desk")
        try:
            return DeskView.model_validate_json(kept) if kept else None
        except ValidationError:
            return None

    def keep_desk(self, desk: DeskView) -> None:
        """Remember who is signed in, and where."""
        self.note("desk", desk.model_dump_json())

    def noted(self, name: str) -> str:
        """A small thing remembered under a name: a preference, the window's place; empty when there is none."""
        found = self._file.execute("SELECT value FROM noted WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else ""

    def note(self, name: str, value: str) -> None:
        """Remember a small thing."""
        self._note(name, value)

    def _note(self, name: str, value: str) -> None:
        self._file.execute("INSERT OR REPLACE INTO noted VALUES (?, ?)", (name, value))

    def close(self) -> None:
        """Close the file."""
        self._file.close()
