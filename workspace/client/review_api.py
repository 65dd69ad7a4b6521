"""The calls of the reviewer's pane; apart from the others, because a desk starts without them."""

from urllib.parse import quote

from workspace.client.api import Api
from workspace.contract.agreement import AgreementView, OpenSession, QualityView, SessionList, SessionOrder, SessionView
from workspace.contract.reviews import (
    DecideDispute,
    DisputeList,
    DisputeView,
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
from workspace.contract.values import Order


class LinkCorrection(Order):
    """Which correction came out of a review."""

    correction_id: str


class ReviewApi:
    """Reviews over the same connection as everything else; every failure is one of ``client.errors``."""

    def __init__(self, api: Api) -> None:
        self._api = api

    # -- reviewing

    async def tasks(self, state: str = "waiting", *, mine: bool = True) -> TaskList:
        """What is to be reviewed, or was; everybody's for a lead who asks for it."""
        return await self._api.read("/reviews/tasks", TaskList, {"state": state, "mine": str(mine).lower()})

    async def draw(self) -> TaskList:
        """Draw what the plans allow now."""
        return await self._api.order("POST", "/reviews/draw", TaskList)

    async def subject(self, task_id: str) -> ReviewSubject:
        """All that is needed to review one conversation."""
        return await self._api.read(f"/reviews/tasks/{_part(task_id)}", ReviewSubject)

    async def skip(self, task_id: str, order: SkipTask) -> TaskList:
        """Give a task back."""
        return await self._api.order("POST", f"/reviews/tasks/{_part(task_id)}/skip", TaskList, order)

    async def submit(self, order: SubmitReview) -> ReviewDone:
        """Hand a review in; safe to send again."""
        return await self._api.order("POST", "/reviews", ReviewDone, order)

    async def review_of(self, conversation_id: str) -> ReviewTask:
        """A task for a conversation that was not drawn."""
        return await self._api.order("POST", f"/reviews/of/{_part(conversation_id)}", ReviewTask)

    async def link_correction(self, review_id: str, correction_id: str) -> ReviewView:
        """Say which correction came out of a review."""
        order = LinkCorrection(correction_id=correction_id)
        return await self._api.order("POST", f"/reviews/{_part(review_id)}/correction", ReviewView, order)

    async def reviews(self, conversation_id: str = "", *, reviewer_id: str = "", cursor: str = "") -> ReviewPage:
        """Reviews that were handed in."""
        wanted = {"conversation_id": conversation_id, "reviewer_id": reviewer_id, "cursor": cursor}
        return await self._api.read("/reviews", ReviewPage, {name: value for name, value in wanted.items() if value})

    # -- figures

    async def scores(self) -> QualityView:
        """The scores so far."""
        return await self._api.read("/reviews/scores", QualityView)

    async def agreement(self) -> AgreementView:
        """How far reviewers agree."""
        return await self._api.read("/reviews/agreement", AgreementView)

    # -- plans and scorecards

    async def plans(self) -> PlanList:
        """How conversations are drawn."""
        return await self._api.read("/reviews/plans", PlanList)

    async def put_plan(self, plan_id: str, order: PlanIn) -> PlanList:
        """Change a plan; without an id a new one."""
        if not plan_id:
            return await self._api.order("POST", "/reviews/plans", PlanList, order)
        return await self._api.order("PUT", f"/reviews/plans/{_part(plan_id)}", PlanList, order)

    async def end_plan(self, plan_id: str) -> PlanList:
        """Draw no more by it."""
        return await self._api.order("DELETE", f"/reviews/plans/{_part(plan_id)}", PlanList)

    async def scorecards(self) -> ScorecardList:
        """The scorecards."""
        return await self._api.read("/reviews/scorecards", ScorecardList)

    async def put_scorecard(self, scorecard_id: str, order: PutScorecard) -> ScorecardList:
        """A scorecard as it is from now on."""
        return await self._api.order("PUT", f"/reviews/scorecards/{_part(scorecard_id)}", ScorecardList, order)

    # -- sessions and disputes

    async def sessions(self) -> SessionList:
        """The calibration sessions."""
        return await self._api.read("/reviews/sessions", SessionList)

    async def open_session(self, order: OpenSession) -> SessionView:
        """Open one; safe to send again."""
        return await self._api.order("POST", "/reviews/sessions", SessionView, order)

    async def session(self, session_id: str) -> SessionView:
        """One session with what may be seen of it."""
        return await self._api.read(f"/reviews/sessions/{_part(session_id)}", SessionView)

    async def order_session(self, session_id: str, order: SessionOrder) -> SessionView:
        """Reveal, set a consensus, or close."""
        return await self._api.order("POST", f"/reviews/sessions/{_part(session_id)}", SessionView, order)

    async def disputes(self) -> DisputeList:
        """What was objected to."""
        return await self._api.read("/reviews/disputes", DisputeList)

    async def dispute(self, order: OpenDispute) -> DisputeView:
        """Object to a review; safe to send again."""
        return await self._api.order("POST", "/reviews/disputes", DisputeView, order)

    async def decide_dispute(self, dispute_id: str, order: DecideDispute) -> DisputeView:
        """A lead's word on it."""
        return await self._api.order("POST", f"/reviews/disputes/{_part(dispute_id)}", DisputeView, order)

    async def second_look(self, review_id: str) -> ReviewTask:
        """Have a review reviewed."""
        return await self._api.order("POST", f"/reviews/{_part(review_id)}/second-look", ReviewTask)


def _part(name: str) -> str:
    """An id as one part of a path."""
    return quote(name, safe="")
