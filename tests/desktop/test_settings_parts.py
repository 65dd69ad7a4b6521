"""Sharing work out, limits of the language model and free quiet hours, set with the keyboard."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel, QWidget

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.desktop.notifying import Wishes, hours_of, is_quiet, quiet_of

TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
HOURS = st.tuples(TIMES, TIMES).filter(lambda pair: pair[0] != pair[1])


@given(st.lists(st.none() | HOURS, min_size=7, max_size=7))
def test_quiet_hours_are_kept_as_they_were_set(hours: list[tuple[time, time] | None]) -> None:
    kept = quiet_of(hours)
    assert list(hours_of(kept)) == hours


@pytest.mark.parametrize("kept", ["nonsense", ";;;;;;", "25:00-8:00;;;;;;", "18:00-18:00;;;;;;", "a-b-c;;;;;;", ";;"])
def test_hours_that_cannot_be_read_are_no_quiet(kept: str) -> None:
    assert hours_of(kept) == (None,) * 7


@pytest.mark.parametrize(
    ("at", "quiet"),
    [
        (datetime(2026, 3, 6, 17), False),  # a Friday
        (datetime(2026, 3, 6, 19), True),
        (datetime(2026, 3, 7, 9), True),  # its morning after
        (datetime(2026, 3, 7, 11), False),
        (datetime(2026, 3, 7, 13, 30), True),
        (datetime(2026, 3, 8, 2), False),
    ],
)
def test_a_day_has_its_own_hours_and_the_morning_belongs_to_the_evening_before(at: datetime, quiet: bool) -> None:
    wishes = Wishes(quiet=";;;;18:00-10:00;13:00-14:00;")
    assert is_quiet(wishes, at) is quiet


def test_work_is_shared_out_as_the_lead_sets_it(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            part = lena.parts.settings_view.routing
            # Fields that were just made take no focus before they are shown.
            await lena.until(lambda: any(pair[1].isVisible() for pair in part.people.values()), "the people")
            tom = next(pair for pair in part.people.values() if "Tom" in pair[0].accessibleName())
            part.hand_out["round_robin"].setFocus()
            lena.press("Space")
            part.capacity.setFocus()
            lena.press("Ctrl+A")
            lena.types("5")
            tom[0].setFocus()
            lena.types("2")
            tom[1].setFocus()
            lena.types("billing, lang:de")
            part.save.setFocus()
            await lena.until(part.save.hasFocus, "the button reached")
            lena.press("Space")
            await lena.until(lambda: "Saved" in _said(part), "saved")
            routing = await lena.desk.api.routing()
            assert (routing.hand_out, routing.capacity, routing.heavy_per_hour) == ("round_robin", 5, 3)
            people = {one.name: one for one in (await lena.desk.api.people()).people}
            assert (people["Tom"].capacity, people["Tom"].skills) == (2, ("billing", "lang:de"))
            assert people["Lena"].capacity == 5
            part.capacity.setText("many")
            part.save.click()
            assert "Not saved" in _said(part)
        async with at_desk(served, token=served.toms_token, folder="tom") as tom_there:
            tom_there.press("Ctrl+,")
            part = tom_there.parts.settings_view.routing
            await tom_there.until(lambda: part.people, "the people")
            assert not part.save.isEnabled(), "only leads change it"

    run(story())


def test_limits_of_the_language_model_are_kept_by_the_service(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            view = lena.parts.settings_view
            await lena.until(lambda: view.limits.currency.text(), "what holds")
            assert view.limits.fields["most_calls"].text() == "2"
            view.limits.fields["day_budget_micros"].setText("2,5")
            view.limits.fields["most_calls"].setText("3")
            view.save.click()
            await lena.until(lambda: view.save.isEnabled() and "Switched off" in _said(view), "saved")
            limits = (await lena.desk.api.language_model()).limits
            assert (limits.day_budget_micros, limits.most_calls) == (2_500_000, 3)
            view.limits.fields["most_calls"].setText("9")
            view.save.click()
            assert "Not saved: one of the limits" in _said(view)

    run(story())


def test_quiet_hours_are_typed_by_day(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            first, last = lena.parts.settings_view.quiet.fields[0]
            assert first.accessibleName() == "Monday: quiet from"
            await lena.until(first.isVisible, "the fields")
            first.setFocus()
            lena.types("18")
            last.setFocus()
            lena.types("7:30")
            lena.press("Tab")
            assert lena.desk.tray.wishes.quiet == "18:00-07:30;;;;;;"
            lena.parts.settings_view.quiet.same.click()
        async with at_desk(served) as lena:
            assert lena.desk.tray.wishes.quiet == ";".join(["18:00-07:30"] * 7)

    run(story())


def _said(part: QWidget) -> str:
    return " ".join(one.text() for one in part.findChildren(QLabel))
