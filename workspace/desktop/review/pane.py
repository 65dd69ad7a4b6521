"""The reviewer's pane put together: its pages, which keys do what in it, and what the feed makes it read again."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QStackedWidget, QWidget

from workspace.client.api import Api
from workspace.client.knowledge_api import KnowledgeApi
from workspace.client.review_api import ReviewApi
from workspace.client.review_store import ReviewStore
from workspace.contract.feed import FactView
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Notices
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, line, row
from workspace.desktop.review.agreement_page import AgreementPage
from workspace.desktop.review.disputes_page import DisputesPage
from workspace.desktop.review.list_page import Page
from workspace.desktop.review.plans_page import PlansPage
from workspace.desktop.review.reviewing_page import ReviewingPage
from workspace.desktop.review.scorecards_page import ScorecardsPage
from workspace.desktop.review.sessions_page import SessionsPage
from workspace.desktop.review.subject_view import HistoryShown
from workspace.desktop.state import DeskState
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

REFRESH_AFTER_MS: Final = 400
FIRST: Final = "review"
FOR_LEADS: Final = ("review-plans", "review-scorecards")


class ReviewPane(QWidget):
    """The place.

    Signals:
        conversation_asked: a conversation shall be opened.
        back_asked: back to the queue.
    """

    conversation_asked = Signal(str)
    back_asked = Signal()

    def __init__(
        self, *, theme: Theme, state: DeskState, api: Api, notices: Notices, chooser: Chooser, store_path: Path,
        history: HistoryShown, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("review")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = state
        self._store = ReviewStore(store_path)
        reviews, knowledge = ReviewApi(api), KnowledgeApi(api)
        self.reviewing = ReviewingPage(
            theme=theme, state=state, api=reviews, knowledge=knowledge, store=self._store, history=history,
            chooser=chooser, notices=notices, parent=parent,
        )  # fmt: skip
        self.agreement = AgreementPage(theme=theme, api=reviews, notices=notices, parent=parent)
        self.disputes = DisputesPage(
            theme=theme, state=state, api=reviews, chooser=chooser, notices=notices, parent=parent
        )
        self.sessions = SessionsPage(
            theme=theme, state=state, desk_api=api, api=reviews, chooser=chooser, notices=notices, parent=parent
        )
        self.plans = PlansPage(theme=theme, state=state, desk_api=api, api=reviews, notices=notices, parent=parent)
        self.scorecards = ScorecardsPage(theme=theme, api=reviews, notices=notices, parent=parent)
        self._pages: dict[str, Page] = {
            FIRST: self.reviewing, "review-agreement": self.agreement, "review-disputes": self.disputes,
            "review-sessions": self.sessions, "review-plans": self.plans, "review-scorecards": self.scorecards,
        }  # fmt: skip
        titles = {
            FIRST: tr("Reviews"), "review-agreement": tr("Scores and agreement"), "review-disputes": tr("Objections"),
            "review-sessions": tr("Calibration"), "review-plans": tr("Plans"), "review-scorecards": tr("Scorecards"),
        }  # fmt: skip
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        head = row(margin=(16, 10, 16, 8), gap=2)
        head.addWidget(label(tr("Review"), strong=True, size="large"))
        head.addSpacing(12)
        for name, shown in self._pages.items():
            tab = button(titles[name], "tab", partial(self.show_tab, name))
            tab.setCheckable(True)
            self._group.addButton(tab)
            head.addWidget(tab)
            keyed((tab, name))
            self.tabs[name] = tab
            self._stack.addWidget(shown.widget)
        head.addStretch(1)
        head.addWidget(
            button(f"{tr('Back to the queue')}  Esc", "link", self.back_asked.emit, name=tr("Back to the queue"))
        )
        whole = column()
        whole.addLayout(head)
        whole.addWidget(line())
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)
        self._later = QTimer(self, interval=REFRESH_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)
        for page in (self.disputes, self.sessions):
            page.conversation_asked.connect(self.conversation_asked)
        state.desk_changed.connect(self._who_changed)
        self._who_changed()
        self.show_tab(FIRST)

    def _who_changed(self) -> None:
        is_lead = self._state.desk is not None and self._state.desk.role == "lead"
        for name in FOR_LEADS:
            self.tabs[name].setVisible(is_lead)

    async def aclose(self) -> None:
        """End what runs; every word was kept when it was typed."""
        self._later.stop()
        for page in self._pages.values():
            await page.aclose()
        self._store.close()

    # -- pages

    @property
    def tab(self) -> str:
        """The page that is shown."""
        return next(name for name, page in self._pages.items() if page.widget is self._stack.currentWidget())

    @property
    def page(self) -> Page:
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

    def contact(self) -> None:
        """The service is there (again)."""
        self.reviewing.handing.contact()
        self.page.refresh()

    def fact_arrived(self, fact: FactView) -> None:
        """Something that is reviewed is different now."""
        if fact.kind.startswith(("review-", "dispute-")):
            self._later.start()

    def review_conversation(self, conversation_id: str) -> None:
        """Review a conversation nobody drew."""
        self.show_tab(FIRST)
        self.reviewing.working.review_conversation(conversation_id)

    # -- focus

    def focus_first(self) -> None:
        """The page's own place for the focus."""
        if self.tab == FIRST:
            self.reviewing.focus_first()
        else:
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

    # -- keys

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
