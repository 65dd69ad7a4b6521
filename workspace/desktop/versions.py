"""Two versions side by side: the reply that was not sent, and what was written meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from workspace.contract.conversations import ConversationDetail
from workspace.desktop.overlay import Overlay
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import clock


def written_since(detail: ConversationDetail, seen_seq: int) -> str:
    """What customers and colleagues wrote after a fact, oldest first; what was taken back is left out."""
    said = [
        f"{entry.author_name}, {clock(entry.at)}\n{entry.text}"
        for entry in detail.history
        if entry.entry == "message" and entry.seq > seen_seq and entry.author != "ai" and entry.delivery != "undone"
    ]
    return "\n\n".join(said)


class Versions(Overlay):
    """Shows both, and lets the reply leave all the same or stay a draft."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setObjectName("versions")
        self._send: Callable[[], object] = lambda: None
        self.yours, self.theirs = QPlainTextEdit(), QPlainTextEdit()
        inside = column(margin=(24, 20, 24, 20), gap=12)
        inside.addWidget(label(tr("The conversation has moved on"), strong=True, size="large"))
        both = row(gap=16)
        both.addLayout(self._side(self.yours, tr("Your reply, not sent")), 1)
        both.addLayout(self._side(self.theirs, tr("Written meanwhile")), 1)
        inside.addLayout(both, 1)
        foot = row(gap=8)
        self.keep = button(tr("Keep it as a draft"), "main", self.close_overlay)
        foot.addWidget(self.keep)
        foot.addWidget(button(tr("Send anyway"), "plain", self._send_anyway))
        foot.addStretch(1)
        inside.addLayout(foot)
        self.card.setLayout(inside)

    def show_both(self, yours: str, theirs: str, send: Callable[[], object]) -> None:
        """Compare them; ``send`` lets the reply leave all the same."""
        self._send = send
        self.yours.setPlainText(yours)
        self.theirs.setPlainText(theirs or tr("It is not loaded yet."))
        self.open()

    def focus_first(self) -> None:
        self.keep.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wanted_size(self) -> QSize:
        space = self._theme.type.space
        return QSize(min(space(860), self.width() - 48), min(space(420), self.height() - 96))

    def _send_anyway(self) -> None:
        self.close_overlay()
        self._send()

    def _side(self, field: QPlainTextEdit, title: str) -> QVBoxLayout:
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setFrameShape(QFrame.Shape.NoFrame)
        field.setAccessibleName(title)
        made = column(gap=4)
        made.addWidget(label(title, tone="secondary", size="small"))
        made.addWidget(field, 1)
        return made
