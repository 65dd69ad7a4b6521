"""What is told while somebody looks elsewhere, and what is not."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.client.made import LENA, NINE, TOM, a_row
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.feed import FactView
from workspace.contract.values import PersonRef
from workspace.desktop.notifying import QUIET, Told, Wishes, is_quiet, notification

MORNING = datetime(2026, 3, 4, 10)


def a_fact(
    kind: str, *, actor: PersonRef | None = None, held_by: PersonRef | None = None, **payload: object
) -> FactView:
    row = a_row("c1", state="claimed" if held_by else "escalated", held_by=held_by)
    return FactView(seq=1, at=NINE, kind=kind, conversation_id="c1", actor=actor, payload=payload, row=row)


@pytest.mark.parametrize(
    ("fact", "title"),
    [
        (a_fact("escalated"), "Mira Sol needs a person"),
        (a_fact("assigned", actor=TOM, to={"id": "lena", "name": "Lena"}), "Mira Sol was given to you"),
        (a_fact("assigned", actor=LENA, to={"id": "tom", "name": "Tom"}), None),
        (a_fact("message-received", held_by=LENA), "Mira Sol wrote again"),
        (a_fact("message-received", held_by=TOM), None),
        (a_fact("note-added", actor=TOM, mentions=[{"id": "lena", "name": "Lena"}]), "Tom names you in a note"),
        (a_fact("note-added", actor=TOM, mentions=[]), None),
        (a_fact("note-added", actor=LENA, mentions=[{"id": "lena"}]), None),
        (a_fact("reminded", note="call", person={"id": "lena"}), "You wanted to be reminded of Mira Sol"),
        (a_fact("woken", held_by=LENA, why="time"), "Mira Sol is back from being put away"),
        (a_fact("step-taken"), None),
    ],
)
def test_what_concerns_you_is_told(fact: FactView, title: str | None) -> None:
    told = notification(fact, "lena", Wishes(), MORNING)
    assert (told.title if told else None) == title
    assert told is None or told.conversation_id == "c1"


def test_only_yours_where_you_wish_so_and_nothing_where_you_wish_nothing() -> None:
    assert notification(a_fact("escalated"), "lena", Wishes(tell="mine"), MORNING) is None
    assert notification(a_fact("message-received", held_by=LENA), "lena", Wishes(tell="mine"), MORNING) is not None
    assert notification(a_fact("message-received", held_by=LENA), "lena", Wishes(tell="nothing"), MORNING) is None


def test_hidden_means_no_word_of_the_customer() -> None:
    for fact in (a_fact("escalated"), a_fact("reminded", note="Mira owes 49", person={"id": "lena"})):
        told = notification(fact, "lena", Wishes(hide=True), MORNING)
        assert told is not None
        assert "Mira" not in told.title + told.words
        assert "Charged" not in told.words


@given(st.sampled_from(sorted(QUIET)), st.integers(0, 7 * 24 * 4))
def test_quiet_hours_reach_over_midnight(quiet: str, quarters: int) -> None:
    at = datetime(2026, 3, 2) + timedelta(minutes=15 * quarters)
    hours = QUIET[quiet]
    expected = hours is not None and (at.time() >= hours[0] or at.time() < hours[1])
    assert is_quiet(Wishes(quiet=quiet), at) is expected
    assert is_quiet(Wishes(quiet=quiet, weekends=False), at) is (expected or at.weekday() >= 5)


def test_a_desk_in_the_background_tells_of_an_escalation(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            tray = agent.desk.tray
            told: list[Told] = []
            tray.is_looked_at = lambda: True
            tray.told.connect(told.append)
            case = served.writes("Something unheard of")
            served.until_handed_over(case)
            await agent.sees(case)
            assert told == [], "who sees the window needs no notification"
            tray.is_looked_at = lambda: False
            other = served.writes("Something else unheard of", customer="dana")
            served.until_handed_over(other)
            await agent.until(lambda: any(one.conversation_id == other for one in told), "told")
            assert told[-1].title == "Dana Sol needs a person"
            tray.opened.emit(other)
            assert agent.parts.state.selected == other

    run(story())
