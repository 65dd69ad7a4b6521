"""Notices on the screen: bottom left, above what is written, never with the focus; undo and choices inside."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QLabel, QWidget

from workspace.desktop.notices import Choice, Notice, Notices
from workspace.desktop.parts.make import button, clear, column, icon_button, label, row
from workspace.desktop.parts.prose import breakable
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import now

if TYPE_CHECKING:
    from collections.abc import Callable

TICK_MS = 250
MARKS = {"done": "circle-check", "information": "info", "attention": "triangle-alert", "problem": "circle-alert"}
TONES = {
    "done": "calm.mark",
    "information": "information.mark",
    "attention": "attention.mark",
    "problem": "urgent.mark",
}


class Toast(QFrame):
    """One notice."""

    def __init__(self, theme: Theme, notices: Notices, notice: Notice) -> None:
        super().__init__()
        self.setProperty("role", "floating")
        self.setObjectName(f"notice:{notice.key}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notice = notice
        mark = QLabel()
        side = theme.type.space(16)
        mark.setPixmap(theme.icon(MARKS[notice.kind], TONES[notice.kind]).pixmap(side, side))
        mark.setAccessibleName(notice.kind)
        self._words = label(breakable(notice.words), wrap=True)
        self._words.setMinimumWidth(theme.type.space(150))
        head = row(gap=8)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._words, 1)
        inside = column(margin=(12, 9, 8, 9), gap=4)
        inside.addLayout(head)
        choices = list(notice.choices)
        if notice.undo is not None:
            undo = button(
                f"{tr('Undo')}  Z", "link", partial(notices.undo, notice), name=f"{tr('Undo')}: {notice.words}"
            )
            undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        if notice.until is None:
            close = icon_button(theme, "x", tr("Close the notice"), partial(notices.settled, notice.key))
            close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        if choices:
            foot = row(margin=(20, 0, 0, 0), gap=4)
            for choice in choices:
                made = button(choice.title, "link", partial(_choose, notices, notice, choice))
                made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                foot.addWidget(made)
            foot.addStretch(1)
            inside.addLayout(foot)
        self.setLayout(inside)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=18, offset=QPointF(0, 3))
        colour = theme.colour("shadow")
        colour.setAlpha(60)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)
        self.tick()

    def tick(self) -> None:
        """Count down."""
        if self.notice.counts_down and self.notice.until is not None:
            left = max(0, round((self.notice.until - now()).total_seconds()))
            words = tr("{words} in {seconds}\u00a0s") if left else tr("{words} now")
            self._words.setText(words.format(words=breakable(self.notice.words), seconds=left))


def _choose(notices: Notices, notice: Notice, choice: Choice) -> None:
    notices.settled(notice.key)
    choice.do()


class NoticeView(QWidget):
    """The stack of notices over one window."""

    def __init__(self, theme: Theme, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._notices, self._window = theme, notices, window
        self.setObjectName("notices")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = column(margin=(12, 0, 12, 12), gap=8)
        self.setLayout(self._stack)
        self._toasts: list[Toast] = []
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)
        notices.changed.connect(self.rebuild)
        theme.changed.connect(self.rebuild)
        window.installEventFilter(self)
        self.room: Callable[[], QRect] = window.rect
        self.hide()

    def rebuild(self) -> None:
        """Show what is said now."""
        clear(self._stack)
        self._toasts = [Toast(self._theme, self._notices, notice) for notice in self._notices.said]
        for toast in self._toasts:
            self._stack.addWidget(toast)
            # At once: a layout counts only what is shown, and the stack is placed right below.
            toast.show()
        self.setVisible(bool(self._toasts))
        if self._toasts:
            self._ticker.start()
        else:
            self._ticker.stop()
        self.place()

    def place(self) -> None:
        """At the bottom left of the room there is, which never holds what is being written."""
        if not self._toasts:
            return
        room = self.room()
        width = min(self._theme.type.space(400), room.width())
        height = self._stack.heightForWidth(width) if self._stack.hasHeightForWidth() else self.sizeHint().height()
        place = QRect(room.left(), room.bottom() + 1 - height, width, height)
        if place != self.geometry():
            self.setGeometry(place)
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _tick(self) -> None:
        for toast in self._toasts:
            toast.tick()
        self.place()
        front = QApplication.activeWindow()
        if front is None or front is self._window or front.findChild(NoticeView) is None:
            # Of several windows the one in front counts the time.
            self._notices.expire(hold=front is None or self.underMouse())
