"""When a message continues what was resolved, and in which order people take what is waiting."""

from datetime import UTC, datetime, timedelta

import pytest

from workspace.domain.continuing import continues_ended
from workspace.domain.decision import Reason
from workspace.domain.queue_order import take_by

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["It still fails", "Thanks a lot!", "that did not help", "Funktioniert immer noch nicht", "danke"]
)
def test_a_message_that_says_so_continues_a_resolved_conversation(text: str) -> None:
    assert continues_ended(text, NINE, NINE + timedelta(days=6))
    assert not continues_ended(text, NINE, NINE + timedelta(days=8))


@pytest.mark.parametrize("text", ["How do I invite a colleague?", "", "Thanks, and " + "another question " * 9])
def test_anything_else_is_a_new_matter(text: str) -> None:
    assert not continues_ended(text, NINE, NINE + timedelta(hours=1))


def test_the_queue_is_ordered_by_reason_feeling_and_tier() -> None:
    in_order = [
        take_by(NINE, Reason.SENSITIVE_TOPIC, 0.0, "priority"),
        take_by(NINE, Reason.SENSITIVE_TOPIC, 0.0, ""),
        take_by(NINE, Reason.LOW_CONFIDENCE, -0.8, ""),
        take_by(NINE, Reason.REPETITION, 0.0, ""),
        take_by(NINE, Reason.LOW_CONFIDENCE, 0.0, "priority"),
        take_by(NINE, None, 0.0, ""),
    ]
    moments = [moment for moment, _ in in_order]
    assert moments == sorted(moments)
    assert in_order[2][1] == "Not sure enough, upset: within 15 min of writing"
