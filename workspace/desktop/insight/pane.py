"""The insight pane put together: its pages and which keys do what in it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QStackedWidget, QWidget

from workspace.client.api import Api
from workspace.client.insight_api import InsightApi
from workspace.desktop.choosing import Chooser
from workspace.desktop.insight.figures_page import FiguresPage
from workspace.desktop.insight.own_page import OwnPage
from workspace.desktop.insight.weekly_page import WeeklyPage
from workspace.desktop.notices import Notices
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, line, row
from workspace.desktop.state import DeskState
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

FIRST: Final = "insight"


class InsightPage(Protocol):
    """What the pane asks of each of its pages."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    def refresh(self) -> None:
        """Read it again."""

    def keys_here(self) -> dict[str, Callable[[], object]]:
        """What the actions mean here, now."""

    def parts(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """The parts F6 goes through, each with what gives it the focus."""

    def back(self) -> bool:
        """One step back; False where there is none."""

    async def aclose(self) -> None:
        """End what runs."""


class InsightPane(QWidget):
    """The place.

    Signals:
        conversation_asked: a conversation shall be opened.
        back_asked: back to the queue.
        gaps_asked: what the knowledge lacks shall be shown.
    """

    conversation_asked = Signal(str)
    back_asked = Signal()
    gaps_asked = Signal()

    def __init__(
        self, *, theme: Theme, state: DeskState, api: Api, notices: Notices, chooser: Chooser, folder: Path,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("insight")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        calls = InsightApi(api)
        self.figures = FiguresPage(
            theme=theme, api=calls, chooser=chooser, notices=notices, folder=folder, parent=parent
        )
        self.figures.conversation_asked.connect(self.conversation_asked)
        self.own = OwnPage(theme=theme, api=calls, notices=notices, parent=parent)
        self.weekly = WeeklyPage(theme=theme, state=state, api=calls, chooser=chooser, notices=notices, parent=parent)
        self.weekly.conversation_asked.connect(self.conversation_asked)
        self.weekly.gaps_asked.connect(self.gaps_asked)
        self.weekly.file_made.connect(self.figures.save_as)
        self._pages: dict[str, InsightPage] = {
            FIRST: self.figures, "insight-weeks": self.weekly, "insight-own": self.own,
        }  # fmt: skip
        titles = {FIRST: tr("Figures"), "insight-weeks": tr("Weekly review"), "insight-own": tr("Your figures")}
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._head = row(margin=(16, 10, 16, 8), gap=2)
        self._head.addWidget(label(tr("Insight"), strong=True, size="large"))
        self._head.addSpacing(12)
        for name, page in self._pages.items():
            self._add_tab(name, titles[name], page)
        self._head.addStretch(1)
        self._head.addWidget(
            button(f"{tr('Back to the queue')}  Esc", "link", self.back_asked.emit, name=tr("Back to the queue"))
        )
        whole = column()
        whole.addLayout(self._head)
        whole.addWidget(line())
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)
        self.show_tab(FIRST)

    def _add_tab(self, name: str, title: str, page: InsightPage) -> None:
        tab = button(title, "tab", partial(self.show_tab, name))
        tab.setCheckable(True)
        self._group.addButton(tab)
        self._head.addWidget(tab)
        keyed((tab, name))
        self.tabs[name] = tab
        self._stack.addWidget(page.widget)

    async def aclose(self) -> None:
        """End what runs."""
        for page in self._pages.values():
            await page.aclose()

    @property
    def tab(self) -> str:
        """The page that is shown."""
        return next(name for name, page in self._pages.items() if page.widget is self._stack.currentWidget())

    @property
    def page(self) -> InsightPage:
        """The page that is shown."""
        return self._pages[self.tab]

    def show_tab(self, name: str) -> None:
        """Show a page."""
        self.tabs[name].setChecked(True)
        self._stack.setCurrentWidget(self._pages[name].widget)
        self.page.refresh()
        self.focus_first()

    def refresh(self) -> None:
        """Read again what is shown."""
        self.page.refresh()

    def focus_first(self) -> None:
        """The page's own place for the focus."""
        self.page.parts()[0][1]()

    def cycle(self, by: int) -> None:
        """The focus goes to the next part of the page."""
        parts, focus = self.page.parts(), QApplication.focusWidget()
        inside = [at for at, (part, _) in enumerate(parts) if focus and (part is focus or part.isAncestorOf(focus))]
        at = inside[-1] if inside else -by
        parts[(at + by) % len(parts)][1]()

    def back(self) -> bool:
        """One step back inside; False where there is none."""
        if self.page.back():
            return True
        if self.tab != FIRST:
            self.show_tab(FIRST)
            return True
        return False

    def can(self, action_id: str) -> bool:
        """Whether an action means something here, now."""
        return action_id in self.page.keys_here()

    def act(self, action_id: str) -> bool:
        """Do it the way it is done here; False where it means nothing."""
        do = self.page.keys_here().get(action_id)
        if do is None:
            return False
        do()
        return True
