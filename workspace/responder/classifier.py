"""Features of short texts for small learners: sentence vectors beside hashed words and letter patterns."""

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from workspace.responder.embedding import Vectors
from workspace.responder.words import stems, words

PATTERN_WIDTH: Final = 768
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


def features_of(texts: Sequence[str], vectors: Vectors) -> Vectors:
    """One row of features a text: its vector and its letter patterns."""
    patterns = np.stack([pattern_vector(text) for text in texts]) if texts else np.zeros((0, PATTERN_WIDTH))
    return np.hstack([vectors * VECTOR_SCALE, patterns * PATTERN_SCALE]).astype(np.float32)
