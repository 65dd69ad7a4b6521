"""Every conversation has exactly one outcome, read off its facts; two implementations and any order agree."""

import random
import re
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.quality.histories import LENA, NINE, TOM, History, any_history, many, some_merged
from workspace.domain.facts import FactKind
from workspace.domain.measured import Measured, bucket_of, middle_of
from workspace.domain.outcome import Outcome
from workspace.service.measuring import measure_conversation, recount
from workspace.store.database import Store, sqlite_url
from workspace.store.measured import Filter, Sums, add_up
from workspace.store.unit import Unit

LATER = NINE + timedelta(days=60)
SQL = Path(__file__).with_name("outcomes.sql").read_text(encoding="utf-8")


def outcome(unit: Unit, one: History, now: datetime = LATER) -> Measured:
    """What is counted of a conversation."""
    measure_conversation(unit, one.id, now)
    found = unit.measured.of(one.id)
    assert found is not None
    return found


def test_an_answer_that_is_affirmed_is_verified_and_one_nobody_wrote_to_is_assumed_only_after_the_window(
    store: Store,
) -> None:
    with store.write() as unit:
        verified = History(unit, "a").writes().decides("answer", "refunds").waits(hours=1).writes("thanks")
        verified.decides("answer", rule="small-talk")
        assert outcome(unit, verified, NINE + timedelta(hours=2)).outcome is Outcome.RESOLVED_VERIFIED
        silent = History(unit, "b", "li").writes().decides("answer", "refunds")
        early = outcome(unit, silent, NINE + timedelta(hours=71))
        assert early.outcome is Outcome.PENDING
        assert early.settles_at == NINE + timedelta(hours=72)
        assert outcome(unit, silent, NINE + timedelta(hours=72)).outcome is Outcome.RESOLVED_ASSUMED


