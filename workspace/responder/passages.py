"""An article cut into passages small enough to answer with, each knowing the headings it stands under."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from workspace.domain.article import Article

MOST_WORDS: Final = 110
_HEADING: Final = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*$")
_LIST_ITEM: Final = re.compile(r"^\s*(?:[-*+•]|\d{1,2}[.)])\s+")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])\s+(?=[\"“'(\[]?[A-ZÀ-Þ0-9])")
_LINK: Final = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)")
_FENCE: Final = re.compile(r"^\s*(?:```|~~~)")
_MARKS: Final = re.compile(r"(\*\*|__|`)")
_HTML: Final = re.compile(r"<[^>\n]{1,200}>")


@dataclass(frozen=True)
class Passage:
    """A piece of an article: ``text`` is what a customer may read, ``heading`` the way to it inside the article."""

    heading: str
    text: str

    def with_context(self, title: str) -> str:
        """The text as it is searched: under its title and heading."""
        return ". ".join(part for part in (title, self.heading, self.text) if part)


def plain(markdown: str) -> str:
    """Markdown as a person would write it in a message: links as their words, no marks."""
    return _MARKS.sub("", _HTML.sub("", _LINK.sub(r"\1", markdown))).strip()


def sentences(text: str) -> list[str]:
    """The sentences of a piece of prose; lines end a sentence as well."""
    found: list[str] = []
    for line in text.splitlines():
        found.extend(part.strip() for part in _SENTENCE_END.split(line) if part.strip())
    return found


def passages_of(article: Article) -> tuple[Passage, ...]:
    """The article's passages in reading order; never empty, for a title alone answers some questions too."""
    found: list[Passage] = []
    for heading, blocks in _sections(article.body):
        waiting: list[str] = []
        for block in blocks:
            if waiting and _count("\n".join(waiting)) + _count(block) > MOST_WORDS:
                found.append(Passage(heading, "\n".join(waiting)))
                waiting = []
            waiting.append(block)
        if waiting:
            found.append(Passage(heading, "\n".join(waiting)))
    return tuple(found) or (Passage("", article.short_answer or article.title),)


def _count(text: str) -> int:
    return len(text.split())


def _sections(body: str) -> Iterator[tuple[str, list[str]]]:
    path: list[tuple[int, str]] = []
    blocks: list[str] = []
    for block in _blocks(body):
        heading = _HEADING.match(block)
        if heading is None:
            blocks.extend(_bounded(block))
            continue
        if blocks:
            yield " › ".join(name for _, name in path), blocks
            blocks = []
        depth = len(heading[1])
        path = [(level, name) for level, name in path if level < depth]
        path.append((depth, plain(heading[2])))
    if blocks:
        yield " › ".join(name for _, name in path), blocks


def _blocks(body: str) -> Iterator[str]:
    """Headings alone, paragraphs whole, list items and code lines each on a line of one block."""
    waiting: list[str] = []
    fenced = False
    for line in body.splitlines():
        if _FENCE.match(line):
            fenced = not fenced
            continue
        if fenced:
            waiting.append(line.rstrip())
        elif _HEADING.match(line):
            if waiting:
                yield "\n".join(waiting)
                waiting = []
            yield line
        elif not line.strip():
            if waiting:
                yield "\n".join(waiting)
                waiting = []
        elif _LIST_ITEM.match(line) or not waiting:
            waiting.append(line.rstrip())
        elif waiting and _LIST_ITEM.match(waiting[-1]):
            waiting[-1] += " " + line.strip()
        else:
            waiting.append(line.strip())
    if waiting:
        yield "\n".join(waiting)


def _bounded(block: str) -> Iterator[str]:
    """A block as it is, or cut at sentences where it is longer than a passage may be."""
    text = plain(block)
    if not text:
        return
    if _count(text) <= MOST_WORDS:
        yield text
        return
    lines: list[str] = []
    for line in text.splitlines() if "\n" in text else sentences(text):
        for piece in [line] if _count(line) <= MOST_WORDS else sentences(line):
            if lines and _count(" ".join(lines)) + _count(piece) > MOST_WORDS:
                yield "\n".join(lines) if "\n" in text else " ".join(lines)
                lines = []
            lines.append(piece)
    if lines:
        yield "\n".join(lines) if "\n" in text else " ".join(lines)
