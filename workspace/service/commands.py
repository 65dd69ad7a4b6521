"""The one door for people's orders: each is carried out once, whatever is sent twice, in one transaction."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.exc import IntegrityError, OperationalError

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
from workspace.domain.correction import Proposal, ProposalKind
from workspace.domain.errors import Conflict
from workspace.domain.facts import Actor
from workspace.domain.policy import Policy
from workspace.service.colleagues import look_for_somebody
from workspace.service.corrections import MOST_TRIES, CorrectionDesk, KnowledgeMoved, Prepared
from workspace.service.handlers import correct_knowledge, merge_conversations, place_conversation, work_conversation
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.ports import Clock
from workspace.service.promise import watch_promise
from workspace.service.views import queue_row
from workspace.store.database import Store, may_begin_anew
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

    def __init__(
        self,
        store: Store,
        clock: Clock,
        policy: Callable[[], Policy],
        undo_window: timedelta,
        corrections: CorrectionDesk,
    ) -> None:
        self._store, self._clock, self._policy, self._undo_window = store, clock, policy, undo_window
        self._corrections = corrections

    def carry_out(self, command: AnyCommand, person: Actor, role: str = "agent") -> CommandDone:
        """Do it, or return what it did when it was first sent; raises what the rule refuses.

        A refusal is not stored: the same command may be allowed a moment later.
        """
        policy = self._policy()
        for _ in range(MOST_TRIES):
            try:
                return self._once(command, person, policy, self._prepared(command, person, role), role)
            except (IntegrityError, KnowledgeMoved):
                # The same order came in twice at the same moment and the other one was first, or the knowledge is not
                # the one any more that was proved.
                continue
            except OperationalError as failure:
                if not may_begin_anew(failure):
                    raise
        return self._once(command, person, policy, replace(self._prepared(command, person, role), seq=None), role)

    def _prepared(self, command: AnyCommand, person: Actor, role: str) -> Prepared:
        """A correction is proved before the transaction that publishes it: a proof takes a moment."""
        if not isinstance(command, PublishCorrection):
            return Prepared("")
        with self._store.read() as unit:
            if unit.commands.find(command.id) is not None:
                return Prepared("")
        return self._corrections.prepare(
            _proposal(command), role, person.name, command.conversation_id, anyway=command.anyway
        )

    def _once(self, command: AnyCommand, person: Actor, policy: Policy, prepared: Prepared, role: str) -> CommandDone:
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
                if self._corrections.has_moved(unit, prepared):
                    raise KnowledgeMoved
                seq, article_id = self._do(unit, command, person, prepared, role)
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
                **_stands(unit, command),
            )

    def _do(self, unit: Unit, command: AnyCommand, person: Actor, prepared: Prepared, role: str) -> tuple[int, str]:
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
                done = correct_knowledge.propose_correction(unit, person, at, _proposed(command, prepared))
                return done.seq, done.article_id
            case UndoCorrection():
                done = correct_knowledge.undo_correction(
                    unit, person, at, command.correction_id, conversation_id, is_lead=role == "lead"
                )
                return done.seq, done.article_id
            case _:
                return _place(unit, command, person, at), ""


def _proposal(command: PublishCorrection) -> Proposal:
    return Proposal(
        kind=ProposalKind(command.proposal),
        article_id=command.article_id,
        based_on_version=command.based_on_version,
        title=command.title,
        body=command.body,
        short_answer=command.short_answer,
        examples=command.examples,
        category=command.category,
        audience=Audience(command.audience),
    )


def _proposed(command: PublishCorrection, prepared: Prepared) -> correct_knowledge.Proposed:
    return correct_knowledge.Proposed(
        command.correction_id,
        _proposal(command),
        command.conversation_id,
        command.message_id,
        command.why,
        prepared.waits_for,
        proof=prepared.proof,
    )


def _stands(unit: Unit, command: AnyCommand) -> dict[str, str]:
    """Where a correction stands after an order about it."""
    if not isinstance(command, PublishCorrection | UndoCorrection):
        return {}
    row = unit.corrections.find(command.correction_id)
    return {"correction_state": row["state"], "waits_for": row["waits_for"]} if row is not None else {}


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
