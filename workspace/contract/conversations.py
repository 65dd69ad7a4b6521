"""What the desk reads: queue rows, whole conversations, briefs, decisions and steps."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.values import ArticleRef, Author, Moment, PersonRef, Rating, Sequence, SourceRef, State, Wire

Delivery = Literal["received", "held", "sending", "sent", "undone", "failed"]
LineKind = Literal["wanted", "tried", "failed", "feeling", "facts", "next"]
Action = Literal["answer", "ask", "offer", "escalate"]


class QueueRow(Wire):
    """One conversation as a row.

    ``take_by`` is the moment it should be taken by: rows are taken in its order, and ``order_reason`` says
    how it came about. ``sentiment`` is -1..1; the course has one value per customer message, oldest first.
    ``seq`` is the number of the last fact about this conversation; a row with a lower one is older.
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


class MessageEntry(Wire):
    """A message in the history. ``undo_until`` is set while an agent's reply can still be taken back."""

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


HistoryEntry = Annotated[MessageEntry | StepEntry | DecisionEntry | EventEntry, Field(discriminator="entry")]


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


class ConversationDetail(Wire):
    """Everything a person needs to work one conversation; ``history`` is oldest first."""

    row: QueueRow
    customer: Customer
    history: tuple[HistoryEntry, ...]
    escalation: EscalationView | None = None
    knowledge: tuple[ArticleRef, ...] = ()
    earlier: tuple[EarlierConversation, ...] = ()


class ConversationPage(Wire):
    """A list of rows and the number of the fact it is true at."""

    rows: tuple[QueueRow, ...]
    seq: Sequence
