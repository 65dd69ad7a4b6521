"""Durable work, turns and orders: what keeps a thing from being done twice or not at all."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from tests.store.story import NINE, article, at, open_conversation
from workspace.domain.turn import Step, StepKind, StepResult
from workspace.store.database import Store
from workspace.store.work import Job

LEASE = timedelta(seconds=30)
KINDS = ["turn", "deliver"]


def take(store: Store, minutes: float = 0.0) -> Job | None:
    with store.write() as unit:
        return unit.work.take(at(minutes), LEASE, KINDS)


def test_work_is_taken_when_due_in_order_and_once(store: Store) -> None:
    with store.write() as unit:
        unit.work.defer("turn", {"n": "2"}, at(2))
        unit.work.defer("turn", {"n": "1"}, at(1))
        unit.work.defer("unknown", {"n": "0"}, at(0))
        assert unit.work.next_due(KINDS) == at(1)
    assert take(store) is None
    taken = [take(store, 3), take(store, 3), take(store, 3)]
    assert [job.payload["n"] if job else None for job in taken] == ["1", "2", None]


def test_eight_workers_take_each_piece_once(store: Store) -> None:
    with store.write() as unit:
        for number in range(24):
            unit.work.defer("turn", {"n": str(number)}, at(0))
    with ThreadPoolExecutor(8) as pool:
        jobs = list(pool.map(lambda _: take(store), range(32)))
    taken = [job.payload["n"] for job in jobs if job is not None]
    while (job := take(store)) is not None:
        taken.append(job.payload["n"])
    assert sorted(taken, key=int) == [str(number) for number in range(24)]


def test_one_piece_per_lock_at_a_time(store: Store) -> None:
    with store.write() as unit:
        unit.work.defer("turn", {"n": "1"}, at(0), lock="conversation")
        unit.work.defer("turn", {"n": "2"}, at(0.5), lock="conversation")
    first = take(store, 1)
    assert first is not None
    assert take(store, 1) is None
    with store.write() as unit:
        unit.work.finish(first.id)
    second = take(store, 1)
    assert second is not None
    assert second.payload["n"] == "2"


def test_waiting_work_under_a_key_is_only_moved(store: Store) -> None:
    with store.write() as unit:
        unit.work.defer("turn", {"n": "1"}, at(1), key="turn:1")
        unit.work.defer("turn", {"n": "1"}, at(2), key="turn:1")
    assert take(store, 1.5) is None
    assert take(store, 2) is not None
    assert take(store, 3) is None
    with store.write() as unit:
        unit.work.defer("turn", {"n": "1"}, at(3), key="turn:1")
    assert take(store, 3) is not None


def test_what_a_dead_worker_was_at_goes_on(store: Store) -> None:
    with store.write() as unit:
        unit.work.defer("turn", {}, at(0))
    first = take(store)
    assert first is not None
    with store.write() as unit:
        assert unit.work.rescue(at(0.1)) == 0
        unit.work.extend(first.id, at(1))
        assert unit.work.rescue(at(0.9)) == 0
        assert unit.work.rescue(at(1.1)) == 1
    second = take(store, 2)
    assert second is not None
    assert (second.id, second.attempt) == (first.id, 2)
    with store.write() as unit:
        assert unit.work.rescue(at(2), everything=True) == 1
    third = take(store, 2)
    assert third is not None
    with store.write() as unit:
        unit.work.put_back(third.id)
    again = take(store, 2)
    assert again is not None
    assert again.attempt == third.attempt


def test_only_the_current_attempt_ends_a_turn(store: Store) -> None:
    with store.write() as unit:
        open_conversation(unit)
        unit.turns.add("t", "one", NINE)
        assert unit.turns.begin_attempt("t") == 1
        assert unit.turns.begin_attempt("t") == 2
    with store.write() as unit:
        assert not unit.turns.end("t", 1, "done", NINE)
        assert unit.turns.is_current("t", 2)
        assert unit.turns.end("t", 2, "done", NINE)
        assert not unit.turns.end("t", 2, "done", NINE)
        assert unit.turns.begin_attempt("t") is None
        assert unit.turns.open_of("one") is None


def test_a_step_is_written_once_and_found_again(store: Store) -> None:
    step = Step(1, StepKind.SEARCHED, StepResult.NOTHING, "Nothing found", {"scores": [0.5]}, 1.25)
    with store.write() as unit:
        open_conversation(unit)
        unit.turns.add("t", "one", NINE)
        assert unit.turns.add_step("t", "one", step, NINE) == 3
        assert unit.turns.add_step("t", "one", step, NINE) is None
    with store.read() as unit:
        assert unit.turns.step("t", 1) == step
        assert unit.turns.steps("t") == [step]
        assert unit.facts.of("one")[-1]["version"] == 3


def test_an_orders_id_is_taken_once(store: Store) -> None:
    with store.write() as unit:
        unit.commands.begin("c", "digest", "lena", NINE)
        unit.commands.finish("c", {"seq": 3})
    with pytest.raises(IntegrityError), store.write() as unit:
        unit.commands.begin("c", "digest", "lena", NINE)
    with store.read() as unit:
        found = unit.commands.find("c")
        assert found is not None
        assert found["result"] == {"seq": 3}


def test_an_article_keeps_all_its_versions(store: Store) -> None:
    with store.write() as unit:
        assert unit.articles.put(article(), NINE, 1).version == 1
        assert unit.articles.put(article(body="In 5 days."), NINE, 2).version == 2
        head, first = unit.articles.head("refunds"), unit.articles.version("refunds", 1)
        assert head is not None
        assert first is not None
        assert (head.body, first.body, unit.articles.count()) == ("In 5 days.", "In 3 days.", 1)
        assert [(seq, one.version) for seq, one in unit.articles.changed_after(1)] == [(2, 2)]
        assert unit.articles.changed_after(2) == []


def test_small_things_are_remembered(store: Store) -> None:
    with store.write() as unit:
        unit.settings.put("greeting", "Hello")
        unit.settings.put("greeting", "Grüezi")
        unit.embeddings.put({"a": b"\x00\x01", "b": b"\x02"})
        unit.embeddings.put({"b": b"\xff", "c": b"\x03"})
        unit.people.add("p", "Lena", "agent", "digest", NINE)
    with store.read() as unit:
        assert unit.settings.get("greeting") == "Grüezi"
        assert unit.settings.get("nothing") is None
        assert unit.embeddings.get(["a", "b", "c", "d"]) == {"a": b"\x00\x01", "b": b"\x02", "c": b"\x03"}
    with store.write() as unit:
        assert unit.people.revoke("p", NINE)
        assert not unit.people.revoke("p", NINE)
        assert unit.people.by_token("digest") is None
