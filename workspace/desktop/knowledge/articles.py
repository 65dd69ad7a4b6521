"""The list of articles: search as you type, what narrows it, and how many there are of what needs a look."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workspace.desktop.parts.entries import Entry, EntryList
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class ArticleListView(QWidget):
    """The column.

    Signals:
        searched: the search field has other words.
        filter_asked, clear_asked, new_asked, more_asked: the buttons.
    """

    searched = Signal(str)
    filter_asked = Signal()
    clear_asked = Signal()
    new_asked = Signal()
    more_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.search = QLineEdit()
        self.search.setObjectName("knowledge-search")
        self.search.setPlaceholderText(tr("Search the articles"))
        self.search.setAccessibleName(tr("Search the articles"))
        self._glass = self.search.addAction(theme.icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self._into_list)
        narrow = button(tr("Filter"), "plain", self.filter_asked.emit, name=tr("Narrow the articles"))
        new = button(tr("New"), "plain", self.new_asked.emit, name=tr("Write a new article"))
        keyed((narrow, "filter"), (new, "article-new"))
        head = row(margin=(12, 4, 12, 8), gap=6)
        head.addWidget(self.search, 1)
        head.addWidget(narrow)
        head.addWidget(new)
        self.narrowed = button("", "link", self.clear_asked.emit, name=tr("Show all articles"))
        keyed((self.narrowed, "clear-filter"))
        self.narrowed.hide()
        self.words = label(tone="secondary", size="small", wrap=True)
        self.words.setContentsMargins(12, 0, 12, 6)
        self.list = EntryList(theme, tr("Articles"))
        self.list.setObjectName("articles")
        self.more = button(tr("Show more"), "link", self.more_asked.emit, name=tr("Show more articles"))
        self.more.hide()
        whole = column()
        whole.addLayout(head)
        whole.addWidget(self.narrowed)
        whole.addWidget(self.words)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.more)
        self.setLayout(whole)
        theme.changed.connect(self._recoloured)

    def show_entries(self, entries: Iterable[Entry], words: str, *, more: bool) -> None:
        """Show these; ``words`` stand above."""
        self.list.show_entries(entries)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.more.setVisible(more)

    def show_narrowed(self, words: str) -> None:
        """What narrows the list; empty when nothing does."""
        self.narrowed.setText(f"{words}  ✕" if words else "")
        self.narrowed.setAccessibleName(tr("Narrowed to {words}. Press to show everything").format(words=words))
        self.narrowed.setVisible(bool(words))

    def focus_search(self) -> None:
        """Type what to search for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _into_list(self) -> None:
        """The first that was found."""
        self.focus_first()
        if self.list.entries:
            self.list.select(self.list.entries[0].id)

    def _recoloured(self) -> None:
        self._glass.setIcon(self._theme.icon("search", "faint"))
