"""Take one AI turn: outside any transaction, fenced by its attempt, and ending at a person whatever fails."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.domain.article import Article, Audience
from workspace.domain.brief import Brief, BriefLine, LineKind, Source, SourceKind, SuggestedReply
from workspace.domain.conversation import Conversation
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.errors import DeskhandError
from workspace.domain.facts import THE_AI
from workspace.domain.first_line import first_line_of
from workspace.domain.identifiers import EscalationId, new_id
from workspace.domain.queue_order import weighs_heavily
from workspace.domain.turn import (
    AttachedFile,
    Author,
    Step,
    StepKind,
    TurnInput,
    TurnResult,
    Understanding,
    Utterance,
    VerifiedIdentity,
)
from workspace.service.colleagues import look_for_somebody
from workspace.service.handlers.deliver_reply import DELIVER
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.handlers.keep_questions import keep_question
from workspace.service.handlers.only_files import handed_over_for_files, says_only_a_file
from workspace.service.handlers.queue_columns import place_in_queue
from workspace.service.policies import maturity_of
from workspace.service.ports import Clock, TakesTurns
from workspace.service.promise import watch_promise
from workspace.service.work_loop import Interrupted
from workspace.store.database import Store
from workspace.store.unit import Unit

AI_NAME: Final = "AI"
MOST_PASSAGE: Final = 8_000
TOLD_AFTER_FAILURE: Final = (
    "I could not work this out, so I am handing you to a person on our team. They have everything you wrote."
)
_log = logging.getLogger(__name__)


class Overtaken(DeskhandError):
    """A later attempt at this turn has begun, or the turn has ended."""

    code = "overtaken"


class StoredSteps:
    """Step memory over the store: each step is a fact of its own, and a second attempt finds the first one's."""

    def __init__(self, store: Store, begun: "Begun", clock: Clock, told: Callable[[Step], None]) -> None:
        self._store, self._clock, self._attempt, self._told = store, clock, begun.attempt, told
        self._turn_id, self._conversation_id = begun.turn.turn_id, begun.turn.conversation_id

    def recall(self, no: int, kind: StepKind) -> Step | None:
        """The step an earlier attempt took, if it was of this kind."""
        with self._store.read() as unit:
            step = unit.turns.step(self._turn_id, no)
        return step if step is not None and step.kind is kind else None

    def record(self, step: Step) -> None:
        """Write the step down at once, so that it is not lost with the turn.

        Raises ``Overtaken`` in an attempt that was given up, which ends it.
        """
        with self._store.write() as unit:
            if not unit.turns.is_current(self._turn_id, self._attempt):
                raise Overtaken("This turn has ended, or a later attempt has begun.")
            seq = unit.turns.add_step(self._turn_id, self._conversation_id, step, self._clock())
            if seq is not None:
                unit.conversations.touch(self._conversation_id, seq)
        self._told(step)


@dataclass(frozen=True)
class Begun:
    """A turn whose attempt was started: what the responder gets."""

    attempt: int
    turn: TurnInput


def begin_turn(store: Store, turn_id: str, at: datetime) -> Begun | None:
    """Start an attempt; None where there is nothing to do (any more)."""
    with store.write() as unit:
        row = unit.turns.find(turn_id)
        if row is None or row["state"] not in {"due", "running"}:
            return None
        conversation = unit.conversations.load(row["conversation_id"])
        if conversation is None:
            return None
        attempt = unit.turns.begin_attempt(turn_id)
        if attempt is None:
            return None
        messages = unit.conversations.messages(conversation.id)
        seen = _up_to_now(unit, [one for one in messages if one["delivery"] not in {"undone", "held"}])
        if not conversation.ai_may_speak or not seen or seen[-1]["author"] != Author.CUSTOMER.value:
            unit.turns.end(turn_id, attempt, "superseded", at)
            return None
        found = unit.conversations.row(conversation.id)
        customer = unit.conversations.customer(conversation.channel, conversation.customer_id)
        history = tuple(Utterance(one["id"], Author(one["author"]), one["text"], one["sent_at"]) for one in seen)
        return Begun(
            attempt,
            TurnInput(
                turn_id=turn_id,
                conversation_id=conversation.id,
                history=history,
                customer_name=customer["name"] if customer else "",
                customer_language=customer["language"] if customer else "",
                reopened=bool(found and found["reopened"]),
                earlier_steps=tuple(unit.turns.earlier_steps(conversation.id, turn_id)),
                verified=_verified(seen),
                files=_files(unit, seen),
            ),
        )


def _up_to_now(unit: Unit, seen: list[RowMapping]) -> list[RowMapping]:
    """Without the lines at the end that only handed over: where a person gives it back, what was asked stands open."""
    while seen and unit.turns.handed_over(seen[-1]["turn_id"]):
        seen = seen[:-1]
    return seen


