"""Reviews on the wire: sampling plans, scorecards, what is drawn, reviews and disputes."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.commands import Words
from workspace.contract.conversations import ConversationDetail
from workspace.contract.insight import RateView
from workspace.contract.values import ClientMadeId, Identifier, Moment, Order, PersonRef, Wire

Purpose = Literal["review", "calibration", "second-look"]
TaskState = Literal["waiting", "opened", "done", "skipped"]
Subject = Literal["ai", "escalation"]
Stratum = Literal[
    "uniform",
    "low-confidence",
    "low-survey",
    "reopened",
    "borderline",
    "new-question",
    "after-change",
    "suspected-missed",
    "escalations",
]
ErrorClass = Literal[
    "wrong-answer",
    "outdated-knowledge",
    "missing-knowledge",
    "missed-escalation",
    "needless-escalation",
    "hand-over-badly-told",
    "ungrounded-claim",
    "promise",
    "tone",
    "privacy-leak",
    "wrong-language",
    "wrong-category",
    "tool-misuse",
]
Verdict = Literal["right", "wrong", "unsure"]
Needed = Literal["yes", "no", "unsure"]
Timing = Literal["too-early", "in-time", "too-late", "never-came"]


class ScorecardCategory(Wire):
    """One thing that is scored with 2 to 5 points; ``causes`` are offered when it is less than full.

    ``weight`` is a whole number 0..100; a ``critical`` category below half makes the whole review 0.
    """

    id: Identifier
    title: Annotated[str, Field(min_length=1, max_length=80)]
    hint: Words = ""
    points: Annotated[int, Field(ge=2, le=5)] = 2
    weight: Annotated[int, Field(ge=0, le=100)] = 10
    critical: bool = False
    causes: Annotated[tuple[Words, ...], Field(max_length=12)] = ()


class Scorecard(Wire):
    """A scorecard; a change makes a new version, and reviews keep the version they were made with."""

    id: str
    title: str
    subject: Subject = "ai"
    version: int = 1
    categories: tuple[ScorecardCategory, ...] = ()


class ScorecardList(Wire):
    """The desk's scorecards, the newest version of each."""

    scorecards: tuple[Scorecard, ...] = ()


class PutScorecard(Order):
    """A scorecard as it is to be from now on; an unknown id makes a new one (leads)."""

    title: Annotated[str, Field(min_length=1, max_length=80)]
    subject: Subject = "ai"
    categories: Annotated[tuple[ScorecardCategory, ...], Field(min_length=1, max_length=20)]


class PlanIn(Order):
    """How conversations are drawn: a share of a stratum, at most so many a week (0: no limit), for whom.

    ``reviewer_ids`` empty: everybody who reviews, in turn. ``double`` is the share that a second person reviews as
    well, without either knowing. ``category`` '' is every one.
    """

    title: Annotated[str, Field(min_length=1, max_length=80)]
    stratum: Stratum
    rate: Annotated[float, Field(ge=0, le=1)]
    quota_per_week: Annotated[int, Field(ge=0, le=10_000)] = 0
    category: Annotated[str, Field(max_length=100)] = ""
    reviewer_ids: Annotated[tuple[Identifier, ...], Field(max_length=200)] = ()
    scorecard_id: Annotated[str, Field(max_length=64)] = ""
    double: Annotated[float, Field(ge=0, le=1)] = 0.0
    is_on: bool = True


class PlanView(Wire):
    """A plan and how it stands this week; ``seed`` makes the draw repeatable.

    ``population`` is how many conversations the stratum holds in the last four weeks, ``buys`` what more reviews would
    bring ("12 more reviews bring it to ±5").
    """

    id: str
    title: str
    stratum: Stratum
    stratum_words: str
    rate: float
    quota_per_week: int = 0
    category: str = ""
    reviewers: tuple[PersonRef, ...] = ()
    scorecard_id: str = ""
    double: float = 0.0
    is_on: bool = True
    seed: str = ""
    population: int = 0
    drawn: int = 0
    done: int = 0
    share_right: RateView | None = None
    buys: str = ""


class PlanList(Wire):
    """All plans."""

    plans: tuple[PlanView, ...] = ()


class ReviewTask(Wire):
    """One conversation somebody is to review. Whether another person reviews it too is not told.

    ``why`` says why it was drawn. ``row``-like fields are what a list shows.
    """

    id: str
    conversation_id: str
    purpose: Purpose = "review"
    subject: Subject = "ai"
    state: TaskState = "waiting"
    plan_title: str = ""
    why: str = ""
    customer_name: str = ""
    first_line: str = ""
    category_title: str = ""
    channel: str = ""
    language: str = ""
    drawn_at: Moment
    reviewer: PersonRef | None = None
    done_at: Moment | None = None
    score: float | None = None
    error_classes: tuple[ErrorClass, ...] = ()


class TaskList(Wire):
    """What is to be reviewed, in the order it should be; ``done_today`` and ``waiting`` for the line above."""

    tasks: tuple[ReviewTask, ...] = ()
    waiting: int = 0
    done_today: int = 0


