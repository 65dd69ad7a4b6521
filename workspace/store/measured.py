"""What is counted of conversations, and its sums: written as differences, read by any filter, made anew from facts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.measured import NO_BUCKET, Measured, Tally
from workspace.domain.outcome import Outcome
from workspace.store import tables as t
from workspace.store.measured_tables import cell, extra_figure, measured

Dimension = Literal["week", "channel", "category", "language", "level"]
DIMENSIONS: Final[tuple[Dimension, ...]] = ("week", "channel", "category", "language", "level")
Place = tuple[str, str, str, str, int]
Sums = dict[tuple[Place, str, int], tuple[int, float]]
ROWS_AT_ONCE: Final = 5_000


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


class MeasuredConversations:
    """One row a conversation and the cells they add up to, always in step within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # One conversation

    def of(self, conversation_id: str) -> Measured | None:
        """What is counted of it now."""
        query = sa.select(measured).where(measured.c.conversation_id == conversation_id)
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else _measured(row)

    def put(self, one: Measured) -> bool:
        """Count it this way from now on; returns whether anything differs from before."""
        before = self.of(one.conversation_id)
        if before == one:
            return False
        if before is not None:
            self._connection.execute(sa.delete(measured).where(measured.c.conversation_id == one.conversation_id))
        self._connection.execute(sa.insert(measured).values(**_values(one)))
        self._add(_difference(before, one))
        return True

    def drop(self, conversation_id: str) -> None:
        """Count it no more: it was merged into another one, or its customer was erased."""
        before = self.of(conversation_id)
        if before is not None:
            self._connection.execute(sa.delete(measured).where(measured.c.conversation_id == conversation_id))
            self._add(_difference(before, None))

    def note(self, conversation_id: str, figure: str, value: float | None) -> None:
        """Add a figure to a conversation (None takes it away); it is counted at the next measuring."""
        key = (extra_figure.c.conversation_id == conversation_id) & (extra_figure.c.figure == figure)
        self._connection.execute(sa.delete(extra_figure).where(key))
        if value is not None:
            values = {"conversation_id": conversation_id, "figure": figure, "value": value}
            self._connection.execute(sa.insert(extra_figure).values(**values))

    def extras_of(self, conversation_id: str) -> dict[str, float]:
        """The figures others noted."""
        query = sa.select(extra_figure).where(extra_figure.c.conversation_id == conversation_id)
        return {row.figure: float(row.value) for row in self._connection.execute(query)}

    def around(self, one: Measured, returns_s: float) -> list[Measured]:
        """The customer's other conversations of the channel that were opened near enough to matter to each other."""
        query = sa.select(measured).where(
            measured.c.channel == one.channel,
            measured.c.customer_id == one.customer_id,
            measured.c.conversation_id != one.conversation_id,
        )
        rows = self._connection.execute(query.order_by(measured.c.opened_at)).mappings()
        return [found for row in rows if _is_near(found := _measured(row), one, returns_s)]

    # Reading

    def cells(self, wanted: Filter, by: Sequence[Dimension] = ()) -> dict[tuple[str, ...], dict[str, Tally]]:
        """All figures under a filter, for each value of the dimensions in ``by`` (none: one key, the empty one)."""
        keys = [cell.c[name] for name in by]
        query = (
            sa.select(*keys, cell.c.figure, cell.c.bucket, sa.func.sum(cell.c.n), sa.func.sum(cell.c.total))
            .where(*wanted.of(cell))
            .group_by(*keys, cell.c.figure, cell.c.bucket)
        )
        found: dict[tuple[str, ...], dict[str, tuple[int, float, dict[int, int]]]] = {}
        for row in self._connection.execute(query):
            key, (figure, bucket, n, total) = tuple(str(one) for one in row[: len(keys)]), row[len(keys) :]
            count, sum_so_far, buckets = found.setdefault(key, {}).get(figure, (0, 0.0, {}))
            if int(n) and bucket != NO_BUCKET:
                buckets[int(bucket)] = int(n)
            found[key][figure] = (count + int(n), sum_so_far + float(total), buckets)
        return {
            key: {name: Tally(n, total, buckets) for name, (n, total, buckets) in figures.items() if n}
            for key, figures in found.items()
        }

    def conversations(self, wanted: Filter, figure: str, limit: int, after: str = "") -> list[tuple[str, str]]:
        """The conversations behind a figure, newest first, as (place to go on from, id)."""
        query = sa.select(measured.c.conversation_id, measured.c.opened_at).where(
            *wanted.of(measured), *_behind(figure)
        )
        if after:
            moment, _, last = after.partition(" ")
            at = datetime.fromisoformat(moment)
            query = query.where(
                sa.or_(
                    measured.c.opened_at < at, sa.and_(measured.c.opened_at == at, measured.c.conversation_id > last)
                )
            )
        query = query.order_by(measured.c.opened_at.desc(), measured.c.conversation_id).limit(limit)
        rows = self._connection.execute(query)
        return [(f"{row.opened_at.isoformat()} {row.conversation_id}", str(row.conversation_id)) for row in rows]

    def counts(self) -> dict[str, int]:
        """How many conversations have which outcome."""
        query = sa.select(measured.c.outcome, sa.func.count()).group_by(measured.c.outcome)
        return {str(outcome): int(count) for outcome, count in self._connection.execute(query)}

    def weeks(self) -> list[str]:
        """The weeks with conversations, newest first."""
        query = sa.select(measured.c.week).distinct().order_by(measured.c.week.desc())
        return [str(one) for one in self._connection.execute(query).scalars()]

    # Making anew

    def all_extras(self) -> dict[str, dict[str, float]]:
        """What others noted, by conversation."""
        found: dict[str, dict[str, float]] = {}
        for row in self._connection.execute(sa.select(extra_figure)):
            found.setdefault(row.conversation_id, {})[row.figure] = float(row.value)
        return found

    def pairs(self) -> Iterator[tuple[Measured, Measured]]:
        """Conversations of one customer with later ones about the article they were answered with."""
        earlier, later = measured.alias("earlier"), measured.alias("later")
        query = sa.select(earlier.c.conversation_id, later.c.conversation_id).where(
            earlier.c.channel == later.c.channel,
            earlier.c.customer_id == later.c.customer_id,
            earlier.c.conversation_id != later.c.conversation_id,
            earlier.c.last_about != "",
            earlier.c.last_about == later.c.first_about,
            earlier.c.last_answer_at <= later.c.opened_at,
        )
        for one, other in self._connection.execute(query).all():
            first, second = self.of(one), self.of(other)
            if first is not None and second is not None:
                yield first, second

    def replace_row(self, one: Measured) -> None:
        """Write a row anew without touching the cells: who recounts adds them up beside it."""
        key = measured.c.conversation_id == one.conversation_id
        self._connection.execute(sa.update(measured).where(key).values(**_values(one)))

    def clear(self) -> None:
        """Throw all that was counted away; what others noted stays."""
        self._connection.execute(sa.delete(measured))
        self._connection.execute(sa.delete(cell))

    def add_rows(self, rows: Iterable[Measured]) -> None:
        """Write rows of a recount; the cells follow with ``add_sums``."""
        waiting = [_values(one) for one in rows]
        for start in range(0, len(waiting), ROWS_AT_ONCE):
            self._connection.execute(sa.insert(measured), waiting[start : start + ROWS_AT_ONCE])

    def add_sums(self, sums: Sums) -> None:
        """Write the cells of a recount, onto none."""
        rows = [_cell(key, n, total) for key, (n, total) in sums.items() if n]
        for start in range(0, len(rows), ROWS_AT_ONCE):
            self._connection.execute(sa.insert(cell), rows[start : start + ROWS_AT_ONCE])

    def whole(self) -> tuple[list[Measured], Sums]:
        """Everything, to compare a recount with."""
        rows = self._connection.execute(sa.select(measured).order_by(measured.c.conversation_id)).mappings()
        cells = self._connection.execute(sa.select(cell).where(cell.c.n != 0)).mappings()
        sums: Sums = {
            (
                (row["week"], row["channel"], row["category"], row["language"], row["level"]),
                row["figure"],
                row["bucket"],
            ): (
                int(row["n"]),
                float(row["total"]),
            )
            for row in cells
        }
        return [_measured(row) for row in rows], sums

    def _add(self, sums: Sums) -> None:
        for key, (n, total) in sums.items():
            if not n and not total:
                continue
            values = _cell(key, n, total)
            same = [cell.c[name] == value for name, value in values.items() if name not in {"n", "total"}]
            done = self._connection.execute(
                sa.update(cell).where(*same).values(n=cell.c.n + n, total=cell.c.total + total)
            )
            if not done.rowcount:
                self._connection.execute(sa.insert(cell).values(**values))


