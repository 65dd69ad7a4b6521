"""The queue's list: Qt's own rules, and any order of live facts ending in the same list as a fresh load."""

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PySide6.QtCore import QPersistentModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.client.made import LENA, TOM, a_row
from workspace.contract.commands import Claim
from workspace.contract.conversations import QueueRow
from workspace.contract.values import PersonRef, State, new_id
from workspace.desktop.queue.model import QueueModel, Role
from workspace.desktop.rows import VIEWS, Question, Rows, View


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    made = Rows()
    made.sign_in(LENA)
    return made


def listed(rows: Rows, view: View = "all") -> QueueModel:
    model = QueueModel(rows)
    model.ask(Question(view))
    return model


def test_it_keeps_qts_rules(rows: Rows, qtmodeltester: ModelTester) -> None:
    model = listed(rows)
    check: Any = qtmodeltester.check
    check(model)
    for number in range(6):
        rows.take(a_row(f"c{number}", minutes=number * 7 % 5))
    rows.take(a_row("c3", seq=2, minutes=60))
    rows.take(a_row("c0", seq=2, state="resolved"))
    assert model.ids == tuple(sorted(model.ids, key=lambda one: Question("all").key(_row(rows, one))))
    check(model)


def test_a_change_keeps_persistent_places_and_never_resets(rows: Rows, qtbot: QtBot) -> None:
    for number in range(5):
        rows.take(a_row(f"c{number}", minutes=number))
    model = listed(rows)
    kept = QPersistentModelIndex(model.index(3))
    with qtbot.assertNotEmitted(model.modelReset):
        rows.take(a_row("c9", minutes=-5))
        rows.take(a_row("c0", seq=2, minutes=50))
    assert kept.data(Role.ROW).conversation_id == "c3"


def test_while_held_arrivals_wait_and_nothing_moves_or_leaves(rows: Rows) -> None:
    for number in range(3):
        rows.take(a_row(f"c{number}", minutes=number))
    model = listed(rows, "unclaimed")
    model.hold(True)
    rows.take(a_row("urgent", minutes=-30))
    rows.take(a_row("c1", seq=2, state="claimed", held_by=TOM, minutes=1))
    rows.take(a_row("last", minutes=90))
    assert model.ids == ("c0", "c1", "c2", "last")
    assert model.arrivals == 1
    assert model.index(1).data(Role.GONE) is True
    model.hold(False)
    assert model.ids == ("urgent", "c0", "c2", "last")
    assert model.arrivals == 0


def test_the_selected_row_stays_where_it_was_claimed(rows: Rows) -> None:
    rows.take(a_row("c1"))
    model = listed(rows, "unclaimed")
    model.pin("c1")
    rows.ordered(Claim(id=new_id(), conversation_id="c1"))
    assert model.ids == ("c1",)
    assert model.index(0).data(Role.GONE) is False
    model.pin("")
    assert model.rowCount() == 0


def test_a_row_says_itself_and_why_it_stands_there(rows: Rows) -> None:
    rows.take(a_row("c1", sentiment=(0.1, -0.5)))
    model = listed(rows)
    assert "feels upset, getting worse" in str(model.index(0).data())
    assert "with nobody yet" in str(model.index(0).data())


def _row(rows: Rows, row_id: str) -> QueueRow:
    found = rows.get(row_id)
    assert found is not None
    return found


KINDS: tuple[tuple[State, PersonRef | None], ...] = (
    ("with_ai", None),
    ("escalated", None),
    ("claimed", LENA),
    ("claimed", TOM),
    ("resolved", None),
)


class AnyShift(RuleBasedStateMachine):
    """Facts, old facts, orders, holding, other views and searches in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()
        self.rows.sign_in(LENA)
        self.model = QueueModel(self.rows)
        self.model.ask(Question("all"))
        self.latest: dict[str, QueueRow] = {}
        self.orders: dict[str, str] = {}
        self.held = False
        self.seq = 0

    @rule(number=st.integers(0, 5), kind=st.sampled_from(KINDS), minutes=st.integers(0, 6))
    def hears(self, number: int, kind: tuple[State, PersonRef | None], minutes: int) -> None:
        self.seq += 1
        state, held_by = kind
        row = a_row(f"c{number}", seq=self.seq, state=state, held_by=held_by, minutes=minutes)
        self.latest[row.conversation_id] = row
        self.rows.take(row)

    @rule(number=st.integers(0, 5))
    def hears_something_old(self, number: int) -> None:
        self.rows.take(a_row(f"c{number}", seq=0, state="resolved"))
        if f"c{number}" not in self.latest:
            self.latest[f"c{number}"] = a_row(f"c{number}", seq=0, state="resolved")

    @rule(number=st.integers(0, 5))
    def orders_a_claim(self, number: int) -> None:
        row_id = f"c{number}"
        if row_id in self.latest and row_id not in self.orders:
            command = Claim(id=new_id(), conversation_id=row_id)
            self.orders[row_id] = command.id
            self.rows.ordered(command)

    @rule(number=st.integers(0, 5))
    def hears_an_answer(self, number: int) -> None:
        if command_id := self.orders.pop(f"c{number}", None):
            self.rows.settled(command_id, f"c{number}")

    @rule(held=st.booleans())
    def works_in_the_list(self, held: bool) -> None:
        self.held = held
        self.model.hold(held)

    @rule(view=st.sampled_from(VIEWS), query=st.sampled_from(["", "mira", "nobody"]))
    def asks(self, view: View, query: str) -> None:
        self.model.ask(Question(view, query))

    @rule(number=st.integers(0, 5))
    def selects(self, number: int) -> None:
        self.model.pin(f"c{number}")

    @invariant()
    def a_fresh_load_shows_the_same(self) -> None:
        ids = self.model.ids
        assert len(set(ids)) == len(ids) == self.model.rowCount()
        assert [self.model.position(one) for one in ids] == list(range(len(ids)))
        if self.held:
            return
        self.model.pin("")
        self.model.settle()
        fresh_rows = Rows()
        fresh_rows.sign_in(LENA)
        fresh_rows.load(self.latest.values())
        for row_id, command_id in self.orders.items():
            fresh_rows.ordered(Claim(id=command_id, conversation_id=row_id))
        fresh = QueueModel(fresh_rows)
        fresh.ask(self.model.question)
        fresh.settle()
        assert self.model.ids == fresh.ids
        for view in VIEWS:
            assert self.rows.members(view) == fresh_rows.members(view)


TestAnyShift: Any = AnyShift.TestCase
TestAnyShift.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
