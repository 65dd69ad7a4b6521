"""Reviews as this machine keeps them: what is begun, and what is handed in but not yet answered."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from workspace.client.review_draft import ReviewDraft
from workspace.contract.reviews import SubmitReview

TABLES: Final = """
CREATE TABLE IF NOT EXISTS draft (task_id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS writing (name TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outgoing (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, draft TEXT NOT NULL
);
"""


@dataclass(frozen=True)
class Outgoing:
    """A review on its way, with the draft it was made from."""

    order: SubmitReview
    draft: ReviewDraft


class ReviewStore:
    """One file per desk; it holds what the reviewer said, nothing of the conversations."""

    def __init__(self, path: Path) -> None:
        self._file = sqlite3.connect(path)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = NORMAL")
        # What is said about a customer must not stay in the file's free pages.
        self._file.execute("PRAGMA secure_delete = ON")
        self._file.executescript(TABLES)

    def keep(self, draft: ReviewDraft) -> None:
        """Remember a review as far as it is made."""
        with self._file:
            self._file.execute("INSERT OR REPLACE INTO draft VALUES (?, ?)", (draft.task_id, draft.model_dump_json()))

    def forget(self, task_id: str) -> None:
        """Nobody goes on with it."""
        with self._file:
            self._file.execute("DELETE FROM draft WHERE task_id = ?", (task_id,))

    def draft(self, task_id: str) -> ReviewDraft | None:
        """What was begun; None for nothing, or where it cannot be read any more."""
        found = self._file.execute("SELECT body FROM draft WHERE task_id = ?", (task_id,)).fetchone()
        try:
            return ReviewDraft.model_validate_json(found[0]) if found else None
        except ValidationError:
            return None

    def drafts(self) -> frozenset[str]:
        """The tasks that were begun."""
        return frozenset(str(found[0]) for found in self._file.execute("SELECT task_id FROM draft"))

    def keep_writing(self, name: str, body: str) -> None:
        """Remember something else that is being written; '' for nothing."""
        with self._file:
            if body:
                self._file.execute("INSERT OR REPLACE INTO writing VALUES (?, ?)", (name, body))
            else:
                self._file.execute("DELETE FROM writing WHERE name = ?", (name,))

    def writing(self, name: str) -> str:
        """What was being written; '' for nothing."""
        found = self._file.execute("SELECT body FROM writing WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else ""

    def hand_in(self, order: SubmitReview, draft: ReviewDraft) -> None:
        """It goes out as soon as the service can be reached; the draft is no draft any more."""
        with self._file:
            self._file.execute(
                "INSERT OR IGNORE INTO outgoing (id, body, draft) VALUES (?, ?, ?)",
                (order.id, order.model_dump_json(), draft.model_dump_json()),
            )
            self._file.execute("DELETE FROM draft WHERE task_id = ?", (draft.task_id,))

    def outgoing(self) -> list[Outgoing]:
        """What has not been answered, oldest first."""
        found = []
        for body, draft in self._file.execute("SELECT body, draft FROM outgoing ORDER BY number"):
            try:
                made = ReviewDraft.model_validate_json(draft)
                found.append(Outgoing(SubmitReview.model_validate_json(body), made))
            except ValidationError:
                continue
        return found

    def take_back(self, review_id: str) -> bool:
        """Do not send it; False where it is not here any more."""
        with self._file:
            return self._file.execute("DELETE FROM outgoing WHERE id = ?", (review_id,)).rowcount > 0

    def answered(self, review_id: str) -> None:
        """The service said yes or no."""
        self.take_back(review_id)

    def close(self) -> None:
        """Close the file; what was written lasts."""
        self._file.close()
