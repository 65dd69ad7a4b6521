"""Draws one page of a PDF file in a process of its own: whatever a customer's file does to it, the desk goes on.

The process is ``pdf_worker``; nothing of PDF is loaded here.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Final

MODULE: Final = "workspace.desktop.conversation.pdf_worker"
WITHIN_S: Final = 20.0
NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
# It gets no tokens and no addresses, only what starting Python takes.
KEPT_ENVIRONMENT: Final = ("PATH", "PYTHONPATH", "PYTHONHOME", "SYSTEMROOT", "LD_LIBRARY_PATH", "LANG", "TEMP", "TMP")


class NotDrawn(Exception):
    """The page cannot be drawn; carries the sentence a person will read."""


@dataclass(frozen=True)
class Page:
    """A drawn page: ``pixels`` holds ``height`` lines of ``stride`` bytes, four to a pixel."""

    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


def draw(content: bytes, number: int, width: int) -> Page:
    """Draw a page (from 0) so many pixels wide. Blocks for as long as it takes; for a worker thread."""
    environment = {name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ}
    try:
        done = subprocess.run(
            [sys.executable, "-m", MODULE, str(number), str(width)],
            input=content,
            capture_output=True,
            timeout=WITHIN_S,
            env=environment,
            creationflags=NO_WINDOW,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as failed:
        raise NotDrawn("This PDF takes too long to draw. It can be saved.") from failed
    head, _, pixels = done.stdout.partition(b"\n")
    try:
        told = json.loads(head)
        page = Page(int(told["pages"]), int(told["width"]), int(told["height"]), int(told["stride"]), pixels)
    except (ValueError, KeyError, TypeError) as unreadable:
        raise NotDrawn("This PDF cannot be drawn; it may be damaged or protected. It can be saved.") from unreadable
    if page.width <= 0 or page.height <= 0 or len(pixels) != page.stride * page.height or page.stride < page.width * 4:
        raise NotDrawn("This PDF cannot be drawn; it may be damaged. It can be saved.")
    return page
