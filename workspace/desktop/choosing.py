"""Choosing one of several by typing: moments, colleagues, tags, filters, views; floats like the command palette."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workspace.desktop.overlay import CommandPalette, Found, FoundRole
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

MOST_SHOWN: Final = 14
PREVIEW_LINES: Final = 9


class Chooser(CommandPalette):
    """One question at a time; choosing an answer closes it, and the answer may ask the next question."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, self._answer)
        self.setObjectName("chooser")
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("What it says in full"))
        self.preview.setTabChangesFocus(True)
        self.preview.setFixedHeight(round(theme.type.metrics().lineSpacing() * PREVIEW_LINES) + theme.type.space(16))
        self.preview.hide()
        if (inside := self.card.layout()) is not None:
            inside.addWidget(self.preview)
        self.list.selectionModel().currentChanged.connect(self._show_whole)
        self._answers: Callable[[str], Iterable[Found]] = lambda _: ()

    def ask(self, question: str, answers: Callable[[str], Iterable[Found]]) -> None:
        """Show what answers the words typed; ``answers`` is asked at every key."""
        self._answers = answers
        self.field.setPlaceholderText(question)
        self.field.setAccessibleName(question)
        self.open()

    def wanted_size(self) -> QSize:
        """As high as its answers, up to the palette's height."""
        most = super().wanted_size()
        shown = min(self.list.model().rowCount(), MOST_SHOWN)
        row_height = max(1, self.list.sizeHintForRow(0)) if shown else 0
        read = self.preview.height() + self._theme.type.space(8) if not self.preview.isHidden() else 0
        around = self.field.sizeHint().height() + self._theme.type.space(36)
        return QSize(
            most.width(),
            min(most.height(), around + read + max(shown, 1) * max(row_height, self._theme.type.space(28))),
        )

    def refresh(self) -> None:
        """More answers have come in."""
        if self.isVisible():
            self.field.textChanged.emit(self.field.text())

    def _show_whole(self, now: QModelIndex) -> None:
        """Read in full what is about to be chosen."""
        found = now.data(FoundRole.FOUND)
        whole = found.whole if isinstance(found, Found) else ""
        self.preview.setPlainText(whole)
        if self.preview.isHidden() == bool(whole):
            self.preview.setVisible(bool(whole))
            QTimer.singleShot(0, self, self.place)

    def _answer(self, words: str) -> Iterable[Found]:
        found = list(self._answers(words))
        QTimer.singleShot(0, self, self.place)
        return found


def matching(words: str, *texts: str) -> bool:
    """Every typed word begins a word of one of the texts."""
    parts = " ".join(texts).casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words.casefold().split())
