"""What the service says reaches the screen in the reader's language: nothing of it is unknown to the desk."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from workspace.desktop import translate
from workspace.desktop.service_words import EVENTS, FILLED, REASONS, event, order_reason, reason
from workspace.domain.decision import Reason
from workspace.domain.queue_order import take_by
from workspace.service.event_words import EVENT_WORDS, WOKEN_BECAUSE

WROTE = datetime(2026, 3, 4, 9, tzinfo=UTC)


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    translate.use("de")
    yield
    translate.use(translate.ENGLISH)


def test_every_reason_is_known_in_the_services_own_words() -> None:
    assert {one.value: one.words for one in Reason} == REASONS


def test_every_line_of_the_service_is_known() -> None:
    assert set(EVENT_WORDS.values()) <= set(EVENTS)
    assert set(WOKEN_BECAUSE.values()) <= set(FILLED)


def test_every_line_finds_itself_and_keeps_what_is_filled_in(qapp: QApplication) -> None:
    for words in EVENTS:
        said = re.sub(r"\{(\w+)\}", r"X-\1", words)
        assert event(said) == said


@pytest.mark.usefixtures("in_german")
def test_no_line_stays_english() -> None:
    for words in EVENTS:
        said = re.sub(r"\{(\w+)\}", r"X-\1", words)
        told = event(said)
        assert told != said
        assert sorted(re.findall(r"X-\w+", told)) == sorted(re.findall(r"X-\w+", said))
    assert event("It is back: the customer wrote") != event("It is back: somebody")
    assert "the customer" not in event("It is back: the customer wrote")
    assert reason("low-confidence", "not sure enough") != "not sure enough"
    assert reason("", "not sure enough") == reason("low-confidence", ""), "where only the words are known"


@pytest.mark.usefixtures("in_german")
def test_every_reason_for_a_place_in_the_queue_is_said_whole() -> None:
    promised = (None, WROTE + timedelta(minutes=1))
    for why, feels, tier, urgency, by in product([None, *Reason], (0.0, -0.9), ("", "priority"), (0.0, 0.9), promised):
        words = take_by(WROTE, why, feels, tier, urgency=urgency, promised_by=by)[1]
        said = order_reason(words)
        assert not re.search(r"within|promised|waiting|upset|pressing|priority customer", said), said
        if why is not None:
            assert why.words.casefold() not in said.casefold(), said


def test_what_is_not_known_stays_as_it_is(qapp: QApplication) -> None:
    assert event("Something new of a later service") == "Something new of a later service"
    assert order_reason("Something new") == "Something new"
    assert reason("new", "something new") == "something new"
