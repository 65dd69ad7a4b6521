"""Does a message report something broken, rather than ask how something is done? An article rarely repairs."""

from typing import Final

import numpy as np

from workspace.responder.classifier import features_of
from workspace.responder.embedding import Embedder, Vectors
from workspace.responder.lessons import lines
from workspace.responder.lessons_problem import ASKS_HOW, REPORTS_PROBLEM
from workspace.responder.linear import fit_softmax, softmax

_PENALTY: Final = 1.0


class ProblemReader:
    """The probability that a message reports a problem, learned from hand-written messages."""

    def __init__(self, embedder: Embedder) -> None:
        texts = [*lines(REPORTS_PROBLEM), *lines(ASKS_HOW)]
        labels = np.repeat(np.arange(2), (len(lines(REPORTS_PROBLEM)), len(lines(ASKS_HOW))))
        features = features_of(texts, embedder.embed(texts))
        self._weights, self._bias = fit_softmax(features, labels, 2, penalty=_PENALTY)

    def read(self, texts: list[str], vectors: Vectors) -> list[float]:
        """One probability a text."""
        if not texts:
            return []
        odds = features_of(texts, vectors) @ self._weights + self._bias
        return [float(chance) for chance in softmax(odds.astype(np.float64))[:, 0]]
