"""What this machine has already seen, so that the window opens with it at once and stays readable offline."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from workspace.client.row_table import RowTable
from workspace.contract.conversations import ConversationDetail
from workspace.contract.desk import DeskView

TABLES: Final = """
CREATE TABLE IF NOT EXISTS detail (conversation_id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS draft
    (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL, suggested INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS noted (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class Draft:
    """A reply that has not been sent; ``suggested`` says that it began as the AI's.

    ``caret`` is where the writer stood, in UTF-16 code units from the beginning; None is at the end.
    """

    text: str
    suggested: bool
    caret: int | None = None


class LocalStore:
    """One file per desk. Losing it costs nothing but drafts: all else is fetched again."""

    def __init__(self, path: Path) -> None:
        self._file = sqlite3.connect(path, isolation_level=None)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = NORMAL")
        self._file.executescript(TABLES)
        if "caret" not in {column[1] for column in self._file.execute("PRAGMA table_info(draft)")}:
            # Drafts as an earlier version kept them.
            self._file.execute("ALTER TABLE draft ADD COLUMN caret INTEGER")
        if self._file.execute("SELECT 1 FROM sqlite_master WHERE name = 'row'").fetchone():
            # Rows as an earlier version kept them: they are fetched again.
            self._file.executescript("DROP TABLE row; DELETE FROM noted WHERE name = 'seq';")
        self.rows = RowTable(self._file)

    def keep_seq(self, seq: int) -> None:
        """Note the number up to which all facts are known, and make it and the rows written so far last."""
        self._note("seq", str(seq))
        self.rows.commit()

    @property
    def seq(self) -> int:
        """The number up to which all facts are known here."""
        return int(self.noted("seq") or 0)

    def forget_all(self) -> None:
        """Another desk, or one that was put back to an earlier state: what was seen is worth nothing. Drafts stay."""
        self.rows.forget()
        self._file.execute("DELETE FROM detail")
        self._file.execute("DELETE FROM noted WHERE name IN ('seq', 'desk')")
        self.rows.commit()

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
        """Remember a whole conversation, and make its words findable."""
        conversation_id = detail.row.conversation_id
        self._file.execute("INSERT OR REPLACE INTO detail VALUES (?, ?)", (conversation_id, detail.model_dump_json()))
        texts = [entry.text for entry in detail.history if entry.entry in ("message", "note")]
        self.rows.keep_message_words(conversation_id, reversed(texts))

    def forget_conversation(self, conversation_id: str) -> None:
        """Its customer was erased: what was read and written here goes too, its bytes as well."""
        self._file.execute("PRAGMA secure_delete = ON")
        self._file.execute("DELETE FROM detail WHERE conversation_id = ?", (conversation_id,))
        self.drop_draft(conversation_id)
        self.rows.keep_message_words(conversation_id, ())
        self.rows.commit()
        self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def draft(self, conversation_id: str) -> Draft | None:
        """What was being written to this customer."""
        found = self._file.execute(
            "SELECT text, suggested, caret FROM draft WHERE conversation_id = ?", (conversation_id,)
        ).fetchone()
        return Draft(found[0], bool(found[1]), found[2]) if found else None

    def keep_draft(self, conversation_id: str, draft: Draft) -> None:
        """Remember what is being written."""
        self._file.execute(
            "INSERT OR REPLACE INTO draft (conversation_id, text, suggested, caret) VALUES (?, ?, ?, ?)",
            (conversation_id, draft.text, int(draft.suggested), draft.caret),
        )
        self.rows.commit()

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
        self.rows.commit()

    def _note(self, name: str, value: str) -> None:
        self._file.execute("INSERT OR REPLACE INTO noted VALUES (?, ?)", (name, value))

    def close(self) -> None:
        """Close the file; what was written lasts."""
        self.rows.commit()
        self._file.close()
