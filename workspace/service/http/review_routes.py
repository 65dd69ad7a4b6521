"""Reviews over HTTP: what is drawn, handed in and disputed, the plans and scorecards, and how far people agree."""

import importlib
from typing import TYPE_CHECKING, Annotated, Literal

from fastapi import APIRouter, Depends, Query
from pydantic import Field

from workspace.contract.agreement import (
    AgreementView,
    OpenSession,
    QualityView,
    SessionList,
    SessionOrder,
    SessionView,
)
from workspace.contract.commands import CorrectionDraft
from workspace.contract.reviews import (
    DecideDispute,
    DisputeList,
    DisputeView,
    DraftFromReview,
    LinkCorrection,
    OpenDispute,
    PlanIn,
    PlanList,
    PutScorecard,
    ReviewDone,
    ReviewPage,
    ReviewSubject,
    ReviewTask,
    ReviewView,
    ScorecardList,
    SkipTask,
    SubmitReview,
    TaskList,
)
from workspace.contract.values import ClientMadeId, Identifier, Moment
from workspace.service.assemble import Service
from workspace.service.drafts import draft_view
from workspace.service.http.cursors import cursor_of, read_cursor
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.people import SignedIn

if TYPE_CHECKING:
    from workspace.service.calibrating import CalibrationDesk
    from workspace.service.disputing import DisputeDesk
    from workspace.service.review_plans import PlanDesk
    from workspace.service.review_scores import ScoreDesk
    from workspace.service.reviewing import ReviewDesk

routes = APIRouter(prefix="/api/v1/reviews", tags=["Reviews"], responses=PROBLEMS)
TheReviewer = Annotated[SignedIn, Depends(requires("reviewer", "lead"))]
TheLead = Annotated[SignedIn, Depends(requires("lead"))]
CardId = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]


@routes.get("/tasks")
def tasks(
    service: TheService, person: TheReviewer, state: Literal["waiting", "done"] = "waiting", mine: bool = True
) -> TaskList:
    """Own tasks, in the order they should be done; a lead sees everybody's with ``mine=false``."""
    return _desk(service).tasks(person, is_done=state == "done", mine=mine)


@routes.post("/draw")
def draw_now(service: TheService, person: TheReviewer) -> TaskList:
    """Draw what the plans still allow this week; the same happens by itself every day, a day's part at a time."""
    return _desk(service).draw(person)


@routes.get("/tasks/{task_id}")
def subject(service: TheService, person: TheReviewer, task_id: Identifier) -> ReviewSubject:
    """Open a task: the conversation, its turns with the articles as they were, and the scorecard."""
    return _desk(service).open(task_id, person)


@routes.post("/tasks/{task_id}/skip")
def skip(service: TheService, person: TheReviewer, task_id: Identifier, body: SkipTask) -> TaskList:
    """Give a task back; somebody else gets it."""
    return _desk(service).skip(task_id, body, person)


@routes.post("/tasks/{task_id}/draft")
def draft(service: TheService, person: TheReviewer, task_id: Identifier, body: DraftFromReview) -> CorrectionDraft:
    """A correction drafted from the reviewer's note, or the article the AI rested on; never from the AI's words."""
    conversation_id = _desk(service).open(task_id, person).task.conversation_id
    made = service.drafter.draft_from_review(conversation_id, body.note, body.message_id)
    return draft_view(conversation_id, made)


@routes.post("")
def submit(service: TheService, person: TheReviewer, body: SubmitReview) -> ReviewDone:
    """Hand a review in, once, however often it is sent."""
    done = _desk(service).submit(body, person)
    service.changed()
    return done


@routes.post("/of/{conversation_id}")
def review_this(service: TheService, person: TheReviewer, conversation_id: Identifier) -> ReviewTask:
    """Review this conversation now."""
    return _desk(service).of(conversation_id, person)


@routes.get("")
def reviews(
    service: TheService,
    person: ThePerson,
    conversation_id: Annotated[str, Query(max_length=200)] = "",
    reviewer_id: Annotated[str, Query(max_length=200)] = "",
    cursor: Annotated[str, Query(max_length=400)] = "",
) -> ReviewPage:
    """Reviews, newest first; agents read those of conversations they worked on, one conversation at a time."""
    moment, name = read_cursor(cursor, "reviews") if cursor else (None, "")
    before = (moment, name) if moment is not None else None
    page, following = _desk(service).page(person, conversation_id, reviewer_id, before)
    return page.model_copy(update={"next": cursor_of("reviews", *following)}) if following is not None else page


@routes.get("/scorecards")
def scorecards(service: TheService, _: TheReviewer) -> ScorecardList:
    """The newest version of each scorecard."""
    return _plans(service).scorecards()


