"""After sleep the desk tries at once; a clock that is put back, or a slow moment, is no sleep."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.desktop.waking import Waking


@pytest.mark.parametrize(("passed_s", "woke"), [(5, 0), (12, 0), (60, 1), (-3600, 0), (36_000, 1)])
def test_a_jump_of_the_clock_is_a_sleep(qapp: QApplication, passed_s: int, woke: int) -> None:
    times = [datetime(2026, 5, 1, 9, tzinfo=UTC), datetime(2026, 5, 1, 9, tzinfo=UTC) + timedelta(seconds=passed_s)]
    parent = QObject()
    waking = Waking(lambda: times.pop(0), parent)
    heard: list[int] = []
    waking.woke.connect(lambda: heard.append(1))
    waking.look()
    assert len(heard) == woke


def test_after_sleep_what_was_missed_comes_over_a_new_connection(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            answered: list[str] = []
            lena.parts.state.desk_changed.connect(lambda: answered.append("desk"))
            lena.parts.state.desk = None
            lena.desk.try_again()
            await lena.until(lambda: answered, "who we are, asked again")
            case = served.writes("Where is my refund?")
            await lena.sees(case)

    run(story())
