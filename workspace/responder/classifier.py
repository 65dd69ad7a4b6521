"""Which class a text belongs to, learned from example texts: logistic regression on vectors and letter patterns."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workspace.responder.embedding import Vectors
from workspace.responder.linear import Floats, fit_softmax
from workspace.responder.words import stems, words

PATTERN_WIDTH: Final = 768
PENALTY: Final = 0.3
VECTOR_SCALE: Final = 4.0
PATTERN_SCALE: Final = 2.5


@lru_cache(maxsize=65536)
def _slots(pattern: str) -> tuple[int, float]:
    code = zlib.crc32(pattern.encode())
    return code % PATTERN_WIDTH, 1.0 if code & 0x80000000 else -1.0


def pattern_vector(text: str) -> Vectors:
    """Stems, neighbouring stems and runs of 3 to 5 letters, hashed into a unit vector (Weinberger, arXiv 0902.2206).

    Letter runs forgive typing errors, which a sentence model does less well.
    """
    vector = np.zeros(PATTERN_WIDTH, np.float32)
    found = stems(text)
    weighted = [(f"w {word}", 1.5) for word in found]
    weighted += [(f"p {first} {second}", 1.0) for first, second in zip(found, found[1:], strict=False)]
    for word in words(text):
        edged = f"<{word}>"
        weighted += [(edged[at : at + size], 0.5) for size in (3, 4, 5) for at in range(max(0, len(edged) - size + 1))]
    for pattern, weight in weighted:
        slot, sign = _slots(pattern)
        vector[slot] += sign * weight
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector


@dataclass(frozen=True)
class Examples:
    """Texts with their class, as features; rows keep their order."""

    features: Vectors
    labels: tuple[str, ...]

    @classmethod
    def of(cls, texts: Sequence[str], vectors: Vectors, labels: Sequence[str]) -> "Examples":
        """Features of the texts beside their vectors."""
        return cls(features_of(texts, vectors), tuple(labels))

    def only(self, rows: NDArray[np.bool_]) -> "Examples":
        """The examples at the rows that are true."""
        labels = tuple(label for label, wanted in zip(self.labels, rows, strict=True) if wanted)
        return Examples(self.features[rows], labels)


def features_of(texts: Sequence[str], vectors: Vectors) -> Vectors:
    """One row of features a text: its vector and its letter patterns."""
    patterns = np.stack([pattern_vector(text) for text in texts]) if texts else np.zeros((0, PATTERN_WIDTH))
    return np.hstack([vectors * VECTOR_SCALE, patterns * PATTERN_SCALE]).astype(np.float32)


@dataclass(frozen=True)
class Classifier:
    """Learned class weights."""

    classes: tuple[str, ...]
    weights: Vectors
    bias: Vectors

    @classmethod
    def learn(cls, examples: Examples) -> "Classifier | None":
        """Learn from the examples; None where fewer than two classes or ten examples are there."""
        classes = tuple(sorted(set(examples.labels)))
        if len(classes) < 2 or len(examples.labels) < 10:
            return None
        number = {name: at for at, name in enumerate(classes)}
        wanted = np.array([number[label] for label in examples.labels], np.int64)
        # A class of 200 examples must not drown one of 5: the weight of a row falls with its class's size.
        sizes = np.bincount(wanted, minlength=len(classes)).astype(np.float64)
        row_weights = 1.0 / np.sqrt(sizes[wanted])
        weights, bias = fit_softmax(examples.features, wanted, len(classes), penalty=PENALTY, row_weights=row_weights)
        return cls(classes, weights, bias)

    def log_odds(self, features: Vectors) -> Floats:
        """Unnormalized log-probabilities, one row a text and one column a class."""
        return np.asarray(features @ self.weights + self.bias, np.float64)
