"""Reviews from the task to the score: what is opened, handed in, given back, and read."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.contract.reviews import (
    ReviewDone,
    ReviewIn,
    ReviewPage,
    ReviewSubject,
    ReviewTask,
    ReviewView,
    SkipTask,
    SubmitReview,
    TaskList,
)
from workspace.domain.errors import AlreadyDone, BadInput, Conflict, NotAllowed, NotFound
from workspace.domain.facts import FactKind
from workspace.domain.policy import Policy
from workspace.quality.scorecard import Category, Scored, review_score
from workspace.service.people import SignedIn
from workspace.service.ports import Clock
from workspace.service.review_defaults import begin_reviews, card_of
from workspace.service.review_drawing import add_task, draw_now, given_now
from workspace.service.review_facts import REVIEW_S, note_review, tell
from workspace.service.review_views import (
    Seeing,
    has_worked_on,
    review_view,
    scorecard_with,
    task_views,
    turns_to_review,
)
from workspace.service.views import REVIEW_KINDS, conversation_detail
from workspace.store.database import Store
from workspace.store.unit import Unit

OPEN: Final = frozenset({"waiting", "opened"})
PAGE: Final = 50


class ReviewDesk:
    """The one place where reviews are taken in."""

    def __init__(self, store: Store, clock: Clock, policy: Callable[[], Policy]) -> None:
        self._store, self._clock, self._policy = store, clock, policy

    # Tasks

    def tasks(self, person: SignedIn, *, is_done: bool, mine: bool) -> TaskList:
        """Own tasks, or everybody's for a lead."""
        everybody = not mine and person.role == "lead"
        with self._store.read() as unit:
            return self._list(unit, person, is_done=is_done, everybody=everybody)

    def draw(self, person: SignedIn) -> TaskList:
        """Draw what the plans allow for the whole week."""
        draw_now(self._store, self._clock())
        with self._store.read() as unit:
            return self._list(unit, person, is_done=False, everybody=False)

    def open(self, task_id: str, person: SignedIn) -> ReviewSubject:
        """All that is needed to review it; a lead may look at another's task, which stays theirs."""
        policy, at = self._policy(), self._clock()
        with self._store.write() as unit:
            task = self._taken(unit, task_id, person, at, is_lead_enough=True)
            if task["state"] == "waiting" and task["reviewer_id"] == person.actor.id:
                unit.reviews.change_task(task_id, state="opened", opened_at=at)
            row = unit.conversations.row(task["conversation_id"])
            if row is None:
                raise NotFound("conversation", task["conversation_id"])
            detail = conversation_detail(unit, row, policy)
            # Who reviews must not see that somebody else has.
            history = tuple(one for one in detail.history if getattr(one, "kind", "") not in REVIEW_KINDS)
            review = unit.reviews.of_task(task_id)
            shown = review is not None and Seeing(unit, person).may_read(review)
            looked_at = unit.reviews.current(_root_of(unit, task["of_review_id"])) if task["of_review_id"] else None
            return ReviewSubject(
                task=task_views(unit, [_fresh(unit, task_id)], policy, person)[0],
                detail=detail.model_copy(update={"history": history}),
                turns=turns_to_review(unit, task["conversation_id"]),
                scorecard=scorecard_with(unit, task["scorecard_id"], task["scorecard_version"]),
                outcome=row["outcome"] or "",
                mine=review_view(unit, review) if review is not None and shown else None,
                looked_at=review_view(unit, looked_at) if looked_at is not None else None,
            )

    def skip(self, task_id: str, order: SkipTask, person: SignedIn) -> TaskList:
        """Give a task back; somebody else gets it, and where nobody else may it is left out."""
        with self._store.write() as unit:
            task = self._taken(unit, task_id, person, self._clock())
            if task["purpose"] != "review":
                raise Conflict("This one was given to you by name, so nobody else can do it.")
            skipped = [*task["skipped"], person.actor.id]
            given = given_now(unit, self._clock())
            given.knows(unit, [task["conversation_id"]])
            plan = unit.reviews.plan(task["plan_id"]) if task["plan_id"] else None
            wanted = plan["reviewer_ids"] if plan is not None else ()
            other = given.to(task_id, task["conversation_id"], wanted, skipped)
            values: dict[str, Any] = {"reviewer_id": other, "state": "waiting" if other else "skipped"}
            unit.reviews.change_task(task_id, skipped=skipped, skipped_why=order.why, opened_at=None, **values)
            return self._list(unit, person, is_done=False, everybody=False)

    def of(self, conversation_id: str, person: SignedIn) -> ReviewTask:
        """Review a conversation now; the task they have of it already, where there is one."""
        at, policy = self._clock(), self._policy()
        with self._store.write() as unit:
            begin_reviews(unit, at)
            row = unit.conversations.row(conversation_id)
            if row is None:
                raise NotFound("conversation", conversation_id)
            if has_worked_on(unit, conversation_id, person.actor.id):
                raise NotAllowed("You worked on this conversation, so somebody else reviews it.")
            for task in unit.reviews.tasks_of([conversation_id]):
                is_mine = task["reviewer_id"] == person.actor.id and task["purpose"] == "review"
                if is_mine and task["state"] in OPEN:
                    return task_views(unit, [task], policy, person)[0]
            subject = "ai" if unit.turns.decisions_of(conversation_id) else "escalation"
            card, version = card_of(unit, "", subject)
            task_id = add_task(
                unit,
                conversation_id=conversation_id,
                subject=subject,
                why="chosen by hand",
                reviewer_id=person.actor.id,
                scorecard_id=card,
                scorecard_version=version,
                drawn_at=at,
            )
            return task_views(unit, [_fresh(unit, task_id)], policy, person)[0]

    def second_look(self, review_id: str, person: SignedIn) -> ReviewTask:
        """A lead reviews what a reviewer reviewed; it never counts in the scores."""
        at, policy = self._clock(), self._policy()
        with self._store.write() as unit:
            review = unit.reviews.find(review_id)
            if review is None or not Seeing(unit, person).may_read(review):
                raise NotFound("review", review_id)
            if review["purpose"] != "review":
                raise BadInput("Only an ordinary review can be looked at a second time.", field="review_id")
            if review["reviewer_id"] == person.actor.id:
                raise NotAllowed("This is your own review; another lead looks at it.")
            if has_worked_on(unit, review["conversation_id"], person.actor.id):
                raise NotAllowed("You worked on this conversation, so somebody else reviews it.")
            for task in unit.reviews.tasks_of([review["conversation_id"]]):
                if task["of_review_id"] == review["root_id"] and task["reviewer_id"] == person.actor.id:
                    return task_views(unit, [task], policy, person)[0]
            task_id = add_task(
                unit,
                purpose="second-look",
                conversation_id=review["conversation_id"],
                subject=review["subject"],
                reviewer_id=person.actor.id,
                of_review_id=review["root_id"],
                scorecard_id=review["scorecard_id"],
                scorecard_version=review["scorecard_version"],
                drawn_at=at,
            )
            return task_views(unit, [_fresh(unit, task_id)], policy, person)[0]

    # Reviews

    def submit(self, order: SubmitReview, person: SignedIn) -> ReviewDone:
        """Take a review in; sent twice it is taken in once."""
        at = self._clock()
        with self._store.write() as unit:
            task = unit.reviews.task(order.task_id, for_update=True)
            known = unit.reviews.find(order.id)
            if known is not None:
                if known["reviewer_id"] != person.actor.id or known["task_id"] != order.task_id:
                    raise NotAllowed("Another review has this id.")
                return self._done(unit, known, person)
            task = self._taken(unit, order.task_id, person, at)
            if task["purpose"] == "calibration":
                session = unit.calibration_sessions.find(task["session_id"], for_update=True)
                if session is None or session["state"] != "open":
                    raise Conflict("The scores of this session are revealed, so nobody scores any more.")
            card = scorecard_with(unit, task["scorecard_id"], task["scorecard_version"])
            categories = tuple(Category(one.id, one.points, one.weight, one.critical) for one in card.categories)
            conversation_id = str(task["conversation_id"])
            check_review(unit, order.review, categories, conversation_id)
            values = review_values(order.review, categories)
            unit.reviews.add(
                id=order.id,
                root_id=order.id,
                task_id=order.task_id,
                conversation_id=conversation_id,
                purpose=task["purpose"],
                subject=task["subject"],
                reviewer_id=person.actor.id,
                reviewer_name=person.actor.name,
                session_id=task["session_id"],
                at=at,
                scorecard_id=card.id,
                scorecard_version=card.version,
                **values,
            )
            unit.reviews.change_task(order.task_id, state="done", done_at=at)
            if task["purpose"] == "review":
                # First what the fact makes count anew.
                note_review(unit, task, order.review)
                unit.measured.note(conversation_id, REVIEW_S, unit.reviews.active_s(conversation_id) or None)
                tell(unit, FactKind.REVIEWED, person.actor, at, order.id, task, order.review)
            made = unit.reviews.find(order.id)
            if made is None:
                raise NotFound("review", order.id)
            return self._done(unit, made, person)

    def page(
        self, person: SignedIn, conversation_id: str, reviewer_id: str, before: tuple[datetime, str] | None
    ) -> tuple[ReviewPage, tuple[datetime, str] | None]:
        """Reviews this person may read, newest first, with where the next page begins (None at the end)."""
        if person.role == "agent" and not conversation_id:
            raise BadInput("Name the conversation whose reviews you want to read.", field="conversation_id")
        with self._store.read() as unit:
            seeing = Seeing(unit, person)
            found: list[ReviewView] = []
            while len(found) < PAGE:
                rows = unit.reviews.counting(
                    purposes=("review", "calibration", "second-look"),
                    conversation_id=conversation_id,
                    reviewer_id=reviewer_id,
                    before=before,
                    most=PAGE,
                )
                for row in rows:
                    if len(found) < PAGE:
                        before = (row["at"], str(row["id"]))
                        found += [review_view(unit, row)] if seeing.may_read(row) else []
                if len(rows) < PAGE:
                    return ReviewPage(reviews=tuple(found)), None if len(found) < PAGE else before
            return ReviewPage(reviews=tuple(found)), before

    def link_correction(self, review_id: str, correction_id: str, person: SignedIn) -> ReviewView:
        """Say that a correction came of a review."""
        with self._store.write() as unit:
            row = unit.reviews.find(review_id)
            if row is None or not Seeing(unit, person).may_read(row):
                raise NotFound("review", review_id)
            correction = unit.corrections.find(correction_id)
            if correction is None:
                raise NotFound("correction", correction_id)
            if correction["conversation_id"] != row["conversation_id"]:
                raise BadInput("This correction is about another conversation.", field="correction_id")
            unit.reviews.link_correction(row["root_id"], correction_id, self._clock())
            current = unit.reviews.current(row["root_id"])
            return review_view(unit, current if current is not None else row)

    def _done(self, unit: Unit, row: RowMapping, person: SignedIn) -> ReviewDone:
        waiting = unit.reviews.tasks(reviewer_id=person.actor.id, is_done=False, most=1)
        return ReviewDone(review=review_view(unit, row), next_task_id=waiting[0]["id"] if waiting else "")

    def _list(self, unit: Unit, person: SignedIn, *, is_done: bool, everybody: bool) -> TaskList:
        whose = None if everybody else person.actor.id
        rows = unit.reviews.tasks(reviewer_id=whose, is_done=is_done)
        waiting = rows if not is_done else unit.reviews.tasks(reviewer_id=whose, is_done=False)
        today = self._clock().replace(hour=0, minute=0, second=0, microsecond=0)
        return TaskList(
            tasks=task_views(unit, rows, self._policy(), person),
            waiting=len(waiting),
            done_today=unit.reviews.done_since(person.actor.id, today),
        )

    def _taken(
        self, unit: Unit, task_id: str, person: SignedIn, at: datetime, *, is_lead_enough: bool = False
    ) -> RowMapping:
        """A task this person may work on; one that nobody has becomes theirs."""
        task = unit.reviews.task(task_id, for_update=True)
        if task is None:
            raise NotFound("review task", task_id)
        is_mine = task["reviewer_id"] == person.actor.id
        if not is_mine and task["reviewer_id"]:
            if is_lead_enough and person.role == "lead" and task["purpose"] != "calibration":
                return task
            raise NotAllowed("Somebody else reviews this.")
        if task["state"] in OPEN and has_worked_on(unit, task["conversation_id"], person.actor.id):
            raise NotAllowed("You worked on this conversation, so somebody else reviews it.")
        if not is_mine:
            others = [one for one in unit.reviews.tasks_of([task["conversation_id"]]) if one["id"] != task_id]
            if any(one["reviewer_id"] == person.actor.id and one["purpose"] == "review" for one in others):
                raise NotAllowed("You review this conversation already; this one is for somebody else.")
            unit.reviews.change_task(task_id, reviewer_id=person.actor.id)
            task = _fresh(unit, task_id)
        if not is_lead_enough and task["state"] == "done":
            raise AlreadyDone("This was reviewed already.")
        if not is_lead_enough and task["state"] == "skipped":
            raise AlreadyDone("This was given back.")
        return task