def add_up(rows: Iterable[Measured], sums: Sums, sign: int = 1) -> None:
    """Add what conversations count to sums."""
    for one in rows:
        place = one.place
        for figure, bucket, n, total in one.figures():
            key = (place, figure, bucket)
            had = sums.get(key, (0, 0.0))
            sums[key] = (had[0] + sign * n, had[1] + sign * total)


def _difference(before: Measured | None, after: Measured | None) -> Sums:
    sums: Sums = {}
    if before is not None:
        add_up([before], sums, -1)
    if after is not None:
        add_up([after], sums)
    return sums


def _is_near(other: Measured, one: Measured, returns_s: float) -> bool:
    """Whether one of them was answered shortly before the other was opened."""

    def follows(earlier: Measured, later: Measured) -> bool:
        if earlier.last_answer_at is None:
            return False
        return 0 <= (later.opened_at - earlier.last_answer_at).total_seconds() <= returns_s

    return follows(other, one) or follows(one, other)


def _behind(figure: str) -> list[sa.ColumnElement[bool]]:
    """What a figure counts, as conditions on the rows."""
    name, _, value = figure.partition(":")
    column = measured.c.get(name)
    if name == "conversations" or not figure:
        return []
    if value and name == "involved":
        return [measured.c.involved.is_(True), measured.c.outcome.in_(value.split("+"))]
    if value and name in {"outcome", "reason", "rating"}:
        return [measured.c[name] == value] + ([measured.c.escalated.is_(True)] if name == "reason" else [])
    if name == "one-touch":
        closed = sa.and_(
            measured.c.escalated.is_(True), measured.c.closed_at.is_not(None), measured.c.returned.is_(False)
        )
        return [closed, measured.c.people == 1, measured.c.transfers == 0]
    if name == "closed":
        return [measured.c.closed_at.is_not(None)]
    if column is not None and isinstance(column.type, sa.Boolean):
        return [column.is_(True)]
    if column is not None and not value:
        return [column.is_not(None)] if column.nullable else [column > 0]
    noted = sa.select(extra_figure.c.conversation_id).where(extra_figure.c.figure == figure)
    return [measured.c.conversation_id.in_(noted)]


