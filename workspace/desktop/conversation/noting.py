"""Notes among colleagues: a field of its own, so that a note is never sent and a reply never kept as a note."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from workspace.client.local_store import Draft, LocalStore
from workspace.contract.commands import AddNote, AnyCommand
from workspace.contract.problems import Problem
from workspace.contract.values import new_id
from workspace.desktop.conversation.composer import KEEP_AFTER_MS, ReplyField, stand
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from workspace.contract.colleagues import ColleagueView

UNDER: str = "note:"
# The first word of a name after an @ that begins a word.
NAMED = re.compile(r"(?<!\S)@(\w[\w'-]*)")


class NoteBox(QWidget):
    """The field for a note, tinted, in the reply's place.

    Signals:
        changed: nothing was typed for a moment.
        keep_asked, close_asked: write the note down; back to the reply.
        mention_asked: an @ was typed where a name can follow.
    """

    changed = Signal()
    keep_asked = Signal()
    close_asked = Signal()
    mention_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("note-box")
        frame = QFrame()
        frame.setProperty("role", "attention")
        self.field = ReplyField()
        self.field.setObjectName("note")
        self.field.setProperty("role", "composer")
        self.field.setAccessibleName(tr("Note for colleagues"))
        self.field.setPlaceholderText(tr("Only colleagues read this. @ names one of them"))
        self.field.setTabChangesFocus(True)
        self.field.document().setDocumentMargin(0)
        self.field.setFixedHeight(round(theme.type.metrics().lineSpacing() * 4))
        self.add = button(tr("Add the note"), "main", self.keep_asked.emit)
        keyed((self.add, "send"))
        self.back = button(tr("Back to the reply"), "link", self.close_asked.emit, tip="Esc")
        head = row(gap=8)
        head.addWidget(label(tr("Note"), size="small", strong=True))
        head.addWidget(label(tr("the customer never sees it"), size="small"))
        head.addStretch(1)
        foot = row(gap=8)
        foot.addWidget(self.add)
        foot.addWidget(self.back)
        foot.addStretch(1)
        inside = column(margin=(12, 8, 12, 10), gap=6)
        inside.addLayout(head)
        inside.addWidget(self.field)
        inside.addLayout(foot)
        frame.setLayout(inside)
        whole = column(margin=(12, 6, 12, 12))
        whole.addWidget(frame)
        self.setLayout(whole)
        self._later = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self.changed)
        self.field.textChanged.connect(self._typed)
        self.hide()

    @property
    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def put(self, text: str, caret: int | None = None) -> None:
        """Another note, with the caret where it was left."""
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        stand(self.field, caret)
        self.add.setEnabled(bool(text.strip()))

    def mention(self, name: str) -> None:
        """The name after the @ that was typed."""
        self.field.insertPlainText(f"{name} ")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self.add.setEnabled(bool(self.text.strip()))
        self._later.start()
        before = self.text[: self.field.textCursor().position()]
        if before.endswith("@") and (len(before) == 1 or before[-2].isspace()):
            self.mention_asked.emit()


class Noting(QObject):
    """Writes notes: the draft is kept per conversation, the order names who is told."""

    def __init__(
        self,
        *,
        box: NoteBox,
        model: ConversationModel,
        orders: Orders,
        store: LocalStore,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._box, self._model, self._orders, self._store, self._notices = box, model, orders, store, notices
        self._writes_to = ""
        self.colleagues: Callable[[], tuple[ColleagueView, ...]] = tuple
        box.changed.connect(self.keep)
        box.keep_asked.connect(self.add)
        model.opened.connect(self._opened)
        orders.refused.connect(self._refused)

    def keep(self) -> None:
        """Write the draft down."""
        if self._writes_to:
            caret = self._box.field.textCursor().position()
            self._store.keep_draft(UNDER + self._writes_to, Draft(self._box.text, suggested=False, caret=caret))

    def add(self) -> None:
        """Give the note on its way."""
        text, row_ = self._box.text.strip(), self._model.row
        if not text or row_ is None:
            return
        told = tuple(one.id for one in self.colleagues() if mentions(text, one.name))
        command = AddNote(
            id=new_id(), conversation_id=row_.conversation_id, note_id=new_id(), text=text, mentions=told[:20]
        )
        self._orders.give(command)
        self._box.put("")
        self._store.drop_draft(UNDER + row_.conversation_id)
        self._box.close_asked.emit()
        untold = [found[1] for found in NAMED.finditer(text) if not self._is_known(text[found.start() :])]
        if untold:
            words = tr("Your note is kept, but nobody by this name is known here, so nobody was told: {names}")
            names = ", ".join(dict.fromkeys(untold))
            self._notices.attention(words.format(names=names), key=f"note:{command.note_id}")
            return
        self._notices.done(tr("Your note is kept with the conversation."), key=f"note:{command.note_id}")

    def _is_known(self, text: str) -> bool:
        """Whether the text begins with the name of a colleague, after an @."""
        return any(mentions(text[: len(one.name) + 2], one.name) for one in self.colleagues())

    def _opened(self) -> None:
        if self._model.conversation_id != self._writes_to:
            self.keep()
            self._writes_to = self._model.conversation_id
            kept = self._store.draft(UNDER + self._writes_to) if self._writes_to else None
            self._box.put(kept.text if kept else "", kept.caret if kept else None)

    def _refused(self, command: AnyCommand, problem: Problem) -> None:
        if isinstance(command, AddNote):
            if command.conversation_id == self._writes_to:
                begun = f"\n\n{self._box.text}" if self._box.text.strip() else ""
                self._box.put(command.text + begun)
                self.keep()
            else:
                kept = self._store.draft(UNDER + command.conversation_id)
                begun = f"\n\n{kept.text}" if kept and kept.text.strip() else ""
                self._store.keep_draft(UNDER + command.conversation_id, Draft(command.text + begun, suggested=False))
            self._notices.problem(
                tr("Your note was not kept: {why} It is in the note field again.").format(why=problem.detail),
                key=f"note:{command.note_id}",
            )


def mentions(text: str, name: str) -> bool:
    """Whether somebody is named with an @; a longer name that begins the same is somebody else."""
    at = text.casefold().find(f"@{name.casefold()}")
    while at >= 0:
        after = text[at + 1 + len(name) : at + 2 + len(name)]
        if not (after.isalnum() or after in "_-") or not after:
            return True
        at = text.casefold().find(f"@{name.casefold()}", at + 1)
    return False
