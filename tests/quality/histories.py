"""Made-up histories of conversations, written as facts straight into a store: any order of what can happen."""

import random
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import sqlalchemy as sa

from workspace.domain.conversation import Conversation
from workspace.domain.facts import THE_AI, Actor, ActorKind, Fact, FactKind, customer_actor
from workspace.domain.identifiers import ConversationId, CustomerId
from workspace.store import tables as t
from workspace.store.database import Store
from workspace.store.unit import Unit

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
LENA = Actor(ActorKind.PERSON, "lena", "Lena")
TOM = Actor(ActorKind.PERSON, "tom", "Tom")
ARTICLES = ("refunds", "password", "")


class History:
    """One conversation whose facts are written one after the other."""

    def __init__(
        self, unit: Unit, name: str, customer: str = "mira", at: datetime = NINE, channel: str = "http"
    ) -> None:
        self.unit, self.id, self.at, self._count = unit, ConversationId(name), at, 0
        self.customer = customer_actor(customer, customer.title())
        unit.conversations.keep_customer(channel, customer, {"name": customer.title()})
        made = Conversation(self.id, channel, CustomerId(customer), opened_at=at)
        unit.conversations.add(made, "Something", "en")
        made.open(at, self.customer)
        unit.conversations.save(made, category="billing")

    def fact(self, kind: FactKind, actor: Actor, payload: dict[str, object] | None = None) -> "History":
        """One more fact, now."""
        fact = Fact(kind, self.at, actor, payload or {}, self.id)
        self.unit.facts.write([fact], version=self.unit.conversations.version_of(self.id))
        self._count += 1
        self.unit.conversations.touch(self.id, self.unit.facts.last_seq())
        return self

    def waits(self, **time: float) -> "History":
        """Time passes."""
        self.at += timedelta(**time)
        return self

    def writes(self, reaction: str = "") -> "History":
        """The customer writes."""
        payload: dict[str, object] = {"message_id": f"{self.id}-{self._count}"}
        return self.fact(
            FactKind.MESSAGE_RECEIVED, self.customer, payload | ({"reaction": reaction} if reaction else {})
        )

    def decides(self, action: str, about: str = "", rule: str = "confident", cost: int = 0) -> "History":
        """The AI's turn ends; all but a hand-over is said to the customer."""
        payload: dict[str, object] = {
            "turn_id": f"{self.id}-t{self._count}", "action": action, "rule": rule, "about": about,
            "confidence": 0.9, "category": "billing", "level": 3, "cost_micros": cost,
        }  # fmt: skip
        self.fact(FactKind.DECIDED, THE_AI, payload)
        if action == "escalate":
            return self.fact(FactKind.ESCALATED, THE_AI, {"escalation_id": f"{self.id}-e", "reason": "low-confidence"})
        return self.fact(FactKind.AI_REPLIED, THE_AI, {"message_id": f"{self.id}-r{self._count}", "action": action})

    def merges_into(self, other: "History") -> "History":
        """Somebody makes it part of another one."""
        self.at = other.at = max(self.at, other.at)
        self.fact(FactKind.MERGED, LENA, {"into": other.id})
        other.fact(FactKind.MERGED, LENA, {"from": self.id})
        return self._stands_in(other.id)

    def comes_out_of(self, other: "History") -> "History":
        """Somebody takes it out again."""
        self.at = other.at = max(self.at, other.at)
        self.fact(FactKind.UNMERGED, LENA, {"from": other.id})
        other.fact(FactKind.UNMERGED, LENA, {"other": self.id})
        return self._stands_in(None)

    def _stands_in(self, other: str | None) -> "History":
        here = t.conversation.c.id == self.id
        self.unit.connection.execute(sa.update(t.conversation).where(here).values(merged_into=other))
        return self

    def person(self, kind: FactKind, who: Actor = LENA, **payload: object) -> "History":
        """A person does something."""
        return self.fact(kind, who, payload)


def any_history(unit: Unit, name: str, chance: random.Random) -> History:
    """Whatever can happen, in any order a service could write it in."""
    start = NINE + timedelta(hours=chance.randrange(0, 24 * 21))
    one = History(unit, name, customer=chance.choice(("mira", "li", "noor")), at=start)
    one.writes()
    for _ in range(chance.randrange(0, 7)):
        one.waits(hours=chance.choice((0.01, 0.2, 1, 20, 60, 80, 120)))
        match chance.randrange(0, 9):
            case 0 | 1:
                one.writes(chance.choice(("", "", "thanks", "no-help")))
            case 2 | 3 | 4:
                one.decides("answer", chance.choice(ARTICLES))
            case 5:
                one.decides("answer", rule="small-talk")
            case 6:
                one.decides(chance.choice(("ask", "offer")), chance.choice(ARTICLES))
            case 7:
                one.decides("escalate", chance.choice(ARTICLES))
            case _:
                _people(one, chance)
    return one


def _people(one: History, chance: random.Random) -> None:
    one.person(FactKind.CLAIMED).waits(minutes=chance.randrange(1, 30))
    one.person(FactKind.REPLY_WRITTEN, message_id=f"{one.id}-p")
    if chance.random() < 0.3:
        one.person(FactKind.REPLY_UNDONE, message_id=f"{one.id}-p")
        return
    if chance.random() < 0.3:
        one.fact(FactKind.ASSIGNED, LENA, {"to": {"id": "tom"}, "from": {"id": "lena"}})
    one.waits(minutes=2).person(FactKind.RESOLVED, chance.choice((LENA, TOM)), outcome="solved")
    one.person(FactKind.RATED, rating=chance.choice(("necessary", "unnecessary")))


def some_merged(every: list[History], chance: random.Random) -> None:
    """Some become part of a later one, as people do with a customer who wrote twice; some of those come out again."""
    for one, other in pairwise(every):
        if chance.random() < 0.2:
            one.merges_into(other)
            if chance.random() < 0.3:
                one.comes_out_of(other)


def many(store: Store, count: int, seed: int) -> None:
    """A store full of them."""
    chance = random.Random(seed)
    with store.write() as unit:
        some_merged([any_history(unit, f"c{number:05}", chance) for number in range(count)], chance)
