"""What a person orders about a conversation: claim, release, reply, undo, resolve, reopen, rate."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from workspace.domain.conversation import Conversation, RatingValue
from workspace.domain.errors import BadInput, Conflict, NotFound
from workspace.domain.facts import Actor, FactKind
from workspace.service.attachments import link_attachments
from workspace.service.handlers.deliver_reply import DELIVER
from workspace.service.handlers.queue_columns import place_in_queue
from workspace.store.notes import count_macro_use
from workspace.store.unit import Unit


def load(unit: Unit, conversation_id: str) -> Conversation:
    """The conversation, or ``NotFound``."""
    conversation = unit.conversations.load(conversation_id)
    if conversation is None:
        raise NotFound("conversation", conversation_id)
    return conversation


def claim(unit: Unit, conversation_id: str, person: Actor, at: datetime) -> int:
    """Take it; raises ``TakenByAnother`` for all but the first."""
    conversation = load(unit, conversation_id)
    conversation.claim(person, at)
    # Its place: one that was still with the AI has none yet.
    return unit.conversations.save(conversation, **place_in_queue(unit, conversation))


def release(unit: Unit, conversation_id: str, person: Actor, at: datetime) -> int:
    """Give it back to the queue."""
    conversation = load(unit, conversation_id)
    conversation.release(person, at)
    return unit.conversations.save(conversation, **place_in_queue(unit, conversation))


def send_reply(
    unit: Unit,
    conversation_id: str,
    person: Actor,
    at: datetime,
    *,
    reply_id: str,
    text: str,
    seen_seq: int,
    anyway: bool,
    undo_window: timedelta,
    attachments: Sequence[str] = (),
    macro_id: str = "",
) -> int:
    """Write a reply down and have it sent once the time for undoing it is over."""
    if not text.strip() and not attachments:
        raise BadInput("The reply is empty.", field="text")
    if unit.conversations.message(reply_id) is not None:
        raise Conflict("A reply with this id exists already.")
    conversation = load(unit, conversation_id)
    others = [
        message
        for message in unit.conversations.messages(conversation_id)
        if message["seq"] > seen_seq and message["author_id"] != person.id and message["author"] != "ai"
    ]
    conversation.write_reply(reply_id, person, at, customer_wrote_since=bool(others), anyway=anyway)
    leaves_at = at + undo_window
    count = unit.conversations.count_messages(conversation_id) + 1
    seq = unit.conversations.save(conversation, message_count=count, **place_in_queue(unit, conversation))
    unit.conversations.add_message(
        id=reply_id,
        conversation_id=conversation_id,
        channel=conversation.channel,
        channel_message_id=f"deskhand:{reply_id}",
        author="agent",
        author_id=person.id,
        author_name=person.name,
        text=text,
        sent_at=at,
        at=at,
        delivery="held",
        leaves_at=leaves_at,
        seq=seq,
    )
    link_attachments(unit, attachments, conversation_id, message_id=reply_id, person=person.id)
    if macro_id:
        count_macro_use(unit.connection, macro_id)
    unit.work.defer(DELIVER, {"message_id": reply_id}, leaves_at, lock=f"deliver:{conversation_id}")
    return seq


def undo_reply(unit: Unit, conversation_id: str, person: Actor, at: datetime, *, reply_id: str) -> int:
    """Take back a reply that has not left; raises ``TooLate`` afterwards."""
    conversation = load(unit, conversation_id)
    message = unit.conversations.message(reply_id)
    if (
        message is None
        or message["conversation_id"] not in unit.conversations.whole_of(conversation_id)
        or message["author_id"] != person.id
    ):
        raise NotFound("reply", reply_id)
    conversation.undo_reply(
        reply_id,
        person,
        at,
        held=message["delivery"] == "held",
        waiting_since=unanswered_since(unit, conversation_id, but=reply_id) or at,
        promised_by=_promise_kept_by(unit, message["conversation_id"], reply_id),
    )
    unit.conversations.set_message(reply_id, delivery="undone")
    return unit.conversations.save(conversation, **place_in_queue(unit, conversation))


def unanswered_since(unit: Unit, conversation_id: str, but: str = "") -> datetime | None:
    """When the oldest unanswered message was written; the AI's hand-over and the reply ``but`` are no answer."""
    since = None
    for earlier in reversed(unit.conversations.messages(conversation_id)):
        if earlier["author"] == "customer":
            since = earlier["sent_at"]
        elif (
            earlier["id"] != but and earlier["delivery"] != "undone" and not unit.turns.handed_over(earlier["turn_id"])
        ):
            break
    return since


def _promise_kept_by(unit: Unit, conversation_id: str, reply_id: str) -> datetime | None:
    for fact in unit.facts.of(conversation_id):
        if fact["kind"] == FactKind.REPLY_WRITTEN.value and fact["payload"]["message_id"] == reply_id:
            kept = fact["payload"].get("promised_by")
            return datetime.fromisoformat(kept) if kept else None
    return None


def resolve(unit: Unit, conversation_id: str, person: Actor, at: datetime, *, outcome: str) -> int:
    """Close it; a reply that is still held leaves all the same."""
    conversation = load(unit, conversation_id)
    conversation.resolve(person, at, outcome)
    return unit.conversations.save(conversation, take_by=None, order_reason="")


def reopen(unit: Unit, conversation_id: str, person: Actor, at: datetime) -> int:
    """Undo a resolve."""
    conversation = load(unit, conversation_id)
    conversation.reopen(person, at)
    return unit.conversations.save(conversation, **place_in_queue(unit, conversation))


def rate(unit: Unit, conversation_id: str, person: Actor, at: datetime, *, rating: str, why: str) -> int:
    """Keep the judgement of the last escalation."""
    conversation = load(unit, conversation_id)
    conversation.rate(person, at, RatingValue(rating), why)
    if conversation.escalation_id is not None:
        unit.conversations.rate(conversation.escalation_id, rating, why, person.id)
    return unit.conversations.save(conversation)
