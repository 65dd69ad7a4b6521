"""What becomes of turns, waiting, snoozes and threads when conversations are merged and taken apart."""

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.commands.export import rows_of
from workspace.contract.commands import Claim, HandBack, Merge, Reopen, Resolve, Snooze, Unmerge
from workspace.contract.conversations import MessageEntry, QueueRow
from workspace.contract.values import new_id
from workspace.domain.errors import Conflict
from workspace.domain.identifiers import CustomerId


def row_of(desk: Desk, conversation_id: str) -> QueueRow:
    return desk.detail(conversation_id).row


def merge(desk: Desk, conversation_id: str, into: str) -> None:
    desk.orders(Merge(id=new_id(), conversation_id=conversation_id, into=into))


def unmerge(desk: Desk, conversation_id: str) -> None:
    desk.orders(Unmerge(id=new_id(), conversation_id=conversation_id))


@pytest.fixture
def resolved(any_desk: Desk) -> Callable[[], str]:
    """Makes resolved conversations of one customer, one after the other."""

    def make() -> str:
        conversation_id = any_desk.escalated(f"Matter {new_id()} nobody knows about")
        any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
        any_desk.orders(Resolve(id=new_id(), conversation_id=conversation_id))
        any_desk.pass_time(1)
        return conversation_id

    return make


def test_what_the_ai_had_not_answered_it_answers_in_the_other_one(any_desk: Desk, resolved: Callable[[], str]) -> None:
    first = resolved()
    second = any_desk.writes(KNOWN_QUESTION)
    any_desk.orders(Reopen(id=new_id(), conversation_id=first))
    any_desk.orders(HandBack(id=new_id(), conversation_id=first))
    # Both are with the AI, and its turn in the second one is due.
    merge(any_desk, second, into=first)
    any_desk.settles()
    (answer,) = [one for one in any_desk.channel.sent if one.text.startswith("Hello. It is booked")]
    assert answer.conversation_id == first
    assert row_of(any_desk, first).waiting_since is None
    # Taken out again nothing is answered twice.
    unmerge(any_desk, second)
    any_desk.settles()
    assert any_desk.channel.sent[-1] == answer
    assert row_of(any_desk, second).waiting_since is None


def test_one_that_was_put_away_is_back_with_the_other_ones_message(any_desk: Desk, resolved: Callable[[], str]) -> None:
    first = resolved()
    second = any_desk.escalated("Something else")
    any_desk.orders(Reopen(id=new_id(), conversation_id=first))
    until = any_desk.now + timedelta(hours=5)
    any_desk.orders(Snooze(id=new_id(), conversation_id=first, until=until))
    merge(any_desk, second, into=first)
    row = row_of(any_desk, first)
    assert row.snoozed_until is None
    assert row.take_by is not None
    assert row.promised_by is not None
    assert row.take_by <= row.promised_by


def test_a_snooze_that_ended_while_merged_ends_when_it_is_taken_out(
    any_desk: Desk, resolved: Callable[[], str]
) -> None:
    first = resolved()
    second = any_desk.escalated("Something else")
    any_desk.orders(Reopen(id=new_id(), conversation_id=first))
    any_desk.orders(Snooze(id=new_id(), conversation_id=second, until=any_desk.now + timedelta(hours=1)))
    merge(any_desk, second, into=first)
    any_desk.pass_time(2 * 3600)
    any_desk.work()
    assert row_of(any_desk, second).snoozed_until is not None
    unmerge(any_desk, second)
    row = row_of(any_desk, second)
    assert (row.snoozed_until, row.state) == (None, "escalated")
    assert row.take_by is not None


def test_three_in_a_row_are_read_in_the_last_and_taken_apart(any_desk: Desk, resolved: Callable[[], str]) -> None:
    first, second = resolved(), resolved()
    third = any_desk.escalated("The last of three")
    merge(any_desk, first, into=second)
    merge(any_desk, second, into=third)
    read = {one.from_conversation for one in any_desk.detail(third).history if isinstance(one, MessageEntry)}
    assert read == {"", first, second}
    for one, into in itertools.product((third, second), (first, second)):
        with pytest.raises(Conflict):
            merge(any_desk, one, into=into)
    assert any_desk.writes("For the last one") == third
    # Whatever was merged, the customer's thread is whole and in order.
    lines = any_desk.service.read_thread("http", CustomerId("mira"), 0).lines
    assert len(lines) == row_of(any_desk, third).message_count
    assert [line.after for line in lines] == sorted(line.after for line in lines)
    # And an export has every message once.
    with any_desk.service.store.read() as unit:
        exported = [row["id"] for row in rows_of(unit) if row["row"] == "message"]
    assert len(exported) == len(set(exported)) == len(lines)
    unmerge(any_desk, second)
    read = {one.from_conversation for one in any_desk.detail(second).history if isinstance(one, MessageEntry)}
    assert read == {"", first}


def test_a_merged_one_is_no_line_of_the_queue(any_desk: Desk, resolved: Callable[[], str]) -> None:
    first = resolved()
    second = any_desk.escalated("Something else")
    any_desk.orders(Claim(id=new_id(), conversation_id=second))
    any_desk.orders(Reopen(id=new_id(), conversation_id=first))
    merge(any_desk, second, into=first)
    with any_desk.service.store.read() as unit:
        for view in ("queue", "mine", "unclaimed", "with_ai", "resolved"):
            rows = unit.conversations.rows(view, any_desk.lena.actor.id, "", 50)
            assert second not in {row["id"] for row in rows}
        assert second in {row["id"] for row in unit.conversations.rows("all", "", "", 50)}


def test_the_earlier_ones_say_how_they_ended(any_desk: Desk, resolved: Callable[[], str]) -> None:
    first = resolved()
    second = any_desk.escalated("Something else")
    (earlier,) = any_desk.detail(second).earlier
    assert (earlier.conversation_id, earlier.outcome, earlier.merged_into) == (first, "solved", "")
    assert earlier.reason_words == "nothing in the knowledge"
    assert earlier.message_count == row_of(any_desk, first).message_count
    merge(any_desk, first, into=second)
    (earlier,) = any_desk.detail(second).earlier
    assert earlier.merged_into == second


def test_of_two_who_merge_crosswise_at_once_one_does(any_desk: Desk, resolved: Callable[[], str]) -> None:
    pairs = [(resolved(), resolved()) for _ in range(3)]

    def tries(one: str, into: str) -> bool:
        try:
            merge(any_desk, one, into=into)
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        for one, other in pairs:
            done = list(pool.map(tries, (one, other), (other, one)))
            assert sorted(done) == [False, True]


def test_messages_that_come_while_it_is_merged_are_all_there(any_desk: Desk, resolved: Callable[[], str]) -> None:
    first = resolved()
    second = any_desk.escalated("Something else")
    any_desk.orders(Reopen(id=new_id(), conversation_id=first))

    def goes_back_and_forth() -> None:
        for _ in range(4):
            merge(any_desk, second, into=first)
            unmerge(any_desk, second)
        merge(any_desk, second, into=first)

    with ThreadPoolExecutor(2) as pool:
        merging = pool.submit(goes_back_and_forth)
        written = [any_desk.writes(f"Message {number}") for number in range(10)]
        merging.result()
    assert set(written) <= {first, second}
    texts = [one.text for one in any_desk.messages(first)]
    assert [f"Message {number}" for number in range(10)] == [one for one in texts if one.startswith("Message")]
    for conversation_id in (first, second):
        with any_desk.service.store.read() as unit:
            versions = [fact["version"] for fact in unit.facts.of(conversation_id)]
        assert versions == list(range(1, len(versions) + 1))
