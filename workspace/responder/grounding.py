"""How far a sentence stands in the articles it cites: overlap and likeness, quantities, names, links, negation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from workspace.domain.article import Article
from workspace.responder.embedding import Embedder, Vectors
from workspace.responder.passages import plain, sentences
from workspace.responder.words import content_stems, stem, words

# Half shared words, half likeness of meaning; `benchmarks/groundedness` prints what this is worth against people's
# ratings. One sentence may be a mere link between others, so its own limit is low and the whole answer's is not.
LEAST_SENTENCE: Final = 0.35
LEAST_ANSWER: Final = 0.65
WINDOW: Final = 3
_CLAUSE: Final = re.compile(
    r"[,;:()–—]|\b(?:but|however|because|although|if|when|unless|aber|wenn|mais|si|pero)\b", re.I
)
_NEGATION: Final = re.compile(
    r"\b(?:not|no|never|nobody|none|nor|neither|cannot|without|unable|impossible|avoid|unless|\w+n['’]t|"
    r"nicht|nie|niemals|kein\w*|ohne|unmöglich|"
    r"pas|jamais|aucune?|sans|impossible|"
    r"nunca|jamás|ning[uú]n\w*|sin|imposible|não|nunca|sem|non|mai|senza|niet|geen|nooit|zonder)\b",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"(?<![\w.])\d[\d.,'’ \u00a0]*\d|\d")
_QUANTITY: Final = re.compile(
    r"(?P<sign>[€$£])?\s?(?P<number>\d(?:[\d.,]*\d)?)\s?[- ]?(?P<unit>%|[€$£]|[A-Za-zÀ-ÿ]+)?", re.UNICODE
)
_UNITS: Final = {
    "second": "s s sec second seconds sekunde sekunden seconde secondes segundo segundos",
    "minute": "min minute minutes minuten minuto minutos",
    "hour": "h hr hour hours stunde stunden heure heures hora horas",
    "day": "day days tag tage tagen jour jours día días dia dias",
    "week": "week weeks woche wochen semaine semaines semana semanas",
    "month": "month months monat monate monaten mois mes meses",
    "year": "year years jahr jahre jahren an ans année années año años",
    "percent": "% percent prozent pour por",
    "euro": "€ eur euro euros",
    "dollar": "$ usd dollar dollars dólares",
    "pound": "£ gbp pound pounds",
    "kilobyte": "kb kilobyte kilobytes",
    "megabyte": "mb megabyte megabytes mo",
    "gigabyte": "gb gigabyte gigabytes go",
}
_UNIT_OF: Final = {word: unit for unit, listed in _UNITS.items() for word in listed.split()}
_NUMBER_WORDS: Final = {
    word: str(number)
    for number, listed in enumerate(
        (
            "zero null zéro cero",
            "one eins",
            "two zwei deux dos",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five fünf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete",
            "eight acht huit ocho",
            "nine neun nueve",
            "ten zehn dix diez",
            "eleven elf onze",
            "twelve zwölf douze doce",
        )
    )
    for word in listed.split()
}
# "A month" grounds "one month", but says no number where a sentence of the answer has it.
_SINGLE: Final = re.compile(
    r"\b(?:an?|each|per|every|ein(?:e[nmrs]?)?|pro|jede[nmrs]?|une?|par|un[ao]?|cada)\s+(\w+)", re.IGNORECASE
)
_COUNTED: Final = re.compile(rf"\b({'|'.join(_NUMBER_WORDS)})\b", re.IGNORECASE)
_LINK: Final = re.compile(r"https?://[^\s<>\"“”)\]]+|\bwww\.[^\s<>\"“”)\]]+", re.IGNORECASE)
_PLACE: Final = re.compile(
    r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|de|fr|es|eu|co|uk|app|dev)(?:/[^\s)\]]*)?\b", re.I
)
_NAMED: Final = re.compile(r"[“„«\"]([^”“»\"]{2,60})[”“»\"]|`([^`]{2,60})`")
_CAPITAL: Final = re.compile(r"(?<=[a-zß-ÿ0-9,] )([A-ZÀ-Þ][\w’'-]*(?:\s[A-ZÀ-Þ][\w’'-]*)*)")
_MARKER: Final = re.compile(r"^\s*(?:[-*•]\s+|\d{1,2}[.)](?:\s+|$))|\s\d{1,2}\.$")
_LABEL: Final = re.compile(r"\*\*[^*]+\*\*:?|^#+ .*$")
_ALIKE: Final = 0.7


@dataclass(frozen=True)
class Finding:
    """How well one sentence stands: ``score`` 0..1, and ``fault``, the sentence an agent reads, '' for none."""

    score: float
    fault: str = ""


class Grounds:
    """What one text says, ready to hold claims against; made once per article and answer."""

    def __init__(self, text: str, embedder: Embedder) -> None:
        self._raw, self.embedder = text, embedder
        self.text = plain(text)
        self.sentences = [sentence for sentence in sentences(self.text) if words(sentence)] or [self.text]

    @cached_property
    def vectors(self) -> Vectors:
        """One unit vector per sentence."""
        return self.embedder.embed(self.sentences)

    @cached_property
    def windows(self) -> list[set[str]]:
        """The content stems of each sentence with the ones after it, as claims often join neighbours."""
        each = [set(content_stems(sentence)) for sentence in self.sentences]
        return [set().union(*each[at : at + WINDOW]) for at in range(len(each))]

    @cached_property
    def numbers(self) -> set[str]:
        """Every number, written out ones as well."""
        return numbers_in(self.text)

    @cached_property
    def quantities(self) -> set[tuple[str, str]]:
        """Every number with the unit behind it."""
        units = {_UNIT_OF.get(word.lower(), "") for word in _SINGLE.findall(self.text)}
        return quantities_in(self.text) | {("1", unit) for unit in units if unit}

    @cached_property
    def stems(self) -> set[str]:
        """Stems of all words."""
        return {stem(word) for word in words(self.text)}

    @cached_property
    def clauses(self) -> list[tuple[set[str], bool]]:
        """Content stems of each clause, and whether it is negated."""
        return [clause for sentence in self.sentences for clause in clauses_in(sentence)]

    def has_link(self, link: str) -> bool:
        """Whether the address stands in it, letter for letter."""
        wanted = _address(link)
        return any(_address(found) == wanted for found in [*_LINK.findall(self._raw), *_PLACE.findall(self._raw)])

    def overlap(self, claim: Sequence[str]) -> float:
        """The largest share of the claim's stems found close together."""
        if not claim:
            return 1.0
        return max(sum(word in window for word in claim) / len(claim) for window in self.windows)


