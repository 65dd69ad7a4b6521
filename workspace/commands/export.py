"""``deskhand export``: everything the desk knows, one JSON object a line."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from workspace.commands.local_desk import open_local_store
from workspace.commands.progress import with_progress
from workspace.store.unit import Unit

PAGE = 500


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("file", type=Path, help="where to write it; '-' for standard output")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")


def run(arguments: argparse.Namespace) -> int:
    """Write facts, messages and articles, in one state of the desk; the file appears only when it is whole."""
    with open_local_store(arguments) as store, store.read() as unit:
        lines = (json.dumps(row, ensure_ascii=False, default=_plain) for row in rows_of(unit))
        if str(arguments.file) == "-":
            for line in lines:
                sys.stdout.write(line + "\n")
            return 0
        unfinished = arguments.file.with_name(arguments.file.name + ".part")
        unfinished.touch(mode=0o600)
        with unfinished.open("w", encoding="utf-8") as out:
            for line in with_progress(lines, "Writing"):
                out.write(line + "\n")
        unfinished.replace(arguments.file)
    sys.stderr.write(f"Written to {arguments.file}.\n")
    return 0


def rows_of(unit: Unit) -> Iterator[dict[str, object]]:
    """Every article in use, then every fact in order, messages with the fact that brought them."""
    for article in unit.articles.heads():
        yield {"row": "article", **asdict(article)}
    seen: set[str] = set()
    after = 0
    while facts := unit.facts.after(after, PAGE):
        for fact in facts:
            after = fact["seq"]
            yield {"row": "fact", **fact}
            conversation_id = fact["conversation_id"]
            if conversation_id and conversation_id not in seen:
                seen.add(conversation_id)
                for message in unit.conversations.messages(conversation_id):
                    # Those of a merged one come with its own facts.
                    if message["conversation_id"] == conversation_id:
                        yield {"row": "message", **message}


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be exported")
