"""Beside the conversation: who the customer is, what they agreed to and did before, which knowledge was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from workspace.contract.desk import ArticleView
from workspace.desktop.conversation.card import card
from workspace.desktop.conversation.facts import Fact, FactsList
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.parts.make import button, clear, column, label
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import now, span

WORD_WIDTH = 76


class SidePane(QWidget):
    """The pane.

    Signals:
        article_asked, conversation_asked: with the id.
        link_asked: an address outside, and the words that lead to it.
    """

    article_asked = Signal(str)
    conversation_asked = Signal(str)
    link_asked = Signal(str, str)

    def __init__(self, theme: Theme, model: ConversationModel) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._stale = False
        self._shows = ""
        self.card = FactsList(theme, tr("Customer, knowledge and earlier conversations"), word_width=WORD_WIDTH)
        self.card.setObjectName("customer-card")
        self.card.chosen.connect(self._chosen)
        self._article = column(margin=(16, 12, 16, 16), gap=8)
        self._pages = QStackedWidget()
        first = QWidget()
        around = column(margin=(8, 12, 4, 4))
        around.addWidget(self.card)
        first.setLayout(around)
        self._pages.addWidget(first)
        self._article_page = self._scrolled(self._article, tr("Article"))
        self._pages.addWidget(self._article_page)
        whole = column()
        whole.addWidget(self._pages)
        self.setLayout(whole)
        self.setMinimumWidth(theme.type.space(220))
        model.opened.connect(self._opened)
        model.side_changed.connect(self.rebuild)

    def _scrolled(self, inside: QVBoxLayout, name: str) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(name)
        page = QWidget()
        page.setProperty("role", "pane")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setLayout(inside)
        area.setWidget(page)
        return area

    @property
    def shows_article(self) -> bool:
        """Whether an article is open."""
        return self._pages.currentIndex() == 1

    def focus_first(self) -> None:
        """The first thing that can be pressed."""
        if not self.shows_article:
            self.card.focus_first()
            return
        for widget in self._article_page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self._article_page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_article(self) -> None:
        """Back to the customer."""
        self._pages.setCurrentIndex(0)

    def show_article(self, article: ArticleView) -> None:
        """Read a whole article here."""
        clear(self._article)
        self._article.addWidget(button(tr("Back to the customer"), "link", self.close_article))
        self._article.addWidget(label(article.title, strong=True, size="large", wrap=True))
        parts = [
            tr("version {n}").format(n=article.version),
            tr("{span} ago").format(span=span(now() - article.updated_at)),
            article.provenance,
        ]
        if article.credited_to:
            parts.append(tr("by {name}").format(name=article.credited_to))
        self._article.addWidget(label(" · ".join(filter(None, parts)), tone="secondary", size="small", wrap=True))
        if article.audience == "internal":
            self._article.addWidget(
                label(tr("Internal: for colleagues only"), tone="attention", size="small", strong=True)
            )
        body = label(article.body, wrap=True)
        body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        body.setAccessibleName(tr("Text of {title}").format(title=article.title))
        self._article.addWidget(body)
        if article.examples:
            self._article.addWidget(label(tr("Asked as"), tone="secondary", size="small"))
            for example in article.examples[:8]:
                self._article.addWidget(label(f"“{example}”", tone="secondary", wrap=True))
        self._article.addStretch(1)
        self._pages.setCurrentIndex(1)

    def _opened(self) -> None:
        """An article stays open while its conversation is still being loaded."""
        if self._model.conversation_id != self._shows:
            self._shows = self._model.conversation_id
            self.close_article()
        self.rebuild()

    def rebuild(self) -> None:
        """Show the model's customer; what is folded away is written when it is opened."""
        self._stale = not self.isVisible()
        detail = self._model.detail
        if not self._stale and (detail is not None or not self._model.conversation_id):
            self.card.show_facts(card(detail, now()) if detail else ())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.rebuild()

    def _chosen(self, fact: Fact) -> None:
        match fact.target:
            case ("article", str(target)):
                self.article_asked.emit(target)
            case ("conversation", str(target)):
                self.conversation_asked.emit(target)
            case ("out", str(target)):
                self.link_asked.emit(target, fact.text)
