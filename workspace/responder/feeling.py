"""How the customer feels, -1 (furious) to 1 (delighted): telling words, and a classifier on hand-written sentences."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from workspace.responder.classifier import pattern_vector
from workspace.responder.embedding import Embedder, Vectors
from workspace.responder.mood_words import word_features
from workspace.responder.trained import Lesson, Trained, read_lessons, shipped

LESSONS: Final = "mood_lessons.tsv"
WEIGHTS: Final = "mood.npz"
MOODS: Final = ("upset", "problem", "neutral", "pleased")
_PENALTY: Final = 5.0
# Reporting a problem is no anger, but it is no pleasure either: a part of its probability counts.
_PROBLEM_SHARE: Final = 0.6
# Displeasure as the classifier gives it, and where on the scale that is: a sober problem report (.4 to .62) must stay
# well above the limit for "upset" in decide.py, clear anger (.7 and more) below it.
_DISPLEASED: Final = (0.0, 0.62, 0.72, 1.0)
_SCALE: Final = (0.0, 0.38, 0.72, 1.0)


class FeelingReader:
    """Reads feeling from a message's vector and words (how well is measured: accuracy.py)."""

    def __init__(self, embedder: Embedder) -> None:
        self._trained = Trained.load(shipped(WEIGHTS))
        if self._trained.embedding != embedder.name:
            # A desk with another embedding learns from the same lessons at its start.
            self._trained = learn(read_lessons(shipped(LESSONS)), embedder)

    def read(self, text: str, vector: Vectors) -> float:
        """-1 .. 1; 0 is matter of fact, a sober problem report is about -0.3."""
        upset, problem, _, pleased = self._trained.chances(_features([text], vector[None]))[0].tolist()
        displeased = upset + _PROBLEM_SHARE * problem - pleased
        return -float(np.interp(displeased, _DISPLEASED, _SCALE)) if displeased > 0 else -displeased


def learn(lessons: Sequence[Lesson], embedder: Embedder) -> Trained:
    """Learn the moods from lessons."""
    texts = [lesson.text for lesson in lessons]
    features = _features(texts, embedder.embed(texts))
    return Trained.learn(lessons, features, MOODS, penalty=_PENALTY, embedding=embedder.name)


def _features(texts: Sequence[str], vectors: Vectors) -> Vectors:
    counts = np.stack([word_features(text) for text in texts])
    patterns = np.stack([pattern_vector(text) for text in texts])
    return np.hstack([vectors * 2.0, counts * 0.4, patterns]).astype(np.float32)
