"""What a person orders about where a conversation is: whose, away until when, tagged how, with a note or reminder."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from workspace.domain.conversation import State
from workspace.domain.errors import BadInput, Conflict, NotFound
from workspace.domain.facts import THE_DESK, Actor, ActorKind
from workspace.service.attachments import link_attachments
from workspace.service.handlers.queue_columns import place_in_queue
from workspace.service.handlers.turn_due import have_turn_taken
from workspace.service.handlers.work_conversation import load
from workspace.store.database import Store
from workspace.store.unit import Unit

WAKE: Final = "wake-conversation"
REMIND: Final = "remind"
LEAD: Final = "lead"


def assign(unit: Unit, conversation_id: str, person: Actor, at: datetime, *, person_id: str) -> int:
    """Give it to somebody who may sign in; what is refused names who has it."""
    to = colleague(unit, person_id)
    conversation = load(unit, conversation_id)
    conversation.assign(to, person, at, is_lead=is_lead(unit, person))
    return unit.conversations.save(conversation, **place_in_queue(unit, conversation))


def hand_back(unit: Unit, conversation_id: str, person: Actor, at: datetime, *, now: bool) -> int:
    """Give it to the AI; with ``now`` it takes a turn on what the customer wrote since the last answer."""
    conversation = load(unit, conversation_id)
    was = conversation.state
    conversation.hand_back(person, at, now=now)
    if was is State.WITH_AI:
        return unit.conversations.save(conversation)
    seq = unit.conversations.save(conversation, reason="", is_heavy=False, **place_in_queue(unit, conversation))
    # A reply that is held is an answer already.
    if now and conversation.waiting_since is not None:
        have_turn_taken(unit, conversation, at, at)
    return seq


def snooze(unit: Unit, conversation_id: str, person: Actor, at: datetime, *, until: datetime) -> int:
    """Put it away; the time it is back is work in the store, so that no restart forgets it."""
    conversation = load(unit, conversation_id)
    conversation.snooze(until, person, at)
    seq = unit.conversations.save(conversation, **place_in_queue(unit, conversation))
    unit.work.defer(WAKE, {"conversation_id": conversation_id}, until, key=f"{WAKE}:{conversation_id}")
    return seq


def unsnooze(unit: Unit, conversation_id: str, person: Actor, at: datetime) -> int:
    """Bring it back."""
    conversation = load(unit, conversation_id)
    conversation.unsnooze(person, at)
    return unit.conversations.save(conversation, **place_in_queue(unit, conversation))


def wake(store: Store, conversation_id: str, at: datetime) -> None:
    """Bring back what was put away until now; where it was moved or is back already this changes nothing."""
    with store.write() as unit:
        conversation = load(unit, conversation_id)
        conversation.time_passed(at, THE_DESK)
        if conversation.facts:
            unit.conversations.save(conversation, **place_in_queue(unit, conversation))


def change_tags(
    unit: Unit, conversation_id: str, person: Actor, at: datetime, *, add: Sequence[str], remove: Sequence[str]
) -> int:
    """Add tags and take tags away; spaces around one are no part of it."""
    conversation = load(unit, conversation_id)
    added = [tag.strip() for tag in add]
    if not all(added):
        raise BadInput("A tag is empty.", field="add")
    conversation.change_tags(added, [tag.strip() for tag in remove], person, at)
    return unit.conversations.save(conversation)


def remind(
    unit: Unit, conversation_id: str, person: Actor, at: datetime, *, remind_at: datetime | None, note: str
) -> int:
    """Have somebody reminded then; ``remind_at`` None takes the reminder away."""
    conversation = load(unit, conversation_id)
    conversation.set_reminder(remind_at, note, person, at)
    seq = unit.conversations.save(conversation)
    if remind_at is not None and conversation.facts:
        # Who asked goes with it: the one who has the conversation then is told first.
        asked = {"conversation_id": conversation_id, "person_id": person.id, "person_name": person.name}
        unit.work.defer(REMIND, asked, remind_at)
    return seq


def fire_reminder(store: Store, conversation_id: str, asked_by: Actor, at: datetime) -> None:
    """Remind; a reminder that was moved or taken away meanwhile is not due."""
    with store.write() as unit:
        conversation = load(unit, conversation_id)
        conversation.reminder_due(at, THE_DESK, asked_by)
        if conversation.facts:
            unit.conversations.save(conversation)


def add_note(
    unit: Unit,
    conversation_id: str,
    person: Actor,
    at: datetime,
    *,
    note_id: str,
    text: str,
    mentions: Sequence[str],
    attachments: Sequence[str],
) -> int:
    """Write a note down; who is mentioned has to be somebody who may sign in."""
    if not text.strip() and not attachments:
        raise BadInput("The note is empty.", field="text")
    if unit.notes.find(note_id) is not None:
        raise Conflict("A note with this id exists already.")
    told = [colleague(unit, one) for one in dict.fromkeys(mentions)]
    conversation = load(unit, conversation_id)
    conversation.add_note(note_id, told, person, at)
    seq = unit.conversations.save(conversation)
    unit.notes.add(
        id=note_id,
        conversation_id=conversation_id,
        author_id=person.id,
        author_name=person.name,
        text=text,
        mentions=[{"id": one.id, "name": one.name} for one in told],
        at=at,
        seq=seq,
    )
    link_attachments(unit, attachments, conversation_id, note_id=note_id, person=person.id)
    return seq


def colleague(unit: Unit, person_id: str) -> Actor:
    """Somebody who may sign in; raises ``NotFound``, and ``BadInput`` for one who no longer may."""
    row = next((one for one in unit.people.all() if one["id"] == person_id), None)
    if row is None:
        raise NotFound("person", person_id)
    if row["revoked_at"] is not None:
        raise BadInput(f"{row['name']} no longer works at this desk.", field="person_id")
    return Actor(ActorKind.PERSON, row["id"], row["name"])


def is_lead(unit: Unit, person: Actor) -> bool:
    """Whether this person leads the desk; the desk itself, which hands out, may do as a lead does."""
    return person.kind is ActorKind.DESK or any(
        one["id"] == person.id and one["role"] == LEAD for one in unit.people.all()
    )
