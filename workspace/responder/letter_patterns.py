"""Words, neighbouring words and runs of letters as one hashed vector, for languages the embedding does not know."""

import re
import unicodedata
import zlib
from functools import lru_cache
from typing import Final

import numpy as np

from workspace.responder.embedding import Vectors

WIDTH: Final = 4096
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_MOST_WORDS: Final = 60
# Letters that stand by themselves and have no accent to take away.
_PLAIN: Final = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "’": "'"})


def _slot(pattern: str) -> tuple[int, float]:
    code = zlib.crc32(pattern.encode())
    return code % WIDTH, 1.0 if code & 0x80000000 else -1.0


@lru_cache(maxsize=16384)
def _weights_of(pattern: str, weight: float) -> tuple[int, float]:
    slot, sign = _slot(pattern)
    return slot, sign * weight


@lru_cache(maxsize=16384)
def _weights_in(word: str) -> tuple[tuple[int, float], ...]:
    """Slots and weights of a word and of its runs of letters."""
    marked = f"<{word}>"
    runs = (marked[at : at + size] for size in (3, 4, 5) for at in range(max(0, len(marked) - size + 1)))
    return (_weights_of(f"w {word}", 1.0), *(_weights_of(run, 0.4) for run in runs))


def plain_words(text: str) -> list[str]:
    """Lower-case words without accents, for many customers type none; at most the first 60."""
    spread = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN))
    kept = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return _WORD.findall(kept)[:_MOST_WORDS]


def letter_patterns(text: str) -> Vectors:
    """A unit vector of ``WIDTH`` numbers (feature hashing: Weinberger, arXiv 0902.2206); zeros for no words."""
    found = plain_words(text)
    edged = ["^", *found, "$"] if found else []
    weighted = [weight for word in found for weight in _weights_in(word)]
    weighted += [_weights_of(f"p {first} {second}", 1.0) for first, second in zip(edged, edged[1:], strict=False)]
    weighted += [_weights_of(f"s {first} {third}", 0.6) for first, third in zip(edged, edged[2:], strict=False)]
    vector = np.zeros(WIDTH, np.float32)
    for slot, weight in weighted:
        vector[slot] += weight
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector
