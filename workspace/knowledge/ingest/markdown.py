"""Markdown as an article: front matter, title, and long pages split at their headings."""

import re
from dataclasses import replace
from typing import Final

from markdown_it import MarkdownIt

from workspace.domain.article import Article, Audience
from workspace.domain.identifiers import ArticleId
from workspace.knowledge.ingest.port import Document, Found, Skipped

# About three pages: what is longer is several articles, and the AI finds the right one of them more surely.
MOST_WORDS: Final = 1_500
LEAST_PREAMBLE_WORDS: Final = 30
_FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING: Final = re.compile(r"^#\s+(.+?)\s*#*$")
_FENCE: Final = re.compile(r"^\s{0,3}(`{3,}|~{3,})")
_NOT_IN_ANCHOR: Final = re.compile(r"[^\w\- ]")


def document_of(text: str, article_id: str, place: str, where: str) -> Document:
    """A Markdown file as one article, or as several where it is long; ``where`` names it to a person."""
    fields: dict[str, str] = {}
    text = text.replace("\r\n", "\n").replace("\x00", "")
    if front := _FRONT_MATTER.match(text):
        text = text[front.end() :]
        for line in front.group(1).splitlines():
            name, colon, value = line.partition(":")
            if colon:
                fields[name.strip().lower()] = value.strip().strip("\"'")
    heading, without = _without_title(text)
    title = fields.get("title") or heading
    if heading and heading == title:
        text = without
    return made_document(article_id, title, text.strip(), fields, place, where)


def made_document(article_id: str, title: str, body: str, fields: dict[str, str], place: str, where: str) -> Document:
    """A document of one text with what is known about it (audience, category, language, short_answer)."""
    article = _article(article_id, title, body, fields, where)
    if isinstance(article, Skipped):
        return Document(place, skipped=(article,))
    return Document(place, found=tuple(_split(Found(place, article))))


def _article(article_id: str, title: str, body: str, fields: dict[str, str], where: str) -> Article | Skipped:
    if not body:
        return Skipped(where, "there is no text in it")
    audience = fields.get("audience", "public").lower()
    if audience not in {"public", "internal"}:
        return Skipped(where, f"its audience is {audience!r}; it can be 'public' or 'internal'")
    return Article(
        id=ArticleId(article_id),
        title=title or article_id.rsplit("/", 1)[-1].replace("-", " ").capitalize(),
        body=body,
        category=fields.get("category", ""),
        audience=Audience(audience),
        language=fields.get("language", ""),
        short_answer=fields.get("short_answer") or fields.get("description") or "",
    )


def _without_title(text: str) -> tuple[str, str]:
    """The first top heading outside code, and the text without it."""
    lines = text.split("\n")
    fence = ""
    for number, line in enumerate(lines):
        if opened := _FENCE.match(line):
            mark = opened.group(1)
            fence = "" if fence and mark.startswith(fence) else fence or mark
        elif not fence and (heading := _HEADING.match(line)):
            return heading.group(1), "\n".join(lines[:number] + lines[number + 1 :])
    return "", text


def _split(found: Found) -> list[Found]:
    """One article for each of the highest headings that stand in it more than once; short ones stay whole."""
    article = found.article
    if len(article.body.split()) <= MOST_WORDS:
        return [found]
    lines = article.body.split("\n")
    tokens = MarkdownIt("commonmark").parse(article.body)
    headings = [
        (int(token.tag[1]), token.map[0], tokens[number + 1].content)
        for number, token in enumerate(tokens)
        if token.type == "heading_open" and token.map and token.level == 0
    ]
    levels = [level for level, _, _ in headings]
    top = next((level for level in sorted(set(levels)) if levels.count(level) > 1), None)
    if top is None:
        return [found]
    starts = [(line, title) for level, line, title in headings if level <= top]
    parts: list[Found] = []
    preamble = "\n".join(lines[: starts[0][0]]).strip()
    if len(preamble.split()) >= LEAST_PREAMBLE_WORDS:
        parts.append(Found(found.place, replace(article, body=preamble)))
        preamble = ""
    used: dict[str, int] = {}
    ends = [line for line, _ in starts[1:]] + [len(lines)]
    for (start, title), end in zip(starts, ends, strict=True):
        body = "\n".join(lines[start + 1 : end]).strip()
        if body.startswith(("===", "---")):
            # The underline of a heading written over two lines.
            body = body.partition("\n")[2].strip()
        if preamble:
            body, preamble = f"{preamble}\n\n{body}".strip(), ""
        if not body:
            continue
        anchor = _anchor(title, used)
        part = replace(
            article,
            id=ArticleId(f"{article.id}#{anchor}"),
            title=f"{article.title}: {title}",
            body=body,
            short_answer="",
        )
        parts.extend(_split(Found(f"{found.place}#{anchor}", part)))
    return parts or [found]


def _anchor(title: str, used: dict[str, int]) -> str:
    """A heading's anchor as web pages have it: lower case, hyphens; a second one of the same words is numbered."""
    anchor = _NOT_IN_ANCHOR.sub("", title.lower()).strip().replace(" ", "-") or "part"
    anchor = anchor[:80]
    number = used.get(anchor, 0)
    used[anchor] = number + 1
    return f"{anchor}-{number}" if number else anchor
