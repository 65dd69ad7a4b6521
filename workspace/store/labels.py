"""Labels with who said so, and the versions of the confidence that was learned from them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.label import Label, LabelSource
from workspace.store import tables as t
from workspace.store.columns import JsonText

BODIES_KEPT: Final = 50
LEAST_WEIGHT: Final = 0.5


class Labels:
    """What became known about customers' questions. A label is never deleted, only withdrawn."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, labels: Iterable[Label]) -> None:
        """Write labels; one with a known id replaces it."""
        for label in labels:
            values = _values(label)
            done = self._connection.execute(sa.update(t.label).where(t.label.c.id == label.id).values(**values))
            if not done.rowcount:
                self._connection.execute(sa.insert(t.label).values(**values))

    def follow(self, conversation_id: str, labels: Sequence[Label], at: datetime) -> tuple[list[Label], int]:
        """Bring a conversation's labels to what its history says now.

        What is new or different is written, what no longer holds is withdrawn. Returns the labels written and how
        many were withdrawn; both are nothing when the history is replayed.
        """
        known = {label.id: label for label in self.of(conversation_id)}
        fresh = [label for label in labels if known.get(label.id) != label]
        self.put(fresh)
        wanted = {label.id for label in labels}
        gone = [one.id for one in known.values() if one.withdrawn_at is None and one.id not in wanted]
        if gone:
            self.withdraw(gone, at)
        return fresh, len(gone)

    def withdraw(self, label_ids: Sequence[str], at: datetime) -> None:
        """Take labels back; what was withdrawn before keeps its moment."""
        self._connection.execute(
            sa.update(t.label)
            .where(t.label.c.id.in_(label_ids), t.label.c.withdrawn_at.is_(None))
            .values(withdrawn_at=at)
        )

    def of(self, conversation_id: str) -> list[Label]:
        """A conversation's labels, the withdrawn ones as well."""
        query = sa.select(t.label).where(t.label.c.conversation_id == conversation_id).order_by(t.label.c.id)
        return [_label(row) for row in self._connection.execute(query).mappings()]

    def live(self) -> list[Label]:
        """All that hold, oldest first."""
        query = sa.select(t.label).where(t.label.c.withdrawn_at.is_(None)).order_by(t.label.c.at, t.label.c.id)
        return [_label(row) for row in self._connection.execute(query).mappings()]

    def count(self) -> int:
        """How many hold."""
        query = sa.select(sa.func.count()).select_from(t.label).where(t.label.c.withdrawn_at.is_(None))
        return int(self._connection.execute(query).scalar_one())

    def changed_since(self, at: datetime) -> int:
        """How many came and how many were withdrawn after a moment, together; asked before every turn, so by index."""
        moments = (t.label.c.at, t.label.c.withdrawn_at)
        return sum(
            int(self._connection.execute(sa.select(sa.func.count()).where(moment > at)).scalar_one())
            for moment in moments
        )

    def count_by(self) -> dict[tuple[str, str], int]:
        """How many hold, by category and source."""
        group = (t.label.c.category, t.label.c.source)
        query = sa.select(*group, sa.func.count()).where(t.label.c.withdrawn_at.is_(None)).group_by(*group)
        return {(category, source): int(count) for category, source, count in self._connection.execute(query)}

    def wrong_turns(self) -> set[str]:
        """The turns whose answer became known as wrong; what speaks only weakly against one is no knowledge."""
        query = sa.select(t.label.c.turn_id).where(
            t.label.c.withdrawn_at.is_(None),
            t.label.c.turn_id != "",
            t.label.c.weight >= LEAST_WEIGHT,
            t.label.c.wrong != sa.literal([], JsonText()),
        )
        return {str(row.turn_id) for row in self._connection.execute(query)}


class Calibrations:
    """Every version of the confidence, with how good it was when it was made."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        made_at: datetime,
        why: str,
        labels: int,
        articles: int,
        knowledge_seq: int,
        refused: str,
        body: str,
        label_ids: Sequence[str],
        figures: Mapping[str, Any],
    ) -> int:
        """Keep a version; returns its number. Of the oldest only the figures stay."""
        version = self.next_version()
        self._connection.execute(
            sa.insert(t.calibration).values(
                version=version,
                made_at=made_at,
                why=why,
                labels=labels,
                articles=articles,
                knowledge_seq=knowledge_seq,
                refused=refused,
                body=body,
                label_ids=list(label_ids),
                figures=dict(figures),
            )
        )
        used = self.used()
        old = t.calibration.c.version <= version - BODIES_KEPT
        kept = t.calibration.c.version != (used["version"] if used is not None else 0)
        self._connection.execute(sa.update(t.calibration).where(old & kept).values(body="", label_ids=[]))
        return version

    def next_version(self) -> int:
        """The number the next one gets."""
        return int(self._connection.execute(sa.select(sa.func.max(t.calibration.c.version))).scalar() or 0) + 1

    def used(self) -> RowMapping | None:
        """The newest that was not refused."""
        query = sa.select(t.calibration).where(t.calibration.c.refused == "").order_by(t.calibration.c.version.desc())
        return self._connection.execute(query.limit(1)).mappings().first()

    def newest(self) -> RowMapping | None:
        """The newest, a refused one as well."""
        query = sa.select(t.calibration).order_by(t.calibration.c.version.desc())
        return self._connection.execute(query.limit(1)).mappings().first()

    def all(self, limit: int) -> list[RowMapping]:
        """The newest ones, newest first."""
        query = sa.select(t.calibration).order_by(t.calibration.c.version.desc()).limit(limit)
        return list(self._connection.execute(query).mappings())


def _values(label: Label) -> dict[str, Any]:
    return {
        **vars(label),
        "source": label.source.value,
        "answers": None if label.answers is None else list(label.answers),
        "wrong": list(label.wrong),
        "messages": list(label.messages),
    }


def _label(row: RowMapping) -> Label:
    return Label(
        **{
            **row,
            "source": LabelSource(row["source"]),
            "answers": None if row["answers"] is None else tuple(row["answers"]),
            "wrong": tuple(row["wrong"]),
            "messages": tuple(row["messages"]),
        }
    )
