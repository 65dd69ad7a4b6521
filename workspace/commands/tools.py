"""``deskhand tools``: the tables the AI may look things up in."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import Final

from workspace.commands.local_desk import open_local_store
from workspace.domain.errors import BadInput, NotFound
from workspace.domain.tool import Outcome, OwnedBy, ToolCall, may_be_told
from workspace.domain.turn import VerifiedIdentity
from workspace.folders import data_folder
from workspace.responder.key_shape import keys_of
from workspace.responder.table_declaration import KEY, SourceKind, TableDeclaration
from workspace.service.secrets import Secrets
from workspace.service.tools import keep_tool, open_tool, read_declaration, read_tools, remove_tool, secret_name
from workspace.store.database import Store

EXAMPLES: Final = """\
examples:
  deskhand tools add invoices.toml                      declare a table (docs/tools.md says how)
  deskhand tools list
  deskhand tools test invoices --key FR-2024-00001 --customer c-19
                                                        look something up as the AI would for that customer
  deskhand tools remove invoices
"""
_TOLD: Final = 0
_NOT_TOLD: Final = 1


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("--database", metavar="URL", default="", help="the desk's PostgreSQL database, if it has one")
    orders = parser.add_subparsers(dest="order", required=True, metavar="ORDER")
    adding = orders.add_parser("add", help="declare a table, or declare it anew")
    adding.add_argument("file", type=Path, help="the declaration, in TOML")
    adding.add_argument(
        "--password", action="store_true", help="ask for the database's password (or read it from standard input)"
    )
    orders.add_parser("list", help="every table that is declared")
    testing = orders.add_parser("test", help="look something up, and see who would be told")
    testing.add_argument("name")
    testing.add_argument("--key", required=True, help="the key, as a customer writes it")
    testing.add_argument("--customer", metavar="ID", default="", help="as a customer with this verified id")
    testing.add_argument("--email", metavar="ADDRESS", default="", help="as a customer with this verified address")
    removing = orders.add_parser("remove", help="end the AI's use of a table")
    removing.add_argument("name")


def run(arguments: argparse.Namespace) -> int:
    """Do it."""
    secrets = Secrets(data_folder(arguments.data))
    with open_local_store(arguments) as store:
        match arguments.order:
            case "add":
                return _add(store, secrets, arguments)
            case "test":
                return _test(_declared(store, arguments.name), secrets, arguments)
            case "remove":
                with store.write() as unit:
                    remove_tool(unit, arguments.name)
                secrets.put(secret_name(arguments.name), "")
                _say(f"The AI no longer uses {arguments.name}.")
            case _:
                for one in _all(store):
                    whose = "everybody's" if one.owned_by is OwnedBy.NOBODY else f"by {one.owned_by.value}"
                    sys.stdout.write(f"{one.name:<20} {one.kind.value:<11} {whose:<15} {one.title}\n")
    return 0


def _add(store: Store, secrets: Secrets, arguments: argparse.Namespace) -> int:
    declared = read_declaration(arguments.file)
    if arguments.password:
        if declared.kind is not SourceKind.POSTGRESQL:
            raise BadInput("Only a PostgreSQL database has a password.", field="password")
        ask = sys.stdin.isatty()
        given = getpass.getpass("Password of the database: ") if ask else sys.stdin.readline().rstrip("\r\n")
        secrets.put(secret_name(declared.name), given)
    # Tried before it is kept: a table that can't be read would send every such question to a person.
    found = open_tool(declared, secrets).check()
    with store.write() as unit:
        keep_tool(unit, declared)
    _say(f"The AI looks things up in {declared.name} from the next message on: {found}.")
    if declared.owned_by is OwnedBy.NOBODY:
        _say("Its rows are told to everybody who names a key.")
    return 0


def _test(declared: TableDeclaration, secrets: Secrets, arguments: argparse.Namespace) -> int:
    keys = keys_of(declared.argument).find(arguments.key)
    if not keys:
        expected = f"has not the shape {declared.key_shape}" if declared.key_shape else "is none of the key's choices"
        raise BadInput(f"{arguments.key!r} {expected}.", field="key")
    identity = VerifiedIdentity(arguments.customer, arguments.email)
    tool = open_tool(declared, secrets)
    result = tool.call(ToolCall(declared.name, {KEY: keys[0]}, identity))
    _say(f"{result.outcome.value}: {result.sentence}")
    for name, value in result.fields.items():
        sys.stdout.write(f"{name}: {value}\n")
    if result.outcome is not Outcome.WORKED:
        return _NOT_TOLD
    if may_be_told(tool.spec, result, identity):
        _say("The customer would be told.")
        return _TOLD
    _say(f"Only an agent would see it: it is told to the verified owner ({declared.owned_by.value}) and nobody else.")
    return _NOT_TOLD


def _declared(store: Store, name: str) -> TableDeclaration:
    found = next((one for one in _all(store) if one.name == name), None)
    if found is None:
        raise NotFound("table", name)
    return found


def _all(store: Store) -> list[TableDeclaration]:
    with store.read() as unit:
        return read_tools(unit)


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
