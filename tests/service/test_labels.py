"""Labels as the desk writes them while people and customers do what they do, on both databases."""

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.commands import Claim, PublishCorrection, Rate, UndoCorrection
from workspace.contract.values import new_id
from workspace.domain.continuing import SETTLED_AFTER
from workspace.domain.label import Label, LabelSource
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.promise import (
    change_risk,
    policy_in_force,
    read_levels,
    relax_promise,
    release_promise,
)

QUESTION = "Where do I change my address?"


def labels(desk: Desk) -> list[Label]:
    with desk.service.store.read() as unit:
        return unit.labels.live()


def correct(desk: Desk, conversation_id: str) -> str:
    name = new_id()
    desk.orders(
        PublishCorrection(
            id=new_id(),
            conversation_id=conversation_id,
            correction_id=name,
            proposal="new",
            title="Addresses",
            body="Under Settings.",
        )
    )
    return name


def rate(desk: Desk, conversation_id: str, rating: str) -> None:
    desk.orders(Rate.model_validate({"id": new_id(), "conversation_id": conversation_id, "rating": rating}))


def test_a_correction_labels_the_question_until_it_is_taken_back(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated(QUESTION)
    any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    name = correct(any_desk, conversation_id)
    (label,) = labels(any_desk)
    assert (label.source, label.text, label.by) == (LabelSource.CORRECTION, QUESTION, any_desk.lena.actor.id)
    assert label.category == "billing"
    any_desk.orders(UndoCorrection(id=new_id(), conversation_id=conversation_id, correction_id=name))
    assert labels(any_desk) == []
    with any_desk.service.store.read() as unit:
        (withdrawn,) = unit.labels.of(conversation_id)
    assert withdrawn.withdrawn_at == any_desk.now


def test_a_rating_that_changes_changes_its_label(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated("Do you sell trains?")
    rate(any_desk, conversation_id, "necessary")
    (label,) = labels(any_desk)
    assert (label.source, label.answers) == (LabelSource.RATING, ())
    rate(any_desk, conversation_id, "unnecessary")
    assert labels(any_desk) == []
    with any_desk.service.store.write() as unit:
        assert not keep_labels(unit, conversation_id, any_desk.now)
    assert labels(any_desk) == []


def test_a_customer_who_comes_back_says_that_the_answer_was_wrong(any_desk: Desk) -> None:
    conversation_id = any_desk.writes(KNOWN_QUESTION)
    any_desk.settles()
    assert labels(any_desk) == []
    assert any_desk.writes("That didn't help") == conversation_id
    (label,) = labels(any_desk)
    assert (label.answers, label.wrong, label.text) == (None, ("refunds",), KNOWN_QUESTION)


def answered(desk: Desk, number: int, then: str = "") -> None:
    customer = f"customer{number}"
    desk.writes(KNOWN_QUESTION, customer=customer)
    desk.pass_time(2)
    desk.work()
    if then:
        desk.writes(then, customer=customer)
        desk.pass_time(2)
        desk.work()


def desk_facts(desk: Desk) -> list[str]:
    with desk.service.store.read() as unit:
        return [fact["kind"] for fact in unit.facts.after(0, 10_000) if fact["kind"].startswith("promise-")]


def levels(desk: Desk) -> dict[str, int]:
    with desk.service.store.read() as unit:
        return read_levels(unit)


def test_wrong_answers_tighten_the_category_and_a_lead_releases_it(desk: Desk) -> None:
    for number in range(3):
        answered(desk, number, "That didn't help")
    assert levels(desk) == {"*": 1, "billing": 1}
    assert desk_facts(desk) == ["promise-tightened"] * 2
    with desk.service.store.read() as unit:
        assert policy_in_force(unit).of("billing").risk == 0.025
        told = [one for one in unit.facts.after(0, 10_000) if one["kind"] == "promise-tightened"]
    assert {one["actor_kind"] for one in told} == {"desk"}
    assert "wrong more often than promised" in told[0]["payload"]["words"]
    lead = desk.person("Ada", "lead")
    with desk.service.store.write() as unit:
        release_promise(unit, "billing", lead.actor, desk.now)
        assert policy_in_force(unit).of("billing").risk == 0.05
    assert desk_facts(desk)[2:] == ["promise-released"] * 2
    # Answers from before do not count again.
    answered(desk, 90, "That didn't help")
    assert levels(desk) == {"*": 0, "billing": 0}


def test_right_answers_release_it_once_they_have_settled(desk: Desk) -> None:
    for number in range(3):
        answered(desk, number, "That didn't help")
    for number in range(10, 95):
        answered(desk, number)
    with desk.service.store.write() as unit:
        assert relax_promise(unit, desk.now) == []
    desk.pass_time(SETTLED_AFTER.total_seconds() + 60)
    with desk.service.store.write() as unit:
        assert sorted(relax_promise(unit, desk.now)) == ["*", "billing"]
        assert read_levels(unit) == {"*": 0, "billing": 0}
        assert relax_promise(unit, desk.now) == []


def test_a_smaller_promise_is_not_broken_by_what_was_answered_before(desk: Desk) -> None:
    ada = desk.person("Ada", "lead").actor
    with desk.service.store.write() as unit:
        # A category exists where an article is in it.
        unit.settings.put("policy", {"categories": [CATEGORY]})
        change_risk(unit, "billing", 0.3, ada, desk.now)
    answered(desk, 1, "That didn't help")
    answered(desk, 2)
    with desk.service.store.write() as unit:
        change_risk(unit, "billing", 0.01, ada, desk.now)
    answered(desk, 3, "That didn't help")
    assert levels(desk).get("billing") == 0


CATEGORY = {"name": "billing", "title": "Billing", "owner": "", "risk": 0.3, "maturity": 3}
