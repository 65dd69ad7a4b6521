"""Bring what a source says now and what people corrected since together, one chunk of documents at a time."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.domain.article import Article, Audience, Provenance
from workspace.domain.facts import THE_DESK, Actor, Fact, FactKind
from workspace.domain.identifiers import ArticleId, new_id
from workspace.knowledge.ingest.port import Document, Found, Skipped
from workspace.knowledge.merging import merge_articles
from workspace.store.unit import Unit

# More than this share of what a source had can't vanish without a person's word.
MOST_VANISHED: Final = 0.5
_CONTENT: Final = ("title", "body", "category", "audience", "language", "short_answer", "examples")


class Outcome(StrEnum):
    """What became of an article; the names are those of the report."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    MERGED = "merged"
    KEPT = "kept"
    RETIRED = "retired"
    CONFLICTS = "conflicts"


@dataclass
class Counts:
    """What became of what was read; ``kept`` are articles that people have corrected, which stay as they are."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    merged: int = 0
    kept: int = 0
    retired: int = 0
    conflicts: int = 0

    def add(self, outcome: Outcome, number: int = 1) -> None:
        """Count one more."""
        setattr(self, outcome.value, getattr(self, outcome.value) + number)

    def as_json(self) -> dict[str, int]:
        """By name."""
        return {one.name: getattr(self, one.name) for one in fields(self)}


@dataclass(frozen=True)
class SourceFields:
    """What a source says of all its articles; an article's own category and language come first.

    A source for internal use makes all its articles internal.
    """

    id: str = ""
    category: str = ""
    audience: Audience = Audience.PUBLIC
    language: str = ""

    def apply(self, article: Article) -> Article:
        """The article as it comes from this source."""
        internal = Audience.INTERNAL in (self.audience, article.audience)
        return replace(
            article,
            category=article.category or self.category,
            language=article.language or self.language or "en",
            audience=Audience.INTERNAL if internal else Audience.PUBLIC,
            source_id=self.id,
        )


@dataclass
class Taken:
    """What one chunk came to; ``spared`` are places that could not be read and so have not vanished."""

    counts: Counts = field(default_factory=Counts)
    skipped: list[Skipped] = field(default_factory=list)
    spared: list[str] = field(default_factory=list)


def take_in(unit: Unit, source: SourceFields, run: str, at: datetime, documents: Sequence[Document]) -> Taken:
    """Bring the articles of some documents up to date."""
    unit.facts.one_at_a_time()
    taken = Taken()
    found = [one for document in documents for one in document.found]
    known = unit.sources.imported_at(source.id, {one.place for one in found})
    ids = {str(row["article_id"]) for row in known.values()} | {str(one.article.id) for one in found}
    chunk = _Chunk(unit, source, run, at, known, unit.sources.imported_of(ids), unit.articles.heads_of(ids))
    for document in documents:
        taken.skipped += document.skipped
        if document.skipped and document.place and not document.gone:
            taken.spared.append(document.place)
        for one in document.found:
            outcome = chunk.take(one)
            if isinstance(outcome, Skipped):
                taken.skipped.append(outcome)
            else:
                taken.counts.add(outcome)
    unit.sources.seen(chunk.unchanged, run)
    unit.sources.put_imported(chunk.brought)
    return taken


class _Chunk:
    """Some articles of one source within one transaction."""

    def __init__(
        self,
        unit: Unit,
        source: SourceFields,
        run: str,
        at: datetime,
        known: Mapping[str, RowMapping],
        by_id: Mapping[str, RowMapping],
        heads: Mapping[str, Article],
    ) -> None:
        self._unit, self._source, self._run, self._at = unit, source, run, at
        self._known, self._by_id, self._heads = known, by_id, heads
        self._placed: set[str] = set()
        self.unchanged: list[str] = []
        self.brought: list[dict[str, Any]] = []

    def take(self, found: Found) -> Outcome | Skipped:
        theirs = self._source.apply(found.article)
        row = self._known.get(found.place)
        if row is not None:
            theirs = replace(theirs, id=ArticleId(row["article_id"]))
        else:
            row, theirs = self._known_elsewhere(theirs)
        if theirs.id in self._placed or (row is not None and row["run"] == self._run and row["place"] != found.place):
            return Skipped(found.place, f"the id {theirs.id!r} is used by something else in this source; rename one")
        self._placed.add(theirs.id)
        present = self._heads.get(theirs.id) or (None if theirs.id == found.article.id else self._other_head(theirs.id))
        if row is not None and present is not None and self._is_as_before(row, theirs, found.place):
            self.unchanged.append(theirs.id)
            corrected = present.provenance is Provenance.CORRECTION or present.retired
            return Outcome.KEPT if corrected else Outcome.UNCHANGED
        outcome = self._bring(row, theirs, present)
        self.brought.append(
            {
                "article_id": theirs.id,
                "source_id": self._source.id,
                "place": found.place,
                "digest": digest_of(theirs),
                "body": content_of(theirs),
                "at": self._at,
                "run": self._run,
                "vanished_at": None,
            }
        )
        return outcome

    def _is_as_before(self, row: RowMapping, theirs: Article, place: str) -> bool:
        return row["digest"] == digest_of(theirs) and row["place"] == place and row["vanished_at"] is None

    def _known_elsewhere(self, theirs: Article) -> tuple[RowMapping | None, Article]:
        """What is known of an article whose place is new: it may have moved, or its id be another source's."""
        row = self._by_id.get(theirs.id)
        if row is not None and row["source_id"] != self._source.id:
            theirs = replace(theirs, id=ArticleId(f"{self._source.id[:8]}/{theirs.id}"))
            row = self._unit.sources.imported(theirs.id)
        return row, theirs

    def _other_head(self, article_id: str) -> Article | None:
        """The head of an article whose id was not the document's own."""
        return self._unit.articles.head(article_id)

    def _bring(self, row: RowMapping | None, theirs: Article, present: Article | None) -> Outcome:
        if present is None:
            put(self._unit, theirs, self._at)
            return Outcome.ADDED
        base = article_from(row["body"], present) if row is not None else last_imported(self._unit, present)
        if present.retired:
            # Retired because it vanished, or with a source that was removed; else somebody at the desk did it.
            of_removed = row is None and present.provenance is Provenance.IMPORTED and bool(present.source_id)
            if not of_removed and (row is None or row["vanished_at"] is None):
                return Outcome.KEPT
            put(self._unit, updated(present, theirs), self._at)
            return Outcome.UPDATED
        if content_of(present) == content_of(theirs):
            return Outcome.UNCHANGED
        if base is None:
            # Written by people under this id before the source came: theirs it stays.
            return Outcome.KEPT
        if content_of(present) == content_of(base):
            put(self._unit, updated(present, theirs), self._at)
            return Outcome.UPDATED
        return self._merge(base, present, theirs)

    def _merge(self, base: Article, present: Article, theirs: Article) -> Outcome:
        sources = self._unit.sources
        waiting = sources.open_conflict_of(present.id)
        if waiting is not None:
            base = article_from(waiting["base"], present)
        merged = merge_articles(base, present, theirs)
        if merged.clashing:
            if waiting is not None:
                sources.change_conflict(waiting["id"], content_of(theirs), self._at)
            else:
                sources.add_conflict(
                    id=new_id(),
                    article_id=present.id,
                    source_id=self._source.id,
                    base=content_of(base),
                    theirs=content_of(theirs),
                    at=self._at,
                )
            return Outcome.CONFLICTS
        if waiting is not None:
            sources.settle(waiting["id"], "merged", "", self._at)
        if content_of(merged.article) == content_of(present):
            return Outcome.KEPT
        put(self._unit, merged.article, self._at)
        return Outcome.MERGED


