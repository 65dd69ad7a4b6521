"""Reads a source to its end in small transactions: stopped, crashed or restarted, it goes on where it was."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.domain.article import Audience
from workspace.domain.errors import BadInput, DeskhandError, Unavailable
from workspace.domain.identifiers import new_id
from workspace.knowledge.ingest.port import Document, Reader
from workspace.service.handlers.keep_in_step import MOST_VANISHED, SourceFields, Taken, retire_vanished, take_in
from workspace.service.ports import Clock
from workspace.service.work_loop import Interrupted
from workspace.store.database import Store
from workspace.store.unit import Unit
from workspace.store.work import Job

READ_SOURCE: Final = "read-source"
# One at a time, whatever the source: readings are long, and answers go first.
LOCK: Final = "read-source"
MOST_AT_ONCE: Final = 50
MOST_SECONDS_AT_ONCE: Final = 0.5
MOST_SKIPPED_KEPT: Final = 500
MOST_SPARED: Final = 5_000
MOST_ATTEMPTS: Final = 6
EVERY: Final = timedelta(days=1)
Opens = Callable[[str, str, dict[str, Any]], Reader]


class NobodyElse(Exception):
    """The reading was stopped, removed or begun anew by somebody else; this one has to end."""


@dataclass
class _Run:
    """Where a reading is; kept with the source as JSON."""

    run: str
    place: str = ""
    done: int = 0
    total: int = 0
    spared: list[str] = field(default_factory=list)
    retire_many: bool = False
    why: str = ""

    @classmethod
    def of(cls, row: RowMapping) -> "_Run":
        """As it was kept."""
        known = {name: row["progress"][name] for name in cls.__dataclass_fields__ if name in row["progress"]}
        return cls(**{"run": "", **known})

    def as_json(self) -> dict[str, Any]:
        """As it is kept."""
        return dict(vars(self))


def begin(unit: Unit, source: RowMapping, at: datetime, *, anew: bool = False, retire_many: bool = False) -> None:
    """Say that a source is to be read: from where it was stopped, or from its beginning. Keeps no work in the queue."""
    last = _Run.of(source)
    goes_on = source["state"] in ("stopped", "reading") and bool(last.run) and not anew
    if goes_on:
        now, report = last, source["report"]
        now.why, now.retire_many = "", last.retire_many or retire_many
    else:
        now, report = _Run(new_id(), retire_many=retire_many), {}
    unit.sources.change(source["id"], state="reading", progress=now.as_json(), report=report)


def defer_reading(unit: Unit, source_id: str, due_at: datetime, *, daily: bool = False) -> None:
    """Have the service's worker read a source."""
    key = f"read-source-{'daily-' if daily else ''}{source_id}"
    unit.work.defer(READ_SOURCE, {"source_id": source_id, "daily": "1" if daily else ""}, due_at, lock=LOCK, key=key)


