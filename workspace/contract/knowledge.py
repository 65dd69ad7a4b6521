"""Knowledge on the wire: articles with their history and use, corrections with their proof, and gaps."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.commands import Words
from workspace.contract.sources import ConflictView
from workspace.contract.values import ArticleRef, ClientMadeId, Moment, Order, PersonRef, Wire

Audience = Literal["public", "internal"]
ArticleState = Literal["draft", "in-review", "published", "retired"]
Proposal = Literal["new", "edit", "example", "internal", "retire", "restore"]
CorrectionState = Literal["drafted", "in-review", "published", "rejected", "undone", "rolled-back"]


class ArticleRow(Wire):
    """One article in a list.

    ``uses`` and ``harmed`` count the AI's answers of the last 90 days that rested on it, and those that turned out to
    be wrong; ``flags`` say what to look at: expired, expiring (within 30 days), stale (no new version for 180 days
    although it is used), never-used (none in 90 days), conflict (two versions wait for a choice), in-review.
    """

    id: str
    title: str
    category: str = ""
    audience: Audience = "public"
    language: str = "en"
    state: ArticleState = "published"
    version: int = 1
    updated_at: Moment
    owner: PersonRef | None = None
    credited_to: str = ""
    source: str = ""
    valid_until: Moment | None = None
    uses: int = 0
    harmed: int = 0
    last_used_at: Moment | None = None
    flags: tuple[str, ...] = ()
    passage: str = ""


class ArticlePage(Wire):
    """Articles that fit, best or newest first; ``next`` is where the next page begins, '' at the end.

    ``counts`` is how many articles carry each flag and have each state, whatever was asked.
    """

    articles: tuple[ArticleRow, ...]
    next: str = ""
    counts: dict[str, int] = {}


class ArticleVersionView(Wire):
    """One version of an article and where it came from; ``correction_id`` and ``conversation_id`` can be opened."""

    version: int
    at: Moment
    title: str
    body: str
    short_answer: str = ""
    examples: tuple[str, ...] = ()
    category: str = ""
    audience: Audience = "public"
    retired: bool = False
    provenance: str
    credited_to: str = ""
    correction_id: str = ""
    conversation_id: str = ""
    source: str = ""
    why: str = ""
    language: str = "en"
    valid_until: Moment | None = None
    owner: PersonRef | None = None


class ArticleUseView(Wire):
    """One answer that rested on an article; ``harm`` says what spoke against it, '' where nothing did."""

    conversation_id: str
    turn_id: str
    at: Moment
    version: int
    question: str = ""
    harm: str = ""


class ArticleHistory(Wire):
    """All versions, newest first, what the AI did with the article, and the corrections that name it.

    ``saved`` counts conversations the AI ended with it and nobody had to take, in the last 90 days; ``authors`` are
    credited with them.
    """

    article_id: str
    versions: tuple[ArticleVersionView, ...]
    uses: tuple[ArticleUseView, ...] = ()
    used: int = 0
    harmed: int = 0
    saved: int = 0
    authors: dict[str, int] = {}
    corrections: tuple["CorrectionView", ...] = ()
    conflict: ConflictView | None = None


class CorrectionContent(Order):
    """What is proposed. ``restore`` and ``retire`` need only the article; ``restore`` names a version to go back to."""

    proposal: Proposal
    article_id: Annotated[str, Field(max_length=200)] = ""
    based_on_version: Annotated[int, Field(ge=0, le=2**31 - 1)] = 0
    title: Annotated[str, Field(max_length=300)] = ""
    body: Annotated[str, Field(max_length=100_000)] = ""
    short_answer: Words = ""
    examples: Annotated[tuple[Words, ...], Field(max_length=400)] = ()
    category: Annotated[str, Field(max_length=100)] = ""
    audience: Audience = "public"
    language: Annotated[str, Field(max_length=10)] = ""
    valid_until: Moment | None = None
    owner_id: Annotated[str, Field(max_length=64)] = ""
    restore_version: Annotated[int, Field(ge=0, le=2**31 - 1)] = 0
    # An edit from the knowledge pane says everything the article has; one from a conversation only what comes in.
    whole: bool = False


class ProposeCorrection(Order):
    """Propose it, from a conversation (and a message of it) or from the knowledge pane; sent twice it is done once.

    With ``draft`` it is only kept. ``anyway`` publishes what breaks something: a lead's explicit word.
    """

    id: ClientMadeId
    content: CorrectionContent
    conversation_id: Annotated[str, Field(max_length=200)] = ""
    message_id: Annotated[str, Field(max_length=200)] = ""
    why: Words = ""
    draft: bool = False
    anyway: bool = False


class ProveCorrection(Order):
    """Find out what it would do, without doing it."""

    content: CorrectionContent
    conversation_id: Annotated[str, Field(max_length=200)] = ""


class DecideCorrection(Order):
    """Publish what waits for approval, or refuse it with a reason its author reads."""

    approve: bool
    why: Words = ""
    anyway: bool = False
    content: CorrectionContent | None = None


class ReplayCase(Wire):
    """A question asked again: what the AI did with it, and what it would do now; both can be opened."""

    conversation_id: str
    turn_id: str = ""
    question: str
    action_before: str
    article_before: ArticleRef | None = None
    confidence_before: float = 0.0
    action_after: str
    article_after: ArticleRef | None = None
    confidence_after: float = 0.0


class Clash(Wire):
    """An article that says nearly the same, or the opposite.

    ``kind`` is duplicate or contradiction; ``own`` and ``theirs`` are the two sentences, ``likeness`` is 0..1.
    """

    kind: Literal["duplicate", "contradiction"]
    article: ArticleRef
    likeness: float = 0.0
    own: str = ""
    theirs: str = ""
    why: str = ""


class Proof(Wire):
    """What a correction would do, found out before it goes live.

    ``replayed`` past escalations of the category were asked again and ``would_answer`` would be answered now;
    of ``regression`` questions known to be answered right, ``breaks`` would not be any more. ``changed`` are answers
    that would change and nobody has judged. ``fingerprint`` names the content and the state of the knowledge it is
    about; ``needs_lead`` says why a lead's word is needed, '' where it isn't.
    """

    fingerprint: str
    proposal: Proposal
    replayed: int = 0
    would_answer: int = 0
    newly_answered: tuple[ReplayCase, ...] = ()
    regression: int = 0
    breaks: tuple[ReplayCase, ...] = ()
    changed: tuple[ReplayCase, ...] = ()
    clashes: tuple[Clash, ...] = ()
    own_question: ReplayCase | None = None
    diff: tuple["DiffLine", ...] = ()
    needs_lead: str = ""
    needs_approval: str = ""
    summary: str = ""
    elapsed_ms: float = 0.0


class DiffLine(Wire):
    """A line of the article before and after: '+' added, '-' taken away, ' ' as it was."""

    sign: Literal["+", "-", " "]
    text: str


class Watch(Wire):
    """What happened since it went live: answers that rested on it, those that turned out wrong, and the test.

    ``evidence`` is the likelihood ratio of the stated sequential test; at ``limit`` it is rolled back.
    """

    uses: int = 0
    harmed: int = 0
    evidence: float = 1.0
    limit: float = 0.0
    words: str = ""


class CorrectionView(Wire):
    """A correction with where it stands; ``ended_why`` says why it was refused, undone or rolled back."""

    id: str
    state: CorrectionState
    content: CorrectionContent
    article_title: str = ""
    version: int = 0
    author: PersonRef
    at: Moment
    conversation_id: str = ""
    why: str = ""
    waits_for: str = ""
    proof: Proof | None = None
    decided_by: PersonRef | None = None
    decided_at: Moment | None = None
    published_at: Moment | None = None
    ended_why: str = ""
    watch: Watch | None = None
    can_undo: bool = False


class CorrectionList(Wire):
    """Corrections, newest first; ``counts`` by state."""

    corrections: tuple[CorrectionView, ...]
    counts: dict[str, int] = {}


class CorrectionRules(Order):
    """Who may publish at once: roles, and categories in which a lead has to approve whatever the role."""

    publish_at_once: Annotated[tuple[Literal["agent", "reviewer", "lead"], ...], Field(max_length=3)] = (
        "agent",
        "reviewer",
        "lead",
    )
    approve_in: Annotated[tuple[str, ...], Field(max_length=200)] = ()


class Gap(Wire):
    """What customers ask and the knowledge lacks.

    ``size`` are the conversations of the last 28 days, ``before`` those of the 28 before them, ``minutes`` what people
    worked on them; ``would_save`` is what one article is expected to save in the next 28 days.
    """

    id: str
    question: str
    category: str = ""
    language: str = ""
    size: int
    before: int = 0
    minutes: float = 0.0
    would_save: float = 0.0
    samples: tuple[ReplayCase, ...] = ()
    draft: CorrectionContent | None = None
    draft_why: str = ""
    dismissed: bool = False


class DismissGap(Order):
    """Do not list a gap any more (or again); ``why`` stands beside it."""

    dismissed: bool = True
    why: Words = ""


class GapList(Wire):
    """Gaps, ordered by the conversations they would save; ``questions`` is how many unanswered ones were looked at."""

    gaps: tuple[Gap, ...]
    questions: int = 0
    since: Moment