def grounds_of(article: Article, embedder: Embedder) -> Grounds:
    """What an article says, its title and short answer first."""
    return Grounds(f"{article.title}.\n{article.short_answer}\n{article.body}", embedder)


def numbers_in(text: str) -> set[str]:
    """The numbers of a text, without thousands' marks, and small ones that are written out."""
    found = {_plain_number(number) for number in _NUMBER.findall(text)} | set(re.findall(r"\d+", text))
    return found | {_NUMBER_WORDS[word.lower()] for word in _COUNTED.findall(text)}


def quantities_in(text: str) -> set[tuple[str, str]]:
    """The numbers that have a unit, with it: ("3", "day")."""
    counted = _COUNTED.sub(lambda found: _NUMBER_WORDS[found[0].lower()], text)
    found = set()
    for match in _QUANTITY.finditer(counted):
        unit = _UNIT_OF.get((match["sign"] or "").lower()) or _UNIT_OF.get((match["unit"] or "").lower())
        if unit:
            found.add((_plain_number(match["number"]), unit))
    return found


def groundedness(claims: Sequence[str], sources: Sequence[Grounds]) -> list[float]:
    """How far each claim stands in the sources, 0..1: shared words close together and likeness of meaning.

    Likeness is the cosine of sentence vectors (arXiv 1908.10084).
    """
    if not claims or not sources:
        return [0.0 for _ in claims]
    vectors = sources[0].embedder.embed(list(claims))
    liked = np.max([np.max(vectors @ source.vectors.T, axis=1) for source in sources], axis=0)
    scores = []
    for claim, like in zip(claims, liked, strict=True):
        shared = max(source.overlap(content_stems(claim)) for source in sources)
        scores.append(float((shared + max(0.0, float(like))) / 2))
    return scores


def examine(
    claim: str, sources: Sequence[Grounds], *, customer: str = "", known_names: str = "", same_language: bool = True
) -> Finding:
    """Whether one sentence stands in the sources it cites.

    ``customer`` is what the customer wrote: its bare numbers (an order's) and names may be repeated, its quantities
    ("60 days") may not be confirmed. Between languages words cannot be compared, so there quantities, numbers and
    links are, and the caller checks the quoted words.
    """
    claim = _MARKER.sub("", claim).strip()
    if not content_stems(claim):
        return Finding(1.0)
    score = groundedness([claim], sources)[0]
    for fault in (_wrong_link(claim, sources), _wrong_quantity(claim, sources, customer)):
        if fault:
            return Finding(score, fault)
    if not same_language:
        return Finding(score)
    name = _wrong_name(claim, sources, f"{customer} {known_names}")
    if name:
        return Finding(score, name)
    if score < LEAST_SENTENCE:
        return Finding(score, "it says something that stands in no article it cites")
    if _turned_round(claim, sources):
        return Finding(score, "it says the opposite of the article it cites")
    return Finding(score)


