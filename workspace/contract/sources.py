"""Sources of knowledge on the wire: where articles are read from, how a reading went, and conflicts it left."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.values import ClientMadeId, Identifier, Moment, Order, Wire

SourceKind = Literal["folder", "git", "pages", "sitemap", "jsonl", "pdf"]


class SourceIn(Order):
    """Where articles are read from: a folder or git checkout on the service's machine, web pages, a sitemap, files.

    ``daily`` reads it again every day. ``location`` is a path, an address, or for pages several, one a line.
    """

    id: ClientMadeId
    kind: SourceKind
    location: Annotated[str, Field(min_length=1, max_length=20_000)]
    title: Annotated[str, Field(max_length=200)] = ""
    category: Annotated[str, Field(max_length=100)] = ""
    audience: Literal["public", "internal"] = "public"
    language: Annotated[str, Field(max_length=10)] = ""
    daily: bool = False


class SkippedItem(Wire):
    """Something that could not be used, and what to do about it."""

    where: str
    why: str


class SourceReport(Wire):
    """What became of what was read; ``merged`` keeps a correction and the new text, ``conflicts`` wait for a choice."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    merged: int = 0
    kept: int = 0
    retired: int = 0
    conflicts: int = 0
    skipped: tuple[SkippedItem, ...] = ()


class SourceView(Wire):
    """A source and how its last reading went; ``done`` of ``total`` while it is read."""

    id: Identifier
    kind: SourceKind
    location: str
    title: str
    state: Literal["idle", "reading", "stopped", "failed"] = "idle"
    done: int = 0
    total: int = 0
    articles: int = 0
    read_at: Moment | None = None
    report: SourceReport = SourceReport()
    why: str = ""
    daily: bool = False


class SourceList(Wire):
    """All sources."""

    sources: tuple[SourceView, ...]


class ConflictView(Wire):
    """A source and a person changed the same lines: what it was, what each says now."""

    id: str
    article_id: str
    title: str
    source: str = ""
    at: Moment
    base: str
    ours: str
    theirs: str
    merged: str = ""


class ConflictList(Wire):
    """Conflicts that wait for a choice."""

    conflicts: tuple[ConflictView, ...]


class SettleConflict(Order):
    """Keep the desk's words, take the source's, or write it yourself."""

    choice: Literal["ours", "theirs", "text"]
    body: Annotated[str, Field(max_length=100_000)] = ""
