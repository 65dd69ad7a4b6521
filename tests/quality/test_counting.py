"""Counting stays in step: merged conversations once, nothing missed, nobody in anybody's way, and wide sums agree."""

import random
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.quality.histories import NINE, History, many
from tests.service.desk import Desk
from workspace.domain.errors import Conflict
from workspace.domain.facts import FactKind
from workspace.domain.measured import Tally
from workspace.domain.outcome import Outcome
from workspace.service.measuring import AFTER_RECOUNT, Measuring, measure_conversation, recount
from workspace.store.cells import DIMENSIONS, Dimension
from workspace.store.database import Store
from workspace.store.measured import Filter
from workspace.store.work import MEASURE, MEASURE_REST, Job, measure_key

LATER = NINE + timedelta(days=60)


def test_what_was_merged_is_counted_once_and_where_it_is_read(store: Store) -> None:
    with store.write() as unit:
        first = History(unit, "a").writes().decides("escalate", "refunds")
        first.person(FactKind.CLAIMED).waits(minutes=2).person(FactKind.REPLY_WRITTEN, message_id="p")
        second = History(unit, "b").writes().decides("answer", "password")
        for name in ("a", "b"):
            measure_conversation(unit, name, LATER)
        assert unit.measured.counts() == {"escalated": 1, "resolved-assumed": 1}
        first.merges_into(second)
        measure_conversation(unit, "a", LATER)
        assert unit.measured.counts() == {"escalated": 1}, "the fact at the one that was merged is enough"
        whole = unit.measured.of("b")
        assert whole is not None
        assert (whole.messages, whole.people, whole.reason) == (2, 1, "low-confidence")
        first.comes_out_of(second)
        for name in ("b", "a"):
            measure_conversation(unit, name, LATER)
        assert unit.measured.counts() == {"escalated": 1, "resolved-assumed": 1}
    assert recount(store, LATER).rows_differed == 0


def test_what_took_a_resolution_back_gives_it_back_when_it_is_merged_away(store: Store) -> None:
    with store.write() as unit:
        first = History(unit, "a").writes().decides("answer", "refunds")
        again = History(unit, "b", at=NINE + timedelta(days=4)).writes().decides("answer", "refunds")
        for name in ("a", "b"):
            measure_conversation(unit, name, LATER)
        assert unit.measured.counts() == {"ambiguous": 1, "resolved-assumed": 1}
        again.merges_into(History(unit, "c", "li", at=NINE - timedelta(days=1)).writes().decides("ask"))
        measure_conversation(unit, "b", LATER)
        found = unit.measured.of(first.id)
        assert found is not None
        assert (found.outcome, found.revoked) == (Outcome.RESOLVED_ASSUMED, False)


@pytest.mark.parametrize("by", [(), ("week",), ("category",), ("week", "language"), ("level", "week")])
def test_wide_sums_say_what_the_fine_ones_do(store: Store, by: tuple[Dimension, ...]) -> None:
    many(store, 60, 3)
    recount(store, LATER)
    with store.write() as unit:
        for number in range(0, 60, 7):
            unit.measured.note(f"c{number:05}", "csat", 5)
            measure_conversation(unit, f"c{number:05}", LATER)
        rows, _ = unit.measured.whole()
        every = Filter(channels=("http",), categories=("billing",), languages=("en",), levels=(3,))
        fine = unit.measured.cells(every, by)
        truth: dict[tuple[str, ...], dict[str, Tally]] = {}
        for one in rows:
            place = dict(zip(DIMENSIONS, one.place, strict=True))
            figures = truth.setdefault(tuple(str(place[name]) for name in by), {})
            for figure, _, n, total in one.figures():
                had = figures.get(figure, Tally())
                figures[figure] = Tally(had.n + n, had.total + round(total, 3))
        for key, figures in unit.measured.cells(Filter(), by).items():
            assert figures == fine[key]
            assert {name: one.n for name, one in figures.items()} == {name: one.n for name, one in truth[key].items()}
            for name, tally in figures.items():
                assert tally.total == pytest.approx(truth[key][name].total)
        assert unit.measured.cells(Filter(), by).keys() == truth.keys()
        only = unit.measured.cells(Filter(categories=("billing",)), by, figures=("conversations",))
        assert {name for figures in only.values() for name in figures} == {"conversations"}


