"""Words of a text as the responder counts them: lower case, cut back to their stems, without the empty ones."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

# Words that say nothing about what is asked, in the languages the desk's sample and most customers use.
_STOP_WORDS: Final = """
    a about after all also am an and any are as at be because been but by can cannot could did do does doing don't for
    from get got had has have he hello help her here hi him his how i i'd i'll i'm i've if in into is it it's its just
    like me my need no not of on or our out please she so some still thank thanks that the their them then there these
    they this those to too up us very want was we were what what's when where which who why will with would you your
    aber als am an auch auf aus bei bin bitte da danke das dass dem den der des die doch du ein eine einen einer er es
    für hallo hat habe ich ihr im in ist ja kann kein keine mein meine mich mir mit muss nach nicht noch nur oder sie
    sind so über um und uns von vor wann warum was wie wir wird wo zu zum zur
    au aux avec bonjour ce ces cette comment dans de des du elle en est et il je j'ai la le les leur ma mais merci mes
    mon ne nous on ou où par pas peut peux plus pour pourquoi qu que quel quelle qui sa sans se ses son sur un une vous
    al como con cuando de del el ella en es esta este está gracias hay hola la las lo los me mi mis muy más no nos o
    para pero por porque puedo que qué se si sin su sus te tengo un una y ya yo
"""
STOP_WORDS: Final = frozenset(_STOP_WORDS.split())
_SUFFIXES: Final = ("ingly", "edly", "ing", "ed", "ies", "es", "s", "ly")
_LEAST_STEM: Final = 3


def words(text: str) -> list[str]:
    """Lower-case words with their apostrophes, in order."""
    return [found.group().lower().replace("’", "'") for found in _WORD.finditer(text)]


# A hundred thousand articles are made of far fewer words; remembered, an index opens in half the time.
@lru_cache(maxsize=131_072)
def stem(word: str) -> str:
    """A word without its most common English endings: crude, fast, and the same on both sides of a comparison."""
    word = word.removesuffix("'s")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _LEAST_STEM:
            if suffix == "s" and word.endswith("ss"):
                return word
            root = word[: -len(suffix)]
            if suffix == "ies":
                return root + "y"
            if suffix in {"ing", "ed"} and len(root) > _LEAST_STEM and root[-1] == root[-2] and root[-1] not in "lsz":
                root = root[:-1]
            return root.removesuffix("e") if len(root) > _LEAST_STEM else root
    return word.removesuffix("e") if len(word) > _LEAST_STEM + 1 else word


def stems(text: str) -> list[str]:
    """Stems of every word, repeats and stop words included."""
    return [stem(word) for word in words(text)]


def content_stems(text: str) -> list[str]:
    """Stems of the words that carry meaning, in order, each once."""
    return list(dict.fromkeys(stem(word) for word in words(text) if word not in STOP_WORDS))


def pairs(found: Iterable[str]) -> list[str]:
    """Neighbouring stems joined, so that an order of words can be told from its reverse."""
    listed = list(found)
    return [f"{first}_{second}" for first, second in zip(listed, listed[1:], strict=False)]
