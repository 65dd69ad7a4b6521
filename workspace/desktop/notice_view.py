"""Notices on the screen: bottom left, above what is written, never with the focus; undo and choices inside."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QGraphicsDropShadowEffect, QLabel, QWidget
from shiboken6 import isValid

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
            undo.setObjectName("undo")
            undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        if notice.until is None:
            close = icon_button(theme, "x", tr("Close the notice"), partial(notices.settled, notice.key))
            close.setObjectName("close")
            close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        if choices:
            foot = row(margin=(20, 0, 0, 0), gap=4)
            for choice in choices:
                made = button(choice.title, "link", partial(_choose, notices, notice, choice))
                # Neither a click nor Tab leads here from where somebody works; keys come by an action of their own.
                made.setObjectName(f"choice:{choice.title}")
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

    @property
    def stops(self) -> list[QAbstractButton]:
        """What can be pressed: its choices first, then undoing and closing."""
        found = self.findChildren(QAbstractButton)
        return sorted(found, key=lambda one: not one.objectName().startswith("choice:"))

    def tick(self) -> None:
        """Count down."""
        if self.notice.counts_down and self.notice.until is not None:
            left = max(0, round((self.notice.until - now()).total_seconds()))
            words = tr("{words} in {seconds}\u00a0s") if left else tr("{words} now")
            self._words.setText(words.format(words=breakable(self.notice.words), seconds=left))


def _choose(notices: Notices, notice: Notice, choice: Choice) -> None:
    notices.settled(notice.key)
    choice.do()


def _within(whole: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and whole.isAncestorOf(focus)


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
        self._focus_before: QWidget | None = None
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)
        notices.changed.connect(self.rebuild)
        theme.changed.connect(self.rebuild)
        window.installEventFilter(self)
        self.room: Callable[[], QRect] = window.rect
        self.hide()

    def rebuild(self) -> None:
        """Show what is said now; the focus stays on what it is on, or goes back when that is over."""
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus else ""
        was_at = next(((toast.notice.key, name) for toast in self._toasts if _within(toast, focus)), None)
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
        if was_at is not None and not self._focus_on(*was_at):
            self._go_back()

    @property
    def has_choices(self) -> bool:
        """Whether there is anything to press."""
        return any(toast.stops for toast in self._toasts)

    def enter(self) -> None:
        """The focus goes to the newest notice; from there to the one before it, and round."""
        toasts = [toast for toast in reversed(self._toasts) if toast.stops]
        # Where something can be chosen comes before what can only be closed.
        toasts.sort(key=lambda toast: not toast.notice.choices)
        if not toasts:
            return
        focus = QApplication.focusWidget()
        at = next((number for number, toast in enumerate(toasts) if _within(toast, focus)), None)
        if at is None:
            self._focus_before = focus
        to = toasts[0 if at is None else (at + 1) % len(toasts)]
        to.stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> bool:
        """Give the focus back, if it is here; says whether it was."""
        if not _within(self, QApplication.focusWidget()):
            return False
        self._go_back()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; the arrows go from one to the next."""
        focus = QApplication.focusWidget()
        if not isinstance(focus, QAbstractButton) or not _within(self, focus):
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                # First, so that what is chosen may move the focus on.
                self._go_back()
                focus.click()
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.focusNextPrevChild(True)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.focusNextPrevChild(False)
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab goes round within the notices; Esc leads out."""
        stops = [stop for toast in reversed(self._toasts) for stop in toast.stops]
        focus = QApplication.focusWidget()
        if not stops or focus not in stops:
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(stops.index(focus) + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def _focus_on(self, key: str, name: str) -> bool:
        for toast in self._toasts:
            if toast.notice.key == key:
                for stop in toast.stops:
                    if stop.objectName() == name:
                        stop.setFocus(Qt.FocusReason.OtherFocusReason)
                        return True
        return False

    def _go_back(self) -> None:
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

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
