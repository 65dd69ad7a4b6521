"""A page of the pane that is a list with what is chosen beside it: plans, scorecards, sessions, disputes."""

from collections.abc import Callable, Iterable
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from workspace.desktop.parts.entries import Entry, EntryList
from workspace.desktop.parts.make import Tone, column, label, restyle
from workspace.desktop.theme.theme import Theme

LIST_WIDTH: Final = 340
Keys = dict[str, Callable[[], object]]
Part = tuple[QWidget, Callable[[], object]]


class Page(Protocol):
    """What the pane asks of each of its pages."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    def refresh(self) -> None:
        """Read it again."""

    def keys_here(self) -> Keys:
        """What the actions mean here, now."""

    def parts(self) -> list[Part]:
        """The parts F6 goes through, each with what gives it the focus."""

    def back(self) -> bool:
        """One step back; False where there is none."""

    async def aclose(self) -> None:
        """End what runs."""


class ListPage(QWidget):
    """The list with its words, and room beside it."""

    def __init__(self, theme: Theme, name: str, beside: QWidget) -> None:
        super().__init__()
        self.list = EntryList(theme, name)
        self.words = label(tone="secondary", size="small", wrap=True)
        self._tools = column(gap=4)
        head = column(margin=(12, 8, 12, 8), gap=4)
        head.addLayout(self._tools)
        head.addWidget(self.words)
        side = QWidget()
        inside = column()
        inside.addLayout(head)
        inside.addWidget(self.list, 1)
        side.setLayout(inside)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(side)
        split.addWidget(beside)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.type.space(LIST_WIDTH), 900])
        whole = column()
        whole.addWidget(split)
        self.setLayout(whole)

    def add_tool(self, tool: QWidget) -> None:
        """A button above the list."""
        self._tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignLeft)

    def show_entries(self, entries: Iterable[Entry], words: str) -> None:
        """Show these, with a line above."""
        self.list.show_entries(entries)
        self.say(words)
        if not self.list.current_id and self.list.entries:
            self.list.select(self.list.entries[0].id)

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """The line above the list; what was there stays."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        restyle(self.words, tone=tone)

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A page that may be higher than its room."""
    inside.setProperty("role", "pane")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(inside)
    return area
