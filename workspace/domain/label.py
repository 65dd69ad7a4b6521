"""A label: what became known about a customer's question, who or what said so, and when it was taken back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LabelSource(StrEnum):
    """Where a label comes from; docs/confidence.md says which event gives which label and why."""

    CORRECTION = "correction"
    RATING = "rating"
    REOPENED = "reopened"
    THANKS = "thanks"
    REVIEW = "review"
    SURVEY = "survey"
    BACK_TEST = "back-test"


@dataclass(frozen=True)
class Label:
    """One thing known about one question.

    ``answers`` are the ids of the articles that answer it, empty where nothing here does, None where only this much is
    known: the articles in ``wrong`` do not. ``weight`` (0..1) is how much the source can be trusted.
    ``turn_id`` is the turn the question was asked in, '' for a label from a file.
    """

    id: str
    source: LabelSource
    text: str
    answers: tuple[str, ...] | None
    at: datetime
    by: str
    wrong: tuple[str, ...] = ()
    category: str = ""
    weight: float = 1.0
    conversation_id: str = ""
    turn_id: str = ""
    messages: tuple[str, ...] = ()
    withdrawn_at: datetime | None = None
