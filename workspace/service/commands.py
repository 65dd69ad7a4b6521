"""The one door for people's orders: each is carried out once, whatever is sent twice, in one transaction."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.exc import IntegrityError

from workspace.contract.commands import (
    AddNote,
    AnyCommand,
    Assign,
    ChangeTags,
    Claim,
    CommandDone,
    HandBack,
    Merge,
    PublishCorrection,
    Rate,
    Release,
    Remind,
    Reopen,
    Resolve,
    SendReply,
    Snooze,
    UndoCorrection,
    UndoReply,
    Unmerge,
    Unsnooze,
)
from workspace.domain.article import Audience
from workspace.domain.errors import Conflict
from workspace.domain.facts import Actor
from workspace.domain.policy import Policy
from workspace.service.colleagues import look_for_somebody
from workspace.service.handlers import correct_knowledge, merge_conversations, place_conversation, work_conversation
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.ports import Clock
from workspace.service.promise import watch_promise
from workspace.service.views import queue_row
from workspace.store.database import Store
from workspace.store.unit import Unit

# The orders after which more, or less, is known about a question.
LABELLING: Final = frozenset({"rate", "publish_correction", "undo_correction", "send_reply", "undo_reply"})

PlacingCommand = Assign | HandBack | Snooze | Unsnooze | ChangeTags | Remind | Merge | Unmerge | AddNote


# The orders after which somebody has room, or something waits again.
FREES_SOMEBODY: Final = frozenset(
    {"release", "resolve", "assign", "hand_back", "snooze", "unsnooze", "merge", "unmerge", "reopen"}
)


class CommandDoor:
    """Carries commands out. The result is stored under the command's id with the effects, in one transaction."""

    def __init__(self, store: Store, clock: Clock, policy: Callable[[], Policy], undo_window: timedelta) -> None:
        self._store, self._clock, self._policy, self._undo_window = store, clock, policy, undo_window

    def carry_out(self, command: AnyCommand, person: Actor) -> CommandDone:
        """Do it, or return what it did when it was first sent; raises what the rule refuses.

        A refusal is not stored: the same command may be allowed a moment later.
        """
        policy = self._policy()
        try:
            return self._once(command, person, policy)
        except IntegrityError:
            # The same order came in twice at the same moment, and the other one was first.
            return self._once(command, person, policy)

    def _once(self, command: AnyCommand, person: Actor, policy: Policy) -> CommandDone:
        # Without defaults: a field that a later version adds must not change what was sent before.
        words = f"{person.id}\n{command.kind}\n{command.model_dump_json(exclude_defaults=True)}"
        digest = hashlib.sha256(words.encode()).hexdigest()
        with self._store.write() as unit:
            before = unit.commands.find(command.id)
            if before is not None:
                if before["digest"] != digest:
                    raise Conflict("Another order was sent under this id before.")
                seq, article_id = int(before["result"]["seq"]), str(before["result"]["article_id"])
            else:
                unit.commands.begin(command.id, digest, person.id, self._clock())
                seq, article_id = self._do(unit, command, person)
                if command.kind in LABELLING and keep_labels(unit, command.conversation_id, self._clock()):
                    watch_promise(unit, self._clock())
                if command.kind in FREES_SOMEBODY:
                    look_for_somebody(unit, self._clock())
                unit.commands.finish(command.id, {"seq": seq, "article_id": article_id})
            row = unit.conversations.row(command.conversation_id)
            return CommandDone(
                id=command.id,
                seq=seq,
                row=queue_row(row, policy) if row is not None else None,
                article_id=article_id,
            )

    def _do(self, unit: Unit, command: AnyCommand, person: Actor) -> tuple[int, str]:
        at, conversation_id = self._clock(), command.conversation_id
        work = work_conversation
        match command:
            case Claim():
                return work.claim(unit, conversation_id, person, at), ""
            case Release():
                return work.release(unit, conversation_id, person, at), ""
            case SendReply():
                seq = work.send_reply(
                    unit,
                    conversation_id,
                    person,
                    at,
                    reply_id=command.reply_id,
                    text=command.text,
                    seen_seq=command.seen_seq,
                    anyway=command.anyway,
                    undo_window=self._undo_window,
                    attachments=command.attachments,
                    macro_id=command.macro_id,
                )
                return seq, ""
            case UndoReply():
                return work.undo_reply(unit, conversation_id, person, at, reply_id=command.reply_id), ""
            case Resolve():
                return work.resolve(unit, conversation_id, person, at, outcome=command.outcome), ""
            case Reopen():
                return work.reopen(unit, conversation_id, person, at), ""
            case Rate():
                seq = work.rate(unit, conversation_id, person, at, rating=command.rating, why=command.why)
                return seq, ""
            case PublishCorrection():
                correction = correct_knowledge.Correction(
                    id=command.correction_id,
                    proposal=command.proposal,
                    article_id=command.article_id,
                    based_on_version=command.based_on_version,
                    title=command.title,
                    body=command.body,
                    examples=command.examples,
                    category=command.category,
                    audience=Audience(command.audience),
                )
                return correct_knowledge.publish_correction(unit, conversation_id, person, at, correction)
            case UndoCorrection():
                return correct_knowledge.undo_correction(unit, conversation_id, person, at, command.correction_id)
            case _:
                return _place(unit, command, person, at), ""


def _place(unit: Unit, command: PlacingCommand, person: Actor, at: datetime) -> int:
    """The orders about where a conversation is, and what colleagues tell each other about it."""
    place, conversation_id = place_conversation, command.conversation_id
    match command:
        case Assign():
            return place.assign(unit, conversation_id, person, at, person_id=command.person_id)
        case HandBack():
            return place.hand_back(unit, conversation_id, person, at, now=command.now)
        case Snooze():
            return place.snooze(unit, conversation_id, person, at, until=command.until)
        case Unsnooze():
            return place.unsnooze(unit, conversation_id, person, at)
        case ChangeTags():
            return place.change_tags(unit, conversation_id, person, at, add=command.add, remove=command.remove)
        case Remind():
            return place.remind(unit, conversation_id, person, at, remind_at=command.at, note=command.note)
        case Merge():
            return merge_conversations.merge(unit, conversation_id, person, at, into=command.into)
        case Unmerge():
            return merge_conversations.unmerge(unit, conversation_id, person, at)
        case AddNote():
            return place.add_note(
                unit,
                conversation_id,
                person,
                at,
                note_id=command.note_id,
                text=command.text,
                mentions=command.mentions,
                attachments=command.attachments,
            )
