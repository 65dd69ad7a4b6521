"""``deskhand demo``: the desk with the sample company, whose customers write in."""

import argparse
import shutil
import sys
from pathlib import Path

from workspace.commands.desktop import THEMES
from workspace.desktop.start import open_desktop
from workspace.desktop.tour import take_tour
from workspace.folders import data_folder
from workspace.resources import folder


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--data", metavar="DIR", help="where the sample desk is kept")
    parser.add_argument("--theme", choices=THEMES, help="how it looks")
    parser.add_argument("--fresh", action="store_true", help="forget what was done on the sample desk and start again")
    parser.add_argument("--tour", metavar="DIR", type=Path, help="walk through it by itself, and leave pictures there")


def run(arguments: argparse.Namespace) -> int:
    """Open it, or walk through it."""
    data = data_folder(arguments.data, desk="demo")
    if arguments.fresh or arguments.tour:
        # A tour shows the first five minutes, so it always begins at the beginning.
        shutil.rmtree(data / "tour" if arguments.tour else data, ignore_errors=True)
        data = data_folder(str(data / "tour") if arguments.tour else str(data), desk="demo")
    if arguments.tour:
        return take_tour(data, arguments.tour, folder("sample_company"), say=_say)
    _say("Opening the sample desk. Its customers write in as you watch.")
    return open_desktop(data_folder=data, service_url=None, token=None, sample=True, theme=arguments.theme or "")


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()
