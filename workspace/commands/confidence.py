"""``deskhand confidence``: what the promise is worth, by category, and how well stated confidence comes true."""

import argparse
import dataclasses
import json
import sys

from rich.console import Console
from rich.table import Table

from workspace.commands.local_desk import open_local_store
from workspace.service.confidence_report import ConfidenceReport, read_report, reading_words, source_words


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print it."""
    with open_local_store(arguments) as store, store.read() as unit:
        report = read_report(unit)
    if arguments.json:
        sys.stdout.write(json.dumps(dataclasses.asdict(report), indent=2, default=str) + "\n")
    else:
        show(report, Console(highlight=False))
    return 0


def show(report: ConfidenceReport, console: Console) -> None:
    """Print the report as tables."""
    if report.version:
        console.print(f"Version {report.version} of the confidence; {report.labels} labels hold.")
        for name, words in (("ece", "gap between stated and true (ECE)"), ("auroc", "ranks right above wrong (AUROC)")):
            if report.figures.get(name) is not None:
                console.print(f"  {words}: {report.figures[name]:.3f}")
    else:
        console.print(f"Nothing was learned from labels yet; {report.labels} labels hold.")
    if report.refused:
        console.print(f"The newest version is not used: {report.refused}.", markup=False)
    table = Table("category", "risk", "promise", "threshold", "to people, at least", "drift", "labels")
    for one in report.categories:
        floor = "not known yet" if one.floor is None else f"{one.floor:.0%}"
        sources = ", ".join(f"{count} {source_words(name)}" for name, count in one.sources.items()) or "none"
        threshold = "–" if one.threshold > 1 else f"{one.threshold:.2f}"
        table.add_row(one.title, f"{one.risk:.1%}", one.state, threshold, floor, one.drift, sources)
    console.print(table)
    if report.figures.get("bins"):
        bins = Table("stated", "true", "95 % interval", "labels")
        for one in report.figures["bins"]:
            interval = f"{one['low']:.0%} to {one['high']:.0%}"
            bins.add_row(f"{one['stated']:.0%}", f"{one['right']:.0%}", interval, f"{one['count']:.0f}")
        console.print(bins)
    console.print(reading_words())
