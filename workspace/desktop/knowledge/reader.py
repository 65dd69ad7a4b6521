"""One article as it is read, with where it came from; its history stands on a second leaf."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from workspace.contract.knowledge import ArticleHistory, ArticleVersionView
from workspace.desktop.knowledge.history import HistoryView
from workspace.desktop.knowledge.words import ago, provenance
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.parts.markdown import MarkdownView
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import day, language, now

ARTICLE: Final = "article"
HISTORY: Final = "history"


class ReaderView(QWidget):
    """The article.

    Signals:
        edit_asked, retire_asked, internal_asked: the buttons.
        conversation_asked: where the present version came from.
        link_asked: a link in the text was pressed; its address.
    """

    edit_asked = Signal()
    retire_asked = Signal()
    internal_asked = Signal()
    conversation_asked = Signal(str)
    link_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._conversation_id = ""
        self.setObjectName("article")
        self.title = label(strong=True, size="large", wrap=True)
        self._meta = label(tone="secondary", size="small", wrap=True)
        self._inside = label(tr("Internal: for colleagues only"), tone="attention", size="small", strong=True)
        self.leaves = QButtonGroup(self)
        self._read = button(tr("Article"), "tab", partial(self.show_leaf, ARTICLE))
        self._past = button(tr("History"), "tab", partial(self.show_leaf, HISTORY))
        keyed((self._past, "history"))
        self.edit = button(tr("Edit"), "main", self.edit_asked.emit, name=tr("Edit the article"))
        self.internal = button(tr("Internal only"), "plain", self.internal_asked.emit)
        self.retire = button(tr("Retire"), "plain", self.retire_asked.emit, name=tr("Retire the article"))
        keyed((self.edit, "article-edit"), on_it=True)
        keyed((self.internal, "article-internal"), (self.retire, "article-retire"))
        self.source = button(tr("Open the conversation it came from"), "link", self._open_source)
        head = row(gap=4)
        for leaf in (self._read, self._past):
            leaf.setCheckable(True)
            self.leaves.addButton(leaf)
            head.addWidget(leaf)
        head.addStretch(1)
        tools = Flow(gap=6)
        for one in (self.edit, self.internal, self.retire):
            tools.addWidget(one)
        self._short = label(wrap=True)
        self._asked = label(tone="secondary", wrap=True)
        self.body = MarkdownView(theme, tr("Text of the article"))
        self.body.anchorClicked.connect(lambda url: self.link_asked.emit(url.toString()))
        self.history = HistoryView(theme)
        page = QWidget()
        text = column(gap=8)
        for part in (self._short, self.body, self._asked):
            text.addWidget(part, 1 if part is self.body else 0)
        page.setLayout(text)
        self.pages = QStackedWidget()
        self.pages.addWidget(page)
        self.pages.addWidget(self.history)
        self._nothing = label(tr("Choose an article, or write a new one."), tone="secondary", wrap=True)
        whole = column(margin=(20, 14, 20, 14), gap=6)
        for widget in (self._nothing, self.title, self._inside, self._meta, self.source):
            whole.addWidget(widget)
        whole.addLayout(tools)
        whole.addLayout(head)
        whole.addWidget(self.pages, 1)
        self.setLayout(whole)
        self.show_leaf("article")
        self.show_nothing()

    def show_nothing(self, words: str = "") -> None:
        """No article is chosen; ``words`` may say why."""
        self._nothing.setText(words or tr("Choose an article, or write a new one."))
        self._show_parts(False)

    def _show_parts(self, shown: bool) -> None:
        self._nothing.setVisible(not shown)
        for part in (self.title, self._meta, self.edit, self.internal, self.retire, self._read, self._past, self.pages):
            part.setVisible(shown)
        if not shown:
            self.source.hide()
            self._inside.hide()

    def show_article(self, history: ArticleHistory, category: str) -> None:
        """Show it as it is now, with its past."""
        head = history.versions[0]
        self._show_parts(True)
        self.title.setText(head.title)
        self._meta.setText(_meta(head, category))
        self._inside.setVisible(head.audience == "internal")
        self._short.setText(tr("In short: {words}").format(words=head.short_answer))
        self._short.setVisible(bool(head.short_answer))
        asked = "\n".join(f"“{one}”" for one in head.examples[:8])
        self._asked.setText(f"{tr('Asked as')}\n{asked}")
        self._asked.setVisible(bool(head.examples))
        self.body.show_markdown(head.body)
        self._conversation_id = head.conversation_id
        self.source.setVisible(bool(head.conversation_id))
        self.edit.setEnabled(not head.retired)
        self.internal.setEnabled(not head.retired)
        self.internal.setText(tr("Make it public") if head.audience == "internal" else tr("Internal only"))
        self.retire.setText(tr("Bring it back") if head.retired else tr("Retire"))
        self.retire.setAccessibleName(tr("Bring the article back") if head.retired else tr("Retire the article"))
        self.history.show_history(history)

    def show_leaf(self, leaf: str) -> None:
        """``article`` or ``history``."""
        self.pages.setCurrentIndex(1 if leaf == "history" else 0)
        (self._past if leaf == "history" else self._read).setChecked(True)

    @property
    def leaf(self) -> str:
        """What is shown: ``article`` or ``history``."""
        return "history" if self.pages.currentIndex() else "article"

    def focus_first(self) -> None:
        """The text, or the versions."""
        (self.body if self.leaf == "article" else self.history.versions).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_source(self) -> None:
        self.conversation_asked.emit(self._conversation_id)


def _meta(head: ArticleVersionView, category: str) -> str:
    parts = [
        tr("version {n}").format(n=head.version),
        ago(head.at),
        provenance(head),
        tr("by {name}").format(name=head.credited_to) if head.credited_to else "",
        tr("kept by {name}").format(name=head.owner.name) if head.owner else "",
        category,
        language(head.language),
        tr("valid until {day}").format(day=day(head.valid_until, now())) if head.valid_until else "",
        tr("retired") if head.retired else "",
        head.why,
    ]
    return " · ".join(filter(None, parts))
