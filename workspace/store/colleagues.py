"""What a desk knows of its people beside their names, and what they keep for themselves or share."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import tables as t
from workspace.store.conversations import beyond


class Colleagues:
    """Who is here, what they can take, and what they were given."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def active(self) -> list[RowMapping]:
        """Everybody who may sign in, by name."""
        query = sa.select(t.person).where(t.person.c.revoked_at.is_(None)).order_by(t.person.c.name, t.person.c.id)
        return list(self._connection.execute(query).mappings())

    def find(self, person_id: str) -> RowMapping | None:
        """Somebody who may sign in."""
        query = sa.select(t.person).where(t.person.c.id == person_id, t.person.c.revoked_at.is_(None))
        return self._connection.execute(query).mappings().one_or_none()

    def change(self, person_id: str, **values: object) -> None:
        """Set availability, capacity or skills."""
        self._connection.execute(sa.update(t.person).where(t.person.c.id == person_id).values(**values))

    def loads(self) -> dict[str, int]:
        """How many conversations each person has to work on: what is put away does not count."""
        c = t.conversation.c
        query = (
            sa.select(c.held_by, sa.func.count())
            .where(c.state == "claimed", c.snoozed_until.is_(None), c.merged_into.is_(None))
            .group_by(c.held_by)
        )
        return {person: int(number) for person, number in self._connection.execute(query) if person}

    def hand_out(self, hand_out_id: str, person_id: str, conversation_id: str, at: datetime, is_heavy: bool) -> None:
        """Note what was given to whom."""
        values = {"id": hand_out_id, "person_id": person_id, "conversation_id": conversation_id}
        self._connection.execute(sa.insert(t.handed_out).values(**values, at=at, is_heavy=is_heavy))

    def last_given(self) -> dict[str, datetime]:
        """When each person was given something last."""
        query = sa.select(t.handed_out.c.person_id, sa.func.max(t.handed_out.c.at)).group_by(t.handed_out.c.person_id)
        return {person: at for person, at in self._connection.execute(query)}

    def heavy_since(self, at: datetime) -> dict[str, int]:
        """How many heavy conversations each person was given since a moment."""
        c = t.handed_out.c
        query = sa.select(c.person_id, sa.func.count()).where(c.at > at, c.is_heavy).group_by(c.person_id)
        return {person: int(number) for person, number in self._connection.execute(query)}

    def unclaimed(self, limit: int, after: tuple[datetime | None, str] | None = None) -> list[RowMapping]:
        """What waits for somebody, in the order in which it should be taken; ``after`` is the last one's place."""
        c = t.conversation.c
        query = sa.select(c.id, c.category, c.language, c.is_heavy, c.take_by).where(
            c.state == "escalated", c.snoozed_until.is_(None), c.merged_into.is_(None)
        )
        if after is not None:
            query = query.where(beyond(c.take_by, c.id, after, rising=True))
        query = query.order_by(sa.nulls_last(c.take_by.asc()), c.id).limit(limit)
        return list(self._connection.execute(query).mappings())


class Kept:
    """Saved views or macros: own ones and shared ones."""

    def __init__(self, connection: Connection, table: sa.Table) -> None:
        self._connection, self._table = connection, table

    def of(self, person_id: str) -> list[RowMapping]:
        """Those of a person and those that are shared, by title."""
        c = self._table.c
        query = sa.select(self._table).where(sa.or_(c.owner_id == person_id, c.shared)).order_by(c.title, c.id)
        return list(self._connection.execute(query).mappings())

    def find(self, kept_id: str) -> RowMapping | None:
        """One of them."""
        query = sa.select(self._table).where(self._table.c.id == kept_id).with_for_update()
        return self._connection.execute(query).mappings().one_or_none()

    def count_of(self, person_id: str) -> int:
        """How many somebody keeps."""
        query = sa.select(sa.func.count()).where(self._table.c.owner_id == person_id)
        return int(self._connection.execute(query).scalar_one())

    def put(self, kept_id: str, values: Mapping[str, Any], owner: Mapping[str, str]) -> None:
        """Add one, or change what is there; its owner stays."""
        changed = self._connection.execute(sa.update(self._table).where(self._table.c.id == kept_id).values(**values))
        if not changed.rowcount:
            self._connection.execute(sa.insert(self._table).values(id=kept_id, **values, **owner))

    def drop(self, kept_id: str) -> None:
        """Take one away."""
        self._connection.execute(sa.delete(self._table).where(self._table.c.id == kept_id))
