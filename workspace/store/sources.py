"""Where articles are read from, what each said when it was read last, and the conflicts that came of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import knowledge_tables as t

_AT_ONCE = 500


class Sources:
    """Sources, the last imported state of their articles, and merge conflicts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # Sources

    def add(self, **values: Any) -> None:
        """A new source."""
        self._connection.execute(sa.insert(t.source).values(**values))

    def get(self, source_id: str, *, lock: bool = False) -> RowMapping | None:
        """One source, a removed one as well; with ``lock`` it stays as it is until the transaction ends."""
        query = sa.select(t.source).where(t.source.c.id == source_id)
        return self._connection.execute(query.with_for_update() if lock else query).mappings().one_or_none()

    def all(self) -> list[RowMapping]:
        """All that were not removed, oldest first."""
        query = sa.select(t.source).where(t.source.c.removed_at.is_(None)).order_by(t.source.c.added_at, t.source.c.id)
        return list(self._connection.execute(query).mappings())

    def find(self, kind: str, location: str) -> RowMapping | None:
        """The source that reads this place, unless it was removed."""
        query = sa.select(t.source).where(
            t.source.c.kind == kind, t.source.c.location == location, t.source.c.removed_at.is_(None)
        )
        return self._connection.execute(query.order_by(t.source.c.added_at)).mappings().first()

    def change(self, source_id: str, **values: Any) -> None:
        """Set some of its columns."""
        self._connection.execute(sa.update(t.source).where(t.source.c.id == source_id).values(**values))

    # What was imported

    def imported_at(self, source_id: str, places: Collection[str]) -> dict[str, RowMapping]:
        """What stood at these places when they were read last, by place."""
        found: dict[str, RowMapping] = {}
        wanted = list(places)
        for start in range(0, len(wanted), _AT_ONCE):
            query = sa.select(t.imported).where(
                t.imported.c.source_id == source_id, t.imported.c.place.in_(wanted[start : start + _AT_ONCE])
            )
            found.update({row["place"]: row for row in self._connection.execute(query).mappings()})
        return found

    def imported(self, article_id: str) -> RowMapping | None:
        """What one article said when it was read last."""
        query = sa.select(t.imported).where(t.imported.c.article_id == article_id)
        return self._connection.execute(query).mappings().one_or_none()

    def imported_of(self, article_ids: Collection[str]) -> dict[str, RowMapping]:
        """What these articles said when they were read last, by id."""
        found: dict[str, RowMapping] = {}
        wanted = list(article_ids)
        for start in range(0, len(wanted), _AT_ONCE):
            same = t.imported.c.article_id.in_(wanted[start : start + _AT_ONCE])
            rows = self._connection.execute(sa.select(t.imported).where(same)).mappings()
            found.update({row["article_id"]: row for row in rows})
        return found

    def put_imported(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write down what articles say at their source now, in place of what they said before."""
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            same = t.imported.c.article_id.in_([row["article_id"] for row in part])
            self._connection.execute(sa.delete(t.imported).where(same))
            self._connection.execute(sa.insert(t.imported), part)

    def seen(self, article_ids: Collection[str], run: str) -> None:
        """They were there, and as they were, in this run."""
        wanted = list(article_ids)
        for start in range(0, len(wanted), _AT_ONCE):
            same = t.imported.c.article_id.in_(wanted[start : start + _AT_ONCE])
            self._connection.execute(sa.update(t.imported).where(same).values(run=run))

    def not_seen(self, source_id: str, run: str) -> list[tuple[str, str]]:
        """The articles (and their places) that a run did not come across and that had not vanished before."""
        query = (
            sa.select(t.imported.c.article_id, t.imported.c.place)
            .where(t.imported.c.source_id == source_id, t.imported.c.run != run, t.imported.c.vanished_at.is_(None))
            .order_by(t.imported.c.article_id)
        )
        return [(row.article_id, row.place) for row in self._connection.execute(query)]

    def vanished(self, article_id: str, at: datetime) -> None:
        """It is no longer at its source."""
        same = t.imported.c.article_id == article_id
        self._connection.execute(sa.update(t.imported).where(same).values(vanished_at=at))

    def forget(self, source_id: str) -> None:
        """Drop what was imported from a source."""
        self._connection.execute(sa.delete(t.imported).where(t.imported.c.source_id == source_id))

    def counts(self) -> dict[str, int]:
        """How many articles each source has."""
        query = (
            sa.select(t.imported.c.source_id, sa.func.count())
            .where(t.imported.c.vanished_at.is_(None))
            .group_by(t.imported.c.source_id)
        )
        return {source_id: int(count) for source_id, count in self._connection.execute(query)}

    # Conflicts

    def open_conflicts(self) -> list[RowMapping]:
        """Those that wait for a choice, oldest first."""
        query = sa.select(t.merge_conflict).where(t.merge_conflict.c.settled_at.is_(None))
        return list(self._connection.execute(query.order_by(t.merge_conflict.c.at, t.merge_conflict.c.id)).mappings())

    def conflict(self, conflict_id: str) -> RowMapping | None:
        """One conflict."""
        query = sa.select(t.merge_conflict).where(t.merge_conflict.c.id == conflict_id)
        return self._connection.execute(query).mappings().one_or_none()

    def open_conflict_of(self, article_id: str) -> RowMapping | None:
        """The conflict an article waits with."""
        query = sa.select(t.merge_conflict).where(
            t.merge_conflict.c.article_id == article_id, t.merge_conflict.c.settled_at.is_(None)
        )
        return self._connection.execute(query.order_by(t.merge_conflict.c.at)).mappings().first()

    def add_conflict(self, **values: Any) -> None:
        """Two versions wait for a choice."""
        self._connection.execute(sa.insert(t.merge_conflict).values(**values))

    def change_conflict(self, conflict_id: str, theirs: Mapping[str, Any], at: datetime) -> None:
        """The source changed once more before anybody chose."""
        same = t.merge_conflict.c.id == conflict_id
        self._connection.execute(sa.update(t.merge_conflict).where(same).values(theirs=dict(theirs), at=at))

    def settle(self, conflict_id: str, choice: str, settled_by: str, at: datetime) -> None:
        """Somebody chose."""
        same = t.merge_conflict.c.id == conflict_id
        self._connection.execute(
            sa.update(t.merge_conflict).where(same).values(choice=choice, settled_by=settled_by, settled_at=at)
        )
