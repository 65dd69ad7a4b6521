"""The life of a conversation: who may do what to it when, and the facts each step leaves behind."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from workspace.domain.errors import (
    AlreadyDone,
    AnsweredMeanwhile,
    BadInput,
    Conflict,
    NotAllowed,
    NotHeld,
    TakenByAnother,
    TooLate,
)
from workspace.domain.facts import Actor, Fact, FactKind
from workspace.domain.identifiers import ConversationId, CustomerId, EscalationId, PersonId

UNDO_WINDOW: Final = timedelta(seconds=10)
MOST_TAGS: Final = 50


class State(StrEnum):
    """Where a conversation is: with the AI, waiting for a person, held by one, or closed."""

    WITH_AI = "with_ai"
    ESCALATED = "escalated"
    CLAIMED = "claimed"
    RESOLVED = "resolved"


class Woke(StrEnum):
    """Why a conversation that was put away is back."""

    TIME = "time"
    CUSTOMER = "customer"
    PERSON = "person"


class RatingValue(StrEnum):
    """An agent's judgement of an escalation."""

    NECESSARY = "necessary"
    UNNECESSARY = "unnecessary"


@dataclass
class Conversation:
    """One customer's thread on one channel.

    Methods check the rule, change the state and append to ``facts``; whoever loaded the conversation writes
    both in one transaction. ``version`` counts the facts of this conversation that were written before.
    ``promised_by`` is when the customer was told that a person would have answered, None once one has.
    What is merged into another one keeps its state for the day it is taken out again, and nobody works on it.
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
    outcome: str | None = None
    promised_by: datetime | None = None
    snoozed_until: datetime | None = None
    remind_at: datetime | None = None
    reminder: str = ""
    tags: tuple[str, ...] = ()
    merged_into: ConversationId | None = None
    facts: list[Fact] = field(default_factory=list)

    def _note(self, kind: FactKind, at: datetime, actor: Actor, payload: Mapping[str, object] | None = None) -> None:
        self.facts.append(Fact(kind, at, actor, dict(payload or {}), self.id))

    def open(self, at: datetime, customer: Actor) -> None:
        """It began."""
        self._note(FactKind.CONVERSATION_OPENED, at, customer, {"channel": self.channel})

    def receive(self, message_id: str, sent_at: datetime, at: datetime, customer: Actor, reaction: str = "") -> None:
        """Take a message (``reaction``: see labelling); a resolved conversation is open again, a snoozed one back."""
        self._must_stand_alone()
        if self.state is State.RESOLVED:
            self.state = State.WITH_AI
            self.resolved_at, self.outcome, self.promised_by = None, None, None
            self._held_by_nobody()
            self._note(FactKind.REOPENED, at, customer)
        self._wake(at, customer, Woke.CUSTOMER)
        if self.waiting_since is None:
            self.waiting_since = sent_at
        self.last_message_at = at
        self._note(
            FactKind.MESSAGE_RECEIVED,
            at,
            customer,
            {"message_id": message_id} | ({"reaction": reaction} if reaction else {}),
        )

    @property
    def ai_may_speak(self) -> bool:
        """Only where no person has it or is waited for."""
        return self.state is State.WITH_AI and self.merged_into is None

    @property
    def is_queued(self) -> bool:
        """Whether it stands in the queue: open, with people, not put away and not part of another one."""
        away = self.snoozed_until is not None or self.merged_into is not None
        return self.state in {State.ESCALATED, State.CLAIMED} and not away

    def _must_stand_alone(self) -> None:
        if self.merged_into is not None:
            raise Conflict("This conversation was merged into another one. Work there, or take it out again.")

    def _must_be_open(self) -> None:
        self._must_stand_alone()
        if self.state is State.RESOLVED:
            raise AlreadyDone("This conversation is resolved. Reopen it to work on it again.")

    def _held_by_nobody(self) -> None:
        self.held_by, self.held_by_name, self.held_since = None, "", None

    def _held_from_now_by(self, person: Actor, at: datetime) -> None:
        self.state = State.CLAIMED
        self.held_by, self.held_by_name, self.held_since = PersonId(person.id), person.name, at

    def _wake(self, at: datetime, actor: Actor, why: Woke) -> None:
        if self.snoozed_until is not None:
            self.snoozed_until = None
            self._note(FactKind.WOKEN, at, actor, {"why": why.value})

    def note_decision(self, at: datetime, ai: Actor, payload: Mapping[str, object]) -> None:
        """Record how a turn ended: its turn_id, action, confidence, category and what is counted from later."""
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
        self._must_stand_alone()
        if self.held_by == person.id and self.state is State.CLAIMED:
            return
        if self.held_by is not None and self.state is State.CLAIMED:
            raise TakenByAnother(self.held_by_name, self.held_since or at)
        self._must_be_open()
        self._wake(at, person, Woke.PERSON)
        self._held_from_now_by(person, at)
        self._note(FactKind.CLAIMED, at, person)

    def assign(self, to: Actor, person: Actor, at: datetime, *, is_lead: bool) -> None:
        """Give it to somebody. Leads may always; others what is theirs or nobody's, and they may take from a colleague.

        Who has it already keeps it, which changes nothing.
        """
        self._must_be_open()
        had = self.held_by if self.state is State.CLAIMED else None
        if had == to.id:
            return
        if not is_lead and had is not None and had != person.id and to.id != person.id:
            raise NotAllowed(f"{self.held_by_name} has this conversation. Take it first, or ask a lead to assign it.")
        before = {"id": self.held_by, "name": self.held_by_name} if had is not None else None
        self._wake(at, person, Woke.PERSON)
        self._held_from_now_by(to, at)
        self._note(FactKind.ASSIGNED, at, person, {"to": {"id": to.id, "name": to.name}, "from": before})

    def hand_back(self, person: Actor, at: datetime, *, now: bool) -> None:
        """Give it back to the AI. What the customer was promised of a person no longer holds."""
        self._must_be_open()
        if self.state is State.CLAIMED:
            self._must_be_held_by(person)
        if self.state is State.WITH_AI:
            return
        self._wake(at, person, Woke.PERSON)
        self.state = State.WITH_AI
        self.promised_by = None
        self._held_by_nobody()
        self._note(FactKind.HANDED_BACK, at, person, {"now": now})

    def release(self, person: Actor, at: datetime) -> None:
        """Give it back to the queue."""
        self._must_be_held_by(person)
        self._wake(at, person, Woke.PERSON)
        self.state = State.ESCALATED
        self._held_by_nobody()
        if self.waiting_since is None:
            self.waiting_since = at
        self._note(FactKind.RELEASED, at, person)

    def snooze(self, until: datetime, person: Actor, at: datetime) -> None:
        """Put it away until a moment; whoever has it keeps it."""
        self._must_be_open()
        if self.state is State.WITH_AI:
            raise Conflict("The AI has this conversation; there is nothing to put away.")
        if self.state is State.CLAIMED:
            self._must_be_held_by(person)
        if until <= at:
            raise BadInput("This moment is over. Choose a later one.", field="until")
        if until != self.snoozed_until:
            self.snoozed_until = until
            self._note(FactKind.SNOOZED, at, person, {"until": until.isoformat()})

    def unsnooze(self, person: Actor, at: datetime) -> None:
        """Bring it back now; one that is not put away stays as it is."""
        self._must_stand_alone()
        if self.snoozed_until is None:
            return
        if self.state is State.CLAIMED:
            self._must_be_held_by(person)
        self._wake(at, person, Woke.PERSON)

    def time_passed(self, at: datetime, desk: Actor) -> None:
        """Bring back what was put away until now. Where nobody waits, what it was put away for waits from here on."""
        if self.merged_into is None and self.snoozed_until is not None and self.snoozed_until <= at:
            if self.waiting_since is None:
                self.waiting_since = self.snoozed_until
            self._wake(at, desk, Woke.TIME)

    def change_tags(self, add: Iterable[str], remove: Iterable[str], person: Actor, at: datetime) -> None:
        """Add tags and take tags away; what is named in both is there afterwards."""
        self._must_stand_alone()
        before = set(self.tags)
        after = (before - set(remove)) | set(add)
        if len(after) > MOST_TAGS:
            raise BadInput(f"A conversation can have {MOST_TAGS} tags.", field="add")
        if before != after:
            self.tags = tuple(sorted(after))
            changes = {"added": sorted(after - before), "removed": sorted(before - after)}
            self._note(FactKind.TAGS_CHANGED, at, person, changes)

    def set_reminder(self, remind_at: datetime | None, note: str, person: Actor, at: datetime) -> None:
        """Have somebody reminded at a moment, or of nothing."""
        self._must_stand_alone()
        if remind_at is not None and remind_at <= at:
            raise BadInput("This moment is over. Choose a later one.", field="at")
        note = note.strip() if remind_at is not None else ""
        if (remind_at, note) != (self.remind_at, self.reminder):
            self.remind_at, self.reminder = remind_at, note
            when = remind_at.isoformat() if remind_at else None
            self._note(FactKind.REMINDER_SET, at, person, {"at": when, "note": note})

    def reminder_due(self, at: datetime, desk: Actor, asked_by: Actor) -> None:
        """Remind whoever has it, else who asked for it; a reminder that was moved or taken away is not due."""
        if self.remind_at is None or self.remind_at > at:
            return
        person = (self.held_by, self.held_by_name) if self.state is State.CLAIMED else (asked_by.id, asked_by.name)
        payload = {"note": self.reminder, "person": dict(zip(("id", "name"), person, strict=True))}
        self.remind_at, self.reminder = None, ""
        self._note(FactKind.REMINDED, at, desk, payload)

    def merge_into(self, target: "Conversation", person: Actor, at: datetime, *, is_lead: bool) -> None:
        """Make this one part of ``target``, of the same customer, which goes to people where this one was with them."""
        if self.merged_into == target.id:
            return
        self._must_stand_alone()
        if target.id == self.id:
            raise BadInput("A conversation cannot be merged into itself.", field="into")
        if target.merged_into is not None:
            raise Conflict("That conversation was merged into another one itself. Merge into that one.")
        if target.state is State.RESOLVED and self.state is not State.RESOLVED:
            raise Conflict("That conversation is resolved. Reopen it before you merge an open one into it.")
        if self.state is State.CLAIMED and not is_lead:
            self._must_be_held_by(person)
        if self.state in {State.ESCALATED, State.CLAIMED}:
            target._take_over(self)
        if self.waiting_since is not None and self.snoozed_until is None:
            target._wake(at, person, Woke.PERSON)
        if self.state is not State.RESOLVED and self.waiting_since is not None:
            target.waiting_since = min(self.waiting_since, target.waiting_since or self.waiting_since)
        target.last_message_at = max(target.last_message_at or target.opened_at, self.last_message_at or self.opened_at)
        self.merged_into = target.id
        self._note(FactKind.MERGED, at, person, {"into": target.id})
        target._note(FactKind.MERGED, at, person, {"from": self.id})

    def _take_over(self, source: "Conversation") -> None:
        """Stand at least as far with people as ``source`` did, and keep what its customer was promised."""
        if self.state is State.WITH_AI or self.escalation_id is None:
            self.escalation_id, self.escalated_at = source.escalation_id, source.escalated_at
            self.rating = source.rating
        if self.state is State.WITH_AI or (self.state is State.ESCALATED and source.state is State.CLAIMED):
            self.state = source.state
            self.held_by, self.held_by_name, self.held_since = source.held_by, source.held_by_name, source.held_since
        self.promised_by = min((one for one in (self.promised_by, source.promised_by) if one), default=None)

    def unmerge(self, target: "Conversation", person: Actor, at: datetime) -> None:
        """Take it out of ``target`` again, as it was; the target stays with whom it is."""
        if self.merged_into != target.id:
            raise Conflict("This conversation is not merged into that one.")
        self.merged_into = None
        self._note(FactKind.UNMERGED, at, person, {"from": target.id})
        target._note(FactKind.UNMERGED, at, person, {"other": self.id})

    def add_note(self, note_id: str, mentions: Sequence[Actor], person: Actor, at: datetime) -> None:
        """Record a note among colleagues; its words stay out of the facts."""
        self._must_stand_alone()
        mentioned = [{"id": one.id, "name": one.name} for one in mentions]
        self._note(FactKind.NOTE_ADDED, at, person, {"note_id": note_id, "mentions": mentioned})

    def _must_be_held_by(self, person: Actor) -> None:
        self._must_stand_alone()
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
        promise = {"promised_by": self.promised_by.isoformat()} if self.promised_by else {}
        self.waiting_since = self.promised_by = None
        self.last_message_at = at
        self._note(FactKind.REPLY_WRITTEN, at, person, {"message_id": reply_id, **promise})
        return at + UNDO_WINDOW

    def undo_reply(
        self,
        reply_id: str,
        person: Actor,
        at: datetime,
        *,
        held: bool,
        waiting_since: datetime,
        promised_by: datetime | None = None,
    ) -> None:
        """Take a reply back while it is held; raises ``TooLate`` once it has left.

        ``waiting_since`` is when the customer wrote the oldest message that is unanswered again, ``promised_by``
        the promise the reply had kept.
        """
        if not held:
            raise TooLate("This reply has already left; it cannot be undone.")
        if self.state is not State.RESOLVED:
            self.waiting_since, self.promised_by = waiting_since, promised_by
        self._note(FactKind.REPLY_UNDONE, at, person, {"message_id": reply_id})

    def resolve(self, person: Actor, at: datetime, outcome: str) -> None:
        """Close it; what was put away is closed as well, a reminder stays."""
        if self.state is State.RESOLVED and self.merged_into is None:
            raise AlreadyDone("This conversation is already resolved.")
        self._must_be_held_by(person)
        self.state = State.RESOLVED
        self.resolved_at, self.outcome = at, outcome
        self.waiting_since = self.promised_by = self.snoozed_until = None
        self._note(FactKind.RESOLVED, at, person, {"outcome": outcome})

    def reopen(self, person: Actor, at: datetime) -> None:
        """Undo a resolve; the conversation is the person's again."""
        self._must_stand_alone()
        if self.state is not State.RESOLVED:
            raise Conflict("This conversation is not resolved.")
        self._held_from_now_by(person, at)
        self.resolved_at, self.outcome = None, None
        self._note(FactKind.REOPENED, at, person)

    def rate(self, person: Actor, at: datetime, rating: RatingValue, why: str) -> None:
        """Judge the last escalation; a later judgement replaces an earlier one."""
        if self.escalation_id is None:
            raise Conflict("This conversation was never escalated, so there is nothing to rate.")
        self.rating = rating
        self._note(
            FactKind.RATED, at, person, {"escalation_id": self.escalation_id, "rating": rating.value, "why": why}
        )
