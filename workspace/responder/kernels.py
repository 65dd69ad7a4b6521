"""Which article a message belongs to, learned from example texts: kernel machines on meaning and on letters."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workspace.responder.embedding import Vectors
from workspace.responder.letters import LetterIndex
from workspace.responder.linear import Floats

# More rows cost seconds to learn from and add little; of larger collections each class gives the same number.
MOST_ROWS: Final = 2400
LEAST_ROWS: Final = 10
_SHARPNESS: Final = 4.0
_MEANING_WIDTH: Final = 2.0
_MEANING_PENALTY: Final = 0.5
_LETTER_WIDTH: Final = 1.0
_LETTER_PENALTY: Final = 0.3


@dataclass(frozen=True)
class Examples:
    """Texts with their vectors and classes, row by row."""

    texts: tuple[str, ...]
    vectors: Vectors
    labels: tuple[str, ...]


class Classifier:
    """Kernel ridge regression, one against all, on two kernels whose scores are averaged (Rifkin and Klautau 2004).

    One kernel sees what is meant (the sentence vectors), the other the letters (which forgive typing errors and know
    product names). Each row's scores as learned from all other rows come from the same solution (Vapnik 1998, 4.6), so
    every example also serves as a test.
    """

    def __init__(self, examples: Examples, *, most_rows: int = MOST_ROWS) -> None:
        self.classes = tuple(sorted(set(examples.labels)))
        kept = _evenly(examples.labels, most_rows)
        number = {name: at for at, name in enumerate(self.classes)}
        wanted = np.array([number[examples.labels[row]] for row in kept], np.int64)
        sizes = np.bincount(wanted, minlength=len(self.classes)).astype(np.float64)
        # A class of 200 examples must not drown one of 5: a row's weight falls with its class's size.
        weights = 1.0 / np.sqrt(sizes[wanted])
        weights /= weights.mean()
        signs = np.full((len(kept), len(self.classes)), -1.0)
        signs[np.arange(len(kept)), wanted] = 1.0
        self._vectors = examples.vectors[kept]
        self._letters = LetterIndex([examples.texts[row] for row in kept])
        by_meaning = _kernel((self._vectors @ self._vectors.T).astype(np.float64), _MEANING_WIDTH)
        alike = np.stack([self._letters.similarities(examples.texts[row]) for row in kept])
        by_letters = _kernel((alike + alike.T) / 2, _LETTER_WIDTH)
        self._by_meaning, meaning_left_out = _solve(by_meaning, signs, _MEANING_PENALTY / weights)
        self._by_letters, letters_left_out = _solve(by_letters, signs, _LETTER_PENALTY / weights)
        self._left_out = _SHARPNESS * (meaning_left_out + letters_left_out) / 2
        # A class that only the row itself belongs to would give its answer away: without the row it does not exist.
        self._left_out[np.arange(len(kept))[sizes[wanted] == 1], wanted[sizes[wanted] == 1]] = -np.inf
        self._place = {int(row): at for at, row in enumerate(kept)}

    @classmethod
    def learn(cls, examples: Examples) -> "Classifier | None":
        """Learn from the examples; None where fewer than two classes or ten examples are there."""
        if len(set(examples.labels)) < 2 or len(examples.labels) < LEAST_ROWS:
            return None
        return cls(examples)

    def knows(self, row: int) -> bool:
        """Whether it learned from this row of the examples."""
        return row in self._place

    def log_odds(self, text: str, vector: Vectors, row: int | None = None) -> Floats:
        """Unnormalized log-probabilities of the classes.

        ``row`` says which of the examples the text is: then it is judged by what the others teach, and a class that
        no other belongs to is impossible (minus infinity).
        """
        place = None if row is None else self._place.get(row)
        if place is not None:
            return np.asarray(self._left_out[place], np.float64)
        meaning = _kernel((self._vectors @ vector).astype(np.float64), _MEANING_WIDTH) @ self._by_meaning
        letters = _kernel(self._letters.similarities(text), _LETTER_WIDTH) @ self._by_letters
        return np.asarray(_SHARPNESS * (meaning + letters) / 2, np.float64)


def _kernel(cosines: Floats, width: float) -> Floats:
    """The Gaussian of the distance between unit vectors."""
    return np.asarray(np.exp(-width * (2 - 2 * cosines)), np.float64)


def _solve(kernel: Floats, signs: Floats, penalties: Floats) -> tuple[Floats, Floats]:
    """The dual weights, and each row's scores as learned without the row."""
    inverse = np.linalg.inv(kernel + np.diag(penalties))
    weights = inverse @ signs
    return weights, signs - weights / np.diag(inverse)[:, None]


def _evenly(labels: Sequence[str], most: int) -> NDArray[np.int64]:
    """Rows to learn from: all, or the newest of each class in turn until there are enough."""
    if len(labels) <= most:
        return np.arange(len(labels))
    rank: dict[str, int] = {}
    turns = np.zeros(len(labels), np.int64)
    for row in range(len(labels) - 1, -1, -1):
        turns[row] = rank.get(labels[row], 0)
        rank[labels[row]] = int(turns[row]) + 1
    return np.sort(np.argsort(turns, kind="stable")[:most])
