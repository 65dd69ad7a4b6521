"""The conversation's head: who it is, how long they wait, who has it, and the orders that change that."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workspace.contract.conversations import QueueRow
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.parts.drawing import draw_state
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import ElidedLabel, button, column, icon_button, label, restyle, row
from workspace.desktop.service_words import order_reason
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import exact, holder, is_due, is_late, waited


class StateMark(QWidget):
    """The shape of the state, as in the queue."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.row: QueueRow | None = None
        self.your_id = ""
        side = theme.type.space(12)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _: QPaintEvent) -> None:
        if self.row is not None:
            painter = QPainter(self)
            draw_state(
                painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.row, self.your_id, self._theme.palette
            )
            painter.end()


class Header(QWidget):
    """The head.

    Signals:
        claim_asked, release_asked, resolve_asked, reopen_asked, side_asked, own_window_asked, back_asked.
    """

    claim_asked = Signal()
    release_asked = Signal()
    resolve_asked = Signal()
    reopen_asked = Signal()
    side_asked = Signal()
    own_window_asked = Signal()
    back_asked = Signal()

    def __init__(
        self, theme: Theme, model: ConversationModel, your_id: Callable[[], str], clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.setObjectName("header")
        self._model, self._your_id, self._clock = model, your_id, clock
        self._mark = StateMark(theme)
        self._name = ElidedLabel(strong=True, size="large")
        self._about = ElidedLabel(tone="secondary", size="small")
        self._time = label(tone="secondary", size="small")
        self.back = icon_button(theme, "chevron-left", tr("Back to the queue"), self.back_asked.emit)
        self.claim = button(tr("Claim"), "main", self.claim_asked.emit, name=tr("Claim the conversation"))
        self.release = button(
            tr("Give back"),
            "plain",
            self.release_asked.emit,
            name=tr("Give it back to the queue"),
        )
        self.resolve = button(tr("Resolve"), "plain", self.resolve_asked.emit, name=tr("Resolve the conversation"))
        self.reopen = button(tr("Open again"), "plain", self.reopen_asked.emit, name=tr("Open it again"))
        keyed((self.claim, "claim"), (self.resolve, "resolve"), on_it=True)
        keyed((self.release, "release"), (self.reopen, "reopen"))
        self.side = icon_button(theme, "panel-right", tr("Show or fold the side pane"), self.side_asked.emit)
        self.own_window = icon_button(
            theme, "external-link", tr("Open in a window of its own"), self.own_window_asked.emit
        )
        keyed((self.own_window, "own-window"))
        first = row(gap=8)
        first.addWidget(self._mark)
        first.addWidget(self._name, 1)
        words = column(gap=1)
        words.addLayout(first)
        second = row(gap=8)
        second.addWidget(self._time)
        second.addWidget(self._about, 1)
        words.addLayout(second)
        whole = row(margin=(16, 8, 12, 8), gap=6)
        whole.addWidget(self.back)
        whole.addLayout(words, 1)
        for made in (self.claim, self.release, self.resolve, self.reopen, self.own_window, self.side):
            whole.addWidget(made)
        self.setLayout(whole)
        self.back.setObjectName("back-to-queue")
        self.back.hide()
        model.opened.connect(self.refresh)
        model.row_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the model's row."""
        row = self._model.row
        self.setVisible(row is not None)
        if row is None:
            return
        at, yours = self._clock(), row.held_by is not None and row.held_by.id == self._your_id()
        self._mark.row, self._mark.your_id = row, self._your_id()
        self._mark.update()
        plan = self._model.detail.customer.plan if self._model.detail else ""
        self._name.show_text(row.customer_name)
        parts = [row.company, plan, row.category_title, self._whose(row)]
        self._about.show_text(" · ".join(filter(None, parts)))
        late, due = is_late(row, at), is_due(row, at)
        if row.state == "resolved":
            words = tr("{span} ago")
        elif row.state == "claimed" and row.waiting_since is None:
            words = tr("last word {span} ago")
        else:
            words = tr("waiting {span}, late") if late else tr("waiting {span}, due") if due else tr("waiting {span}")
        self._time.setText(words.format(span=waited(row, at)))
        tone = "urgent" if late else "attention" if due else "secondary"
        if self._time.property("tone") != tone:
            restyle(self._time, tone=tone)
        moment = row.take_by or row.last_message_at
        take_by = tr("Take by {moment}").format(moment=exact(moment))
        self._time.setToolTip(f"{order_reason(row.order_reason)}\n{take_by}" if row.take_by else exact(moment))
        self.claim.setVisible(row.state in ("escalated", "with_ai"))
        self.release.setVisible(row.state == "claimed" and yours)
        self.resolve.setVisible(row.state == "claimed" and yours)
        self.reopen.setVisible(row.state == "resolved")

    def _whose(self, row: QueueRow) -> str:
        if row.state == "resolved":
            if row.rating is None:
                return tr("resolved, not rated")
            needed = row.rating == "necessary"
            return tr("resolved, a person was needed") if needed else tr("resolved, no person was needed")
        if row.state == "claimed":
            yours = row.held_by is not None and row.held_by.id == self._your_id()
            return tr("yours") if yours else tr("with {who}").format(who=holder(row, self._your_id()))
        return tr("unclaimed") if row.state == "escalated" else tr("with the AI")
