"""The parts conversations are drawn from: which ended conversations belong to which, said in SQL."""

import math
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from workspace.domain.continuing import SETTLED_AFTER
from workspace.store import knowledge_tables as k
from workspace.store import tables as t
from workspace.store.survey_tables import survey

LOW_CONFIDENCE_SHARE: Final = 0.2
NEAR_THRESHOLD: Final = 0.05
UNSURE: Final = 0.3
BAD_SENTIMENT: Final = -0.4
JUST_CHANGED: Final = timedelta(days=7)
ERASED: Final = "[erased]"
# What the AI measured when a person may have been wanted, by the names its decisions give them.
_WANTED_ONE: Final = {"explicit request": 0.3, "contradiction": 0.5, "repetition": 1.0}
_POLICY: Final = ("promise-tightened", "promise-released", "settings-changed")
_POLICY_SETTINGS: Final = frozenset({"policy", "risk"})
_c: Final = t.conversation.c


class Strata:
    """Who belongs to which part. Only what has ended: resolved, or left with the AI for three days.

    - ``uniform``: the AI ended at least one turn in it.
    - ``low-confidence``: its least sure answer is among the lowest fifth of all, and below their median.
    - ``borderline``: an answer or a hand-over whose confidence is within 0.05 of the threshold.
    - ``low-survey``: the customer's survey was low.
    - ``reopened``: the customer came back after it was resolved.
    - ``new-question``: nothing was found for a question, or the AI asked back or offered a person below 0.3.
    - ``after-change``: an answer rests on an article version younger than 7 days, or was given within 7 days of a
      change of the policy.
    - ``suspected-missed``: no person ever had it, although the customer's mood is at most -0.4, or the AI noted that a
      person was wanted, that it was contradicted, or that it went in circles.
    - ``escalations``: it was handed over.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ways = {
            "uniform": self._uniform,
            "low-confidence": self._low_confidence,
            "borderline": self._borderline,
            "low-survey": self._low_survey,
            "reopened": self._reopened,
            "new-question": self._new_question,
            "after-change": self._after_change,
            "suspected-missed": self._suspected_missed,
            "escalations": self._escalations,
        }

    def members(self, stratum: str, since: datetime, now: datetime, category: str = "") -> list[str]:
        """The conversations of a part whose last message came since a moment, by id; ``category`` '' for all."""
        found = self._ways[stratum](since, now)
        if category and found:
            query = self._ended(since, now).where(_c.category == category)
            found &= set(self._connection.execute(query).scalars())
        return sorted(found)

    def _ended(self, since: datetime, now: datetime) -> sa.Select[Any]:
        settled = (_c.state == "with_ai") & _c.waiting_since.is_(None) & (_c.last_message_at <= now - SETTLED_AFTER)
        return sa.select(_c.id).where(
            _c.last_message_at >= since,
            sa.or_(_c.state == "resolved", settled),
            _c.merged_into.is_(None),
            _c.first_line != ERASED,
        )

    def _ids(self, query: sa.Select[Any]) -> set[str]:
        return {str(one) for one in self._connection.execute(query).scalars()}

    def _uniform(self, since: datetime, now: datetime) -> set[str]:
        handled = sa.exists().where(t.decision.c.conversation_id == _c.id)
        return self._ids(self._ended(since, now).where(handled))

    def _low_confidence(self, since: datetime, now: datetime) -> set[str]:
        query = (
            sa.select(k.asked.c.conversation_id, sa.func.min(k.asked.c.confidence).label("least"))
            .where(k.asked.c.action == "answer", k.asked.c.conversation_id.in_(self._ended(since, now)))
            .group_by(k.asked.c.conversation_id)
        )
        least = {str(row.conversation_id): float(row.least) for row in self._connection.execute(query)}
        ordered = sorted(least.values())
        if not ordered:
            return set()
        limit, median = ordered[math.ceil(len(ordered) * LOW_CONFIDENCE_SHARE) - 1], ordered[len(ordered) // 2]
        return {name for name, value in least.items() if value <= limit and value < median}

    def _borderline(self, since: datetime, now: datetime) -> set[str]:
        return {
            name
            for name, body in self._decisions(self._ended(since, now))
            if body.get("action") in {"answer", "escalate"} and body.get("rule") != "ai-failure"
            # Half a hair, so that 0.85 is near 0.8.
            and abs(float(body.get("confidence", 0)) - float(body.get("threshold", 1))) <= NEAR_THRESHOLD + 1e-9
        }  # fmt: skip

    def _low_survey(self, since: datetime, now: datetime) -> set[str]:
        low = sa.exists().where(survey.c.conversation_id == _c.id, survey.c.is_low)
        return self._ids(self._ended(since, now).where(low))

    def _reopened(self, since: datetime, now: datetime) -> set[str]:
        came_back = sa.exists().where(t.fact.c.conversation_id == _c.id, t.fact.c.kind == "reopened")
        return self._ids(self._ended(since, now).where(came_back))

    def _new_question(self, since: datetime, now: datetime) -> set[str]:
        unsure = k.asked.c.action.in_(["ask", "offer"]) & (k.asked.c.confidence < UNSURE)
        new = sa.exists().where(k.asked.c.conversation_id == _c.id, sa.or_(k.asked.c.reason == "no-knowledge", unsure))
        return self._ids(self._ended(since, now).where(new))

    def _after_change(self, since: datetime, now: datetime) -> set[str]:
        use, article = k.answer_use.c, k.article.c
        query = (
            sa.select(use.conversation_id, use.at, article.at.label("made_at"))
            .join(k.article, (article.id == use.article_id) & (article.version == use.version))
            .where(use.conversation_id.in_(self._ended(since, now)))
            # What a desk begins with is no change.
            .where(sa.or_(article.version > 1, article.correction_id != ""))
        )
        rows = self._connection.execute(query)
        found = {str(row.conversation_id) for row in rows if timedelta() <= row.at - row.made_at < JUST_CHANGED}
        for changed_at in self._policy_changes(since):
            inside = (t.decision.c.at >= changed_at) & (t.decision.c.at < changed_at + JUST_CHANGED)
            answered = sa.select(t.decision.c.conversation_id).where(inside, t.decision.c.action == "answer")
            found |= self._ids(self._ended(since, now).where(_c.id.in_(answered)))
        return found

    def _policy_changes(self, since: datetime) -> list[datetime]:
        query = sa.select(t.fact.c.kind, t.fact.c.at, t.fact.c.payload).where(
            t.fact.c.kind.in_(_POLICY), t.fact.c.at >= since - JUST_CHANGED
        )
        return [
            row.at
            for row in self._connection.execute(query)
            if row.kind != "settings-changed" or row.payload.get("setting") in _POLICY_SETTINGS
        ]

    def _suspected_missed(self, since: datetime, now: datetime) -> set[str]:
        handed = sa.exists().where(t.escalation.c.conversation_id == _c.id)
        handled = sa.exists().where(t.decision.c.conversation_id == _c.id)
        alone = self._ended(since, now).where(handled, ~handed)
        found = self._ids(alone.where(_c.sentiment <= BAD_SENTIMENT))
        for name, body in self._decisions(alone):
            measured = {str(one["name"]): float(one["value"]) for one in body.get("signals", [])}
            if body.get("action") == "offer" or any(
                measured.get(one, 0) >= least for one, least in _WANTED_ONE.items()
            ):
                found.add(name)
        return found

    def _escalations(self, since: datetime, now: datetime) -> set[str]:
        handed = sa.exists().where(t.escalation.c.conversation_id == _c.id)
        return self._ids(self._ended(since, now).where(handed))

    def _decisions(self, conversations: sa.Select[Any]) -> list[tuple[str, dict[str, Any]]]:
        query = sa.select(t.decision.c.conversation_id, t.decision.c.body)
        query = query.where(t.decision.c.conversation_id.in_(conversations))
        return [(str(row.conversation_id), row.body) for row in self._connection.execute(query)]


def worked_on(connection: Connection, conversation_ids: list[str]) -> dict[str, set[str]]:
    """By conversation the people who had it in hand: who took it, was given it, answered, rated or resolved it."""
    kinds = ("claimed", "assigned", "released", "handed-back", "reply-written", "rated", "resolved", "merged")
    found: dict[str, set[str]] = defaultdict(set)
    for first in range(0, len(conversation_ids), 500):
        some = conversation_ids[first : first + 500]
        query = sa.select(t.fact.c.conversation_id, t.fact.c.kind, t.fact.c.actor_id, t.fact.c.payload).where(
            t.fact.c.conversation_id.in_(some), t.fact.c.kind.in_(kinds), t.fact.c.actor_kind == "person"
        )
        for row in connection.execute(query):
            # Who gives it to somebody else has not had it; who is given it has.
            given = row.payload.get("to") if row.kind == "assigned" else None
            found[row.conversation_id].add(str(given["id"]) if given else str(row.actor_id))
    return found
