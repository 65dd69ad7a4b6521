"""Whether a text still says what stands in a passage that only colleagues may read."""

import re
from typing import Final

WORDS: Final = re.compile(r"\w+")
RUN: Final = 5


def repeats(text: str, passage: str) -> bool:
    """Five words of the passage in a row, or all of a shorter one, whatever their case and punctuation."""
    said, kept = WORDS.findall(text.casefold()), WORDS.findall(passage.casefold())
    run = min(RUN, len(kept))
    if not run:
        return False
    runs = {tuple(kept[at : at + run]) for at in range(len(kept) - run + 1)}
    return any(tuple(said[at : at + run]) in runs for at in range(len(said) - run + 1))
