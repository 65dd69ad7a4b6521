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


@settings(max_examples=20)
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
