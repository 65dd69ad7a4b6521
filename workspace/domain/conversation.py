"""The life of a conversation: who may do what to it when, and the facts each step leaves behind."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from workspace.domain.errors import AlreadyDone, AnsweredMeanwhile, Conflict, NotHeld, TakenByAnother, TooLate
from workspace.domain.facts import Actor, ActorKind, Fact, FactKind
from workspace.domain.identifiers import ConversationId, CustomerId, EscalationId, PersonId

UNDO_WINDOW: Final = timedelta(seconds=10)
REOPEN_WINDOW: Final = timedelta(days=7)


class State(StrEnum):
    """Where a conversation is: with the AI, waiting for a person, held by one, or closed."""

    WITH_AI = "with_ai"
    ESCALATED = "escalated"
    CLAIMED = "claimed"
    RESOLVED = "resolved"


class RatingValue(StrEnum):
    """An agent's judgement of an escalation."""

    NECESSARY = "necessary"
    UNNECESSARY = "unnecessary"


@dataclass
class Conversation:
    """One customer's thread on one channel.

    Methods check the rule, change the state and append to ``facts``; whoever loaded the conversation writes
    both in one transaction. ``version`` counts the facts of this conversation that were written before.
    """

    id: ConversationId
    channel: str
    customer_id: CustomerId
    opened_at: datetime
    state: State = State.WITH_AI
    version: int = 0
    held_by: PersonId | None = None
    held_by_name: str = ""
    held_since: datetime | None = None
    escalation_id: EscalationId | None = None
    escalated_at: datetime | None = None
    waiting_since: datetime | None = None
    resolved_at: datetime | None = None
    last_message_at: datetime | None = None
    rating: RatingValue | None = None
    facts: list[Fact] = field(default_factory=list)

    def _note(self, kind: FactKind, at: datetime, actor: Actor, payload: Mapping[str, object] | None = None) -> None:
        self.facts.append(Fact(kind, at, actor, dict(payload or {}), self.id))

    def open(self, at: datetime, customer: Actor) -> None:
        """Record that the conversation began."""
        self._note(FactKind.CONVERSATION_OPENED, at, customer, {"channel": self.channel})

    def receive(self, message_id: str, sent_at: datetime, at: datetime, customer: Actor) -> None:
        """Take a customer's message; a resolved conversation is open again, with the person who had it last."""
        if self.state is State.RESOLVED:
            self.state = State.WITH_AI
            self.resolved_at = None
            self.held_by, self.held_by_name, self.held_since = None, "", None
            self._note(FactKind.REOPENED, at, customer)
        if self.waiting_since is None:
            self.waiting_since = sent_at
        self.last_message_at = at
        self._note(FactKind.MESSAGE_RECEIVED, at, customer, {"message_id": message_id})

    @property
    def ai_may_speak(self) -> bool:
        """The AI only ever talks in a conversation that no person has or waits for."""
        return self.state is State.WITH_AI

    def note_decision(
        self, turn_id: str, at: datetime, ai: Actor, action: str, confidence: float, category: str = ""
    ) -> None:
        """Record how a turn ended."""
        payload = {"turn_id": turn_id, "action": action, "confidence": confidence, "category": category}
        self._note(FactKind.DECIDED, at, ai, payload)

    def ai_replied(self, message_id: str, at: datetime, ai: Actor, payload: Mapping[str, object]) -> None:
        """Record the AI's answer, question or offer."""
        if not self.ai_may_speak:
            raise Conflict("A person took this conversation; the AI's reply was not sent.")
        self.waiting_since = None
        self.last_message_at = at
        self._note(FactKind.AI_REPLIED, at, ai, {"message_id": message_id, **payload})

    def escalate(self, escalation_id: EscalationId, at: datetime, ai: Actor, payload: Mapping[str, object]) -> None:
        """Hand the conversation to people; where a person already has it this changes nothing."""
        if not self.ai_may_speak:
            return
        self.state = State.ESCALATED
        self.escalation_id, self.escalated_at = escalation_id, at
        self.rating = None
        if self.waiting_since is None:
            self.waiting_since = at
        self._note(FactKind.ESCALATED, at, ai, {"escalation_id": escalation_id, **payload})

    def claim(self, person: Actor, at: datetime) -> None:
        """Take it; the first of several wins, and taking what one already has changes nothing.

        Raises ``TakenByAnother`` naming who has it.
        """
        if self.held_by == person.id and self.state is State.CLAIMED:
            return
        if self.held_by is not None and self.state is State.CLAIMED:
            raise TakenByAnother(self.held_by_name, self.held_since or at)
        if self.state is State.RESOLVED:
            raise AlreadyDone("This conversation is resolved. Reopen it to work on it again.")
        self.state = State.CLAIMED
        self.held_by, self.held_by_name, self.held_since = PersonId(person.id), person.name, at
        self._note(FactKind.CLAIMED, at, person)

    def release(self, person: Actor, at: datetime) -> None:
        """Give it back to the queue."""
        self._must_be_held_by(person)
        self.state = State.ESCALATED
        self.held_by, self.held_by_name, self.held_since = None, "", None
        if self.waiting_since is None:
            self.waiting_since = at
        self._note(FactKind.RELEASED, at, person)

    def _must_be_held_by(self, person: Actor) -> None:
        if self.state is not State.CLAIMED or self.held_by is None:
            raise NotHeld
        if self.held_by != person.id:
            raise TakenByAnother(self.held_by_name, self.held_since or self.opened_at)

    def write_reply(
        self, reply_id: str, person: Actor, at: datetime, *, customer_wrote_since: bool, anyway: bool
    ) -> datetime:
        """Accept a person's reply; returns the moment until which it can be undone and after which it leaves.

        Raises ``AnsweredMeanwhile`` when the customer or a colleague wrote after what the writer had seen.
        """
        self._must_be_held_by(person)
        if customer_wrote_since and not anyway:
            raise AnsweredMeanwhile
        self.waiting_since = None
        self.last_message_at = at
        self._note(FactKind.REPLY_WRITTEN, at, person, {"message_id": reply_id})
        return at + UNDO_WINDOW

    def undo_reply(self, reply_id: str, person: Actor, at: datetime, *, held: bool, waiting_since: datetime) -> None:
        """Take a reply back while it is held; raises ``TooLate`` once it has left.

        ``waiting_since`` is when the customer wrote the oldest message that is unanswered again.
        """
        if not held:
            raise TooLate("This reply has already left; it cannot be undone.")
        self.waiting_since = waiting_since
        self._note(FactKind.REPLY_UNDONE, at, person, {"message_id": reply_id})

    def resolve(self, person: Actor, at: datetime, outcome: str) -> None:
        """Close it."""
        if self.state is State.RESOLVED:
            raise AlreadyDone("This conversation is already resolved.")
        self._must_be_held_by(person)
        self.state = State.RESOLVED
        self.resolved_at = at
        self.waiting_since = None
        self._note(FactKind.RESOLVED, at, person, {"outcome": outcome})

    def reopen(self, person: Actor, at: datetime) -> None:
        """Undo a resolve; the conversation is the person's again."""
        if self.state is not State.RESOLVED:
            raise Conflict("This conversation is not resolved.")
        self.state = State.CLAIMED
        self.resolved_at = None
        self.held_by, self.held_by_name, self.held_since = PersonId(person.id), person.name, at
        self._note(FactKind.REOPENED, at, person)

    def rate(self, person: Actor, at: datetime, rating: RatingValue, why: str) -> None:
        """Judge the last escalation; a later judgement replaces an earlier one."""
        if self.escalation_id is None:
            raise Conflict("This conversation was never escalated, so there is nothing to rate.")
        self.rating = rating
        self._note(
            FactKind.RATED, at, person, {"escalation_id": self.escalation_id, "rating": rating.value, "why": why}
        )


_CONTINUES: Final = re.compile(
    r"\b(still|as i (said|wrote)|same (problem|issue|error)|(did|does)(n'?t| not) (work|help)|"
    r"not (solved|fixed|working)|immer noch|"
    r"funktioniert (immer )?nicht|toujours|ne (marche|fonctionne) (toujours )?pas|todav[ií]a|sigue)\b",
    re.IGNORECASE,
)
_THANKS: Final = re.compile(
    r"^\W*(thanks?|thank you|thx|cheers|danke|vielen dank|merci|gracias)\b.{0,60}$", re.IGNORECASE
)


def continues_resolved(text: str, resolved_at: datetime, at: datetime) -> bool:
    """Whether a message after closing belongs to the resolved conversation rather than opening a new one.

    It does when it comes within seven days and says so in words: "still",
    "same error", or nothing but thanks. Anything else is a new matter and starts with a clean history.
    """
    words = text.strip()
    return at - resolved_at <= REOPEN_WINDOW and bool(_CONTINUES.search(words) or _THANKS.match(words))


def customer_actor(customer_id: str, name: str) -> Actor:
    """The customer as the maker of a fact."""
    return Actor(ActorKind.CUSTOMER, customer_id, name)
