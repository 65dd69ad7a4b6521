"""Calibrated confidence: the probability that the best article answers, and the threshold it must pass."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np

from workspace.domain.article import Audience
from workspace.responder.linear import Floats, fit_logistic, sigmoid
from workspace.responder.ranking import Query, Ranking
from workspace.responder.risk import DELTA, Evidence, binomial_at_most, safe_threshold

# Each measurement with what it is worth before any label: rounded from a logistic fit in which eight desks (the sample
# company and public collections, docs/decisions/0005) have the same say.
_PRIOR: Final[Mapping[str, float]] = {
    "constant": 0.0,
    "chance": 0.35,
    "chance, taught": 0.6,
    "likeness": 0.15,
    "example": 0.6,
    "coverage": 0.2,
    "agreement": 0.15,
    "unanswerable": -0.3,
    "novelty": -0.2,
    "length": 0.5,
    "same words": 1.5,
    "margin": 0.1,
    "second": 0.45,
    "opinion": 0.1,
    "lead": 0.5,
    "unknown words": -1.1,
    "taught": -0.2,
    "problem": -1.5,
    "problem, taught": -0.5,
}
FEATURES: Final = tuple(_PRIOR)
PRIOR_WEIGHTS: Final = np.array(list(_PRIOR.values()))
# How firmly the prior is held: as about two labels' worth a measurement; how many answers are right, each desk decides.
PRIOR_PRECISION: Final = np.array([0.1 if name == "constant" else 2.0 for name in FEATURES])
LEAST_LABELS: Final = 20
OWN_LABELS: Final = 150
NEVER: Final = 1.01
FORMAT: Final = 1


def measure(ranking: Ranking, query: Query, *, public_only: bool = True) -> tuple[int | None, Floats]:
    """The place of the best article a customer may be shown, and the features its confidence rests on."""
    features = np.zeros(len(FEATURES))
    features[0] = 1.0
    allowed = [int(place) for place in ranking.order[:50] if not public_only or _public(ranking, int(place))]
    if not allowed:
        return None, features
    top = allowed[0]
    chance = float(np.clip(ranking.chances[top], 1e-4, 1 - 1e-4))
    passage, example = ranking.raw["passage"], ranking.raw["example"]
    likeness = max(float(passage[top]), float(ranking.raw["title"][top]))
    others = np.delete(np.maximum(passage, ranking.raw["title"]), top)
    snapshot = ranking.snapshot
    weights = {word: snapshot.rarity(word) for word in query.stems}
    total = sum(weights.values())
    own = snapshot.articles[top].stems
    covered = sum(weight for word, weight in weights.items() if word in own) / total if total else 0.0
    unknown = max((weight for word, weight in weights.items() if word not in own), default=0.0)
    strange = sum(not snapshot.document_frequency.get(word) for word in query.stems)
    nearest = ranking.nothing_nearest
    second = float(ranking.total[top] - ranking.total[allowed[1]]) if len(allowed) > 1 else 3.0
    rich = ranking.rich
    odds = float(np.clip(np.log(chance / (1 - chance)), -6, 6)) / 2
    measured = {
        "constant": 1.0,
        "chance": odds * (1 - rich),
        "chance, taught": odds * rich,
        "likeness": (likeness - 0.5) / 0.15,
        "example": (float(example[top]) - 0.6) / 0.15,
        "coverage": (covered - 0.5) / 0.3,
        "agreement": sum(leader == top for leader in ranking.leaders) / max(1, len(ranking.leaders))
        - 0.5
        - 0.05 * unknown,
        "unanswerable": float(np.clip(ranking.nothing, -8, 8)) / 2,
        "novelty": (nearest - float(example[top])) / 0.15 if nearest else 0.0,
        "length": float(np.log1p(len(query.stems))) - 1.8,
        "same words": float(ranking.components[top, -1]),
        "margin": (likeness - float(others.max())) / 0.1 if len(others) else 1.0,
        "second": float(np.clip(second, 0, 4)) / 2 - 0.5,
        "opinion": 0.0 if ranking.opinion is None else _log_odds(float(ranking.opinion[top])) / 2 * rich,
        "lead": 0.0 if ranking.lead is None else float(np.clip(ranking.lead[top], -6, 6)) / 2 * rich,
        "unknown words": strange / max(1, len(query.stems)),
        "taught": rich,
        # Where customers' own words are known, reports have their articles; elsewhere an article rarely repairs.
        "problem": (query.problem - 0.3) * (1 - rich),
        "problem, taught": (query.problem - 0.3) * rich,
    }
    return top, np.array([measured[name] for name in FEATURES])


def _log_odds(chance: float) -> float:
    bounded = min(max(chance, 1e-3), 1 - 1e-3)
    return float(np.log(bounded / (1 - bounded)))


def _public(ranking: Ranking, place: int) -> bool:
    return ranking.article(place).article.audience == Audience.PUBLIC


@dataclass(frozen=True)
class Calibration:
    """Learned confidence: weights of the features, and the evidence thresholds are computed from. Numbers only."""

    weights: tuple[float, ...] = tuple(float(weight) for weight in PRIOR_WEIGHTS)
    evidence: tuple[Evidence, ...] = ()
    labels: int = 0
    version: int = 1
    _thresholds: dict[tuple[str, float], float] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def learn(
        cls, features: Floats, right: Floats, categories: Sequence[str], *, folds: int = 5, version: int = 1
    ) -> "Calibration":
        """Fit to labelled outcomes; the evidence for thresholds comes from rows the weights had not seen."""
        if not len(right):
            return cls(version=version)
        held = np.zeros(len(right))
        fold = np.random.default_rng(7).permutation(len(right)) % folds
        for number in range(folds):
            seen = fold != number
            held[~seen] = sigmoid(features[~seen] @ _fit(features[seen], right[seen]))
        evidence = tuple(
            Evidence(round(float(confidence), 6), bool(outcome), category)
            for confidence, outcome, category in zip(held, right, categories, strict=True)
        )
        weights = tuple(float(weight) for weight in _fit(features, right))
        return cls(weights, evidence, len(right), version)

    def confidence(self, features: Floats) -> float:
        """The probability (0..1) that the best article answers the question."""
        return float(np.clip(sigmoid(features @ self._weights)[()], 0.001, 0.999))

    @cached_property
    def _weights(self) -> Floats:
        return np.array(self.weights)

    def threshold(self, category: str, risk: float) -> float:
        """The least confidence at which a category's promised risk is kept; above 1: nothing may be answered alone.

        A category with labels enough is judged by its own, others by everybody's together, unless their own few speak
        against it. With hardly any labels the prior's word is taken with a margin, which is no proof.
        """
        key = (category, risk)
        if key not in self._thresholds:
            self._thresholds[key] = self._find_threshold(category, risk)
        return self._thresholds[key]

    def is_proven(self, category: str, risk: float) -> bool:
        """Whether labels prove that the category's risk is kept at its threshold."""
        return len(self.evidence) >= LEAST_LABELS and self.threshold(category, risk) <= 1

    def _find_threshold(self, category: str, risk: float) -> float:
        if len(self.evidence) < LEAST_LABELS:
            wrong = max((one.confidence for one in self.evidence if not one.right), default=0.0)
            return max(prior_threshold(risk), wrong + 0.001)
        own = [one for one in self.evidence if one.category == category]
        if len(own) >= OWN_LABELS:
            return safe_threshold(own, risk) or NEVER
        pooled = safe_threshold(self.evidence, risk)
        if pooled is None:
            return NEVER
        sure = [one for one in own if one.confidence >= pooled]
        wrong_ones = sum(not one.right for one in sure)
        # So many wrong ones would be rare luck if the category were as good as the others.
        if wrong_ones and 1 - binomial_at_most(wrong_ones - 1, len(sure), risk) <= DELTA:
            return NEVER
        return pooled

    def to_json(self) -> str:
        """The calibration as one line of JSON."""
        rows = [[one.confidence, int(one.right), one.category] for one in self.evidence]
        whole: Mapping[str, Any] = {
            "format": FORMAT,
            "version": self.version,
            "features": list(FEATURES),
            "weights": list(self.weights),
            "labels": self.labels,
            "evidence": rows,
        }
        return json.dumps(whole, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Calibration":
        """Read what ``to_json`` wrote; one made for other features is forgotten rather than misread."""
        whole = json.loads(text)
        if whole.get("format") != FORMAT or whole.get("features") != list(FEATURES):
            return cls()
        evidence = tuple(Evidence(float(row[0]), bool(row[1]), str(row[2])) for row in whole["evidence"])
        weights = tuple(float(weight) for weight in whole["weights"])
        return cls(weights, evidence, int(whole["labels"]), int(whole["version"]))


def prior_threshold(risk: float) -> float:
    """The least confidence before there are labels: the stated risk has to be below four fifths of the promised one."""
    return min(0.99, max(0.5, 1 - 0.8 * risk))


def _fit(features: Floats, right: Floats) -> Floats:
    return fit_logistic(features, right, centre=PRIOR_WEIGHTS, precision=PRIOR_PRECISION)
