"""What a message says, as paragraphs of runs: from plain text, or from the harmless part of its HTML."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

import nh3

from workspace.desktop.conversation.links import links_in

PARAGRAPHS: Final = re.compile(r"\n[ \t]*\n\s*")
LONGEST_HTML: Final = 100_000
MOST_TAGS: Final = 4000
MOST_PARAGRAPHS: Final = 600
DEEPEST: Final = 6
BLOCKS: Final = frozenset({
    "p", "div", "section", "article", "header", "footer", "main", "table", "tr", "ul", "ol", "li", "blockquote", "pre",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "dl", "dt", "dd", "figure", "figcaption", "address", "center",
})  # fmt: skip
INLINE: Final = {
    "b": "strong", "strong": "strong", "i": "italic", "em": "italic", "cite": "italic", "u": "underline",
    "ins": "underline", "s": "struck", "strike": "struck", "del": "struck", "code": "code", "kbd": "code",
    "tt": "code", "samp": "code",
}  # fmt: skip
TAGS: Final = frozenset({*BLOCKS, *INLINE, "a", "br", "span", "td", "th", "img", "small", "sub", "sup", "font"})
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True)
class Run:
    """Words in one look. ``link`` is where they lead, empty for none."""

    text: str
    styles: frozenset[str] = frozenset()
    link: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Runs in a row. ``depth`` is how far it is indented, ``mark`` what stands before it (a bullet, a number)."""

    runs: tuple[Run, ...]
    depth: int = 0
    mark: str = ""
    is_quote: bool = False
    is_code: bool = False
    is_heading: bool = False

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


def plain(text: str) -> tuple[Paragraph, ...]:
    """A plain text; addresses in it become links."""
    return tuple(Paragraph(_linked(part)) for part in PARAGRAPHS.split(text.strip("\n")))


def formatted(html: str) -> tuple[Paragraph, ...]:
    """The harmless part of an HTML message; empty where there is none or too much of it.

    Whoever sent it, nothing in it is loaded or run: pictures become their words, scripts and styles nothing at all.
    The cleaning comes first because it also makes the markup well-formed, which the parser alone would take long for.
    """
    if not html or len(html) > LONGEST_HTML or html.count("<") > MOST_TAGS:
        return ()
    cleaned = nh3.clean(
        html,
        tags=set(TAGS),
        attributes={"a": {"href"}, "img": {"alt"}},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    reader = _Reader()
    reader.feed(cleaned)
    reader.close()
    reader.end_paragraph()
    found = tuple(reader.paragraphs)
    return found if any(paragraph.text.strip() for paragraph in found) else ()


def _linked(text: str, styles: frozenset[str] = frozenset()) -> tuple[Run, ...]:
    runs, at = [], 0
    for link in links_in(text):
        if link.start > at:
            runs.append(Run(text[at : link.start], styles))
        runs.append(Run(text[link.start : link.end], styles, link.address))
        at = link.end
    if at < len(text) or not runs:
        runs.append(Run(text[at:], styles))
    return tuple(runs)


@dataclass
class _List:
    numbered: bool
    count: int = 0


class _Reader(HTMLParser):
    """Walks through well-formed markup once and keeps no tree, so that depth costs nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[Paragraph] = []
        self._runs: list[Run] = []
        self._styles: list[str] = []
        self._lists: list[_List] = []
        self._links: list[str] = []
        self._quotes = self._code = self._heading = 0
        self._mark = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.end_paragraph()
        if tag in INLINE:
            self._styles.append(INLINE[tag])
        elif tag in ("ul", "ol"):
            self._lists.append(_List(tag == "ol"))
        elif tag == "li":
            self._begin_item()
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._code += 1
        elif tag in HEADINGS:
            self._heading += 1
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
        elif tag == "br":
            self._runs.append(Run("\n"))
        elif tag == "img":
            words = (dict(attrs).get("alt") or "").strip()
            if words:
                self._runs.append(Run(f"[{words}]", frozenset({"faint"})))
        elif tag in ("td", "th") and self._runs:
            self._runs.append(Run("   "))

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.end_paragraph()
        if tag in INLINE and INLINE[tag] in self._styles:
            self._styles.remove(INLINE[tag])
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        elif tag == "pre":
            self._code = max(0, self._code - 1)
        elif tag in HEADINGS:
            self._heading = max(0, self._heading - 1)
        elif tag == "a" and self._links:
            self._links.pop()

    def handle_data(self, data: str) -> None:
        if not self._code:
            data = re.sub(r"\s+", " ", data)
            if not self._runs or self._runs[-1].text.endswith(("\n", " ")):
                data = data.lstrip(" ")
        if not data:
            return
        styles = frozenset(self._styles)
        if self._links and self._links[-1]:
            self._runs.append(Run(data, styles, self._links[-1]))
        else:
            self._runs.extend(_linked(data, styles))

    def end_paragraph(self) -> None:
        """What was collected is a paragraph."""
        runs, self._runs = self._runs, []
        while runs and not runs[-1].text.strip() and "code" not in runs[-1].styles:
            runs.pop()
        if not runs or len(self.paragraphs) >= MOST_PARAGRAPHS:
            return
        depth = min(DEEPEST, len(self._lists) + self._quotes)
        self.paragraphs.append(
            Paragraph(tuple(runs), depth, self._mark, self._quotes > 0, self._code > 0, self._heading > 0)
        )
        self._mark = ""

    def _begin_item(self) -> None:
        if not self._lists:
            self._mark = "•"
            return
        current = self._lists[-1]
        current.count += 1
        self._mark = f"{current.count}." if current.numbered else "•"
