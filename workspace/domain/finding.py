"""Words somebody looks for: read from what was typed, found in a text whatever its case and accents, and ranked."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

MOST_WORDS: Final = 12
SNIPPET_LENGTH: Final = 160
BEFORE_THE_FIRST: Final = 48
# BM25's two constants, as recommended by its authors.
SATURATION: Final = 1.2
BY_LENGTH: Final = 0.75
WHOLE_WORD: Final = 1.5
# Letters and digits of an old Unicode: those every database's own idea of a word agrees on.
_KNOWN: Final = unicodedata.ucd_3_2_0


class _Plain(dict[int, str]):
    """Each character as one small character without accents, so that places in a text stay the same."""

    def __missing__(self, code: int) -> str:
        lowered = unicodedata.normalize("NFD", chr(code).lower())
        self[code] = plain = lowered[0].lower()[0]
        return plain


_PLAIN: Final = _Plain()


def plain(text: str) -> str:
    """The text in small letters without accents, as long as before."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


def words_of(query: str) -> tuple[str, ...]:
    """What was typed as plain words, at most ``MOST_WORDS``; what is no letter or digit only divides words."""
    said = plain(unicodedata.normalize("NFC", query))
    kept = "".join(letter if _KNOWN.category(letter)[0] in "LN" else " " for letter in said)
    return tuple(dict.fromkeys(kept.split()))[:MOST_WORDS]


@dataclass(frozen=True)
class Snippet:
    """The words around what was found; ``marks`` are (start, end) in ``text``, in characters."""

    text: str
    marks: tuple[tuple[int, int], ...]


class Finder:
    """Finds words as beginnings of a text's words. Made once for a search, used on every candidate."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = tuple(words)
        longest_first = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        self._pattern = re.compile(rf"(?<![^\W_])(?:{longest_first})[^\W_]*")

    def all_begin(self, text: str) -> bool:
        """Whether every word is the beginning of one in the text."""
        said = self._pattern.findall(plain(text))
        return all(any(one.startswith(word) for one in said) for word in self._words)

    def score(self, text: str, usual_length: float) -> float:
        """How well a text that has all words answers: BM25 with every word weighing the same, a whole word more
        than a beginning. ``usual_length`` is the candidates' mean length in characters.

        BM25: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009. The weight by
        rarity is left out: every candidate has every word.
        """
        said = self._pattern.findall(plain(text))
        norm = SATURATION * (1 - BY_LENGTH + BY_LENGTH * len(text) / max(1.0, usual_length))
        score = 0.0
        for word in self._words:
            times = sum(one.startswith(word) for one in said)
            part = times * (SATURATION + 1) / (times + norm) if times else 0.0
            score += part * (WHOLE_WORD if word in said else 1.0)
        return score / len(self._words)

    def snippet(self, text: str) -> Snippet:
        """The words around the first places found, on one line."""
        line = unicodedata.normalize("NFC", " ".join(text.split()))
        found = [match.span() for match in self._pattern.finditer(plain(line))]
        start = max(0, found[0][0] - BEFORE_THE_FIRST) if found else 0
        if start:
            # At the beginning of a word, unless that would cut what was found.
            blank = line.find(" ", start, found[0][0])
            start = blank + 1 if blank >= 0 else start
        end = len(line)
        if end - start > SNIPPET_LENGTH:
            blank = line.rfind(" ", start + SNIPPET_LENGTH // 2, start + SNIPPET_LENGTH)
            end = blank if blank >= 0 else start + SNIPPET_LENGTH
        before, after = "…" if start else "", "…" if end < len(line) else ""
        shift = len(before) - start
        marks = tuple((a + shift, min(z, end) + shift) for a, z in found if a >= start and a < end)
        return Snippet(before + line[start:end] + after, marks)
