"""Conversations under any order of commands, messages, AI replies and time: what must hold, holds."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from workspace.domain.conversation import Conversation, State
from workspace.domain.decision import Reason
from workspace.domain.errors import DeskhandError
from workspace.domain.facts import THE_AI, THE_DESK, Actor, ActorKind, FactKind, customer_actor
from workspace.domain.identifiers import ConversationId, CustomerId, EscalationId
from workspace.domain.queue_order import take_by

CUSTOMER = customer_actor("mira", "Mira")
PEOPLE = [Actor(ActorKind.PERSON, name.lower(), name) for name in ("Lena", "Tom", "Ada")]
people = st.sampled_from(PEOPLE)
three = st.integers(0, 2)
minutes = st.integers(-5, 90)
FIELDS = (
    "state",
    "held_by",
    "held_by_name",
    "held_since",
    "escalation_id",
    "waiting_since",
    "resolved_at",
    "rating",
    "outcome",
    "promised_by",
    "snoozed_until",
    "remind_at",
    "reminder",
    "tags",
    "merged_into",
)


def state_of(one: Conversation) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in FIELDS)


class Work(RuleBasedStateMachine):
    """Three conversations of one customer; everybody orders anything at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.counted = 0
        self.all = [Conversation(ConversationId(f"c{no}"), "http", CustomerId("mira"), self.now) for no in range(3)]
        self.as_merged: dict[str, tuple[object, ...]] = {}

    @initialize()
    def begin(self) -> None:
        for one in self.all:
            one.open(self.now, CUSTOMER)
            one.receive(self._name(), self.now, self.now, CUSTOMER)

    def _name(self) -> str:
        self.counted += 1
        return f"x{self.counted}"

    def _tries(self, order: Callable[[], object]) -> bool:
        """Carry it out; what is refused must change nothing, and what changes anything must leave a fact."""
        before = [(state_of(one), len(one.facts)) for one in self.all]
        try:
            order()
        except DeskhandError:
            assert [(state_of(one), len(one.facts)) for one in self.all] == before
            return False
        for one, (state, facts) in zip(self.all, before, strict=True):
            assert state_of(one) == state or len(one.facts) > facts
        return True

    # What happens by itself

    @rule(by=st.integers(1, 60))
    def time_passes(self, by: int) -> None:
        self.now += timedelta(minutes=by)
        for one in self.all:
            due = one.snoozed_until is not None and one.snoozed_until <= self.now
            one.time_passed(self.now, THE_DESK)
            if due and one.merged_into is None:
                assert one.snoozed_until is None
                assert one.facts[-1].kind is FactKind.WOKEN
                assert one.waiting_since is not None
            one.reminder_due(self.now, THE_DESK, PEOPLE[0])
            assert one.remind_at is None or one.remind_at > self.now

    @rule(no=three)
    def the_customer_writes(self, no: int) -> None:
        one = self.all[no]
        if self._tries(lambda: one.receive(self._name(), self.now, self.now, CUSTOMER)):
            assert one.snoozed_until is None
            assert one.waiting_since is not None
            assert one.state is not State.RESOLVED

    @rule(no=three)
    def the_ai_replies(self, no: int) -> None:
        one = self.all[no]
        allowed = one.ai_may_speak
        assert self._tries(lambda: one.ai_replied(self._name(), self.now, THE_AI, {})) is allowed

    @rule(no=three)
    def the_ai_escalates(self, no: int) -> None:
        one, had = self.all[no], self.all[no].escalation_id
        allowed = one.ai_may_speak
        one.escalate(EscalationId(self._name()), self.now, THE_AI, {})
        assert (one.escalation_id != had) is allowed
        if allowed:
            assert one.waiting_since is not None
            moment, _ = take_by(one.waiting_since, None, 0.0, "", promised_by=one.promised_by)
            one.promised_by = moment

    # What people order

    @rule(no=three, person=people)
    def claim(self, no: int, person: Actor) -> None:
        self._tries(lambda: self.all[no].claim(person, self.now))

    @rule(no=three, person=people)
    def release(self, no: int, person: Actor) -> None:
        self._tries(lambda: self.all[no].release(person, self.now))

    @rule(no=three, person=people, to=people, is_lead=st.booleans())
    def assign(self, no: int, person: Actor, to: Actor, is_lead: bool) -> None:
        one = self.all[no]
        had = one.held_by if one.state is State.CLAIMED else None
        if self._tries(lambda: one.assign(to, person, self.now, is_lead=is_lead)):
            assert one.held_by == to.id
            assert is_lead or had in {None, person.id, to.id} or to == person

    @rule(no=three, person=people, now=st.booleans())
    def hand_back(self, no: int, person: Actor, now: bool) -> None:
        if self._tries(lambda: self.all[no].hand_back(person, self.now, now=now)):
            assert self.all[no].ai_may_speak
            assert self.all[no].held_by is None

    @rule(no=three, person=people, ahead=minutes)
    def snooze(self, no: int, person: Actor, ahead: int) -> None:
        one, had = self.all[no], self.all[no].held_by
        if self._tries(lambda: one.snooze(self.now + timedelta(minutes=ahead), person, self.now)):
            assert ahead > 0
            assert one.held_by == had
            assert not one.is_queued

    @rule(no=three, person=people)
    def unsnooze(self, no: int, person: Actor) -> None:
        if self._tries(lambda: self.all[no].unsnooze(person, self.now)):
            assert self.all[no].snoozed_until is None

    @rule(no=three, person=people, ahead=st.one_of(st.none(), minutes), words=st.sampled_from(["", " call back "]))
    def remind(self, no: int, person: Actor, ahead: int | None, words: str) -> None:
        at = None if ahead is None else self.now + timedelta(minutes=ahead)
        if self._tries(lambda: self.all[no].set_reminder(at, words, person, self.now)):
            assert self.all[no].remind_at == at

    @rule(no=three, person=people, add=st.sets(st.sampled_from("abc")), remove=st.sets(st.sampled_from("abc")))
    def change_tags(self, no: int, person: Actor, add: set[str], remove: set[str]) -> None:
        if self._tries(lambda: self.all[no].change_tags(add, remove, person, self.now)):
            assert add <= set(self.all[no].tags)
            assert not (remove - add) & set(self.all[no].tags)

    @rule(no=three, into=three, person=people, is_lead=st.booleans())
    def merge(self, no: int, into: int, person: Actor, is_lead: bool) -> None:
        one, target = self.all[no], self.all[into]
        was = state_of(one)
        if self._tries(lambda: one.merge_into(target, person, self.now, is_lead=is_lead)):
            assert one is not target
            assert one.merged_into == target.id
            self.as_merged.setdefault(one.id, was)

    @rule(no=three, person=people)
    def unmerge(self, no: int, person: Actor) -> None:
        one = self.all[no]
        target = next((other for other in self.all if other.id == one.merged_into), self.all[no - 1])
        reminded = len([fact for fact in one.facts if fact.kind is FactKind.REMINDED])
        if self._tries(lambda: one.unmerge(target, person, self.now)):
            was = self.as_merged.pop(one.id)
            if reminded == 0:
                assert state_of(one) == was
            one.time_passed(self.now, THE_DESK)
        else:
            assert one.merged_into is None

    @rule(no=three, person=people)
    def add_note(self, no: int, person: Actor) -> None:
        self._tries(lambda: self.all[no].add_note(self._name(), PEOPLE, person, self.now))

    @rule(no=three, person=people, undone=st.booleans())
    def reply(self, no: int, person: Actor, undone: bool) -> None:
        one, reply_id = self.all[no], self._name()
        since, promise = one.waiting_since or self.now, one.promised_by

        def writes() -> None:
            one.write_reply(reply_id, person, self.now, customer_wrote_since=False, anyway=False)

        if self._tries(writes) and undone:
            one.undo_reply(reply_id, person, self.now, held=True, waiting_since=since, promised_by=promise)

    @rule(no=three, person=people)
    def resolve(self, no: int, person: Actor) -> None:
        self._tries(lambda: self.all[no].resolve(person, self.now, "solved"))

    @rule(no=three, person=people)
    def reopen(self, no: int, person: Actor) -> None:
        self._tries(lambda: self.all[no].reopen(person, self.now))

    # What always holds

    @invariant()
    def one_holder_or_none(self) -> None:
        for one in self.all:
            if one.state is State.CLAIMED:
                assert one.held_by
                assert one.held_by_name
            elif one.state in {State.ESCALATED, State.WITH_AI}:
                assert one.held_by is None

    @invariant()
    def the_queue_holds_what_waits_for_people(self) -> None:
        for one in self.all:
            if one.state is State.RESOLVED:
                assert not one.is_queued
                assert one.waiting_since is None
                assert one.promised_by is None
                assert one.snoozed_until is None
                assert one.outcome == "solved"
            else:
                assert one.outcome is None
            if one.merged_into is not None or one.snoozed_until is not None:
                assert not one.is_queued
            if one.state is State.ESCALATED:
                assert one.waiting_since is not None
                moment, why = take_by(one.waiting_since, Reason.REPETITION, 0.0, "", promised_by=one.promised_by)
                assert why
                assert one.promised_by is None or moment <= one.promised_by

    @invariant()
    def what_is_put_away_comes_back(self) -> None:
        for one in self.all:
            if one.snoozed_until is not None:
                assert one.state in {State.ESCALATED, State.CLAIMED}
                assert one.snoozed_until > self.now or one.merged_into is not None

    @invariant()
    def nothing_is_merged_in_circles(self) -> None:
        by_id = {one.id: one for one in self.all}
        for one in self.all:
            seen, into = {one.id}, one.merged_into
            while into is not None:
                assert into not in seen
                seen.add(into)
                into = by_id[into].merged_into

    @invariant()
    def every_fact_is_about_its_conversation_and_in_order(self) -> None:
        for one in self.all:
            assert all(fact.conversation_id == one.id for fact in one.facts)
            moments = [fact.at for fact in one.facts]
            assert moments == sorted(moments)


TestWork = Work.TestCase
TestWork.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
