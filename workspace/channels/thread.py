"""What channels ask of the desk: take a customer's message, read what the customer may see, wait for news."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from workspace.channels.files import OpenFile, SentFile
from workspace.channels.surveys import OpenSurvey
from workspace.domain.identifiers import ConversationId, CustomerId
from workspace.domain.turn import Author, VerifiedIdentity


@dataclass(frozen=True)
class Consent:
    """What the customer agreed to, or did not, in the words of the company's own systems."""

    purpose: str
    given: bool
    at: datetime | None = None


@dataclass(frozen=True)
class SessionEvent:
    """Something the customer did or met in the product before they wrote."""

    at: datetime
    kind: str
    text: str
    url: str = ""


@dataclass(frozen=True)
class CustomerDetails:
    """Who is writing, as the channel knows them; empty fields leave what the desk knows as it is."""

    id: CustomerId
    name: str = ""
    company: str = ""
    plan: str = ""
    tier: str = ""
    since: str = ""
    language: str = ""
    email: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    consents: tuple[Consent, ...] = ()
    session: tuple[SessionEvent, ...] = ()


@dataclass(frozen=True)
class IncomingMessage:
    """One customer message; ``message_id`` is the sender's own and unique within the channel.

    ``webhook_url`` is where replies to this customer are to be posted from now on, '' to leave that as it is.
    ``html`` is the message as it was formatted, made harmless already; ``files`` are those that ``owner`` sent up
    before, by the ids they are kept under.
    ``verified`` is what the channel knows to be true of who wrote this very message, not what they say of themselves.
    """

    channel: str
    message_id: str
    customer: CustomerDetails
    text: str
    sent_at: datetime | None = None
    webhook_url: str = ""
    html: str = ""
    files: tuple[str, ...] = ()
    owner: str = ""
    verified: VerifiedIdentity = VerifiedIdentity()


@dataclass(frozen=True)
class Taken:
    """The message is written down, now or before."""

    conversation_id: ConversationId
    seen_before: bool


class Handling(StrEnum):
    """Who has a customer's thread now."""

    AI = "ai"
    WAITING_FOR_PERSON = "waiting_for_person"
    PERSON = "person"
    NOBODY = "nobody"


@dataclass(frozen=True)
class ThreadLine:
    """One message the customer may see.

    ``after`` is the number of the fact by which it became visible: for a person's reply the one that says it
    was sent, so that a reply which was held and then leaves isn't overtaken. ``message_id`` is the sender's
    own id for a customer's message. ``sources`` are titles of public articles.
    """

    after: int
    message_id: str
    conversation_id: ConversationId
    author: Author
    author_name: str
    text: str
    at: datetime
    sources: tuple[str, ...] = ()
    files: tuple[SentFile, ...] = ()


@dataclass(frozen=True)
class Thread:
    """A customer's thread after a number, oldest first, over all their conversations on the channel.

    ``seq`` is the number of the last fact on the desk when it was read: nothing up to it is missing unless
    ``more`` says that there are further lines. ``working`` says that the AI is at it, ``writing`` that it has read
    and looked things up. ``survey`` is what the customer is asked about how it went.
    What the AI writes isn't here before the whole of it has passed its checks and is stored.
    """

    lines: tuple[ThreadLine, ...]
    seq: int
    handling: Handling
    working: bool = False
    writing: bool = False
    person_name: str = ""
    expected_by: datetime | None = None
    more: bool = False
    survey: OpenSurvey | None = None


class ThreadDesk(Protocol):
    """The desk as channels see it. ``receive`` and ``read_thread`` block and are called in worker threads."""

    @property
    def desk_name(self) -> str:
        """The name customers know."""

    @property
    def greeting(self) -> str:
        """The line a new visitor is greeted with."""

    @property
    def is_stopping(self) -> bool:
        """Whether the service is going down, so that open streams end by themselves."""

    def receive(self, message: IncomingMessage) -> Taken:
        """Write the message down before anything looks at it; the same ``message_id`` again changes nothing."""

    def read_thread(self, channel: str, customer_id: CustomerId, after: int) -> Thread:
        """What the customer may see after the number ``after``; an unknown customer has an empty thread."""

    def keep_file(self, owner: str, own_id: str, name: str, content: bytes) -> SentFile:
        """Keep what was sent up until a message comes with it; the same again changes nothing."""

    def open_file(self, ticket: str) -> OpenFile | None:
        """What a link of a thread opens, None where nothing."""

    async def wait_beyond(self, seq: int, timeout_s: float) -> None:
        """Return once there is a fact after ``seq``, the time is over, or the service is stopping."""
