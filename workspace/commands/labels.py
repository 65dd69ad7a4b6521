"""``deskhand labels``: read in what is known about past messages, and write out what the desk knows."""

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Final

from workspace.commands.backtest import read_rows
from workspace.commands.local_desk import open_local_store
from workspace.contract.backtest import MessageRow
from workspace.domain.label import Label, LabelSource
from workspace.service.ports import system_clock

EXAMPLES: Final = """\
examples:
  deskhand labels import rated.jsonl       {"id", "text", "answers": ["article", …], "category"?} a line
  deskhand labels export labels.jsonl      the same, with who said so and when

The format is that of the labelled messages of a back-test (docs/backtest.md); docs/confidence.md says what labels do.
"""
UNUSABLE: Final = 2


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("order", choices=("import", "export"))
    parser.add_argument("file", type=Path, help="the file to read or write; '-' to write to standard output")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")


def run(arguments: argparse.Namespace) -> int:
    """Do it; 2 where some line could not be used (the others were)."""
    return _import(arguments) if arguments.order == "import" else _export(arguments)


def _import(arguments: argparse.Namespace) -> int:
    complaints: list[str] = []
    now = system_clock()
    rows = read_rows(arguments.file, MessageRow, complaints)
    labels = [label_of(row, now) for row in rows if row.answers is not None]
    with open_local_store(arguments) as store, store.write() as unit:
        known = {article.id for article in unit.articles.heads()}
        before = {label.id: label for label in unit.labels.live()}
        fresh = [label for label in labels if not _is_known(label, before.get(label.id))]
        unit.labels.put(fresh)
    for complaint in complaints:
        sys.stderr.write(f"deskhand: {complaint}\n")
    strangers = sum(bool(label.answers) and not known & set(label.answers or ()) for label in labels)
    sys.stderr.write(f"{len(fresh)} labels are new or changed, {len(labels) - len(fresh)} were here already.\n")
    if strangers:
        sys.stderr.write(f"{strangers} name only articles this desk does not have; they wait until it does.\n")
    if len(rows) > len(labels):
        sys.stderr.write(f"{len(rows) - len(labels)} lines say nothing about the answer and were left out.\n")
    return UNUSABLE if complaints else 0


def label_of(row: MessageRow, at: datetime) -> Label:
    """The label a line gives."""
    return Label(
        f"{LabelSource.BACK_TEST.value}:{row.id}",
        LabelSource.BACK_TEST,
        row.question,
        row.answers,
        at,
        "import",
        category=row.category or "",
    )


def _is_known(label: Label, before: Label | None) -> bool:
    return before is not None and (label.text, label.answers, label.category) == (
        before.text,
        before.answers,
        before.category,
    )


def _export(arguments: argparse.Namespace) -> int:
    with open_local_store(arguments) as store, store.read() as unit:
        labels = unit.labels.live()
    lines = "".join(json.dumps(_line(label), ensure_ascii=False) + "\n" for label in labels)
    if str(arguments.file) == "-":
        sys.stdout.write(lines)
        return 0
    unfinished = arguments.file.with_name(arguments.file.name + ".part")
    # They hold customers' words.
    unfinished.touch(mode=0o600)
    unfinished.write_text(lines, encoding="utf-8")
    unfinished.replace(arguments.file)
    sys.stderr.write(f"{len(labels)} labels written to {arguments.file}.\n")
    return 0


def _line(label: Label) -> dict[str, object]:
    answers = None if label.answers is None else list(label.answers)
    line: dict[str, object] = {"id": label.id, "text": label.text, "answers": answers, "category": label.category}
    if label.wrong:
        line["wrong"] = list(label.wrong)
    return line | {"source": label.source.value, "by": label.by, "at": label.at.isoformat(), "weight": label.weight}
