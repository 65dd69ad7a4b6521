"""Agreement on blind doubles, counted on what both handed in; second looks and single reviews are not in it."""

from typing import Any

import pytest

from tests.service.desk import Desk
from workspace.contract.agreement import AgreementOn, Coefficient
from workspace.service.review_defaults import begin_reviews
from workspace.service.review_drawing import add_task
from workspace.service.review_scores import ScoreDesk
from workspace.store.unit import Unit


def handed_in(unit: Unit, desk: Desk, name: str, who: str, verdict: str, points: int, **more: Any) -> str:
    """A task that is done, with its review."""
    task_id = add_task(
        unit,
        purpose=more.get("purpose", "review"),
        conversation_id=name,
        subject="ai",
        reviewer_id=who,
        double_of=more.get("double_of", ""),
        scorecard_id="ai",
        scorecard_version=1,
        drawn_at=desk.now,
    )
    unit.reviews.change_task(task_id, state="done", done_at=desk.now)
    body = {
        "verdict": verdict,
        "error_classes": ["tone"] if points == 0 else [],
        "scores": [{"category_id": "right", "points": points}, {"category_id": "tone", "points": None}],
    }
    unit.reviews.add(
        id=f"r-{task_id}",
        root_id=f"r-{task_id}",
        task_id=task_id,
        conversation_id=name,
        purpose=more.get("purpose", "review"),
        subject="ai",
        reviewer_id=who,
        reviewer_name=who.title(),
        at=desk.now,
        scorecard_id="ai",
        scorecard_version=1,
        verdict=verdict,
        body=body,
        score=50.0,
    )
    return task_id


def coefficients(on: AgreementOn) -> dict[str, Coefficient]:
    return {one.name: one for one in on.coefficients}


def test_agreement_is_counted_on_blind_doubles(any_desk: Desk) -> None:
    # 40 pairs: 30 both right, 4 both wrong, 6 apart. κ = (0.85 − 0.7125) / (1 − 0.7125)
    pairs = [("right", "right")] * 30 + [("wrong", "wrong")] * 4 + [("right", "wrong")] * 3 + [("wrong", "right")] * 3
    with any_desk.service.store.write() as unit:
        begin_reviews(unit, any_desk.now)
        for number, (one, other) in enumerate(pairs):
            points = [2 if verdict == "right" else 0 for verdict in (one, other)]
            first = handed_in(unit, any_desk, f"c{number}", "rhea", one, points[0])
            handed_in(unit, any_desk, f"c{number}", "sol", other, points[1], double_of=first)
        for number in range(30):
            handed_in(unit, any_desk, f"d{number}", "rhea", "wrong", 0)
            handed_in(unit, any_desk, f"d{number}", "mara", "right", 2, purpose="second-look")
    found = ScoreDesk(any_desk.service.store, lambda: any_desk.now).agreement(None)
    assert found.pairs == 40
    verdict, tone, *categories = found.on
    told = coefficients(verdict)
    assert (verdict.what, told["percent"].value, told["percent"].n) == ("verdict", 34 / 40, 40)
    expected = 33 / 40 * 33 / 40 + 7 / 40 * 7 / 40
    assert told["kappa"].value == pytest.approx((34 / 40 - expected) / (1 - expected))
    assert told["kappa"].band == "moderate"
    # AC1 of three possible verdicts: chance is Σ π(1 − π) / 2.
    share = 66 / 80
    chance = (2 * share * (1 - share)) / 2
    value = (34 / 40 - chance) / (1 - chance)
    assert told["ac1"].value == pytest.approx(value)
    assert told["ac1"].low is not None
    assert told["ac1"].high is not None
    assert told["ac1"].low < value < told["ac1"].high
    assert (tone.what, coefficients(tone)["percent"].value) == ("tone", 34 / 40)
    right = next(one for one in categories if one.what == "right")
    assert set(coefficients(right)) == {"percent", "kappa", "weighted-kappa", "alpha", "ac1"}
    # Points 0 and 2 of three are as far apart as they can be, so weights change nothing here.
    assert coefficients(right)["weighted-kappa"].value == pytest.approx(told["kappa"].value)
    unrated = next(one for one in categories if one.what == "tone")
    assert {one.value for one in unrated.coefficients} == {None}
    (pair,) = found.by_pair
    assert ({pair.one.name, pair.other.name}, pair.agreement.n) == ({"Rhea", "Sol"}, 40)


def test_the_mean_of_scores_is_the_vector_of_the_definition(desk: Desk) -> None:
    # Zendesk QA's own example; what is not of the uniform reserve leaves it alone.
    with desk.service.store.write() as unit:
        begin_reviews(unit, desk.now)
        plan = next(one for one in unit.reviews.plans() if one["stratum"] == "uniform")
        other = next(one for one in unit.reviews.plans() if one["stratum"] == "reopened")
        for number, score in enumerate((100, 9.91, 63.96, 90.99, 0, 12)):
            task_id = add_task(
                unit, conversation_id=f"c{number}", subject="ai", scorecard_id="ai", scorecard_version=1,
                drawn_at=desk.now,
            )  # fmt: skip
            unit.reviews.add(
                id=task_id, root_id=task_id, task_id=task_id, conversation_id=f"c{number}", purpose="review",
                subject="ai", at=desk.now, verdict="right", score=score, body={},
            )  # fmt: skip
            drawn_by = plan if number < 5 else other
            unit.reviews.add_draws([{
                "plan_id": drawn_by["id"], "seed": drawn_by["seed"], "conversation_id": f"c{number}",
                "task_id": task_id, "stratum": drawn_by["stratum"], "probability": 0.5, "at": desk.now,
            }])  # fmt: skip
    found = ScoreDesk(desk.service.store, lambda: desk.now).scores(None, None)
    assert found.iqs is not None
    assert round(found.iqs, 2) == 52.97
    assert found.reviews == 5
