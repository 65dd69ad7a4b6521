"""The drift alarm: rarely raised for a kept promise, soon for a broken one, and taken back only by proof."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.domain.policy import CategoryPolicy, Maturity, Policy
from workspace.responder.drift import (
    ALARM_AT,
    ALL,
    DELTA,
    STOPPED,
    Answered,
    alarm_value,
    level_of,
    release_value,
    risk_at,
    tightened,
)

RISK = 0.05


def answers(wrong: np.ndarray, risk: float = RISK) -> list[Answered]:
    return [Answered(bool(one), risk) for one in wrong]


@pytest.mark.parametrize("risk", [0.02, 0.05, 0.2])
def test_a_kept_promise_ever_raises_the_alarm_at_most_as_often_as_stated(risk: float) -> None:
    chance = np.random.default_rng(3)
    runs = 400
    alarms = sum(alarm_value(answers(chance.random(600) < risk, risk)) >= ALARM_AT for _ in range(runs))
    # Three standard errors above delta would be an honest test's bad luck.
    assert alarms / runs <= DELTA + 3 * (DELTA * (1 - DELTA) / runs) ** 0.5


def test_three_times_the_risk_is_seen_within_two_hundred_answers_mostly() -> None:
    chance = np.random.default_rng(5)
    runs = 200
    seen = sum(alarm_value(answers(chance.random(200) < 3 * RISK)) >= ALARM_AT for _ in range(runs))
    assert seen / runs >= 0.8


def test_a_bad_time_is_seen_although_a_long_good_one_went_before() -> None:
    chance = np.random.default_rng(7)
    runs = 100
    seen = 0
    for _ in range(runs):
        good, bad = chance.random(2000) < RISK / 5, chance.random(250) < 4 * RISK
        seen += alarm_value(answers(np.concatenate([good, bad]))) >= ALARM_AT
    assert seen / runs >= 0.8


@given(st.lists(st.tuples(st.booleans(), st.sampled_from([0.01, 0.05, 0.3])), min_size=1, max_size=120), st.data())
def test_learning_late_that_an_answer_was_wrong_only_ever_adds_evidence(
    given_answers: list[tuple[bool, float]], data: st.DataObject
) -> None:
    row = [Answered(wrong, risk) for wrong, risk in given_answers]
    place = data.draw(st.integers(0, len(row) - 1))
    worse = [*row[:place], Answered(True, row[place].risk), *row[place + 1 :]]
    assert alarm_value(worse) >= alarm_value(row) * (1 - 1e-12)
    assert release_value(worse) <= release_value(row) * (1 + 1e-12)


def test_a_tightening_is_taken_back_after_71_right_answers_in_a_row_and_not_before() -> None:
    assert release_value(answers(np.zeros(70, bool))) < ALARM_AT
    assert release_value(answers(np.zeros(71, bool))) >= ALARM_AT


def test_a_broken_promise_is_rarely_taken_for_a_kept_one() -> None:
    chance = np.random.default_rng(9)
    runs = 400
    released = sum(release_value(answers(chance.random(600) < RISK)) >= ALARM_AT for _ in range(runs))
    assert released / runs <= DELTA + 3 * (DELTA * (1 - DELTA) / runs) ** 0.5


POLICY = Policy(categories={"billing": CategoryPolicy("billing", risk=0.04), "data": CategoryPolicy("data", risk=0.1)})


def test_each_level_halves_the_risk_and_the_last_only_suggests() -> None:
    assert [risk_at(0.08, level) for level in range(STOPPED + 1)] == [0.08, 0.04, 0.02, 0.0]
    now = tightened(POLICY, {"billing": 1})
    assert (now.of("billing").risk, now.of("data").risk) == (0.02, 0.1)
    stopped = tightened(POLICY, {"billing": STOPPED})
    assert (stopped.of("billing").maturity, stopped.of("data").maturity) == (Maturity.SUGGEST, Maturity.AI_FIRST)
    assert tightened(POLICY, {"billing": 0}) is POLICY


def test_an_alarm_of_all_together_tightens_every_category_also_those_without_an_entry() -> None:
    now = tightened(POLICY, {ALL: 1, "data": 2})
    assert (now.of("billing").risk, now.of("data").risk, now.of("new").risk) == (0.02, 0.025, 0.025)
    stopped = tightened(POLICY, {ALL: STOPPED})
    assert {stopped.of(name).maturity for name in ("billing", "data", "")} == {Maturity.SUGGEST}
    assert level_of({ALL: 1, "data": 2}, "data") == 2