def check_review(unit: Unit, review: ReviewIn, categories: tuple[Category, ...], conversation_id: str) -> None:
    """Raise ``BadInput`` for a score the card does not have, or a turn the conversation does not have."""
    points = {one.id: one.points for one in categories}
    named = [one.category_id for one in review.scores]
    if len(set(named)) < len(named):
        raise BadInput("A category was scored twice.", field="scores")
    for one in review.scores:
        if one.category_id not in points:
            raise BadInput(f"The scorecard has no category {one.category_id!r}.", field="scores")
        if one.points is not None and one.points >= points[one.category_id]:
            raise BadInput(f"{one.category_id!r} goes from 0 to {points[one.category_id] - 1}.", field="scores")
    if review.now_turn_id and review.now_turn_id not in {
        one["turn_id"] for part in unit.conversations.whole_of(conversation_id) for one in unit.turns.decisions_of(part)
    }:
        raise BadInput("The conversation has no such turn.", field="now_turn_id")


def review_values(review: ReviewIn, categories: tuple[Category, ...]) -> dict[str, Any]:
    """The columns of a review that follow from what was handed in."""
    scored: Scored = review_score(categories, {one.category_id: one.points for one in review.scores})
    return {
        "verdict": review.verdict,
        "needed": review.needed or "",
        "timing": review.timing or "",
        "body": review.model_dump(mode="json"),
        "score": scored.score,
        "by_category": dict(scored.by_category),
        "is_zeroed": scored.is_zeroed,
    }


def _fresh(unit: Unit, task_id: str) -> RowMapping:
    row = unit.reviews.task(task_id)
    if row is None:
        raise NotFound("review task", task_id)
    return row


def _root_of(unit: Unit, review_id: str) -> str:
    row = unit.reviews.find(review_id)
    return str(row["root_id"]) if row is not None else ""
