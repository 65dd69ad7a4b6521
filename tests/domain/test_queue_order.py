"""In which order people take what waits: whatever is known, never later than promised, and readable."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.domain.decision import Reason
from workspace.domain.queue_order import HEAVY_BELOW, take_by, weighs_heavily

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
reasons = st.one_of(st.none(), st.sampled_from(Reason))
feelings = st.floats(-1, 1)
tiers = st.sampled_from(["", "standard", "priority"])
shares = st.floats(0, 1)
promises = st.one_of(st.none(), st.integers(-60, 120).map(lambda by: NINE + timedelta(minutes=by)))


@given(reason=reasons, feeling=feelings, tier=tiers, urgency=shares, promised=promises)
def test_it_is_never_later_than_promised_and_the_same_each_time(
    reason: Reason | None, feeling: float, tier: str, urgency: float, promised: datetime | None
) -> None:
    moment, why = take_by(NINE, reason, feeling, tier, urgency=urgency, promised_by=promised)
    assert (moment, why) == take_by(NINE, reason, feeling, tier, urgency=urgency, promised_by=promised)
    assert promised is None or moment <= promised
    assert moment <= NINE + timedelta(hours=1)
    assert why[0].isupper()
    assert ": " in why
    assert "\n" not in why


@given(reason=reasons, feeling=feelings, tier=tiers, urgency=shares)
def test_what_weighs_more_is_never_taken_later(
    reason: Reason | None, feeling: float, tier: str, urgency: float
) -> None:
    moment, _ = take_by(NINE, reason, feeling, tier, urgency=urgency)
    for more in (
        take_by(NINE, reason, -1.0, tier, urgency=urgency),
        take_by(NINE, reason, feeling, "priority", urgency=urgency),
        take_by(NINE, reason, feeling, tier, urgency=1.0),
        take_by(NINE - timedelta(minutes=1), reason, feeling, tier, urgency=urgency),
    ):
        assert more[0] <= moment


@pytest.mark.parametrize(
    ("reason", "feeling", "urgency", "tier", "sentence"),
    [
        (Reason.NO_KNOWLEDGE, 0.0, 0.7, "", "Nothing in the knowledge, pressing: within 20 min of writing"),
        (Reason.LOW_CONFIDENCE, -0.9, 0.9, "", "Not sure enough, upset: within 15 min of writing"),
        (
            Reason.EXPLICIT_REQUEST,
            0.0,
            0.0,
            "priority",
            "Asked for a person, priority customer, half the time: within 7.5 min of writing",
        ),
    ],
)
def test_the_reason_is_said_in_one_sentence(
    reason: Reason, feeling: float, urgency: float, tier: str, sentence: str
) -> None:
    assert take_by(NINE, reason, feeling, tier, urgency=urgency)[1] == sentence


def test_a_promise_that_comes_first_is_the_reason() -> None:
    promised = NINE + timedelta(minutes=5)
    moment, why = take_by(NINE, Reason.REPETITION, 0.0, "", promised_by=promised)
    assert (moment, why) == (promised, "Going in circles: by the time the customer was promised")


def test_what_weighs_heavily() -> None:
    assert weighs_heavily(None, HEAVY_BELOW)
    assert weighs_heavily(Reason.SENSITIVE_TOPIC, 0.5)
    assert weighs_heavily(Reason.UNSAFE_CONTENT, 0.0)
    assert not weighs_heavily(Reason.EXPLICIT_REQUEST, -0.5)
