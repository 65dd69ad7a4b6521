"""Escalations that were missed are found again from a sample, within the interval that is stated."""

import random

import pytest

from workspace.quality.recall import escalation_recall
from workspace.quality.sampling import draw


def test_without_reviews_nothing_is_said() -> None:
    found = escalation_recall(10, 100, [], [])
    assert (found.value, found.low, found.high, found.n) == (None, None, None, 0)


def test_all_reviewed_and_nothing_missed() -> None:
    found = escalation_recall(10, 40, [False] * 40, [1.0] * 40)
    assert found.value == 1
    assert found.low is not None
    # Wilson's upper end for none of 40 is 8.8 %, which would be 3.5 conversations.
    assert found.low == pytest.approx(10 / (10 + 40 * 0.0876), abs=0.002)


@pytest.mark.parametrize("share", [0.02, 0.08])
def test_planted_missed_escalations_are_recovered_within_the_interval(share: float) -> None:
    hit, values = 0, []
    for turn in range(400):
        chooser = random.Random(turn)
        names = [f"c{number}" for number in range(1500)]
        missed = {one for one in names if chooser.random() < share}
        had, chances = [], []
        # Three weeks of different size under one quota.
        for first, last in ((0, 300), (300, 900), (900, 1500)):
            for one in draw(f"seed-{turn}", names[first:last], 0.6, 120):
                if one.is_taken:
                    had.append(one.conversation_id in missed)
                    chances.append(one.probability)
        truth = 200 / (200 + len(missed))
        found = escalation_recall(200, len(names), had, chances)
        assert found.value is not None
        assert found.low is not None
        assert found.high is not None
        hit += found.low <= truth <= found.high
        values.append(found.value - truth)
    assert 0.93 <= hit / 400 <= 0.985
    assert sum(values) / len(values) == pytest.approx(0, abs=0.01)
