"""``deskhand keys``: the keys other systems need to write in and to trust our webhooks."""

import argparse
import sys

from workspace.folders import data_folder
from workspace.service.secrets import Secrets


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--data", metavar="DIR", help="where the desk is kept")
    parser.add_argument("which", choices=("channel", "webhook"), help="the channel key, or the webhooks' secret")


def run(arguments: argparse.Namespace) -> int:
    """Print one key on standard output and nothing else, so that it can be piped."""
    secrets = Secrets(data_folder(arguments.data))
    key = secrets.get("channel-key" if arguments.which == "channel" else "webhook-secret")
    if not key:
        sys.stderr.write("There is none yet: it is made when the service is first started.\n")
        return 1
    sys.stdout.write(key + "\n")
    return 0