def _cell(key: tuple[Place, str, int], n: int, total: float) -> dict[str, Any]:
    place, figure, bucket = key
    return {**dict(zip(DIMENSIONS, place, strict=True)), "figure": figure, "bucket": bucket, "n": n, "total": total}


def _values(one: Measured) -> dict[str, Any]:
    return {
        **{name: getattr(one, name) for name in _FIELDS},
        "week": one.week.isoformat(),
        "outcome": one.outcome.value,
        "before_revoked": one.before_revoked.value if one.before_revoked else "",
        "extras": dict(one.extras),
    }


_FIELDS: Final = tuple(Measured.__dataclass_fields__)


def _measured(row: RowMapping | Mapping[str, Any]) -> Measured:
    values = {name: row[name] for name in _FIELDS}
    before = row["before_revoked"]
    return Measured(
        **{
            **values,
            "outcome": Outcome(row["outcome"]),
            "before_revoked": Outcome(before) if before else None,
            "extras": {name: float(value) for name, value in row["extras"].items()},
        }
    )


class Histories:
    """Reads whole histories in one stream, a conversation at a time, for counting them anew."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, kinds: Iterable[str]) -> Iterator[tuple[RowMapping, list[Any]]]:
        """Every conversation that stands for itself, by id, with its facts of these kinds in order."""
        query = _conversations().order_by(t.conversation.c.id)
        conversations = iter(self._connection.execute(query, execution_options={"yield_per": 2_000}).mappings())
        facts = iter(self._facts(kinds))
        waiting = next(facts, None)
        for row in conversations:
            own: list[Any] = []
            while waiting is not None and waiting[0] == row["id"]:
                own.append(waiting)
                waiting = next(facts, None)
            yield row, own

    def one(self, conversation_id: str, kinds: Iterable[str]) -> tuple[RowMapping | None, list[Any]]:
        """One conversation with its facts; None where it is gone or stands in another one."""
        query = _conversations().where(t.conversation.c.id == conversation_id)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            return None, []
        return row, list(
            self._connection.execute(
                _told(kinds).where(t.fact.c.conversation_id == conversation_id).order_by(t.fact.c.seq)
            )
        )

    def _facts(self, kinds: Iterable[str]) -> Iterator[Any]:
        # Only of conversations that are in the other stream, so that both go on in the database's own order.
        query = _told(kinds).join(t.conversation, t.conversation.c.id == t.fact.c.conversation_id)
        query = query.where(t.conversation.c.merged_into.is_(None))
        query = query.order_by(t.fact.c.conversation_id, t.fact.c.seq)
        return iter(self._connection.execute(query, execution_options={"yield_per": 20_000}))


def _conversations() -> sa.Select[Any]:
    c = t.conversation.c
    columns = (c.id, c.channel, c.customer_id, c.opened_at, c.category, c.language)
    return sa.select(*columns).where(c.merged_into.is_(None))


def _told(kinds: Iterable[str]) -> sa.Select[Any]:
    f = t.fact.c
    return sa.select(f.conversation_id, f.kind, f.at, f.actor_kind, f.actor_id, f.payload).where(
        f.kind.in_(list(kinds))
    )
