"""What a review says to the rest of the desk: its fact in the history, its labels, and its figures."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.contract.reviews import ReviewIn
from workspace.domain.facts import Actor, Fact, FactKind
from workspace.domain.identifiers import ConversationId
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.promise import watch_promise
from workspace.store.unit import Unit

# Only these say that the article that was shown does not answer; a cold tone says nothing about it.
ANSWER_FAULTS: Final = frozenset({"wrong-answer", "outdated-knowledge", "missing-knowledge", "ungrounded-claim"})


def tell(
    unit: Unit,
    kind: FactKind,
    person: Actor,
    at: datetime,
    root_id: str,
    task: RowMapping,
    review: ReviewIn | None = None,
) -> None:
    """Write the fact into the conversation's history and bring its labels in step with it."""
    conversation_id = str(task["conversation_id"])
    payload: dict[str, Any] = {"review_id": root_id}
    if review is not None and task["subject"] == "ai":
        payload |= {"verdict": review.verdict, "turns": list(turns_judged(unit, conversation_id, review))}
    fact = Fact(kind, at, person, payload, ConversationId(conversation_id))
    seq = unit.facts.write([fact], version=unit.conversations.version_of(conversation_id))
    unit.conversations.touch(conversation_id, seq)
    if "verdict" in payload and keep_labels(unit, conversation_id, at):
        watch_promise(unit, at)


def turns_judged(unit: Unit, conversation_id: str, review: ReviewIn) -> tuple[str, ...]:
    """The answers a verdict is about: all of them where it is right.

    Where it is wrong, those the reviewer commented on, or the only one there is; of several without a comment nobody
    can tell which. None where the faults named are none of the answer itself.
    """
    decisions = unit.turns.decisions_of(conversation_id)
    answered = [str(one["turn_id"]) for one in decisions if one["action"] == "answer"]
    if review.verdict == "right":
        return tuple(answered)
    if review.verdict != "wrong" or (review.error_classes and not ANSWER_FAULTS & set(review.error_classes)):
        return ()
    turn_of = {one["id"]: one["turn_id"] for one in unit.conversations.messages(conversation_id) if one["turn_id"]}
    marked = {_turn_of(one.entry_id, turn_of) for one in review.comments}
    named = [one for one in answered if one in marked]
    return tuple(named or (answered if len(answered) == 1 else ()))


def _turn_of(entry_id: str, turn_of: dict[str, str]) -> str:
    """The turn an entry of the history belongs to, '' for none: a reply, a decision (``decision:turn``), a step."""
    return turn_of.get(entry_id) or entry_id.removeprefix("decision:").split("/")[0]


def note_review(unit: Unit, root_id: str, task: RowMapping, review: ReviewIn) -> None:
    """Keep the review's figures beside what was measured of the conversation."""
