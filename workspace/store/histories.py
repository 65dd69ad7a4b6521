"""Whole histories of conversations, as counting reads them: one, or all, a few customers at a time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import tables as t

CONVERSATIONS_AT_ONCE: Final = 1_000
_IDS_AT_ONCE: Final = 900


@dataclass(frozen=True)
class History:
    """A conversation's own columns, and its facts in order with those of the conversations ``merged`` into it."""

    row: RowMapping
    facts: list[Any] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)

    @property
    def ids(self) -> list[str]:
        """Its id and those of what was merged into it."""
        return [*self.merged, str(self.row["id"])]


class Histories:
    """Conversations that stand for themselves, each with the facts of all that was merged into it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def one(self, conversation_id: str, kinds: Iterable[str]) -> History | None:
        """One conversation; None where it is gone or stands in another one."""
        query = _conversations().where(t.conversation.c.id == conversation_id)
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else self._read([row], kinds)[0]

    def after(self, customer: tuple[str, str], kinds: Iterable[str]) -> list[History]:
        """The conversations of the next customers, each customer whole; ('', '') begins, and none are left at the end.

        Customers are (channel, id) in their order. About ``CONVERSATIONS_AT_ONCE``, more only where one customer has
        more.
        """
        c = t.conversation.c
        key = sa.tuple_(c.channel, c.customer_id)
        beyond = _conversations().where(key > customer).order_by(c.channel, c.customer_id, c.id)
        rows = list(self._connection.execute(beyond.limit(CONVERSATIONS_AT_ONCE)).mappings())
        if len(rows) == CONVERSATIONS_AT_ONCE:
            last = rows[-1]
            of_last = _conversations().where(c.channel == last["channel"], c.customer_id == last["customer_id"])
            rest = of_last.where(c.id > last["id"]).order_by(c.id)
            rows += self._connection.execute(rest).mappings()
        return self._read(rows, kinds)

    def _read(self, rows: Sequence[RowMapping], kinds: Iterable[str]) -> list[History]:
        found = {str(row["id"]): History(row) for row in rows}
        stands_in = {one: one for one in found}
        fresh = list(found)
        while fresh:
            merged: dict[str, str] = {}
            for some in _chunks(fresh):
                query = sa.select(t.conversation.c.id, t.conversation.c.merged_into)
                for part in self._connection.execute(query.where(t.conversation.c.merged_into.in_(some))):
                    merged[str(part.id)] = stands_in[str(part.merged_into)]
            for one, into in merged.items():
                found[into].merged.append(one)
            stands_in |= merged
            fresh = list(merged)
        f, wanted = t.fact.c, sorted(kinds)
        columns = (f.conversation_id, f.kind, f.at, f.actor_kind, f.actor_id, f.payload, f.seq)
        for some in _chunks(list(stands_in)):
            # An expression, not the column: SQLite would go through all facts of these kinds instead.
            query = sa.select(*columns).where(f.conversation_id.in_(some), f.kind.concat("").in_(wanted))
            for fact in self._connection.execute(query):
                found[stands_in[fact[0]]].facts.append(fact)
        for history in found.values():
            history.facts.sort(key=_number)
        return list(found.values())


def _number(row: Any) -> int:
    return int(row[6])


def _chunks(ids: Sequence[str]) -> Iterator[list[str]]:
    for first in range(0, len(ids), _IDS_AT_ONCE):
        yield list(ids[first : first + _IDS_AT_ONCE])


def _conversations() -> sa.Select[Any]:
    c = t.conversation.c
    columns = (c.id, c.channel, c.customer_id, c.opened_at, c.category, c.language)
    # Nearly all stand for themselves, so the index of those that do not must not be taken.
    return sa.select(*columns).where(sa.func.coalesce(c.merged_into, "") == "")
