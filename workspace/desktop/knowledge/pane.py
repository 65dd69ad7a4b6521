"""The knowledge pane put together: its pages, which keys do what in it, and what the feed makes it read again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QSplitter, QStackedWidget, QWidget

from workspace.client.api import Api
from workspace.client.knowledge_api import KnowledgeApi
from workspace.client.knowledge_store import KnowledgeStore
from workspace.contract.feed import FactView
from workspace.contract.knowledge import ArticleHistory, CorrectionView, Gap
from workspace.desktop.choosing import Chooser
from workspace.desktop.knowledge.articles import ArticleListView
from workspace.desktop.knowledge.corrections import LIST_WIDTH, CorrectionsView
from workspace.desktop.knowledge.deciding import Deciding
from workspace.desktop.knowledge.editing import Editing
from workspace.desktop.knowledge.editor import EditorView
from workspace.desktop.knowledge.gaps import Gaps, GapsView
from workspace.desktop.knowledge.publishing import Publishing
from workspace.desktop.knowledge.reader import ReaderView
from workspace.desktop.knowledge.reading import Reading
from workspace.desktop.notices import Notices
from workspace.desktop.parts.entries import EntryList
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, line, row
from workspace.desktop.state import DeskState
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

REFRESH_AFTER_MS: Final = 250
TABS: Final = ("articles", "review", "yours", "gaps")


class KnowledgePane(QWidget):
    """The place.

    Signals:
        conversation_asked: a conversation shall be opened.
        back_asked: back to the queue.
    """

    conversation_asked = Signal(str)
    back_asked = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        state: DeskState,
        api: Api,
        notices: Notices,
        chooser: Chooser,
        folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__()
        self.setObjectName("knowledge")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = state
        self._store = KnowledgeStore(folder / "knowledge.sqlite", state.desk.name if state.desk else "")
        self.list, self.reader, self.editor = ArticleListView(theme), ReaderView(theme), EditorView(theme)
        self.review = CorrectionsView(theme, for_review=True)
        self.yours = CorrectionsView(theme, for_review=False)
        self.gaps_view = GapsView(theme)
        self.tabs: dict[str, QPushButton] = {}
        self._pages: dict[str, QWidget] = {}
        self._group = QButtonGroup(self)
        self._head = row(margin=(16, 10, 16, 8), gap=2)
        self._head.addWidget(label(tr("Knowledge"), strong=True, size="large"))
        self._head.addSpacing(12)
        self._stack = QStackedWidget()
        whole = column()
        whole.addLayout(self._head)
        whole.addWidget(line())
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)
        back = button(f"{tr('Back to the queue')}  Esc", "link", self.back_asked.emit, name=tr("Back to the queue"))
        self._head.addStretch(1)
        self._head.addWidget(back)
        self._make_articles(theme)
        self.add_tab("review", tr("To approve"), self.review)
        self.add_tab("yours", tr("Yours"), self.yours)
        self.add_tab("gaps", tr("Gaps"), self.gaps_view)
        keyed(
            (self.tabs["articles"], "knowledge"), (self.tabs["review"], "knowledge-review"),
            (self.tabs["yours"], "knowledge-yours"), (self.tabs["gaps"], "knowledge-gaps"),
        )  # fmt: skip
        knowledge = KnowledgeApi(api)
        self.publishing = Publishing(api=knowledge, state=state, notices=notices, parent=parent)
        self.reading = Reading(
            listed=self.list, reader=self.reader, api=knowledge, store=self._store, state=state, chooser=chooser,
            publishing=self.publishing, notices=notices, parent=parent,
        )  # fmt: skip
        self.editing = Editing(
            view=self.editor, desk_api=api, api=knowledge, store=self._store, state=state,
            publishing=self.publishing, notices=notices, parent=parent,
        )  # fmt: skip
        self.deciding = Deciding(
            view=self.review, for_review=True, api=knowledge, chooser=chooser, publishing=self.publishing,
            notices=notices, parent=parent,
        )  # fmt: skip
        self.own = Deciding(
            view=self.yours, for_review=False, api=knowledge, chooser=chooser, publishing=self.publishing,
            notices=notices, parent=parent,
        )  # fmt: skip
        self.gaps = Gaps(
            view=self.gaps_view, api=knowledge, state=state, chooser=chooser, notices=notices, parent=parent
        )
        self._refreshes: dict[str, Callable[[], None]] = {
            "articles": self.reading.refresh, "review": self.deciding.refresh, "yours": self.own.refresh,
            "gaps": self.gaps.refresh,
        }  # fmt: skip
        self._later = QTimer(self, interval=REFRESH_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.refresh)
        self._stale: set[str] = set()
        self._listen()
        self.show_tab("articles")

    def _make_articles(self, theme: Theme) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self.reader)
        self._right.addWidget(self.editor)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.type.space(LIST_WIDTH + 40), 800])
        self.add_tab("articles", tr("Articles"), split)

    def _listen(self) -> None:
        for shown in (self.reader, self.review, self.yours, self.gaps_view, self.editor.proof, self.reader.history):
            shown.conversation_asked.connect(self.conversation_asked)
        for shown in (self.review, self.yours, self.editor.proof):
            shown.article_asked.connect(self.open_article)
        self.reader.history.correction_asked.connect(self._open_correction)
        self.list.list.opened.connect(self._read)
        self.list.new_asked.connect(self._new)
        self.reading.edit_asked.connect(self._edit)
        self.editing.opened.connect(self._editor_opened)
        self.editing.closed.connect(self._editor_closed)
        self.publishing.changed.connect(self._changed)
        self.deciding.edit_asked.connect(self._edit_waiting)
        self.own.edit_asked.connect(self._edit_own)
        self.gaps.write_asked.connect(self._write_gap)

    async def aclose(self) -> None:
        """Keep what is being written, and end what runs."""
        self._later.stop()
        for part in (self.editing, self.reading, self.deciding, self.own, self.gaps, self.publishing):
            await part.aclose()
        self._store.close()

    # -- tabs

    def add_tab(self, name: str, title: str, page: QWidget, refresh: Callable[[], None] | None = None) -> None:
        """One more page; ``refresh`` is called when it is shown and may be out of date."""
        tab = button(title, "tab", partial(self.show_tab, name))
        tab.setCheckable(True)
        self._group.addButton(tab)
        self._head.insertWidget(self._head.count() - 2, tab)
        self.tabs[name], self._pages[name] = tab, page
        self._stack.addWidget(page)
        if refresh is not None:
            self._refreshes[name] = refresh

    @property
    def tab(self) -> str:
        """The page that is shown."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def show_tab(self, name: str) -> None:
        """Show a page."""
        self.tabs[name].setChecked(True)
        self._stack.setCurrentWidget(self._pages[name])
        self._refreshes.get(name, _nothing)()
        self._stale.discard(name)
        self.focus_first()

    def refresh(self) -> None:
        """Read again what is shown."""
        name = self.tab
        self._refreshes.get(name, _nothing)()
        if name == "articles" and not self.editing.is_open:
            self.reading.read_again()

    def focus_first(self) -> None:
        """The page's own place for the focus."""
        if self.tab == "articles":
            (self.editor if self.editing.is_open else self.list).focus_first()
            return
        page = self._pages[self.tab]
        if isinstance(page, CorrectionsView | GapsView):
            page.focus_first()
        else:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cycle(self, by: int) -> None:
        """The focus goes to the next part of the page."""
        pages: dict[str, list[tuple[QWidget, Callable[[], None]]]] = {
            "review": [(self.review.list, self.review.focus_first), (self.review.proof, self.review.proof.focus_first)],
            "yours": [(self.yours.list, self.yours.focus_first), (self.yours.proof, self.yours.proof.focus_first)],
            "gaps": [
                (self.gaps_view.list, self.gaps_view.focus_first),
                (self.gaps_view.samples, self.gaps_view.samples.setFocus),
            ],
        }
        parts = pages.get(self.tab, [(self.list, self.list.focus_first), (self.reader, self.reader.focus_first)])
        if self.tab == "articles" and self.editing.is_open:
            parts = [(self.editor, self.editor.focus_first), (self.editor.proof, self.editor.proof.focus_first)]
        focus = QApplication.focusWidget()
        inside = [at for at, (part, _) in enumerate(parts) if focus and (part is focus or part.isAncestorOf(focus))]
        at = inside[-1] if inside else -by
        parts[(at + by) % len(parts)][1]()

    def back(self) -> bool:
        """One step back inside; False where there is none."""
        if self.editing.is_open and self.tab == "articles":
            self.editing.close()
            return True
        if self.tab != "articles":
            self.show_tab("articles")
            return True
        if self.list.search.text():
            self.list.search.clear()
            self.list.focus_first()
            return True
        if self.reader.leaf == "history":
            self.reader.show_leaf("article")
            self.list.focus_first()
            return True
        return False

    # -- keys

    def can(self, action_id: str) -> bool:
        """Whether an action means something here, now."""
        return action_id in self._keys()

    def act(self, action_id: str) -> bool:
        """Do it the way it is done here; False where it means nothing."""
        do = self._keys().get(action_id)
        if do is None:
            return False
        do()
        return True

    def _keys(self) -> dict[str, Callable[[], object]]:
        tab: dict[str, Callable[[], object]] = {
            "next-row": partial(self._rows().step, 1),
            "previous-row": partial(self._rows().step, -1),
        }
        if self.tab == "articles" and self.editing.is_open:
            return {
                "send": partial(self.editing.publish, False), "send-resolve": partial(self.editing.publish, True),
                "article-prove": self._prove, "article-preview": self.editor.switch_side,
            }  # fmt: skip
        if self.tab == "articles":
            return tab | {
                "search": self.list.focus_search, "filter": self.reading.choose_filter,
                "clear-filter": self.reading.clear_filter, "article-new": self._new,
                "article-edit": self.reading.edit, "article-retire": self.reading.retire,
                "article-internal": self.reading.switch_audience, "history": self._history,
                "version-restore": self.reader.history.restore_chosen, "send-resolve": self.publishing.confirm,
            }  # fmt: skip
        if self.tab in ("review", "yours"):
            page = self.deciding if self.tab == "review" else self.own
            return tab | {
                "publish": page.approve, "send-resolve": partial(page.approve, True), "article-edit": page.edit,
                "refuse": page.refuse, "article-retire": page.undo,
            }  # fmt: skip
        if self.tab == "gaps":
            return tab | {
                "article-edit": self.gaps.write, "refuse": self.gaps.dismiss, "filter": self.gaps.switch_dismissed,
            }  # fmt: skip
        return {}

    def _rows(self) -> EntryList:
        pages = {"review": self.review.list, "yours": self.yours.list, "gaps": self.gaps_view.list}
        own = self.reader.history.versions
        return own if self.tab == "articles" and own.hasFocus() else pages.get(self.tab, self.list.list)

    def _prove(self) -> None:
        self.editor.show_side("proof")
        self.editing.prove()

    def _history(self) -> None:
        self.reader.show_leaf("article" if self.reader.leaf == "history" else "history")
        self.reader.focus_first()

    # -- what leads where

    def open_article(self, article_id: str) -> None:
        """Read an article."""
        if self.editing.is_open:
            self.editing.close()
        self.show_tab("articles")
        self.reading.open(article_id)
        self.reader.show_leaf("article")

    def _open_correction(self, correction_id: str) -> None:
        for name, page in (("review", self.review), ("yours", self.yours)):
            if page.list.select(correction_id):
                self.show_tab(name)
                return

    def _read(self, _: str) -> None:
        self.reader.focus_first()

    def _new(self) -> None:
        self.show_tab("articles")
        self.editing.new()

    def _edit(self, history: ArticleHistory) -> None:
        self.editing.edit(history)

    def _edit_waiting(self, view: CorrectionView) -> None:
        self.show_tab("articles")
        self.editing.approve(view)

    def _edit_own(self, view: CorrectionView) -> None:
        self.show_tab("articles")
        self.editing.take(f"correction:{view.id}", view.content)

    def _write_gap(self, gap: Gap) -> None:
        self.show_tab("articles")
        if gap.draft is not None:
            self.editing.take(f"gap:{gap.id}", gap.draft)
        else:
            self.editing.new()

    def _editor_opened(self) -> None:
        self._right.setCurrentWidget(self.editor)
        self.list.hide()

    def _editor_closed(self, article_id: str) -> None:
        self._right.setCurrentWidget(self.reader)
        self.list.show()
        self.reading.show_list()
        if article_id:
            self.reading.open(article_id)
        self.list.focus_first()

    def _changed(self, article_id: str) -> None:
        if article_id and not self.editing.is_open:
            self.reading.open(article_id)
        self._later.start()

    def fact_arrived(self, fact: FactView) -> None:
        """The knowledge is another one, or what waits."""
        if fact.kind == "customer-erased":
            self._store.forget_seen()
            self._later.start()
        if fact.kind.startswith(("article-", "correction-", "source-")):
            self._later.start()


def _nothing() -> None:
    """A page that keeps itself."""
