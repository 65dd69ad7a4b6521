"""The one history: numbered without gaps, visible in order, all of a transaction or nothing."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import IntegrityError, StatementError

from tests.store.story import NINE, add_message, at, desk_fact, open_conversation
from workspace.domain.facts import THE_DESK, Fact, FactKind
from workspace.store.database import Store


def test_numbers_have_no_gaps_and_become_visible_in_order(store: Store) -> None:
    done = threading.Event()
    seen: list[int] = []

    def read() -> None:
        while not done.is_set() or len(seen) < 80:
            with store.read() as unit:
                seen.extend(int(row["seq"]) for row in unit.facts.after(seen[-1] if seen else 0, 1000))

    def write(_: int) -> None:
        for _ in range(10):
            with store.write() as unit:
                unit.facts.write([desk_fact()])

    reader = threading.Thread(target=read)
    reader.start()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    done.set()
    reader.join(20)
    assert seen == list(range(1, 81))


def test_a_transaction_that_fails_leaves_nothing_and_its_numbers_are_given_again(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.write() as unit:
        _ = unit.facts.write([desk_fact(), desk_fact()]) / 0
    with store.write() as unit:
        assert unit.facts.write([desk_fact()]) == 1


def test_a_reader_sees_one_state_of_the_desk(store: Store) -> None:
    with store.read() as reading:
        before = reading.facts.last_seq()
        with store.write() as unit:
            unit.facts.write([desk_fact()])
        assert reading.facts.last_seq() == before
        assert reading.facts.after(0, 10) == []


def test_moments_keep_their_instant_and_must_have_a_zone(store: Store) -> None:
    moment = datetime(2026, 3, 2, 10, 0, 0, 123456, tzinfo=timezone(timedelta(hours=5)))
    with store.write() as unit:
        unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, moment, THE_DESK, {})])
    with store.read() as unit:
        (row,) = unit.facts.after(0, 1)
    assert row["at"] == moment
    assert row["at"].tzinfo is UTC
    with pytest.raises(StatementError), store.write() as unit:
        unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, moment.replace(tzinfo=None), THE_DESK, {})])


def test_any_text_survives_but_nul(store: Store) -> None:
    words = "naïve 🤖 'quoted' %_\\ \u202e and NUL:\x00."
    with store.write() as unit:
        open_conversation(unit, text=words)
        unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, NINE, THE_DESK, {"words": words})])
    with store.read() as unit:
        assert unit.conversations.messages("one")[0]["text"] == words.replace("\x00", "")
        assert unit.facts.after(0, 10)[-1]["payload"] == {"words": words}


def test_a_channels_message_is_there_once(store: Store) -> None:
    with store.write() as unit:
        open_conversation(unit)
    with pytest.raises(IntegrityError), store.write() as unit:
        open_conversation(unit)
    with store.read() as unit:
        assert unit.facts.last_seq() == 2
        assert [row["kind"] for row in unit.facts.of("one")] == ["conversation-opened", "message-received"]
        assert [row["version"] for row in unit.facts.of("one")] == [1, 2]


def test_a_turn_has_one_reply(store: Store) -> None:
    with store.write() as unit:
        seq = open_conversation(unit)
        add_message(unit, "one", "r1", "Answer", seq, author="ai", delivery="sending", turn_id="t")
    with pytest.raises(IntegrityError), store.write() as unit:
        add_message(unit, "one", "r2", "Answer", seq, author="ai", delivery="sending", turn_id="t")


def test_saving_what_did_not_change_keeps_its_number(store: Store) -> None:
    with store.write() as unit:
        seq = open_conversation(unit)
        unit.facts.write([desk_fact()])
    with store.write() as unit:
        conversation = unit.conversations.load("one")
        assert conversation is not None
        assert unit.conversations.save(conversation) == seq
    with store.read() as unit:
        row = unit.conversations.row("one")
        assert row is not None
        assert (row["seq"], row["version"]) == (seq, 2)


def test_search_takes_words_as_they_are(store: Store) -> None:
    with store.write() as unit:
        open_conversation(unit, "one", customer="a", text="100% sure_thing \\ here")
        open_conversation(unit, "two", customer="b", text="100 sureXthing")
    with store.read() as unit:
        for words in ("100 here", "SURE_THING", "thi*"):
            assert [row["id"] for row in unit.conversations.rows("all", "", words, 10)] == ["one"], words
        assert len(unit.conversations.rows("all", "", "100%", 10)) == 2
        assert unit.conversations.rows("all", "", "\\", 10) == []


def test_a_thread_is_read_in_the_order_it_became_visible(store: Store) -> None:
    with store.write() as unit:
        seq = open_conversation(unit)
        add_message(unit, "one", "held", "Later", seq, author="agent", delivery="held", leaves_at=at(1))
    with store.read() as unit:
        assert [row["id"] for row in unit.conversations.visible_messages("http", "mira", 0, 10)] == ["one-m"]
    with store.write() as unit:
        unit.conversations.set_message("held", delivery="sent", visible_seq=seq + 1)
    with store.read() as unit:
        assert [row["id"] for row in unit.conversations.visible_messages("http", "mira", seq, 10)] == ["held"]
        assert unit.conversations.visible_messages("mail", "mira", 0, 10) == []
