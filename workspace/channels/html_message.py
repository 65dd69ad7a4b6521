"""Messages in HTML made harmless before they are written down, and the plain text in them."""

import re
from html import escape, unescape
from html.parser import HTMLParser
from typing import Final

import nh3

MOST_LETTERS: Final = 200_000
MOST_DEPTH: Final = 60
MOST_DIGITS: Final = 2
_EMPTY: Final = frozenset({"br", "hr"})
SCHEMES: Final = frozenset({"http", "https", "mailto"})
_TAGS: Final = frozenset(
    [
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "ins",
        "li",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
    ]
)
# What stands in these is no text of the message.
_DROPPED: Final = frozenset(
    [
        "script",
        "style",
        "title",
        "head",
        "template",
        "noscript",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "textarea",
        "select",
        "option",
        "form",
        "button",
    ]
)
_ATTRIBUTES: Final = {
    "a": {"href", "title"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
    "ol": {"start"},
}
_IMAGE: Final = re.compile(r'<img((?:\s+[a-z-]+="[^"]*")*)\s*/?>', re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r'([a-z-]+)="([^"]*)"', re.IGNORECASE)
_BREAKS: Final = frozenset(
    [
        "br",
        "p",
        "div",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "dt",
        "dd",
        "hr",
        "table",
        "ul",
        "ol",
    ]
)


def clean_html(html: str) -> str:
    """The message with its formatting and nothing that acts or fetches: no scripts, styles, forms or images.

    Images become links to where they are, or the name of the attachment they are. Links lead to the web or to a mail
    address only.
    """
    seen = nh3.clean(
        html[:MOST_LETTERS],
        tags=set(_TAGS | {"img"}),
        clean_content_tags=set(_DROPPED),
        attributes={**_ATTRIBUTES, "img": {"src", "alt"}},
        url_schemes=set(SCHEMES | {"cid"}),
        link_rel=None,
    )
    # What is put in goes through the cleaning again, so it cannot do more than what came from outside.
    cleaned = nh3.clean(
        _IMAGE.sub(_instead_of_image, seen),
        tags=set(_TAGS),
        clean_content_tags=set(_DROPPED),
        attributes=_ATTRIBUTES,
        attribute_filter=_usable,
        url_schemes=set(SCHEMES),
        link_rel="noopener noreferrer nofollow",
    )
    words = _Words()
    words.feed(cleaned)
    # Formatting nested so deep is made to hang whoever draws it; the words are kept without it.
    return cleaned if words.text and words.deepest <= MOST_DEPTH else ""


def text_of(html: str) -> str:
    """The words of a message in HTML as plain text: blocks on lines of their own, list items with a dash."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return reader.text


def _instead_of_image(found: re.Match[str]) -> str:
    given = {name.lower(): unescape(value) for name, value in _ATTRIBUTE.findall(found[1])}
    alt = given.get("alt", "").strip()
    source = given.get("src", "").strip()
    if source.lower().startswith("cid:"):
        return escape(f"[image: {alt or source[4:].split('@')[0]}]")
    if re.match(r"https?://", source, re.IGNORECASE):
        return f'<a href="{escape(source)}">{escape(f"[image: {alt}]" if alt else "[image]")}</a>'
    return escape(f"[image: {alt}]") if alt else ""


def _usable(tag: str, name: str, value: str) -> str | None:
    """A link that leads nowhere without the page it was written on is no link, and no table is that wide."""
    if name in {"colspan", "rowspan", "start"}:
        return value if value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS else None
    if (tag, name) == ("a", "href") and value.split(":", 1)[0].strip().lower() not in SCHEMES:
        return None
    return value


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.depth = self.deepest = 0

    @property
    def text(self) -> str:
        """What was read so far."""
        lines = [" ".join(line.split()) for line in "".join(self.parts).splitlines()]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _EMPTY:
            self.depth += 1
            self.deepest = max(self.deepest, self.depth)
        if tag in _BREAKS:
            self.parts.append("\n- " if tag == "li" else "\n")
        elif tag in {"td", "th"}:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag not in _EMPTY:
            self.depth -= 1
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
