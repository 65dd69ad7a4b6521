"""Choosing one of several by typing: moments, colleagues, tags, filters, views; floats like the command palette."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from workspace.desktop.overlay import CommandPalette, Found
from workspace.desktop.theme.theme import Theme


class Chooser(CommandPalette):
    """One question at a time; choosing an answer closes it, and the answer may ask the next question."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, self._answer)
        self.setObjectName("chooser")
        self._answers: Callable[[str], Iterable[Found]] = lambda _: ()

    def ask(self, question: str, answers: Callable[[str], Iterable[Found]]) -> None:
        """Show what answers the words typed; ``answers`` is asked at every key."""
        self._answers = answers
        self.field.setPlaceholderText(question)
        self.field.setAccessibleName(question)
        self.open()

    def refresh(self) -> None:
        """More answers have come in."""
        if self.isVisible():
            self.field.textChanged.emit(self.field.text())

    def _answer(self, words: str) -> Iterable[Found]:
        return self._answers(words)


def matching(words: str, *texts: str) -> bool:
    """Every typed word begins a word of one of the texts."""
    parts = " ".join(texts).casefold().split()
    return all(any(part.startswith(word) for part in parts) for word in words.casefold().split())