def _files(unit: Unit, seen: Sequence[RowMapping]) -> tuple[AttachedFile, ...]:
    """The files that came since the last reply."""
    last_reply = max((at for at, one in enumerate(seen) if one["author"] != Author.CUSTOMER.value), default=-1)
    rows = unit.attachments.of_messages([one["id"] for one in seen[last_reply + 1 :]])
    return tuple(AttachedFile(one["name"], one["media_type"]) for one in rows)


def _verified(seen: Sequence[RowMapping]) -> VerifiedIdentity:
    """What was checked of the writer of every message this turn handles; one that was not makes all of it unknown."""
    last_reply = max((at for at, one in enumerate(seen) if one["author"] != Author.CUSTOMER.value), default=-1)
    checked = [one["verified"] for one in seen[last_reply + 1 :]]
    agreed = {}
    for name in ("customer_id", "email"):
        values = {str(one.get(name, "")) for one in checked}
        agreed[name] = values.pop() if len(values) == 1 else ""
    return VerifiedIdentity(**agreed)


def run_turn(
    store: Store,
    responder: TakesTurns,
    turn_id: str,
    clock: Clock,
    *,
    last_attempt: bool,
    told: Callable[[Step], None] = lambda _: None,
) -> bool:
    """Run an attempt at a turn to its end; returns whether something was said or handed over.

    On the last attempt any failure of the responder hands the conversation to a person; before, it is raised.
    A turn that took too long is not tried again: the customer has waited enough. ``told`` hears of each step once it
    is written down.
    """
    begun = begin_turn(store, turn_id, clock())
    if begun is None:
        return False
    memory = StoredSteps(store, begun, clock, told)
    try:
        if says_only_a_file(begun.turn):
            result = handed_over_for_files(begun.turn, memory)
        else:
            result = responder.take_turn(begun.turn, memory)
    except TimeoutError:
        _log.error("turn %s took too long", turn_id)
        result = failed_turn(store, begun.turn, "it took too long")
    except Exception as failure:  # every failure of the AI ends at a person, whatever kind it is
        if not last_attempt or isinstance(failure, Interrupted):
            raise
        _log.error("turn %s failed for good: %s", turn_id, type(failure).__name__)
        result = failed_turn(store, begun.turn, type(failure).__name__)
    return end_turn(store, begun, result, clock())


def give_up_turn(store: Store, turn_id: str, clock: Clock, why: str) -> bool:
    """Hand a turn that cannot be finished (it hangs, say) to a person."""
    begun = begin_turn(store, turn_id, clock())
    return begun is not None and end_turn(store, begun, failed_turn(store, begun.turn, why), clock())


def end_turn(store: Store, begun: Begun, result: TurnResult, at: datetime) -> bool:
    """Write the end of a turn, if this attempt is still the current one and nobody took the conversation."""
    turn = begun.turn
    with store.write() as unit:
        conversation = unit.conversations.load(turn.conversation_id)
        if conversation is None:
            return False
        newest = [one["id"] for one in unit.conversations.messages(conversation.id) if one["author"] == "customer"][-1]
        overtaken = not conversation.ai_may_speak or newest != turn.history[-1].id
        if not unit.turns.end(turn.turn_id, begun.attempt, "superseded" if overtaken else "done", at):
            return False
        if overtaken:
            return False
        _write_end(unit, conversation, turn, result, at)
        if keep_labels(unit, conversation.id, at):
            watch_promise(unit, at)
        return True


def _decided(unit: Unit, turn: TurnInput, result: TurnResult) -> dict[str, object]:
    """What the history keeps of a decision: all that figures are counted from later."""
    decision, category = result.decision, result.understanding.category
    costs = [step.detail.get("usage") for step in result.steps]
    return {
        "turn_id": turn.turn_id,
        "action": decision.action.value,
        "confidence": decision.confidence,
        "threshold": decision.threshold,
        "category": category,
        "rule": decision.rule,
        "level": maturity_of(unit, category),
        "language": result.understanding.language,
        "about": result.articles[0].id if result.articles else "",
        "cost_micros": sum(int(one.get("cost_micros") or 0) for one in costs if isinstance(one, Mapping)),
    }


