"""An answer made of an article's own words: the short answer or the passage that answers, with its steps."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workspace.domain.article import Article
from workspace.responder import phrases
from workspace.responder.index import IndexedArticle
from workspace.responder.passages import Passage, sentences
from workspace.responder.words import content_stems

MOST_WORDS: Final = 130
_STEP: Final = re.compile(r"^\s*(?:[-*+•]|\d{1,2}[.)])\s+", re.MULTILINE)
_TABLE: Final = re.compile(r"^\s*\|.*\|\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Extract:
    """The part of an article that answers one question."""

    article: Article
    passage: str
    text: str


def extract(one: IndexedArticle, row: int, question: str) -> Extract:
    """The words of the article that answer the question; ``row`` is the best passage's row in the article."""
    passage = one.passages[row - 1] if 1 <= row <= len(one.passages) else one.passages[0]
    short = one.article.short_answer.strip()
    if not short:
        return Extract(one.article, passage.text, _kept(passage, question))
    # A short answer says what; the steps under it say how. A table is left to the article.
    steps = _steps_of(one.passages, passage)
    text = short if not steps or _covered(steps, short) else f"{short}\n\n{steps}"
    return Extract(one.article, passage.text, text)


def compose(
    extracts: Sequence[Extract], *, language: str, customer_name: str, opening: str = "", closing: str = ""
) -> str:
    """The whole reply: greeting, what answers, where it comes from."""
    titles = list(dict.fromkeys(found.article.title for found in extracts))
    parts = [phrases.hello(language, customer_name)]
    if any(found.article.language != language for found in extracts) and language != "en":
        parts.append(phrases.phrase(language, "foreign"))
    if opening:
        parts.append(opening)
    parts += list(dict.fromkeys(found.text for found in extracts))
    parts.append(phrases.sources(language, titles))
    if closing:
        parts.append(closing)
    return "\n\n".join(parts)


def _steps_of(passages: Sequence[Passage], best: Passage) -> str:
    if _STEP.search(best.text) and not _TABLE.search(best.text) and len(best.text.split()) <= MOST_WORDS:
        return best.text
    same = [passage for passage in passages if passage.heading == best.heading and passage is not best]
    listed = next((passage.text for passage in same if _STEP.search(passage.text)), "")
    return listed if len(listed.split()) <= MOST_WORDS and not _TABLE.search(listed) else ""


def _covered(steps: str, short: str) -> bool:
    wanted = set(content_stems(steps))
    return len(wanted & set(content_stems(short))) > 0.7 * len(wanted)


def _kept(passage: Passage, question: str) -> str:
    """The passage, or of a long one the sentences around the one that answers best, in their order."""
    text = passage.text
    if len(text.split()) <= MOST_WORDS:
        return text
    found = sentences(text)
    asked = set(content_stems(question))
    scores = [len(asked & set(content_stems(sentence))) for sentence in found]
    centre = max(range(len(found)), key=lambda at: scores[at])
    first = last = centre
    count = len(found[centre].split())
    while first > 0 or last < len(found) - 1:
        following = last + 1 if last < len(found) - 1 else first - 1
        count += len(found[following].split())
        if count > MOST_WORDS:
            break
        first, last = min(first, following), max(last, following)
    return " ".join(found[first : last + 1])
