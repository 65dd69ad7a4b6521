"""The reply being written: the AI's draft to edit, where it comes from, what must not leave, and the ways to send."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from workspace.client.local_store import Draft
from workspace.contract.conversations import SuggestedReplyView
from workspace.desktop.conversation.attaching import AttachStrip
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, restyle, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

KEEP_AFTER_MS = 350
LINES_LOW, LINES_HIGH = 4, 9


def _do(what: "Callable[[], object]", _checked: bool = False) -> None:
    what()


class ReplyField(QPlainTextEdit):
    """The field; it tells when the focus comes and goes."""

    focused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.takes_files: Callable[[QMimeData], bool] = lambda _: False
        self.menu_extras: Callable[[QTextCursor], list[tuple[str, Callable[[], object]]]] = lambda _: []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        for words, do in self.menu_extras(self.cursorForPosition(event.pos())):
            extra = QAction(words, menu)
            extra.triggered.connect(partial(_do, do))
            menu.insertAction(first, extra)
        menu.popup(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.takes_files(source):
            super().insertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


def stand(field: QPlainTextEdit, caret: int | None) -> None:
    """Put the caret where the writer left it; None is the end."""
    end = field.document().characterCount() - 1
    cursor = field.textCursor()
    cursor.setPosition(end if caret is None else min(max(caret, 0), end))
    field.setTextCursor(cursor)


class Composer(QWidget):
    """The composer.

    Signals:
        draft_changed: nothing was typed for a moment: keep what is there.
        send_asked: whether to resolve afterwards.
        article_asked: an article the draft rests on.
        attach_asked: files are to be chosen.
    """

    draft_changed = Signal()
    send_asked = Signal(bool)
    suggestion_asked = Signal()
    attach_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._suggestion: SuggestedReplyView | None = None
        self._started_as_suggestion = False
        self.setObjectName("composer")
        self._frame = QFrame()
        self._frame.setProperty("role", "box")
        self.field = ReplyField()
        self.field.setObjectName("reply")
        self.field.setProperty("role", "composer")
        self.field.setAccessibleName(tr("Reply to the customer"))
        self.field.setTabChangesFocus(True)
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.field.document().setDocumentMargin(0)
        self._title = label(tr("Reply"), size="small", strong=True)
        self._mark = label(size="small", tone="secondary")
        self._kept = label(size="small", tone="faint")
        self._language = label(size="small", tone="faint")
        self._seen = ""
        self._others = label(size="small", tone="attention", strong=True, wrap=True)
        self._others.hide()
        self._sources = label(size="small", tone="secondary", wrap=True)
        self._warning = QFrame()
        self._warning.setProperty("role", "attention")
        self._warning_words = label(size="small", wrap=True)
        inside = row(margin=(8, 4, 8, 4))
        inside.addWidget(self._warning_words)
        self._warning.setLayout(inside)
        self.send = button(
            tr("Send"),
            "main",
            lambda: self.send_asked.emit(False),
            name=tr("Send the reply"),
        )
        self.send_resolve = button(
            tr("Send and resolve"),
            "plain",
            lambda: self.send_asked.emit(True),
            name=tr("Send the reply and resolve"),
        )
        self.attach = button(tr("Attach"), "link", self.attach_asked.emit, name=tr("Attach files to the reply"))
        self.files = AttachStrip()
        self.use = button(tr("Use the AI's draft"), "link", self.suggestion_asked.emit)
        keyed((self.send, "send"), on_it=True)
        keyed((self.send_resolve, "send-resolve"), (self.use, "use-suggestion"))
        self._build()
        self._keep_later = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._keep_later.timeout.connect(self.draft_changed)
        self.field.textChanged.connect(self._typed)
        self.files.changed.connect(self._refresh)
        self.field.focused.connect(self._focus_moved)
        theme.changed.connect(self._resize)
        self._silent = False
        self._resize()

    def _build(self) -> None:
        head = row(gap=8)
        head.addWidget(self._title)
        head.addWidget(self._mark)
        head.addStretch(1)
        head.addWidget(self._language)
        head.addWidget(self._kept)
        foot = row(gap=8)
        foot.addWidget(self.send)
        foot.addWidget(self.send_resolve)
        foot.addWidget(self.use)
        foot.addWidget(self.attach)
        foot.addStretch(1)
        inside = column(margin=(12, 8, 12, 10), gap=6)
        inside.addLayout(head)
        inside.addWidget(self._others)
        inside.addWidget(self.field, 1)
        inside.addWidget(self.files)
        inside.addWidget(self._warning)
        inside.addWidget(self._sources)
        inside.addLayout(foot)
        self._frame.setLayout(inside)
        whole = column(margin=(12, 6, 12, 12))
        whole.addWidget(self._frame)
        self.setLayout(whole)

    # -- what is in it

    def show_draft(self, draft: Draft | None, suggestion: SuggestedReplyView | None) -> None:
        """Another conversation: its kept draft, or else the AI's suggestion to edit."""
        self._suggestion = suggestion
        text = draft.text if draft else suggestion.text if suggestion else ""
        self._started_as_suggestion = draft.suggested if draft else bool(text)
        self._put(text)
        if draft:
            stand(self.field, draft.caret)
        self._kept.setText(tr("Draft kept") if draft and draft.text else "")

    def put_back(self, text: str) -> None:
        """A reply came back (undone or refused): it can be edited again."""
        self._started_as_suggestion = False
        self._put(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.draft_changed.emit()

    def use_suggestion(self) -> None:
        """Replace what is written by the AI's draft; the field's own undo brings it back."""
        if self._suggestion is not None:
            self._started_as_suggestion = True
            cursor = self.field.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(self._suggestion.text)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """The reply has left; the AI's draft has served."""
        self._suggestion = None
        self._started_as_suggestion = False
        self._put("")
        self._kept.setText("")

    @property
    def draft(self) -> Draft:
        """What is written now."""
        return Draft(self.field.toPlainText(), self._started_as_suggestion, self.field.textCursor().position())

    @property
    def is_untouched_suggestion(self) -> bool:
        """Whether the AI's draft stands there as it came."""
        return self._suggestion is not None and self.field.toPlainText() == self._suggestion.text

    @property
    def has_suggestion(self) -> bool:
        """Whether the AI drafted something."""
        return self._suggestion is not None

    def show_kept(self) -> None:
        """The draft is on disk."""
        self._kept.setText(tr("Draft kept") if self.field.toPlainText() else "")

    def show_state(self, *, can_write: bool, words: str) -> None:
        """Whether anything can be sent, and to whom."""
        self.field.setReadOnly(not can_write)
        self.field.setPlaceholderText(words)
        self._refresh()

    @property
    def others_said(self) -> str:
        """What is said of colleagues who are here."""
        return self._others.text()

    def show_others(self, words: str) -> None:
        """Colleagues who look at this conversation or write in it."""
        self._others.setText(words)
        self._others.setVisible(bool(words))

    @property
    def language_said(self) -> str:
        """What is said of the customer's language."""
        return self._language.text()

    def show_language(self, words: str, *, differs: bool) -> None:
        """The language the customer writes, and whether the reply is in another."""
        if words != self._language.text():
            self._language.setText(words)
            restyle(self._language, tone="attention" if differs else "faint")

    def focus_first(self) -> None:
        """Write."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- how it looks

    def _put(self, text: str) -> None:
        self._silent = True
        self.field.setPlainText(text)
        self._silent = False
        self._keep_later.stop()
        self._refresh()
        self._resize()

    def _typed(self) -> None:
        # Underlining a word tells that the text changed, though it did not.
        text = self.field.toPlainText()
        if text == self._seen:
            return
        self._seen = text
        self._whose()
        self._resize()
        self._refresh()
        if not self._silent:
            self._keep_later.start()

    def _whose(self) -> None:
        """Who takes all words out begins words of their own; the field's own undo brings the AI's back."""
        if self._silent or self._suggestion is None:
            return
        if not self.field.toPlainText().strip():
            self._started_as_suggestion = False
        elif self.is_untouched_suggestion:
            self._started_as_suggestion = True

    def _refresh(self) -> None:
        text = self.field.toPlainText().strip()
        can_send = (bool(text) or self.files.has_files) and not self.field.isReadOnly()
        self.send.setEnabled(can_send)
        self.send_resolve.setEnabled(can_send)
        suggestion = self._suggestion
        from_ai = bool(text) and self._started_as_suggestion and suggestion is not None
        edited = from_ai and not self.is_untouched_suggestion
        mark = tr("Draft by the AI, edited by you") if edited else tr("Draft by the AI")
        self._mark.setText(mark if from_ai else "")
        self.use.setVisible(suggestion is not None and bool(suggestion.text) and not self.is_untouched_suggestion)
        cited = suggestion.articles if from_ai and suggestion else ()
        self._sources.setText(tr("From {titles}").format(titles=" · ".join(article.title for article in cited)))
        self._sources.setVisible(bool(cited))
        internal = suggestion.internal if from_ai and suggestion else ()
        self._warning.setVisible(bool(internal))
        titles = ", ".join(f"“{article.title}”" for article in internal)
        self._warning_words.setText(
            tr("Rests on {titles}, for colleagues only. Take out what a customer must not read.").format(titles=titles)
        )

    def _resize(self) -> None:
        high = self._theme.type.metrics().lineSpacing()
        lines = min(max(self.field.document().size().height(), LINES_LOW), LINES_HIGH)
        self.field.setFixedHeight(round(lines * high) + self._theme.type.space(6))

    def _focus_moved(self, here: bool) -> None:
        restyle(self._frame, active="true" if here else "false")
        if not here and self._keep_later.isActive():
            self._keep_later.stop()
            self.draft_changed.emit()
