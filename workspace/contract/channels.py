"""The HTTP channel: what a customer's side sends in and gets back."""

from typing import Annotated, Literal, Self

from pydantic import Base64Bytes, Field, HttpUrl, model_validator

from workspace.contract.attachments import MOST_FILES
from workspace.contract.surveys import SurveyOut
from workspace.contract.values import ClientMadeId, Identifier, Moment, Order, Sequence, Wire

ShortText = Annotated[str, Field(max_length=200)]


class ConsentIn(Order):
    """What the customer agreed to, or did not: ``purpose`` in the words of your own systems."""

    purpose: Annotated[str, Field(min_length=1, max_length=200)]
    given: bool
    at: Moment | None = None


class SessionEventIn(Order):
    """Something the customer did or met in your product before they wrote."""

    at: Moment
    kind: Literal["page", "click", "error", "step"]
    text: Annotated[str, Field(max_length=500)]
    url: Annotated[str, Field(max_length=2_000)] = ""


class AttachmentIn(Order):
    """A file with a message: its ``content`` in base64, or the ``id`` it was sent up under before.

    ``media_type`` is what the sender takes it for; the desk looks at the bytes.
    """

    name: ShortText = ""
    media_type: Annotated[str, Field(max_length=100)] = ""
    content: Base64Bytes | None = None
    id: ClientMadeId | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.content is None) == (self.id is None):
            raise ValueError("give either its content or the id it was sent up under")
        return self


class CustomerIn(Order):
    """Who is writing, as the sender's own systems know them; only ``id`` is needed.

    ``session`` is what they did before they wrote; the desk keeps the newest events of each customer.
    """

    id: Identifier
    name: ShortText = ""
    company: ShortText = ""
    plan: ShortText = ""
    tier: ShortText = ""
    since: ShortText = ""
    language: Annotated[str, Field(max_length=16)] = ""
    email: ShortText = ""
    facts: Annotated[dict[ShortText, ShortText], Field(max_length=40)] = Field(default_factory=dict)
    consents: Annotated[tuple[ConsentIn, ...], Field(max_length=40)] = ()
    session: Annotated[tuple[SessionEventIn, ...], Field(max_length=200)] = ()


class MessageIn(Order):
    """One customer message; sending the same ``message_id`` again changes nothing and gets the same answer.

    ``sent_at`` is when the customer wrote it, where that was earlier than now. ``webhook`` asks for replies
    to this customer to be posted there (only with the channel key, never from a visitor). ``verified`` says that
    the sender has checked that this message comes from this customer (they were signed in) and that the
    customer's ``email``, where given, is theirs; without it nothing of the customer's own data is told.
    ``html`` is the message as it was formatted; it is made harmless, and read as text where ``text`` is empty.
    """

    message_id: Identifier
    customer: CustomerIn
    text: Annotated[str, Field(max_length=50_000)] = ""
    html: Annotated[str, Field(max_length=200_000)] = ""
    attachments: Annotated[tuple[AttachmentIn, ...], Field(max_length=MOST_FILES)] = ()
    sent_at: Moment | None = None
    webhook: HttpUrl | None = None
    verified: bool = False


class MessageTaken(Wire):
    """The message is written down; ``seen_before`` says it already was."""

    conversation_id: str
    message_id: str
    seen_before: bool


class VisitorMessageIn(Order):
    """A message typed into the web chat; the visitor's token says who is writing.

    ``name`` and ``language`` are what the visitor goes by, where the page knows it. ``attachments`` are files the
    visitor sent up before, by the ids they chose for them.
    """

    message_id: ClientMadeId
    text: Annotated[str, Field(max_length=10_000)] = ""
    attachments: Annotated[tuple[ClientMadeId, ...], Field(max_length=MOST_FILES)] = ()
    name: ShortText = ""
    language: Annotated[str, Field(max_length=16)] = ""


class VisitorIn(Order):
    """Somebody opens the web chat."""

    name: ShortText = ""
    language: Annotated[str, Field(max_length=16)] = ""


class Visitor(Wire):
    """The visitor's own token: it opens this visitor's thread and nothing else."""

    visitor_id: str
    token: str
    desk_name: str
    greeting: str


class FileOut(Wire):
    """A file of the thread; ``url`` opens it without a key, for this customer's eyes only, for some days."""

    id: str
    name: str
    media_type: str
    size_bytes: int
    url: str = ""


class ReplyOut(Wire):
    """One line of the customer's thread. ``after`` numbers grow; ask for what comes after the last one seen."""

    after: Sequence
    message_id: str
    conversation_id: str
    author: Literal["customer", "ai", "agent"]
    author_name: str
    text: str
    at: Moment
    sources: tuple[str, ...] = ()
    attachments: tuple[FileOut, ...] = ()


class ThreadState(Wire):
    """Who has the thread now, as the customer may know it.

    ``working`` says that the AI is at work on an answer, ``writing`` that it has got as far as writing it;
    ``person_name`` is who has it, for ``person``; ``expected_by`` is when a person is
    meant to have joined, for ``waiting_for_person``. ``survey`` is what the customer is asked about how it went.
    """

    handling: Literal["ai", "waiting_for_person", "person", "nobody"]
    working: bool = False
    writing: bool = False
    person_name: str = ""
    expected_by: Moment | None = None
    survey: SurveyOut | None = None


class ReplyPage(ThreadState):
    """What the customer has not seen yet, oldest first."""

    replies: tuple[ReplyOut, ...]
    after: Sequence
