"""``deskhand``: open the desk, on this machine's own service or on a team's."""

import argparse
import os
import sys
from typing import Final

from workspace.desktop.home import Tokens
from workspace.desktop.start import open_desktop
from workspace.folders import data_folder

THEMES: Final = ("system", "light", "dark", "high-contrast")
KEYRING_SERVICE: Final = "deskhand"


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--service", metavar="URL", help="a team's service; without it the desk runs one of its own")
    parser.add_argument("--data", metavar="DIR", help="where this machine's desk is kept")
    parser.add_argument("--theme", choices=THEMES, help="how it looks; kept until changed in the settings")


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    return open_desktop(
        data_folder=data_folder(arguments.data),
        service_url=arguments.service,
        token=token_for(arguments.service) if arguments.service else None,
        sample=False,
        theme=arguments.theme or "",
        tokens=Tokens(kept_token, keep_token, forget_token),
    )


def token_for(service_url: str) -> str:
    """The token for a team's service, from DESKHAND_TOKEN or the keyring; empty when the window must ask for it."""
    if given := os.environ.pop("DESKHAND_TOKEN", ""):
        return given
    return kept_token(service_url)


def kept_token(service_url: str) -> str:
    """The token in the keyring; empty where there is none."""
    import keyring.errors  # noqa: PLC0415 - a desk of one's own needs no keyring, and loading it takes a while

    try:
        return keyring.get_password(KEYRING_SERVICE, service_url) or ""
    except keyring.errors.KeyringError:
        return ""


def keep_token(service_url: str, token: str) -> None:
    """Keep a token that was checked; without a keyring it is asked for again at the next start."""
    import keyring.errors  # noqa: PLC0415 - see above

    try:
        keyring.set_password(KEYRING_SERVICE, service_url, token)
    except keyring.errors.KeyringError:
        sys.stderr.write("The token was not kept: there is no keyring. Set DESKHAND_TOKEN to avoid being asked.\n")


def forget_token(service_url: str) -> None:
    """Drop the token; where none is kept there is nothing to drop."""
    import keyring.errors  # noqa: PLC0415 - see above

    try:
        keyring.delete_password(KEYRING_SERVICE, service_url)
    except keyring.errors.KeyringError:
        return
