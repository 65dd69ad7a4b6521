"""The service's reviews as a desk sees them on the wire, in front of the real service for all else; it can be away."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import httpx
from pydantic import BaseModel

from workspace.contract.agreement import (
    AgreementOn,
    AgreementView,
    Coefficient,
    OpenSession,
    PairAgreement,
    QualityView,
    SessionConversation,
    SessionList,
    SessionOrder,
    SessionView,
)
from workspace.contract.conversations import ConversationDetail
from workspace.contract.insight import RateView
from workspace.contract.reviews import (
    ArticleThen,
    DecideDispute,
    DisputeList,
    DisputeView,
    OpenDispute,
    PlanIn,
    PlanList,
    PlanView,
    PutScorecard,
    ReviewDone,
    ReviewPage,
    ReviewSubject,
    ReviewTask,
    ReviewView,
    Scorecard,
    ScorecardCategory,
    ScorecardList,
    Subject,
    SubmitReview,
    TaskList,
    TurnToReview,
)
from workspace.contract.values import PersonRef

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LENA, TOM = PersonRef(id="lena", name="Lena"), PersonRef(id="tom", name="Tom")
CARD = Scorecard(
    id="usual",
    title="Answers of the AI",
    version=3,
    categories=(
        ScorecardCategory(
            id="correct", title="The answer is correct", hint="Every sentence of it", points=3, weight=40,
            critical=True, causes=("The article is wrong", "Wrong article", "Not in any article"),
        ),
        ScorecardCategory(id="complete", title="Nothing is missing", points=4, weight=20, causes=("Skipped a part",)),
        ScorecardCategory(id="tone", title="The tone fits", points=5, weight=10),
        ScorecardCategory(id="private", title="Nothing private is told", points=2, weight=30, critical=True),
    ),
)  # fmt: skip
THEN = "A refund is booked within five days of the request.\n\nAsk for the invoice."
Answer = Callable[[httpx.Request, re.Match[str]], BaseModel | int]


class ReviewEdge(httpx.AsyncBaseTransport):
    """Tasks over real conversations; what is handed in is kept. It can be away, or refuse."""

    def __init__(self, details: Sequence[ConversationDetail] = (), *, subject: Subject = "ai") -> None:
        self._through = httpx.AsyncHTTPTransport()
        self.is_away = self.refuses = False
        self.details = {f"task-{at}": one for at, one in enumerate(details)}
        self.subject: Subject = subject
        self.submitted: list[SubmitReview] = []
        self.reviews: dict[str, ReviewView] = {}
        self.disputes: dict[str, DisputeView] = {}
        self.sessions: dict[str, SessionView] = {}
        self.plans: dict[str, PlanView] = {}
        self.cards = {CARD.id: CARD}
        self.links: list[tuple[str, str]] = []
        self.scores = QualityView()
        self.agreement = AgreementView()
        self.asked: list[str] = []
        self._routes: list[tuple[str, re.Pattern[str], Answer]] = [
            (method, re.compile(f"/api/v1/reviews{path}"), answer)
            for method, path, answer in (
                ("GET", "/tasks", self._tasks),
                ("POST", "/draw", self._tasks),
                ("GET", "/tasks/([^/]+)", self._subject),
                ("POST", "/tasks/([^/]+)/skip", self._skip),
                ("POST", "", self._submit),
                ("GET", "", self._reviews),
                ("GET", "/scores", lambda _, __: self.scores),
                ("GET", "/agreement", lambda _, __: self.agreement),
                ("GET", "/scorecards", lambda _, __: ScorecardList(scorecards=tuple(self.cards.values()))),
                ("PUT", "/scorecards/([^/]+)", self._put_card),
                ("GET", "/plans", lambda _, __: PlanList(plans=tuple(self.plans.values()))),
                ("POST", "/plans", self._put_plan),
                ("PUT", "/plans/([^/]+)", self._put_plan),
                ("GET", "/sessions", lambda _, __: SessionList(sessions=tuple(self.sessions.values()))),
                ("POST", "/sessions", self._open_session),
                ("POST", "/sessions/([^/]+)", self._order_session),
                ("GET", "/disputes", lambda _, __: DisputeList(disputes=tuple(self.disputes.values()))),
                ("POST", "/disputes", self._dispute),
                ("POST", "/disputes/([^/]+)", self._decide),
                ("POST", "/([^/]+)/correction", self._link),
            )
        ]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Reviews are answered here, all else by the real service."""
        path = request.url.path
        if not path.startswith("/api/v1/reviews"):
            return await self._through.handle_async_request(request)
        if self.is_away:
            raise httpx.ConnectError("away", request=request)
        await request.aread()
        self.asked.append(f"{request.method} {path}")
        for method, pattern, answer in self._routes:
            found = pattern.fullmatch(path)
            if found is not None and method == request.method:
                said = answer(request, found)
                if isinstance(said, int):
                    problem = {"type": "about:blank", "title": "no", "status": said, "detail": "No.", "code": "no"}
                    return httpx.Response(said, json=problem, request=request)
                return httpx.Response(200, content=said.model_dump_json().encode(), request=request)
        return httpx.Response(404, request=request)

    async def aclose(self) -> None:
        await self._through.aclose()

    # -- tasks

    def task(self, task_id: str) -> ReviewTask:
        """One task."""
        row = self.details[task_id].row
        done = next((one for one in self.reviews.values() if one.task_id == task_id), None)
        return ReviewTask(
            id=task_id, conversation_id=row.conversation_id, subject=self.subject,
            state="done" if done is not None else "waiting", why="The AI was barely sure",
            customer_name=row.customer_name, first_line=row.first_line, category_title="Billing", channel="chat",
            language="en", drawn_at=AT, reviewer=LENA, score=done.score if done is not None else None,
        )  # fmt: skip

    def _tasks(self, request: httpx.Request, _: re.Match[str]) -> TaskList:
        wanted = request.url.params.get("state", "waiting")
        tasks = [self.task(one) for one in self.details]
        waiting = [one for one in tasks if one.state == "waiting"]
        shown = waiting if wanted == "waiting" else [one for one in tasks if one.state == "done"]
        return TaskList(tasks=tuple(shown), waiting=len(waiting), done_today=len(tasks) - len(waiting))

    def _subject(self, _: httpx.Request, found: re.Match[str]) -> ReviewSubject | int:
        if found[1] not in self.details:
            return 404
        mine = next((one for one in self.reviews.values() if one.task_id == found[1]), None)
        return ReviewSubject(
            task=self.task(found[1]), detail=self.details[found[1]], turns=self.turns(found[1]),
            scorecard=self.cards[CARD.id], outcome="escalated", mine=mine,
        )  # fmt: skip

    def turns(self, task_id: str) -> tuple[TurnToReview, ...]:
        """The turns of a task's conversation."""
        turns: list[TurnToReview] = []
        article = ArticleThen(id="refunds", title="Refunds", version=1, body=THEN, now_version=2)
        for entry in self.details[task_id].history:
            if entry.entry == "decision":
                one = entry.decision
                turns.append(
                    TurnToReview(
                        turn_id=one.turn_id, no=len(turns) + 1, seq=entry.seq, action=one.action,
                        confidence=one.confidence, because=one.because, articles=(article,),
                    )
                )  # fmt: skip
        return tuple(turns)

    def _skip(self, request: httpx.Request, found: re.Match[str]) -> TaskList:
        self.details.pop(found[1], None)
        return self._tasks(request, found)

    def _submit(self, request: httpx.Request, _: re.Match[str]) -> ReviewDone | int:
        order = SubmitReview.model_validate_json(request.content)
        if self.refuses:
            return 409
        if all(one.id != order.id for one in self.submitted):
            self.submitted.append(order)
        view = ReviewView(
            id=order.id, task_id=order.task_id, conversation_id=self.details[order.task_id].row.conversation_id,
            subject=self.subject, reviewer=LENA, at=AT, scorecard_id=CARD.id, scorecard_version=3,
            review=order.review, score=50.0,
        )  # fmt: skip
        self.reviews = {name: one for name, one in self.reviews.items() if one.task_id != order.task_id}
        self.reviews[order.id] = view
        return ReviewDone(review=view)

    def _reviews(self, request: httpx.Request, _: re.Match[str]) -> ReviewPage:
        wanted = request.url.params.get("conversation_id", "")
        told = {one.review_id: one for one in self.disputes.values()}
        return ReviewPage(
            reviews=tuple(
                one.model_copy(update={"dispute": told.get(one.id)})
                for one in self.reviews.values()
                if wanted in ("", one.conversation_id)
            )
        )

    def _link(self, request: httpx.Request, found: re.Match[str]) -> ReviewView:
        self.links.append((found[1], request.content.decode()))
        return self.reviews[found[1]]

    # -- plans, scorecards, sessions, disputes

    def _put_card(self, request: httpx.Request, found: re.Match[str]) -> ScorecardList:
        order = PutScorecard.model_validate_json(request.content)
        version = self.cards[found[1]].version + 1 if found[1] in self.cards else 1
        self.cards[found[1]] = Scorecard(
            id=found[1], title=order.title, subject=order.subject, version=version, categories=order.categories
        )
        return ScorecardList(scorecards=tuple(self.cards.values()))

    def _put_plan(self, request: httpx.Request, found: re.Match[str]) -> PlanList:
        order = PlanIn.model_validate_json(request.content)
        plan_id = found[1] if found.groups() else f"plan-{len(self.plans)}"
        said = order.model_dump(exclude={"reviewer_ids"})
        self.plans[plan_id] = PlanView(
            id=plan_id, stratum_words="", seed="7f3a", population=412, drawn=40, done=31,
            share_right=RateView(n=31, value=0.774, low=0.602, high=0.886, is_too_few=False),
            buys="237 more reviews bring it to ±5.", **said,
        )  # fmt: skip
        return PlanList(plans=tuple(self.plans.values()))

    def _open_session(self, request: httpx.Request, _: re.Match[str]) -> SessionView:
        order = OpenSession.model_validate_json(request.content)
        people = tuple(PersonRef(id=one, name=one[:4]) for one in order.person_ids)
        self.sessions[order.id] = SessionView(
            id=order.id, title=order.title, opened_by=LENA, at=AT, people=people, scorecard=CARD,
            conversations=tuple(
                SessionConversation(conversation_id=one, customer_name="Mira Sol") for one in order.conversation_ids
            ),
        )  # fmt: skip
        return self.sessions[order.id]

    def _order_session(self, request: httpx.Request, found: re.Match[str]) -> SessionView:
        order, session = SessionOrder.model_validate_json(request.content), self.sessions[found[1]]
        shown = list(session.conversations)
        changes: dict[str, object] = {}
        if order.order == "reveal":
            changes["state"] = "revealed"
        elif order.order == "close":
            changes["state"] = "closed"
        else:
            shown = [
                one.model_copy(update={"consensus": order.consensus, "consensus_score": 75.0})
                if one.conversation_id == order.conversation_id
                else one
                for one in shown
            ]
        self.sessions[found[1]] = session.model_copy(update={**changes, "conversations": tuple(shown)})
        return self.sessions[found[1]]

    def _dispute(self, request: httpx.Request, _: re.Match[str]) -> DisputeView:
        order = OpenDispute.model_validate_json(request.content)
        self.disputes[order.id] = DisputeView(
            id=order.id, review_id=order.review_id, conversation_id=self.reviews[order.review_id].conversation_id,
            by=TOM, at=AT, why=order.why,
        )  # fmt: skip
        return self.disputes[order.id]

    def _decide(self, request: httpx.Request, found: re.Match[str]) -> DisputeView:
        order = DecideDispute.model_validate_json(request.content)
        self.disputes[found[1]] = self.disputes[found[1]].model_copy(
            update={"state": order.decision, "decided_by": LENA, "decided_at": AT, "decided_why": order.why}
        )
        return self.disputes[found[1]]


