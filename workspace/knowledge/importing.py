"""Articles read from a folder of Markdown or HTML, or from JSONL; what cannot be read is reported, not fatal."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bs4 import BeautifulSoup

from workspace.domain.article import Article, Audience
from workspace.domain.errors import BadInput
from workspace.domain.identifiers import ArticleId

MARKDOWN: Final = frozenset({".md", ".markdown", ".mdx"})
HTML: Final = frozenset({".html", ".htm"})
JSON_LINES: Final = frozenset({".jsonl", ".ndjson"})
MAX_FILE_BYTES: Final = 5_000_000
_FRONT_MATTER: Final = re.compile(r"\A---\s*\n(.*?)\n---\s*\n", re.DOTALL)
_HEADING: Final = re.compile(r"^#\s+(.+?)\s*#*$", re.MULTILINE)


@dataclass(frozen=True)
class Skipped:
    """Something that could not be used: the file, the line where there is one, and what to do about it."""

    where: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.why}"


def read_articles(path: Path) -> Iterator[Article | Skipped]:
    """Every article below ``path`` (a folder, or one file), in the order of their names.

    Raises ``BadInput`` when the path itself cannot be used; anything wrong inside is yielded as ``Skipped``.
    """
    if not path.exists():
        raise BadInput(f"{path}: there is no such file or folder.")
    if path.is_file():
        yield from _read_file(path, path.parent)
        return
    files = [
        file
        for file in sorted(path.rglob("*"))
        if file.is_file() and file.suffix.lower() in MARKDOWN | HTML | JSON_LINES and not _is_hidden(file, path)
    ]
    if not files:
        raise BadInput(f"{path}: no Markdown (.md), HTML (.html) or JSONL (.jsonl) file in this folder.")
    for file in files:
        yield from _read_file(file, path)


def _is_hidden(file: Path, root: Path) -> bool:
    return any(part.startswith((".", "_")) for part in file.relative_to(root).parts)


def _read_file(file: Path, root: Path) -> Iterator[Article | Skipped]:
    suffix = file.suffix.lower()
    if suffix not in MARKDOWN | HTML | JSON_LINES:
        raise BadInput(f"{file}: give Markdown (.md), HTML (.html) or JSONL (.jsonl).")
    if suffix not in JSON_LINES and file.stat().st_size > MAX_FILE_BYTES:
        yield Skipped(str(file), f"larger than {MAX_FILE_BYTES // 1_000_000} MB; split it")
        return
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as wrong:
        yield Skipped(str(file), f"not UTF-8 (byte {wrong.start}); save it as UTF-8")
        return
    if suffix in JSON_LINES:
        yield from _from_json_lines(text, file)
    else:
        article_id = file.relative_to(root).with_suffix("").as_posix()
        yield _from_markdown(text, article_id, file) if suffix in MARKDOWN else _from_html(text, article_id, file)


def _from_json_lines(text: str, file: Path) -> Iterator[Article | Skipped]:
    seen: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        where = f"{file}:{number}"
        try:
            row = json.loads(line)
        except ValueError as wrong:
            yield Skipped(where, f"no valid JSON ({wrong}); one object a line is expected")
            continue
        article = _from_row(row, where)
        if isinstance(article, Article):
            if article.id in seen:
                yield Skipped(where, f"the id {article.id!r} was used in line {seen[article.id]} already; give another")
                continue
            seen[article.id] = number
        yield article


def _from_row(row: object, where: str) -> Article | Skipped:
    if not isinstance(row, dict):
        return Skipped(where, "an object with id, title and body is expected")
    for name in ("id", "title", "body"):
        if not isinstance(row.get(name), str) or (name != "body" and not row[name].strip()):
            return Skipped(where, f"the field {name!r} is missing or no text")
    audience = row.get("audience", "public")
    if audience not in {"public", "internal"}:
        return Skipped(where, f"the field 'audience' is {audience!r}; it can be 'public' or 'internal'")
    examples = row.get("examples", [])
    if not isinstance(examples, list) or not all(isinstance(example, str) for example in examples):
        return Skipped(where, "the field 'examples' must be a list of texts")
    if not row["body"].strip() and not examples:
        return Skipped(where, "the field 'body' is empty and there are no examples; nothing could be answered from it")
    return Article(
        id=ArticleId(row["id"]),
        title=row["title"].strip(),
        body=row["body"],
        category=str(row.get("category") or ""),
        audience=Audience(audience),
        language=str(row.get("language") or "en"),
        examples=tuple(examples),
        short_answer=str(row.get("short_answer") or ""),
    )


def _from_markdown(text: str, article_id: str, file: Path) -> Article | Skipped:
    fields: dict[str, str] = {}
    if front := _FRONT_MATTER.match(text):
        text = text[front.end() :]
        for line in front.group(1).splitlines():
            name, colon, value = line.partition(":")
            if colon:
                fields[name.strip().lower()] = value.strip().strip("\"'")
    heading = _HEADING.search(text)
    title = fields.get("title") or (heading.group(1) if heading else "")
    if heading and heading.group(1) == title:
        text = text[: heading.start()] + text[heading.end() :]
    return _article(article_id, title, text.strip(), fields, file)


def _from_html(text: str, article_id: str, file: Path) -> Article | Skipped:
    page = BeautifulSoup(text, "html.parser")
    for element in page(["script", "style", "nav", "header", "footer", "aside", "noscript", "template"]):
        element.decompose()
    first_heading = page.find("h1")
    title = (first_heading or page.title or page).get_text(" ", strip=True) if first_heading or page.title else ""
    language = str(page.html.get("lang") or "") if page.html else ""
    if first_heading:
        first_heading.decompose()
    content = page.find("main") or page.find("article") or page.body or page
    body = _as_markdown(BeautifulSoup(str(content), "html.parser"))
    return _article(article_id, title, body, {"language": language[:2].lower()}, file)


def _as_markdown(content: BeautifulSoup) -> str:
    """Headings, list items, links and paragraphs as Markdown; the rest as text."""
    for anchor in content("a", href=True):
        anchor.replace_with(f"[{anchor.get_text(' ', strip=True)}]({anchor['href']})")
    blocks: list[str] = []
    for element in content.find_all(["h2", "h3", "h4", "p", "li", "pre", "tr", "dt", "dd"]):
        if element.find_parent(["li", "pre", "tr"]) and element.name == "p":
            continue
        words = element.get_text(" ", strip=True)
        if not words:
            continue
        if element.name in {"h2", "h3", "h4"}:
            words = f"{'#' * int(element.name[1])} {words}"
        elif element.name == "li":
            ordered = element.find_parent(["ol", "ul"])
            number = len(element.find_previous_siblings("li")) + 1
            words = f"{number}. {words}" if ordered is not None and ordered.name == "ol" else f"- {words}"
        blocks.append(words)
    return "\n\n".join(blocks) or content.get_text("\n", strip=True)


def _article(article_id: str, title: str, body: str, fields: dict[str, str], file: Path) -> Article | Skipped:
    if not body:
        return Skipped(str(file), "there is no text in it")
    audience = fields.get("audience", "public").lower()
    if audience not in {"public", "internal"}:
        return Skipped(str(file), f"its audience is {audience!r}; it can be 'public' or 'internal'")
    return Article(
        id=ArticleId(article_id),
        title=title or article_id.rsplit("/", 1)[-1].replace("-", " ").capitalize(),
        body=body,
        category=fields.get("category", ""),
        audience=Audience(audience),
        language=fields.get("language") or "en",
        short_answer=fields.get("short_answer") or fields.get("description") or "",
    )
