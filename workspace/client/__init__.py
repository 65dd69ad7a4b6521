"""The desktop's half of the wire: calls, live feed, outbox and local store; no Qt."""

import sys
from types import ModuleType


def _no_command_line() -> None:
    """Stands where httpx has a command line of its own."""
    raise SystemExit("This program is Deskhand, not httpx.")


if "httpx" not in sys.modules:
    # That command line loads rich and click: a tenth of a second before the window stands.
    _unused = ModuleType("httpx._main")
    _unused.__dict__["main"] = _no_command_line
    sys.modules["httpx._main"] = _unused
