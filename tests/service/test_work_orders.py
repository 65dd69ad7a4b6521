"""What an agent does with a conversation beside answering it: whose, away until when, part of which, noted how."""

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.channels.thread import CustomerDetails, IncomingMessage
from workspace.contract.commands import (
    AddNote,
    AnyCommand,
    Assign,
    ChangeTags,
    Claim,
    HandBack,
    Merge,
    Release,
    Remind,
    Reopen,
    Resolve,
    SendReply,
    Snooze,
    UndoReply,
    Unmerge,
    Unsnooze,
)
from workspace.contract.conversations import EventEntry, MessageEntry, NoteEntry, QueueRow
from workspace.contract.values import new_id
from workspace.domain.errors import (
    AlreadyDone,
    BadInput,
    Conflict,
    DeskhandError,
    NotAllowed,
    NotFound,
    TakenByAnother,
)
from workspace.domain.identifiers import CustomerId
from workspace.domain.turn import StepKind, VerifiedIdentity
from workspace.service.attachments import keep_attachment
from workspace.service.drafts import conversation_input
from workspace.store import tables as t


def row_of(desk: Desk, conversation_id: str) -> QueueRow:
    return desk.detail(conversation_id).row


def assign(conversation_id: str, person_id: str) -> Assign:
    return Assign(id=new_id(), conversation_id=conversation_id, person_id=person_id)


def snooze(desk: Desk, conversation_id: str, hours: float = 1) -> Snooze:
    return Snooze(id=new_id(), conversation_id=conversation_id, until=desk.now + timedelta(hours=hours))


def note(conversation_id: str, *mentions: str, text: str = "Ask Ada first.") -> AddNote:
    return AddNote(id=new_id(), conversation_id=conversation_id, note_id=new_id(), text=text, mentions=mentions)


def merge(conversation_id: str, into: str) -> Merge:
    return Merge(id=new_id(), conversation_id=conversation_id, into=into)


def two_of_mira(desk: Desk) -> tuple[str, str]:
    """Two open conversations of one customer: the first was resolved, the second is a new matter."""
    first = desk.claimed()
    desk.orders(Resolve(id=new_id(), conversation_id=first))
    desk.pass_time(1)
    second = desk.escalated("Another matter nobody knows about")
    assert second != first
    desk.orders(Reopen(id=new_id(), conversation_id=first))
    return first, second


def numbers_of(desk: Desk, conversation_id: str) -> list[int]:
    with desk.service.store.read() as unit:
        return [int(fact["version"]) for fact in unit.facts.of(conversation_id)]


def events(desk: Desk, conversation_id: str) -> list[str]:
    return [one.words for one in desk.detail(conversation_id).history if isinstance(one, EventEntry)]


# Whose it is


