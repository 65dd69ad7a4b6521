"""Moments as people type them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from workspace.desktop import translate
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
        ("morgen 9", (5, 9, 0)),
        ("morgen früh", (5, 9, 0)),
        ("übermorgen um 10 Uhr", (6, 10, 0)),
        ("heute Abend", (4, 18, 0)),
        ("Freitag 14 Uhr", (6, 14, 0)),
        ("Montag Morgen", (9, 9, 0)),
        ("nächste Woche", (9, 9, 0)),
        ("in einer Stunde", (4, 13, 30)),
        ("in 2 Tagen", (6, 12, 30)),
        ("demain 9h", (5, 9, 0)),
        ("demain à 14h30", (5, 14, 30)),
        ("après-demain", (6, 9, 0)),
        ("cet après-midi", (4, 14, 0)),
        ("aujourd’hui 18h", (4, 18, 0)),
        ("lundi prochain", (9, 9, 0)),
        ("la semaine prochaine", (9, 9, 0)),
        ("dans 3 heures", (4, 15, 30)),
        ("mañana", (5, 9, 0)),
        ("mañana por la mañana", (5, 9, 0)),
        ("mañana a las 10", (5, 10, 0)),
        ("pasado mañana", (6, 9, 0)),
        ("el lunes por la tarde", (9, 14, 0)),
        ("la semana que viene", (9, 9, 0)),
        ("dentro de 2 horas", (4, 14, 30)),
        ("mié 9", (11, 9, 0)),
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
@pytest.mark.parametrize("code", translate.LANGUAGES)
def test_presets_are_ahead_and_readable_as_words(qapp: QApplication, code: str, now: datetime) -> None:
    translate.use(code)
    try:
        for words, at in presets(now):
            assert at > now - timedelta(hours=2)
            assert moment_of(words, now) == at
    finally:
        translate.use(translate.ENGLISH)


@pytest.mark.parametrize("code", translate.LANGUAGES)
def test_the_examples_in_the_question_are_understood(qapp: QApplication, code: str) -> None:
    translate.use(code)
    try:
        words = translate.tr("Remind when? A preset, or: tomorrow 9, in 3 h, fri 14:00")
    finally:
        translate.use(translate.ENGLISH)
    found = [moment_of(one, NOON) for one in words.partition(": ")[2].split(", ")]
    assert [at and (at.day, at.hour) for at in found] == [(5, 9), (4, 15), (6, 14)]