class SourceReading:
    """Does the durable work of reading sources; ``told`` hears that something was written."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        opens: Opens,
        *,
        told: Callable[[], None] = lambda: None,
        is_stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        self._store, self._clock, self._opens, self._told, self._is_stopping = store, clock, opens, told, is_stopping

    def do(self, job: Job) -> timedelta | None:
        """The work of one job; returns when it has to be tried again."""
        source_id = job.payload["source_id"]
        with self._store.write() as unit:
            row = unit.sources.get(source_id, lock=True)
            if row is None or row["removed_at"] is not None:
                return None
            if job.payload.get("daily"):
                if not row["options"].get("daily"):
                    return None
                defer_reading(unit, source_id, self._clock() + EVERY, daily=True)
                if row["state"] != "reading":
                    begin(unit, row, self._clock())
            elif row["state"] != "reading":
                return None
        if job.attempt > MOST_ATTEMPTS:
            self._end(source_id, "failed", "Reading it did not come to an end. Read it again; what is in stays in.")
            return None
        try:
            for _ in self.read(source_id):
                if self._is_stopping():
                    raise Interrupted
        except Unavailable as later:
            if job.attempt >= MOST_ATTEMPTS:
                self._end(source_id, "failed", str(later))
                return None
            self._say(source_id, str(later))
            return timedelta(seconds=min(600, 15 * 2**job.attempt))
        return None

    def read(self, source_id: str) -> Iterator[tuple[int, int]]:
        """Read on, chunk by chunk; gives how many documents are done, of how many.

        Raises ``Unavailable`` where the source does not answer now. Whatever else makes the reading impossible is
        written down as the source's state.
        """
        try:
            yield from self._read(source_id)
        except NobodyElse:
            return
        except Unavailable:
            raise
        except DeskhandError as unusable:
            self._end(source_id, "failed", str(unusable))

    def _read(self, source_id: str) -> Iterator[tuple[int, int]]:
        with self._store.read() as unit:
            row = unit.sources.get(source_id)
        if row is None:
            raise NobodyElse
        run = _Run.of(row)
        source = source_fields(row)
        reader = self._opens(row["kind"], row["location"], row["options"])
        run.total = reader.total()
        run.done = reader.done(run.place) if run.place else 0
        yield run.done, run.total
        for documents in _chunks(reader.read(run.place)):
            run = self._take(source, run, documents)
            self._told()
            yield run.done, run.total
        self._retire(source, run)
        self._end(source_id, "idle", "")

    def _take(self, source: SourceFields, run: _Run, documents: list[Document]) -> _Run:
        with self._store.write() as unit:
            row = self._mine(unit, source.id, run)
            taken = take_in(unit, source, run.run, self._clock(), documents)
            placed = [one for one in documents if one.place]
            spared = [*run.spared, *taken.spared][: MOST_SPARED + 1]
            now = _Run(
                run.run,
                placed[-1].place if placed else run.place,
                run.done + len(placed),
                max(run.total, run.done + len(placed)),
                spared,
                run.retire_many,
            )
            unit.sources.change(source.id, progress=now.as_json(), report=_added(row["report"], taken))
        return now

    def _retire(self, source: SourceFields, run: _Run) -> None:
        """Retire what the whole run did not come across."""
        with self._store.read() as unit:
            row = self._mine(unit, source.id, run)
            missing = unit.sources.not_seen(source.id, run.run)
            had = unit.sources.counts().get(source.id, 0) - int(row["report"].get("added", 0))
        if len(run.spared) > MOST_SPARED:
            raise BadInput(
                "So much could not be read that nothing was retired. Mend what is named, then read it again."
            )
        spared = set(run.spared)
        # A line that can't be read has no id: nothing of its file is taken away then.
        spared |= {place.rpartition(":")[0] for place in run.spared if place.rpartition(":")[2].isdigit()}
        gone = [article_id for article_id, place in missing if not _is_spared(place, spared)]
        if len(gone) > MOST_VANISHED * max(1, had) and not run.retire_many:
            raise BadInput(
                f"{len(gone)} of {had} articles are no longer there. Nothing was retired: look whether the source is "
                "whole, then read it again and allow it to retire them."
            )
        for start in range(0, len(gone), MOST_AT_ONCE):
            with self._store.write() as unit:
                row = self._mine(unit, source.id, run)
                taken = retire_vanished(unit, source.id, gone[start : start + MOST_AT_ONCE], self._clock())
                unit.sources.change(source.id, report=_added(row["report"], taken))
            self._told()

    def _mine(self, unit: Unit, source_id: str, run: _Run) -> RowMapping:
        """The source, if it is still this reading's to write; raises ``NobodyElse`` where it isn't."""
        row = unit.sources.get(source_id, lock=True)
        if row is None or row["removed_at"] is not None or row["state"] != "reading":
            raise NobodyElse
        kept = _Run.of(row)
        if (kept.run, kept.place) != (run.run, run.place):
            raise NobodyElse
        return row

    def stop(self, source_id: str) -> None:
        """End a reading between two chunks; the next one goes on there."""
        with self._store.write() as unit:
            row = unit.sources.get(source_id, lock=True)
            if row is not None and row["state"] == "reading":
                unit.sources.change(source_id, state="stopped")
        self._told()

    def _say(self, source_id: str, why: str) -> None:
        with self._store.write() as unit:
            row = unit.sources.get(source_id, lock=True)
            if row is not None:
                unit.sources.change(source_id, progress={**row["progress"], "why": why})
        self._told()

    def _end(self, source_id: str, state: str, why: str) -> None:
        with self._store.write() as unit:
            row = unit.sources.get(source_id, lock=True)
            if row is None or row["state"] != "reading":
                return
            progress = {**row["progress"], "why": why, "spared": [], "retire_many": False}
            read = {"read_at": self._clock()} if state == "idle" else {}
            unit.sources.change(source_id, state=state, progress=progress, **read)
        self._told()


def source_fields(row: RowMapping) -> SourceFields:
    """What a source says of its articles."""
    options = row["options"]
    return SourceFields(
        row["id"],
        str(options.get("category") or ""),
        Audience(options.get("audience") or "public"),
        str(options.get("language") or ""),
    )


def _chunks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """So many at once that a transaction is worth it, and so few that progress is seen."""
    chunk: list[Document] = []
    since = time.monotonic()
    for document in documents:
        chunk.append(document)
        if len(chunk) >= MOST_AT_ONCE or time.monotonic() - since > MOST_SECONDS_AT_ONCE:
            yield chunk
            chunk, since = [], time.monotonic()
    if chunk:
        yield chunk


def _added(report: dict[str, Any], taken: Taken) -> dict[str, Any]:
    """The report with a chunk's counts; of what was skipped the first are named, the others counted."""
    counts = {name: int(report.get(name, 0)) + number for name, number in taken.counts.as_json().items()}
    named = list(report.get("skipped", []))
    fresh = [{"where": one.where, "why": one.why} for one in taken.skipped]
    room = MOST_SKIPPED_KEPT - len(named)
    more = int(report.get("skipped_more", 0)) + max(0, len(fresh) - room)
    return {**counts, "skipped": [*named, *fresh[: max(0, room)]], "skipped_more": more}


def _is_spared(place: str, spared: set[str]) -> bool:
    return place in spared or any(place[:at] in spared for at, char in enumerate(place) if char == "#")
