"""``deskhand outcomes``: how conversations ended, and counting everything anew from the history."""

import argparse
import sys
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table

from workspace.commands.local_desk import open_local_store
from workspace.domain.outcome import Outcome
from workspace.service.measuring import recount
from workspace.store.database import Store


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="a PostgreSQL database")
    parser.add_argument(
        "--recompute", action="store_true", help="throw what was counted away and count it anew from the history"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the counts; with ``--recompute`` also whether anything differed."""
    with open_local_store(arguments) as store:
        if arguments.recompute:
            return _recompute(store)
        with store.read() as unit:
            counts = unit.measured.counts()
        _print(counts)
    return 0


def _recompute(store: Store) -> int:
    done = recount(store, datetime.now(UTC), told=_say)
    _print(dict(done.counts))
    if done.rows_differed or done.cells_differed:
        sys.stdout.write(
            f"{done.rows_differed} conversations and {done.cells_differed} sums were counted differently before. "
            "Conversations whose answer has settled since they were counted last are among them.\n"
        )
    else:
        sys.stdout.write("Nothing differed from what was counted before.\n")
    return 0


def _say(count: int) -> None:
    sys.stderr.write(f"{count:,} conversations counted\n")


def _print(counts: dict[str, int]) -> None:
    total = sum(counts.values())
    table = Table(title=f"{total:,} conversations")
    for heading in ("outcome", "conversations", "share"):
        table.add_column(heading, justify="left" if heading == "outcome" else "right")
    for outcome in Outcome:
        count = counts.get(outcome.value, 0)
        table.add_row(outcome.value, f"{count:,}", f"{count / total:.1%}" if total else "")
    Console(file=sys.stdout).print(table)
