"""``deskhand sources``: where knowledge is read from, read again or removed."""

import argparse
import sys
from typing import Final

from workspace.commands.local_desk import open_local_store
from workspace.commands.reading_sources import read_through
from workspace.domain.errors import BadInput
from workspace.service.ports import system_clock
from workspace.service.sources import remove_source, retire_articles, source_list
from workspace.store.database import Store

EXAMPLES: Final = """\
examples:
  deskhand sources list
  deskhand sources read help-centre           by its title, its place or the beginning of its id
  deskhand sources read --all
  deskhand sources remove help-centre         its articles stay; --retire takes them out of use

A source is added by reading it the first time: deskhand import knowledge PLACE (docs/sources.md).
"""
_AT_ONCE: Final = 200


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("order", choices=("list", "read", "remove"))
    parser.add_argument("source", nargs="?", default="", help="its title, its place or the beginning of its id")
    parser.add_argument("--all", action="store_true", help="read every source")
    parser.add_argument("--anew", action="store_true", help="begin at the beginning, also where a reading was stopped")
    parser.add_argument("--retire-many", action="store_true", help="retire what vanished, however much it is")
    parser.add_argument("--retire", action="store_true", help="with remove: retire its articles, except corrected ones")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")


def run(arguments: argparse.Namespace) -> int:
    """Do it; the status of a reading is that of ``deskhand import``."""
    with open_local_store(arguments) as store:
        if arguments.order == "list":
            return _list(store)
        if arguments.order == "read" and arguments.all:
            with store.read() as unit:
                every = [view.id for view in source_list(unit).sources]
            return max((_read(store, one, arguments) for one in every), default=0)
        source_id = _named(store, arguments.source)
        return _read(store, source_id, arguments) if arguments.order == "read" else _remove(store, source_id, arguments)


def _list(store: Store) -> int:
    with store.read() as unit:
        views = source_list(unit).sources
    for view in views:
        read_at = f"{view.read_at:%Y-%m-%d %H:%M} UTC" if view.read_at else "never"
        sys.stdout.write(f"{view.id[:8]}  {view.kind:8} {view.state:8} {view.articles:6} articles  read {read_at}  ")
        sys.stdout.write(f"{view.title}{' (daily)' if view.daily else ''}\n")
        if view.why:
            sys.stdout.write(f"          {view.why}\n")
    if not views:
        sys.stderr.write("There are no sources. deskhand import knowledge PLACE adds one.\n")
    return 0


def _named(store: Store, words: str) -> str:
    with store.read() as unit:
        views = source_list(unit).sources
    found = [view.id for view in views if words and (words in (view.title, view.location) or view.id.startswith(words))]
    if len(found) != 1:
        which = "Several sources are" if found else "No source is"
        raise BadInput(f"{which} called {words!r}; deskhand sources list shows them.")
    return found[0]


def _read(store: Store, source_id: str, arguments: argparse.Namespace) -> int:
    return read_through(store, source_id, anew=arguments.anew, retire_many=arguments.retire_many)


def _remove(store: Store, source_id: str, arguments: argparse.Namespace) -> int:
    with store.write() as unit:
        article_ids = remove_source(unit, source_id, system_clock())
    retired = 0
    for start in range(0, len(article_ids) if arguments.retire else 0, _AT_ONCE):
        with store.write() as unit:
            retired += retire_articles(unit, article_ids[start : start + _AT_ONCE], system_clock())
    with store.write() as unit:
        unit.sources.forget(source_id)
    sys.stderr.write(f"Removed. {retired} articles were retired, {len(article_ids) - retired} stay.\n")
    return 0
