"""A reply that asks again is noted when it has left, and stays noted."""

from tests.service.desk import Desk
from workspace.contract.commands import Claim
from workspace.contract.values import new_id


def repeats(desk: Desk, conversation_id: str) -> float | None:
    with desk.service.store.read() as unit:
        return unit.measured.extras_of(conversation_id).get("repeats")


def test_asking_again_is_noted_once_the_reply_has_left(any_desk: Desk) -> None:
    conversation_id = any_desk.writes("Nobody wrote an article about my order 48213.")
    any_desk.settles()
    any_desk.orders(Claim(id=new_id(), conversation_id=conversation_id))
    any_desk.replies(conversation_id, "I am looking at order 48213.")
    any_desk.settles()
    assert repeats(any_desk, conversation_id) == 0
    any_desk.replies(conversation_id, "What is your order number?")
    assert repeats(any_desk, conversation_id) == 0, "it can still be undone"
    any_desk.settles()
    assert repeats(any_desk, conversation_id) == 1
    any_desk.replies(conversation_id, "Thanks, it leaves today.")
    any_desk.settles()
    assert repeats(any_desk, conversation_id) == 1
    with any_desk.service.store.read() as unit:
        sent = [row["payload"] for row in unit.facts.of(conversation_id, ["reply-sent"])]
    assert [one.get("repeats") for one in sent if one.get("repeats")] == [["order"]]
