"""The sample company's last three months: packed once after the service really lived through them, unpacked as if they
had ended yesterday."""

import json
import lzma
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from workspace.store.columns import JsonText, UtcMoment
from workspace.store.database import Store
from workspace.store.metadata import metadata
from workspace.store.unit import Unit
from workspace.store.work import MEASURE_REST

# The moment at which the past was played to its end (packaging/sample_past.py); unpacking moves it to last midnight.
PAST_ENDS: Final = datetime(2026, 3, 2, tzinfo=UTC)
FILE: Final = "past.jsonl.xz"
# What belongs to a running process, or is computed again from the rest.
LEFT_OUT: Final = frozenset(
    {"work", "command", "embedding", "counter", "handed_out", "measured", "cell", "wide_cell", "alembic_version"}
)
SETTINGS_LEFT_OUT: Final = frozenset({"owner"})
ROWS_AT_ONCE: Final = 2_000
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:\+00:00|Z)")


def pack(store: Store, file: Path) -> int:
    """Write all rows of the desk to a file; returns its size in bytes."""
    with lzma.open(file, "wt", encoding="utf-8", preset=9 | lzma.PRESET_EXTREME) as out, store.read() as unit:
        for table in _tables():
            for row in unit.connection.execute(sa.select(table).order_by(*table.primary_key)).mappings():
                if table.name == "setting" and row["key"] in SETTINGS_LEFT_OUT:
                    continue
                out.write(json.dumps([table.name, _plain(row)], ensure_ascii=False, separators=(",", ":")) + "\n")
    return file.stat().st_size


def unpack(unit: Unit, file: Path, now: datetime) -> int:
    """Put the packed rows onto an empty desk, all moments moved so that they end at the last midnight.

    Columns the file does not know keep their defaults, and what the desk no longer has is left out, so that a file
    from an earlier version serves. Returns how many rows there were; raises ``OSError`` where the file cannot be read.
    """
    moved = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - PAST_ENDS
    tables = {table.name: table for table in _tables()}
    count, name = 0, ""
    waiting: list[dict[str, Any]] = []
    for kind, row in _read(file):
        if kind not in tables:
            continue
        if kind != name or len(waiting) >= ROWS_AT_ONCE:
            _insert(unit, tables.get(name), waiting)
            name, waiting = kind, []
        waiting.append(_moved(tables[kind], row, moved))
        count += 1
    _insert(unit, tables.get(name), waiting)
    counter = metadata.tables["counter"]
    last = unit.connection.execute(sa.select(sa.func.max(metadata.tables["fact"].c.seq))).scalar() or 0
    unit.connection.execute(sa.update(counter).where(counter.c.name == "fact").values(value=last))
    unit.work.defer(MEASURE_REST, {}, now, key=MEASURE_REST)
    return count


def _tables() -> list[sa.Table]:
    return [table for table in metadata.sorted_tables if table.name not in LEFT_OUT]


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    """A row as JSON, without what is empty and without a token's digest."""
    shown = {}
    for name, value in row.items():
        if isinstance(value, datetime):
            value = value.astimezone(UTC).isoformat()
        if isinstance(value, bytes):
            value = {"hex": value.hex()}
        if value is not None:
            shown[str(name)] = value
    return shown


def _read(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            kind, row = json.loads(line)
            yield kind, row


def _moved(table: sa.Table, row: Mapping[str, Any], by: timedelta) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column in table.c:
        value = row.get(column.name)
        if isinstance(column.type, UtcMoment):
            value = None if value is None else datetime.fromisoformat(value) + by
        elif isinstance(column.type, JsonText):
            value = _moved_within(value, by)
        elif isinstance(value, dict):
            value = bytes.fromhex(value["hex"])
        if column.name in row:
            values[column.name] = value
    return values


def _moved_within(value: Any, by: timedelta) -> Any:
    """Moments inside JSON; only whole strings that are nothing but a moment, so no words change."""
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        return (datetime.fromisoformat(value) + by).isoformat()
    if isinstance(value, list):
        return [_moved_within(one, by) for one in value]
    if isinstance(value, dict):
        return {key: _moved_within(one, by) for key, one in value.items()}
    return value


def _insert(unit: Unit, table: sa.Table | None, rows: list[dict[str, Any]]) -> None:
    """Rows that name the same columns go in together."""
    if table is None or not rows:
        return
    by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        by_columns.setdefault(tuple(sorted(row)), []).append(row)
    for alike in by_columns.values():
        unit.connection.execute(sa.insert(table), alike)
