"""Reviews: what is drawn and for whom, what a review does, and who may read it."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.agreement import OpenSession, SessionOrder
from workspace.contract.commands import Claim, Rate, Resolve
from workspace.contract.knowledge import CorrectionContent, ProposeCorrection
from workspace.contract.reviews import DecideDispute, OpenDispute, ReviewIn, ScoreIn, SkipTask, SubmitReview
from workspace.contract.values import new_id
from workspace.domain.errors import AlreadyDone, BadInput, Conflict, NotAllowed, NotFound
from workspace.domain.label import LabelSource
from workspace.service.calibrating import CalibrationDesk
from workspace.service.disputing import DisputeDesk
from workspace.service.people import SignedIn
from workspace.service.review_defaults import begin_reviews
from workspace.service.review_drawing import draw_now
from workspace.service.review_recall import recall_of
from workspace.service.review_scores import ScoreDesk
from workspace.service.reviewing import ReviewDesk
from workspace.service.views import fact_view
from workspace.store.measured import Filter

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
    only(any_desk, "uniform", rate=1.0, double_share=1.0, seed="s", quota_per_week=4)
    store = any_desk.service.store
    assert draw_now(store, any_desk.now) == 8
    assert draw_now(store, any_desk.now) == 0
    with store.read() as unit:
        (plan,) = [one for one in unit.reviews.plans() if one["is_on"]]
        draws = unit.reviews.draws_of(plan["id"], any_desk.now - timedelta(days=1))
        tasks = unit.reviews.tasks_of([one["conversation_id"] for one in draws])
    assert len(draws) == 4
    assert {round(one["probability"], 6) for one in draws} == {round(4 / 6, 6)}
    assert plan["population"] == 6
    by_conversation: dict[str, list[str]] = {}
    for task in tasks:
        by_conversation.setdefault(task["conversation_id"], []).append(task["reviewer_id"])
    assert all(len(people) == 2 == len(set(people)) for people in by_conversation.values())


def test_two_draws_at_the_same_moment_are_one(any_desk: Desk) -> None:
    any_desk.person("Rhea", "reviewer")
    settled(any_desk, 5)
    only(any_desk, "uniform", rate=1.0, seed="s", double_share=0.0)
    with ThreadPoolExecutor(4) as pool:
        made = [one.result() for one in [pool.submit(draw_now, any_desk.service.store, any_desk.now) for _ in range(4)]]
    assert sorted(made) == [0, 0, 0, 5]


def test_a_review_sent_many_times_at_once_is_one(any_desk: Desk) -> None:
    rhea = any_desk.person("Rhea", "reviewer")
    task = reviewing(any_desk).of(settled(any_desk)[0], rhea)
    order = SubmitReview(id=new_id(), task_id=task.id, review=review())
    with ThreadPoolExecutor(4) as pool:
        done = [one.result() for one in [pool.submit(reviewing(any_desk).submit, order, rhea) for _ in range(4)]]
    assert {one.review.id for one in done} == {order.id}
    assert any_desk.kinds_of_facts(task.conversation_id).count("reviewed") == 1


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


def test_a_second_reader_of_a_double_sees_nothing_of_the_first(any_desk: Desk) -> None:
    people = [any_desk.person("Rhea", "lead"), any_desk.person("Sol", "lead")]
    settled(any_desk)
    only(any_desk, "uniform", rate=1.0, double_share=1.0)
    desk = reviewing(any_desk)
    desk.draw(people[0])
    tasks = {person.actor.id: desk.tasks(person, is_done=False, mine=True).tasks for person in people}
    (first,), (second,) = tasks.values()
    assert first.conversation_id == second.conversation_id
    shown = ("plan_title", "why", "purpose", "subject", "drawn_at", "first_line")
    assert [getattr(first, name) for name in shown] == [getattr(second, name) for name in shown]
    hand_in(any_desk, people[0], first.id, review("wrong"))
    assert desk.page(people[1], first.conversation_id, "", None)[0].reviews == ()
    listed = desk.tasks(people[1], is_done=True, mine=False).tasks
    assert [(one.score, one.error_classes) for one in listed] == [(None, ())]
    for detail in (desk.open(second.id, people[1]).detail, any_desk.detail(first.conversation_id)):
        assert "reviewed" not in {getattr(one, "kind", "") for one in detail.history}
    hand_in(any_desk, people[1], second.id)
    assert "reviewed" in {getattr(one, "kind", "") for one in any_desk.detail(first.conversation_id).history}
    assert len(desk.page(people[1], first.conversation_id, "", None)[0].reviews) == 2
    found = ScoreDesk(any_desk.service.store, lambda: any_desk.now).agreement(None)
    assert found.pairs == 1
    assert found.on[0].what == "verdict"
    assert {one.value for one in found.on[0].coefficients} == {None}, "too few to tell"


def test_what_the_feed_tells_of_a_review_has_no_verdict(desk: Desk) -> None:
    rhea = desk.person("Rhea", "reviewer")
    hand_in(desk, rhea, reviewing(desk).of(settled(desk)[0], rhea).id)
    with desk.service.store.read() as unit:
        fact = next(one for one in unit.facts.after(0, 1000) if one["kind"] == "reviewed")
        assert fact["payload"]["verdict"] == "right"
        assert fact_view(fact, None, desk.service.policy()).payload == {}


def only(desk: Desk, stratum: str, **values: object) -> None:
    """Leave one plan on, without a quota."""
    with desk.service.store.write() as unit:
        begin_reviews(unit, desk.now)
        for plan in unit.reviews.plans():
            unit.reviews.change_plan(plan["id"], is_on=plan["stratum"] == stratum, quota_per_week=0)
            if plan["stratum"] == stratum:
                unit.reviews.change_plan(plan["id"], **values)


def test_the_uniform_reserve_gives_the_estimates(any_desk: Desk) -> None:
    rhea = any_desk.person("Rhea", "reviewer")
    by_hand = settled(any_desk)[0]
    hand_in(any_desk, rhea, reviewing(any_desk).of(by_hand, rhea).id, review("wrong", FULL | {"right": 0}))
    scores = ScoreDesk(any_desk.service.store, lambda: any_desk.now)
    assert (scores.scores(None, None).iqs, scores.scores(None, None).reviews) == (None, 0)
    chosen = settled(any_desk, 3)
    only(any_desk, "uniform", rate=1.0, seed="s", double_share=0.0)
    reviewing(any_desk).draw(rhea)
    for task in reviewing(any_desk).tasks(rhea, is_done=False, mine=True).tasks:
        hand_in(any_desk, rhea, task.id, review("right", FULL | {"complete": 0}, error_classes=("tone",)))
    found = scores.scores(None, None)
    # What was chosen by hand was drawn as well, and counts for the draw: four conversations, one review each.
    assert found.reviews == 4
    assert found.iqs == pytest.approx((3 * 80 + 0) / 4)
    assert found.right is not None
    assert (found.right.numerator, found.right.denominator) == (3, 4)
    assert found.errors == {"tone": 3}
    assert found.by_category["complete"] == pytest.approx(100 / 4)
    with any_desk.service.store.read() as unit:
        noted = unit.measured.extras_of(chosen[0])
    assert noted == {"review:right": 1.0, "review:chance": 1.0}


def test_a_dispute_makes_another_review_count_and_takes_the_label_back(any_desk: Desk) -> None:
    rhea, mara = any_desk.person("Rhea", "reviewer"), any_desk.person("Mara", "lead")
    conversation_id = settled(any_desk)[0]
    review_id = hand_in(any_desk, rhea, reviewing(any_desk).of(conversation_id, rhea).id, review("wrong"))
    disputes = DisputeDesk(any_desk.service.store, lambda: any_desk.now)
    with pytest.raises(NotFound):
        # Tom never worked on it.
        disputes.open(OpenDispute(id=new_id(), review_id=review_id, why="no"), any_desk.tom)
    order = OpenDispute(id=new_id(), review_id=review_id, categories=("right",), why="The article says so.")
    assert disputes.open(order, rhea) == disputes.open(order, rhea)
    with pytest.raises(Conflict):
        disputes.open(order.model_copy(update={"id": new_id()}), mara)
    any_desk.pass_time(5)
    with pytest.raises(BadInput):
        disputes.decide(order.id, DecideDispute(decision="accept", why="yes"), mara)
    done = disputes.decide(order.id, DecideDispute(decision="accept", review=review(), why="It does."), mara)
    assert (done.state, done.decided_by and done.decided_by.name) == ("accept", "Mara")
    page, _ = reviewing(any_desk).page(rhea, conversation_id, "", None)
    (now,) = page.reviews
    assert (now.review.verdict, now.reviewer.name, now.score) == ("right", "Mara", 100)
    with any_desk.service.store.read() as unit:
        old = unit.reviews.find(review_id)
        (label,) = [one for one in unit.labels.of(conversation_id) if one.withdrawn_at is None]
        (use,) = unit.asked.uses_in([conversation_id])
    assert old is not None
    assert old["verdict"] == "wrong", "what was handed in stays as it was"
    assert (label.answers, label.wrong) == (("refunds",), ())
    assert use.harm == ""
    assert any_desk.kinds_of_facts(conversation_id)[-3:] == ["reviewed", "review-disputed", "dispute-decided"]
    with pytest.raises(AlreadyDone):
        disputes.decide(order.id, DecideDispute(decision="reject", why="no"), mara)


def test_a_rejected_dispute_changes_nothing(desk: Desk) -> None:
    rhea, mara = desk.person("Rhea", "reviewer"), desk.person("Mara", "lead")
    conversation_id = settled(desk)[0]
    review_id = hand_in(desk, rhea, reviewing(desk).of(conversation_id, rhea).id, review("wrong"))
    disputes = DisputeDesk(desk.service.store, lambda: desk.now)
    order = OpenDispute(id=new_id(), review_id=review_id, why="Hm.")
    disputes.open(order, mara)
    desk.person("Nora", "lead")
    with pytest.raises(NotAllowed, match="another lead"):
        disputes.decide(order.id, DecideDispute(decision="reject", why="no"), mara)
    nora = desk.person("Nell", "lead")
    disputes.decide(order.id, DecideDispute(decision="reject", why="It was wrong."), nora)
    (now,) = reviewing(desk).page(rhea, conversation_id, "", None)[0].reviews
    assert now.id == review_id
    with desk.service.store.read() as unit:
        assert [one.wrong for one in unit.labels.of(conversation_id)] == [("refunds",)]


def test_nobody_reads_a_sessions_scores_before_they_are_revealed(any_desk: Desk) -> None:
    mara, rhea, sol = (
        any_desk.person("Mara", "lead"),
        any_desk.person("Rhea", "reviewer"),
        any_desk.person("Sol", "reviewer"),
    )
    conversations = settled(any_desk, 2)
    sessions = CalibrationDesk(any_desk.service.store, lambda: any_desk.now)
    order = OpenSession(
        id=new_id(),
        title="March",
        conversation_ids=tuple(conversations),
        person_ids=tuple(one.actor.id for one in (mara, rhea, sol)),
    )
    assert sessions.open(order, mara) == sessions.open(order, mara)
    desk = reviewing(any_desk)
    for person, verdict in ((rhea, "wrong"), (sol, "right")):
        for task in desk.tasks(person, is_done=False, mine=True).tasks:
            hand_in(any_desk, person, task.id, review(verdict, note=f"a secret of {person.actor.name}"))
    (mine, _) = desk.tasks(mara, is_done=False, mine=True).tasks
    for reader, others in ((mara, "secret"), (rhea, "secret of Sol"), (sol, "secret of Rhea")):
        said = [
            sessions.view(order.id).model_dump_json(),
            sessions.list().model_dump_json(),
            desk.page(reader, "", "", None)[0].model_dump_json(),
            desk.page(reader, conversations[0], "", None)[0].model_dump_json(),
            desk.tasks(reader, is_done=True, mine=False).model_dump_json(),
            DisputeDesk(any_desk.service.store, lambda: any_desk.now).list(reader).model_dump_json(),
            desk.open(mine.id, mara).model_dump_json(),
        ]
        assert not any(others in one for one in said)
        assert reader is mara or "secret" in said[2], "one's own is there"
    listed = desk.tasks(mara, is_done=True, mine=False).tasks
    assert {one.score for one in listed} == {None}
    for task in listed:
        with pytest.raises(NotAllowed):
            desk.open(task.id, mara)
    with any_desk.service.store.read() as unit:
        reviews = unit.reviews.counting(purposes=("calibration",))
    for one in reviews:
        with pytest.raises(NotFound):
            desk.second_look(one["id"], mara)
        with pytest.raises(NotFound):
            desk.link_correction(one["id"], "x", mara)
    assert [len(one.done_by) for one in sessions.view(order.id).conversations] == [2, 2]
    agreed = SessionOrder(order="consensus", conversation_id=conversations[0], consensus=review())
    with pytest.raises(Conflict):
        sessions.order(order.id, agreed, mara)
    shown = sessions.order(order.id, SessionOrder(order="reveal"), mara)
    assert [len(one.reviews) for one in shown.conversations] == [2, 2]
    assert shown.agreement is not None
    assert shown.agreement.pairs == 2
    with pytest.raises((Conflict, AlreadyDone)):
        hand_in(any_desk, mara, mine.id)
    shown = sessions.order(order.id, agreed, mara)
    assert shown.conversations[0].consensus_score == 100
    # None of it counts anywhere, or is told in a history.
    assert ScoreDesk(any_desk.service.store, lambda: any_desk.now).scores(None, None).reviews == 0
    assert "reviewed" not in any_desk.kinds_of_facts(conversations[0])
    with any_desk.service.store.read() as unit:
        assert unit.labels.of(conversations[0]) == []
        assert unit.measured.extras_of(conversations[0]) == {}
    sessions.order(order.id, SessionOrder(order="close"), mara)
    with pytest.raises(Conflict):
        sessions.order(order.id, SessionOrder(order="reveal"), mara)


def test_a_lead_looks_at_a_review_a_second_time(desk: Desk) -> None:
    rhea, mara = desk.person("Rhea", "reviewer"), desk.person("Mara", "lead")
    conversation_id = settled(desk)[0]
    review_id = hand_in(desk, rhea, reviewing(desk).of(conversation_id, rhea).id)
    task = reviewing(desk).second_look(review_id, mara)
    assert reviewing(desk).second_look(review_id, mara).id == task.id
    subject = reviewing(desk).open(task.id, mara)
    assert subject.looked_at is not None
    assert subject.looked_at.id == review_id
    hand_in(desk, mara, task.id, review("wrong"))
    assert desk.kinds_of_facts(conversation_id).count("reviewed") == 1
    purposes = {one.purpose for one in reviewing(desk).page(rhea, conversation_id, "", None)[0].reviews}
    assert purposes == {"review", "second-look"}
    with pytest.raises(NotAllowed):
        reviewing(desk).second_look(review_id, SignedIn(rhea.actor, "lead"))


def test_a_correction_is_drafted_from_the_note_and_linked(desk: Desk) -> None:
    rhea = desk.person("Rhea", "reviewer")
    conversation_id = settled(desk)[0]
    review_id = hand_in(desk, rhea, reviewing(desk).of(conversation_id, rhea).id, review("wrong"))
    made = desk.service.drafter.draft_from_review(conversation_id, "").draft
    assert (made.proposal.value, made.article and made.article.id) == ("edit", "refunds")
    assert made.body == "It is booked in 3 days."
    (_, answer) = desk.messages(conversation_id)
    assert answer.author == "ai"
    assert desk.service.drafter.draft(conversation_id, answer.id).draft.before == "It is booked in 3 days."
    note = "Refunds to a credit card take ten working days because the card company books them once a month."
    made = desk.service.drafter.draft_from_review(conversation_id, note).draft
    assert "ten working days" in made.body
    content = CorrectionContent(
        proposal="edit", article_id="refunds", based_on_version=1, title="Refunds", body=note, examples=()
    )
    order = ProposeCorrection(id=new_id(), content=content, conversation_id=conversation_id, draft=True)
    desk.service.corrections.propose(order, rhea)
    assert reviewing(desk).link_correction(review_id, order.id, rhea).correction_id == order.id


def test_missed_escalations_lower_the_recall(any_desk: Desk) -> None:
    rhea = any_desk.person("Rhea", "reviewer")
    any_desk.orders(Rate(id=new_id(), conversation_id=any_desk.escalated(), rating="necessary"))
    settled(any_desk, 6)
    any_desk.work()
    only(any_desk, "uniform", rate=1.0, seed="s", double_share=0.0)
    reviewing(any_desk).draw(rhea)
    tasks = reviewing(any_desk).tasks(rhea, is_done=False, mine=True).tasks
    for number, task in enumerate(tasks):
        classes = ("missed-escalation",) if number < 2 else ()
        hand_in(any_desk, rhea, task.id, review("wrong" if classes else "right", error_classes=classes, active_s=30))
    any_desk.settles()
    with any_desk.service.store.read() as unit:
        found = recall_of(unit, Filter())
        assert unit.measured.cells(Filter())[()]["review_s"].total == 180
    assert len(tasks) == 6
    assert (found.numerator, found.denominator, found.n) == (1, 3, 6)
    assert found.is_too_few


def test_a_draw_gives_nobody_what_they_worked_on(any_desk: Desk) -> None:
    mara, rhea = any_desk.person("Mara", "lead"), any_desk.person("Rhea", "reviewer")
    for number in range(4):
        conversation_id = any_desk.escalated(f"Nobody wrote about this {number}")
        any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id), mara)
        any_desk.orders(Resolve(id=new_id(), conversation_id=conversation_id, outcome="solved"), mara)
    only(any_desk, "escalations", rate=1.0, double_share=1.0)
    assert draw_now(any_desk.service.store, any_desk.now) == 4, "nobody is there for a second review"
    found = reviewing(any_desk).tasks(mara, is_done=False, mine=False).tasks
    assert {one.reviewer and one.reviewer.id for one in found} == {rhea.actor.id}
    assert {one.subject for one in found} == {"escalation"}
    # An hour later she is gone, and the lead must not get them either.
    any_desk.service.people.revoke(rhea.actor.id)
    draw_now(any_desk.service.store, any_desk.now)
    found = reviewing(any_desk).tasks(mara, is_done=False, mine=False).tasks
    assert {one.reviewer for one in found} == {None}
    with pytest.raises(NotAllowed, match="worked on"):
        reviewing(any_desk).open(found[0].id, mara)
