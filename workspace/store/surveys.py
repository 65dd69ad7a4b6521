"""Surveys as they were asked and answered, and who opted out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import tables as t
from workspace.store.survey_tables import survey, survey_answer, survey_opt_out


class Surveys:
    """What customers were asked, and what they said."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lock_customer(self, channel: str, customer_id: str) -> None:
        """Nobody else decides at this moment whether this customer is asked."""
        query = sa.select(t.customer.c.id).where(t.customer.c.channel == channel, t.customer.c.id == customer_id)
        self._connection.execute(query.with_for_update())

    def add(self, **values: Any) -> None:
        """Write a survey down; a second one about a conversation raises ``IntegrityError``."""
        self._connection.execute(sa.insert(survey).values(**values))

    def change(self, survey_id: str, **values: Any) -> None:
        """Change it."""
        self._connection.execute(sa.update(survey).where(survey.c.id == survey_id).values(**values))

    def find(self, survey_id: str) -> RowMapping | None:
        """One survey."""
        query = sa.select(survey).where(survey.c.id == survey_id)
        return self._connection.execute(query).mappings().one_or_none()

    def about(self, conversation_ids: Sequence[str]) -> list[RowMapping]:
        """The surveys about these conversations, oldest first."""
        query = sa.select(survey).where(survey.c.conversation_id.in_(list(conversation_ids)))
        return list(self._connection.execute(query.order_by(survey.c.asked_at, survey.c.id)).mappings())

    def of_customer(self, channel: str, customer_id: str, most: int) -> list[RowMapping]:
        """A customer's surveys, newest first."""
        of = (survey.c.channel == channel) & (survey.c.customer_id == customer_id)
        query = sa.select(survey).where(of).order_by(survey.c.asked_at.desc(), survey.c.id).limit(most)
        return list(self._connection.execute(query).mappings())

    def low_since(self, at: datetime) -> list[RowMapping]:
        """The surveys whose last answer, given since a moment, is low; oldest answer first.

        Each has at least ``conversation_id``, ``answered_at``, ``ces`` and ``csat``. Erased ones are left out.
        """
        query = sa.select(survey).where(survey.c.answered_at >= at, survey.c.is_low, survey.c.state == "answered")
        return list(self._connection.execute(query.order_by(survey.c.answered_at, survey.c.id)).mappings())

    def counts(self, since: datetime, until: datetime | None = None) -> dict[str, int]:
        """How many were asked since a moment, and how many of those were answered, declined or are still open."""
        asked = survey.c.asked_at >= since
        if until is not None:
            asked &= survey.c.asked_at < until
        query = sa.select(survey.c.state, survey.c.answered_at.is_not(None), sa.func.count()).where(asked)
        counts = {"asked": 0, "answered": 0, "declined": 0}
        for state, was_answered, count in self._connection.execute(query.group_by(survey.c.state, sa.text("2"))):
            counts["asked"] += int(count)
            counts["answered"] += int(count) if was_answered else 0
            counts["declined"] += int(count) if state == "declined" else 0
        return counts

    # Answers

    def answer(self, survey_id: str, answer_id: str) -> RowMapping | None:
        """An answer by the id that its sender gave it."""
        query = sa.select(survey_answer).where(survey_answer.c.survey_id == survey_id, survey_answer.c.id == answer_id)
        return self._connection.execute(query).mappings().one_or_none()

    def add_answer(self, **values: Any) -> None:
        """Keep an answer beside those before it."""
        self._connection.execute(sa.insert(survey_answer).values(**values))

    def answers(self, survey_id: str) -> list[RowMapping]:
        """All answers, oldest first."""
        query = sa.select(survey_answer).where(survey_answer.c.survey_id == survey_id)
        return list(self._connection.execute(query.order_by(survey_answer.c.at, survey_answer.c.id)).mappings())

    # Who is not asked

    def opt_out(self, channel: str, customer_id: str, at: datetime) -> None:
        """Never ask this customer again; saying it twice changes nothing."""
        if not self.has_opted_out(channel, customer_id):
            values = {"channel": channel, "customer_id": customer_id, "at": at}
            self._connection.execute(sa.insert(survey_opt_out).values(**values))

    def has_opted_out(self, channel: str, customer_id: str) -> bool:
        """Whether they said so."""
        query = sa.select(survey_opt_out.c.at).where(
            survey_opt_out.c.channel == channel, survey_opt_out.c.customer_id == customer_id
        )
        return self._connection.execute(query).first() is not None
