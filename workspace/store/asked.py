"""Questions as they were looked up, and the answers that rested on articles, with the harm that became known."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.question import Question
from workspace.store import knowledge_tables as t


@dataclass(frozen=True)
class AskedQuestion:
    """One turn's question with what came of it."""

    turn_id: str
    conversation_id: str
    at: datetime
    category: str
    language: str
    action: str
    reason: str
    article_id: str
    question: Question


@dataclass(frozen=True)
class Use:
    """One answer that rested on a version of an article; ``harm`` is '' while nothing speaks against it."""

    turn_id: str
    article_id: str
    version: int
    conversation_id: str
    at: datetime
    harm: str


class Asked:
    """What was asked, and what the answers rested on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, asked: AskedQuestion, *, rule: str, confidence: float) -> None:
        """Keep a turn's question."""
        self._connection.execute(
            sa.insert(t.asked).values(
                turn_id=asked.turn_id,
                conversation_id=asked.conversation_id,
                at=asked.at,
                category=asked.category,
                language=asked.language,
                action=asked.action,
                rule=rule,
                reason=asked.reason,
                article_id=asked.article_id,
                confidence=confidence,
                body=asked.question.to_json(),
            )
        )

    def handed_over(
        self, category: str | None, reasons: Sequence[str], since: datetime, most: int
    ) -> list[AskedQuestion]:
        """The newest questions that went to people for one of the reasons; ``category`` None for all."""
        query = sa.select(t.asked).where(t.asked.c.action == "escalate", t.asked.c.at >= since)
        query = query.where(t.asked.c.reason.in_(reasons))
        if category is not None:
            query = query.where(t.asked.c.category == category)
        query = query.order_by(t.asked.c.at.desc(), t.asked.c.turn_id).limit(most)
        return [_asked(row) for row in self._connection.execute(query).mappings()]

    def answered(self, since: datetime, most: int) -> list[AskedQuestion]:
        """The newest questions the AI answered and whose answer nothing speaks against."""
        harmed = sa.select(t.answer_use.c.turn_id).where(t.answer_use.c.harm != "")
        query = (
            sa.select(t.asked)
            .where(t.asked.c.action == "answer", t.asked.c.article_id != "", t.asked.c.at >= since)
            .where(t.asked.c.turn_id.not_in(harmed))
            .order_by(t.asked.c.at.desc(), t.asked.c.turn_id)
            .limit(most)
        )
        return [_asked(row) for row in self._connection.execute(query).mappings()]

    def of_turns(self, turn_ids: Sequence[str]) -> dict[str, AskedQuestion]:
        """Questions by their turns."""
        found: dict[str, AskedQuestion] = {}
        for first in range(0, len(turn_ids), 500):
            some = list(turn_ids[first : first + 500])
            query = sa.select(t.asked).where(t.asked.c.turn_id.in_(some))
            found |= {row["turn_id"]: _asked(row) for row in self._connection.execute(query).mappings()}
        return found

    def of_conversation(self, conversation_id: str) -> list[AskedQuestion]:
        """A conversation's questions, oldest first."""
        query = sa.select(t.asked).where(t.asked.c.conversation_id == conversation_id).order_by(t.asked.c.at)
        return [_asked(row) for row in self._connection.execute(query).mappings()]

    def handed_over_among(self, conversation_ids: Sequence[str]) -> set[str]:
        """Those of these conversations in which a turn went to people."""
        found: set[str] = set()
        for first in range(0, len(conversation_ids), 500):
            some = list(conversation_ids[first : first + 500])
            query = sa.select(t.asked.c.conversation_id).where(
                t.asked.c.conversation_id.in_(some), t.asked.c.action == "escalate"
            )
            found |= {row.conversation_id for row in self._connection.execute(query)}
        return found

    # Uses

    def add_uses(self, uses: Sequence[Use], category: str) -> None:
        """An answer rested on these."""
        for use in uses:
            self._connection.execute(sa.insert(t.answer_use).values(**vars(use), category=category))

    def mark_harm(self, turn_id: str, why: str, at: datetime) -> list[str]:
        """Something speaks against a turn's answer; returns the articles whose use was not known as harmful before."""
        here = (t.answer_use.c.turn_id == turn_id) & (t.answer_use.c.harm == "")
        fresh = [row.article_id for row in self._connection.execute(sa.select(t.answer_use.c.article_id).where(here))]
        if fresh:
            self._connection.execute(sa.update(t.answer_use).where(here).values(harm=why, harm_at=at))
        return fresh

    def lift_harm(self, conversation_id: str, wrong_turns: Sequence[str]) -> list[str]:
        """What spoke against a conversation's answers was taken back, except for these turns; returns the articles."""
        here = (t.answer_use.c.conversation_id == conversation_id) & (t.answer_use.c.harm != "")
        here &= t.answer_use.c.turn_id.not_in(list(wrong_turns))
        lifted = [row.article_id for row in self._connection.execute(sa.select(t.answer_use.c.article_id).where(here))]
        if lifted:
            self._connection.execute(sa.update(t.answer_use).where(here).values(harm="", harm_at=None))
        return lifted

    def uses_of(
        self, article_id: str, *, from_version: int = 0, before_version: int | None = None, most: int = 500
    ) -> list[Use]:
        """The newest answers that rested on an article, oldest first."""
        query = sa.select(t.answer_use).where(
            t.answer_use.c.article_id == article_id, t.answer_use.c.version >= from_version
        )
        if before_version is not None:
            query = query.where(t.answer_use.c.version < before_version)
        query = query.order_by(t.answer_use.c.at.desc(), t.answer_use.c.turn_id).limit(most)
        rows = list(self._connection.execute(query).mappings())
        return [Use(**{name: row[name] for name in Use.__dataclass_fields__}) for row in reversed(rows)]

    def uses_since(self, article_id: str, version: int, since: datetime) -> int:
        """How many answers rested on an article from a version on, since a moment, and were not found wrong."""
        u = t.answer_use.c
        query = sa.select(sa.func.count()).where(
            u.article_id == article_id, u.version >= version, u.at >= since, u.harm == ""
        )
        return int(self._connection.execute(query).scalar_one())

    def uses_by_author(self, since: datetime, until: datetime) -> dict[str, int]:
        """By person: answers of a span that rested on articles they had corrected before, and were not found wrong."""
        u, c = t.answer_use.c, t.correction.c
        query = (
            sa.select(c.person_id, sa.func.count(sa.distinct(u.turn_id)))
            .join(t.correction, (c.article_id == u.article_id) & (c.version <= u.version) & (c.state == "published"))
            .where(u.at >= since, u.at < until, u.harm == "")
            .group_by(c.person_id)
        )
        return {str(person): int(count) for person, count in self._connection.execute(query)}

    def uses_in(self, conversation_ids: Sequence[str]) -> list[Use]:
        """What the answers of some conversations rested on, oldest first."""
        c = t.answer_use.c
        query = sa.select(t.answer_use).where(c.conversation_id.in_(list(conversation_ids)))
        rows = self._connection.execute(query.order_by(c.at, c.turn_id, c.article_id)).mappings()
        return [Use(**{name: row[name] for name in Use.__dataclass_fields__}) for row in rows]

    def use_counts(self, since: datetime) -> dict[str, RowMapping]:
        """By article: how many answers rested on it since a moment, how many of them harmed, and the last one."""
        harmed = sa.func.sum(sa.case((t.answer_use.c.harm != "", 1), else_=0))
        query = (
            sa.select(
                t.answer_use.c.article_id,
                sa.func.count().label("uses"),
                harmed.label("harmed"),
                sa.func.max(t.answer_use.c.at, type_=t.answer_use.c.at.type).label("last_used_at"),
            )
            .where(t.answer_use.c.at >= since)
            .group_by(t.answer_use.c.article_id)
        )
        return {row["article_id"]: row for row in self._connection.execute(query).mappings()}


def _asked(row: RowMapping) -> AskedQuestion:
    return AskedQuestion(
        turn_id=row["turn_id"],
        conversation_id=row["conversation_id"],
        at=row["at"],
        category=row["category"],
        language=row["language"],
        action=row["action"],
        reason=row["reason"],
        article_id=row["article_id"],
        question=Question.from_json(row["body"]),
    )
