"""Take a customer's message: written down before anything looks at it."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta

from workspace.channels.thread import IncomingMessage, Taken
from workspace.domain.continuing import SETTLED_AFTER, continues_ended
from workspace.domain.conversation import Conversation, State
from workspace.domain.facts import customer_actor
from workspace.domain.first_line import first_line_of
from workspace.domain.identifiers import ConversationId, CustomerId, new_id
from workspace.quality.labelling import reaction_of
from workspace.service.attachments import link_attachments
from workspace.service.colleagues import look_for_somebody
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.handlers.queue_columns import place_in_queue
from workspace.service.handlers.turn_due import have_turn_taken
from workspace.service.promise import watch_promise
from workspace.store.unit import Unit


def receive_message(unit: Unit, message: IncomingMessage, at: datetime, debounce: timedelta) -> Taken:
    """Store the message with its fact and have a turn taken, unless a person has the conversation.

    The channel's message id is unique: a redelivery finds it and changes nothing.
    """
    if (seen := _seen(unit, message)) is not None:
        return seen
    customer = unit.conversations.keep_customer(message.channel, message.customer.id, _details(message))
    unit.sessions.add(message.channel, message.customer.id, [asdict(one) for one in message.customer.session])
    # Again, now that nobody else takes a message of this customer in.
    if (seen := _seen(unit, message)) is not None:
        return seen
    sent_at = min(message.sent_at or at, at)
    actor = customer_actor(message.customer.id, customer["name"])
    conversation = unit.conversations.latest_of(message.channel, message.customer.id, settled_before=at - SETTLED_AFTER)
    was_resolved = conversation is not None and conversation.state is State.RESOLVED
    if conversation is None or not _continues(conversation, message.text, at):
        was_resolved = False
        conversation = Conversation(
            ConversationId(new_id()), message.channel, CustomerId(message.customer.id), opened_at=at
        )
        unit.conversations.add(conversation, _first_words(unit, message), customer["language"])
        conversation.open(at, actor)
    message_id = new_id()
    conversation.receive(message_id, sent_at, at, actor, reaction_of(message.text))
    count = unit.conversations.count_messages(conversation.id) + 1
    more: dict[str, object] = {"message_count": count}
    if was_resolved:
        more |= {"reopened": True, "first_line": first_line_of(_first_words(unit, message))}
    if conversation.state in {State.ESCALATED, State.CLAIMED}:
        more |= place_in_queue(unit, conversation)
    seq = unit.conversations.save(conversation, **more)
    unit.conversations.add_message(
        id=message_id,
        conversation_id=conversation.id,
        channel=message.channel,
        channel_message_id=message.message_id,
        author="customer",
        author_id=message.customer.id,
        author_name=customer["name"],
        text=message.text,
        html=message.html,
        sent_at=sent_at,
        at=at,
        delivery="received",
        verified=asdict(message.verified),
        seq=seq,
        visible_seq=seq,
    )
    link_attachments(unit, message.files, conversation.id, message_id=message_id, person=message.owner)
    if keep_labels(unit, conversation.id, at):
        watch_promise(unit, at)
    if conversation.ai_may_speak:
        have_turn_taken(unit, conversation, at, at + debounce)
    elif conversation.state is State.ESCALATED:
        # It may have been put away until now.
        look_for_somebody(unit, at)
    return Taken(conversation.id, seen_before=False)


def _seen(unit: Unit, message: IncomingMessage) -> Taken | None:
    row = unit.conversations.message_of_channel(message.channel, message.message_id)
    return Taken(ConversationId(row["conversation_id"]), seen_before=True) if row is not None else None


def _continues(conversation: Conversation, text: str, at: datetime) -> bool:
    if conversation.state is State.RESOLVED:
        return conversation.resolved_at is not None and continues_ended(text, conversation.resolved_at, at)
    last = conversation.last_message_at
    settled = conversation.ai_may_speak and conversation.waiting_since is None
    if not settled or last is None or last >= at - SETTLED_AFTER:
        return True
    return continues_ended(text, last, at)


def _first_words(unit: Unit, message: IncomingMessage) -> str:
    """What stands in a row for the message: its words, or the names of its files where it has none."""
    if message.text.strip():
        return message.text
    found = (unit.attachments.find(file) for file in message.files)
    return ", ".join(one["name"] for one in found if one is not None)


def _details(message: IncomingMessage) -> Mapping[str, object]:
    one = message.customer
    return {
        "name": one.name,
        "company": one.company,
        "plan": one.plan,
        "tier": one.tier,
        "since": one.since,
        "language": one.language,
        "email": one.email,
        "facts": dict(one.facts),
        "consents": [
            {"purpose": consent.purpose, "given": consent.given, "at": consent.at.isoformat() if consent.at else None}
            for consent in one.consents
        ],
        "webhook_url": message.webhook_url,
    }
