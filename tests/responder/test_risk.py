"""The promise: thresholds keep the risk they state, and figures mean what they say."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workspace.responder.confidence import FEATURES, Calibration
from workspace.responder.risk import (
    Evidence,
    auroc,
    binomial_at_most,
    coverage_at_precision,
    feasible_floor,
    safe_threshold,
    wilson,
)


def outcomes(rng: np.random.Generator, count: int, *, bias: float = 0.0) -> list[Evidence]:
    """Outcomes whose true chance is the stated one, lowered by a bias."""
    stated = rng.beta(3, 1, count)
    return [Evidence(float(one), bool(rng.random() < max(0.0, one - bias))) for one in stated]


@pytest.mark.parametrize("bias", [0.0, 0.1])
def test_the_promise_is_kept_in_95_of_100_draws(bias: float) -> None:
    rng = np.random.default_rng(1)
    broken = 0
    for _ in range(200):
        threshold = safe_threshold(outcomes(rng, 400, bias=bias), 0.1)
        if threshold is None:
            continue
        fresh = [one for one in outcomes(rng, 20_000, bias=bias) if one.confidence >= threshold]
        broken += sum(not one.right for one in fresh) > 0.1 * len(fresh)
    assert broken <= 16  # 5 % of 200 with three standard deviations


def test_too_little_evidence_promises_nothing() -> None:
    assert safe_threshold([Evidence(0.99, right=True)] * 76, 0.05) is None
    assert safe_threshold([Evidence(0.99, right=True)] * 77, 0.05) == 0.99
    assert safe_threshold([Evidence(0.99, right=False)] * 500, 0.05) is None


@given(st.integers(0, 40), st.integers(1, 40), st.floats(0.01, 0.5))
@settings(deadline=None)
def test_the_binomial_tail_is_a_probability_that_grows(wrong: int, trials: int, risk: float) -> None:
    value = binomial_at_most(wrong, trials, risk)
    assert 0 <= value <= 1
    assert value <= binomial_at_most(wrong + 1, trials, risk) + 1e-12


def test_published_vectors() -> None:
    """Wilson intervals and feasibility floors known by hand."""
    assert tuple(round(value, 2) for value in wilson(9, 10)) == (0.60, 0.98)
    assert tuple(round(value, 2) for value in wilson(360, 400)) == (0.87, 0.93)
    assert feasible_floor(0.20, 0.05) == pytest.approx(0.158, abs=1e-3)
    assert feasible_floor(0.10, 0.05) == pytest.approx(0.053, abs=1e-3)
    assert auroc(np.array([0.1, 0.4, 0.35, 0.8]), np.array([0.0, 0.0, 1.0, 1.0])) == 0.75
    assert coverage_at_precision(np.array([0.9, 0.8, 0.7]), np.array([1.0, 1.0, 0.0]), 0.95) == pytest.approx(2 / 3)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(5, 120))
def test_a_calibration_survives_its_json(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(count, len(FEATURES)))
    right = (rng.random(count) < 0.5).astype(float)
    made = Calibration.learn(features, right, ["billing"] * count, version=3)
    read = Calibration.from_json(made.to_json())
    assert read == made
    assert read.threshold("billing", 0.05) == made.threshold("billing", 0.05)
    assert all(0 < made.confidence(row) < 1 for row in features)


def test_a_calibration_of_other_features_is_forgotten() -> None:
    assert Calibration.from_json('{"format":0}') == Calibration()


def labels(count: int, right: int, category: str, confidence: float = 0.97) -> tuple[Evidence, ...]:
    """Outcomes of one category, all stated alike."""
    return tuple(Evidence(confidence, at < right, category) for at in range(count))


def test_hardly_any_labels_take_the_priors_word_with_a_margin() -> None:
    assert Calibration().threshold("", 0.05) == pytest.approx(0.96)
    wrong = Calibration(evidence=(Evidence(0.98, right=False),))
    assert wrong.threshold("", 0.05) > 0.98
    assert not wrong.is_proven("", 0.05)


def test_labels_that_prove_nothing_let_nothing_be_answered() -> None:
    some = Calibration(evidence=labels(60, 60, "billing"))
    assert some.threshold("billing", 0.05) > 1
    assert not some.is_proven("billing", 0.05)


def test_a_small_category_borrows_from_all_unless_its_own_labels_speak_against_it() -> None:
    evidence = (*labels(200, 199, "how-to"), *labels(20, 20, "billing"), *labels(20, 12, "legal"))
    calibration = Calibration(evidence=evidence)
    assert calibration.is_proven("how-to", 0.1)
    assert calibration.threshold("billing", 0.1) == pytest.approx(0.97)
    assert calibration.threshold("legal", 0.1) > 1


def test_a_category_with_labels_enough_answers_for_itself() -> None:
    evidence = (*labels(400, 400, "how-to"), *labels(160, 130, "billing"))
    calibration = Calibration(evidence=evidence)
    assert calibration.threshold("billing", 0.05) > 1
    assert calibration.threshold("how-to", 0.05) == pytest.approx(0.97)


@given(st.integers(0, 10_000), st.floats(0.02, 0.2))
@settings(deadline=None)
def test_more_wrong_labels_never_lower_a_threshold(seed: int, risk: float) -> None:
    rng = np.random.default_rng(seed)
    evidence = [Evidence(float(value), bool(rng.random() < value), "") for value in rng.random(200)]
    before = Calibration(evidence=tuple(evidence)).threshold("", risk)
    at = int(rng.integers(200))
    evidence[at] = Evidence(evidence[at].confidence, right=False)
    assert Calibration(evidence=tuple(evidence)).threshold("", risk) >= before
