"""What the knowledge says to a question and what follows from it: the part of a turn that can be done again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from workspace.domain.decision import Decision
from workspace.domain.policy import CategoryPolicy, Maturity, Policy
from workspace.domain.question import Question
from workspace.responder.confidence import Calibration
from workspace.responder.decide import Situation, decide
from workspace.responder.index import Searchable
from workspace.responder.ranking import Learned, Query, queries_of
from workspace.responder.searching import (
    KNOWN_QUESTION_THRESHOLD,
    REWORDED_RISK,
    REWORDED_THRESHOLD,
    Found,
    look_up,
)
from workspace.responder.small_talk import Talk

_MOST_CATEGORIES: Final = 8
_DECIDING: Final = 40


@dataclass(frozen=True)
class Settings:
    """What a turn is judged by; replaced as a whole, so a turn never sees half a change."""

    policy: Policy
    calibration: Calibration
    learned: Learned


@dataclass(frozen=True)
class Considered:
    """What was found in the whole question and in what the answer is made of, and what a decision rests on."""

    whole: Found
    answering: Sequence[Found]
    categories: dict[str, float]
    policy: CategoryPolicy
    threshold: float
    situation: Situation

    @property
    def category(self) -> str:
        """What the question is about, '' where that is not known."""
        return max(self.categories, key=lambda name: self.categories[name], default="")

    def decision(self) -> Decision:
        """The decision, as far as no tool has a say in it."""
        return decide(self.situation)


def queries_for(index: Searchable, question: Question) -> list[Query]:
    """The question and what it was cut into, ready to be looked up."""
    return queries_of(index, [question.text, *(question.parts if len(question.parts) > 1 else ())])


def consider(
    index: Searchable, question: Question, settings: Settings, queries: Sequence[Query] | None = None
) -> Considered:
    """Look a question up and judge what was found; the same knowledge and settings always give the same.

    ``queries`` is what ``queries_for`` gave for it, where that is known already.
    """
    read = queries_for(index, question) if queries is None else queries
    found = look_up(index, read, settings.learned, settings.calibration, question.language)
    whole = found[0]
    categories = categories_of(whole)
    category = max(categories, key=lambda name: categories[name], default="")
    policy = settings.policy.of(category)
    threshold = settings.calibration.threshold(category, policy.risk)
    if whole.known_question:
        threshold = min(threshold, KNOWN_QUESTION_THRESHOLD)
    elif whole.reworded and policy.risk >= REWORDED_RISK:
        threshold = min(threshold, REWORDED_THRESHOLD)
    answering, confidence, partly = _chosen_parts(whole, found[1:], threshold)
    situation = replace(
        situation_of(question),
        confidence=confidence,
        threshold=threshold,
        category_title=policy.title or category or "the desk",
        maturity=policy.maturity,
        knows_anything=bool(whole.everything),
        answerable=bool(whole.public),
        internal_knows=whole.internal_first,
        rivals=whole.rivals,
        partly=partly,
        known_question=whole.known_question,
        doubts=whole.doubts,
    )
    return Considered(whole, answering, categories, policy, threshold, situation)


def situation_of(question: Question) -> Situation:
    """What the conversation alone says about the decision, as if everything were known for sure."""
    return Situation(
        confidence=1.0,
        threshold=0.0,
        category_title="the desk",
        maturity=Maturity.AI_FIRST,
        sentiment=question.sentiment,
        course=question.course,
        wants_person=question.wants_person,
        sensitive=question.sensitive,
        reopened=question.reopened,
        repeated=question.repeated,
        turns_without_progress=question.turns_without_progress,
        asked_before=question.asked_before,
        talk=Talk(question.talk) if question.talk else None,
        misused_before=question.misused_before,
        contradicts=question.contradicts,
        openness=question.openness,
    )


def categories_of(found: Found) -> dict[str, float]:
    """What a question is about, judged by the articles near it: at most eight categories, best first, summing to 1."""
    totals: dict[str, float] = {}
    if found.ranking is not None:
        for place in found.ranking.order[:_DECIDING]:
            category = found.ranking.article(int(place)).article.category
            if category:
                totals[category] = totals.get(category, 0.0) + float(found.ranking.chances[int(place)])
    whole = sum(totals.values())
    best = sorted(totals.items(), key=lambda item: -item[1])[:_MOST_CATEGORIES]
    return {name: round(share / whole, 4) for name, share in best} if whole else {}


def _chosen_parts(whole: Found, parts: Sequence[Found], threshold: float) -> tuple[list[Found], float, bool]:
    """Which findings the answer is made of, how sure it is then, and whether it answers only a part."""
    distinct = {found.public[0] for found in parts if found.public}
    if len(parts) < 2 or len(distinct) < 2 or whole.known_question or whole.reworded:
        return [whole], whole.confidence, False
    sure = [found for found in parts if found.public and found.confidence >= threshold]
    if len(sure) == len(parts):
        return sure, min(found.confidence for found in sure), False
    if sure and whole.confidence < threshold:
        return sure, whole.confidence, True
    return [whole], whole.confidence, False