def test_nothing_is_counted_beside_a_recount_and_what_came_meanwhile_is_counted_after_it(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("answer", "refunds")
    job = Job("j", MEASURE, "", {"conversation_id": "a"}, 1)
    measuring = Measuring(store, lambda: one.at)
    meanwhile: list[object] = []

    def between(_: int) -> None:
        with store.write() as unit:
            one.unit = unit
            one.waits(seconds=30).writes("thanks")
        meanwhile.append(measuring(job))
        with pytest.raises(Conflict):
            recount(store, LATER, clock=lambda: one.at)

    recount(store, one.at, clock=lambda: one.at, told=between)
    assert meanwhile == [AFTER_RECOUNT]
    with store.write() as unit:
        assert unit.measured.counts() == {"pending": 1}
        taken = unit.work.take(one.at + timedelta(minutes=1), timedelta(seconds=30), [MEASURE])
    assert taken is not None, "the fact has its own piece of work"
    assert measuring(taken) is None
    with store.read() as unit:
        assert unit.measured.counts() == {"resolved-verified": 1}


def test_a_recount_that_died_is_made_good_at_the_next_start(store: Store) -> None:
    many(store, 20, 8)

    def dies(_: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        recount(store, LATER, clock=lambda: LATER, told=dies)
    after = LATER + timedelta(minutes=2)
    with store.read() as unit:
        assert unit.measured.cells(Filter()) == {}
    Measuring(store, lambda: after).count_rest(Job("j", MEASURE_REST, "", {}, 1))
    again = recount(store, after, clock=lambda: after)
    assert (again.rows_differed, again.cells_differed) == (0, 0)
    with store.read() as unit:
        assert unit.measured.cells(Filter())[()]["conversations"].n == again.conversations > 0


def test_a_desk_from_before_there_was_counting_is_counted_and_settles_by_itself(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    with desk.service.store.write() as unit:
        one = History(unit, "old", at=desk.now).writes().decides("answer", "refunds")
    with desk.service.store.write() as unit:
        taken = unit.work.take(desk.now + timedelta(hours=1), timedelta(seconds=30), [MEASURE])
        assert taken is not None
        unit.work.finish(taken.id)
        unit.work.defer(MEASURE_REST, {}, desk.now, key=MEASURE_REST)
    desk.work()
    with desk.service.store.read() as unit:
        assert unit.measured.counts() == {"pending": 1}
    desk.pass_time(timedelta(hours=72).total_seconds())
    desk.work()
    with desk.service.store.read() as unit:
        assert unit.measured.counts() == {"resolved-assumed": 1}
        assert one.id == "old"
        assert not unit.measured.is_incomplete()
    desk.close()


def test_a_figure_that_is_noted_is_counted_soon(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    conversation_id = desk.escalated()
    with desk.service.store.write() as unit:
        unit.measured.note(conversation_id, "ces", 6)
    desk.work()
    with desk.service.store.read() as unit:
        assert unit.measured.cells(Filter())[()]["ces"].total == 6
    desk.close()


def test_two_never_count_at_once(store: Store) -> None:
    if store.engine.dialect.name == "sqlite":
        pytest.skip("there is only ever one writer")
    with store.write() as unit:
        History(unit, "a").writes().decides("answer", "refunds")
    with store.write() as unit:
        measure_conversation(unit, "a", LATER)
        with store.write() as other:
            other.connection.execute(sa.text("set local lock_timeout = '50ms'"))
            with pytest.raises(sa.exc.OperationalError, match="lock timeout"):
                measure_conversation(other, "a", LATER)
    with store.write() as unit:
        assert unit.measured.lock() == 0


def test_settling_later_does_not_postpone_what_changed_now(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("answer", "refunds")
        soon = one.at + timedelta(seconds=3)
        measure_conversation(unit, "a", one.at)
        assert unit.work.next_due([MEASURE]) == soon
        unit.work.defer(MEASURE, {"conversation_id": "a"}, LATER, key=measure_key("a"))
        assert unit.work.next_due([MEASURE]) == LATER


def test_sums_come_out_the_same_whatever_is_added_first(store: Store) -> None:
    many(store, 40, 2)
    chance = random.Random(1)
    names = [f"c{number:05}" for number in range(40)]
    for _ in range(3):
        with store.write() as unit:
            for name in chance.sample(names, 40):
                unit.measured.note(name, "effort", chance.random() * 7)
                measure_conversation(unit, name, LATER)
    done = recount(store, LATER)
    assert (done.rows_differed, done.cells_differed) == (0, 0)
