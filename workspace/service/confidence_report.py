"""What the promise is worth: each category's risk, threshold, floor and drift, and the labels behind them."""

import math
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from workspace.domain.label import LabelSource
from workspace.domain.policy import CategoryPolicy, Policy
from workspace.responder.accuracy import known_accuracy
from workspace.responder.confidence import Calibration
from workspace.responder.drift import level_of
from workspace.responder.reliability import category_figures, floor_of, lowest_risk
from workspace.responder.risk import Evidence
from workspace.service.policies import read_policy
from workspace.service.promise import Watch, alarm_values, given_answers, read_levels, read_watches, risk_in_force
from workspace.store.unit import Unit

# The share of conversations that should at most go to a person, where a lead names no other.
MOST_TO_PEOPLE: Final = 0.3
_MEASURED: Final = {
    "AUROC of -sentiment for negative": "An unhappy message is read as the unhappier one in {of_100} of 100 pairs",
    "recall": "Of 100 requests for a person, {of_100} are recognised",
    "precision": "Of 100 messages taken for a request for a person, {of_100} are one",
}
KIND_WORDS: Final = {
    "proven": "proved on labels",
    "margin": "not yet provable: only a margin",
    "suggests": "the labels do not prove it (yet): only suggests",
}


def reading_words() -> str:
    """How well messages are read, as last measured on messages that taught nothing."""
    return " ".join(
        f"{_MEASURED.get(one.measure, f'{one.measure} in {{of_100}} of 100').format(of_100=round(100 * one.value))} "
        f"({one.messages:,} messages: {one.measured_with}; {one.measured_on})."
        for one in known_accuracy()
    )


@dataclass(frozen=True)
class CategoryReport:
    """One category.

    ``risk`` is promised, ``risk_now`` what the AI works with; ``floor`` is None where too little is known.
    """

    name: str
    title: str
    risk: float
    risk_now: float
    level: int
    threshold: float
    kind: str
    labels: int
    floor: float | None
    alarm: float
    answered: int
    wrong: int
    sources: dict[str, int]

    @property
    def state(self) -> str:
        """The promise's state in words."""
        if self.risk_now == 0:
            return "stopped by the drift alarm: only suggests"
        words = KIND_WORDS[self.kind]
        return f"{words} ({self.labels})" if self.kind == "proven" else words

    @property
    def drift(self) -> str:
        """The drift alarm's state in words."""
        if self.level == 0:
            return f"none ({self.wrong} of {self.answered} known as wrong)"
        return "stopped" if self.risk_now == 0 else f"tightened to 1/{2**self.level} of the risk"


@dataclass(frozen=True)
class ConfidenceReport:
    """The whole desk. ``version`` is 0 before the first label; ``refused`` says why a newer version is not used."""

    version: int
    made_at: datetime | None
    refused: str
    labels: int
    figures: dict[str, Any]
    categories: tuple[CategoryReport, ...]


def read_report(unit: Unit) -> ConfidenceReport:
    """The report as things stand in the store; the thresholds are those for the risks the AI works with now."""
    policy, levels, watches = read_policy(unit), read_levels(unit), read_watches(unit)
    calibration, row, newest = read_calibration(unit), unit.calibrations.used(), unit.calibrations.newest()
    starts = [watches.get(name, Watch()).since for name in policy.categories]
    given = given_answers(unit, min(starts, default=0))
    alarms = alarm_values(given, policy, watches)
    sources: dict[str, dict[str, int]] = {}
    for (name, source), count in unit.labels.count_by().items():
        sources.setdefault(name, {})[source] = count
    reports = []
    for category in policy.categories.values():
        now = risk_in_force(policy, levels, category.name)
        figures = category_figures(calibration, replace(category, risk=now))
        since = watches.get(category.name, Watch()).since
        own = [one for one in given if one.category == category.name and one.seq > since]
        reports.append(
            CategoryReport(
                name=category.name,
                title=category.title or category.name,
                risk=category.risk,
                risk_now=now,
                level=level_of(levels, category.name),
                threshold=figures["threshold"],
                kind=figures["kind"],
                labels=figures["labels"] or len(calibration.evidence),
                floor=floor_of(_own_evidence(calibration, category), category.risk),
                alarm=round(max(alarms.get(category.name, 1.0), 1.0), 3),
                answered=len(own),
                wrong=sum(one.wrong for one in own),
                sources=dict(sorted(sources.get(category.name, {}).items())),
            )
        )
    return ConfidenceReport(
        version=row["version"] if row is not None else 0,
        made_at=row["made_at"] if row is not None else None,
        refused=newest["refused"] if newest is not None else "",
        labels=unit.labels.count(),
        figures=row["figures"] if row is not None else {},
        categories=tuple(reports),
    )


def read_calibration(unit: Unit) -> Calibration:
    """The calibration in use, the one that needs no labels where none was learned."""
    row = unit.calibrations.used()
    return Calibration.from_json(row["body"]) if row is not None and row["body"] else Calibration()


def warning_for(unit: Unit, category: str, risk: float, most_to_people: float = MOST_TO_PEOPLE) -> str:
    """What a lead must hear about a risk that cannot be kept together with a limit on hand-overs; '' where it can."""
    policy: Policy = read_policy(unit)
    evidence = _own_evidence(read_calibration(unit), policy.of(category))
    floor, least = floor_of(evidence, risk), lowest_risk(evidence, most_to_people)
    if floor is None or least is None or floor <= most_to_people:
        return ""
    title = policy.of(category).title or category
    return (
        f"{title}: at this risk at least {math.ceil(floor * 100)} of 100 must go to a person, whatever the AI does; "
        f"your limit of {round(most_to_people * 100)} can't be kept. "
        f"With that limit the least risk is {math.ceil(least * 1000) / 10:g} in 100. "
        "More and better articles lower both."
    )


def _own_evidence(calibration: Calibration, category: CategoryPolicy) -> list[Evidence]:
    return [one for one in calibration.evidence if one.category == category.name]


def source_words(source: str) -> str:
    """A source of labels as it is read on the screen."""
    return _SOURCE_WORDS[LabelSource(source)]


_SOURCE_WORDS: Final = {
    LabelSource.CORRECTION: "corrections",
    LabelSource.RATING: "ratings",
    LabelSource.REOPENED: "came back",
    LabelSource.THANKS: "thanks",
    LabelSource.REVIEW: "reviews",
    LabelSource.SURVEY: "surveys",
    LabelSource.BACK_TEST: "imported",
}
