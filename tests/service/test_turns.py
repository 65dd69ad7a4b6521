"""A customer's message and the AI's turn: written first, answered once, and ended at a person whatever fails."""

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes.scripted_responder import HANDED_OVER, ScriptedResponder
from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.commands import Claim, Resolve
from workspace.contract.values import new_id
from workspace.domain.errors import Unavailable
from workspace.domain.turn import Author, ForgetfulMemory, StepMemory, TurnInput, TurnResult, Utterance
from workspace.service.handlers.run_turn import begin_turn, end_turn
from workspace.service.timed_turns import TimedTurns
from workspace.service.work_loop import Interrupted


class Meanwhile(ScriptedResponder):
    """Something happens while the AI is at work."""

    def __init__(self) -> None:
        super().__init__()
        self.happens: list[object] = []

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        result = super().take_turn(turn, memory)
        if self.happens:
            happening = self.happens.pop(0)
            assert callable(happening)
            happening()
        return result


def test_a_known_question_is_answered_citing_the_article(any_desk: Desk) -> None:
    conversation_id = any_desk.writes(KNOWN_QUESTION)
    any_desk.settles()
    detail, answer = any_desk.detail(conversation_id), any_desk.messages(conversation_id)[-1]
    assert (answer.author, answer.delivery, [one.id for one in answer.articles]) == ("ai", "sent", ["refunds"])
    assert (detail.row.state, detail.row.waiting_since, detail.row.category) == ("with_ai", None, "billing")
    assert [one.text for one in any_desk.channel.sent] == ["Hello. It is booked in 3 days."]
    assert any_desk.kinds_of_facts(conversation_id) == [
        "conversation-opened", "message-received", "step-taken", "step-taken", "decided", "ai-replied", "reply-sent",
    ]  # fmt: skip


