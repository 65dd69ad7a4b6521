"""``deskhand report``: a week of the desk as a page or a table."""

import argparse
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workspace.commands.local_desk import open_local_store
from workspace.domain.errors import BadInput
from workspace.service.insight import insight_view, span_of
from workspace.service.policies import read_policy
from workspace.service.weekly import name_of, week_view
from workspace.service.weekly_report import week_page, week_table
from workspace.store.measured import Filter


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--week", default="", help="a week like 2026-W47 (default: the last that is over)")
    parser.add_argument("--format", choices=("html", "csv"), default="html")
    parser.add_argument("--output", metavar="FILE", type=Path, help="where to write it (default: standard output)")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="a PostgreSQL database")


def run(arguments: argparse.Namespace) -> int:
    """Write it."""
    now = datetime.now(UTC)
    week = arguments.week or name_of((now - timedelta(weeks=1)).date())
    with open_local_store(arguments) as store, store.read() as unit:
        policy = read_policy(unit)
        view = week_view(unit, policy, (), week, now)
        if arguments.format == "csv":
            words = week_table(view)
        else:
            insight = insight_view(unit, policy, Filter(), span_of("", view.until, now), now)
            words = week_page(policy.desk_name, view, insight)
    if arguments.output is None:
        sys.stdout.write(words)
    else:
        try:
            arguments.output.write_text(words, encoding="utf-8")
        except OSError as failure:
            raise BadInput(f"{arguments.output} cannot be written: {failure.strerror}.") from failure
        sys.stderr.write(f"Week {week} is in {arguments.output}.\n")
    return 0
