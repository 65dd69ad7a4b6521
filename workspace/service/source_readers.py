"""Which reader reads which kind of source."""

from typing import Any, Final

from workspace.contract.sources import SourceKind
from workspace.domain.errors import BadInput
from workspace.knowledge.ingest.addresses import addresses
from workspace.knowledge.ingest.folder import ALL, JSON_LINES, PDF, FolderReader
from workspace.knowledge.ingest.port import Reader
from workspace.knowledge.ingest.sitemap import SitemapReader
from workspace.knowledge.ingest.web import PagesReader, Site
from workspace.service.page_fetcher import PageFetcher
from workspace.service.sources import local_path

_SUFFIXES: Final = {"folder": ALL, "git": ALL, "jsonl": JSON_LINES, "pdf": PDF}


def open_reader(kind: str, location: str, options: dict[str, Any]) -> Reader:
    """The reader of a source; raises ``BadInput`` where its location can't be used."""
    if kind in _SUFFIXES:
        return FolderReader(local_path(location), suffixes=_SUFFIXES[kind], must_be_git=kind == "git")
    site = Site(PageFetcher(allow_private=bool(options.get("allow_private"))))
    if kind == "sitemap":
        return SitemapReader(location.strip(), site)
    if kind == "pages":
        urls, skipped = addresses(location)
        return PagesReader(urls, site, skipped=skipped)
    raise BadInput(f"A source can't be of the kind {kind!r}.", field="kind")


def kind_of(location: str) -> SourceKind:
    """The kind of source that a person most likely means."""
    if location.startswith(("http://", "https://")):
        path = location.split("?", 1)[0].lower()
        return "sitemap" if path.endswith((".xml", ".xml.gz")) or "sitemap" in path.rsplit("/", 1)[-1] else "pages"
    path_here = local_path(location)
    if path_here.is_dir():
        return "git" if (path_here / ".git").exists() else "folder"
    suffix = path_here.suffix.lower()
    return "jsonl" if suffix in JSON_LINES else "pdf" if suffix in PDF else "folder"
