"""What the desk reads: queue rows, whole conversations, briefs, decisions and steps."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.values import (
    ArticleRef,
    AttachmentView,
    Author,
    Moment,
    Outcome,
    PersonRef,
    Rating,
    Sequence,
    SourceRef,
    State,
    Wire,
)

Delivery = Literal["received", "held", "sending", "sent", "undone", "failed"]
LineKind = Literal["wanted", "tried", "failed", "feeling", "facts", "next"]
Action = Literal["answer", "ask", "offer", "escalate"]


class QueueRow(Wire):
    """One conversation as a row.

    ``take_by`` is the moment it should be taken by: rows are taken in its order, and ``order_reason`` says
    how it came about. ``sentiment`` is -1..1; the course has one value per customer message, oldest first.
    ``seq`` is the number of the last fact about this conversation; a row with a lower one is older.
    ``promised_by`` is when the customer was told that a person would have joined. ``snoozed_until`` is None unless
    the conversation is put away. ``merged_into`` names the conversation it is read in now. ``is_heavy`` says that
    it weighs on whoever takes it (an agent is given only so many of these in an hour).
    """

    conversation_id: str
    seq: Sequence
    version: int
    state: State
    channel: str
    customer_id: str
    customer_name: str
    company: str = ""
    tier: str = ""
    first_line: str
    category: str = ""
    category_title: str = ""
    reason: str = ""
    reason_words: str = ""
    sentiment: float = 0.0
    sentiment_course: tuple[float, ...] = ()
    language: str = ""
    waiting_since: Moment | None = None
    take_by: Moment | None = None
    order_reason: str = ""
    held_by: PersonRef | None = None
    last_message_at: Moment
    message_count: int = 0
    rating: Rating | None = None
    resolved_at: Moment | None = None
    outcome: Outcome | None = None
    promised_by: Moment | None = None
    snoozed_until: Moment | None = None
    remind_at: Moment | None = None
    reminder: str = ""
    tags: tuple[str, ...] = ()
    merged_into: str = ""
    is_heavy: bool = False
    attachment_count: int = 0


class Consent(Wire):
    """What the customer agreed to, or did not: ``purpose`` in the words of the company's own systems."""

    purpose: str
    given: bool
    at: Moment | None = None


class SessionEvent(Wire):
    """Something the customer did or met in the product before they wrote; ``kind`` is page, click, error or step."""

    at: Moment
    kind: str
    text: str
    url: str = ""


class SurveyAnswer(Wire):
    """What the customer was asked about a conversation of theirs, and said last: ``ces`` 1..7, ``csat`` 1..5."""

    conversation_id: str
    asked_at: Moment
    state: Literal["asked", "answered", "declined", "withdrawn"]
    answered_at: Moment | None = None
    ces: int | None = None
    csat: int | None = None
    comment: str = ""


class Customer(Wire):
    """Who is writing; ``facts`` are what the company's own systems told us, in their words."""

    id: str
    name: str
    company: str = ""
    plan: str = ""
    tier: str = ""
    since: str = ""
    language: str = ""
    email: str = ""
    facts: dict[str, str] = Field(default_factory=dict)
    consents: tuple[Consent, ...] = ()
    session: tuple[SessionEvent, ...] = ()
    surveys: tuple[SurveyAnswer, ...] = ()
    wants_no_surveys: bool = False


class MessageEntry(Wire):
    """A message in the history. ``undo_until`` is set while an agent's reply can still be taken back.

    ``html`` is the message as it was formatted, made harmless (no scripts, no remote content), empty for plain text.
    ``from_conversation`` names the conversation it was written in where that was merged into this one.
    """

    entry: Literal["message"] = "message"
    id: str
    seq: Sequence
    at: Moment
    author: Author
    author_name: str
    text: str
    delivery: Delivery
    undo_until: Moment | None = None
    confidence: float | None = None
    articles: tuple[ArticleRef, ...] = ()
    turn_id: str = ""
    html: str = ""
    attachments: tuple[AttachmentView, ...] = ()
    from_conversation: str = ""


