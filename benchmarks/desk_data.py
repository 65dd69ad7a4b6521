"""A local store of a busy desk, made up from the sample company's messages, for the benchmarks of the desktop."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from workspace.client.local_store import LocalStore
from workspace.contract.conversations import (
    BriefLineView,
    BriefView,
    ConversationDetail,
    Customer,
    EscalationView,
    MessageEntry,
    QueueRow,
)
from workspace.contract.desk import DeskView
from workspace.contract.values import Author, PersonRef, SourceRef, State
from workspace.resources import folder

YOU: Final = PersonRef(id="you", name="Lena Vogt")
OTHERS: Final = tuple(PersonRef(id=f"p{number}", name=name) for number, name in enumerate(("Tom", "Ada", "Jo", "Kim")))
FIRST: Final = ("Mira", "Dana", "Li", "Omar", "Sofia", "Jonas", "Aiko", "Pablo", "Nadia", "Erik", "Zoë", "Ravi")
LAST: Final = ("Sol", "Reyes", "Wei", "Haddad", "Marin", "Berg", "Tanaka", "Ortiz", "Novak", "Lund", "Klein", "Iyer")
CATEGORIES: Final = ("billing", "account", "orders", "shipping", "api", "returns", "security", "plans")
REASONS: Final = (
    ("low-confidence", "not sure enough"),
    ("explicit-request", "asked for a person"),
    ("negative-sentiment", "upset"),
    ("sensitive-topic", "sensitive topic"),
)


def texts() -> list[str]:
    """What customers of the sample company write."""
    lines = (folder("sample_company") / "messages.jsonl").read_text(encoding="utf-8").splitlines()
    return [str(json.loads(line).get("text") or "") for line in lines if '"text"' in line]


def made_row(number: int, said: list[str], chance: random.Random, now: datetime) -> QueueRow:
    """One open conversation; one in eight is taken, of these one in ten by you, some are snoozed or answered."""
    at = now - timedelta(seconds=chance.randrange(7 * 86_400))
    taken, state = chance.random(), "escalated"
    held: PersonRef | None = None
    if taken < 0.125:
        state, held = "claimed", YOU if chance.random() < 0.1 else chance.choice(OTHERS)
    category = chance.choice(CATEGORIES)
    reason, words = chance.choice(REASONS)
    course = tuple(round(chance.uniform(-1, 0.6), 2) for _ in range(chance.randint(1, 6)))
    answered = held is not None and chance.random() < 0.3
    kind: State = "claimed" if state == "claimed" else "escalated"
    return QueueRow(
        conversation_id=f"{number:032x}",
        seq=number + 1,
        version=3,
        state=kind,
        channel=chance.choice(("http", "chat", "mail")),
        customer_id=f"customer-{number}",
        customer_name=f"{chance.choice(FIRST)} {chance.choice(LAST)}",
        company=f"{chance.choice(LAST)} {chance.choice(('GmbH', 'Ltd', 'AG', 'Inc'))}",
        tier=chance.choice(("", "", "", "priority")),
        first_line=chance.choice(said)[:160],
        category=category,
        category_title=category.title(),
        reason=reason,
        reason_words=words,
        sentiment=course[-1],
        sentiment_course=course,
        language=chance.choice(("en", "en", "de", "fr", "es")),
        waiting_since=None if answered else at,
        take_by=None if answered else at + timedelta(minutes=chance.choice((10, 15, 20, 60))),
        order_reason="Not sure enough: within 60 min of writing",
        held_by=held,
        last_message_at=at,
        message_count=len(course),
        snoozed_until=now + timedelta(hours=3) if chance.random() < 0.02 else None,
        tags=("vip",) if chance.random() < 0.05 else (),
    )


def made_rows(number: int, said: list[str], now: datetime) -> Iterator[QueueRow]:
    """So many rows, always the same ones."""
    chance = random.Random(7)
    for one in range(number):
        yield made_row(one, said, chance, now)


def made_detail(row: QueueRow, messages: int, said: list[str]) -> ConversationDetail:
    """A conversation with so many messages and a brief."""
    chance = random.Random(messages)
    authors: tuple[Author, ...] = ("customer", "ai", "customer", "agent")
    start = row.last_message_at - timedelta(minutes=messages)
    history = tuple(
        MessageEntry(
            id=f"{row.conversation_id}-{number}",
            seq=number + 1,
            at=start + timedelta(minutes=number),
            author=authors[number % 4],
            author_name=("AI" if number % 4 == 1 else "Lena Vogt") if number % 2 else row.customer_name,
            text=" ".join(chance.choices(said, k=chance.randint(1, 3))),
            delivery="received" if number % 2 == 0 else "sent",
        )
        for number in range(messages)
    )
    kinds = ("wanted", "tried", "failed", "feeling", "facts", "next")
    lines = tuple(
        BriefLineView.model_validate(
            {"kind": kind, "text": chance.choice(said)[:90], "sources": (SourceRef(kind="message", id=history[0].id),)}
        )
        for kind in kinds
    )
    escalation = EscalationView(
        id=f"e-{row.conversation_id}",
        at=row.last_message_at,
        reason=row.reason,
        reason_words=row.reason_words,
        brief=BriefView(lines=lines, told_customer="A colleague takes over within the hour."),
    )
    who = Customer(id=row.customer_id, name=row.customer_name, company=row.company, plan="Team", language=row.language)
    return ConversationDetail(row=row, customer=who, history=history, escalation=escalation)


def fill(data: Path, number: int) -> list[str]:
    """Write a desk's local store with so many conversations; returns the ids of three conversations of 200 messages
    and one of 2,000, which stand first in the queue."""
    said, now = texts(), datetime.now(UTC)
    store = LocalStore(data / "desk-view.sqlite")
    for row in made_rows(number, said, now):
        store.rows.keep(row, row)
    special = []
    for place, messages in enumerate((200, 200, 200, 2000)):
        row = made_row(number + place, said, random.Random(place), now)
        fresh = {"state": "escalated", "held_by": None, "snoozed_until": None, "waiting_since": now}
        row = row.model_copy(update={**fresh, "take_by": now - timedelta(days=30, minutes=-place)})
        store.rows.keep(row, row)
        store.keep_detail(made_detail(row, messages, said))
        special.append(row.conversation_id)
    store.keep_desk(DeskView(name="Fernroute", version="0", you=YOU, role="lead", seq=number))
    store.keep_seq(number + 10)
    store.close()
    return special