def retire_vanished(unit: Unit, source_id: str, article_ids: Sequence[str], at: datetime) -> Taken:
    """Retire articles that are no longer at their source; what people corrected stays, and is named."""
    unit.facts.one_at_a_time()
    taken = Taken()
    heads = unit.articles.heads_of(article_ids)
    for article_id in article_ids:
        present, row = heads.get(article_id), unit.sources.imported(article_id)
        unit.sources.vanished(article_id, at)
        if present is None or row is None or present.retired:
            continue
        if content_of(present) != row["body"] and present.provenance is Provenance.CORRECTION:
            taken.counts.add(Outcome.KEPT)
            taken.skipped.append(
                Skipped(str(row["place"]), "is gone at the source; kept, because people at the desk corrected it")
            )
            continue
        put(unit, replace(present, retired=True), at, kind=FactKind.ARTICLE_RETIRED)
        taken.counts.add(Outcome.RETIRED)
    return taken


def put(
    unit: Unit, article: Article, at: datetime, *, actor: Actor = THE_DESK, kind: FactKind = FactKind.ARTICLE_CHANGED
) -> Article:
    """Make this an article's present version and say so in the history."""
    payload = {
        "article_id": article.id,
        "title": article.title,
        "version": unit.articles.next_version(article.id),
        "source_id": article.source_id,
    }
    return unit.articles.put(article, at, unit.facts.write([Fact(kind, at, actor, payload)]))


def updated(present: Article, theirs: Article) -> Article:
    """The source's words; who looks after the article and until when it holds stays."""
    return replace(
        theirs,
        owner_id=present.owner_id,
        owner_name=present.owner_name,
        valid_until=theirs.valid_until or present.valid_until,
        provenance=Provenance.IMPORTED,
        retired=False,
    )


def last_imported(unit: Unit, present: Article) -> Article | None:
    """The last version that was imported: the base of a merge where no reading wrote one down."""
    for number in range(present.version, 0, -1):
        one = present if number == present.version else unit.articles.version(present.id, number)
        if one is not None and one.provenance is Provenance.IMPORTED:
            return one
    return None


def content_of(article: Article) -> dict[str, Any]:
    """What an article says, JSON-ready, without where it comes from."""
    content = {name: getattr(article, name) for name in _CONTENT}
    return {**content, "audience": article.audience.value, "examples": list(article.examples)}


def article_from(content: Mapping[str, Any], like: Article) -> Article:
    """An article with this content and everything else as another one has it."""
    values = {name: content[name] for name in _CONTENT if name in content}
    return replace(
        like,
        **{**values, "audience": Audience(content["audience"]), "examples": tuple(content["examples"])},
        valid_until=None,
    )


def digest_of(article: Article) -> str:
    """A fingerprint of what an article says."""
    return hashlib.sha256(json.dumps(content_of(article), sort_keys=True).encode()).hexdigest()
