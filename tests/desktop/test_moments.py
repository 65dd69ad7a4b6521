"""Moments as people type them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.desktop.moments import moment_of, presets

NOON = datetime(2026, 3, 4, 12, 30, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("in 3 h", (4, 15, 30)),
        ("45 min", (4, 13, 15)),
        ("in 2 days", (6, 12, 30)),
        ("tomorrow", (5, 9, 0)),
        ("tomorrow 9", (5, 9, 0)),
        ("Tomorrow at 14:15", (5, 14, 15)),
        ("today 18", (4, 18, 0)),
        ("fri 14:00", (6, 14, 0)),
        ("wed 9", (11, 9, 0)),
        ("monday morning", (9, 9, 0)),
        ("next week", (9, 9, 0)),
        ("17:00", (4, 17, 0)),
        ("8:00", (5, 8, 0)),
        ("3pm", (4, 15, 0)),
        ("12am", (5, 0, 0)),
        ("2026-03-20 8:30", (20, 8, 30)),
        ("2026-03-20", (20, 9, 0)),
    ],
)
def test_what_is_typed_is_understood(words: str, meant: tuple[int, int, int]) -> None:
    found = moment_of(words, NOON)
    assert found is not None
    assert (found.day, found.hour, found.minute) == meant


@pytest.mark.parametrize("words", ["", "soon", "25:00", "13pm", "2026-02-30", "today 9", "2020-01-01", "next", "at"])
def test_what_means_no_moment_to_come_is_none(words: str) -> None:
    assert moment_of(words, NOON) is None


@given(st.text(max_size=30))
def test_nothing_typed_is_wrong_and_nothing_lies_in_the_past(words: str) -> None:
    found = moment_of(words, NOON)
    assert found is None or found > NOON


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(ZoneInfo("America/New_York"))))
def test_presets_are_ahead_and_readable_as_words(now: datetime) -> None:
    for words, at in presets(now):
        assert at > now - timedelta(hours=2)
        assert moment_of(words, now) == at
