"""Reviews: what is drawn and for whom, what a review does, and who may read it."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.commands import Claim, Resolve
from workspace.contract.reviews import ReviewIn, ScoreIn, SkipTask, SubmitReview
from workspace.contract.values import new_id
from workspace.domain.errors import AlreadyDone, BadInput, NotAllowed
from workspace.domain.label import LabelSource
from workspace.service.people import SignedIn
from workspace.service.review_defaults import begin_reviews
from workspace.service.review_drawing import draw_reviews
from workspace.service.reviewing import ReviewDesk

FULL: dict[str, int | None] = {"right": 2, "complete": 2, "grounded": 1, "handed-over": 1, "tone": 2}


def reviewing(desk: Desk) -> ReviewDesk:
    return ReviewDesk(desk.service.store, lambda: desk.now, desk.service.policy)


def settled(desk: Desk, count: int = 1) -> list[str]:
    """Conversations the AI answered, left alone for three days."""
    made = []
    for number in range(count):
        made.append(desk.writes(KNOWN_QUESTION, customer=f"customer-{number}-{new_id()[:4]}"))
        desk.settles()
    desk.pass_time(80 * 3600)
    return made


def review(verdict: str = "right", points: Mapping[str, int | None] | None = None, **more: object) -> ReviewIn:
    chosen = FULL if points is None else points
    scores = [ScoreIn(category_id=name, points=value) for name, value in chosen.items()]
    return ReviewIn.model_validate({"verdict": verdict, "scores": scores, **more})


def hand_in(desk: Desk, person: SignedIn, task_id: str, wanted: ReviewIn | None = None) -> str:
    order = SubmitReview(id=new_id(), task_id=task_id, review=wanted or review())
    reviewing(desk).submit(order, person)
    return order.id


def test_a_review_is_taken_in_once_and_the_next_comes(any_desk: Desk) -> None:
    rhea = any_desk.person("Rhea", "reviewer")
    settled(any_desk, 2)
    desk = reviewing(any_desk)
    first, second = (desk.of(one, rhea) for one in settled(any_desk, 2))
    subject = desk.open(first.id, rhea)
    assert subject.task.state == "opened"
    assert subject.turns[0].articles[0].body == "It is booked in 3 days."
    assert (subject.turns[0].articles[0].version, subject.turns[0].articles[0].now_version) == (1, 1)
    order = SubmitReview(id=new_id(), task_id=first.id, review=review(points=FULL | {"tone": None, "complete": 1}))
    done = desk.submit(order, rhea)
    # (100 × 40 + 50 × 20 + 100 × 15 + 100 × 15) / 90
    assert done.review.score == pytest.approx(8000 / 90)
    assert done.next_task_id == second.id
    assert desk.submit(order, rhea).review == done.review
    with pytest.raises(AlreadyDone):
        desk.submit(SubmitReview(id=new_id(), task_id=first.id, review=review()), rhea)
    assert any_desk.kinds_of_facts(first.conversation_id).count("reviewed") == 1
    assert desk.tasks(rhea, is_done=True, mine=True).tasks[0].score == done.review.score
    assert desk.tasks(rhea, is_done=False, mine=True).done_today == 1


def test_a_critical_category_below_half_makes_it_nothing(desk: Desk) -> None:
    rhea = desk.person("Rhea", "reviewer")
    task = reviewing(desk).of(settled(desk)[0], rhea)
    order = SubmitReview(id=new_id(), task_id=task.id, review=review("wrong", FULL | {"right": 0}))
    found = reviewing(desk).submit(order, rhea).review
    assert (found.score, found.is_zeroed, found.by_category["tone"]) == (0, True, 100)
    for wrong in ({"unknown": 1}, {"grounded": 2}):
        task = reviewing(desk).of(settled(desk)[0], rhea)
        with pytest.raises(BadInput):
            reviewing(desk).submit(SubmitReview(id=new_id(), task_id=task.id, review=review(points={**wrong})), rhea)


def test_the_verdict_becomes_a_label(any_desk: Desk) -> None:
    rhea = any_desk.person("Rhea", "reviewer")
    right, wrong, cold = settled(any_desk, 3)
    desk = reviewing(any_desk)
    hand_in(any_desk, rhea, desk.of(right, rhea).id)
    hand_in(any_desk, rhea, desk.of(wrong, rhea).id, review("wrong"))
    hand_in(any_desk, rhea, desk.of(cold, rhea).id, review("wrong", error_classes=("tone",)))
    with any_desk.service.store.read() as unit:
        found = {one: [label for label in unit.labels.of(one)] for one in (right, wrong, cold)}
        (use,) = unit.asked.uses_in([wrong])
    assert [(one.source, one.answers, one.weight) for one in found[right]] == [(LabelSource.REVIEW, ("refunds",), 1.0)]
    assert [(one.answers, one.wrong) for one in found[wrong]] == [(None, ("refunds",))]
    assert found[cold] == []
    assert use.harm == "review"


def test_nobody_reviews_what_they_worked_on(any_desk: Desk) -> None:
    rhea = any_desk.person("Rhea", "lead")
    conversation_id = any_desk.escalated()
    any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id), rhea)
    with pytest.raises(NotAllowed, match="worked on"):
        reviewing(any_desk).of(conversation_id, rhea)


def test_a_draw_can_be_repeated_and_adds_nothing(any_desk: Desk) -> None:
    any_desk.person("Rhea", "reviewer")
    any_desk.person("Sol", "reviewer")
    settled(any_desk, 6)
    with any_desk.service.store.write() as unit:
        begin_reviews(unit, any_desk.now)
        for other in unit.reviews.plans():
            unit.reviews.change_plan(other["id"], is_on=other["stratum"] == "uniform")
        plan = next(one for one in unit.reviews.plans() if one["stratum"] == "uniform")
        unit.reviews.change_plan(plan["id"], rate=1.0, double_share=1.0, seed="s", quota_per_week=4)
        made = draw_reviews(unit, any_desk.now)
        again = draw_reviews(unit, any_desk.now)
        draws = unit.reviews.draws_of(plan["id"], any_desk.now - timedelta(days=1))
        tasks = unit.reviews.tasks_of([one["conversation_id"] for one in draws])
    assert again == 0
    assert len(draws) == 4
    assert {round(one["probability"], 6) for one in draws} == {round(4 / 6, 6)}
    assert made == 8
    by_conversation: dict[str, list[str]] = {}
    for task in tasks:
        by_conversation.setdefault(task["conversation_id"], []).append(task["reviewer_id"])
    assert all(len(people) == 2 == len(set(people)) for people in by_conversation.values())


def test_what_is_given_back_goes_to_somebody_else(any_desk: Desk) -> None:
    rhea, sol = any_desk.person("Rhea", "reviewer"), any_desk.person("Sol", "reviewer")
    task = reviewing(any_desk).of(settled(any_desk)[0], rhea)
    assert reviewing(any_desk).skip(task.id, SkipTask(why="I know the customer"), rhea).waiting == 0
    assert reviewing(any_desk).tasks(sol, is_done=False, mine=True).tasks[0].id == task.id
    with pytest.raises(NotAllowed):
        reviewing(any_desk).open(task.id, rhea)
    # Nobody is left who may.
    reviewing(any_desk).skip(task.id, SkipTask(), sol)
    assert reviewing(any_desk).tasks(sol, is_done=False, mine=True).tasks == ()


def test_agents_read_reviews_of_what_they_worked_on_and_no_others(desk: Desk) -> None:
    rhea = desk.person("Rhea", "reviewer")
    conversation_id = desk.claimed()
    desk.replies(conversation_id)
    desk.settles()
    desk.orders(Resolve(id=new_id(), conversation_id=conversation_id, outcome="solved"))
    hand_in(desk, rhea, reviewing(desk).of(conversation_id, rhea).id, review(points={}))
    page, _ = reviewing(desk).page(desk.lena, conversation_id, "", None)
    assert len(page.reviews) == 1
    page, _ = reviewing(desk).page(desk.tom, conversation_id, "", None)
    assert page.reviews == ()
    with pytest.raises(BadInput):
        reviewing(desk).page(desk.tom, "", "", None)
