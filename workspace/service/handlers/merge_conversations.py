"""Make a conversation part of another one of the same customer, and take it out again."""

from datetime import datetime

from workspace.domain.conversation import Conversation, State
from workspace.domain.errors import Conflict
from workspace.domain.facts import THE_DESK, Actor
from workspace.service.handlers.place_conversation import is_lead
from workspace.service.handlers.queue_columns import place_in_queue
from workspace.service.handlers.turn_due import have_turn_taken
from workspace.service.handlers.work_conversation import load, unanswered_since
from workspace.store.unit import Unit


def merge(unit: Unit, conversation_id: str, person: Actor, at: datetime, *, into: str) -> int:
    """Merge it; returns the number of its own fact. What the AI had not answered yet it answers in the other one."""
    # Locked in one order, whichever is merged into which: two who merge crosswise must not wait for each other.
    found = {one: load(unit, one) for one in sorted({conversation_id, into})}
    source, target = found[conversation_id], found[into]
    if source.merged_into == target.id:
        return unit.conversations.save(source)
    if source.id != target.id and not _one_customer(unit, source, target):
        raise Conflict("These are conversations of two customers. Only those of one customer can be merged.")
    had = target.escalation_id
    source.merge_into(target, person, at, is_lead=is_lead(unit, person))
    seq = unit.conversations.save(source, **place_in_queue(unit, source))
    row = unit.conversations.row(source.id)
    reason = {"reason": row["reason"], "is_heavy": row["is_heavy"]} if row and had != target.escalation_id else {}
    _save_target(unit, target, **reason)
    if target.ai_may_speak and target.waiting_since is not None:
        have_turn_taken(unit, target, at, at)
    return seq


def unmerge(unit: Unit, conversation_id: str, person: Actor, at: datetime) -> int:
    """Take it out again, as it was; what was written after the merge stays where it was written."""
    before = unit.conversations.load(conversation_id, for_update=False)
    into = before.merged_into if before is not None else None
    if into is None:
        load(unit, conversation_id)
        raise Conflict("This conversation is not merged into another one.")
    found = {one: load(unit, one) for one in sorted({conversation_id, into})}
    source, target = found[conversation_id], found[into]
    answered = unanswered_since(unit, target.id) is None
    source.unmerge(target, person, at)
    source.time_passed(at, THE_DESK)
    if answered and source.ai_may_speak:
        source.waiting_since = None
    seq = unit.conversations.save(source, **place_in_queue(unit, source))
    if target.waiting_since is not None:
        # Who waits for a person waits on; else only what is unanswered in the target itself.
        kept = target.waiting_since if target.state is State.ESCALATED else None
        target.waiting_since = unanswered_since(unit, target.id) or kept
    _save_target(unit, target)
    if source.ai_may_speak and source.waiting_since is not None:
        have_turn_taken(unit, source, at, at)
    return seq


def _save_target(unit: Unit, target: Conversation, **more: object) -> None:
    more["message_count"] = unit.conversations.count_messages(target.id)
    more["attachment_count"] = len(unit.attachments.of(unit.conversations.whole_of(target.id)))
    unit.conversations.save(target, **more, **place_in_queue(unit, target, **more))


def _one_customer(unit: Unit, one: Conversation, other: Conversation) -> bool:
    """The same customer of one channel, or one e-mail address that both channels had checked, and no other."""
    if (one.channel, one.customer_id) == (other.channel, other.customer_id):
        return True
    checked = unit.conversations.checked_emails(one.id)
    return len(checked) == 1 and checked == unit.conversations.checked_emails(other.id)
