"""Reads a source from the command line, with a progress bar and a report; stopped, it goes on where it was."""

import sys
from typing import Any

from workspace.commands.progress import show_steps
from workspace.contract.sources import SourceView
from workspace.domain.errors import Unavailable
from workspace.knowledge.ingest.port import Reader
from workspace.service.ports import system_clock
from workspace.service.source_readers import open_reader
from workspace.service.source_reading import SourceReading, begin
from workspace.service.sources import source_row, source_view
from workspace.store.database import Store

NOTHING_WRONG = 0
NOT_READ = 1
SOMETHING_SKIPPED = 2
STOPPED = 130


def read_through(store: Store, source_id: str, *, anew: bool, retire_many: bool, opened: Reader | None = None) -> int:
    """Read a source to its end and say what became of it; returns the exit status."""

    def opens(kind: str, location: str, options: dict[str, Any]) -> Reader:
        return opened if opened is not None else open_reader(kind, location, options)

    reading = SourceReading(store, system_clock, opens)
    with store.write() as unit:
        row = source_row(unit, source_id, lock=True)
        if row["state"] in ("stopped", "reading") and row["progress"].get("place") and not anew:
            say(f"Going on after {row['progress']['place']}; --anew begins at the beginning.")
        begin(unit, row, system_clock(), anew=anew, retire_many=retire_many)
    try:
        show_steps(reading.read(source_id), "Reading")
    except KeyboardInterrupt:
        reading.stop(source_id)
        say("Stopped. What is in stays in; the same command goes on there.")
        return STOPPED
    except Unavailable as silent:
        reading.stop(source_id)
        say(f"{silent} The same command goes on there.")
        return NOT_READ
    with store.read() as unit:
        view = source_view(source_row(unit, source_id), 0)
    return report(view)


def report(view: SourceView) -> int:
    """Say what became of a reading."""
    told = view.report
    say(f"{told.added} new, {told.updated} changed, {told.unchanged} as they were.")
    if told.merged:
        say(f"{told.merged} were merged with what people at the desk have corrected since.")
    if told.kept:
        say(f"{told.kept} were left alone: people at the desk have corrected them since.")
    if told.conflicts:
        say(f"{told.conflicts} wait for a choice: people and the source changed the same words (Knowledge, Sources).")
    if told.retired:
        say(f"{told.retired} were retired: they are no longer there.")
    for one in told.skipped:
        say(f"{one.where}: {one.why}")
    if view.state == "failed":
        say(view.why)
        return NOT_READ
    if told.skipped:
        say(f"{len(told.skipped)} could not be used; everything else is in.")
    return SOMETHING_SKIPPED if told.skipped else NOTHING_WRONG


def say(sentence: str) -> None:
    """Tell the person at the terminal."""
    sys.stderr.write(sentence + "\n")
