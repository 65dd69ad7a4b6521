"""The ``deskhand`` command: the desktop by default, and everything else by name."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from typing import Final

from workspace import VERSION
from workspace.domain.errors import BadInput, DeskhandError

EXAMPLES: Final = """\
examples:
  deskhand                                  open the desk on this machine
  deskhand demo                             open it with the sample company and customers who write in
  deskhand serve --host 127.0.0.1 --port 8420
                                            run the service alone
  deskhand import knowledge help-centre/    read a folder, a git checkout, PDF or JSONL files, or web pages
  deskhand import conversations tickets.csv read past tickets
  deskhand backtest --knowledge articles.jsonl --messages messages.jsonl
                                            what the AI would have done, before going live
  deskhand export desk.jsonl                everything the desk knows, one fact a line
  deskhand tools add invoices.toml          let the AI look things up in a table
  deskhand people add Lena --role agent     let somebody else sign in
"""

# Each command is imported only when it is called: the desktop must not load what only the service needs.
COMMANDS: Final = {
    "desktop": ("workspace.commands.desktop", "open the desk (what happens without a command)"),
    "demo": ("workspace.commands.demo", "open the desk with the sample company"),
    "serve": ("workspace.commands.serve", "run the service without a window"),
    "import": ("workspace.commands.importing", "read knowledge or past conversations"),
    "sources": ("workspace.commands.sources", "where knowledge is read from, again and again"),
    "backtest": ("workspace.commands.backtest", "try the AI on past messages"),
    "export": ("workspace.commands.export", "write out everything the desk knows"),
    "labels": ("workspace.commands.labels", "what is known about past messages, read in or written out"),
    "report": ("workspace.commands.report", "a week of the desk as a page or a table"),
    "outcomes": ("workspace.commands.outcomes", "how conversations ended, counted from the history"),
    "confidence": ("workspace.commands.confidence", "what the promised risk is worth, by category"),
    "keys": ("workspace.commands.keys", "the keys other systems need to write in"),
    "tools": ("workspace.commands.tools", "the tables the AI may look things up in"),
    "erase": ("workspace.commands.erase", "take a customer out of the desk, for good"),
    "people": ("workspace.commands.people", "who may sign in, and as what"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 done, 1 failed, 2 input that could not be used."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(
        prog="deskhand",
        description="AI-first customer support: the AI answers when it is sure enough, people take the exceptions.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"deskhand {VERSION}")
    orders = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    wanted = next((word for word in words if not word.startswith("-")), None)
    if wanted not in COMMANDS and not {"-h", "--help", "--version"} & set(words):
        if wanted is not None and not words[0].startswith("-"):
            parser.error(f"there is no command {wanted!r}; see deskhand --help")
        words.insert(0, "desktop")
        wanted = "desktop"
    for name, (module_name, summary) in COMMANDS.items():
        order = orders.add_parser(name, help=summary, description=summary.capitalize() + ".")
        if name == wanted:
            module = importlib.import_module(module_name)
            module.configure(order)
            order.set_defaults(run=module.run)
    chosen = parser.parse_args(words)
    try:
        return int(chosen.run(chosen))
    except BadInput as unusable:
        sys.stderr.write(f"deskhand: {unusable}\n")
        return 2
    except DeskhandError as refused:
        sys.stderr.write(f"deskhand: {refused}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output went away (`| head`); there is nobody left to tell.
        sys.stderr.close()
        return 0


if __name__ == "__main__":
    sys.exit(main())
