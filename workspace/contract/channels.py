"""The HTTP channel: what a customer's side sends in and gets back."""

from typing import Annotated, Literal

from pydantic import Field, HttpUrl

from workspace.contract.values import ClientMadeId, Identifier, Moment, Order, Sequence, Wire

ShortText = Annotated[str, Field(max_length=200)]


class CustomerIn(Order):
    """Who is writing, as the sender's own systems know them; only ``id`` is needed."""

    id: Identifier
    name: ShortText = ""
    company: ShortText = ""
    plan: ShortText = ""
    tier: ShortText = ""
    since: ShortText = ""
    language: Annotated[str, Field(max_length=16)] = ""
    email: ShortText = ""
    facts: Annotated[dict[ShortText, ShortText], Field(max_length=40)] = Field(default_factory=dict)


class MessageIn(Order):
    """One customer message; sending the same ``message_id`` again changes nothing and gets the same answer.

    ``sent_at`` is when the customer wrote it, where that was earlier than now. ``webhook`` asks for replies
    to this customer to be posted there (only with the channel key, never from a visitor). ``verified`` says that
    the sender has checked that this message comes from this customer (they were signed in) and that the
    customer's ``email``, where given, is theirs; without it nothing of the customer's own data is told.
    """

    message_id: Identifier
    customer: CustomerIn
    text: Annotated[str, Field(min_length=1, max_length=50_000)]
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

    ``name`` and ``language`` are what the visitor goes by, where the page knows it.
    """

    message_id: ClientMadeId
    text: Annotated[str, Field(min_length=1, max_length=10_000)]
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


class ThreadState(Wire):
    """Who has the thread now, as the customer may know it.

    ``working`` says that the AI is at work on an answer, ``writing`` that it has got as far as writing it;
    ``person_name`` is who has it, for ``person``; ``expected_by`` is when a person is
    meant to have joined, for ``waiting_for_person``.
    """

    handling: Literal["ai", "waiting_for_person", "person", "nobody"]
    working: bool = False
    writing: bool = False
    person_name: str = ""
    expected_by: Moment | None = None


class ReplyPage(ThreadState):
    """What the customer has not seen yet, oldest first."""

    replies: tuple[ReplyOut, ...]
    after: Sequence
