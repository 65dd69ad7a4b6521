"""The queue's list: Qt's own rules, and any order of live facts ending in the same list as a fresh load."""

import sqlite3
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from PySide6.QtCore import QPersistentModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.client.made import LENA, NINE, TOM, a_row
from workspace.client.row_table import RowTable, key_of
from workspace.contract.commands import AnyCommand, ChangeTags, Claim, Resolve, Snooze
from workspace.contract.conversations import QueueRow
from workspace.contract.personal import QueueFilter
from workspace.contract.values import PersonRef, State, new_id
from workspace.desktop.queue.model import QueueModel, Role
from workspace.desktop.rows import VIEWS, Rows, View


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    made = Rows()
    made.sign_in(LENA)
    return made


def listed(rows: Rows, view: View = "all") -> QueueModel:
    model = QueueModel(rows)
    model.ask(QueueFilter(view=view))
    return model


def test_it_keeps_qts_rules(rows: Rows, qtmodeltester: ModelTester) -> None:
    model = listed(rows)
    check: Any = qtmodeltester.check
    check(model)
    for number in range(6):
        rows.take(a_row(f"c{number}", minutes=number * 7 % 5))
    rows.take(a_row("c3", seq=2, minutes=60))
    rows.take(a_row("c0", seq=2, state="resolved"))
    assert model.ids == tuple(sorted(model.ids, key=lambda one: key_of(_row(rows, one))))
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


def test_a_long_list_is_whole_a_moment_later_and_stays_in_order(rows: Rows, qtbot: QtBot) -> None:
    rows.load(a_row(f"c{number:04}", minutes=(number * 37) % 1000) for number in range(1200))
    rows.loaded()
    model = listed(rows)
    assert model.rowCount() < 1200
    qtbot.waitUntil(lambda: model.rowCount() == 1200)
    rows.take(a_row("c0007", seq=2, minutes=2000))
    assert model.position("c0007") == 1199
    assert list(model.ids) == sorted(model.ids, key=lambda one: key_of(_row(rows, one)))


def test_what_comes_while_a_long_list_is_read_is_in_it(rows: Rows) -> None:
    rows.load(a_row(f"c{number:04}", minutes=number) for number in range(700))
    rows.loaded()
    model = listed(rows)
    rows.take(a_row("new", minutes=-5))
    assert model.rowCount() == 701
    assert model.position("new") == 0


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("müll", {"c1"}),
        ("MULL", {"c1"}),
        ("mir", {"c0", "c2"}),
        ("ira", set()),
        ("charged mira", {"c0"}),
        ("退款", {"c2"}),
    ],
)
def test_words_are_found_by_their_beginnings_whatever_their_case_or_accents(
    rows: Rows, query: str, found: set[str]
) -> None:
    rows.take(a_row("c0"))
    rows.take(a_row("c1", name="Jörg Müller", first_line="Nothing works"))
    rows.take(a_row("c2", first_line="我要退款"))
    assert set(rows.find(query)) == found


