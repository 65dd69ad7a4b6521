"""Beside the conversation: who the customer is, which knowledge was found, what they wrote before."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from workspace.contract.conversations import ConversationDetail
from workspace.contract.desk import ArticleView
from workspace.desktop.conversation.blocks import cited
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.parts.lines import Line
from workspace.desktop.parts.make import button, clear, column, label, line, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.words import language, now, span

STATES = {"with_ai": "with the AI", "escalated": "waiting", "claimed": "taken", "resolved": "resolved"}


class SidePane(QWidget):
    """The pane.

    Signals:
        article_asked, conversation_asked: with the id.
    """

    article_asked = Signal(str)
    conversation_asked = Signal(str)

    def __init__(self, theme: Theme, model: ConversationModel) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._model = theme, model
        self._facts = column(margin=(8, 12, 8, 16), gap=2)
        self._article = column(margin=(16, 12, 16, 16), gap=8)
        self._pages = QStackedWidget()
        self._areas = (
            self._scrolled(self._facts, "Customer, knowledge and earlier conversations"),
            self._scrolled(self._article, "Article"),
        )
        for area in self._areas:
            self._pages.addWidget(area)
        whole = column()
        whole.addWidget(self._pages)
        self.setLayout(whole)
        self.setMinimumWidth(theme.type.space(220))
        model.opened.connect(self._opened)
        model.side_changed.connect(self.rebuild)
        theme.changed.connect(self.rebuild)

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
        page = self._areas[self._pages.currentIndex()]
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self):
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_article(self) -> None:
        """Back to the customer."""
        self._pages.setCurrentIndex(0)

    def show_article(self, article: ArticleView) -> None:
        """Read a whole article here."""
        clear(self._article)
        self._article.addWidget(button("Back to the customer", "link", self.close_article))
        self._article.addWidget(label(article.title, strong=True, size="large", wrap=True))
        parts = [f"version {article.version}", span(now() - article.updated_at) + " ago", article.provenance]
        if article.credited_to:
            parts.append(f"by {article.credited_to}")
        self._article.addWidget(label(" · ".join(filter(None, parts)), tone="secondary", size="small", wrap=True))
        if article.audience == "internal":
            self._article.addWidget(label("Internal: for colleagues only", tone="attention", size="small", strong=True))
        body = label(article.body, wrap=True)
        body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        body.setAccessibleName(f"Text of {article.title}")
        self._article.addWidget(body)
        if article.examples:
            self._article.addWidget(label("Asked as", tone="secondary", size="small"))
            for example in article.examples[:8]:
                self._article.addWidget(label(f"“{example}”", tone="secondary", wrap=True))
        self._article.addStretch(1)
        self._pages.setCurrentIndex(1)

    def _opened(self) -> None:
        self.close_article()
        self.rebuild()

    def rebuild(self) -> None:
        """Show the model's customer."""
        clear(self._facts)
        detail = self._model.detail
        if detail is None:
            return
        self._customer(detail)
        self._knowledge(detail)
        self._earlier(detail)
        self._facts.addStretch(1)

    def _title(self, words: str, right: str = "") -> None:
        if self._facts.count():
            self._facts.addSpacing(self._theme.type.space(8))
            self._facts.addWidget(line())
            self._facts.addSpacing(self._theme.type.space(8))
        head = row(margin=(8, 0, 8, 4))
        head.addWidget(label(words, strong=True, size="small"))
        head.addStretch(1)
        head.addWidget(label(right, tone="faint", size="small"))
        holder = QWidget()
        holder.setLayout(head)
        self._facts.addWidget(holder)

    def _customer(self, detail: ConversationDetail) -> None:
        customer = detail.customer
        self._title("Customer")
        known = [
            ("Name", customer.name),
            ("Company", customer.company),
            ("Plan", customer.plan),
            ("Tier", customer.tier),
            ("Since", customer.since),
            ("Language", language(customer.language or detail.row.language)),
            ("E-mail", customer.email),
            *((name.replace("_", " ").capitalize(), value) for name, value in customer.facts.items()),
        ]
        width = self._theme.type.space(76)
        for word, text in known:
            if text:
                self._facts.addWidget(Line(self._theme, text, word=word, word_width=width))

    def _knowledge(self, detail: ConversationDetail) -> None:
        articles = cited(detail)
        self._title("Knowledge the AI found", "score" if articles else "")
        if not articles:
            self._facts.addWidget(Line(self._theme, "The AI found no article that answers this.", at_most=3))
        for article in articles[:6]:
            internal = article.audience == "internal"
            credit = f"by {article.credited_to}" if article.credited_to else ""
            made = Line(
                self._theme,
                article.title,
                below=" · ".join(filter(None, ("internal" if internal else "", credit))),
                right=f"{article.score:.2f}" if article.score else "",
                goes_to="Opens the article",
            )
            made.clicked.connect(partial(self.article_asked.emit, article.id))
            self._facts.addWidget(made)

    def _earlier(self, detail: ConversationDetail) -> None:
        self._title("Earlier conversations")
        if not detail.earlier:
            self._facts.addWidget(Line(self._theme, "This is their first."))
        for earlier in detail.earlier[:5]:
            made = Line(
                self._theme,
                earlier.first_line,
                below=f"{span(now() - earlier.last_message_at)} ago · {STATES[earlier.state]}",
                goes_to="Opens the conversation",
                at_most=1,
            )
            made.clicked.connect(partial(self.conversation_asked.emit, earlier.conversation_id))
            self._facts.addWidget(made)