class NoteEntry(Wire):
    """A note among colleagues; no customer ever sees it."""

    entry: Literal["note"] = "note"
    id: str
    seq: Sequence
    at: Moment
    author: PersonRef
    text: str
    mentions: tuple[PersonRef, ...] = ()
    attachments: tuple[AttachmentView, ...] = ()
    from_conversation: str = ""


class StepEntry(Wire):
    """One thing the AI tried; ``id`` is ``turn/no``."""

    entry: Literal["step"] = "step"
    id: str
    seq: Sequence
    at: Moment
    turn_id: str
    no: int
    kind: str
    result: Literal["worked", "failed", "no-result"]
    summary: str
    detail: dict[str, object] = Field(default_factory=dict)
    elapsed_ms: float = 0.0


class SignalView(Wire):
    """One measured reason and how much of the decision it made up (0..1)."""

    name: str
    value: float
    share: float
    words: str


class DecisionView(Wire):
    """What was decided at the end of a turn, and what would have flipped it."""

    turn_id: str
    action: Action
    confidence: float
    threshold: float
    rule: str
    because: str
    flip: str
    reason: str = ""
    signals: tuple[SignalView, ...] = ()


class DecisionEntry(Wire):
    """A decision in the history."""

    entry: Literal["decision"] = "decision"
    id: str
    seq: Sequence
    at: Moment
    decision: DecisionView


class EventEntry(Wire):
    """Something else that happened: taken, handed back, resolved, rated, corrected; ``words`` says it to a person."""

    entry: Literal["event"] = "event"
    id: str
    seq: Sequence
    at: Moment
    kind: str
    actor: PersonRef | None = None
    words: str


HistoryEntry = Annotated[
    MessageEntry | NoteEntry | StepEntry | DecisionEntry | EventEntry, Field(discriminator="entry")
]


class BriefLineView(Wire):
    """One line of the brief and what it rests on."""

    kind: LineKind
    text: str
    sources: tuple[SourceRef, ...]


class SuggestedReplyView(Wire):
    """The AI's draft for the agent; ``internal`` are the cited articles a customer must not be shown."""

    text: str
    articles: tuple[ArticleRef, ...] = ()
    internal: tuple[ArticleRef, ...] = ()


class BriefView(Wire):
    """What an agent reads first."""

    lines: tuple[BriefLineView, ...]
    told_customer: str
    suggested_reply: SuggestedReplyView | None = None


class EscalationView(Wire):
    """One hand-over to people."""

    id: str
    at: Moment
    reason: str
    reason_words: str
    brief: BriefView
    decision: DecisionView | None = None
    rating: Rating | None = None
    rating_why: str = ""


class EarlierConversation(Wire):
    """Another conversation of the same customer."""

    conversation_id: str
    first_line: str
    state: State
    last_message_at: Moment
    outcome: Outcome | None = None
    reason_words: str = ""
    category_title: str = ""
    message_count: int = 0
    merged_into: str = ""


class ConversationDetail(Wire):
    """Everything a person needs to work one conversation; ``history`` is oldest first."""

    row: QueueRow
    customer: Customer
    history: tuple[HistoryEntry, ...]
    escalation: EscalationView | None = None
    knowledge: tuple[ArticleRef, ...] = ()
    earlier: tuple[EarlierConversation, ...] = ()


class ConversationPage(Wire):
    """A list of rows and the number of the fact it is true at; ``next`` asks for the rows after these, empty at the
    end. Pages are read while the desk works: apply the facts after the first page's ``seq`` on top."""

    rows: tuple[QueueRow, ...]
    seq: Sequence
    next: str = ""


class SearchHit(Wire):
    """A conversation in which words were found: where, and the words around them.

    ``marks`` are the found words as (start, end) in ``snippet``, in characters.
    """

    row: QueueRow
    where: Literal["customer", "message", "note", "category"]
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    message_id: str = ""


class SearchPage(Wire):
    """What was found, the best first; ``more`` says that there is more than is shown."""

    hits: tuple[SearchHit, ...]
    more: bool = False
