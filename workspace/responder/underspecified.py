"""Whether a question says which of several things it means: pointing words without anything they could point to."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from workspace.responder.words import STOP_WORDS, stem, stems, words

# At or above this a question is worth asking back about; below it, definite nouns make up most of what is found.
ASK_BACK: Final = 0.6
# A noun that so many names stand before in the knowledge ("Auburn clinic", "Mercy clinic") does not say which is meant.
MANY_NAMES: Final = 5
_MOSTLY_NAMED: Final = 0.2

# What lies before customer and desk alike, and times: pointing at them leaves nothing open.
_AT_HAND_WORDS: Final = """
    account address app application article bill booking box browser button card case chat code company conversation
    customer date day desk device e-mail email error evening feature field file function help hour invoice issue job
    laptop link list login mail matter message mobile moment month morning name night number offer option order page
    password payment phone picture place plan point problem product question reason request screen screenshot service
    setting shop site software step store subscription support system team thing ticket time topic user way website
    week weekend word year monday tuesday wednesday thursday friday saturday sunday quarter winter summer afternoon
    response answer reply advice information
"""
_NO_NOUN_WORDS: Final = """
    is was are were be been being has have had do does did will would can could should may might must to of in on at
    for with and or but not no if as so than then that which who what when where why how all any also just only really
    still very too much many more most same it i you we they he she there here even ever from by about into over under
    after before because since until while like means mean meant happens happened happen helps helped help says said
    works worked work got get go goes came come keeps keep needs need makes made sounds looks look seems seem runs run
    one ones me my your our their his her its a an the both either another other ok okay right true correct normal
    possible able supposed down up out again away thanks please
"""
_AT_HAND: Final = frozenset(stem(word) for word in _AT_HAND_WORDS.split())
_NO_NOUNS: Final = frozenset(_NO_NOUN_WORDS.split())
_KINDS: Final = frozenset(stem(word) for word in ("kind", "type", "sort", "part", "form"))
_WORD: Final = r"[^\W\d_][\w'’-]*"
# "That" points where a noun can stand; elsewhere it joins sentences.
_POINTED: Final = re.compile(
    rf"\b(?:this|these|those|such an?|(?:(?<=\bof )|(?<=\bin )|(?<=\bfor )|(?<=\bon )|(?<=\bto ))that)"
    rf"((?: {_WORD}){{1,4}})",
    re.IGNORECASE,
)
_DEFINITE: Final = re.compile(rf"\b(?:the|an? specific|an? certain)((?: {_WORD}){{1,4}})", re.IGNORECASE)
_BARE: Final = re.compile(r"\b(?:it|they|them|he|she|him|this|that|these|those|its|their|his)\b", re.IGNORECASE)
_NAMED: Final = re.compile(r"(?<!^)(?<![.?!] )\b[A-Z][\w&'’-]+")
_NAME_BEFORE: Final = re.compile(
    r"(?<![.!?:\n*] )(?<!^)\b([A-Z][\w’'&-]{2,})(?: ([A-Z][\w-]+))? ([a-zA-Z][a-z-]{3,})\b"
)
_LEAST_WORDS_OF_OWN: Final = 2
_MOST_BARE_WORDS: Final = 7
_MOST_WORDS: Final = 30
_POINTED_WEIGHT, _KIND_WEIGHT, _DEFINITE_WEIGHT, _MANY_WEIGHT = 0.75, 0.5, 0.4, 0.7
_BARE_WEIGHT, _NAME_WEIGHT = 0.7, 0.05


def names_before_nouns(texts: Iterable[str]) -> dict[str, frozenset[str]]:
    """For the stem of each noun that is mostly named in the texts, the names that stand before it.

    It reads every text, some 600,000 words a second, so it belongs where the knowledge is learned from, not in a turn.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    named: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for text in texts:
        total.update(stem(word) for word in words(text))
        for match in _NAME_BEFORE.finditer(text):
            name, second, noun = match.groups()
            if name.lower() in STOP_WORDS or name.lower() in _NO_NOUNS:
                continue
            for one in {stem(noun.lower()), stem((second or noun).lower())}:
                found[one].add(name)
                named[one] += 1
    return {
        noun: frozenset(names)
        for noun, names in found.items()
        if len(names) >= MANY_NAMES and named[noun] >= _MOSTLY_NAMED * total[noun]
    }


def openness(text: str, before: Sequence[str], names: Mapping[str, frozenset[str]] | None = None) -> float:
    """How much (0..1) a question leaves open what it is about, given everything said before it, oldest first.

    A noun that is pointed at and was never mentioned counts most; a bare pronoun with nothing before it likewise.
    A definite noun that was never mentioned counts as much only where the knowledge gives it many names (``names``,
    from ``names_before_nouns``): otherwise it is mostly the product's own. Names in the question speak against it,
    and so does length. Weights are set by hand; English only, else 0.
    """
    if len(text.split()) > _MOST_WORDS:
        return 0.0
    known = {found for said in before for found in stems(said)}
    value = 0.0
    for pattern, weight in ((_POINTED, _POINTED_WEIGHT), (_DEFINITE, _DEFINITE_WEIGHT)):
        for match in pattern.finditer(text):
            nouns, kind = _nouns(match[1])
            here = known | _AT_HAND | set(stems(text[: match.start()]))
            if not nouns or here & nouns:
                continue
            many = pattern is _DEFINITE and names is not None and any(noun in names for noun in nouns)
            value = max(value, _MANY_WEIGHT if many else min(weight, _KIND_WEIGHT) if kind else weight)
    own = [word for word in words(text) if word not in STOP_WORDS | _NO_NOUNS and not word.endswith("n't")]
    short = len(text.split()) <= _MOST_BARE_WORDS and len(own) < _LEAST_WORDS_OF_OWN
    if not before and short and _BARE.search(text):
        value = max(value, _BARE_WEIGHT)
    return max(0.0, value - _NAME_WEIGHT * len(_NAMED.findall(text)))


def _nouns(following: str) -> tuple[set[str], bool]:
    """The stems of the nouns after a pointing word, and whether only a kind of the thing is named."""
    nouns: list[str] = []
    kind = False
    for word in following.lower().replace("’", "'").split():
        if word == "of" and nouns and stem(nouns[-1]) in _KINDS:
            nouns, kind = [], True
            continue
        if word in _NO_NOUNS or ("'" in word and not word.endswith("'s")):
            break
        nouns.append(word.removesuffix("'s"))
    # A verb after the pointing word ("is this intended …") is no noun.
    if not nouns or nouns[-1].endswith(("ed", "ing", "ly")):
        return set(), kind
    return {stem(word) for word in nouns}, kind
