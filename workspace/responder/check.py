"""What an answer must pass before a customer sees it; every failure is a sentence an agent reads."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workspace.domain.article import Article, Audience
from workspace.responder import conduct
from workspace.responder.embedding import Embedder
from workspace.responder.glossary import in_english
from workspace.responder.grounding import (
    LEAST_ANSWER,
    Grounds,
    examine,
    grounds_of,
    links_in,
    whole_score,
)
from workspace.responder.language import LanguageFinder
from workspace.responder.passages import plain, sentences
from workspace.responder.words import content_stems

# Below this an answer has nothing to do with the question. It is low on purpose: the confidence judges how well an
# article fits; this stops what is about something else altogether.
LEAST_RELEVANT: Final = 0.3
LEAST_RELEVANT_ELSEWHERE: Final = 0.18  # in other languages than the shipped sentence model's English
LEAST_LETTERS: Final = 40
LEAST_QUOTED: Final = 3
_IMAGE: Final = re.compile(
    r"!\[[^\]]*\]\([^)]*\)|\[(?:screenshot|image|img|video|photo|figure|gif)\b[^\]]*\](?!\()", re.I
)
_LEAST_TRANSLATED: Final = 3
_LEAST_TRANSLATED_SHARE: Final = 0.3
_LANGUAGES: Final = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "sv": "Swedish",
}


@dataclass(frozen=True)
class Claim:
    """One sentence of an answer, the ids of the articles it cites, and the words of theirs it rests on."""

    text: str
    cites: tuple[str, ...]
    quote: str = ""


@dataclass(frozen=True)
class Asked:
    """What an answer is held against besides its sources: the question, all the customer said, and the language."""

    question: str
    customer: str
    language: str = "en"
    desk_name: str = ""


@dataclass(frozen=True)
class Checked:
    """What is wrong with an answer (nothing: it may be sent), and how far it stands in its sources (0..1)."""

    faults: tuple[str, ...]
    grounded: float = 0.0
    relevant: float = 0.0


class Checker:
    """Holds answers against the articles they cite."""

    def __init__(self, embedder: Embedder, languages: LanguageFinder | None = None) -> None:
        self._embedder = embedder
        self._languages = languages or LanguageFinder()

    def check(self, claims: Sequence[Claim], articles: Mapping[str, Article], asked: Asked) -> Checked:
        """Check an answer that was written from articles: each sentence against those it cites and no others."""
        body = " ".join(claim.text for claim in claims).strip()
        if not body:
            return Checked(("the answer is empty",))
        cited = [
            articles[name] for name in dict.fromkeys(name for one in claims for name in one.cites) if name in articles
        ]
        known = {article.id: grounds_of(article, self._embedder) for article in cited}
        wrong = _sources_faults(cited)
        source = " ".join(text for article in cited for text in (article.title, article.short_answer, article.body))
        promised = [sentence for one in known.values() for sentence in one.sentences]
        if conduct.promises(body, lambda sentence: conduct.said_as_promise(sentence, promised)):
            wrong.append("it promises what a person would have to do")
        if conduct.leaks(body):
            wrong.append("it speaks about its instructions")
        wrong += conduct.foreign_data(body, source, asked.customer)
        wrong += filter(None, [conduct.tone_fault(body, source), self._language_fault(body, asked.language)])
        scores: list[float] = []
        parts: list[str] = []
        compared = True
        for claim in claims:
            sources = [known[article.id] for article in cited if article.id in claim.cites]
            if not sources:
                wrong.append("one of its sentences cites no article")
                continue
            own = all(articles[name].language == asked.language for name in claim.cites if name in articles)
            compared = compared and own
            if not own:
                wrong += _foreign_faults(claim, sources)
            for sentence in sentences(claim.text):
                finding = examine(
                    sentence, sources, customer=asked.customer, known_names=asked.desk_name, same_language=own
                )
                parts.append(sentence)
                scores.append(finding.score)
                if finding.fault:
                    wrong.append(finding.fault)
        grounded = whole_score(parts, scores)
        if compared and grounded < LEAST_ANSWER:
            wrong.append("taken together it strays too far from the articles it cites")
        relevant = self._relevance(asked.question, body, cited)
        if relevant < _least_relevant(asked):
            wrong.append("it does not answer what was asked")
        return Checked(tuple(dict.fromkeys(wrong)), grounded, relevant)

    def check_extract(self, texts: Sequence[str], cited: Sequence[Article], asked: Asked) -> Checked:
        """Check an answer made of articles' own words: what they promise and how they speak is the desk's own doing."""
        body = "\n".join(texts).strip()
        if not body:
            return Checked(("the answer is empty",))
        wrong = _sources_faults(cited)
        source = " ".join(text for one in cited for text in (one.title, one.short_answer, one.body))
        have = _letters(source)
        if any(_letters(line) not in have for text in texts for line in sentences(text)):
            wrong.append("one of its sentences stands in no cited article")
        if any(link not in source for link in links_in(body)):
            wrong.append("it gives a link that is in no cited article")
        wrong += conduct.foreign_data(body, source, asked.customer)
        relevant = self._relevance(asked.question, body, cited)
        if relevant < _least_relevant(asked):
            wrong.append("it does not answer what was asked")
        return Checked(tuple(dict.fromkeys(wrong)), 1.0, relevant)

    def relevance(self, question: str, answer: str) -> float:
        """How far an answer is about the question: the likeness of the nearest sentence, or shared words (0..1)."""
        translated = in_english(question)
        asked = [text for text in (question, translated) if text.strip()]
        parts = [part for part in sentences(plain(answer)) if content_stems(part)]
        if not asked or not parts:
            return 0.0
        vectors = self._embedder.embed([*asked, answer, *parts])
        like = float((vectors[: len(asked)] @ vectors[len(asked) :].T).max())
        wanted = {word for text in asked for word in content_stems(text)}
        shared = len(wanted & set(content_stems(answer))) / max(1, len(wanted))
        return max(like, shared)

    def _relevance(self, question: str, body: str, cited: Sequence[Article]) -> float:
        if not content_stems(question):
            return 1.0
        # An article's title and examples say what its words answer, where the words themselves don't repeat it.
        about = " ".join(f"{article.title}. {' '.join(article.examples)}" for article in cited)
        return max(self.relevance(question, body), self.relevance(question, about) if about.strip() else 0.0)

    def _language_fault(self, body: str, language: str) -> str:
        text = re.sub(r"[“„«\"`][^”“»\"`]*[”“»\"`]", " ", plain(body))
        if sum(letter.isalpha() for letter in text) < LEAST_LETTERS:
            return ""
        found = self._languages.find([text], language)
        if found == language:
            return ""
        return f"it is in {_LANGUAGES.get(found, found)}, and the customer writes {_LANGUAGES.get(language, language)}"


def _least_relevant(asked: Asked) -> float:
    return LEAST_RELEVANT if asked.language == "en" else LEAST_RELEVANT_ELSEWHERE


def _sources_faults(cited: Sequence[Article]) -> list[str]:
    wrong = []
    if not cited:
        wrong.append("no article is cited")
    if any(article.audience is Audience.INTERNAL for article in cited):
        wrong.append("it cites an internal article")
    return wrong


def stands_in_quote(quote: str, sources: Sequence[Grounds]) -> bool:
    """Whether the words a sentence says it rests on stand in one of its sources, letter for letter."""
    wanted = _letters(quote)
    return len(quote.split()) >= LEAST_QUOTED and any(wanted in _letters(source.text) for source in sources)


def _foreign_faults(claim: Claim, sources: Sequence[Grounds]) -> list[str]:
    """A sentence in another language than its article: the words it rests on must stand there, letter for letter."""
    if not stands_in_quote(claim.quote, sources):
        return ["it is in another language than its article and does not quote the words it rests on"]
    translated = content_stems(in_english(claim.text))
    if len(translated) >= _LEAST_TRANSLATED:
        shared = max(source.overlap(translated) for source in sources)
        if shared < _LEAST_TRANSLATED_SHARE:
            return ["it says something that stands in no article it cites"]
    return []


def _letters(text: str) -> str:
    """Letters and digits only: marks and line breaks are not what an article says."""
    return re.sub(r"[\W_]+", "", plain(_IMAGE.sub("", text)).lower())