@routes.put("/scorecards/{scorecard_id}")
def put_scorecard(service: TheService, person: TheLead, scorecard_id: CardId, body: PutScorecard) -> ScorecardList:
    """Make a new version of a scorecard, or a new one; reviews keep the version they were made with."""
    return _plans(service).put_scorecard(scorecard_id, body, person.actor.id)


@routes.get("/plans")
def plans(service: TheService, _: TheReviewer) -> PlanList:
    """The sampling plans, how they stand, and what more reviews would bring."""
    return _plans(service).plans()


@routes.post("/plans")
def add_plan(service: TheService, _: TheLead, body: PlanIn) -> PlanList:
    """Add a plan."""
    return _plans(service).add(body)


@routes.put("/plans/{plan_id}")
def change_plan(service: TheService, _: TheLead, plan_id: Identifier, body: PlanIn) -> PlanList:
    """Change a plan."""
    return _plans(service).change(plan_id, body)


@routes.delete("/plans/{plan_id}")
def end_plan(service: TheService, _: TheLead, plan_id: Identifier) -> PlanList:
    """End a plan."""
    return _plans(service).end(plan_id)


@routes.get("/scores")
def scores(
    service: TheService,
    _: TheReviewer,
    since: Annotated[Moment | None, Query()] = None,
    until: Annotated[Moment | None, Query()] = None,
) -> QualityView:
    """The mean score of the uniform reserve with its interval, and the faults found anywhere."""
    return _scores(service).scores(since, until)


@routes.get("/agreement")
def agreement(service: TheService, _: TheReviewer, since: Annotated[Moment | None, Query()] = None) -> AgreementView:
    """How far reviewers agree on what two of them reviewed without knowing; the last 90 days where nothing is said."""
    return _scores(service).agreement(since)


@routes.get("/sessions")
def sessions(service: TheService, _: TheReviewer) -> SessionList:
    """Calibration sessions, newest first."""
    return _sessions(service).list()


@routes.post("/sessions")
def open_session(service: TheService, person: TheLead, body: OpenSession) -> SessionView:
    """Open a calibration session."""
    return _sessions(service).open(body, person)


@routes.get("/sessions/{session_id}")
def session(service: TheService, _: TheReviewer, session_id: ClientMadeId) -> SessionView:
    """One session; its scores only once they are revealed."""
    return _sessions(service).view(session_id)


@routes.post("/sessions/{session_id}")
def order_session(service: TheService, person: TheLead, session_id: ClientMadeId, body: SessionOrder) -> SessionView:
    """Reveal the scores, set a conversation's consensus, or close the session."""
    return _sessions(service).order(session_id, body, person)


@routes.get("/disputes")
def disputes(service: TheService, person: ThePerson) -> DisputeList:
    """Disputes, the open ones first; agents read those about conversations they worked on."""
    return _disputes(service).list(person)


@routes.post("/disputes")
def open_dispute(service: TheService, person: ThePerson, body: OpenDispute) -> DisputeView:
    """Object to a review, once, however often it is sent."""
    made = _disputes(service).open(body, person)
    service.changed()
    return made


@routes.post("/disputes/{dispute_id}")
def decide_dispute(service: TheService, person: TheLead, dispute_id: ClientMadeId, body: DecideDispute) -> DisputeView:
    """Decide a dispute."""
    made = _disputes(service).decide(dispute_id, body, person)
    service.changed()
    return made


@routes.post("/{review_id}/second-look")
def second_look(service: TheService, person: TheLead, review_id: Identifier) -> ReviewTask:
    """Review the reviewer: the same conversation, for a lead; it never counts in the scores."""
    return _desk(service).second_look(review_id, person)


@routes.post("/{review_id}/correction")
def link_correction(
    service: TheService, person: TheReviewer, review_id: Identifier, body: LinkCorrection
) -> ReviewView:
    """Say that a correction came of a review."""
    return _desk(service).link_correction(review_id, body.correction_id, person)


def _desk(service: Service) -> "ReviewDesk":
    # Imported when first asked for: numpy and what stands on it take longer than starting to listen.
    made: ReviewDesk = importlib.import_module("workspace.service.reviewing").ReviewDesk(
        service.store, service.clock, service.policy
    )
    return made


def _plans(service: Service) -> "PlanDesk":
    made: PlanDesk = importlib.import_module("workspace.service.review_plans").PlanDesk(service.store, service.clock)
    return made


def _scores(service: Service) -> "ScoreDesk":
    made: ScoreDesk = importlib.import_module("workspace.service.review_scores").ScoreDesk(service.store, service.clock)
    return made


def _sessions(service: Service) -> "CalibrationDesk":
    calibrating = importlib.import_module("workspace.service.calibrating")
    made: CalibrationDesk = calibrating.CalibrationDesk(service.store, service.clock)
    return made


def _disputes(service: Service) -> "DisputeDesk":
    disputing = importlib.import_module("workspace.service.disputing")
    made: DisputeDesk = disputing.DisputeDesk(service.store, service.clock)
    return made
