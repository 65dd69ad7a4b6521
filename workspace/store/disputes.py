"""Disputes about reviews, and the sessions in which reviewers compare how they score."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import review_tables as r


class Disputes:
    """Who objected to a review, why, and how it ended."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, **values: Any) -> None:
        """Somebody objects."""
        self._connection.execute(sa.insert(r.dispute).values(**values))

    def change(self, dispute_id: str, **values: Any) -> None:
        """How it ended."""
        self._connection.execute(sa.update(r.dispute).where(r.dispute.c.id == dispute_id).values(**values))

    def find(self, dispute_id: str, *, for_update: bool = False) -> RowMapping | None:
        """One dispute, locked for the rest of the transaction where the database locks rows."""
        query = sa.select(r.dispute).where(r.dispute.c.id == dispute_id)
        query = query.with_for_update() if for_update else query
        return self._connection.execute(query).mappings().one_or_none()

    def of_review(self, root_id: str) -> RowMapping | None:
        """The last one about a review and what replaced it."""
        query = sa.select(r.dispute).where(r.dispute.c.root_id == root_id)
        return self._connection.execute(query.order_by(r.dispute.c.at.desc()).limit(1)).mappings().one_or_none()

    def all(self, most: int = 500) -> list[RowMapping]:
        """The open ones first, then the newest."""
        c = r.dispute.c
        query = sa.select(r.dispute).order_by(sa.case((c.state == "open", 0), else_=1), c.at.desc(), c.id)
        return list(self._connection.execute(query.limit(most)).mappings())


class CalibrationSessions:
    """Sessions with what was agreed on in them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, **values: Any) -> None:
        """Open one."""
        self._connection.execute(sa.insert(r.review_session).values(**values))

    def set_state(self, session_id: str, state: str) -> None:
        """How far it is: open, revealed or closed."""
        here = r.review_session.c.id == session_id
        self._connection.execute(sa.update(r.review_session).where(here).values(state=state))

    def find(self, session_id: str, *, for_update: bool = False) -> RowMapping | None:
        """One session, locked for the rest of the transaction where the database locks rows."""
        query = sa.select(r.review_session).where(r.review_session.c.id == session_id)
        query = query.with_for_update() if for_update else query
        return self._connection.execute(query).mappings().one_or_none()

    def all(self, most: int = 200) -> list[RowMapping]:
        """Newest first."""
        query = sa.select(r.review_session).order_by(r.review_session.c.at.desc(), r.review_session.c.id).limit(most)
        return list(self._connection.execute(query).mappings())

    def put_consensus(self, session_id: str, conversation_id: str, **values: Any) -> None:
        """What the people agreed on about a conversation."""
        c = r.consensus.c
        here = (c.session_id == session_id) & (c.conversation_id == conversation_id)
        done = self._connection.execute(sa.update(r.consensus).where(here).values(**values))
        if not done.rowcount:
            key = {"session_id": session_id, "conversation_id": conversation_id}
            self._connection.execute(sa.insert(r.consensus).values(**key, **values))

    def consensus_of(self, session_id: str) -> dict[str, RowMapping]:
        """What was agreed on, by conversation."""
        query = sa.select(r.consensus).where(r.consensus.c.session_id == session_id)
        return {row["conversation_id"]: row for row in self._connection.execute(query).mappings()}
