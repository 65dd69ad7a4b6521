"""How alike texts are by their letters: runs of two to five letters within words, weighted by how rare they are."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workspace.responder.linear import Floats

SHORTEST: Final = 2
LONGEST: Final = 5
_MOST_WORD_LETTERS: Final = 40
_MOST_WORDS: Final = 300


def letter_runs(text: str) -> Counter[str]:
    """Runs of letters within each word and its two edges; letter runs forgive typing errors."""
    found: Counter[str] = Counter()
    for word in text.lower().split()[:_MOST_WORDS]:
        edged = f" {word[:_MOST_WORD_LETTERS]} "
        for size in range(SHORTEST, LONGEST + 1):
            if len(edged) <= size:
                found[edged] += 1
                break
            for at in range(len(edged) - size + 1):
                found[edged[at : at + size]] += 1
    return found


class LetterIndex:
    """Texts by their letter runs; cosine of (1 + log count) x rarity (Salton and Buckley 1988)."""

    def __init__(self, texts: Sequence[str]) -> None:
        counted = [letter_runs(text) for text in texts]
        spread = Counter(run for runs in counted for run in runs)
        self._column = {run: at for at, run in enumerate(spread)}
        self._rarity = np.array([math.log((1 + len(texts)) / (1 + many)) + 1 for many in spread.values()])
        self.size = len(texts)
        columns, rows, values = [], [], []
        for row, runs in enumerate(counted):
            found, weights = self._weighted(runs)
            columns.append(found)
            values.append(weights)
            rows.append(np.full(len(found), row, np.int64))
        joined = np.concatenate(columns) if columns else np.zeros(0, np.int64)
        order = np.argsort(joined, kind="stable")
        self._rows = np.concatenate(rows)[order] if rows else np.zeros(0, np.int64)
        self._values = np.concatenate(values)[order] if values else np.zeros(0)
        counts = np.bincount(joined, minlength=len(spread)) if len(spread) else np.zeros(0, np.int64)
        self._starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])

    def similarities(self, text: str) -> Floats:
        """The cosine (0..1) of the text with every text of the index, in their order."""
        columns, weights = self._weighted(letter_runs(text))
        starts, counts = self._starts[columns], self._starts[columns + 1] - self._starts[columns]
        if not counts.sum():
            return np.zeros(self.size)
        # All postings of the text's runs in one array: each run's first place, then the places after it.
        places = np.repeat(starts - np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)[:-1]]), counts)
        places += np.arange(len(places))
        found = np.bincount(self._rows[places], self._values[places] * np.repeat(weights, counts), minlength=self.size)
        return np.asarray(found, np.float64)

    def _weighted(self, runs: Counter[str]) -> tuple[NDArray[np.int64], Floats]:
        known = [(self._column[run], count) for run, count in runs.items() if run in self._column]
        columns = np.array([column for column, _ in known], np.int64)
        weights = (1 + np.log(np.array([count for _, count in known], np.float64))) * self._rarity[columns]
        # Runs nobody ever used count as part of the text's length: a text of strange words is like nothing.
        strange = sum((1 + math.log(count)) ** 2 for run, count in runs.items() if run not in self._column)
        rarest = math.log(1 + self.size) + 1
        length = math.sqrt(float((weights**2).sum()) + strange * rarest**2)
        return columns, weights / length if length else weights
