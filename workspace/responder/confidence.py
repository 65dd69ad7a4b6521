"""Calibrated confidence: the probability that the best article answers, and the threshold it must pass."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np

from workspace.domain.article import Audience
from workspace.responder.linear import Floats, fit_logistic, sigmoid
from workspace.responder.ranking import Query, Ranking
from workspace.responder.risk import Evidence, safe_threshold

FEATURES: Final = (
    "constant", "chance", "likeness", "example", "coverage", "agreement", "novelty", "unanswerable", "length",
    "same words", "margin", "second", "vote", "opinion", "fault", "how",
)  # fmt: skip
# Between a fit to the sample company's messages, some articles withheld, and what every measurement should be worth.
PRIOR_WEIGHTS: Final = np.array([0.4, 0.3, 0.6, 0.7, 1.0, 0.6, -0.35, -1.0, 0.2, 3.0, 0.5, 0.5, 0.2, 0.5, 0.0, 0.2])
# How many labels' worth the prior counts; docs/decisions/0004 says why it is blended.
PRIOR_PRECISION: Final = np.array([0.1, 0.7, 0.7, 0.7, 0.7, 0.7, 0.5, 0.3, 1.0, 1.0, 0.7, 0.7, 0.4, 0.4, 0.7, 0.7])
PRIOR_STRENGTH: Final = 10.0
LEAST_LABELS: Final = 60
FORMAT: Final = 1
# Something that broke is more often a person's than something asked for; so says every desk that was measured.
_FAULT: Final = re.compile(
    r"\b(?:errors?|bugs?|broken?|crash\w*|fail(?:s|ed|ing|ure)?|stopped|stuck|wrong|missing|"
    r"disappear\w*|vanish\w*|gone|"
    r"(?:not|n't|never|no longer) (?:\w+ )?"
    r"(?:work\w*|load\w*|show\w*|open\w*|sav\w*|arriv\w*|"
    r"appear\w*|count\w*)|empty|"
    r"since the (?:update|upgrade)|after (?:upgrad|updat)\w+|[45]\d\d|timeout|"
    r"exception|fehler|kaputt|erreur|panne|fallo)\b",
    re.IGNORECASE,
)
_HOW: Final = re.compile(
    r"\b(?:how (?:do|can|to|does|should|would)|can (?:i|we|you)|is (?:it|there) (?:possible|a way|any way)|"
    r"where (?:do|can|is)|"
    r"what (?:is|are|does|do)|which|do you|does (?:it|the|your)|"
    r"possible to|wie|wo|comment|où|cómo|dónde)\b",
    re.IGNORECASE,
)


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
    nearest = ranking.nothing_nearest
    second = float(ranking.total[top] - ranking.total[allowed[1]]) if len(allowed) > 1 else 3.0
    features[1:] = (
        np.clip(np.log(chance / (1 - chance)), -6, 6) / 2,
        (likeness - 0.5) / 0.15,
        (float(example[top]) - 0.6) / 0.15,
        (covered - 0.5) / 0.3,
        sum(leader == top for leader in ranking.leaders) / max(1, len(ranking.leaders)) - 0.5,
        np.clip(ranking.nothing, -8, 8) / 2,
        (nearest - float(example[top])) / 0.15 if nearest else 0.0,
        np.log1p(len(query.stems)) - 1.8,
        ranking.components[top, -1],
        (likeness - float(others.max())) / 0.1 if len(others) else 1.0,
        np.clip(second, 0, 4) / 2 - 0.5,
        0.0 if ranking.votes is None else _log_odds(float(ranking.votes[top])) / 2,
        0.0 if ranking.opinion is None else _log_odds(float(ranking.opinion[top])) / 2,
        min(2, len(_FAULT.findall(query.text))) / 2,
        float(bool(_HOW.search(query.text))),
    )
    features[5] -= 0.05 * unknown
    return top, features


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
    _thresholds: dict[tuple[str, float], float | None] = field(default_factory=dict, compare=False, repr=False)

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
        """The least confidence at which a category's promised risk is kept.

        Its own evidence where there is enough, else all categories' together. With too few labels to prove anything
        the prior's word is taken with a margin, and every wrong one raises the bar above itself; with enough labels
        that do not support the promise it is above 1: nothing is answered alone.
        """
        key = (category, risk)
        if key not in self._thresholds:
            own = [one for one in self.evidence if one.category == category]
            found = safe_threshold(own, risk) if len(own) >= 2 * LEAST_LABELS else None
            self._thresholds[key] = found if found is not None else safe_threshold(self.evidence, risk)
        kept = self._thresholds[key]
        if kept is not None:
            return kept
        if len(self.evidence) >= LEAST_LABELS:
            return 1.01
        wrong = max((one.confidence for one in self.evidence if not one.right), default=0.0)
        return max(prior_threshold(risk), wrong + 0.001)

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
    """The least confidence before any label: 0.86 for a risk of 0.05 (decision record 0004 says why)."""
    return min(0.99, max(0.5, 1 - 2.8 * risk))


def _fit(features: Floats, right: Floats) -> Floats:
    return fit_logistic(features, right, centre=PRIOR_WEIGHTS, precision=PRIOR_PRECISION * PRIOR_STRENGTH)