def test_small_talk_alone_is_unassisted_and_greeting_never_counts_as_resolved(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("answer", rule="small-talk").waits(hours=1).writes("thanks")
        one.decides("answer", rule="small-talk")
        found = outcome(unit, one)
        assert found.outcome is Outcome.UNASSISTED
        assert not found.involved


@pytest.mark.parametrize("action", ["ask", "offer"])
def test_who_leaves_without_an_answer_abandoned_it(store: Store, action: str) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides(action, "refunds")
        assert outcome(unit, one, NINE + timedelta(hours=1)).outcome is Outcome.PENDING
        assert outcome(unit, one).outcome is Outcome.ABANDONED


def test_who_leaves_after_reacting_badly_abandoned_it(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("answer", "refunds").waits(hours=1).writes("no-help").decides("ask")
        assert outcome(unit, one).outcome is Outcome.ABANDONED


def test_what_fits_nothing_is_ambiguous(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("answer", "refunds").waits(hours=1).writes().decides("ask")
        assert outcome(unit, one).outcome is Outcome.AMBIGUOUS


def test_an_escalation_is_one_whatever_follows_and_its_times_are_counted(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("escalate")
        one.waits(minutes=4).person(FactKind.CLAIMED).waits(minutes=3)
        one.person(FactKind.REPLY_WRITTEN, message_id="p").waits(hours=5).person(FactKind.RESOLVED, outcome="solved")
        one.waits(seconds=5).person(FactKind.RATED, rating="necessary")
        found = outcome(unit, one)
        assert found.outcome is Outcome.ESCALATED
        assert found.latency_s == 7 * 60
        assert found.response_s == 7 * 60
        assert found.handle_s == 3 * 60 + 600 + 5, "a pause of five hours counts as ten minutes of work"
        assert (found.rating, found.reason, found.people) == ("necessary", "low-confidence", 1)
        assert found.is_one_touch


def test_an_undone_reply_was_never_said(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("escalate").person(FactKind.CLAIMED)
        one.person(FactKind.REPLY_WRITTEN, message_id="p").person(FactKind.REPLY_UNDONE, message_id="p")
        assert outcome(unit, one).latency_s is None


def test_passing_it_on_is_no_first_touch(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("escalate").person(FactKind.CLAIMED)
        one.fact(FactKind.ASSIGNED, LENA, {"to": {"id": "tom"}, "from": {"id": "lena"}})
        one.person(FactKind.REPLY_WRITTEN, TOM, message_id="p").person(FactKind.RESOLVED, TOM, outcome="solved")
        found = outcome(unit, one)
        assert (found.transfers, found.people) == (1, 2)
        assert not found.is_one_touch
        assert LENA.id != TOM.id


def test_coming_back_on_the_same_issue_within_seven_days_takes_the_resolution_back(store: Store) -> None:
    with store.write() as unit:
        first = History(unit, "a").writes().decides("answer", "refunds")
        assert outcome(unit, first).outcome is Outcome.RESOLVED_ASSUMED
        again = History(unit, "b", at=NINE + timedelta(days=6)).writes().decides("escalate", "refunds")
        outcome(unit, again)
        found = unit.measured.of("a")
        assert found is not None
        assert (found.outcome, found.before_revoked) == (Outcome.AMBIGUOUS, Outcome.RESOLVED_ASSUMED)
        assert found.revoked
        other = History(unit, "c", "li").writes().decides("answer", "refunds")
        outcome(unit, History(unit, "d", "li", at=NINE + timedelta(days=6)).writes().decides("answer", "password"))
        assert outcome(unit, other).outcome is Outcome.RESOLVED_ASSUMED, "about something else"
        late = History(unit, "e", "noor").writes().decides("answer", "refunds")
        outcome(unit, History(unit, "f", "noor", at=NINE + timedelta(days=8)).writes().decides("answer", "refunds"))
        assert outcome(unit, late).outcome is Outcome.RESOLVED_ASSUMED, "after eight days"


def test_the_cells_answer_any_filter_and_open_the_conversations_behind_them(store: Store) -> None:
    many(store, 80, 5)
    count = recount(store, LATER).conversations
    with store.read() as unit:
        whole = unit.measured.cells(Filter())[()]
        assert whole["conversations"].n == count
        by_week = unit.measured.cells(Filter(), by=("week",))
        assert sum(figures["conversations"].n for figures in by_week.values()) == count
        since = sorted(key[0] for key in by_week)[1]
        assert unit.measured.cells(Filter(since=since))[()]["conversations"].n < count
        assert unit.measured.cells(Filter(channels=("nowhere",))) == {}
        for figure in ("outcome:escalated", "escalated", "one-touch", "reason:low-confidence", "handle_s", "answered"):
            behind = unit.measured.conversations(Filter(), figure, 500)
            assert len(behind) == (whole[figure].n if figure in whole else 0), figure
        first = unit.measured.conversations(Filter(), "conversations", 30)
        rest = unit.measured.conversations(Filter(), "conversations", 50, after=first[-1][0])
        assert len({one for _, one in [*first, *rest]}) == count


def test_times_are_within_one_percent() -> None:
    for value in (0.5, 3.0, 61.0, 3600.0, 86_400.0 * 9):
        assert middle_of(bucket_of(value)) == pytest.approx(value, rel=0.0101)


def test_figures_noted_from_elsewhere_survive_a_recount(store: Store) -> None:
    with store.write() as unit:
        one = History(unit, "a").writes().decides("answer", "refunds")
        unit.measured.note(one.id, "csat", 5)
        outcome(unit, one)
    recount(store, LATER)
    with store.write() as unit:
        tally = unit.measured.cells(Filter())[()]["csat"]
        assert (tally.n, tally.total, tally.buckets) == (1, 5, {5: 1})
        unit.measured.note("a", "csat", None)
        measure_conversation(unit, "a", LATER)
        assert "csat" not in unit.measured.cells(Filter())[()]


@pytest.mark.parametrize("seed", range(4))
def test_plain_sql_counts_the_same(store: Store, seed: int) -> None:
    many(store, 150, seed)
    for now in (NINE + timedelta(days=10), LATER):
        done = recount(store, now)
        assert twin(store, now) == done.counts


def twin(store: Store, now: datetime) -> dict[str, int]:
    """The outcomes by the second implementation."""
    if store.engine.dialect.name == "sqlite":
        epoch, field = r"((julianday(\1) - 2440587.5) * 86400.0)", r"json_extract(\1, '$.\2')"
    else:
        epoch, field = r"extract(epoch from \1)", r"(\1::json ->> '\2')"
    query = re.sub(r"FIELD\(([\w.]+), '(\w+)'\)", field, re.sub(r"EPOCH\(([\w.]+)\)", epoch, SQL))
    with store.engine.connect() as connection:
        # Half a second of room: SQLite's days have no exact seconds.
        rows = connection.execute(sa.text(query), {"now": now.timestamp() + 0.5})
        return {str(name): int(count) for name, count in rows}


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.integers(2, 14), st.data())
def test_in_any_order_of_measuring_the_sums_are_those_of_a_recount(seed: int, count: int, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(sqlite_url(Path(folder) / "desk.sqlite3"))
        store.migrate()
        chance = random.Random(seed)
        with store.write() as unit:
            every = [any_history(unit, f"c{number:03}", chance) for number in range(count)]
            names = [str(one.id) for one in every]
            for name in data.draw(st.permutations(names)):
                measure_conversation(unit, name, NINE + timedelta(days=chance.randrange(1, 60)))
            some_merged(every, chance)
            # Whatever happens next is measured as well; at the end all are up to date.
            some = chance.choice(names)
            unit.measured.note(some, "csat", chance.randrange(1, 6))
            for name in data.draw(st.permutations(names)):
                measure_conversation(unit, name, LATER)
        with store.read() as unit:
            rows, sums = unit.measured.whole()
        again: Sums = {}
        add_up(rows, again)
        assert sums == again
        done = recount(store, LATER)
        assert (done.rows_differed, done.cells_differed) == (0, 0)
        assert sum(done.counts.values()) == done.conversations == len(rows)
        store.close()
