"""Small pieces of a desk's story, written straight into the store."""

from datetime import UTC, datetime, timedelta

from workspace.domain.article import Article
from workspace.domain.conversation import Conversation
from workspace.domain.facts import THE_DESK, Fact, FactKind, customer_actor
from workspace.domain.identifiers import ArticleId, ConversationId, CustomerId
from workspace.store.unit import Unit

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    """So many minutes after nine."""
    return NINE + timedelta(minutes=minutes)


def desk_fact() -> Fact:
    """A fact about the desk itself."""
    return Fact(FactKind.SETTINGS_CHANGED, NINE, THE_DESK, {"setting": "x"})


def open_conversation(unit: Unit, name: str = "one", *, customer: str = "mira", text: str = "Hello") -> int:
    """A customer's first message; returns its number."""
    unit.conversations.keep_customer("http", customer, {"name": customer.title()})
    conversation = Conversation(ConversationId(name), "http", CustomerId(customer), NINE)
    unit.conversations.add(conversation, text, "en")
    actor = customer_actor(customer, customer.title())
    conversation.open(NINE, actor)
    conversation.receive(f"{name}-m", NINE, NINE, actor)
    seq = unit.conversations.save(conversation)
    add_message(unit, name, f"{name}-m", text, seq, author="customer", delivery="received", visible_seq=seq)
    return seq


def add_message(unit: Unit, conversation: str, message_id: str, text: str, seq: int, **values: object) -> None:
    """A message of a conversation."""
    unit.conversations.add_message(
        id=message_id,
        conversation_id=conversation,
        channel="http",
        channel_message_id=f"their-{message_id}",
        text=text,
        sent_at=NINE,
        at=NINE,
        seq=seq,
        **values,
    )


def article(name: str = "refunds", body: str = "In 3 days.") -> Article:
    """An article."""
    return Article(ArticleId(name), name.title(), body, examples=("When?",))
