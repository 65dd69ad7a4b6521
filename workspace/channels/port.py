"""The port of every channel: how a reply leaves the desk."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from workspace.channels.files import SentFile
from workspace.domain.identifiers import ConversationId, CustomerId, ReplyId
from workspace.domain.turn import Author


@dataclass(frozen=True)
class OutgoingReply:
    """One reply on its way to a customer; it holds only what the customer may read.

    ``sources`` are the titles of public articles. ``webhook_url`` is where the customer's side asked for its
    replies, '' where it reads its thread instead.
    """

    reply_id: ReplyId
    conversation_id: ConversationId
    customer_id: CustomerId
    author: Author
    author_name: str
    text: str
    at: datetime
    sources: tuple[str, ...] = ()
    files: tuple[SentFile, ...] = ()
    webhook_url: str = ""


class Channel(Protocol):
    """One way to reach customers; ``name`` is what conversations carry as their channel."""

    @property
    def name(self) -> str:
        """The channel's name in the store, on the wire and in the logs."""

    def deliver(self, outgoing: OutgoingReply) -> None:
        """Hand the reply over; runs in a worker thread and may be called again with the same ``reply_id``.

        Raises ``Unavailable`` when a later try may work, another ``DeskhandError`` when none will.
        """
