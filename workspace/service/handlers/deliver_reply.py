"""Hand a stored reply to its channel: as its own step, so that it is never sent before it is written down."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from workspace.channels.port import Channel, OutgoingReply
from workspace.domain.errors import DeskhandError
from workspace.domain.facts import THE_DESK, Fact, FactKind
from workspace.domain.identifiers import ConversationId, CustomerId, ReplyId
from workspace.domain.turn import Author
from workspace.service.handlers.note_repeats import note_repeats
from workspace.service.thread_files import ThreadFiles
from workspace.store.database import Store

DELIVER: Final = "deliver-reply"


def prepare_delivery(store: Store, files: ThreadFiles, message_id: str) -> OutgoingReply | None:
    """Mark the reply as leaving, from when on it cannot be undone; None where there is nothing to send."""
    with store.write() as unit:
        message = unit.conversations.message(message_id)
        if message is None or message["delivery"] not in {"held", "sending"}:
            return None
        if message["delivery"] == "held":
            unit.conversations.set_message(message_id, delivery="sending")
        row = unit.conversations.row(message["conversation_id"])
        if row is None:
            return None
        customer = unit.conversations.customer(row["channel"], row["customer_id"])
        return OutgoingReply(
            reply_id=ReplyId(message_id),
            conversation_id=ConversationId(message["conversation_id"]),
            customer_id=CustomerId(row["customer_id"]),
            author=Author(message["author"]),
            author_name=message["author_name"],
            text=message["text"],
            at=message["at"],
            sources=tuple(str(one["title"]) for one in message["articles"]),
            files=files.of(unit, row["channel"], row["customer_id"], [message_id])[message_id],
            webhook_url=customer["webhook_url"] if customer else "",
        )


def deliver_reply(
    store: Store, channels: Mapping[str, Channel], files: ThreadFiles, message_id: str, at: datetime
) -> None:
    """Send the reply; raises what the channel raises. Running it again sends under the same id."""
    outgoing = prepare_delivery(store, files, message_id)
    if outgoing is None:
        return
    with store.read() as unit:
        row = unit.conversations.row(outgoing.conversation_id)
    channel = channels.get(row["channel"]) if row else None
    if channel is None:
        raise DeskhandError("this conversation came from a channel that is not open")
    channel.deliver(outgoing)
    record_delivery(store, message_id, at, failed_because="")


def record_delivery(store: Store, message_id: str, at: datetime, *, failed_because: str) -> None:
    """Write down that the reply was sent, or that it will not be; doing it twice changes nothing."""
    with store.write() as unit:
        found = unit.conversations.conversation_of(message_id)
        if found is None:
            return
        # Where it was merged meanwhile, the news belongs where the reply is read now.
        conversation_id = ConversationId(unit.conversations.read_in(found))
        version = unit.conversations.version_of(conversation_id)
        message = unit.conversations.message(message_id)
        if message is None or message["delivery"] != "sending":
            return
        kind = FactKind.REPLY_FAILED if failed_because else FactKind.REPLY_SENT
        payload: dict[str, object] = {"message_id": message_id}
        if failed_because:
            payload["why"] = failed_because
        elif repeats := note_repeats(unit, conversation_id, message):
            payload["repeats"] = repeats
        fact = Fact(kind, at, THE_DESK, payload, conversation_id)
        seq = unit.facts.write([fact], version=version)
        if failed_because:
            unit.conversations.set_message(message_id, delivery="failed")
        else:
            unit.conversations.set_message(message_id, delivery="sent", visible_seq=seq)
        unit.conversations.touch(conversation_id, seq)
