"""``deskhand import``: knowledge and past conversations, from files."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from workspace.commands.local_desk import open_local_store
from workspace.commands.progress import with_progress
from workspace.commands.reading_sources import read_through
from workspace.contract.sources import SourceIn
from workspace.domain.errors import BadInput
from workspace.domain.facts import THE_DESK
from workspace.domain.identifiers import new_id
from workspace.knowledge.importing import Skipped
from workspace.knowledge.tickets import PastConversation, read_conversations
from workspace.service.handlers.import_knowledge import import_conversation
from workspace.service.ports import system_clock
from workspace.service.source_readers import kind_of, open_reader
from workspace.service.sources import add_source, local_path

EXAMPLES: Final = """\
examples:
  deskhand import knowledge help-centre/       a folder or git checkout of Markdown, HTML, PDF and JSONL
  deskhand import knowledge https://help.example/sitemap.xml --daily
                                               all pages of a site, and again every day
  deskhand import knowledge https://help.example/refunds https://help.example/fees
                                               these pages
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
    parser.add_argument("place", nargs="+", help="the folder, file or address to read")
    parser.add_argument("--category", default="", help="the category of articles that name none")
    parser.add_argument("--language", default="", help="the language of articles that name none, as en or de")
    parser.add_argument("--internal", action="store_true", help="all of it is for agents, never for customers")
    parser.add_argument("--daily", action="store_true", help="have the service read it again every day")
    parser.add_argument("--anew", action="store_true", help="begin at the beginning, also where a reading was stopped")
    parser.add_argument("--retire-many", action="store_true", help="retire what vanished, however much it is")
    parser.add_argument("--allow-private", action="store_true", help="read pages of this machine and its own network")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")


def run(arguments: argparse.Namespace) -> int:
    """Read it in. All that is good goes in; what is not is named, and the exit status is 2.

    Knowledge stays in step: read again, what changed is updated, what people corrected is kept, what vanished retired.
    """
    if arguments.what == "knowledge":
        return _knowledge(arguments)
    return _conversations(arguments)


def _knowledge(arguments: argparse.Namespace) -> int:
    places: list[str] = arguments.place
    kind = kind_of(places[0])
    if len(places) > 1 and kind != "pages":
        raise BadInput("Give one folder, file or sitemap at a time; several addresses of pages are one source.")
    location = "\n".join(places) if kind in ("pages", "sitemap") else str(local_path(places[0]).resolve())
    # Looked at before anything is written: a mistyped path makes no desk.
    opened = open_reader(kind, location, {"allow_private": arguments.allow_private})
    with open_local_store(arguments) as store:
        with store.write() as unit:
            known = unit.sources.find(kind, location)
            source_id = known["id"] if known is not None else new_id()
            if known is None:
                wanted = SourceIn(
                    id=source_id,
                    kind=kind,
                    location=location,
                    category=arguments.category,
                    audience="internal" if arguments.internal else "public",
                    language=arguments.language,
                    daily=arguments.daily,
                )
                allow = arguments.allow_private
                add_source(unit, wanted, THE_DESK, system_clock(), folders=None, allow_private=allow)
        return read_through(store, source_id, anew=arguments.anew, retire_many=arguments.retire_many, opened=opened)


def _conversations(arguments: argparse.Namespace) -> int:
    if len(arguments.place) > 1:
        raise BadInput("Give one file of conversations at a time.")
    read = list(with_progress(read_conversations(Path(arguments.place[0])), "Reading"))
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
