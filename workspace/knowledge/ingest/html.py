"""A web page as an article: its main text as Markdown, without what surrounds it."""

import warnings
from html.parser import HTMLParser
from itertools import islice
from typing import Final
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, ParserRejectedMarkup, Tag, XMLParsedAsHTMLWarning
from bs4.dammit import EncodingDetector
from markdownify import MarkdownConverter

from workspace.knowledge.ingest.markdown import made_document
from workspace.knowledge.ingest.port import Document, Skipped

# Deeper than any page people wrote; turning it into Markdown goes one step deeper for each.
MOST_DEPTH: Final = 100
# What takes the parsers more than some seconds is no page for people.
MOST_ELEMENTS: Final = 15_000
_FURNITURE: Final = (
    *("script", "style", "nav", "footer", "aside", "noscript", "template", "form", "button", "iframe", "svg", "object"),
    *("dialog", "embed", "select", "canvas"),
)
_FURNITURE_ROLES: Final = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert"}
)
_MAIN: Final = (
    "main",
    "[role=main]",
    "article",
    "[itemprop=articleBody]",
    "#content",
    "#main-content",
    ".article-body",
)
_VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li"}
)
_LINK_SCHEMES: Final = frozenset({"", "http", "https", "mailto", "tel"})
# A block most of whose words are links is a menu (Kohlschuetter et al. 2010, "Boilerplate detection").
_MENU_LINK_SHARE: Final = 0.6
_MENU_LEAST_LINKS: Final = 3
_MENU_MOST_LINKS: Final = 200
_MENU_STEPS: Final = 4
_MENU_ELEMENTS: Final = frozenset({"ul", "ol", "div", "section"})


def document_of(page: bytes, article_id: str, place: str, where: str, *, url: str = "", charset: str = "") -> Document:
    """A page as one article, or as several where it is long; links become whole with ``url``."""
    text = decoded(page, charset)
    if text is None:
        return Document(place, skipped=(Skipped(where, "its characters can't be read; save it as UTF-8"),))
    try:
        if why := _too_much(text):
            return Document(place, skipped=(Skipped(where, why),))
        title, body, language = _read(text, url)
    except (AssertionError, ValueError, RecursionError, ParserRejectedMarkup):
        # What the parsers say to markup that no browser would understand either.
        return Document(place, skipped=(Skipped(where, "its HTML can't be understood; check it with a validator"),))
    return made_document(article_id, title, body, {"language": language}, place, where)


def _read(text: str, url: str) -> tuple[str, str, str]:
    """The page's title, its text and its language."""
    with warnings.catch_warnings():
        # A page may begin as XML does; it is read as the HTML that browsers would see.
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        soup = BeautifulSoup(text, "html.parser")
    language = str(soup.html.get("lang") or "")[:2].lower() if soup.html else ""
    main = _main(soup)
    title = _title(soup, main)
    _drop_furniture(main)
    for anchor in main("a", href=True):
        if not _clean_link(anchor, url):
            anchor.unwrap()
    return title, _as_markdown(main), language


def decoded(page: bytes, charset: str = "") -> str | None:
    """The page's characters: as the server, its first bytes or the page itself say, else UTF-8, else Windows-1252."""
    named = EncodingDetector.find_declared_encoding(page, is_html=True)
    for encoding in (charset, "utf-8-sig" if page.startswith(b"\xef\xbb\xbf") else "", named, "utf-8", "cp1252"):
        if not encoding:
            continue
        try:
            return page.decode(encoding).replace("\x00", "")
        except (UnicodeDecodeError, LookupError):
            continue
    return None


class _Depths(HTMLParser):
    """Counts elements and how deep they stand, without building anything."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.depth = self.deepest = self.elements = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One deeper, unless it is one that nothing stands in."""
        self.elements += 1
        if tag not in _VOID:
            self.depth += 1
            self.deepest = max(self.deepest, self.depth)

    def handle_endtag(self, tag: str) -> None:
        """One up."""
        if tag not in _VOID and self.depth:
            self.depth -= 1


def _too_much(text: str) -> str:
    counted = _Depths()
    counted.feed(text)
    if counted.deepest > MOST_DEPTH:
        return f"its elements stand more than {MOST_DEPTH} deep; simplify the page"
    return f"it has more than {MOST_ELEMENTS} elements; split the page" if counted.elements > MOST_ELEMENTS else ""


def _main(soup: BeautifulSoup) -> Tag:
    for selector in _MAIN:
        found = soup.select(selector)
        # Several articles on one page are a list of them, not its text.
        if len(found) == 1 and len(found[0].get_text(" ", strip=True)) > 0:
            return found[0]
    return soup.body or soup


def _title(soup: BeautifulSoup, main: Tag) -> str:
    heading = main.find("h1") or soup.find("h1")
    if isinstance(heading, Tag) and (words := heading.get_text(" ", strip=True)):
        heading.decompose()
        return words
    return soup.title.get_text(" ", strip=True) if soup.title else ""


def _drop_furniture(main: Tag) -> None:
    for element in main(_FURNITURE):
        element.decompose()
    for element in main(["header"]):
        # A page's header is furniture, a header inside its text may hold words.
        if element.find(["p", "h2"]) is None:
            element.decompose()
    for element in main(True):
        if _is_gone(element):
            continue
        hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
        if hidden or str(element.get("role") or "") in _FURNITURE_ROLES:
            element.decompose()
    # From the links up, a few steps each: from the outside in, a deep page would be walked through again and again.
    judged: set[int] = set()
    for link in main("a"):
        for element in list(islice(link.parents, _MENU_STEPS)):
            if element is main or _is_gone(element):
                break
            if element.name not in _MENU_ELEMENTS or id(element) in judged:
                continue
            judged.add(id(element))
            if _is_menu(element):
                element.decompose()
                break


def _is_gone(element: Tag) -> bool:
    # Asked by its own property, an element that is still there would search all that is in it for a tag of that name.
    return "_decomposed" in vars(element)


def _is_menu(element: Tag) -> bool:
    links = element.find_all("a", limit=_MENU_MOST_LINKS + 1)
    if (
        not _MENU_LEAST_LINKS <= len(links) <= _MENU_MOST_LINKS
        or element.find(["p", "h2", "h3", "table", "pre"]) is not None
    ):
        return False
    words = len(element.get_text(" ", strip=True))
    linked = sum(len(link.get_text(" ", strip=True)) for link in links)
    # A list of links is what some articles consist of; a menu's links have few words and no more around them.
    return bool(words) and linked / words > _MENU_LINK_SHARE and linked / len(links) < 25


def _clean_link(anchor: Tag, url: str) -> bool:
    """Make the link whole; False where it leads nowhere a reader should go."""
    try:
        target = urljoin(url, str(anchor["href"]).strip()) if url else str(anchor["href"]).strip()
        scheme = urlsplit(target).scheme.lower()
    except ValueError:
        return False
    if scheme not in _LINK_SCHEMES or target.startswith("#") or not anchor.get_text(strip=True):
        return False
    anchor.attrs = {"href": target}
    return True


def _as_markdown(content: Tag) -> str:
    converter = MarkdownConverter(
        heading_style="ATX",
        bullets="-",
        escape_asterisks=False,
        escape_underscores=False,
        escape_misc=False,
        strip=["img", "video", "audio", "picture"],
    )
    made: str = converter.convert_soup(content)
    lines = [line.rstrip() for line in made.replace("\u00a0", " ").split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()