def test_what_nobody_has_is_given_to_a_colleague(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated()
    order = assign(conversation_id, any_desk.tom.actor.id)
    done = any_desk.orders(order)
    assert done.row is not None
    assert done.row.held_by is not None
    assert (done.row.state, done.row.held_by.name) == ("claimed", "Tom")
    assert done.row.take_by is not None
    assert any_desk.orders(order).seq == done.seq
    # Given again to who has it already: nothing happens.
    assert any_desk.orders(assign(conversation_id, any_desk.tom.actor.id)).seq == done.seq
    assert any_desk.kinds_of_facts(conversation_id).count("assigned") == 1
    assert events(any_desk, conversation_id)[-1] == "Lena gave it to Tom"


def test_a_colleagues_conversation_is_taken_but_not_given_away(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    ada = any_desk.person("Ada", "agent")
    with pytest.raises(NotAllowed, match="Lena has this conversation"):
        any_desk.orders(assign(conversation_id, ada.actor.id), any_desk.tom)
    any_desk.orders(assign(conversation_id, any_desk.tom.actor.id), any_desk.tom)
    assert events(any_desk, conversation_id)[-1] == "Tom took it over from Lena"
    with any_desk.service.store.read() as unit:
        payload = unit.facts.of(conversation_id, ["assigned"])[-1]["payload"]
    assert payload["from"] == {"id": any_desk.lena.actor.id, "name": "Lena"}
    lead = any_desk.person("Kim", "lead")
    any_desk.orders(assign(conversation_id, ada.actor.id), lead)
    assert events(any_desk, conversation_id)[-1] == "Kim gave it to Ada; Tom had it"


def test_it_is_given_only_to_somebody_who_works_here(desk: Desk) -> None:
    conversation_id = desk.escalated()
    with pytest.raises(NotFound):
        desk.orders(assign(conversation_id, "nobody"))
    desk.service.people.revoke(desk.tom.actor.id)
    with pytest.raises(BadInput, match="Tom no longer works"):
        desk.orders(assign(conversation_id, desk.tom.actor.id))
    desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    desk.orders(Resolve(id=new_id(), conversation_id=conversation_id))
    with pytest.raises(AlreadyDone):
        desk.orders(assign(conversation_id, desk.lena.actor.id))


# Back to the AI


def test_the_ai_answers_what_comes_next(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    done = any_desk.orders(HandBack(id=new_id(), conversation_id=conversation_id))
    assert done.row is not None
    assert (done.row.state, done.row.held_by, done.row.take_by, done.row.promised_by) == ("with_ai", None, None, None)
    any_desk.settles()
    turns = len(any_desk.responder.turns)
    any_desk.writes(KNOWN_QUESTION)
    any_desk.settles()
    assert any_desk.channel.sent[-1].text == "Hello. It is booked in 3 days."
    assert len(any_desk.responder.turns) == turns + 1
    assert row_of(any_desk, conversation_id).state == "with_ai"


def test_the_ai_answers_now_what_stands_unanswered(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated("When is it, please?")
    first = any_desk.detail(conversation_id).escalation
    any_desk.orders(HandBack(id=new_id(), conversation_id=conversation_id, now=True))
    any_desk.settles()
    # The hand-over line was no answer: the question came again, and with it a new escalation.
    assert any_desk.responder.turns[-1].history[-1].text == "When is it, please?"
    again = any_desk.detail(conversation_id).escalation
    assert first is not None
    assert again is not None
    assert again.id != first.id
    assert row_of(any_desk, conversation_id).promised_by is not None


def test_a_reply_that_is_held_leaves_all_the_same(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    any_desk.replies(conversation_id)
    turns = len(any_desk.responder.turns)
    any_desk.orders(HandBack(id=new_id(), conversation_id=conversation_id, now=True))
    any_desk.settles()
    assert any_desk.channel.sent[-1].text == "On its way."
    # And where it is the answer, the AI has nothing to add.
    assert len(any_desk.responder.turns) == turns


def test_only_who_has_it_hands_it_back(desk: Desk) -> None:
    conversation_id = desk.claimed()
    with pytest.raises(TakenByAnother):
        desk.orders(HandBack(id=new_id(), conversation_id=conversation_id), desk.tom)


# Put away


def test_the_time_brings_it_back(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    waiting_since = row_of(any_desk, conversation_id).waiting_since
    done = any_desk.orders(snooze(any_desk, conversation_id))
    assert done.row is not None
    assert (done.row.take_by, done.row.snoozed_until) == (None, any_desk.now + timedelta(hours=1))
    assert done.row.held_by is not None
    any_desk.pass_time(3599)
    any_desk.work()
    assert row_of(any_desk, conversation_id).snoozed_until is not None
    any_desk.pass_time(2)
    any_desk.work()
    row = row_of(any_desk, conversation_id)
    assert (row.snoozed_until, row.waiting_since, row.state) == (None, waiting_since, "claimed")
    assert row.take_by is not None
    assert row.promised_by is not None
    assert row.take_by <= row.promised_by
    assert events(any_desk, conversation_id)[-1] == "It is back: the time is over"
    assert numbers_of(any_desk, conversation_id) == list(range(1, row.version + 1))


def test_it_comes_back_after_a_restart(tmp_path: Path) -> None:
    first = Desk(tmp_path)
    conversation_id = first.claimed()
    order = snooze(first, conversation_id)
    first.orders(order)
    first.close()
    # As it is found by a service that starts again, later.
    again = Desk(tmp_path)
    again.now = order.until + timedelta(minutes=5)
    again.work()
    assert row_of(again, conversation_id).snoozed_until is None
    assert "woken" in again.kinds_of_facts(conversation_id)
    again.close()


def test_the_customer_brings_it_back(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    any_desk.replies(conversation_id)
    any_desk.orders(snooze(any_desk, conversation_id, 24))
    any_desk.pass_time(60)
    any_desk.writes("Any news?")
    row = row_of(any_desk, conversation_id)
    assert (row.snoozed_until, row.waiting_since) == (None, any_desk.now)
    assert row.take_by is not None
    assert row.held_by is not None
    with any_desk.service.store.read() as unit:
        assert unit.facts.of(conversation_id, ["woken"])[-1]["payload"] == {"why": "customer"}
    # The time that was set means nothing any more.
    any_desk.pass_time(25 * 3600)
    any_desk.work()
    assert any_desk.kinds_of_facts(conversation_id).count("woken") == 1


def test_what_was_answered_before_waits_from_when_it_is_back(desk: Desk) -> None:
    conversation_id = desk.claimed()
    desk.replies(conversation_id)
    order = snooze(desk, conversation_id)
    desk.orders(order)
    desk.pass_time(3700)
    desk.work()
    row = row_of(desk, conversation_id)
    assert row.waiting_since == order.until
    assert row.take_by is not None


def test_a_moved_snooze_holds_until_the_later_time(desk: Desk) -> None:
    conversation_id = desk.claimed()
    desk.orders(snooze(desk, conversation_id, 1))
    desk.orders(snooze(desk, conversation_id, 2))
    desk.pass_time(3700)
    desk.work()
    assert row_of(desk, conversation_id).snoozed_until is not None
    desk.orders(Unsnooze(id=new_id(), conversation_id=conversation_id))
    assert row_of(desk, conversation_id).take_by is not None
    before = row_of(desk, conversation_id).version
    desk.orders(Unsnooze(id=new_id(), conversation_id=conversation_id))
    assert row_of(desk, conversation_id).version == before


def test_what_cannot_be_put_away(desk: Desk) -> None:
    conversation_id = desk.claimed()
    with pytest.raises(BadInput, match="This moment is over"):
        desk.orders(snooze(desk, conversation_id, 0))
    with pytest.raises(TakenByAnother):
        desk.orders(snooze(desk, conversation_id), desk.tom)
    desk.orders(snooze(desk, conversation_id))
    desk.orders(Resolve(id=new_id(), conversation_id=conversation_id))
    row = row_of(desk, conversation_id)
    assert (row.snoozed_until, row.take_by) == (None, None)
    with pytest.raises(AlreadyDone):
        desk.orders(snooze(desk, conversation_id))
    answered = desk.writes(KNOWN_QUESTION, customer="ada")
    desk.settles()
    with pytest.raises(Conflict, match="The AI has this conversation"):
        desk.orders(snooze(desk, answered))


# Tags and reminders


def test_tags_are_added_and_taken_away(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated()
    any_desk.orders(ChangeTags(id=new_id(), conversation_id=conversation_id, add=("vip", " billing ")))
    done = any_desk.orders(ChangeTags(id=new_id(), conversation_id=conversation_id, add=("vip",), remove=("billing",)))
    assert done.row is not None
    assert done.row.tags == ("vip",)
    same = any_desk.orders(ChangeTags(id=new_id(), conversation_id=conversation_id, add=("vip",), remove=("x",)))
    assert same.seq == done.seq
    assert events(any_desk, conversation_id)[-1] == "Lena changed the tags: −billing"
    with pytest.raises(BadInput):
        any_desk.orders(ChangeTags(id=new_id(), conversation_id=conversation_id, add=("  ",)))
    many = [tuple(f"tag {number} {one}" for one in range(20)) for number in range(3)]
    for twenty in many[:2]:
        any_desk.orders(ChangeTags(id=new_id(), conversation_id=conversation_id, add=twenty))
    with pytest.raises(BadInput, match="50 tags"):
        any_desk.orders(ChangeTags(id=new_id(), conversation_id=conversation_id, add=many[2]))


def test_whoever_has_it_is_reminded(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated()
    at = any_desk.now + timedelta(hours=2)
    any_desk.orders(Remind(id=new_id(), conversation_id=conversation_id, at=at, note="Call back"))
    row = row_of(any_desk, conversation_id)
    assert (row.remind_at, row.reminder) == (at, "Call back")
    any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id), any_desk.tom)
    any_desk.pass_time(7201)
    any_desk.work()
    row = row_of(any_desk, conversation_id)
    assert (row.remind_at, row.reminder) == (None, "")
    with any_desk.service.store.read() as unit:
        payload = unit.facts.of(conversation_id, ["reminded"])[-1]["payload"]
    assert payload == {"note": "Call back", "person": {"id": any_desk.tom.actor.id, "name": "Tom"}}
    assert events(any_desk, conversation_id)[-1] == "Tom was reminded: Call back"


def test_a_reminder_is_moved_and_taken_away(desk: Desk) -> None:
    conversation_id = desk.escalated()
    for hours in (1, 3):
        at = desk.now + timedelta(hours=hours)
        desk.orders(Remind(id=new_id(), conversation_id=conversation_id, at=at))
    desk.pass_time(2 * 3600)
    desk.work()
    assert "reminded" not in desk.kinds_of_facts(conversation_id)
    desk.orders(Remind(id=new_id(), conversation_id=conversation_id, at=None))
    desk.pass_time(2 * 3600)
    desk.work()
    assert "reminded" not in desk.kinds_of_facts(conversation_id)
    with pytest.raises(BadInput):
        desk.orders(Remind(id=new_id(), conversation_id=conversation_id, at=desk.now))


# Merging


def test_two_conversations_of_one_customer_become_one(any_desk: Desk) -> None:
    first, second = two_of_mira(any_desk)
    any_desk.orders(note(second, text="Seen in the other one too."))
    own = len(any_desk.messages(first))
    waiting = row_of(any_desk, second)
    done = any_desk.orders(merge(second, into=first))
    assert done.row is not None
    assert (done.row.merged_into, done.row.take_by) == (first, None)
    detail = any_desk.detail(first)
    messages = [one for one in detail.history if isinstance(one, MessageEntry)]
    assert [one.seq for one in messages] == sorted(one.seq for one in messages)
    assert {one.from_conversation for one in messages} == {"", second}
    assert detail.row.message_count == len(messages) == own + waiting.message_count
    assert [one.from_conversation for one in detail.history if isinstance(one, NoteEntry)] == [second]
    assert detail.row.waiting_since == waiting.waiting_since
    assert detail.row.take_by is not None
    with any_desk.service.store.read() as unit:
        assert second not in {row["id"] for row in unit.conversations.rows("queue", "", "", 50)}
    # What the customer writes now is read, and answered, in the other one.
    assert any_desk.writes("And another thing") == first
    any_desk.replies(first, "All in one.")
    any_desk.settles()
    assert any_desk.channel.sent[-1].text == "All in one."
    for conversation_id in (first, second):
        version = row_of(any_desk, conversation_id).version
        assert numbers_of(any_desk, conversation_id) == list(range(1, version + 1))


def test_a_merged_one_is_taken_out_as_it_was(any_desk: Desk) -> None:
    first, second = two_of_mira(any_desk)
    before = row_of(any_desk, second)
    any_desk.orders(merge(second, into=first))
    any_desk.orders(Unmerge(id=new_id(), conversation_id=second))
    after = row_of(any_desk, second)
    changed = {"seq", "version"}
    assert after.model_dump(exclude=changed) == before.model_dump(exclude=changed)
    assert all(one.from_conversation == "" for one in any_desk.messages(first))
    assert row_of(any_desk, first).message_count == len(any_desk.messages(first))
    with pytest.raises(Conflict):
        any_desk.orders(Unmerge(id=new_id(), conversation_id=second))


def test_nothing_is_ordered_about_a_merged_one(desk: Desk) -> None:
    first, second = two_of_mira(desk)
    desk.orders(merge(second, into=first))
    refused: list[AnyCommand] = [
        Claim(id=new_id(), conversation_id=second),
        Release(id=new_id(), conversation_id=second),
        assign(second, desk.lena.actor.id),
        HandBack(id=new_id(), conversation_id=second),
        snooze(desk, second),
        ChangeTags(id=new_id(), conversation_id=second, add=("x",)),
        note(second),
        Resolve(id=new_id(), conversation_id=second),
        Reopen(id=new_id(), conversation_id=second),
        SendReply(id=new_id(), conversation_id=second, reply_id=new_id(), text="Hello", seen_seq=10**6),
    ]
    before = row_of(desk, second)
    for order in refused:
        with pytest.raises(Conflict, match="merged into another one"):
            desk.orders(order)
    assert row_of(desk, second) == before


def test_what_cannot_be_merged(desk: Desk) -> None:
    first, second = two_of_mira(desk)
    with pytest.raises(BadInput):
        desk.orders(merge(first, into=first))
    with pytest.raises(NotFound):
        desk.orders(merge(first, into="nothing"))
    stranger = desk.writes("Hello from somebody else", customer="ada")
    with pytest.raises(Conflict, match="two customers"):
        desk.orders(merge(stranger, into=first))
    with pytest.raises(TakenByAnother):
        desk.orders(merge(first, into=second), desk.tom)
    desk.orders(merge(second, into=first))
    with pytest.raises(Conflict, match="merged"):
        desk.orders(merge(first, into=second))
    same = desk.kinds_of_facts(second)
    desk.orders(merge(second, into=first))
    assert desk.kinds_of_facts(second) == same


def test_a_held_reply_of_a_merged_one_leaves_or_is_undone(any_desk: Desk) -> None:
    first, second = two_of_mira(any_desk)
    any_desk.orders(Claim(id=new_id(), conversation_id=second))
    undone = any_desk.replies(second, "Not this")
    any_desk.replies(second, "But this")
    any_desk.orders(merge(second, into=first))
    any_desk.orders(UndoReply(id=new_id(), conversation_id=first, reply_id=undone))
    any_desk.settles()
    assert any_desk.channel.sent[-1].text == "But this"
    assert "Not this" not in {one.text for one in any_desk.channel.sent}
    assert any_desk.kinds_of_facts(first)[-1] == "reply-sent"


def test_across_channels_only_a_checked_address_makes_them_one_customer(any_desk: Desk) -> None:
    def arrives(channel: str, customer: str, email: str, checked: bool, text: str) -> str:
        verified = VerifiedIdentity(email=email) if checked else VerifiedIdentity()
        who = CustomerDetails(CustomerId(customer), name="Mira", email=email)
        taken = any_desk.service.receive(IncomingMessage(channel, new_id(), who, text, verified=verified))
        any_desk.settles()
        return str(taken.conversation_id)

    chat = arrives("http", "visitor-1", "mira@example.com", True, "Nobody knows this")
    mail = arrives("mail", "mira@example.com", "Mira@Example.com", True, "Nobody knows that")
    liar = arrives("http", "visitor-2", "mira@example.com", False, "Let me in")
    with pytest.raises(Conflict, match="two customers"):
        any_desk.orders(merge(liar, into=mail))
    any_desk.orders(merge(chat, into=mail))
    assert arrives("http", "visitor-1", "", False, "In the chat again") == mail
    # The chat shows what was said in the chat, and nothing that came or went by mail.
    thread = any_desk.service.read_thread("http", CustomerId("visitor-1"), 0)
    texts = [line.text for line in thread.lines]
    assert texts[0] == "Nobody knows this"
    assert texts[-1] == "In the chat again"
    assert "Nobody knows that" not in texts
    assert "In the chat again" not in [
        line.text for line in any_desk.service.read_thread("mail", CustomerId("mira@example.com"), 0).lines
    ]


# Notes


def test_a_note_is_for_colleagues(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    order = note(conversation_id, any_desk.tom.actor.id, any_desk.tom.actor.id)
    done = any_desk.orders(order)
    assert any_desk.orders(order).seq == done.seq
    (written,) = [one for one in any_desk.detail(conversation_id).history if isinstance(one, NoteEntry)]
    assert (written.text, written.author.name) == ("Ask Ada first.", "Lena")
    assert [one.name for one in written.mentions] == ["Tom"]
    with any_desk.service.store.read() as unit:
        payload = unit.facts.of(conversation_id, ["note-added"])[-1]["payload"]
    assert payload == {"note_id": order.note_id, "mentions": [{"id": any_desk.tom.actor.id, "name": "Tom"}]}
    with pytest.raises(NotFound):
        any_desk.orders(note(conversation_id, "nobody"))
    with pytest.raises(BadInput):
        any_desk.orders(note(conversation_id, text=" \n"))
    with pytest.raises(Conflict):
        any_desk.orders(order.model_copy(update={"id": new_id()}))


def test_a_notes_file_is_for_colleagues_and_counts_where_it_is_read(any_desk: Desk) -> None:
    first, second = two_of_mira(any_desk)
    file_id, owner = new_id(), any_desk.lena.actor.id
    keep_attachment(any_desk.service.store, file_id, name="plan.txt", content=b"Ours", owner=owner, at=any_desk.now)
    order = note(second).model_copy(update={"attachments": (file_id,)})
    with pytest.raises(NotFound):
        any_desk.orders(order, any_desk.tom)
    done = any_desk.orders(order)
    assert done.row is not None
    assert done.row.attachment_count == 1
    any_desk.orders(merge(second, into=first))
    (written,) = [one for one in any_desk.detail(first).history if isinstance(one, NoteEntry)]
    assert [one.name for one in written.attachments] == ["plan.txt"]
    assert row_of(any_desk, first).attachment_count == 1
    assert all(not line.files for line in any_desk.service.read_thread("http", CustomerId("mira"), 0).lines)
    ticket = any_desk.service.files._links.make(file_id, "http", "mira", any_desk.now)
    assert any_desk.service.files.open(ticket) is None
    any_desk.orders(Unmerge(id=new_id(), conversation_id=second))
    assert row_of(any_desk, first).attachment_count == 0


def test_no_customer_sees_a_note(any_desk: Desk) -> None:
    secret = "Between us: the refund is our mistake."
    conversation_id = any_desk.claimed()
    any_desk.orders(note(conversation_id, text=secret))
    any_desk.replies(conversation_id)
    any_desk.orders(HandBack(id=new_id(), conversation_id=conversation_id))
    any_desk.settles()
    any_desk.writes("Something new nobody knows")
    any_desk.settles()
    thread = any_desk.service.read_thread("http", CustomerId("mira"), 0)
    assert len(thread.lines) == len(any_desk.messages(conversation_id))
    assert all(secret not in line.text for line in thread.lines)
    assert all(secret not in str(one) for one in any_desk.channel.sent)
    # Nor does the AI read it, which might repeat it, nor what is learned from the conversation.
    assert all(secret not in str(turn) for turn in any_desk.responder.turns)
    with any_desk.service.store.read() as unit:
        made_from = conversation_input(unit, conversation_id)
        facts = [str(fact["payload"]) for fact in unit.facts.of(conversation_id)]
    assert secret not in str(made_from)
    assert all(secret not in one for one in facts)


# What the row says


def test_how_it_was_resolved_is_kept_until_it_is_open_again(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    done = any_desk.orders(Resolve(id=new_id(), conversation_id=conversation_id, outcome="not_solvable"))
    assert done.row is not None
    assert (done.row.outcome, done.row.promised_by) == ("not_solvable", None)
    again = any_desk.orders(Reopen(id=new_id(), conversation_id=conversation_id))
    assert again.row is not None
    assert again.row.outcome is None


def test_the_promise_holds_until_a_person_answers(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated()
    row = row_of(any_desk, conversation_id)
    said = any_desk.service.read_thread("http", CustomerId("mira"), 0).expected_by
    assert row.promised_by == row.take_by == said
    any_desk.pass_time(1800)
    any_desk.writes("Hello?")
    any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    row = row_of(any_desk, conversation_id)
    assert row.promised_by == said
    assert row.take_by is not None
    assert said is not None
    assert row.take_by <= said
    reply_id = any_desk.replies(conversation_id)
    assert row_of(any_desk, conversation_id).promised_by is None
    any_desk.orders(UndoReply(id=new_id(), conversation_id=conversation_id, reply_id=reply_id))
    assert row_of(any_desk, conversation_id).promised_by == said


def test_a_macro_counts_its_use(desk: Desk) -> None:
    conversation_id = desk.claimed()
    body = {"id": "hello", "owner_id": "x", "owner_name": "X", "title": "Hello", "body": {}}
    with desk.service.store.write() as unit:
        unit.connection.execute(sa.insert(t.macro).values(**body))
    seen = row_of(desk, conversation_id).seq
    order = SendReply(
        id=new_id(), conversation_id=conversation_id, reply_id=new_id(), text="Hello", seen_seq=seen, macro_id="hello"
    )
    desk.orders(order)
    desk.orders(order)
    with desk.service.store.read() as unit:
        assert unit.connection.execute(sa.select(t.macro.c.used)).scalar() == 1


def test_who_presses_is_taken_earlier(desk: Desk) -> None:
    calm, pressed = desk.escalated("One thing"), desk.writes("Another thing", customer="ada")
    desk.settles()
    within: list[timedelta] = []
    for conversation_id, urgency in ((calm, 0.1), (pressed, 0.9)):
        with desk.service.store.write() as unit:
            understood = (t.step.c.conversation_id == conversation_id) & (t.step.c.kind == StepKind.UNDERSTOOD.value)
            unit.connection.execute(sa.update(t.step).where(understood).values(detail={"urgency": urgency}))
        row = desk.orders(Claim(id=new_id(), conversation_id=conversation_id)).row
        assert row is not None
        assert row.take_by is not None
        assert row.waiting_since is not None
        within.append(row.take_by - row.waiting_since)
    assert within[1] < within[0]
    assert "pressing" in row_of(desk, pressed).order_reason
    assert "pressing" not in row_of(desk, calm).order_reason


def test_a_refusal_changes_nothing(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    before = any_desk.detail(conversation_id)
    for order in (
        snooze(any_desk, conversation_id, -1),
        assign(conversation_id, "nobody"),
        merge(conversation_id, into="nothing"),
        note(conversation_id, "nobody"),
    ):
        with pytest.raises(DeskhandError):
            any_desk.orders(order)
    assert any_desk.detail(conversation_id) == before