class ArticleThen(Wire):
    """An article as it was when the AI rested on it; ``now_version`` is 0 where it is gone."""

    id: str
    title: str
    version: int
    body: str
    now_version: int = 0


class TurnToReview(Wire):
    """One turn of the AI: what was decided, on which articles, and where it stands in the history (``seq``)."""

    turn_id: str
    no: int
    seq: int = 0
    action: str = "answer"
    confidence: float = 0.0
    because: str = ""
    articles: tuple[ArticleThen, ...] = ()


class ScoreIn(Order):
    """One category's score: 0 is the lowest, ``points`` - 1 the highest; None where it does not apply."""

    category_id: Identifier
    points: Annotated[int, Field(ge=0, le=4)] | None = None
    causes: Annotated[tuple[Words, ...], Field(max_length=12)] = ()
    comment: Words = ""


class EntryComment(Order):
    """A comment on one entry of the history (a message, a step, a decision), by its id."""

    entry_id: Identifier
    text: Annotated[str, Field(min_length=1, max_length=2_000)]


class ReviewIn(Order):
    """A review. ``now_turn_id`` is the first turn at which a person should have had it ('' where none should).

    ``active_s`` is how long the reviewer worked on it. ``needed`` and ``timing`` are about an escalation.
    """

    scores: Annotated[tuple[ScoreIn, ...], Field(max_length=20)] = ()
    verdict: Verdict
    error_classes: Annotated[tuple[ErrorClass, ...], Field(max_length=13)] = ()
    now_turn_id: Annotated[str, Field(max_length=200)] = ""
    needed: Needed | None = None
    timing: Timing | None = None
    comments: Annotated[tuple[EntryComment, ...], Field(max_length=100)] = ()
    note: Words = ""
    active_s: Annotated[float, Field(ge=0, le=86_400)] = 0.0


class SubmitReview(Order):
    """Hand a review in, under an id made at the desk: sending it twice does it once."""

    id: ClientMadeId
    task_id: Identifier
    review: ReviewIn


class ReviewView(Wire):
    """A review that was handed in. ``score`` is 0..100 (None where nothing was rated)."""

    id: str
    task_id: str
    conversation_id: str
    purpose: Purpose = "review"
    subject: Subject = "ai"
    reviewer: PersonRef
    at: Moment
    scorecard_id: str
    scorecard_version: int
    review: ReviewIn
    score: float | None = None
    by_category: dict[str, float] = {}
    is_zeroed: bool = False
    correction_id: str = ""
    dispute: "DisputeView | None" = None


class ReviewSubject(Wire):
    """All a reviewer needs: the conversation as it happened, its turns with the articles as they were, a scorecard.

    ``looked_at`` is the review a second look is at.
    """

    task: ReviewTask
    detail: ConversationDetail
    turns: tuple[TurnToReview, ...] = ()
    scorecard: Scorecard
    outcome: str = ""
    mine: ReviewView | None = None
    looked_at: ReviewView | None = None


class ReviewDone(Wire):
    """The review was taken; ``next_task_id`` is what comes next, '' when nothing waits."""

    review: ReviewView
    next_task_id: str = ""


class SkipTask(Order):
    """Give a task back with a reason; somebody else gets it."""

    why: Words = ""


class DraftFromReview(Order):
    """Ask for a correction drafted from a reviewer's note, or from the article the AI rested on where it says nothing.

    ``message_id`` is the message it is about ('' for the whole conversation).
    """

    note: Words = ""
    message_id: Annotated[str, Field(max_length=200)] = ""


class LinkCorrection(Order):
    """Which correction came of a review."""

    correction_id: Identifier


class ReviewPage(Wire):
    """Reviews, newest first; ``next`` asks for more."""

    reviews: tuple[ReviewView, ...] = ()
    next: str = ""


class OpenDispute(Order):
    """Object to a review of a conversation one worked on (or, as a reviewer or lead, to any)."""

    id: ClientMadeId
    review_id: Identifier
    categories: Annotated[tuple[Identifier, ...], Field(max_length=20)] = ()
    why: Annotated[str, Field(min_length=1, max_length=2_000)]


class DecideDispute(Order):
    """A lead's word on a dispute: accept (the new review counts), reject (the old one does), or part of it."""

    decision: Literal["accept", "reject", "part"]
    review: ReviewIn | None = None
    why: Annotated[str, Field(min_length=1, max_length=2_000)]


class DisputeView(Wire):
    """A dispute and its end."""

    id: str
    review_id: str
    conversation_id: str
    by: PersonRef
    at: Moment
    categories: tuple[str, ...] = ()
    why: str
    state: Literal["open", "accept", "reject", "part"] = "open"
    decided_by: PersonRef | None = None
    decided_at: Moment | None = None
    decided_why: str = ""


class DisputeList(Wire):
    """Disputes, the open ones first."""

    disputes: tuple[DisputeView, ...] = ()
