"""What a back-test found: coverage, precision, escalations, and how good the stated confidence is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from workspace.responder.risk import (
    auroc,
    coverage_at_precision,
    expected_calibration_error,
    feasible_floor,
    wilson,
)

ACTIONS: Final = ("answer", "ask", "offer", "escalate")
# Rules under which a message is answered that asks nothing of the knowledge.
COURTESIES: Final = frozenset({"small-talk", "auto-reply"})


@dataclass(frozen=True)
class Judged:
    """One message of a back-test; ``right`` is unknown where the message has no label."""

    id: str
    text: str
    action: str
    confidence: float
    articles: tuple[str, ...]
    category: str
    answers: tuple[str, ...] | None
    sentiment: float
    feeling: float | None
    human: bool | None
    wants_person: bool
    elapsed_ms: float
    rule: str = ""

    @property
    def is_answered(self) -> bool:
        """Whether the AI answered from the knowledge; returning thanks is no answer."""
        return self.action == "answer" and self.rule not in COURTESIES

    @property
    def right(self) -> bool | None:
        """Whether the top article answers the message: an answer where nothing answers is wrong."""
        if self.answers is None:
            return None
        return bool(self.articles) and self.articles[0] in self.answers


@dataclass(frozen=True)
class CategoryFigures:
    """Figures of one category."""

    name: str
    messages: int
    answered: int
    right: int
    labelled_answers: int
    escalated: int


@dataclass(frozen=True)
class Figures:
    """Figures of a whole back-test; None where there are no labels to compute one from."""

    messages: int
    actions: dict[str, int]
    coverage: float
    escalation_rate: float
    labelled_answers: int
    right_answers: int
    precision: float | None
    precision_interval: tuple[float, float] | None
    promised_risk: float
    top_1: float | None = None
    top_5: float | None = None
    auroc_right: float | None = None
    auroc_answerable: float | None = None
    auroc_unhappy: float | None = None
    coverage_at_95: float | None = None
    calibration_error: float | None = None
    feasible_floor: float | None = None
    person_recall: float | None = None
    elapsed_p50_ms: float = 0.0
    elapsed_p95_ms: float = 0.0
    categories: tuple[CategoryFigures, ...] = field(default=())


def figures_of(rows: Sequence[Judged], risk: float) -> Figures:
    """Everything that can be said about the rows; definitions in docs/backtest.md and docs/vocabulary.md."""
    answered = [row for row in rows if row.is_answered]
    labelled = [row for row in answered if row.right is not None]
    right = sum(bool(row.right) for row in labelled)
    known = [row for row in rows if row.right is not None]
    answerable = [row for row in known if row.answers]
    confidence = np.array([row.confidence for row in known])
    outcome = np.array([float(bool(row.right)) for row in known])
    elapsed = np.array([row.elapsed_ms for row in rows]) if rows else np.zeros(1)
    felt = [row for row in rows if row.feeling is not None]
    unhappy = np.array([float((row.feeling or 0.0) < -0.25) for row in felt])
    wanted = [row for row in rows if row.human]
    return Figures(
        messages=len(rows),
        actions={action: sum(row.action == action for row in rows) for action in ACTIONS},
        coverage=len(answered) / max(1, len(rows)),
        escalation_rate=sum(row.action == "escalate" for row in rows) / max(1, len(rows)),
        labelled_answers=len(labelled),
        right_answers=right,
        precision=right / len(labelled) if labelled else None,
        precision_interval=wilson(right, len(labelled)) if labelled else None,
        promised_risk=risk,
        top_1=float(np.mean([bool(row.right) for row in answerable])) if answerable else None,
        top_5=float(np.mean([bool(set(row.articles[:5]) & set(row.answers or ())) for row in answerable]))
        if answerable
        else None,
        auroc_right=auroc(confidence, outcome) if known else None,
        auroc_answerable=auroc(confidence, np.array([float(bool(row.answers)) for row in known])) if known else None,
        auroc_unhappy=auroc(np.array([-row.sentiment for row in felt]), unhappy) if felt else None,
        coverage_at_95=coverage_at_precision(confidence, outcome, 0.95) if known else None,
        calibration_error=expected_calibration_error(confidence, outcome) if known else None,
        feasible_floor=feasible_floor(1 - float(outcome.mean()), risk) if known else None,
        person_recall=sum(row.action == "escalate" for row in wanted) / len(wanted) if wanted else None,
        elapsed_p50_ms=float(np.percentile(elapsed, 50)),
        elapsed_p95_ms=float(np.percentile(elapsed, 95)),
        categories=_by_category(rows),
    )


def _by_category(rows: Sequence[Judged]) -> tuple[CategoryFigures, ...]:
    found = []
    for name in sorted({row.category for row in rows if row.category}):
        own = [row for row in rows if row.category == name]
        labelled = [row for row in own if row.is_answered and row.right is not None]
        found.append(
            CategoryFigures(
                name=name,
                messages=len(own),
                answered=sum(row.is_answered for row in own),
                right=sum(bool(row.right) for row in labelled),
                labelled_answers=len(labelled),
                escalated=sum(row.action == "escalate" for row in own),
            )
        )
    return tuple(found)
