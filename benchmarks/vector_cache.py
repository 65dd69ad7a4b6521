"""Vectors kept in a folder between benchmark runs, so that a set is embedded once and not at every run."""

import sqlite3
from pathlib import Path
from typing import Final

_FILE: Final = "vectors.sqlite3"


class VectorCache:
    """An ``EmbeddingCache`` in one SQLite file: the key names text and model, the value is little-endian float32."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        # A lost vector is only computed again, so nothing waits for the disk; several runs may share the file.
        self._file = sqlite3.connect(folder / _FILE, isolation_level=None, timeout=60, check_same_thread=False)
        self._file.execute("PRAGMA journal_mode=WAL")
        self._file.execute("PRAGMA synchronous=OFF")
        self._file.execute("CREATE TABLE IF NOT EXISTS vectors (key TEXT PRIMARY KEY, vector BLOB) WITHOUT ROWID")

    def get(self, key: str) -> bytes | None:
        """The vector kept under the key."""
        row = self._file.execute("SELECT vector FROM vectors WHERE key = ?", (key,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, key: str, vector: bytes) -> None:
        """Keep a vector."""
        self._file.execute("INSERT OR REPLACE INTO vectors VALUES (?, ?)", (key, vector))

    def close(self) -> None:
        """Give the file back."""
        self._file.close()
