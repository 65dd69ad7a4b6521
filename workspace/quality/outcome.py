"""Reads a conversation's facts and says how it ended and what is counted of it: a pure function, for replaying."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from workspace.domain.continuing import SETTLED_AFTER
from workspace.domain.decision import Action
from workspace.domain.facts import ActorKind, FactKind
from workspace.domain.measured import Measured
from workspace.domain.outcome import WINDOWS, Outcome, Windows

# Of a pause between two things a person did in a case, at most so much counts as work on it.
LONGEST_PAUSE_S: Final = 600.0
NOT_AN_ANSWER: Final = frozenset({"small-talk", "auto-reply"})
# What counting reads; steps and deliveries are many and say nothing that the others do not.
READ: Final = frozenset(
    {
        FactKind.MESSAGE_RECEIVED, FactKind.DECIDED, FactKind.AI_REPLIED,
        FactKind.ESCALATED, FactKind.CLAIMED, FactKind.RELEASED, FactKind.ASSIGNED, FactKind.HANDED_BACK,
        FactKind.NOTE_ADDED, FactKind.REPLY_WRITTEN, FactKind.REPLY_UNDONE, FactKind.RESOLVED, FactKind.REOPENED,
        FactKind.RATED, FactKind.TAGS_CHANGED, FactKind.SNOOZED, FactKind.CORRECTION_PUBLISHED,
        FactKind.CORRECTION_PROPOSED,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as counting needs it."""

    kind: str
    at: datetime
    actor_kind: str
    actor_id: str
    payload: Mapping[str, Any]


@dataclass(frozen=True)
class Counted:
    """A conversation's own columns, beside its facts."""

    conversation_id: str
    channel: str
    customer_id: str
    opened_at: datetime
    category: str = ""
    language: str = ""
    extras: Mapping[str, float] = field(default_factory=dict)


def measure(counted: Counted, facts: Iterable[Told], now: datetime, windows: Windows = WINDOWS) -> Measured:
    """What is counted of a conversation, before it is known whether the customer came back (``revoked``)."""
    reading = _Reading(counted)
    for fact in facts:
        reading.read(fact)
    return reading.measured(now, windows)


def revoked(one: Measured) -> Measured:
    """The same conversation after the customer came back on the same issue: what was settled is not any more."""
    return replace(one, before_revoked=one.outcome, outcome=Outcome.AMBIGUOUS, revoked=True, returned=True)


def is_same_issue(earlier: Measured, later: Measured, windows: Windows = WINDOWS) -> bool:
    """Whether a later conversation takes a resolution back: the same customer, soon, about the same article.

    Soon is within the return window of the last answer; about the same article is that the article the first turn of
    the later one rested on (or came closest to) is the one the earlier one was last answered with.
    """
    return (
        earlier.conversation_id != later.conversation_id
        and (earlier.channel, earlier.customer_id) == (later.channel, later.customer_id)
        and earlier.last_answer_at is not None
        and earlier.last_answer_at <= later.opened_at <= earlier.last_answer_at + windows.returns
        and earlier.last_about != ""
        and earlier.last_about == later.first_about
    )


