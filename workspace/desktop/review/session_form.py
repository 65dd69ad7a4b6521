"""A calibration session being set up: a title, conversations and people, at least two."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workspace.contract.agreement import OpenSession
from workspace.contract.reviews import Scorecard
from workspace.contract.values import new_id
from workspace.desktop.parts.entries import Entry
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.review.picking import PickList
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class SessionForm(QWidget):
    """The form.

    Signals:
        send_asked, close_asked: the buttons.
    """

    send_asked = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._id, self._card = new_id(), ""
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title of the session"))
        self.title.setMaxLength(80)
        self.conversations = PickList(theme, tr("Conversations to pick"))
        self.people = PickList(theme, tr("People to pick"))
        self.words = label(tone="attention", wrap=True)
        self.send = button(tr("Open the session"), "main", self.send_asked.emit, name=tr("Open the session"))
        keyed((self.send, "hand-in"), on_it=True)
        close = button(f"{tr('Leave it')}  Esc", "link", self.close_asked.emit)
        tools = row(gap=8)
        tools.addWidget(self.send)
        tools.addWidget(close)
        tools.addStretch(1)
        whole = column(margin=(20, 12, 20, 12), gap=6)
        whole.addLayout(tools)
        whole.addWidget(self.words)
        for name, field in (
            (tr("Title"), self.title),
            (tr("Conversations: Enter picks"), self.conversations),
            (tr("People: Enter picks, at least two"), self.people),
        ):
            whole.addWidget(label(name, tone="secondary", size="small"))
            whole.addWidget(field, 0 if field is self.title else 1)
        self.setLayout(whole)

    def begin(self, conversations: Iterable[Entry], people: Iterable[Entry], cards: Iterable[Scorecard]) -> None:
        """A new one."""
        self._id = new_id()
        self._card = next((one.id for one in cards if one.subject == "ai"), "")
        self.title.clear()
        self.conversations.offer(conversations)
        self.people.offer(people)
        for one in (self.conversations, self.people):
            if one.entries:
                one.select(one.entries[0].id)
        self.say("")

    def say(self, words: str) -> None:
        """What is missing."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def order(self) -> OpenSession | None:
        """What is asked for; None where something is missing, which is said."""
        missing = [
            words
            for words, there in (
                (tr("a title"), bool(self.title.text().strip())),
                (tr("a conversation"), bool(self.conversations.picked)),
                (tr("two people"), len(self.people.picked) >= 2),
            )
            if not there
        ]
        if missing:
            self.say(tr("Still open: {what}").format(what=", ".join(missing)))
            return None
        return OpenSession(
            id=self._id, title=self.title.text().strip(), conversation_ids=self.conversations.picked,
            person_ids=self.people.picked, scorecard_id=self._card,
        )  # fmt: skip

    def focus_first(self) -> None:
        """The title."""
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
