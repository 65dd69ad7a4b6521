"""An answer made of an article's own words: the short answer or the passage that answers, with its whole list."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from workspace.domain.article import Article
from workspace.responder import phrases, prose
from workspace.responder.index import IndexedArticle
from workspace.responder.passages import Passage, sentences
from workspace.responder.words import content_stems

MOST_WORDS: Final = 130
MOST_LIST_WORDS: Final = 240
LEAST_WORDS: Final = 14
_MOST_HEADING_WORDS: Final = 9
_TABLE: Final = re.compile(r"^\s*\|.*\|\s*$", re.MULTILINE)
_GENERAL: Final = re.compile(
    r"^(?:overview|introduction|summary|before you (?:begin|start)|faqs?|notes?|tips?|details|next steps?"
    r"|more|see also|step \d+"
    r"|what['’]s next\??|related.*|übersicht|einleitung|zusammenfassung|hinweise?|introduction|résumé"
    r"|resumen|introducción)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Extract:
    """The part of an article that answers one question; ``is_cut`` where its list is longer than a message takes."""

    article: Article
    passage: str
    text: str
    is_cut: bool = False


def extract(one: IndexedArticle, row: int, question: str) -> Extract:
    """The words of the article that answer the question; ``row`` is the best text's row in the article."""
    at = _place(one, row)
    passage = one.passages[at]
    body, is_cut = _with_context(one.passages, at)
    text = prose.readable(body)
    short = one.article.short_answer.strip()
    if short:
        # A short answer says what; the steps under it say how. A table is left to the article.
        steps, is_cut = _steps_of(one.passages, at)
        text = short if not steps or _covered(steps, short) else f"{short}\n\n{steps}"
        is_cut = is_cut and text != short
    elif text:
        text = _headed(_kept(text, question), passage.heading, one.article.title)
    else:
        text = passage.text
    return Extract(one.article, passage.text, prose.with_links(text, one.article.body), is_cut)


def compose(
    extracts: Sequence[Extract], *, language: str, customer_name: str, opening: str = "", closing: str = ""
) -> str:
    """The whole reply: greeting, what answers, where it comes from."""
    titles = list(dict.fromkeys(found.article.title for found in extracts))
    parts = [phrases.hello(language, customer_name)]
    foreign = {found.article.language for found in extracts} - {language}
    if foreign:
        parts.append(phrases.phrase(language, "foreign" if foreign == {"en"} else "foreign other"))
    if opening:
        parts.append(opening)
    parts += list(dict.fromkeys(found.text for found in extracts))
    if any(found.is_cut for found in extracts):
        parts.append(phrases.phrase(language, "more"))
    parts.append(phrases.sources(language, titles))
    if closing:
        parts.append(closing)
    return "\n\n".join(parts)


def _place(one: IndexedArticle, row: int) -> int:
    """The passage to start from: the one the row is, or the one most like the title or example the row is."""
    if 1 <= row <= len(one.passages):
        return row - 1
    if row >= len(one.vectors):
        return 0
    return int(np.argmax(one.vectors[1 : 1 + len(one.passages)] @ one.vectors[row]))


def _with_context(passages: Sequence[Passage], at: int) -> tuple[str, bool]:
    """The passage with the rest of its list and what it announces; whether some of the list had to be left out."""
    first = last = at
    heading = passages[at].heading

    def words(start: int, end: int) -> int:
        return sum(len(passage.text.split()) for passage in passages[start : end + 1])

    while first > 0 and passages[first - 1].heading == heading:
        before = passages[first - 1].text
        inside = prose.starts_with_item(passages[first].text)
        if not inside or not (prose.ends_with_item(before) or prose.ends_open(before)):
            break
        if words(first - 1, last) > MOST_LIST_WORDS:
            break
        first -= 1
    is_cut = False
    while last + 1 < len(passages):
        here, following = passages[last].text, passages[last + 1]
        announced = prose.ends_open(here)
        goes_on = prose.ends_with_item(here) and prose.starts_with_item(following.text)
        thin = len(prose.readable("\n".join(one.text for one in passages[first : last + 1])).split()) < LEAST_WORDS
        if not (thin or announced or (goes_on and following.heading == heading)):
            break
        if words(first, last + 1) > MOST_LIST_WORDS:
            is_cut = goes_on or announced
            break
        last += 1
    text = "\n".join(passage.text for passage in passages[first : last + 1])
    return (_without_announcement(text), is_cut)


def _without_announcement(text: str) -> str:
    """The text without a last sentence that announces what does not follow."""
    while prose.ends_open(text):
        *lines, last = text.rstrip().splitlines()
        text = "\n".join([*lines, " ".join(sentences(last)[:-1])]).rstrip()
    return text


def _steps_of(passages: Sequence[Passage], at: int) -> tuple[str, bool]:
    """The list at or near a passage, as a message has it."""
    same = [place for place, passage in enumerate(passages) if passage.heading == passages[at].heading]
    for place in [at, *(place for place in same if place != at)]:
        text = passages[place].text
        if any(prose.ITEM.match(line) for line in text.splitlines()) and not _TABLE.search(text):
            whole, is_cut = _with_context(passages, place)
            return prose.readable(whole), is_cut
    return "", False


def _covered(steps: str, short: str) -> bool:
    wanted = set(content_stems(steps))
    return len(wanted & set(content_stems(short))) > 0.7 * len(wanted)


def _headed(text: str, heading: str, title: str) -> str:
    """The text under its heading, where it does not say itself what it is about."""
    name = heading.rsplit(" › ", 1)[-1].strip()
    if not name or name.lower() == title.lower() or len(name.split()) > _MOST_HEADING_WORDS or _GENERAL.match(name):
        return text
    said = set(content_stems(" ".join(text.split()[:25])))
    about = set(content_stems(name))
    return text if not about or len(about & said) > 0.5 * len(about) else f"**{name.rstrip(':')}**\n\n{text}"


def _kept(text: str, question: str) -> str:
    """The text, or of long prose the sentences around the one that answers best, in their order; lists stay whole."""
    if len(text.split()) <= MOST_WORDS or any(prose.ITEM.match(line) for line in text.splitlines()):
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
