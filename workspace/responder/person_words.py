"""What the words of twelve languages mean when somebody asks for a person, so that one classifier reads them all.

A word is replaced by what it stands for (a human, to talk, to connect, not, how ...); what counts then is which of
these stand in a sentence and in which order. A wish put in Czech is recognised by what was learned from one in French.
"""

from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np

from workspace.responder.embedding import Vectors
from workspace.responder.letter_patterns import plain_words

# A sentence without any of these asks for nobody.
_NEEDED: Final = frozenset(
    ("HUMAN", "STAFF", "BOSS", "SOMEONE", "REAL", "TALK", "CONNECT", "CALL", "CONTACT", "BOT", "WHO")
)
_MOST_WORDS: Final = 40
_REACH: Final = 4
_LEAST_PREFIX: Final = 2
_FEW: Final = 4
_DIGITS: Final = "digits"
_LEAST_DIGITS: Final = 3
_LEAST_SWAPPED: Final = 5
_SINGLE_SCALE: Final = 1.0
_PAIR_SCALE: Final = 0.6
_SHAPE_SCALE: Final = 0.7


class Meanings:
    """Meanings of words, read from lines of meaning, language and words; ``*`` ends a prefix.

    The lists of all languages are used together, for a short message's language is a guess.
    """

    def __init__(self, path: Path) -> None:
        whole: dict[str, set[str]] = {}
        prefixes: dict[str, set[str]] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            meaning, _, listed = line.split("\t")
            for entry in listed.split():
                plain = "".join(plain_words(entry.removesuffix("*")))
                (prefixes if entry.endswith("*") else whole).setdefault(plain, set()).add(meaning)
        names = sorted({name for group in (*whole.values(), *prefixes.values()) for name in group})
        self._number = {name: at for at, name in enumerate(names)}
        self._needed = frozenset(self._number[name] for name in _NEEDED)
        self._whole, self._prefixes = whole, prefixes
        # Letters swapped in typing ("humna") leave the first letter and all letters as they were.
        self._swapped = {_letters(word): meant for word, meant in whole.items() if len(word) >= _LEAST_SWAPPED}
        self._of = lru_cache(maxsize=32768)(self._look_up)
        self.width = _width(len(names))

    def may_ask(self, text: str) -> bool:
        """False where a text has no word that could be part of such a request."""
        return not all(self._needed.isdisjoint(self._of(word)) for word in plain_words(text)) or not text.isascii()

    def features(self, text: str) -> Vectors:
        """Which meanings stand in a text, which pairs within four words, and its shape; ``width`` numbers."""
        found = [self._of(word) for word in plain_words(text)[:_MOST_WORDS]]
        count = len(self._number)
        single, alone = np.zeros(count, np.float32), np.zeros(count, np.float32)
        # The last row and column are the text's beginning and end.
        pairs = np.zeros((count + 1, count + 1), np.float32)
        for at, meanings in enumerate(found):
            for first in meanings:
                single[first] = 1.0
                for distance, following in enumerate(found[at + 1 : at + 1 + _REACH], start=1):
                    for second in following:
                        pairs[first, second] = max(pairs[first, second], distance**-0.5)
        if found:
            pairs[count, list(found[0])] = 1.0
            pairs[list(found[-1]), count] = 1.0
        known = sum(bool(meanings) for meanings in found)
        if found and len(found) <= _FEW and known == len(found):
            alone[[number for meanings in found for number in meanings]] = 1.0
        shape = _shape(len(found), known, "?" in text)
        return np.concatenate([single * _SINGLE_SCALE, pairs.ravel() * _PAIR_SCALE, alone, shape])

    def _look_up(self, word: str) -> tuple[int, ...]:
        # A telephone number says that a call is meant, whichever digits it has.
        names = set(self._whole.get(_DIGITS if word.isdigit() and len(word) >= _LEAST_DIGITS else word, ()))
        for length in range(_LEAST_PREFIX, len(word) + 1):
            names |= self._prefixes.get(word[:length], set())
        if not names and len(word) >= _LEAST_SWAPPED:
            names = self._swapped.get(_letters(word), set())
        return tuple(sorted(self._number[name] for name in names))


def _letters(word: str) -> str:
    return word[0] + "".join(sorted(word[1:]))


def _width(meanings: int) -> int:
    return 2 * meanings + (meanings + 1) ** 2 + len(_shape(0, 0, False))


def _shape(words: int, known: int, asks: bool) -> Vectors:
    values = [
        float(words == 1),
        float(words == 2),
        float(words == 3),
        float(words <= 5),
        float(words > 12),
        known / max(1, words),
        min(5.0, (words - known) / 5),
        float(asks),
        float(asks and words < 6),
    ]
    return np.array(values, np.float32) * np.float32(_SHAPE_SCALE)
