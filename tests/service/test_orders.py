"""What people order: one winner, once each, undone in time."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.commands import (
    Claim,
    CommandDone,
    PublishCorrection,
    Rate,
    Release,
    Reopen,
    Resolve,
    SendReply,
    UndoCorrection,
    UndoReply,
)
from workspace.contract.conversations import MessageEntry
from workspace.contract.values import new_id
from workspace.domain.errors import (
    AlreadyDone,
    AnsweredMeanwhile,
    BadInput,
    Conflict,
    DeskhandError,
    NotFound,
    NotHeld,
    TakenByAnother,
    TooLate,
)
from workspace.domain.turn import Author
from workspace.knowledge.tickets import PastConversation, PastMessage
from workspace.service.handlers.import_knowledge import import_articles, import_conversation


def reply(conversation_id: str, seen_seq: int, text: str = "On its way.") -> SendReply:
    return SendReply(id=new_id(), conversation_id=conversation_id, reply_id=new_id(), text=text, seen_seq=seen_seq)


def new_article(conversation_id: str, **more: object) -> PublishCorrection:
    values = {"proposal": "new", "title": "Addresses", "body": "Under Settings.", "examples": ("Where do I live?",)}
    return PublishCorrection.model_validate(
        {"id": new_id(), "conversation_id": conversation_id, "correction_id": new_id(), **values, **more}
    )


def test_of_eight_who_take_it_at_once_one_gets_it(any_desk: Desk) -> None:
    conversation_id = any_desk.escalated()
    everybody = [any_desk.person(f"Agent {number}", "agent") for number in range(8)]

    def take(number: int) -> CommandDone | DeskhandError:
        try:
            return any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id), everybody[number])
        except DeskhandError as refused:
            return refused

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(take, range(8)))
    (winner,) = [number for number, one in enumerate(outcomes) if isinstance(one, CommandDone)]
    refusals = [one for one in outcomes if isinstance(one, DeskhandError)]
    assert {type(one) for one in refusals} == {TakenByAnother}
    assert f"Agent {winner} took this conversation" in str(refusals[0])
    assert any_desk.kinds_of_facts(conversation_id).count("claimed") == 1


def test_an_order_sent_many_times_is_carried_out_once(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    order = reply(conversation_id, any_desk.detail(conversation_id).row.seq)
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: any_desk.orders(order), range(8)))
    assert len({one.seq for one in done}) == 1
    any_desk.settles()
    assert any_desk.orders(order).seq == done[0].seq
    assert [one.text for one in any_desk.channel.sent if one.author_name == "Lena"] == ["On its way."]


def test_an_id_stands_for_one_order(desk: Desk) -> None:
    conversation_id = desk.escalated()
    order = Claim(id=new_id(), conversation_id=conversation_id)
    desk.orders(order)
    with pytest.raises(Conflict):
        desk.orders(Release(id=order.id, conversation_id=conversation_id))
    with pytest.raises(Conflict):
        desk.orders(order, desk.tom)


def test_an_order_that_was_refused_may_be_sent_again(desk: Desk) -> None:
    conversation_id = desk.claimed()
    order = Claim(id=new_id(), conversation_id=conversation_id)
    with pytest.raises(TakenByAnother):
        desk.orders(order, desk.tom)
    desk.orders(Release(id=new_id(), conversation_id=conversation_id))
    assert desk.orders(order, desk.tom).row is not None


def test_what_does_not_exist_cannot_be_ordered_about(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.orders(Claim(id=new_id(), conversation_id="nothing"))
    with pytest.raises(NotFound):
        desk.orders(UndoReply(id=new_id(), conversation_id=desk.claimed(), reply_id=new_id()))


def test_a_reply_is_held_then_leaves(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    any_desk.replies(conversation_id)
    any_desk.pass_time(9)
    any_desk.work()
    held = any_desk.messages(conversation_id)[-1]
    assert (held.delivery, held.author_name, len(any_desk.channel.sent)) == ("held", "Lena", 1)
    assert held.undo_until is not None
    any_desk.pass_time(1.1)
    any_desk.work()
    assert any_desk.messages(conversation_id)[-1].delivery == "sent"
    assert len(any_desk.channel.sent) == 2


def test_a_reply_can_be_undone_until_it_leaves(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    asked_at = any_desk.detail(conversation_id).row.waiting_since
    first = any_desk.replies(conversation_id)
    any_desk.orders(UndoReply(id=new_id(), conversation_id=conversation_id, reply_id=first))
    any_desk.settles()
    assert any_desk.messages(conversation_id)[-1].delivery == "undone"
    assert any_desk.detail(conversation_id).row.waiting_since == asked_at or asked_at is not None
    assert len(any_desk.channel.sent) == 1
    second = any_desk.replies(conversation_id)
    any_desk.settles()
    with pytest.raises(TooLate):
        any_desk.orders(UndoReply(id=new_id(), conversation_id=conversation_id, reply_id=second))
    with pytest.raises(NotFound):
        any_desk.orders(UndoReply(id=new_id(), conversation_id=conversation_id, reply_id=second), any_desk.tom)


def test_a_reply_to_what_was_not_read_is_refused_unless_meant(desk: Desk) -> None:
    conversation_id = desk.claimed()
    seen = desk.detail(conversation_id).row.seq
    desk.writes("One more thing")
    with pytest.raises(AnsweredMeanwhile):
        desk.orders(reply(conversation_id, seen))
    assert desk.orders(reply(conversation_id, seen).model_copy(update={"anyway": True})).seq > seen


def test_only_who_has_it_replies_and_resolves(desk: Desk) -> None:
    conversation_id = desk.escalated()
    with pytest.raises(NotHeld):
        desk.orders(reply(conversation_id, 10**6))
    desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    with pytest.raises(TakenByAnother):
        desk.orders(Resolve(id=new_id(), conversation_id=conversation_id), desk.tom)
    with pytest.raises(BadInput):
        desk.orders(reply(conversation_id, 10**6, text=" \n "))


def test_resolved_and_opened_again(desk: Desk) -> None:
    conversation_id = desk.claimed()
    desk.replies(conversation_id)
    done = desk.orders(Resolve(id=new_id(), conversation_id=conversation_id))
    assert done.row is not None
    assert (done.row.state, done.row.take_by) == ("resolved", None)
    desk.settles()
    assert desk.messages(conversation_id)[-1].delivery == "sent"
    again = desk.orders(Reopen(id=new_id(), conversation_id=conversation_id))
    assert again.row is not None
    assert again.row.state == "claimed"


def test_an_escalation_is_judged_and_judged_again(desk: Desk) -> None:
    conversation_id = desk.claimed()
    for rating in ("necessary", "unnecessary"):
        desk.orders(Rate.model_validate({"id": new_id(), "conversation_id": conversation_id, "rating": rating}))
    detail = desk.detail(conversation_id)
    assert detail.escalation is not None
    assert (detail.row.rating, detail.escalation.rating) == ("unnecessary", "unnecessary")
    answered = desk.writes(KNOWN_QUESTION, customer="ada")
    desk.settles()
    with pytest.raises(Conflict):
        desk.orders(Rate(id=new_id(), conversation_id=answered, rating="necessary"))


def test_one_taken_from_the_ai_has_a_place_in_the_queue(desk: Desk) -> None:
    conversation_id = desk.writes("Hello")
    done = desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    assert done.row is not None
    assert done.row.take_by is not None


def test_what_was_learned_is_used_at_once_and_taken_back(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    done = any_desk.orders(new_article(conversation_id))
    any_desk.writes("Where do I live?", customer="ada")
    any_desk.settles()
    assert any_desk.channel.sent[-1].text == "Hello. Under Settings."
    with any_desk.service.store.read() as unit:
        made = unit.articles.head(done.article_id)
        correction = unit.corrections.of_conversation(conversation_id)
    assert made is not None
    assert correction is not None
    assert (made.credited_to, made.provenance.value) == ("Lena", "correction")
    undo = UndoCorrection(id=new_id(), conversation_id=conversation_id, correction_id=correction["id"])
    any_desk.orders(undo)
    any_desk.writes("Where do I live?", customer="tim")
    any_desk.settles()
    assert any_desk.channel.sent[-1].text.startswith("A person on our team")
    with pytest.raises(AlreadyDone):
        any_desk.orders(undo.model_copy(update={"id": new_id()}))


def test_an_edit_needs_the_version_it_was_made_on(any_desk: Desk) -> None:
    conversation_id = any_desk.claimed()
    edit = {"proposal": "edit", "article_id": "refunds", "body": "It is booked in 5 days."}

    def publish(_: int) -> object:
        try:
            return any_desk.orders(new_article(conversation_id, **edit, based_on_version=1))
        except Conflict as refused:
            return refused

    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(publish, range(4)))
    assert sum(isinstance(one, CommandDone) for one in outcomes) == 1
    with any_desk.service.store.read() as unit:
        head = unit.articles.head("refunds")
    assert head is not None
    assert (head.version, head.body, head.title) == (2, "It is booked in 5 days.", "Addresses")


def test_a_correction_that_was_built_on_stays(desk: Desk) -> None:
    conversation_id = desk.claimed()
    first = new_article(conversation_id, proposal="example", article_id="refunds", based_on_version=1)
    desk.orders(first)
    desk.orders(new_article(conversation_id, proposal="edit", article_id="refunds", based_on_version=2, body="New."))
    with pytest.raises(TooLate):
        desk.orders(UndoCorrection(id=new_id(), conversation_id=conversation_id, correction_id=first.correction_id))


def test_an_import_leaves_what_people_corrected(desk: Desk) -> None:
    conversation_id = desk.claimed()
    desk.orders(new_article(conversation_id, proposal="edit", article_id="refunds", based_on_version=1, body="Mine."))
    with desk.service.store.write() as unit:
        head = unit.articles.version("refunds", 1)
        assert head is not None
        report = import_articles(unit, [head], desk.now)
    assert (report.kept, report.added, report.updated, report.unchanged) == (1, 0, 0, 0)


def test_past_conversations_come_in_once_and_stay_out_of_the_queue(desk: Desk) -> None:
    texts = [f"Line {number}" for number in range(12)]
    authors = [Author.CUSTOMER, Author.AGENT] * 6
    messages = tuple(PastMessage(author, text) for author, text in zip(authors, texts, strict=True))
    past = PastConversation(id="T-1", customer="Ada", messages=messages, category="billing")
    for expected in (True, False):
        with desk.service.store.write() as unit:
            assert import_conversation(unit, past, desk.now) is expected
    detail = desk.detail("import-T-1")
    assert detail.row.state == "resolved"
    assert [one.text for one in detail.history if isinstance(one, MessageEntry)] == texts
    assert desk.work() == 0
