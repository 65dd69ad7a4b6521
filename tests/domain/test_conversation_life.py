"""The life of a conversation under any order of events: one holder, no AI over a person, facts that tell it all."""

from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from workspace.domain.conversation import Conversation, RatingValue, State
from workspace.domain.decision import Reason
from workspace.domain.errors import Conflict
from workspace.domain.facts import THE_AI, Actor, ActorKind, Fact, FactKind, customer_actor
from workspace.domain.identifiers import ConversationId, CustomerId, EscalationId
from workspace.domain.queue_order import take_by

CUSTOMER = customer_actor("mira", "Mira")
PEOPLE = [Actor(ActorKind.PERSON, name.lower(), name) for name in ("Lena", "Tom", "Ada")]
people = st.sampled_from(PEOPLE)


def replayed(facts: list[Fact]) -> tuple[State, str | None, RatingValue | None]:
    """What the facts alone say: state, holder, rating."""
    state, holder, rating = State.WITH_AI, None, None
    for fact in facts:
        match fact.kind:
            case FactKind.ESCALATED:
                state, rating = State.ESCALATED, None
            case FactKind.CLAIMED:
                state, holder = State.CLAIMED, fact.actor.id
            case FactKind.RELEASED:
                state, holder = State.ESCALATED, None
            case FactKind.RESOLVED:
                state = State.RESOLVED
            case FactKind.REOPENED if fact.actor.kind is ActorKind.CUSTOMER:
                state, holder = State.WITH_AI, None
            case FactKind.REOPENED:
                state, holder = State.CLAIMED, fact.actor.id
            case FactKind.RATED:
                rating = RatingValue(str(fact.payload["rating"]))
            case _:
                pass
    return state, holder, rating


class ConversationLife(RuleBasedStateMachine):
    """Everybody does anything at any time; what is refused must change nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.counted = 0
        self.conversation = Conversation(ConversationId("c"), "http", CustomerId("mira"), self.now)

    @initialize()
    def begin(self) -> None:
        self.conversation.open(self.now, CUSTOMER)
        self.conversation.receive("m0", self.now, self.now, CUSTOMER)

    def _name(self) -> str:
        self.counted += 1
        self.now += timedelta(seconds=self.counted)
        return f"x{self.counted}"

    @rule()
    def the_customer_writes(self) -> None:
        self.conversation.receive(self._name(), self.now, self.now, CUSTOMER)
        assert self.conversation.waiting_since is not None
        assert self.conversation.state is not State.RESOLVED

    @rule()
    def the_ai_replies(self) -> None:
        allowed, before = self.conversation.ai_may_speak, len(self.conversation.facts)
        try:
            self.conversation.ai_replied(self._name(), self.now, THE_AI, {})
        except Conflict:
            assert not allowed
            assert len(self.conversation.facts) == before
        else:
            assert allowed

    @rule()
    def the_ai_escalates(self) -> None:
        allowed, before = self.conversation.ai_may_speak, len(self.conversation.facts)
        self.conversation.escalate(EscalationId(self._name()), self.now, THE_AI, {})
        assert (len(self.conversation.facts) == before + 1) is allowed

    @rule(person=people)
    def claim(self, person: Actor) -> None:
        held, was_closed = self.conversation.held_by, self.conversation.state is State.RESOLVED
        taken = self.conversation.state is State.CLAIMED and held != person.id
        self._name()
        try:
            self.conversation.claim(person, self.now)
        except Conflict:
            assert taken or was_closed
        else:
            assert not taken
            assert not was_closed
            assert self.conversation.held_by == person.id

    @rule(person=people)
    def release(self, person: Actor) -> None:
        self._only_for_the_holder(person, lambda: self.conversation.release(person, self.now))

    @rule(person=people, wrote_since=st.booleans())
    def reply(self, person: Actor, wrote_since: bool) -> None:
        try:
            leaves_at = self.conversation.write_reply(
                self._name(), person, self.now, customer_wrote_since=wrote_since, anyway=False
            )
        except Conflict:
            assert wrote_since or self.conversation.held_by != person.id or self.conversation.state is not State.CLAIMED
        else:
            assert not wrote_since
            assert self.conversation.held_by == person.id
            assert leaves_at > self.now

    @rule(person=people)
    def resolve(self, person: Actor) -> None:
        self._only_for_the_holder(person, lambda: self.conversation.resolve(person, self.now, "solved"))

    @precondition(lambda self: self.conversation.state is State.RESOLVED)
    @rule(person=people)
    def reopen(self, person: Actor) -> None:
        self._name()
        self.conversation.reopen(person, self.now)
        assert self.conversation.held_by == person.id

    @rule(person=people, rating=st.sampled_from(RatingValue))
    def rate(self, person: Actor, rating: RatingValue) -> None:
        try:
            self.conversation.rate(person, self.now, rating, "")
        except Conflict:
            assert self.conversation.escalation_id is None
        else:
            assert self.conversation.rating is rating

    def _only_for_the_holder(self, person: Actor, order: object) -> None:
        holds = self.conversation.state is State.CLAIMED and self.conversation.held_by == person.id
        before = len(self.conversation.facts)
        self._name()
        assert callable(order)
        try:
            order()
        except Conflict:
            assert not holds
            assert len(self.conversation.facts) == before
        else:
            assert holds

    @invariant()
    def claimed_means_held(self) -> None:
        if self.conversation.state is State.CLAIMED:
            assert self.conversation.held_by
            assert self.conversation.held_since
        if self.conversation.state in {State.ESCALATED, State.WITH_AI}:
            assert self.conversation.held_by is None

    @invariant()
    def who_waits_for_a_person_has_a_place(self) -> None:
        if self.conversation.state is State.ESCALATED:
            assert self.conversation.waiting_since is not None
            moment, why = take_by(self.conversation.waiting_since, Reason.LOW_CONFIDENCE, -0.9, "priority")
            assert moment > self.conversation.waiting_since
            assert why

    @invariant()
    def the_facts_tell_the_same_story(self) -> None:
        state, holder, rating = replayed(self.conversation.facts)
        assert state is self.conversation.state
        assert rating is self.conversation.rating
        if state is not State.RESOLVED:
            assert holder == self.conversation.held_by


TestConversationLife = ConversationLife.TestCase
TestConversationLife.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
