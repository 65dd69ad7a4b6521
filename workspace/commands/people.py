"""``deskhand people``: who may sign in at this desk, and as what."""

import argparse
import sys

from workspace.commands.local_desk import open_local_store
from workspace.service.people import ROLES, People
from workspace.service.ports import system_clock


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")
    orders = parser.add_subparsers(dest="order", required=True, metavar="ORDER")
    adding = orders.add_parser("add", help="let somebody sign in")
    adding.add_argument("name")
    adding.add_argument("--role", choices=ROLES, default="agent")
    orders.add_parser("list", help="everybody who may sign in")
    revoking = orders.add_parser("revoke", help="end somebody's access at once")
    revoking.add_argument("id", help="as `deskhand people list` shows it")


def run(arguments: argparse.Namespace) -> int:
    """Do it."""
    with open_local_store(arguments) as store:
        people = People(store, system_clock)
        if arguments.order == "add":
            token = people.add(arguments.name, arguments.role)
            sys.stderr.write(f"{arguments.name} can sign in as {arguments.role}. This token is shown only now:\n")
            sys.stdout.write(token + "\n")
        elif arguments.order == "revoke":
            people.revoke(arguments.id)
            sys.stderr.write("Their access has ended.\n")
        else:
            for person_id, name, role, may_sign_in in people.all():
                sys.stdout.write(f"{person_id}  {role:<9} {name}{'' if may_sign_in else '  (ended)'}\n")
    return 0
