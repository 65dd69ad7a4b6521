"""Web pages, named one by one or by a sitemap: only what the site lets programs read, and politely."""

import hashlib
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from protego import Protego

from workspace.domain.errors import BadInput, DeskhandError, Unavailable
from workspace.knowledge.ingest import html, markdown, pdf
from workspace.knowledge.ingest.addresses import same_site
from workspace.knowledge.ingest.folder import MOST_PDF_BYTES
from workspace.knowledge.ingest.port import MOST_BYTES, Document, Skipped

PROGRAM: Final = "Deskhand"
MOST_PAGES: Final = 50_000
MOST_REDIRECTS: Final = 5
MOST_ROBOTS_BYTES: Final = 500_000
PAUSE_S: Final = 0.5
LONGEST_PAUSE_S: Final = 10.0
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_CHARSET: Final = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Fetched:
    """What a server answered; ``body`` is cut at one byte more than was allowed, ``leads_to`` is where it redirects."""

    status: int
    body: bytes = b""
    content_type: str = ""
    leads_to: str = ""


class FetchesPages(Protocol):
    """Gets one address, without following where it leads."""

    def fetch(self, url: str, most_bytes: int) -> Fetched:
        """The answer. Raises ``BadInput`` for an address that may not be reached, ``Unavailable`` for silence."""


class TooFar(DeskhandError):
    """A page leads elsewhere too often, or to another site."""

    code = "too-far"


class Site:
    """Reads pages as a visitor with manners: heeds robots.txt (RFC 9309), pauses, and stays on the site it was sent to.

    ``sleep`` and ``now_s`` are the clock; requests to one host begin at least ``PAUSE_S`` after each other.
    """

    def __init__(
        self,
        fetches: FetchesPages,
        *,
        sleep: Callable[[float], None] = time.sleep,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fetches, self._sleep, self._now_s = fetches, sleep, now_s
        self._robots: dict[str, Protego] = {}
        self._last_s: dict[str, float] = {}

    def get(self, url: str, most_bytes: int) -> tuple[str, Fetched]:
        """The page and the address it was found at in the end.

        Raises ``BadInput`` where it may not be read, ``TooFar`` where it leads away, ``Unavailable`` where the site
        does not answer.
        """
        at = url
        for _ in range(MOST_REDIRECTS + 1):
            robots = self._rules(at)
            if not robots.can_fetch(at, PROGRAM):
                raise BadInput("the site's robots.txt does not let programs read it; ask who runs the site")
            self._pause(at, robots)
            answer = self._fetches.fetch(at, most_bytes)
            if answer.status not in _REDIRECTS or not answer.leads_to:
                return at, answer
            at = urldefrag(urljoin(at, answer.leads_to)).url
            if not same_site(url, at):
                raise TooFar(f"leads to another site ({urlsplit(at).netloc}); add its address there")
        raise TooFar("leads in circles; open it in a browser and add the address it ends at")

    def _rules(self, url: str) -> Protego:
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        if origin not in self._robots:
            self._robots[origin] = Protego.parse(self._robots_text(origin))
        return self._robots[origin]

    def _robots_text(self, origin: str) -> str:
        at = f"{origin}/robots.txt"
        for _ in range(MOST_REDIRECTS + 1):
            answer = self._fetches.fetch(at, MOST_ROBOTS_BYTES)
            if answer.status in _REDIRECTS and answer.leads_to:
                at = urljoin(at, answer.leads_to)
                if not same_site(origin, at):
                    return ""
                continue
            if answer.status >= 500 or answer.status == 429:
                # RFC 9309, 2.3.1.4: rules that can't be read now are taken to forbid everything.
                raise Unavailable(
                    f"{origin}: its robots.txt can't be read now (HTTP {answer.status}); try again later."
                )
            return answer.body[:MOST_ROBOTS_BYTES].decode("utf-8", "replace") if answer.status == 200 else ""
        return ""

    def _pause(self, url: str, robots: Protego) -> None:
        host = urlsplit(url).netloc
        wanted = robots.crawl_delay(PROGRAM)
        pause_s = min(LONGEST_PAUSE_S, max(PAUSE_S, float(wanted or 0.0)))
        if host in self._last_s and (left_s := self._last_s[host] + pause_s - self._now_s()) > 0:
            self._sleep(left_s)
        self._last_s[host] = self._now_s()


class PagesReader:
    """Web pages one by one, in the order of their addresses."""

    def __init__(self, urls: list[str], site: Site, *, skipped: tuple[Skipped, ...] = ()) -> None:
        if not urls and not skipped:
            raise BadInput("Give at least one address that begins with https:// or http://.", field="location")
        self._urls, self._site, self._skipped = sorted(set(urls))[:MOST_PAGES], site, skipped
        if len(set(urls)) > MOST_PAGES:
            self._skipped += (Skipped(urls[0], f"more than {MOST_PAGES} pages; the rest was left out"),)

    def total(self) -> int:
        """How many pages there are."""
        return len(self._urls)

    def done(self, after: str) -> int:
        """How many of them come up to and with a place."""
        return sum(url <= after for url in self._urls)

    def read(self, after: str = "") -> Iterator[Document]:
        """Every page after a place."""
        if not after:
            for skipped in self._skipped:
                yield Document("", skipped=(skipped,))
        for url in self._urls:
            if url > after:
                yield self._read(url)

    def _read(self, url: str) -> Document:
        def skip(why: str) -> Document:
            return Document(url, skipped=(Skipped(url, why),))

        try:
            at, answer = self._site.get(url, MOST_PDF_BYTES if urlsplit(url).path.endswith(".pdf") else MOST_BYTES)
        except (BadInput, TooFar) as refused:
            return skip(str(refused))
        if answer.status >= 500 or answer.status == 429:
            raise Unavailable(f"{url}: the site answers HTTP {answer.status}; the reading goes on here later.")
        if answer.status in {404, 410}:
            return Document(url, skipped=(Skipped(url, "the site has no such page any more"),), gone=True)
        if answer.status != 200:
            return skip(f"the site answers HTTP {answer.status}; remove the address or mend the page")
        kind = answer.content_type.partition(";")[0].strip().lower()
        most = MOST_PDF_BYTES if kind == "application/pdf" else MOST_BYTES
        if len(answer.body) > most:
            return skip(f"larger than {most // 1_000_000} MB; split it")
        article_id = article_id_of(url)
        if kind in {"text/html", "application/xhtml+xml", ""}:
            charset = _CHARSET.search(answer.content_type)
            return html.document_of(answer.body, article_id, url, url, url=at, charset=charset[1] if charset else "")
        if kind in {"text/markdown", "text/plain"}:
            text = html.decoded(answer.body) or ""
            return markdown.document_of(text, article_id, url, url)
        if kind == "application/pdf":
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "page.pdf"
                file.write_bytes(answer.body)
                return pdf.document_of(file, article_id, url, url)
        return skip(f"is {kind[:80]!r}; only pages (HTML), Markdown and PDF are read")


def article_id_of(url: str) -> str:
    """A page's id: its host and path, made short and plain where they are neither."""
    parts = urlsplit(url)
    path = unquote(parts.path).strip("/") or "index"
    words = re.sub(r"[^\w./-]+", "-", f"{parts.hostname}/{path}")
    if parts.query or len(words) > 150 or words != f"{parts.hostname}/{path}":
        words = f"{words[:150]}-{hashlib.sha256(url.encode()).hexdigest()[:8]}"
    return words
