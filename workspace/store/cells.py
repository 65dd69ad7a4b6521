"""The sums over conversations: changed by differences, read by any filter."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from workspace.domain.measured import NO_BUCKET, Measured, Tally
from workspace.store.measured_tables import cell, wide_cell

Dimension = Literal["week", "channel", "category", "language", "level"]
DIMENSIONS: Final[tuple[Dimension, ...]] = ("week", "channel", "category", "language", "level")
Place = tuple[str, str, str, str, int]
# By place, figure and bucket: how many, and their total in millionths.
Sums = dict[tuple[Place, str, int], tuple[int, int]]
MILLIONTHS: Final = 1_000_000
ROWS_AT_ONCE: Final = 5_000
Key = TypeVar("Key")
_WideKey = tuple[str, str, str, str, int]


@dataclass(frozen=True)
class Filter:
    """Which conversations: weeks by their Mondays as ISO dates (``until`` excluded; '' is no end); empty is all."""

    since: str = ""
    until: str = ""
    channels: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()

    def of(self, table: sa.Table) -> list[sa.ColumnElement[bool]]:
        """The conditions on a table that has the dimensions as columns."""
        found: list[sa.ColumnElement[bool]] = []
        if self.since:
            found.append(table.c.week >= self.since)
        if self.until:
            found.append(table.c.week < self.until)
        for name, wanted in (
            ("channel", self.channels),
            ("category", self.categories),
            ("language", self.languages),
            ("level", self.levels),
        ):
            if wanted:
                found.append(table.c[name].in_(wanted))
        return found

    @property
    def dimensions(self) -> set[str]:
        """Those it asks something of, but for the week."""
        asked = {
            "channel": self.channels, "category": self.categories, "language": self.languages, "level": self.levels,
        }  # fmt: skip
        return {name for name, wanted in asked.items() if wanted}


@dataclass(frozen=True)
class Amends:
    """What has to be added to cells of both tables."""

    fine: Sequence[tuple[tuple[Place, str, int], tuple[int, int]]]
    wide: Sequence[tuple[_WideKey, tuple[int, int]]]

    def __len__(self) -> int:
        return len(self.fine) + len(self.wide)

    def parts(self, most: int) -> Iterator["Amends"]:
        """In parts of at most so many of each."""
        for start in range(0, max(len(self.fine), len(self.wide)), most):
            yield Amends(self.fine[start : start + most], self.wide[start : start + most])


class Cells:
    """The two tables of sums. ``cell`` has every dimension, ``wide_cell`` a week whole or with one more dimension."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def read(
        self, wanted: Filter, by: Sequence[Dimension], figures: Sequence[str]
    ) -> dict[tuple[str, ...], dict[str, Tally]]:
        """All figures (only the named ones, if any are), for each value of the dimensions in ``by``."""
        used = sorted(wanted.dimensions | (set(by) - {"week"}))
        table = cell if len(used) > 1 else wide_cell
        c = table.c
        if table is wide_cell:
            conditions = _wide_conditions(wanted, used[0] if used else "")
            keys = [c.week if name == "week" else c.value for name in by]
        else:
            conditions, keys = wanted.of(cell), [c[name] for name in by]
        if figures:
            conditions.append(c.figure.in_(list(figures)))
        query = sa.select(*keys, c.figure, c.bucket, sa.func.sum(c.n), sa.func.sum(c.total)).where(*conditions)
        found: dict[tuple[str, ...], dict[str, tuple[int, int, dict[int, int]]]] = {}
        for row in self._connection.execute(query.group_by(*keys, c.figure, c.bucket)):
            key, (figure, bucket, n, total) = tuple(str(one) for one in row[: len(keys)]), row[len(keys) :]
            count, sum_so_far, buckets = found.setdefault(key, {}).get(figure, (0, 0, {}))
            if bucket != NO_BUCKET:
                buckets[int(bucket)] = int(n)
            found[key][figure] = (count + int(n), sum_so_far + int(total), buckets)
        return {
            key: {name: Tally(n, total / MILLIONTHS, buckets) for name, (n, total, buckets) in one.items()}
            for key, one in found.items()
        }

    def add(self, sums: Sums) -> None:
        """Add to what is there; sums in which nobody is left go."""
        fine = [one for one in sorted(sums.items()) if one[1] != (0, 0)]
        self.amend(Amends(fine, [one for one in sorted(_widened(sums).items()) if one[1] != (0, 0)]))

    def whole(self) -> Sums:
        """All sums."""
        return {
            ((row.week, row.channel, row.category, row.language, row.level), row.figure, row.bucket): (
                int(row.n),
                int(row.total),
            )
            for row in self._connection.execute(sa.select(cell))
        }

    def amends(self, sums: Sums) -> Amends:
        """What has to be added for the cells to be these sums; ``sums`` are used up, so that memory holds them once."""
        wide = _widened(sums)
        for row in self._connection.execute(sa.select(wide_cell), execution_options={"yield_per": ROWS_AT_ONCE}):
            _take_away(wide, (row.kind, row.value, row.week, row.figure, int(row.bucket)), row.n, row.total)
        for row in self._connection.execute(sa.select(cell), execution_options={"yield_per": ROWS_AT_ONCE}):
            place = (row.week, row.channel, row.category, row.language, int(row.level))
            _take_away(sums, (place, row.figure, int(row.bucket)), row.n, row.total)
        return Amends([*sums.items()], [*wide.items()])

    def amend(self, some: Amends) -> None:
        """Add them."""
        self._add(cell, [_cell(key, n, total) for key, (n, total) in some.fine])
        self._add(wide_cell, [_wide(key, n, total) for key, (n, total) in some.wide])

    def _add(self, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
        insert = sqlite.insert(table) if self._connection.dialect.name == "sqlite" else postgresql.insert(table)
        keys = [column.name for column in table.primary_key]
        changes = {name: table.c[name] + insert.excluded[name] for name in ("n", "total")}
        adding = insert.on_conflict_do_update(index_elements=keys, set_=changes)
        emptied = sa.delete(table).where(
            *(table.c[name] == sa.bindparam(f"of_{name}") for name in keys), table.c.n == 0
        )
        for start in range(0, len(rows), ROWS_AT_ONCE):
            some = rows[start : start + ROWS_AT_ONCE]
            self._connection.execute(adding, some)
            fewer = [{f"of_{name}": row[name] for name in keys} for row in some if row["n"] < 0]
            if fewer:
                self._connection.execute(emptied, fewer)


def add_up(rows: Iterable[Measured], sums: Sums, sign: int = 1) -> None:
    """Add what conversations count to sums."""
    places: dict[Place, Place] = {}
    for one in rows:
        place = places.setdefault(one.place, one.place)
        for figure, bucket, n, total in one.figures():
            key = (place, sys.intern(figure), bucket)
            had = sums.get(key, (0, 0))
            sums[key] = (had[0] + sign * n, had[1] + sign * round(total * MILLIONTHS))


def _take_away(sums: dict[Key, tuple[int, int]], key: Key, n: int, total: int) -> None:
    had = sums.get(key, (0, 0))
    if had == (n, total):
        del sums[key]
    else:
        sums[key] = (had[0] - n, had[1] - total)


def _widened(sums: Sums) -> dict[_WideKey, tuple[int, int]]:
    found: dict[_WideKey, tuple[int, int]] = {}
    for (place, figure, bucket), (n, total) in sums.items():
        week, channel, category, language, level = place
        for kind, value in (
            ("", ""),
            ("channel", channel),
            ("category", category),
            ("language", language),
            ("level", str(level)),
        ):
            key = (kind, value, week, figure, bucket)
            had = found.get(key, (0, 0))
            found[key] = (had[0] + n, had[1] + total)
    return found


def _wide_conditions(wanted: Filter, kind: str) -> list[sa.ColumnElement[bool]]:
    c = wide_cell.c
    found: list[sa.ColumnElement[bool]] = [c.kind == kind]
    if wanted.since:
        found.append(c.week >= wanted.since)
    if wanted.until:
        found.append(c.week < wanted.until)
    values = (*wanted.channels, *wanted.categories, *wanted.languages, *wanted.levels)
    if values:
        found.append(c.value.in_([str(one) for one in values]))
    return found


def _cell(key: tuple[Place, str, int], n: int, total: int) -> dict[str, Any]:
    place, figure, bucket = key
    return {**dict(zip(DIMENSIONS, place, strict=True)), "figure": figure, "bucket": bucket, "n": n, "total": total}


def _wide(key: _WideKey, n: int, total: int) -> dict[str, Any]:
    return {**dict(zip(("kind", "value", "week", "figure", "bucket"), key, strict=True)), "n": n, "total": total}
