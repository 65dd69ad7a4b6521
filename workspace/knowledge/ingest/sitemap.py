"""A sitemap's addresses (sitemaps.org 0.9): indexes, compressed ones, plain lists; only those of its own site."""

import zlib
from collections.abc import Iterator
from typing import Final
from urllib.parse import urldefrag
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from workspace.domain.errors import BadInput, Unavailable
from workspace.knowledge.ingest.addresses import is_address, same_site
from workspace.knowledge.ingest.port import Document, Skipped
from workspace.knowledge.ingest.web import MOST_PAGES, PagesReader, Site, TooFar

MOST_SITEMAP_BYTES: Final = 52_428_800
MOST_SITEMAPS: Final = 500
_GZIP: Final = b"\x1f\x8b"


class SitemapReader:
    """All pages a sitemap names; it is fetched when the reading begins, once."""

    def __init__(self, url: str, site: Site) -> None:
        if not is_address(url):
            raise BadInput("A sitemap's address begins with https:// or http://.", field="location")
        self._url, self._site = url, site
        self._pages: PagesReader | None = None

    def total(self) -> int:
        """How many pages it names."""
        return self._read().total()

    def done(self, after: str) -> int:
        """How many of them come up to and with a place."""
        return self._read().done(after)

    def read(self, after: str = "") -> Iterator[Document]:
        """Every page after a place."""
        return self._read().read(after)

    def _read(self) -> PagesReader:
        if self._pages is None:
            self._pages = self._collect()
        return self._pages

    def _collect(self) -> PagesReader:
        urls: set[str] = set()
        skipped: list[Skipped] = []
        elsewhere = 0
        waiting, seen = [self._url], {self._url}
        while waiting and len(urls) <= MOST_PAGES:
            at = waiting.pop(0)
            try:
                pages, sitemaps = self._one(at)
            except (BadInput, TooFar) as unusable:
                if at == self._url:
                    raise BadInput(f"{at}: {unusable}", field="location") from unusable
                skipped.append(Skipped(at, str(unusable)))
                continue
            own = {urldefrag(url).url for url in pages if is_address(url) and same_site(self._url, url)}
            elsewhere += len(pages) - sum(is_address(url) and same_site(self._url, url) for url in pages)
            urls |= own
            for url in sitemaps:
                if url in seen or not is_address(url) or not same_site(self._url, url):
                    continue
                if len(seen) >= MOST_SITEMAPS:
                    skipped.append(Skipped(url, f"more than {MOST_SITEMAPS} sitemaps; the rest was left out"))
                    break
                seen.add(url)
                waiting.append(url)
        if elsewhere:
            skipped.append(Skipped(self._url, f"names {elsewhere} pages of other sites; add those sites' own sitemaps"))
        if not urls:
            raise BadInput(f"{self._url}: names no page of its own site.", field="location")
        return PagesReader(sorted(urls), self._site, skipped=tuple(skipped))

    def _one(self, url: str) -> tuple[list[str], list[str]]:
        """The pages and further sitemaps that one sitemap names."""
        _, answer = self._site.get(url, MOST_SITEMAP_BYTES)
        if answer.status >= 500 or answer.status == 429:
            raise Unavailable(f"{url}: the site answers HTTP {answer.status}; try again later.")
        if answer.status != 200:
            raise BadInput(f"the site answers HTTP {answer.status}; look for the sitemap's address in its robots.txt")
        return _named(unpacked(answer.body))


def unpacked(body: bytes) -> bytes:
    """The sitemap itself; raises ``BadInput`` where it is larger than the format allows, packed or not."""
    if body.startswith(_GZIP):
        # Unpacked only as far as it may be: a small file can hold gigabytes.
        unpacks = zlib.decompressobj(wbits=31)
        try:
            body = unpacks.decompress(body, MOST_SITEMAP_BYTES + 1)
        except zlib.error as broken:
            raise BadInput("its compression is broken") from broken
    if len(body) > MOST_SITEMAP_BYTES:
        raise BadInput(f"larger than the {MOST_SITEMAP_BYTES // 1024**2} MB a sitemap may have")
    return body


def _named(body: bytes) -> tuple[list[str], list[str]]:
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return [line.strip() for line in body.decode("utf-8", "replace").splitlines() if line.strip()], []
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except (ParseError, ValueError, DefusedXmlException) as broken:
        raise BadInput("is no sitemap; its XML can't be read or holds what a sitemap has no need of") from broken
    pages: list[str] = []
    sitemaps: list[str] = []
    for entry in root:
        kind = entry.tag.rpartition("}")[2]
        for child in entry:
            if child.tag.rpartition("}")[2] == "loc" and child.text:
                (sitemaps if kind == "sitemap" else pages).append(child.text.strip())
    return pages, sitemaps
