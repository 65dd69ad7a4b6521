"""Markdown as a person reads it: no HTML in it is understood, nothing is loaded, and no link is followed by itself."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from workspace.desktop.theme.theme import Theme

LONGEST = 200_000


class MarkdownView(QTextBrowser):
    """Shows Markdown; ``anchorClicked`` tells where a pressed link would lead."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._text = theme, ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(6)
        theme.changed.connect(self._draw)

    def show_markdown(self, text: str) -> None:
        """Show this."""
        if text[:LONGEST] != self._text:
            self._text = text[:LONGEST]
            self._draw()

    def loadResource(self, kind: int, name: QUrl | str, /) -> None:
        """Whoever wrote it: no picture, style or file is loaded."""

    def _draw(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.font())
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(self._text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