def _write_end(unit: Unit, conversation: Conversation, turn: TurnInput, result: TurnResult, at: datetime) -> None:
    decision, understood = result.decision, result.understanding
    columns: dict[str, Any] = {
        "category": understood.category,
        "sentiment": understood.sentiment,
        "sentiment_course": [round(value, 3) for value in understood.sentiment_course],
        "language": understood.language,
        "reason": decision.reason.value if decision.reason else "",
        "is_heavy": weighs_heavily(decision.reason, understood.sentiment),
    }
    if understood.wanted:
        columns["first_line"] = first_line_of(understood.wanted)
    body = {**asdict(decision), "articles": [asdict(article) for article in result.articles]}
    category = understood.category
    conversation.note_decision(at, THE_AI, _decided(unit, turn, result))
    message_id = new_id()
    if decision.action is Action.ESCALATE:
        escalation_id = EscalationId(new_id())
        conversation.escalate(
            escalation_id, at, THE_AI, {"turn_id": turn.turn_id, "reason": columns["reason"], "message_id": message_id}
        )
        place = place_in_queue(unit, conversation, **columns)
        # It is what the customer's chat says from now on; an earlier promise that was not kept stands.
        told_by = [one for one in (conversation.promised_by, place["take_by"]) if isinstance(one, datetime)]
        conversation.promised_by = min(told_by, default=None)
        columns |= place
        brief = result.brief or brief_of_history(turn, result.reply)
        unit.conversations.add_escalation(
            id=escalation_id,
            conversation_id=conversation.id,
            turn_id=turn.turn_id,
            at=at,
            reason=columns["reason"],
            brief=asdict(brief) | {"suggested_reply": _suggestion(unit, result, brief)},
            seq=0,
        )
        look_for_somebody(unit, at)
    elif result.reply:
        cited = list(result.cited)
        told = {"turn_id": turn.turn_id, "articles": cited, "category": category, "action": decision.action.value}
        conversation.ai_replied(message_id, at, THE_AI, told)
        columns |= {"take_by": None, "order_reason": ""}
    if result.reply:
        columns["message_count"] = unit.conversations.count_messages(conversation.id) + 1
    seq = unit.conversations.save(conversation, **columns)
    unit.turns.add_decision(turn.turn_id, conversation.id, decision.action.value, body, at, seq)
    keep_question(unit, turn, result, at)
    if not result.reply:
        return
    shown = [article for article in result.articles if article.id in result.cited]
    unit.conversations.add_message(
        id=message_id,
        conversation_id=conversation.id,
        channel=conversation.channel,
        channel_message_id=f"deskhand:{message_id}",
        author=Author.AI.value,
        author_name=AI_NAME,
        text=result.reply,
        sent_at=at,
        at=at,
        delivery="sending",
        confidence=decision.confidence if shown else None,
        articles=[asdict(article) for article in shown if article.audience == "public"],
        turn_id=turn.turn_id,
        seq=seq,
    )
    unit.work.defer(DELIVER, {"message_id": message_id}, at, lock=f"deliver:{conversation.id}")


def _suggestion(unit: Unit, result: TurnResult, brief: Brief) -> dict[str, Any] | None:
    """The draft with its sources; what is found among the internal ones is marked so, whoever named it."""
    suggestion: SuggestedReply | None = brief.suggested_reply or result.suggestion
    if suggestion is None:
        return None
    found = {article.id: asdict(article) for article in result.articles}
    named = []
    for article_id in dict.fromkeys((*suggestion.articles, *suggestion.internal)):
        article = unit.articles.head(article_id)
        if article is not None:
            known = found.get(article_id, {"score": 0.0, "passage": ""})
            # Without its words the desk could not tell whether a reply repeats them.
            words = known["passage"] or (article.body[:MOST_PASSAGE] if article.audience is Audience.INTERNAL else "")
            named.append(known | _reference(article) | {"passage": words})
    return {
        "text": suggestion.text,
        "articles": [one for one in named if one["audience"] == Audience.PUBLIC.value],
        "internal": [one for one in named if one["audience"] == Audience.INTERNAL.value],
    }


def _reference(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "version": article.version,
        "audience": article.audience.value,
    }


def brief_of_history(turn: TurnInput, told: str, steps: Sequence[Step] = (), why: str = "") -> Brief:
    """The brief that can always be written: what the customer said last, and how far the AI came."""
    last = turn.history[-1]
    message = Source(SourceKind.MESSAGE, last.id)
    lines = [BriefLine(LineKind.WANTED, first_line_of(last.text)[:120], (message,))]
    taken = [Source(SourceKind.STEP, f"{turn.turn_id}/{step.no}") for step in steps]
    if steps:
        lines.append(BriefLine(LineKind.TRIED, "; ".join(step.summary for step in steps[-2:])[:160], tuple(taken[-2:])))
    if why:
        lines.append(BriefLine(LineKind.FAILED, f"The AI did not finish: {why}.", (taken[-1] if taken else message,)))
        lines.append(BriefLine(LineKind.NEXT, "Read the message and answer it yourself.", (message,)))
    return Brief(tuple(lines), told_customer=told)


def failed_turn(store: Store, turn: TurnInput, why: str) -> TurnResult:
    """The result of a turn the AI could not finish: a person takes over, and the customer is told once."""
    sentence = f"The AI failed while working on this ({why})."
    decision = Decision(
        action=Action.ESCALATE,
        confidence=0.0,
        threshold=1.0,
        rule="ai-failure",
        because=sentence,
        flip="Nothing the customer could have written; the AI did not finish.",
        signals=(Signal("ai_failure", 1.0, 1.0, sentence),),
        reason=Reason.AI_FAILURE,
    )
    understanding = Understanding(turn.customer_language, {}, 0.0, (0.0,), 0.0)
    with store.read() as unit:
        steps = unit.turns.steps(turn.turn_id)
    brief = brief_of_history(turn, TOLD_AFTER_FAILURE, steps, why)
    return TurnResult(understanding, decision, TOLD_AFTER_FAILURE, (), (), brief)
