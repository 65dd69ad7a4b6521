"""Does a message report something broken, rather than ask how something is done? An article rarely repairs."""

from collections.abc import Sequence
from typing import Final

from workspace.responder.classifier import features_of
from workspace.responder.embedding import Embedder, Vectors
from workspace.responder.trained import Lesson, Trained, read_lessons, shipped

LESSONS: Final = "problem_lessons.tsv"
WEIGHTS: Final = "problem.npz"
_CLASSES: Final = ("problem", "question")
_PENALTY: Final = 1.0


class ProblemReader:
    """The probability that a message reports a problem, learned from hand-written messages."""

    def __init__(self, embedder: Embedder) -> None:
        self._trained = Trained.load(shipped(WEIGHTS))
        if self._trained.embedding != embedder.name:
            # A desk with another embedding learns from the same lessons at its start.
            self._trained = learn(read_lessons(shipped(LESSONS)), embedder)

    def read(self, texts: Sequence[str], vectors: Vectors) -> list[float]:
        """One probability a text."""
        if not texts:
            return []
        return [float(chance) for chance in self._trained.chances(features_of(texts, vectors))[:, 0]]


def learn(lessons: Sequence[Lesson], embedder: Embedder) -> Trained:
    """Learn to tell reports from questions."""
    texts = [lesson.text for lesson in lessons]
    features = features_of(texts, embedder.embed(texts))
    return Trained.learn(lessons, features, _CLASSES, penalty=_PENALTY, embedding=embedder.name)
