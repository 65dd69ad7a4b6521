"""Sources of knowledge as people see them: added, read, stopped, removed; and the conflicts that wait for a choice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.contract.sources import (
    ConflictList,
    ConflictView,
    SettleConflict,
    SkippedItem,
    SourceIn,
    SourceList,
    SourceReport,
    SourceView,
)
from workspace.domain.article import Provenance
from workspace.domain.errors import AlreadyDone, BadInput, Conflict, NotAllowed, NotFound
from workspace.domain.facts import Actor
from workspace.knowledge.ingest.addresses import addresses, is_address
from workspace.knowledge.merging import merge_articles
from workspace.service.handlers.keep_in_step import article_from, content_of, put, retire_vanished
from workspace.service.source_reading import EVERY, begin, defer_reading
from workspace.store.unit import Unit

ON_THIS_MACHINE: Final = frozenset({"folder", "git", "jsonl", "pdf"})


def source_list(unit: Unit) -> SourceList:
    """All sources with how their last reading went."""
    counts = unit.sources.counts()
    return SourceList(sources=tuple(source_view(row, counts.get(row["id"], 0)) for row in unit.sources.all()))


def source_view(row: RowMapping, articles: int) -> SourceView:
    """One source."""
    progress, report = row["progress"], row["report"]
    skipped = [SkippedItem(where=one["where"], why=one["why"]) for one in report.get("skipped", [])]
    if more := int(report.get("skipped_more", 0)):
        skipped.append(SkippedItem(where=f"{more} more", why="mend what is named first, then read it again"))
    counts = {name: int(report.get(name, 0)) for name in SourceReport.model_fields if name != "skipped"}
    return SourceView(
        id=row["id"],
        kind=row["kind"],
        location=row["location"],
        title=row["title"],
        state=row["state"],
        done=int(progress.get("done", 0)),
        total=int(progress.get("total", 0)),
        articles=articles,
        read_at=row["read_at"],
        report=SourceReport(**counts, skipped=tuple(skipped)),
        why=str(progress.get("why", "")),
        daily=bool(row["options"].get("daily")),
    )


def add_source(
    unit: Unit,
    wanted: SourceIn,
    by: Actor,
    at: datetime,
    *,
    folders: Sequence[Path] | None,
    allow_private: bool = False,
) -> None:
    """Keep a source; sent twice it is kept once.

    ``folders`` are those of the service's machine that may be read, with what is below them; None is any. Raises
    ``NotAllowed`` for a place elsewhere.
    """
    known = unit.sources.get(wanted.id)
    if known is not None:
        if (known["kind"], known["location"]) != (wanted.kind, wanted.location):
            raise Conflict("Another source was added under this id before.")
        return
    location = wanted.location.strip()
    if wanted.kind in ON_THIS_MACHINE:
        path = local_path(location)
        if not path.is_absolute():
            raise BadInput("Give the whole path of the folder or file, from the root on.", field="location")
        if folders is not None and not any(path.resolve().is_relative_to(one.resolve()) for one in folders):
            raise NotAllowed(
                "This folder is not one of those the service may read. Whoever runs the service can allow it: "
                "deskhand serve --read-from FOLDER."
            )
        if not path.exists():
            raise BadInput(f"{path}: there is no such file or folder on the service's machine.", field="location")
    elif wanted.kind == "sitemap":
        if not is_address(location):
            raise BadInput("A sitemap's address begins with https:// or http://.", field="location")
    elif not addresses(location)[0]:
        raise BadInput("Give at least one address that begins with https:// or http://.", field="location")
    if unit.sources.find(wanted.kind, location) is not None:
        raise AlreadyDone("This place is a source already. Read that one again.")
    options: dict[str, Any] = {
        "category": wanted.category.strip(),
        "audience": wanted.audience,
        "language": wanted.language.strip(),
        "daily": wanted.daily,
        "allow_private": allow_private,
    }
    unit.sources.add(
        id=wanted.id,
        kind=wanted.kind,
        location=location,
        title=wanted.title.strip() or _title(wanted.kind, location),
        options=options,
        added_by=by.id,
        added_name=by.name,
        added_at=at,
    )
    if wanted.daily:
        defer_reading(unit, wanted.id, at + EVERY, daily=True)


def local_path(location: str) -> Path:
    """A path on this machine, with its links followed as far as it exists; raises ``BadInput`` where it can be none."""
    try:
        path = Path(location).expanduser()
        path.resolve()
        path.exists()
    except (OSError, RuntimeError, ValueError) as broken:
        raise BadInput("This can't be a path on the service's machine.", field="location") from broken
    return path


def _title(kind: str, location: str) -> str:
    if kind == "pages":
        urls, _ = addresses(location)
        return urls[0] if len(urls) == 1 else f"{urls[0]} and {len(urls) - 1} more"
    return location if kind == "sitemap" else Path(location).name or location


def read_source(unit: Unit, source_id: str, at: datetime, *, anew: bool = False, retire_many: bool = False) -> None:
    """Have a source read by the worker; where it is being read already nothing changes."""
    row = source_row(unit, source_id, lock=True)
    begin(unit, row, at, anew=anew, retire_many=retire_many)
    defer_reading(unit, source_id, at)


def stop_reading(unit: Unit, source_id: str) -> None:
    """End the reading between two documents; the next one goes on there."""
    row = source_row(unit, source_id, lock=True)
    if row["state"] == "reading":
        unit.sources.change(source_id, state="stopped")


def remove_source(unit: Unit, source_id: str, at: datetime) -> list[str]:
    """Never read it again; its articles stay. Returns their ids, for whoever wants to retire them first."""
    source_row(unit, source_id, lock=True)
    unit.sources.change(source_id, state="stopped", removed_at=at)
    return [article_id for article_id, _ in unit.sources.not_seen(source_id, "")]


def retire_articles(unit: Unit, article_ids: Sequence[str], at: datetime) -> int:
    """Retire some articles of a source that is removed, except those people corrected. Returns how many."""
    return retire_vanished(unit, "", article_ids, at).counts.retired


def source_row(unit: Unit, source_id: str, *, lock: bool = False) -> RowMapping:
    """A source that was not removed; raises ``NotFound``."""
    row = unit.sources.get(source_id, lock=lock)
    if row is None or row["removed_at"] is not None:
        raise NotFound("source", source_id)
    return row


# Conflicts


def conflict_list(unit: Unit) -> ConflictList:
    """The conflicts that wait for a choice."""
    titles = {row["id"]: row["title"] for row in unit.sources.all()}
    views = (conflict_view(unit, row, titles.get(row["source_id"], "")) for row in unit.sources.open_conflicts())
    return ConflictList(conflicts=tuple(view for view in views if view is not None))


def conflict_view(unit: Unit, row: RowMapping, source: str = "") -> ConflictView | None:
    """One conflict: what the article was, what people and the source made of it; None where the article is gone."""
    present = unit.articles.head(row["article_id"])
    if present is None:
        return None
    base, theirs = article_from(row["base"], present), article_from(row["theirs"], present)
    return ConflictView(
        id=row["id"],
        article_id=present.id,
        title=present.title,
        source=source,
        at=row["at"],
        base=base.body,
        ours=present.body,
        theirs=theirs.body,
        merged=merge_articles(base, present, theirs).article.body,
    )


def settle_conflict(unit: Unit, conflict_id: str, choice: SettleConflict, by: Actor, at: datetime) -> None:
    """Keep the desk's words, take the source's, or write what shall stand.

    The desk's words stay with what the source changed elsewhere in the article. Raises ``AlreadyDone`` where
    somebody has chosen before.
    """
    unit.facts.one_at_a_time()
    row = unit.sources.conflict(conflict_id)
    present = unit.articles.head(row["article_id"]) if row is not None else None
    if row is None or present is None:
        raise NotFound("conflict", conflict_id)
    if row["settled_at"] is not None:
        raise AlreadyDone("Somebody has chosen already.")
    base, theirs = article_from(row["base"], present), article_from(row["theirs"], present)
    chosen = merge_articles(base, present, theirs).article
    if choice.choice == "theirs":
        chosen = replace(
            theirs,
            valid_until=present.valid_until,
            provenance=Provenance.IMPORTED,
            credited_to="",
            correction_id="",
        )
    elif choice.choice == "text":
        if not choice.body.strip():
            raise BadInput("The article would be empty.", field="body")
        # The short answer was written for another text.
        chosen = replace(
            chosen,
            body=choice.body.strip(),
            short_answer="",
            provenance=Provenance.CORRECTION,
            credited_to=by.name,
            correction_id="",
        )
    if content_of(chosen) != content_of(present):
        put(unit, chosen, at, actor=by)
    unit.sources.settle(conflict_id, choice.choice, by.id, at)
