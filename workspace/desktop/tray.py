"""The desk in the system tray: what came while no window was in front, a sound, and how many wait."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from workspace.contract.feed import FactView
from workspace.desktop.notifying import Told, Wishes, notification

SHOWN_MS = 8_000
# What is told again after an absence is no news.
OLD = timedelta(minutes=10)


class Tray(QObject):
    """Tells through the system. Without a tray the count on the window's title and the sound are left.

    Signals:
        told: something was told (for tests and screen readers).
        opened: the conversation somebody wants to see.
    """

    told = Signal(object)
    opened = Signal(str)

    def __init__(self, your_id: Callable[[], str], clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._your_id, self._clock = your_id, clock
        self._icon: QSystemTrayIcon | None = None
        self._leads_to = ""
        self._waiting = -1
        self.wishes = Wishes()
        self.is_looked_at: Callable[[], bool] = _in_front

    def fact_arrived(self, fact: FactView) -> None:
        """One more fact."""
        found = notification(fact, self._your_id(), self.wishes, self._clock().astimezone())
        if found is None or self.is_looked_at() or self._clock() - fact.at > OLD:
            return
        self._leads_to = found.conversation_id
        self._show(found)
        if self.wishes.sound:
            QApplication.beep()
        self.told.emit(found)

    def count(self, waiting: int) -> None:
        """How many wait for somebody: the badge of the application."""
        if waiting != self._waiting:
            self._waiting = waiting
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.setBadgeNumber(waiting)

    def _show(self, found: Told) -> None:
        if self._icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.messageClicked.connect(self._clicked)
            self._icon.activated.connect(self._clicked)
            self._icon.show()
        if self._icon is not None:
            self._icon.showMessage(found.title, found.words, QApplication.windowIcon(), SHOWN_MS)

    def _clicked(self) -> None:
        self.opened.emit(self._leads_to)


def _in_front() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
