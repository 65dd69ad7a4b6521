"""What is to be reviewed: how much waits, the list, and yours or everybody's."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from workspace.desktop.parts.entries import Entry, EntryList
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n

WAITING: Final = "waiting"
DONE: Final = "done"


class TasksView(QWidget):
    """The list at the side.

    Signals:
        state_asked: ``waiting`` or ``done``.
        everybodys_asked, draw_asked: the buttons.
    """

    state_asked = Signal(str)
    everybodys_asked = Signal()
    draw_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("review-tasks")
        self.list = EntryList(theme, tr("Conversations to review"))
        self.list.setObjectName("tasks")
        self._group = QButtonGroup(self)
        self.waiting = button(tr("Waiting"), "tab", partial(self.state_asked.emit, WAITING))
        self.done = button(tr("Reviewed"), "tab", partial(self.state_asked.emit, DONE))
        for tab in (self.waiting, self.done):
            tab.setCheckable(True)
            self._group.addButton(tab)
        self.waiting.setChecked(True)
        self.everybodys = button(tr("Everybody's"), "tab", self.everybodys_asked.emit)
        self.everybodys.setCheckable(True)
        self.draw = button(tr("Draw now"), "link", self.draw_asked.emit, name=tr("Draw what the plans allow now"))
        keyed((self.waiting, "review-done"), (self.done, "review-done"), (self.everybodys, "review-everybodys"))
        keyed((self.draw, "review-draw"), on_it=True)
        self.words = label(tone="secondary", size="small", wrap=True)
        self.trouble = label(tone="attention", size="small", wrap=True)
        tabs = Flow(gap=4)
        for one in (self.waiting, self.done, self.everybodys, self.draw):
            tabs.addWidget(one)
        head = column(margin=(12, 8, 12, 8), gap=4)
        head.addLayout(tabs)
        head.addWidget(self.words)
        head.addWidget(self.trouble)
        whole = column()
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        self.setLayout(whole)
        self.trouble.hide()

    def show_tasks(self, entries: Iterable[Entry], *, waiting: int, done_today: int) -> None:
        """Show these."""
        self.list.show_entries(entries)
        said = [tr_n("%n wait", waiting), tr_n("%n handed in today", done_today)]
        self.words.setText(" · ".join(said))
        self.say("")

    def say(self, words: str) -> None:
        """What is wrong; the old content stays."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
