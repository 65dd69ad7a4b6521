"""Rows, facts, details and commands for tests, with everything that doesn't matter filled in."""

from datetime import UTC, datetime, timedelta

from workspace.contract.commands import SendReply
from workspace.contract.conversations import ConversationDetail, Customer, MessageEntry, QueueRow
from workspace.contract.feed import FactView
from workspace.contract.values import Author, PersonRef, State, new_id

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
LENA = PersonRef(id="lena", name="Lena")
TOM = PersonRef(id="tom", name="Tom")


def a_row(
    conversation_id: str = "c1",
    *,
    seq: int = 1,
    state: State = "escalated",
    held_by: PersonRef | None = None,
    minutes: float = 0,
    name: str = "Mira Sol",
    first_line: str = "Charged twice in May",
    sentiment: tuple[float, ...] = (),
) -> QueueRow:
    """A conversation as a row; ``minutes`` moves it down the queue."""
    at = NINE + timedelta(minutes=minutes)
    return QueueRow(
        conversation_id=conversation_id,
        seq=seq,
        version=seq,
        state=state,
        channel="http",
        customer_id=f"customer-{conversation_id}",
        customer_name=name,
        first_line=first_line,
        category="billing",
        category_title="Billing",
        reason="low-confidence",
        reason_words="not sure enough",
        sentiment=sentiment[-1] if sentiment else 0.0,
        sentiment_course=sentiment,
        waiting_since=at,
        take_by=at + timedelta(hours=1),
        order_reason="Not sure enough: within 60 min of writing",
        held_by=held_by,
        last_message_at=at,
        message_count=1,
        resolved_at=at if state == "resolved" else None,
    )


def a_fact(seq: int, row: QueueRow | None = None) -> FactView:
    """A fact, about a row where one is given."""
    return FactView(seq=seq, at=NINE, kind="noted", conversation_id=row.conversation_id if row else "", row=row)


def a_message(number: int, author: Author = "customer", text: str = "Where is my refund?") -> MessageEntry:
    """A message in a history."""
    return MessageEntry(
        id=f"m{number}",
        seq=number,
        at=NINE + timedelta(minutes=number),
        author=author,
        author_name={"customer": "Mira Sol", "ai": "AI", "agent": "Lena"}[author],
        text=text,
        delivery="sent",
    )


def a_detail(row: QueueRow, messages: int = 1) -> ConversationDetail:
    """A conversation with so many messages."""
    history = tuple(a_message(number + 1, "customer" if number % 2 == 0 else "agent") for number in range(messages))
    return ConversationDetail(row=row, customer=Customer(id=row.customer_id, name=row.customer_name), history=history)


def a_reply(conversation_id: str = "c1", text: str = "It is on its way.") -> SendReply:
    """An order to send a reply."""
    return SendReply(id=new_id(), conversation_id=conversation_id, reply_id=new_id(), text=text, seen_seq=1)
