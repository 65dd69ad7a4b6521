"""The queue's widgets: views as tabs, search, the list, the bar of arrivals, and what it says when it is empty."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.parts.row_list import RowList
from workspace.desktop.rows import View, view_title
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr, tr_n

TABS: tuple[View, ...] = ("mine", "unclaimed", "all")
EMPTY: dict[View, tuple[str, str]] = {
    "mine": (
        later("Nothing is yours"),
        later("What you claim stands here. Press T to take the next unclaimed conversation."),
    ),
    "unclaimed": (
        later("Nobody is waiting"),
        later("What the AI hands over appears here by itself, with a brief and the reason for it."),
    ),
    "all": (later("Nobody is waiting"), later("All conversations that people have or should take appear here.")),
    "with_ai": (
        later("The AI has no conversation"),
        later("What the AI is answering right now appears here. You can take any of it."),
    ),
    "snoozed": (
        later("Nothing is put away"),
        later("What you snooze waits here until its time, or until the customer writes."),
    ),
    "waiting_on_customer": (
        later("Nobody owes an answer"),
        later("Answered conversations stand here until the customer writes."),
    ),
    "resolved_today": (later("Nothing resolved today"), later("What was closed since midnight appears here.")),
    "resolved": (later("Nothing resolved yet"), later("Closed conversations appear here, with how they were rated.")),
}


class QueueList(RowList):
    """The list; it tells when somebody begins or stops to work in it."""

    worked_in = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Conversations"))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            self.worked_in.emit(True)
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Leave):
            self.worked_in.emit(self.hasFocus() or self.underMouse())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class QueueView(QWidget):
    """The pane.

    Signals:
        view_chosen: one of the tabs.
        searched: the search field has other words.
        opened: somebody wants to work in the current conversation.
        arrivals_asked: the bar was pressed.
        more_asked, filter_asked, clear_asked: other views, narrowing the list, ending that.
    """

    view_chosen = Signal(str)
    searched = Signal(str)
    opened = Signal()
    arrivals_asked = Signal()
    more_asked = Signal()
    filter_asked = Signal()
    clear_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("queue")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tabs = QButtonGroup(self)
        tabs = row(margin=(8, 8, 8, 4), gap=2)
        self.tab_buttons = {}
        for view in TABS:
            tab = button(view_title(view), "tab", partial(self.view_chosen.emit, view))
            tab.setCheckable(True)
            self._tabs.addButton(tab)
            tabs.addWidget(tab)
            self.tab_buttons[view] = tab
        tabs.addStretch(1)
        self.more = button(tr("More"), "tab", self.more_asked.emit)
        self.more.setCheckable(True)
        self._tabs.addButton(self.more)
        self.more.setToolTip(tr("Other views and saved ones (G then V)"))
        tabs.addWidget(self.more)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(tr("Search customers, words, categories"))
        self.search.setAccessibleName(tr("Search the conversations"))
        self.search.setClearButtonEnabled(False)
        self.search.addAction(theme.icon("search", "faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self.searched)
        search = row(margin=(12, 4, 12, 8), gap=6)
        search.addWidget(self.search, 1)
        self.filter_button = button(tr("Filter"), "plain", self.filter_asked.emit, name=tr("Narrow the list"))
        keyed((self.filter_button, "filter"))
        search.addWidget(self.filter_button)
        self.narrowed = button("", "link", self.clear_asked.emit)
        keyed((self.narrowed, "clear-filter"))
        self.narrowed.hide()
        self.marked = label(size="small", wrap=True)
        self.marked.setProperty("role", "information")
        self.marked.setMargin(theme.type.space(6))
        self.marked.hide()
        self.list = QueueList()
        self.list.setObjectName("queue-list")
        self.list.activated.connect(self._activated)
        self.list.doubleClicked.connect(self._activated)
        self.bar = button("", "bar", self.arrivals_asked.emit, name=tr("Show what is new"))
        self.bar.setParent(self.list)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.hide()
        self.empty = QWidget(self.list)
        self._empty_title = label(strong=True, size="large")
        self._empty_words = label(tone="secondary", wrap=True)
        words = column(margin=(24, 48, 24, 24), gap=8)
        words.addWidget(self._empty_title)
        words.addWidget(self._empty_words)
        words.addStretch(1)
        self.empty.setLayout(words)
        self.empty.hide()
        whole = column()
        whole.addLayout(tabs)
        whole.addLayout(search)
        whole.addWidget(self.narrowed)
        whole.addWidget(self.marked)
        whole.addWidget(self.list, 1)
        self.setLayout(whole)
        self.list.installEventFilter(self)
        theme.changed.connect(self._recoloured)

    def show_view(self, view: View) -> None:
        """Mark the tab of the view that is shown."""
        self.tab_buttons.get(view, self.more).setChecked(True)
        self.more.setText(tr("More") if view in self.tab_buttons else view_title(view))
        for other, tab in self.tab_buttons.items():
            tab.setToolTip("" if other != view else tr("Shown now"))

    def show_counts(self, counts: dict[View, int]) -> None:
        """How many there are; those with the AI and the resolved ones are not counted: they wait for nobody."""
        for view, tab in self.tab_buttons.items():
            number = counts.get(view)
            title = view_title(view)
            tab.setText(title if number is None else f"{title} {number}")
            tab.setAccessibleName(title if number is None else f"{title}, {number}")

    def show_narrowed(self, words: str) -> None:
        """What narrows the list, in words; empty when nothing does."""
        self.narrowed.setText(f"{words}  ✕" if words else "")
        self.narrowed.setAccessibleName(tr("Narrowed to {words}. Press to show everything").format(words=words))
        self.narrowed.setVisible(bool(words))

    def show_marked(self, number: int) -> None:
        """How many are marked, and what can be done to them."""
        words = tr_n("%n marked", number)
        keys = tr("C claim · A assign · S put away · L tag · H to the AI · E resolve · Esc ends it")
        self.marked.setText(f"{words}   {keys}")
        self.marked.setAccessibleName(words)
        self.marked.setVisible(number > 0)

    def show_arrivals(self, number: int) -> None:
        """The bar that says that there is something new."""
        self.bar.setText(tr_n("%n new", number))
        self.bar.setAccessibleName(tr_n("%n new, press the full stop to show", number))
        self.bar.setToolTip(tr("Show what is new (.)"))
        self.bar.setVisible(number > 0)
        self._place()

    def show_empty(self, view: View | None, query: str = "", *, waiting_for: str = "") -> None:
        """What an empty list says; None hides it. ``waiting_for``: it is empty only because nothing was heard yet."""
        if view is not None:
            title, words = (tr(said) for said in EMPTY[view])
            if waiting_for:
                title, words = waiting_for, tr("The queue appears here as soon as the service answers.")
            if query:
                title = tr("Nothing found for “{query}”").format(query=query)
                words = tr("Esc clears the search. Other views may have it.")
            self._empty_title.setText(title)
            self._empty_words.setText(words)
            self._place()
        self.empty.setVisible(view is not None)

    def focus_first(self) -> None:
        """The pane's own place for the focus."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.empty.setGeometry(self.list.rect())
        size = self.bar.sizeHint()
        left = (self.list.width() - size.width()) // 2
        top = self.list.height() - size.height() - self._theme.type.space(12)
        self.bar.setGeometry(left, top, size.width(), size.height())
        self.bar.raise_()

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()

    def _recoloured(self) -> None:
        for action in self.search.actions():
            action.setIcon(self._theme.icon("search", "faint"))
        self.list.lay_out()
