"""``deskhand import``: knowledge and past conversations, from files."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from workspace.commands.local_desk import open_local_store
from workspace.commands.progress import with_progress
from workspace.domain.article import Article
from workspace.knowledge.importing import Skipped, read_articles
from workspace.knowledge.tickets import PastConversation, read_conversations
from workspace.service.handlers.import_knowledge import import_articles, import_conversation
from workspace.service.ports import system_clock

EXAMPLES: Final = """\
examples:
  deskhand import knowledge help-centre/       a folder of Markdown or HTML
  deskhand import knowledge articles.jsonl     {"id", "title", "body", "category"?, "audience"?, "examples"?} a line
  deskhand import conversations tickets.csv    columns: conversation, from, text, at (or id, question, answer)
"""
NOTHING_WRONG: Final = 0
SOMETHING_SKIPPED: Final = 2


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("what", choices=("knowledge", "conversations"))
    parser.add_argument("path", type=Path, help="the folder or file to read")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")


def run(arguments: argparse.Namespace) -> int:
    """Read it in. All that is good goes in, in one transaction; what is not is named, and the exit status is 2."""
    if arguments.what == "knowledge":
        return _knowledge(arguments)
    return _conversations(arguments)


def _knowledge(arguments: argparse.Namespace) -> int:
    read = list(with_progress(read_articles(arguments.path), "Reading"))
    good = [one for one in read if isinstance(one, Article)]
    with open_local_store(arguments) as store, store.write() as unit:
        report = import_articles(unit, with_progress(good, "Writing", len(good)), system_clock())
    _say(f"{report.added} new, {report.updated} changed, {report.unchanged} as they were.")
    if report.kept:
        _say(f"{report.kept} were left alone: people at the desk have corrected them since.")
    return _name_skipped([one for one in read if isinstance(one, Skipped)])


def _conversations(arguments: argparse.Namespace) -> int:
    read = list(with_progress(read_conversations(arguments.path), "Reading"))
    good = [one for one in read if isinstance(one, PastConversation)]
    with open_local_store(arguments) as store, store.write() as unit:
        now = system_clock()
        news = sum(import_conversation(unit, one, now) for one in with_progress(good, "Writing", len(good)))
    _say(f"{news} conversations are new, {len(good) - news} were here already.")
    return _name_skipped([one for one in read if isinstance(one, Skipped)])


def _name_skipped(skipped: Sequence[Skipped]) -> int:
    for one in skipped:
        _say(str(one))
    if skipped:
        _say(f"{len(skipped)} could not be used; everything else is in.")
    return SOMETHING_SKIPPED if skipped else NOTHING_WRONG


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
