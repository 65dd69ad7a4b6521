"""The first start: which desk it shall be, and what to do with a new one; reachable later from the settings."""

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStackedWidget, QWidget

from workspace.desktop.overlay import Overlay
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

IMPORT: Final = " ".join(("deskhand", "import", "knowledge", "help-centre/"))


class FirstRun(Overlay):
    """Three ways to begin, then what a new desk needs. Esc leaves it: the desk on this computer is there already.

    Signals:
        chosen: ``sample``, ``own`` or ``team``.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setObjectName("first-run")
        self.choices: dict[str, QPushButton] = {}
        self.pages = QStackedWidget()
        self.pages.addWidget(self._ways())
        self.pages.addWidget(self._beginning())
        whole = column(margin=(28, 24, 28, 20))
        whole.addWidget(self.pages)
        self.card.setLayout(whole)

    def open(self) -> None:
        """From the beginning."""
        self.pages.setCurrentIndex(0)
        super().open()

    def focus_first(self) -> None:
        first = self.choices["sample"] if self.pages.currentIndex() == 0 else self.done
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted_size(self) -> QSize:
        space = self._theme.type.space
        return QSize(min(space(560), self.width() - 48), min(space(356), self.height() - 96))

    def show_beginning(self, chat_url: str) -> None:
        """What a desk of one's own needs: its knowledge, and customers."""
        self.address.setText(chat_url or tr("The desk is still starting; the settings show it later."))
        self.pages.setCurrentIndex(1)
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go through the ways, as in a list."""
        by = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(by)

    def _ways(self) -> QWidget:
        inside = column(gap=6)
        inside.addWidget(label(tr("Welcome to Deskhand"), strong=True, size="title"))
        line = tr("The AI answers customers when it is sure enough; people take the rest, here.")
        inside.addWidget(label(line, tone="secondary", wrap=True))
        inside.addSpacing(10)
        ways = (
            ("sample", tr("Try the sample company"), tr("Made-up customers write in as you watch.")),
            ("own", tr("Start my own desk on this computer"), tr("Empty at first; nothing leaves this computer.")),
            ("team", tr("Join a team's desk"), tr("You need its address and the token your lead gave you.")),
        )
        for kind, title, words in ways:
            made = button(title, "plain", partial(self._choose, kind), name=f"{title}. {words}")
            self.choices[kind] = made
            inside.addWidget(made)
            inside.addWidget(label(words, tone="secondary", size="small", wrap=True))
            inside.addSpacing(4)
        inside.addStretch(1)
        later = tr("Esc skips this. The settings lead back here.")
        inside.addWidget(label(later, tone="secondary", size="small", wrap=True))
        page = QWidget()
        page.setLayout(inside)
        return page

    def _beginning(self) -> QWidget:
        inside = column(gap=6)
        inside.addWidget(label(tr("Your desk is ready"), strong=True, size="title"))
        inside.addSpacing(6)
        self.command = self._field(tr("First give it knowledge: a folder of Markdown or HTML, in a terminal"))
        self.command.setText(IMPORT)
        self.address = self._field(tr("Customers write here; link to it from your website"))
        for field in (self.command, self.address):
            inside.addWidget(label(field.accessibleName(), tone="secondary", size="small", wrap=True))
            line = row(gap=8)
            line.addWidget(field, 1)
            name = tr("Copy: {what}").format(what=field.accessibleName())
            line.addWidget(button(tr("Copy"), "plain", partial(_copy, field), name=name))
            inside.addLayout(line)
            inside.addSpacing(6)
        hint = tr("With no language model the AI answers in the words of your articles; the settings can add one.")
        inside.addWidget(label(hint, tone="secondary", wrap=True))
        inside.addStretch(1)
        self.done = button(tr("Begin"), "main", self.close_overlay)
        foot = row()
        foot.addWidget(self.done)
        foot.addStretch(1)
        inside.addLayout(foot)
        page = QWidget()
        page.setLayout(inside)
        return page

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setReadOnly(True)
        made.setAccessibleName(name)
        return made

    def _choose(self, kind: str) -> None:
        self.chosen.emit(kind)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Enter works on what has the focus, as everywhere."""
        moved = super().focusNextPrevChild(forward)
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton):
            focus.setAutoDefault(True)
        return moved


def _copy(field: QLineEdit) -> None:
    QGuiApplication.clipboard().setText(field.text())