def test_so_many_hits_that_the_list_is_walked(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    rows.load(a_row(f"c{number:03}", minutes=number, name="Mira" if number % 2 else "Tom") for number in range(60))
    rows.loaded()
    few = rows.listing(QueueFilter(query="mi")).numbers
    monkeypatch.setattr("workspace.client.row_table.FEW_HITS", 10)
    assert rows.listing(QueueFilter(query="mi")).numbers == few
    monkeypatch.setattr("workspace.client.row_table.MANY_HITS", 10)
    assert rows.listing(QueueFilter(query="mi")).numbers == few
    assert len(few) == 30


def test_the_values_of_a_filter_are_counted_with_their_titles(rows: Rows) -> None:
    rows.take(a_row("c0"))
    rows.take(a_row("c1", state="claimed", held_by=TOM).model_copy(update={"tags": ("vip", "late")}))
    rows.take(a_row("c2").model_copy(update={"tags": ("vip",)}))
    assert rows.choices("categories") == [("billing", "Billing", 3)]
    assert rows.choices("tags") == [("vip", "vip", 2), ("late", "late", 1)]
    assert rows.choices("held_by") == [("tom", "Tom", 1)]
    assert rows.count(QueueFilter(view="all", tags=("late", "none"))) == 1
    assert rows.count(QueueFilter(view="all", feelings=("neutral",), held_by=("tom",))) == 1


def test_ages_are_counted_from_when_the_customer_wrote() -> None:
    rows = Rows(clock=lambda: NINE + timedelta(minutes=90))
    rows.take(a_row("old"))
    rows.take(a_row("new", minutes=80))
    assert [*listed_ids(rows, QueueFilter(view="all", older_than_min=60))] == ["old"]
    assert [*listed_ids(rows, QueueFilter(view="all", newer_than_min=60))] == ["new"]


def listed_ids(rows: Rows, question: QueueFilter) -> list[str]:
    found = (rows.at(number) for number in rows.listing(question).numbers)
    return [row.conversation_id for row in found if row is not None]


KINDS: tuple[tuple[State, PersonRef | None], ...] = (
    ("with_ai", None),
    ("escalated", None),
    ("claimed", LENA),
    ("claimed", TOM),
    ("resolved", None),
)


MORE: tuple[dict[str, object], ...] = (
    {},
    {"snoozed_until": NINE + timedelta(hours=2)},
    {"merged_into": "c9"},
    {"waiting_since": None, "take_by": None},
    {"tags": ("vip",)},
)


class AnyShift(RuleBasedStateMachine):
    """Facts, old facts, orders, holding, other views and searches in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.file = sqlite3.connect(":memory:", isolation_level=None)
        self.rows = Rows(table=RowTable(self.file), clock=lambda: NINE)
        self.rows.sign_in(LENA)
        self.model = QueueModel(self.rows)
        self.model.ask(QueueFilter(view="all"))
        self.latest: dict[str, QueueRow] = {}
        self.on_their_way: dict[str, list[AnyCommand]] = {}
        self.held = False
        self.seq = 0

    @rule(
        number=st.integers(0, 5),
        kind=st.sampled_from(KINDS),
        minutes=st.integers(0, 6),
        more=st.sampled_from(MORE),
        line=st.sampled_from(["Charged twice", "Where is it", "Élan is broken"]),
    )
    def hears(
        self, number: int, kind: tuple[State, PersonRef | None], minutes: int, more: dict[str, object], line: str
    ) -> None:
        self.seq += 1
        state, held_by = kind
        row = a_row(f"c{number}", seq=self.seq, state=state, held_by=held_by, minutes=minutes, first_line=line)
        row = row.model_copy(update=more)
        self.latest[row.conversation_id] = row
        self.rows.take(row)

    @rule(number=st.integers(0, 5))
    def hears_something_old(self, number: int) -> None:
        self.rows.take(a_row(f"c{number}", seq=0, state="resolved"))
        if f"c{number}" not in self.latest:
            self.latest[f"c{number}"] = a_row(f"c{number}", seq=0, state="resolved")

    @rule(number=st.integers(0, 5), kind=st.sampled_from(["claim", "resolve", "snooze", "tag"]))
    def orders(self, number: int, kind: str) -> None:
        row_id = f"c{number}"
        if row_id in self.latest:
            made: dict[str, AnyCommand] = {
                "claim": Claim(id=new_id(), conversation_id=row_id),
                "resolve": Resolve(id=new_id(), conversation_id=row_id),
                "snooze": Snooze(id=new_id(), conversation_id=row_id, until=NINE + timedelta(days=1)),
                "tag": ChangeTags(id=new_id(), conversation_id=row_id, add=("vip",)),
            }
            self.on_their_way.setdefault(row_id, []).append(made[kind])
            self.rows.ordered(made[kind])

    @rule(number=st.integers(0, 5))
    def hears_an_answer(self, number: int) -> None:
        if waiting := self.on_their_way.get(f"c{number}"):
            self.rows.settled(waiting.pop(0).id, f"c{number}")

    @rule()
    def starts_again(self) -> None:
        """The process ended and came back: the table is what it was, the outbox gives its commands again."""
        question = self.model.question
        self.rows = Rows(table=RowTable(self.file), clock=lambda: NINE)
        for waiting in self.on_their_way.values():
            for command in waiting:
                self.rows.ordered(command)
        self.rows.show_projected_anew()
        self.rows.sign_in(LENA)
        self.model = QueueModel(self.rows)
        self.model.ask(question)
        self.held = False

    @rule(held=st.booleans())
    def works_in_the_list(self, held: bool) -> None:
        self.held = held
        self.model.hold(held)

    @rule(
        view=st.sampled_from(VIEWS),
        query=st.sampled_from(["", "mira", "elan", "nobody"]),
        tags=st.sampled_from([(), ("vip",)]),
    )
    def asks(self, view: View, query: str, tags: tuple[str, ...]) -> None:
        self.model.ask(QueueFilter(view=view, query=query, tags=tags))

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
        fresh_rows = Rows(clock=lambda: NINE)
        fresh_rows.sign_in(LENA)
        fresh_rows.load(self.latest.values())
        fresh_rows.loaded()
        for waiting in self.on_their_way.values():
            for command in waiting:
                fresh_rows.ordered(command)
        fresh = QueueModel(fresh_rows)
        fresh.ask(self.model.question)
        fresh.settle()
        assert self.model.ids == fresh.ids
        for view in VIEWS:
            assert (
                self.rows.count(view) == fresh_rows.count(view) == len(listed_ids(fresh_rows, QueueFilter(view=view)))
            )


TestAnyShift: Any = AnyShift.TestCase
TestAnyShift.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
