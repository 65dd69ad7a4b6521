"""An article that its source and people changed in the same place: both versions side by side, and a choice by keys."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from workspace.contract.sources import ConflictView
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

CHOICES: Final = {"1": "ours", "2": "theirs", "3": "text"}
_TEXT_HEIGHT: Final = 160


class ConflictCard(QFrame):
    """One conflict. 1 keeps the desk's words, 2 takes the source's, 3 opens a text to write.

    Signals:
        settled: the conflict's id, the choice (ours, theirs, text), and the text written.
    """

    settled = Signal(str, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._conflict: ConflictView | None = None
        inside = column(margin=(12, 8, 12, 8), gap=6)
        self._title = label(strong=True, wrap=True)
        inside.addWidget(self._title)
        sides = row(gap=10)
        self.ours, ours = self._side(tr("At the desk now"))
        self.theirs, theirs = self._side(tr("At the source now"))
        sides.addLayout(ours, 1)
        sides.addLayout(theirs, 1)
        inside.addLayout(sides)
        self.own, own = self._side(tr("What shall stand"))
        self.own.setReadOnly(False)
        self.own.setTabChangesFocus(True)
        self._writing = QWidget()
        self._writing.setLayout(own)
        inside.addWidget(self._writing)
        foot = row(gap=8)
        self.keep = button(f"{tr('Keep the desk’s words')}  1", "plain", self._keep, name=tr("Keep the desk’s words"))
        self.take = button(f"{tr('Take the source’s')}  2", "plain", self._take, name=tr("Take the source’s"))
        self.write = button(f"{tr('Write it')}  3", "plain", self._write, name=tr("Write it"))
        self.save = button(tr("Publish this text"), "main", self._save)
        for one in (self.keep, self.take, self.write, self.save):
            foot.addWidget(one)
        foot.addStretch(1)
        inside.addLayout(foot)
        self.setLayout(inside)
        for watched in (self.ours, self.theirs, self.keep, self.take, self.write, self.save):
            watched.installEventFilter(self)
        self._open_text(shown=False)

    def _side(self, title: str) -> tuple[QPlainTextEdit, QVBoxLayout]:
        made = column(gap=2)
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(title)
        text.setFixedHeight(self._theme.type.space(_TEXT_HEIGHT))
        words = label(title, tone="secondary", size="small")
        words.setBuddy(text)
        made.addWidget(words)
        made.addWidget(text)
        return text, made

    def show_conflict(self, conflict: ConflictView, waiting: int) -> None:
        """This one; ``waiting`` are all that wait."""
        if self._conflict == conflict:
            return
        self._conflict = conflict
        words = tr("{title}: changed at the desk and at {source}").format(
            title=conflict.title, source=conflict.source or tr("its source")
        )
        self._title.setText(words if waiting == 1 else f"{words} ({tr('{n} wait').format(n=waiting)})")
        self.setAccessibleName(self._title.text())
        self.ours.setPlainText(conflict.ours)
        self.theirs.setPlainText(conflict.theirs)
        self.own.setPlainText(conflict.merged)
        self._open_text(shown=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The three keys, before the desk's own keys see them; in the text that is written they are just characters."""
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        choice = CHOICES.get(event.text())
        if choice is None or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif choice == "text":
            self._write()
        else:
            self._settle(choice)
        return True

    def _keep(self) -> None:
        self._settle("ours")

    def _take(self) -> None:
        self._settle("theirs")

    def _write(self) -> None:
        self._open_text(shown=True)
        self.own.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _save(self) -> None:
        self._settle("text", self.own.toPlainText())

    def _settle(self, choice: str, text: str = "") -> None:
        if self._conflict is not None:
            self.settled.emit(self._conflict.id, choice, text)

    def _open_text(self, *, shown: bool) -> None:
        self.save.setVisible(shown)
        self._writing.setVisible(shown)
