"""What a calibration is worth: the reliability diagram, the promise's state, the floor, and when a new one is worse."""

import numpy as np
import pytest

from workspace.domain.policy import CategoryPolicy
from workspace.responder.confidence import LEAST_LABELS, Calibration
from workspace.responder.reliability import figures_of, floor_of, is_worse, lowest_risk, promise_of, reliability_bins
from workspace.responder.risk import Evidence


def evidence(count: int, wrong: int, stated: float = 0.9) -> tuple[Evidence, ...]:
    return tuple(Evidence(stated, number >= wrong, "billing") for number in range(count))


def test_bins_hold_every_label_once_with_the_share_that_was_right() -> None:
    chance = np.random.default_rng(1)
    rows = [Evidence(float(one), bool(chance.random() < one)) for one in chance.random(2000)]
    bins = reliability_bins([*rows, Evidence(1.0, True)])
    assert sum(one["count"] for one in bins) == 2001
    assert len(bins) == 10
    assert all(one["low"] <= one["right"] <= one["high"] for one in bins)
    # Stated and true shares are the same here, so nearly all intervals hold the stated mean.
    assert sum(one["low"] <= one["stated"] <= one["high"] for one in bins) >= 8


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (Calibration(evidence=evidence(LEAST_LABELS - 1, 0)), "margin"),
        (Calibration(evidence=evidence(400, 0)), "proven"),
        (Calibration(evidence=evidence(400, 200)), "suggests"),
    ],
)
def test_a_promise_says_what_it_rests_on(made: Calibration, kind: str) -> None:
    assert promise_of(made, "billing", 0.05)[1] == kind


def test_the_floor_is_what_even_a_perfect_ranking_must_hand_over() -> None:
    rows = evidence(100, 20)
    floor = floor_of(rows, 0.05)
    assert floor is not None
    assert floor == pytest.approx((0.2 - 0.05) / 0.95)
    # Handing over exactly that share, all of it wrong ones, leaves just the risk.
    assert (0.2 - floor) / (1 - floor) == pytest.approx(0.05)
    assert lowest_risk(rows, floor) == pytest.approx(0.05)
    assert floor_of(rows, 0.3) == 0
    assert floor_of(evidence(5, 1), 0.05) is None


def test_figures_say_so_where_nothing_is_known() -> None:
    figures = figures_of(Calibration(), [CategoryPolicy("billing")])
    assert (figures["bins"], figures["ece"], figures["auroc"]) == ([], None, None)
    assert figures["categories"]["billing"]["kind"] == "margin"
    assert figures["categories"]["billing"]["floor"] is None


def by_id(stated: list[float], right: list[bool]) -> dict[str, Evidence]:
    return {f"l{n}": Evidence(one, good) for n, (one, good) in enumerate(zip(stated, right, strict=True))}


def test_a_version_that_knows_less_about_the_same_labels_is_refused() -> None:
    right = [number % 4 > 0 for number in range(80)]
    sharp = by_id([0.9 if good else 0.3 for good in right], right)
    blunt = by_id([0.6] * 80, right)
    assert "80 labels" in is_worse(sharp, blunt)
    assert not is_worse(blunt, sharp)
    assert not is_worse(sharp, sharp)


def test_versions_are_not_compared_on_other_or_on_few_labels() -> None:
    right = [number % 4 > 0 for number in range(80)]
    sharp = by_id([0.9 if good else 0.3 for good in right], right)
    others = {f"x{name}": Evidence(0.5, one.right) for name, one in sharp.items()}
    assert not is_worse(sharp, others)
    assert not is_worse(sharp, {"l0": Evidence(0.01, True)})


def test_noise_alone_seldom_refuses_a_version() -> None:
    chance = np.random.default_rng(2)
    refused = 0
    for _ in range(200):
        truth = chance.uniform(0.3, 1.0, 100)
        right = [bool(one) for one in chance.random(100) < truth]
        before = by_id([float(np.clip(one + chance.normal(0, 0.05), 0.02, 0.98)) for one in truth], right)
        after = by_id([float(np.clip(one + chance.normal(0, 0.05), 0.02, 0.98)) for one in truth], right)
        refused += bool(is_worse(before, after))
    assert refused <= 10