def some_agreement() -> AgreementView:
    """Two things agreed on more and less, one with too few."""
    return AgreementView(
        pairs=64,
        on=(
            AgreementOn(
                what="verdict", title="Verdict",
                coefficients=(
                    Coefficient(name="percent", value=0.89, low=0.79, high=0.95, n=64),
                    Coefficient(name="kappa", value=0.71, low=0.52, high=0.9, n=64, band="substantial"),
                    Coefficient(name="ac1", value=0.84, low=0.73, high=0.95, n=64, band="almost perfect"),
                ),
            ),
            AgreementOn(
                what="tone", title="The tone fits", coefficients=(Coefficient(name="weighted-kappa", n=7),)
            ),
        ),
        by_pair=(
            PairAgreement(
                one=LENA, other=TOM,
                agreement=Coefficient(name="kappa", value=0.62, low=0.31, high=0.93, n=28, band="substantial"),
            ),
        ),
    )  # fmt: skip


def some_scores() -> QualityView:
    """A month of reviews."""
    return QualityView(
        iqs=84.2, iqs_low=80.1, iqs_high=88.3, reviews=143,
        right=RateView(numerator=118, denominator=143, n=143, value=0.825, low=0.754, high=0.879, is_too_few=False),
        by_category={"The answer is correct": 88.1, "The tone fits": 91.0},
        errors={"wrong-answer": 9, "outdated-knowledge": 6, "tone": 2},
    )  # fmt: skip
