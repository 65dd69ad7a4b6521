"""The first words of a message on one line, as a row shows them."""

from typing import Final

FIRST_LINE_LENGTH: Final = 160


def first_line_of(text: str) -> str:
    """The first words of a message on one line, at most ``FIRST_LINE_LENGTH`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= FIRST_LINE_LENGTH else line[: FIRST_LINE_LENGTH - 1].rsplit(" ", 1)[0] + "…"
