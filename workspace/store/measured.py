"""What is counted of conversations, and its sums: written as differences, read by any filter, made anew from facts."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.measured import Measured, Tally
from workspace.domain.outcome import Outcome
from workspace.store import tables as t
from workspace.store.cells import DIMENSIONS, Amends, Cells, Dimension, Filter, Sums, add_up
from workspace.store.measured_tables import extra_figure, measured
from workspace.store.work import MEASURE, Work, measure_key

__all__ = ["DIMENSIONS", "Amends", "Dimension", "Filter", "MeasuredConversations", "Sums", "add_up"]
COUNTING: Final = "counting"
_IDS_AT_ONCE: Final = 900


class MeasuredConversations:
    """One row a conversation and the cells they add up to, always in step within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cells = Cells(connection)

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
        self._cells.add(_difference(before, one))
        return True

    def drop(self, conversation_id: str) -> None:
        """Count it no more: it was merged into another one, or its customer was erased."""
        before = self.of(conversation_id)
        if before is not None:
            self._connection.execute(sa.delete(measured).where(measured.c.conversation_id == conversation_id))
            self._cells.add(_difference(before, None))

    def note(self, conversation_id: str, figure: str, value: float | None) -> None:
        """Add a figure to a conversation (None takes it away); it is counted at the next measuring, which is soon."""
        key = (extra_figure.c.conversation_id == conversation_id) & (extra_figure.c.figure == figure)
        self._connection.execute(sa.delete(extra_figure).where(key))
        if value is not None:
            values = {"conversation_id": conversation_id, "figure": figure, "value": value}
            self._connection.execute(sa.insert(extra_figure).values(**values))
        last = sa.select(t.conversation.c.last_message_at).where(t.conversation.c.id == conversation_id)
        if (at := self._connection.execute(last).scalar()) is not None:
            # A moment that is over: it is due at once.
            Work(self._connection).defer(
                MEASURE, {"conversation_id": conversation_id}, at, key=measure_key(conversation_id)
            )

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

    def cells(
        self, wanted: Filter, by: Sequence[Dimension] = (), figures: Sequence[str] = ()
    ) -> dict[tuple[str, ...], dict[str, Tally]]:
        """All figures under a filter, for each value of the dimensions in ``by`` (none: one key, the empty one).

        ``figures`` reads only those that are named. What nobody has a part in is absent.
        """
        return self._cells.read(wanted, by, figures)

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

    # Counting

    def lock(self) -> int:
        """Wait until nobody else counts, and keep the turn; returns until when a recount has it (seconds since 1970).

        0 where none runs. What is counted of one conversation depends on the customer's others, so two at once could
        each miss what the other writes.
        """
        here = t.counter.c.name == COUNTING
        query = sa.select(t.counter.c.value).where(here).with_for_update()
        until = self._connection.execute(query).scalar()
        if until is None:
            is_sqlite = self._connection.dialect.name == "sqlite"
            insert = sqlite.insert(t.counter) if is_sqlite else postgresql.insert(t.counter)
            self._connection.execute(insert.values(name=COUNTING, value=0).on_conflict_do_nothing())
            until = self._connection.execute(query).scalar()
        return int(until or 0)

    def hold(self, until: int) -> None:
        """Have everybody else's counting wait until then (seconds since 1970); 0: no longer."""
        self._connection.execute(sa.update(t.counter).where(t.counter.c.name == COUNTING).values(value=until))

    def is_incomplete(self) -> bool:
        """Whether a recount was cut short, or there are conversations that are not counted and do not wait to be."""
        if self._connection.execute(sa.select(t.counter.c.value).where(t.counter.c.name == COUNTING)).scalar():
            return True
        c = t.conversation.c
        counted = sa.exists().where(measured.c.conversation_id == c.id)
        waits = sa.exists().where(t.work.c.key == f"{MEASURE}:" + c.id)
        stands = sa.func.coalesce(c.merged_into, "") == ""
        query = sa.select(c.id).where(stands, ~counted, ~waits).limit(1)
        return self._connection.execute(query).scalar() is not None

    def extras(self, conversation_ids: Sequence[str]) -> dict[str, dict[str, float]]:
        """What others noted, by conversation."""
        found: dict[str, dict[str, float]] = {}
        for some in _chunks(conversation_ids):
            query = sa.select(extra_figure).where(extra_figure.c.conversation_id.in_(some))
            for row in self._connection.execute(query):
                found.setdefault(row.conversation_id, {})[row.figure] = float(row.value)
        return found

    def replace(self, rows: Sequence[Measured]) -> int:
        """Write rows anew without touching the cells: who recounts adds them up beside it. Returns how many differ."""
        before = {
            row["conversation_id"]: _measured(row)
            for some in _chunks([one.conversation_id for one in rows])
            for row in self._connection.execute(
                sa.select(measured).where(measured.c.conversation_id.in_(some))
            ).mappings()
        }
        changed = [one for one in rows if before.get(one.conversation_id) != one]
        for some in _chunks([one.conversation_id for one in changed if one.conversation_id in before]):
            self._connection.execute(sa.delete(measured).where(measured.c.conversation_id.in_(some)))
        if changed:
            self._connection.execute(sa.insert(measured), [_values(one) for one in changed])
        return len(changed)

    def drop_strays(self) -> int:
        """Take rows out whose conversation does not stand for itself (any more); returns how many there were."""
        c = t.conversation.c
        stands = sa.exists().where(c.id == measured.c.conversation_id, c.merged_into.is_(None))
        return int(self._connection.execute(sa.delete(measured).where(~stands)).rowcount)

    def amend_cells(self, some: Amends) -> None:
        """Make some of what a recount found good."""
        self._cells.amend(some)

    def amends(self, sums: Sums) -> Amends:
        """What the cells lack to be these sums, which are used up."""
        return self._cells.amends(sums)

    def whole(self) -> tuple[list[Measured], Sums]:
        """Everything, to compare with on a small desk."""
        rows = self._connection.execute(sa.select(measured).order_by(measured.c.conversation_id)).mappings()
        return [_measured(row) for row in rows], self._cells.whole()


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


def _chunks(ids: Sequence[str]) -> Iterator[list[str]]:
    for first in range(0, len(ids), _IDS_AT_ONCE):
        yield list(ids[first : first + _IDS_AT_ONCE])


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
