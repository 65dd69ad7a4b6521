"""A table in a CSV file: read whole, only its declared columns kept, and read again when the file changes."""

import codecs
import csv
import io
import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workspace.responder.table_declaration import TableDeclaration, TableUnreadable

MOST_BYTES: Final = 20_000_000
MOST_ROWS: Final = 200_000
DELIMITERS: Final = ",;\t|"
Row = Mapping[str, str]


@dataclass(frozen=True)
class _Content:
    """The file as it was read; ``skipped`` counts rows that have not as many cells as there are columns."""

    mark: tuple[int, int, int]
    rows: Mapping[str, tuple[Row, ...]]
    skipped: int


class CsvTable:
    """Rows of a CSV file by their key; safe to use from several threads."""

    def __init__(self, declared: TableDeclaration) -> None:
        self._declared, self._file = declared, Path(declared.place)
        self._reads = threading.Lock()
        self._content: _Content | None = None

    def rows(self, key: str) -> Sequence[Row]:
        """The rows with this key in any case of letters; raises ``TableUnreadable``."""
        return self._current().rows.get(_folded(key), ())

    def check(self) -> str:
        """Read it and say what is there; raises ``TableUnreadable``."""
        content = self._current()
        count = sum(len(rows) for rows in content.rows.values())
        skipped = f"; {content.skipped} rows are skipped: they have not as many cells as the first line"
        return f"{count} rows" + (skipped if content.skipped else "")

    def _current(self) -> _Content:
        with self._reads:
            try:
                mark = _mark(os.stat(self._file))
                if self._content is None or self._content.mark != mark:
                    # Nothing is answered from what the file said before, should it have become unreadable.
                    self._content = None
                    self._content = self._read(mark)
            except OSError as away:
                self._content = None
                raise TableUnreadable(f"The file of {self._declared.title} can't be read ({away.strerror}).") from away
            return self._content

    def _read(self, mark: tuple[int, int, int]) -> _Content:
        if mark[1] > MOST_BYTES:
            raise TableUnreadable(f"The file of {self._declared.title} is larger than {MOST_BYTES // 1_000_000} MB.")
        with self._file.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
            if _mark(os.fstat(opened.fileno())) != mark or len(raw) != mark[1]:
                raise TableUnreadable(f"The file of {self._declared.title} was being written just now.")
        text = self._decoded(raw)
        delimiter = self._delimiter(text)
        rows: dict[str, list[Row]] = {}
        skipped = 0
        try:
            reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
            heading = [name.strip() for name in next(reader)]
            places = {name: heading.index(name) for name in self._declared.read_columns}
            for number, cells in enumerate(reader):
                if number >= MOST_ROWS:
                    raise TableUnreadable(f"The file of {self._declared.title} has more than {MOST_ROWS:,} rows.")
                if len(cells) != len(heading):
                    # A cell too many or too few moves all that follow: one customer's row could carry another's name.
                    skipped += bool(cells)
                    continue
                row = {name: cells[place].strip() for name, place in places.items()}
                if key := _folded(row[self._declared.key_column]):
                    rows.setdefault(key, []).append(row)
        except csv.Error as broken:
            raise TableUnreadable(f"The file of {self._declared.title} is no valid CSV.") from broken
        return _Content(mark, {key: tuple(found) for key, found in rows.items()}, skipped)

    def _decoded(self, raw: bytes) -> str:
        wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        try:
            text = raw.decode("utf-16" if wide else "utf-8-sig")
        except UnicodeDecodeError as other:
            raise TableUnreadable(f"The file of {self._declared.title} is not in UTF-8.") from other
        if "\x00" in text:
            raise TableUnreadable(f"The file of {self._declared.title} is no text.")
        return text

    def _delimiter(self, text: str) -> str:
        """The sign under which the first line names every declared column."""
        first = text.split("\n", 1)[0]
        wanted = set(self._declared.read_columns)
        missing = wanted
        for delimiter in DELIMITERS:
            try:
                heading = [name.strip() for name in next(csv.reader([first], delimiter=delimiter, strict=True), [])]
            except csv.Error:
                continue
            if wanted <= set(heading):
                if twice := [name for name in wanted if heading.count(name) > 1]:
                    raise TableUnreadable(f"The file of {self._declared.title} has the column “{twice[0]}” twice.")
                return delimiter
            missing = min(missing, wanted - set(heading), key=len)
        raise TableUnreadable(f"The file of {self._declared.title} has no column “{min(missing)}”.")


def _mark(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_mtime_ns, status.st_size, status.st_ino


def _folded(key: str) -> str:
    return key.strip().casefold()
