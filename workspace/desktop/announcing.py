"""What screen readers say by themselves: notices, and conversations that came for people; the focus stays."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from workspace.contract.feed import FactView
from workspace.desktop.notices import Notices
from workspace.desktop.translate import tr, tr_n

# Several that come at once are told as one sentence; a screen reader that talks without end is switched off.
TOGETHER_MS: Final = 1_500
Politeness = QAccessible.AnnouncementPoliteness


class Announcer(QObject):
    """Speaks for one window.

    Signals:
        said: the words, and whether they interrupt what is being read.
    """

    said = Signal(str, bool)

    def __init__(self, window: QWidget, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._notices = window, notices
        self._waiting: dict[str, str] = {}
        self._timer = QTimer(self, interval=TOGETHER_MS, singleShot=True)
        self._timer.timeout.connect(self.tell_arrivals)
        notices.announced.connect(self._notice_said)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Let screen readers say it. ``urgent`` interrupts what they are reading."""
        self.said.emit(words, urgent)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, words)
            event.setPoliteness(Politeness.Assertive if urgent else Politeness.Polite)
            QAccessible.updateAccessibility(event)

    def fact_arrived(self, fact: FactView) -> None:
        """Tell of a conversation that has just come for people; those that come together are told together."""
        row = fact.row
        if row is None or fact.kind != "escalated":
            if row is not None and row.state != "escalated":
                self._waiting.pop(row.conversation_id, None)
            return
        self._waiting[row.conversation_id] = tr("{customer} needs a person: {first_line}").format(
            customer=row.customer_name, first_line=row.first_line
        )
        if not self._timer.isActive():
            self._timer.start()

    def tell_arrivals(self) -> None:
        """Say what came, now."""
        arrived, self._waiting = self._waiting, {}
        if len(arrived) == 1:
            self.say(*arrived.values())
        elif arrived:
            self.say(tr_n("%n conversations came for people", len(arrived)))

    def _notice_said(self, words: str) -> None:
        kinds = {notice.kind for notice in self._notices.said if notice.words == words}
        self.say(words, urgent="problem" in kinds)