class _Reading:
    def __init__(self, counted: Counted) -> None:
        self._of = counted
        self._decided = self._substantial = self._messages = self._transfers = self._cost = 0
        self._level = 3
        self._category, self._language = counted.category, counted.language
        self._small_talk_only = True
        self._reason = self._rating = ""
        self._first_about: str | None = None
        self._last_about = ""
        self._escalated_at: datetime | None = None
        self._latency: float | None = None
        self._response: float | None = None
        self._asked_at: datetime | None = None
        self._replies: list[tuple[str, datetime]] = []
        self._people: set[str] = set()
        self._worked_at: datetime | None = None
        self._work_s = 0.0
        self._closed_at: datetime | None = None
        # What the AI said last: "answer", "ask", "offer", "courtesy", or '' where it has not spoken yet.
        self._said = ""
        self._last_answer_at: datetime | None = None
        # How the customer took it: "", "thanks", "no-help", or "more" where they wrote anything else.
        self._reaction = ""
        self._waits = False
        self._came_back = self._reopened = False
        self._last_at = counted.opened_at

    def read(self, fact: Told) -> None:
        payload = fact.payload
        if fact.actor_kind == ActorKind.PERSON:
            self._works(fact)
        match fact.kind:
            case FactKind.MESSAGE_RECEIVED:
                self._heard(fact, str(payload.get("reaction") or "more"))
            case FactKind.DECIDED:
                self._ended_turn(payload)
            case FactKind.AI_REPLIED:
                self._spoke(fact)
            case FactKind.ESCALATED:
                self._waits = False
                self._reason = self._reason or str(payload.get("reason") or "")
                if self._escalated_at is None:
                    self._escalated_at = fact.at
            case FactKind.ASSIGNED:
                self._transfers += payload.get("from") is not None
            case FactKind.RELEASED:
                self._transfers += 1
            case FactKind.REPLY_WRITTEN:
                self._waits = False
                self._replies.append((str(payload.get("message_id")), fact.at))
            case FactKind.REPLY_UNDONE:
                self._replies = [one for one in self._replies if one[0] != str(payload.get("message_id"))]
            case FactKind.RESOLVED:
                self._closed_at = fact.at
            case FactKind.REOPENED:
                self._closed_at = None
                self._reopened = fact.actor_kind == ActorKind.CUSTOMER
            case FactKind.RATED:
                self._rating = str(payload.get("rating") or "")
            case _:
                pass

    def _heard(self, fact: Told, reaction: str) -> None:
        self._messages += 1
        if self._asked_at is None:
            self._asked_at = fact.at
        settled = self._last_answer_at is not None and fact.at > self._last_answer_at + SETTLED_AFTER
        if (settled or self._reopened) and reaction != "thanks":
            # What continues one that had ended (domain/continuing.py) says in words that it was not solved.
            self._came_back = True
        self._reopened = False
        self._reaction, self._waits, self._last_at = reaction, True, fact.at

    def _ended_turn(self, payload: Mapping[str, Any]) -> None:
        self._decided += 1
        self._waits = False
        self._cost += int(payload.get("cost_micros") or 0)
        self._level = int(payload.get("level") or self._level)
        self._category = self._category or str(payload.get("category") or "")
        is_talk = payload.get("action") == Action.ANSWER and payload.get("rule") in NOT_AN_ANSWER
        self._small_talk_only = self._small_talk_only and is_talk
        if not is_talk:
            about = str(payload.get("about") or "")
            if self._first_about is None:
                self._first_about = about
            self._last_about = about
        self._said = "courtesy" if is_talk else str(payload.get("action") or "")

    def _spoke(self, fact: Told) -> None:
        self._last_at = fact.at
        if self._said == "courtesy" or fact.payload.get("action") != Action.ANSWER:
            return
        self._substantial += 1
        self._last_answer_at, self._reaction = fact.at, ""
        if self._response is None and self._asked_at is not None:
            self._response = (fact.at - self._asked_at).total_seconds()

    def _works(self, fact: Told) -> None:
        self._people.add(fact.actor_id)
        if self._worked_at is not None:
            self._work_s += min(LONGEST_PAUSE_S, max(0.0, (fact.at - self._worked_at).total_seconds()))
        self._worked_at = None if fact.kind == FactKind.RELEASED else fact.at

    def measured(self, now: datetime, windows: Windows) -> Measured:
        by_person = self._replies[0][1] if self._replies else None
        if by_person is not None and self._asked_at is not None and self._response is None:
            self._response = (by_person - self._asked_at).total_seconds()
        handed_over = self._escalated_at is not None
        if handed_over and self._escalated_at is not None:
            after = [at for _, at in self._replies if at >= self._escalated_at]
            self._latency = (after[0] - self._escalated_at).total_seconds() if after else None
        to_people = handed_over or bool(self._replies)
        outcome, settles_at = self._outcome(now, windows, to_people=to_people)
        return Measured(
            conversation_id=self._of.conversation_id,
            channel=self._of.channel,
            customer_id=self._of.customer_id,
            opened_at=self._of.opened_at,
            outcome=outcome,
            category=self._category,
            language=self._language,
            level=self._level,
            settles_at=settles_at,
            involved=self._decided > 0 and not self._small_talk_only,
            answered=self._substantial > 0,
            escalated=to_people,
            reason=self._reason,
            rating=self._rating,
            people=len(self._people),
            transfers=self._transfers,
            messages=self._messages,
            cost_micros=self._cost,
            response_s=self._response,
            latency_s=self._latency,
            handle_s=self._work_s if self._people else None,
            last_answer_at=self._last_answer_at,
            closed_at=self._closed_at,
            first_about=self._first_about or "",
            last_about=self._last_about,
            returned=self._came_back,
            extras=self._of.extras,
        )

    def _outcome(self, now: datetime, windows: Windows, *, to_people: bool) -> tuple[Outcome, datetime | None]:
        """The first that fits, and when time alone may change it."""
        if self._decided and self._small_talk_only and not to_people and not self._waits:
            return Outcome.UNASSISTED, None
        if to_people:
            return Outcome.ESCALATED, None
        if self._substantial and self._reaction == "thanks":
            # Said in so many words: nothing has to be waited for.
            return Outcome.RESOLVED_VERIFIED, None
        settles_at = self._last_at + windows.settles
        if self._waits or not self._decided:
            return (Outcome.PENDING, settles_at) if now < settles_at else (Outcome.ABANDONED, None)
        if now < settles_at:
            return Outcome.PENDING, settles_at
        if not self._substantial or self._reaction == "no-help":
            return Outcome.ABANDONED, None
        if self._said == Action.ANSWER and self._reaction == "":
            return Outcome.RESOLVED_ASSUMED, None
        return Outcome.AMBIGUOUS, None
