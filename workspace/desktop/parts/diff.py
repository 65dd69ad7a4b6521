"""Lines of two versions of a text, those taken away and added told apart by sign and drawing, not by colour alone."""

import difflib
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from workspace.desktop.theme.theme import Theme

SHOWN_AROUND: Final = 3
SIGNS: Final = {"+": "+ ", "-": "− ", " ": "\u2007 "}


class DiffView(QTextBrowser):
    """Shows signed lines; plain text only, nothing in it is loaded or followed."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._lines: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(4)
        theme.changed.connect(self._draw)

    def show_lines(self, lines: Iterable[tuple[str, str]]) -> None:
        """Signs ('+', '-', ' ') with their lines."""
        self._lines = tuple(lines)
        self._draw()

    def _draw(self) -> None:
        self.clear()
        cursor = self.textCursor()
        for number, (sign, text) in enumerate(near_changes(self._lines)):
            # The sign itself is never struck through: a minus would be lost in the line.
            signing = self._ink(sign)
            signing.setFontStrikeOut(False)
            cursor.insertText(("\n" if number else "") + SIGNS[sign], signing)
            cursor.insertText(text, self._ink(sign))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _ink(self, sign: str) -> QTextCharFormat:
        palette, ink = self._theme.palette, QTextCharFormat()
        ink.setFont(self._theme.font())
        ink.setForeground(QColor(palette.secondary))
        if sign == "-":
            ink.setForeground(QColor(palette.urgent.ink))
            ink.setBackground(QColor(palette.urgent.soft))
            ink.setFontStrikeOut(True)
        elif sign == "+":
            ink.setForeground(QColor(palette.calm.ink))
            ink.setBackground(QColor(palette.calm.soft))
        return ink


def signed(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """Line by line what stays (" "), goes ("-") and comes ("+")."""
    found: list[tuple[str, str]] = []
    for tag, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [(" ", line) for line in before[i:j]]
            continue
        found += [("-", line) for line in before[i:j]]
        found += [("+", line) for line in after[k:m]]
    return found


def near_changes(lines: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The changes and a few lines around them; what is left out is an ellipsis."""
    changed = [number for number, (sign, _) in enumerate(lines) if sign != " "]
    if not changed:
        return list(lines)
    kept = {near for at in changed for near in range(at - SHOWN_AROUND, at + SHOWN_AROUND + 1)}
    found: list[tuple[str, str]] = []
    for number, line in enumerate(lines):
        if number in kept:
            found.append(line)
        elif not found or found[-1] != (" ", "…"):
            found.append((" ", "…"))
    return found
