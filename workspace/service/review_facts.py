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

FIGURES: Final = ("review:right", "review:wrong", "review:missed", "review:needed", "review:needless")
CHANCE: Final = "review:chance"
LATE_TURNS: Final = "review:late-turns"
REVIEW_S: Final = "review_s"
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


def note_review(unit: Unit, task: RowMapping, review: ReviewIn) -> None:
    """Keep the review's figures beside what was measured of the conversation (docs/reviews.md names them).

    Only of what was drawn so that its chance is known: the uniform reserve, and hand-overs by their own plan. Each
    figure's value is the inverse of that chance, so that totals are estimates for all. The second of a blind double
    says the same thing again and is not counted.
    """
    if task["double_of"]:
        return
    conversation_id = str(task["conversation_id"])
    stratum = "escalations" if task["subject"] == "escalation" else "uniform"
    draws = [one for one in unit.reviews.draws_with(conversation_id) if one["task_id"] == task["id"]]
    draw = next((one for one in draws if one["stratum"] == stratum), None)
    if draw is None:
        return
    weight = 1 / float(draw["probability"])
    found = review_figures(review, task["subject"], is_escalated=bool(_handed_over(unit, conversation_id)))
    for name in FIGURES:
        unit.measured.note(conversation_id, name, weight if name in found else None)
    unit.measured.note(conversation_id, CHANCE, float(draw["probability"]))
    unit.measured.note(conversation_id, LATE_TURNS, late_turns(unit, conversation_id, review))


def review_figures(review: ReviewIn, subject: str, *, is_escalated: bool) -> set[str]:
    """Which of ``FIGURES`` a review adds to."""
    found = {f"review:{review.verdict}"} & set(FIGURES) if subject == "ai" else set()
    is_missed = "missed-escalation" in review.error_classes or review.timing == "never-came" or review.now_turn_id
    if subject == "ai" and not is_escalated and is_missed:
        found.add("review:missed")
    if is_escalated:
        if review.needed == "no" or (review.needed is None and "needless-escalation" in review.error_classes):
            found.add("review:needless")
        elif review.needed == "yes":
            found.add("review:needed")
    return found


def late_turns(unit: Unit, conversation_id: str, review: ReviewIn) -> float | None:
    """How many turns of the AI after the first at which a person was needed it was handed over; None where unknown.

    0 is in time, below 0 is too early (Liu et al., AAAI 2021, score both).
    """
    handed = _handed_over(unit, conversation_id)
    if not review.now_turn_id or not handed:
        return None
    order = [one["turn_id"] for one in _decisions(unit, conversation_id)]
    if review.now_turn_id not in order or handed not in order:
        return None
    return float(order.index(handed) - order.index(review.now_turn_id))


def _decisions(unit: Unit, conversation_id: str) -> list[RowMapping]:
    parts = unit.conversations.whole_of(conversation_id)
    return sorted((one for part in parts for one in unit.turns.decisions_of(part)), key=lambda one: one["seq"])


def _handed_over(unit: Unit, conversation_id: str) -> str:
    """The first turn that handed the conversation over, '' for none."""
    decisions = _decisions(unit, conversation_id)
    return next((str(one["turn_id"]) for one in decisions if one["action"] == "escalate"), "")
