"""Text cut into sentences and content words, for drafting from a conversation's own words."""

import re
from typing import Final

_END: Final = re.compile(r"(?<=[.!?…])[\"'”)]*\s+(?=[\"'“(¿¡]?[A-ZÀ-ÖØ-Þ0-9])")
_LIST_LINE: Final = re.compile(r"^\s*(?:[-*•]|\d{1,2}[.)])\s+")
_WORD: Final = re.compile(r"[^\W_][\w'’-]*")
_COMMON_WORDS: Final = """
a about after all also am an and any are as at be because been but by can could did do does doing done for
from get got had has have he her here him his how i if in into is it its just like me my need no not now of
off on once one only or other our out over please she should so some than thanks that the their them then
there these they this those to too under up us use used want was we were what when where which who why will
with would yes you your hi hello dear der die das und ist im den dem des ein eine einen einem einer ich du sie
er es wir ihr nicht mit auf für von zu bei auch aber wie wo wann kann können bitte danke haben habe hat sind
wird le la les un une et est en de je tu il elle nous vous ils pas ne pour avec sur dans que qui quoi comment
mon ma mes votre vos bonjour merci peut puis avoir être el los las una unos y del yo tú él ella nosotros por
para con sobre quien como cómo mi mis su sus hola gracias puede puedo
"""
_COMMON: Final = frozenset(_COMMON_WORDS.split())


def sentences(text: str) -> list[str]:
    """Sentences in order; a line of a list is one sentence."""
    found: list[str] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        if _LIST_LINE.match(line):
            found.append(line.strip())
        else:
            found.extend(part.strip() for part in _END.split(line.strip()) if part.strip())
    return found


def content_words(text: str) -> frozenset[str]:
    """The words that carry meaning, lower case, common endings removed."""
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(_stem(word) for word in words if len(word) > 2 and word not in _COMMON)


def _stem(word: str) -> str:
    """The word without a common English ending; both sides are cut alike, so it need not be a real stem."""
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)]
    return word


def coverage(wanted: frozenset[str], given: frozenset[str]) -> float:
    """The share (0..1) of the wanted words that are given; 0 where nothing is wanted."""
    return len(wanted & given) / len(wanted) if wanted else 0.0