def whole_score(claims: Sequence[str], scores: Sequence[float]) -> float:
    """How far a whole answer stands: its sentences' scores, weighted by the words that carry meaning."""
    weights = [max(1, len(content_stems(claim))) for claim in claims]
    return sum(score * weight for score, weight in zip(scores, weights, strict=True)) / max(1, sum(weights))


def links_in(text: str) -> list[str]:
    """The web addresses in a text."""
    return [found.rstrip(".,;:!?'") for found in _LINK.findall(text)]


def _wrong_link(claim: str, sources: Sequence[Grounds]) -> str:
    named = [*links_in(claim), *(found[0] for found in _PLACE.finditer(_LINK.sub(" ", claim)) if "@" not in claim)]
    if any(not any(source.has_link(link) for source in sources) for link in named):
        return "it gives a link that is in no article it cites"
    return ""


def _wrong_quantity(claim: str, sources: Sequence[Grounds], customer: str) -> str:
    known = set().union(*(source.quantities for source in sources)) if sources else set()
    numbers = set().union(*(source.numbers for source in sources)) if sources else set()
    told = set(re.findall(r"\d+", customer))
    wanted = quantities_in(_LINK.sub(" ", claim))
    for number, unit in wanted:
        if (number, unit) in known:
            continue
        if number not in numbers or any(one == number for one, _ in known):
            amount = f"{number} {unit}" if number == "1" or unit == "percent" else f"{number} {unit}s"
            return f"it states {amount}, which is in no article it cites"
    with_unit = {number for number, _ in wanted}
    for number in re.findall(r"\d+(?:[.,]\d+)*", _LINK.sub(" ", claim)):
        bare = _plain_number(number)
        if bare not in with_unit and bare not in numbers and number not in numbers and number not in told:
            return f"it states the number {number}, which is in no article it cites"
    return ""


def _wrong_name(claim: str, sources: Sequence[Grounds], known: str) -> str:
    words_known = {stem(word) for word in words(known)}.union(*(source.stems for source in sources))
    named = [next(filter(None, groups)) for groups in _NAMED.findall(claim)]
    claim = _LABEL.sub(" ", claim)
    named += _CAPITAL.findall(claim) if not _capitalises_nouns(claim) else []
    for name in named:
        unknown = [word for word in words(name) if len(word) > 1 and stem(word) not in words_known]
        if unknown:
            return f"it names “{name}”, which is in no article it cites"
    return ""


def _capitalises_nouns(claim: str) -> bool:
    """German sentences capitalise every noun, so a capital says nothing about a name there."""
    return re.search(r"\b(?:der|die|das|den|ein|eine|und|ist|Sie|Ihre?|auf|mit)\b", claim) is not None


def clauses_in(sentence: str) -> list[tuple[set[str], bool]]:
    """The content stems of each clause, and whether it is negated."""
    found = []
    for part in _CLAUSE.split(sentence):
        if part and (kept := {word for word in content_stems(part) if not _NEGATION.fullmatch(word)}):
            found.append((kept, _NEGATION.search(part) is not None))
    return found


def _turned_round(claim: str, sources: Sequence[Grounds]) -> bool:
    """Whether a clause of the claim stands in a source, but only with the opposite sign."""
    known = [clause for source in sources for clause in source.clauses]
    for wanted, negated in clauses_in(claim):
        if len(wanted) < 2:
            continue
        alike = [sign for has, sign in known if len(wanted & has) >= _ALIKE * max(len(wanted), len(has))]
        if alike and negated not in alike:
            return True
    return False


def _plain_number(number: str) -> str:
    """1.000, 1,000 and 1 000 are 1000; 19.90 and 19,90 are 19.90."""
    kept = re.sub(r"['’ \u00a0]", "", number.strip(" .,"))
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", kept):
        return re.sub(r"[.,]", "", kept)
    return kept.replace(",", ".")


def _address(link: str) -> str:
    bare = re.sub(r"^https?://", "", link.lower().rstrip(".,;:!?'"))
    return bare.removeprefix("www.").rstrip("/")
