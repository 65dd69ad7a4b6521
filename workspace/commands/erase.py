"""``deskhand erase``: take a customer out of the desk, for good."""

import argparse
import sys
from typing import NoReturn

from workspace.commands.local_desk import open_local_store
from workspace.domain.errors import DeskhandError
from workspace.domain.facts import THE_DESK
from workspace.service.erasing import erase_customer
from workspace.service.ports import system_clock
from workspace.service.responder_host import ResponderHost

EXAMPLES = """\
examples:
  deskhand erase 4711                      the customer your systems call 4711, with all they ever said
  deskhand erase anna@example.com --yes    without asking first

What they taught the knowledge goes as well; what counts conversations stays. Copies of the database are not reached.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("customer", help="the customer's id in the channel")
    parser.add_argument("--channel", default="http", help="the channel they wrote on (default: %(default)s)")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")


def run(arguments: argparse.Namespace) -> int:
    """Do it, after asking; 1 where it was not wanted or the customer is not known."""
    if not arguments.yes:
        sys.stderr.write(f"Everything of {arguments.customer!r} is taken out and cannot be brought back. Type yes: ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() != "yes":
            sys.stderr.write("Nothing was changed.\n")
            return 1
    with open_local_store(arguments) as store:
        host = ResponderHost(store, _no_responder)
        try:
            done = erase_customer(store, host, system_clock, arguments.channel, arguments.customer, THE_DESK)
        except DeskhandError as refused:
            sys.stderr.write(f"deskhand: {refused}\n")
            return 1
    sys.stderr.write(f"Emptied {done.conversations} conversations; {done.articles} articles lost words.\n")
    return 0


def _no_responder(_: object) -> NoReturn:
    raise RuntimeError("nothing is answered while a customer is erased")