def test_an_unknown_question_goes_to_people_and_the_customer_is_told_once(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated()
    detail = any_desk.detail(conversation_id)
    assert detail.escalation is not None
    assert detail.escalation.reason == "no-knowledge"
    assert detail.escalation.decision is not None
    assert detail.row.take_by is not None
    assert [one.text for one in any_desk.channel.sent] == [HANDED_OVER]


def test_a_redelivered_message_changes_nothing(any_desk: Desk) -> None:
    first = any_desk.receives(KNOWN_QUESTION, message_id="m-1")
    again = any_desk.receives(KNOWN_QUESTION, message_id="m-1")
    any_desk.settles()
    last = any_desk.receives(KNOWN_QUESTION, message_id="m-1")
    any_desk.settles()
    assert (first.seen_before, again.seen_before, last.seen_before) == (False, True, True)
    assert len(any_desk.messages(first.conversation_id)) == 2
    assert len(any_desk.channel.sent) == 1


def test_first_messages_at_the_same_moment_open_one_conversation(any_desk: Desk) -> None:
    ids = ["a", "a", "b", "b", "c", "c"]
    with ThreadPoolExecutor(6) as pool:
        taken = list(pool.map(lambda one: any_desk.receives("Hello", message_id=one), ids))
    (conversation_id,) = {one.conversation_id for one in taken}
    assert len(any_desk.messages(conversation_id)) == 3
    any_desk.settles()
    assert len(any_desk.channel.sent) == 1


def test_messages_in_a_row_are_one_turn(desk: Desk) -> None:
    desk.writes("Hello")
    desk.pass_time(0.6)
    desk.writes("are you there?")
    desk.pass_time(0.6)
    assert desk.work() == 0
    desk.settles()
    assert [len(turn.history) for turn in desk.responder.turns] == [2]


def test_a_person_who_takes_it_meanwhile_wins(tmp_path: Path) -> None:
    responder = Meanwhile()
    desk = Desk(tmp_path, responder=responder)
    conversation_id = desk.writes(KNOWN_QUESTION)
    responder.happens.append(lambda: desk.orders(Claim(id=new_id(), conversation_id=conversation_id)))
    desk.settles()
    assert desk.channel.sent == []
    assert "ai-replied" not in desk.kinds_of_facts(conversation_id)
    desk.writes("More from me")
    desk.settles()
    assert len(responder.turns) == 1
    assert desk.detail(conversation_id).row.take_by is not None
    desk.close()


def test_what_is_written_meanwhile_is_answered_together_once(tmp_path: Path) -> None:
    responder = Meanwhile()
    desk = Desk(tmp_path, responder=responder)
    conversation_id = desk.writes("And another thing")
    responder.happens.append(lambda: desk.writes(KNOWN_QUESTION))
    desk.settles()
    assert [len(turn.history) for turn in responder.turns] == [1, 2]
    assert [one.author for one in desk.messages(conversation_id)] == ["customer", "customer", "ai"]
    assert len(desk.channel.sent) == 1
    desk.close()


def test_a_responder_that_fails_is_tried_again_and_then_a_person_comes(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    conversation_id = desk.writes("please crash on my secret words")
    desk.settles()
    assert len(desk.responder.turns) == 3
    detail = desk.detail(conversation_id)
    assert detail.row.state == "escalated"
    assert detail.escalation is not None
    assert detail.escalation.reason == "ai-failure"
    assert [line.kind for line in detail.escalation.brief.lines] == ["wanted", "tried", "failed", "next"]
    assert len(desk.channel.sent) == 1
    assert desk.kinds_of_facts(conversation_id).count("step-taken") == 1
    assert "secret words" not in caplog.text


def test_a_turn_that_never_came_back_goes_to_a_person(desk: Desk) -> None:
    conversation_id = desk.writes(KNOWN_QUESTION)
    desk.pass_time(2)
    for _ in range(3):
        with desk.service.store.write() as unit:
            assert unit.work.take(desk.now, timedelta(seconds=30), ["take-turn"]) is not None
            unit.work.rescue(desk.now, everything=True)
    desk.settles()
    assert desk.detail(conversation_id).row.state == "escalated"
    assert len(desk.responder.turns) == 0


def test_only_the_last_attempt_speaks(desk: Desk) -> None:
    desk.writes(KNOWN_QUESTION)
    with desk.service.store.read() as unit:
        (row,) = unit.conversations.rows("all", "", "", 1)
        turn = unit.turns.open_of(row["id"])
    assert turn is not None
    first = begin_turn(desk.service.store, turn["id"], desk.now)
    second = begin_turn(desk.service.store, turn["id"], desk.now)
    assert first is not None
    assert second is not None

    result = desk.responder.take_turn(first.turn, ForgetfulMemory())
    assert not end_turn(desk.service.store, first, result, desk.now)
    assert end_turn(desk.service.store, second, result, desk.now)
    assert not end_turn(desk.service.store, second, result, desk.now)
    desk.settles()
    assert len(desk.channel.sent) == 1


def test_a_turn_that_hangs_is_given_up() -> None:
    responder = ScriptedResponder(slow_s=0.5)
    turns = TimedTurns(responder, timedelta(seconds=0.05))
    with pytest.raises(TimeoutError):
        turns.take_turn(_turn("slow"), ForgetfulMemory())


def test_a_turn_that_was_given_up_goes_to_a_person_and_writes_nothing_later(tmp_path: Path) -> None:
    desk = Desk(tmp_path, responder=ScriptedResponder(slow_s=0.6))
    desk.service.turns = TimedTurns(desk.service.host, timedelta(seconds=0.2))
    conversation_id = desk.writes("slow question")
    desk.settles()
    facts = desk.kinds_of_facts(conversation_id)
    assert desk.detail(conversation_id).row.reason == "ai-failure"
    time.sleep(0.7)
    assert desk.kinds_of_facts(conversation_id) == facts
    assert len(desk.channel.sent) == 1
    desk.close()


def test_a_service_that_ends_does_not_wait_for_a_turn() -> None:
    turns = TimedTurns(ScriptedResponder(slow_s=5), timedelta(seconds=30))
    started = time.monotonic()
    threading.Timer(0.1, turns.stop).start()
    with pytest.raises(Interrupted):
        turns.take_turn(_turn("slow"), ForgetfulMemory())
    assert time.monotonic() - started < 2
    with pytest.raises(Interrupted):
        turns.take_turn(_turn("quick"), ForgetfulMemory())


def test_a_message_after_closing_continues_or_begins_anew(desk: Desk) -> None:
    conversation_id = desk.claimed()
    desk.orders(Resolve(id=new_id(), conversation_id=conversation_id))
    assert desk.writes("It still does not work") == conversation_id
    desk.settles()
    assert desk.responder.turns[-1].reopened
    desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    desk.orders(Resolve(id=new_id(), conversation_id=conversation_id))
    assert desk.writes("How do I change my address?") != conversation_id


def test_what_is_asked_days_after_an_answer_is_a_matter_of_its_own(any_desk: Desk) -> None:
    desk = any_desk
    first = desk.writes(KNOWN_QUESTION)
    desk.settles()
    desk.pass_time(71 * 3600)
    assert desk.writes("Another thing about my bill") == first
    desk.settles()
    second = desk.writes(KNOWN_QUESTION, customer="noor")
    desk.settles()
    desk.pass_time(4 * 86_400)
    third = desk.writes("Another thing about my bill", customer="noor")
    assert third != second
    desk.settles()
    # The newest that has not ended is where the customer goes on.
    assert desk.writes("and one more word", customer="noor") == third


def test_who_says_days_later_that_it_did_not_help_goes_on_in_the_same_conversation(desk: Desk) -> None:
    conversation_id = desk.writes(KNOWN_QUESTION)
    desk.settles()
    desk.pass_time(5 * 86_400)
    assert desk.writes("It still does not work") == conversation_id
    desk.settles()
    desk.pass_time(8 * 86_400)
    waiting = desk.detail(conversation_id).row.state
    assert waiting == "escalated"
    assert desk.writes("Hello?") == conversation_id, "one that waits for a person never ends by itself"


def test_a_delivery_is_tried_again_then_said_to_have_failed(desk: Desk) -> None:
    conversation_id = desk.writes(KNOWN_QUESTION)
    desk.channel.failures = [Unavailable("later") for _ in range(2)]
    desk.settles()
    assert len(desk.channel.sent) == 1
    desk.writes(KNOWN_QUESTION)
    desk.channel.failures = [RuntimeError("broken") for _ in range(99)]
    for _ in range(8):
        desk.settles()
    assert desk.messages(conversation_id)[-1].delivery == "failed"
    assert desk.kinds_of_facts(conversation_id)[-1] == "reply-failed"


def _turn(text: str) -> TurnInput:
    return TurnInput("t", "c", (Utterance("m", Author.CUSTOMER, text, datetime(2026, 3, 2, tzinfo=UTC)),))
