"""The statistics against the published examples that measures are defined by, and against what must always hold."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.quality.scorecard import Category, category_score, quality_score, review_score
from workspace.quality.statistics.agreement import gwet, kappa, krippendorff, percent_agreement
from workspace.quality.statistics.deferral import (
    area_under_risk,
    cost_saved,
    escalation_f1,
    feasibility_floor,
    hand_over_above,
    is_in_time,
    most_base_error,
    passes_all,
    risk_coverage,
)
from workspace.quality.statistics.prediction_powered import corrected_mean
from workspace.quality.statistics.rates import (
    clean_needed,
    difference,
    more_for,
    poisson_ratio,
    rate,
    sample_size,
    wilson,
)
from workspace.quality.statistics.surveys import automation_rate, ces, csat
from workspace.quality.statistics.weighting import Stratum, inverse_probability, stratified, student


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [(5, 5, 57, 100), (4, 5, 38, 96), (9, 10, 60, 98), (45, 50, 79, 96), (90, 100, 83, 94), (360, 400, 87, 93)],
)
def test_wilson_as_published(successes: int, n: int, low: int, high: int) -> None:
    found = wilson(successes, n)
    assert (round(found[0] * 100), round(found[1] * 100)) == (low, high)


@pytest.mark.parametrize(
    ("share", "wanted"),
    [(0.5, (97, 385, 1068)), (0.8, (62, 246, 683)), (0.9, (35, 139, 385)), (0.95, (19, 73, 203))],
)
def test_sample_sizes(share: float, wanted: tuple[int, int, int]) -> None:
    assert tuple(sample_size(share, width) for width in (0.10, 0.05, 0.03)) == wanted


@pytest.mark.parametrize(
    ("share", "wanted"),
    [
        (0.5, (132, 218, 278, 357)),
        (0.8, (111, 166, 198, 235)),
        (0.9, (83, 109, 122, 135)),
        (0.95, (54, 64, 69, 72)),
    ],
)
def test_sample_sizes_of_finite_populations(share: float, wanted: tuple[int, ...]) -> None:
    # The table was rounded to the nearest, the function never gives too few.
    found = [sample_size(share, 0.05, population) for population in (200, 500, 1000, 5000)]
    assert all(0 <= one - other <= 1 for one, other in zip(found, wanted, strict=True)), found


def test_faultless_reviews_that_prove_a_share() -> None:
    assert [clean_needed(error) for error in (0.10, 0.05, 0.02, 0.01)] == [29, 59, 149, 299]


def test_more_reviews_bring_it_to_the_width_asked_for() -> None:
    more = more_for(45, 50, 0.05)
    low, high = wilson(0.885 * (50 + more), 50 + more)
    assert (high - low) / 2 <= 0.051
    assert more_for(900, 1000, 0.05) == 0
    assert more_for(0, 0, 0.10) > 50


def test_satisfaction_is_a_share_of_those_who_answered() -> None:
    scores = [5] * 42 + [4] * 32 + [2] * 33
    found = csat(scores)
    assert found.value is not None
    assert round(found.value * 100) == 69
    assert found.n == 107


def test_effort_is_told_in_both_forms() -> None:
    found = ces([7, 6, 5, 4, 1])
    assert found.mean == pytest.approx(4.6)
    assert found.agrees.value == pytest.approx(0.6)
    with pytest.raises(ValueError, match="1 to 7"):
        ces([0])


def test_automation_is_involvement_times_resolution() -> None:
    assert automation_rate(rate(50, 100), rate(30, 50)) == pytest.approx(0.30)


def test_scores_of_categories() -> None:
    assert [category_score(one, 2) for one in range(2)] == [0, 100]
    assert [category_score(one, 3) for one in range(3)] == [0, 50, 100]
    assert [round(category_score(one, 4), 1) for one in range(4)] == [0, 33.3, 66.7, 100]
    assert [category_score(one, 5) for one in range(5)] == [0, 25, 50, 75, 100]


def test_a_review_is_weighted_over_what_was_rated_and_a_critical_fault_makes_it_nothing() -> None:
    card = [Category("right", 2, 50, critical=True), Category("tone", 5, 30), Category("whole", 3, 20)]
    assert review_score(card, {"right": 1, "tone": 3, "whole": None}).score == pytest.approx((100 * 50 + 75 * 30) / 80)
    zeroed = review_score(card, {"right": 0, "tone": 4, "whole": 2})
    assert zeroed.score == 0
    assert zeroed.is_zeroed
    assert zeroed.by_category == {"right": 0, "tone": 100, "whole": 100}, "a category's own mean ignores the zeroing"
    assert review_score(card, {}).score is None


def test_the_quality_score_as_published() -> None:
    found = quality_score([100, 9.91, 63.96, 90.99, 0])
    assert found is not None
    assert round(found[0], 2) == 52.97


@pytest.mark.parametrize(
    ("error", "risk", "floor"), [(0.2, 0.05, 15.8), (0.15, 0.05, 10.5), (0.1, 0.05, 5.3), (0.2, 0.1, 11.1)]
)
def test_the_floor_no_ai_gets_below(error: float, risk: float, floor: float) -> None:
    assert round(feasibility_floor(error, risk) * 100, 1) == floor


def test_the_band_asks_for_a_base_error() -> None:
    assert most_base_error(0.30, 0.05) == pytest.approx(0.335)
    assert most_base_error(0.10, 0.05) == pytest.approx(0.145)
    assert feasibility_floor(0.01, 0.05) == 0


def test_when_a_person_is_cheaper() -> None:
    assert hand_over_above(6, 50) == pytest.approx(0.12)
    assert round(hand_over_above(3, 13.5), 2) == 0.22


def test_risk_falls_with_what_is_handed_over() -> None:
    coverage, risk = risk_coverage([0.9, 0.8, 0.7, 0.7], [False, False, True, False])
    assert coverage == [0.25, 0.5, 1.0]
    assert risk == [0, 0, 0.25]
    assert area_under_risk([0.9, 0.8, 0.7, 0.7], [False, False, True, False]) == pytest.approx(0.125)
    assert area_under_risk([], []) is None


def test_small_ones() -> None:
    assert passes_all(5, 5, 3) == 1
    assert passes_all(4, 5, 2) == pytest.approx(0.6)
    assert is_in_time(3, 2)
    assert not is_in_time(5, 3)
    assert escalation_f1(0, 0) == 0
    assert cost_saved(100, 0.6, 3.1, 0.9) == pytest.approx(280)


def test_kappa_as_in_the_textbook() -> None:
    # Cohen 1960's kind of table: 20 both yes, 15 both no, 5 and 10 apart.
    one = [1] * 25 + [0] * 25
    other = [1] * 20 + [0] * 5 + [1] * 10 + [0] * 15
    found = kappa(one, other)
    assert found.value == pytest.approx(0.4)
    assert found.band == "fair"
    assert found.low is not None
    assert found.low < 0.4 < (found.high or 0)
    assert percent_agreement(one, other).value == pytest.approx(0.7)


def test_a_near_miss_is_half_a_hit() -> None:
    one, near, far = [0, 1, 2, 3, 4, 0, 1, 2], [1, 1, 2, 3, 4, 0, 1, 2], [4, 1, 2, 3, 4, 0, 1, 2]
    near_value, far_value = kappa(one, near, "quadratic", 5).value, kappa(one, far, "quadratic", 5).value
    assert near_value is not None
    assert far_value is not None
    assert near_value > far_value
    assert kappa(one, near, "none", 5).value == pytest.approx(kappa(one, far, "none", 5).value, abs=0.02)


def test_ac1_stays_where_kappa_falls() -> None:
    # Nearly everything passes: Gwet's own reason for it. 118 both yes, 5 and 2 apart, none both no.
    one = [1] * 118 + [1] * 5 + [0] * 2
    other = [1] * 118 + [0] * 5 + [1] * 2
    assert (kappa(one, other).value or 0) < 0
    assert gwet(one, other).value == pytest.approx(0.9408, abs=0.001)


def test_alpha_as_krippendorff_computed_it() -> None:
    # The worked example with four observers and gaps (2011, "Computing Krippendorff's alpha-reliability").
    gap = None
    table = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, gap, gap, gap],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, gap, 3],
        [gap, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, gap],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, gap],
    ]
    assert krippendorff(table, "nominal").value == pytest.approx(0.743, abs=0.001)
    assert krippendorff(table, "ordinal").value == pytest.approx(0.815, abs=0.001)
    assert krippendorff(table, "interval").value == pytest.approx(0.849, abs=0.001)


def test_where_nothing_could_differ_there_is_no_coefficient() -> None:
    assert kappa([1, 1, 1], [1, 1, 1]).value is None
    assert krippendorff([[1, 1], [1, 1]]).value is None
    assert kappa([0, 1] * 20, [0, 1] * 20).value == 1
    assert (kappa([0, 1] * 20, [0, 1] * 20).low or 0) < 1, "forty that agree do not prove that all do"


def test_few_say_nothing() -> None:
    assert rate(19, 19).is_too_few
    assert not rate(20, 20).is_too_few
    assert rate(0, 0).value is None


def test_strata_are_weighted_by_their_size() -> None:
    found = stratified([Stratum(900, 90, 9), Stratum(100, 50, 25)])
    assert found.value == pytest.approx((900 * 0.1 + 100 * 0.5) / 1000)
    assert found.low is not None
    assert found.low < 0.14 < (found.high or 0)
    unseen = stratified([Stratum(900, 90, 9), Stratum(100, 0, 0)])
    assert (unseen.high or 0) - (unseen.low or 0) > 0.1, "what nobody looked at may be anything"


def test_rare_draws_count_for_many() -> None:
    found = inverse_probability([True] * 10 + [False] * 10, [1.0] * 10 + [0.1] * 10)
    assert found.value == pytest.approx(10 / 110)
    with pytest.raises(ValueError, match="chance"):
        inverse_probability([True], [0.0])


def test_a_judge_that_is_always_off_by_the_same_is_put_right() -> None:
    chance = np.random.default_rng(1)
    truth = chance.normal(70, 15, 2000)
    judge = truth + 12 + chance.normal(0, 4, 2000)
    found = corrected_mean(truth[:60].tolist(), judge[:60].tolist(), judge[60:].tolist())
    assert found.low < truth.mean() < found.high
    assert found.high - found.low < (found.alone_high - found.alone_low) * 0.6
    useless = corrected_mean(truth[:60].tolist(), chance.normal(50, 9, 60).tolist(), chance.normal(50, 9, 900).tolist())
    assert useless.trust < 0.3


def test_a_count_that_doubled_is_told_from_one_that_wobbled() -> None:
    doubled = poisson_ratio(80, 160, 4)
    assert doubled is not None
    assert doubled[0] == 2
    assert doubled[1] > 1
    wobbled = poisson_ratio(12, 40, 4)
    assert wobbled is not None
    assert wobbled[1] < 1 < wobbled[2]
    assert poisson_ratio(5, 0, 4) is None


def test_the_difference_of_two_shares() -> None:
    # Newcombe 1998, table II: 56 of 70 less 48 of 80, method 10.
    found = difference((56, 70), (48, 80))
    assert found is not None
    assert found[0] == pytest.approx(0.2)
    assert (round(found[1], 4), round(found[2], 4)) == (0.0524, 0.3339)


@pytest.mark.parametrize(("freedom", "wanted"), [(3, 3.182), (5, 2.571), (10, 2.228), (30, 2.042), (1000, 1.962)])
def test_students_quantile(freedom: int, wanted: float) -> None:
    assert student(freedom) == pytest.approx(wanted, abs=0.005)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=2, max_size=40))
def test_agreement_never_leaves_its_range(pairs: list[tuple[int, int]]) -> None:
    one, other = [a for a, _ in pairs], [b for _, b in pairs]
    for found in (kappa(one, other), kappa(one, other, "quadratic"), gwet(one, other), krippendorff([one, other])):
        if found.value is not None:
            assert found.low is not None
            assert found.high is not None
            assert -1.0001 <= found.low <= found.value + 1e-9 <= found.high + 2e-9
            assert found.high <= 1.0001
    swapped = kappa(other, one)
    assert (swapped.value or 0) == pytest.approx(kappa(one, other).value or 0)


@given(st.integers(1, 500), st.data())
def test_an_interval_holds_its_share(n: int, data: st.DataObject) -> None:
    low, high = wilson(k := data.draw(st.integers(0, n)), n)
    assert 0 <= low <= k / n + 1e-12
    assert k / n - 1e-12 <= high <= 1
    assert not math.isnan(low)
