"""The escalations of a week as the weekly review reads them, and what was decided about them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store.measured_tables import measured
from workspace.store.weekly_tables import week_decision


@dataclass(frozen=True)
class Escalated:
    """One escalated conversation; ``handle_s`` is people's work on it in seconds."""

    conversation_id: str
    week: str
    category: str
    reason: str
    rating: str
    handle_s: float


class Weekly:
    """Reads weeks and keeps decisions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def escalated(self, since: str, until: str) -> list[Escalated]:
        """The escalations of whole weeks (Mondays, the last excluded), newest first."""
        m = measured.c
        query = (
            sa.select(m.conversation_id, m.week, m.category, m.reason, m.rating, m.handle_s)
            .where(m.week >= since, m.week < until, m.escalated.is_(True))
            .order_by(m.opened_at.desc(), m.conversation_id)
        )
        return [
            Escalated(row.conversation_id, row.week, row.category, row.reason, row.rating, float(row.handle_s or 0.0))
            for row in self._connection.execute(query)
        ]

    def decide(self, **values: Any) -> bool:
        """Note a decision; one with this id that is there already stays as it is. Returns whether it is new."""
        known = sa.select(week_decision.c.id).where(week_decision.c.id == values["id"])
        if self._connection.execute(known).first() is not None:
            return False
        self._connection.execute(sa.insert(week_decision).values(**values))
        return True

    def decisions(self, week: str) -> list[RowMapping]:
        """The last decision about each item of a week."""
        query = sa.select(week_decision).where(week_decision.c.week == week).order_by(week_decision.c.at)
        last = {row["item_id"]: row for row in self._connection.execute(query).mappings()}
        return list(last.values())

    def decided_weeks(self, until: datetime) -> list[str]:
        """Weeks in which something was decided, newest first."""
        query = sa.select(week_decision.c.week).where(week_decision.c.at <= until).distinct()
        return sorted((str(one) for one in self._connection.execute(query).scalars()), reverse=True)
