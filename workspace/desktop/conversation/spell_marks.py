"""Underlines words in a field that no dictionary knows; never the one being typed."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from workspace.client.spelling import words_in
from workspace.desktop.theme.theme import Theme


class SpellMarks(QSyntaxHighlighter):
    """A wave in the colour of what is wrong, under the words of one field. ``judge`` must answer at once: True (right),
    False (wrong), or None (not known yet)."""

    def __init__(self, field: QPlainTextEdit, theme: Theme, judge: Callable[[str], bool | None]) -> None:
        super().__init__(field.document())
        self._field, self._theme, self._judge = field, theme, judge
        self._left_out = False
        self._ink = QTextCharFormat()
        self._take_colour()
        theme.changed.connect(self._recolour)
        field.cursorPositionChanged.connect(self._cursor_moved)

    def highlightBlock(self, text: str) -> None:
        cursor = self._field.textCursor()
        typed_at = cursor.positionInBlock() if cursor.block() == self.currentBlock() and self._field.hasFocus() else -1
        for start, word in words_in(text):
            if self._judge(word) is False:
                if start <= typed_at <= start + len(word) and typed_at == len(text.rstrip()):
                    self._left_out = True
                else:
                    self.setFormat(start, len(word), self._ink)

    def wrong_word(self) -> QTextCursor | None:
        """The wrong word at the text cursor, else the next one after it, else the first; selected."""
        text, at = self._field.toPlainText(), self._field.textCursor().position()
        wrong = [(start, word) for start, word in words_in(text) if self._judge(word) is False]
        after = [one for one in wrong if at <= one[0] + len(one[1])]
        if not wrong:
            return None
        start, word = (after or wrong)[0]
        found = QTextCursor(self._field.document())
        found.setPosition(start)
        found.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
        return found

    @Slot()
    def _cursor_moved(self) -> None:
        """The word that was being typed is finished."""
        if self._left_out:
            self._left_out = False
            self.rehighlight()

    def _take_colour(self) -> None:
        self._ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._ink.setUnderlineColor(QColor(self._theme.palette.urgent.mark))

    @Slot()
    def _recolour(self) -> None:
        self._take_colour()
        self.rehighlight()
