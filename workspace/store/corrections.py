"""Corrections with where they stand: proposed, waiting, live, and why they ended."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.article import Audience
from workspace.domain.correction import CorrectionState, Proposal, ProposalKind
from workspace.store import knowledge_tables as t


class Corrections:
    """Every correction ever proposed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, **values: Any) -> None:
        """Write one down."""
        self._connection.execute(sa.insert(t.correction).values(**values))

    def change(self, correction_id: str, **values: Any) -> None:
        """Where it stands now."""
        self._connection.execute(sa.update(t.correction).where(t.correction.c.id == correction_id).values(**values))

    def find(self, correction_id: str) -> RowMapping | None:
        """One correction."""
        query = sa.select(t.correction).where(t.correction.c.id == correction_id)
        return self._connection.execute(query).mappings().one_or_none()

    def of_conversation(self, conversation_id: str) -> RowMapping | None:
        """The last one from a conversation that is live or waits."""
        query = (
            sa.select(t.correction)
            .where(t.correction.c.conversation_id == conversation_id)
            .where(t.correction.c.state.in_([CorrectionState.PUBLISHED.value, CorrectionState.IN_REVIEW.value]))
            .order_by(t.correction.c.at.desc())
        )
        return self._connection.execute(query).mappings().first()

    def published_between(self, since: datetime, until: datetime) -> list[RowMapping]:
        """Those that went live in a span and still are, oldest first."""
        c = t.correction.c
        moment = sa.func.coalesce(c.published_at, c.at, type_=c.at.type)
        query = sa.select(t.correction).where(
            c.state == CorrectionState.PUBLISHED.value, moment >= since, moment < until
        )
        return list(self._connection.execute(query.order_by(c.at)).mappings())

    def of_article(self, article_id: str, most: int = 100) -> list[RowMapping]:
        """All that name an article, newest first."""
        query = sa.select(t.correction).where(t.correction.c.article_id == article_id)
        query = query.order_by(t.correction.c.at.desc()).limit(most)
        return list(self._connection.execute(query).mappings())

    def live_of(self, article_id: str) -> list[RowMapping]:
        """Those of an article that are live, oldest version first."""
        query = (
            sa.select(t.correction)
            .where(t.correction.c.article_id == article_id)
            .where(t.correction.c.state == CorrectionState.PUBLISHED.value)
            .order_by(t.correction.c.version)
        )
        return list(self._connection.execute(query).mappings())

    def in_state(self, states: Sequence[str], most: int = 200, person_id: str = "") -> list[RowMapping]:
        """Corrections in some states, newest first; ``person_id`` '' for everybody's."""
        query = sa.select(t.correction).where(t.correction.c.state.in_(list(states)))
        if person_id:
            query = query.where(t.correction.c.person_id == person_id)
        query = query.order_by(t.correction.c.at.desc(), t.correction.c.id).limit(most)
        return list(self._connection.execute(query).mappings())

    def counts(self) -> dict[str, int]:
        """How many stand where."""
        query = sa.select(t.correction.c.state, sa.func.count()).group_by(t.correction.c.state)
        return {state: int(count) for state, count in self._connection.execute(query)}

    def waiting_articles(self) -> set[str]:
        """The articles for which something waits for approval."""
        query = sa.select(t.correction.c.article_id).where(t.correction.c.state == CorrectionState.IN_REVIEW.value)
        return {row.article_id for row in self._connection.execute(query) if row.article_id}

    def end(self, correction_id: str, state: CorrectionState, at: datetime, why: str) -> None:
        """It is not live any more, or never will be."""
        self.change(correction_id, state=state.value, undone_at=at, ended_why=why)


def proposal_json(proposal: Proposal) -> dict[str, Any]:
    """A proposal as JSON-ready values."""
    moment = proposal.valid_until
    return asdict(proposal) | {"valid_until": moment.isoformat() if moment is not None else None}


def proposal_of(row: RowMapping) -> Proposal:
    """What a correction proposes; of one made before proposals were kept, only which article and how."""
    kept = dict(row["content"])
    if not kept:
        return Proposal(ProposalKind(row["proposal"]), row["article_id"], int(row["based_on_version"]))
    moment = kept.get("valid_until")
    kept |= {
        "kind": ProposalKind(kept["kind"]),
        "audience": Audience(kept["audience"]),
        "examples": tuple(kept["examples"]),
        "valid_until": datetime.fromisoformat(moment) if moment else None,
    }
    return Proposal(**kept)
