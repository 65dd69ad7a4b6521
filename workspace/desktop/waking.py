"""Notices that the machine slept or is on another network, so that nobody waits for a connection that is dead."""

import importlib
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

LOOKS_EVERY_MS: Final = 5_000
# More than this between two looks, and the machine slept; a busy desk is never that late.
SLEPT: Final = timedelta(seconds=25)


class Waking(QObject):
    """Compares the clock with its own ticking, and hears of the network where the system tells of it.

    Signals:
        woke: it is worth trying again now.
    """

    woke = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._looked = clock()
        self._network: Any = None
        self._timer = QTimer(self, interval=LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compare the clocks now. A jump back is no sleep."""
        at, before = self._clock(), self._looked
        self._looked = at
        if self._network is None:
            self._listen()
        if at - before > SLEPT:
            self.woke.emit()

    def stop(self) -> None:
        """No more."""
        self._timer.stop()

    def _listen(self) -> None:
        """Only at the first look: the window opens without the network's library."""
        kind = importlib.import_module("PySide6.QtNetwork").QNetworkInformation
        if kind.loadBackendByFeatures(kind.Feature.Reachability):
            self._network = kind.instance()
            self._network.reachabilityChanged.connect(self._reachable)
        else:
            self._network = False

    def _reachable(self, reachability: Any) -> None:
        if reachability.name in ("Online", "Site", "Local"):
            self.woke.emit()
