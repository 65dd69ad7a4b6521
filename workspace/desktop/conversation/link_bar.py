"""Says where a link leads before anything is opened; only web pages and mail addresses can be."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame

from workspace.desktop.conversation.links import where
from workspace.desktop.parts.make import button, column, label, restyle, row
from workspace.desktop.translate import tr


class LinkBar(QFrame):
    """Shows an address; hidden until one is asked for.

    Signals:
        closed: it is hidden again, and the focus should go back.
    """

    closed = Signal()

    def __init__(self, open_url: Callable[[QUrl], object] = QDesktopServices.openUrl) -> None:
        super().__init__()
        self.setObjectName("link-bar")
        self.setProperty("role", "information")
        self.setAccessibleName(tr("Where the link leads"))
        self._open_url = open_url
        self._address = ""
        self._host = label(strong=True, wrap=True)
        self._whole = label(tone="secondary", size="small", wrap=True)
        self._warning = label(tone="attention", size="small", strong=True, wrap=True)
        self._open = button(tr("Open"), "plain", self.open_it, name=tr("Open the address"))
        self._copy = button(tr("Copy"), "plain", self.copy, name=tr("Copy the address"))
        self._close = button(tr("Close"), "link", self.close_bar, name=tr("Close without opening"), tip="Esc")
        words = column(gap=2)
        for one in (self._host, self._warning, self._whole):
            words.addWidget(one)
        whole = row(margin=(16, 8, 12, 8), gap=8)
        whole.addLayout(words, 1)
        for press in (self._open, self._copy, self._close):
            whole.addWidget(press)
        self.setLayout(whole)
        self.hide()

    def ask(self, address: str, shown: str) -> None:
        """Show where an address leads, with what speaks against following it."""
        led = where(address, shown)
        self._address = led.address
        self._host.setText(tr("Leads to {host}").format(host=led.host) if led.host else tr("Cannot be opened"))
        self._whole.setText(led.address if len(led.address) <= 300 else f"{led.address[:300]}…")
        self._warning.setText(led.warning)
        self._warning.setVisible(bool(led.warning))
        self._open.setVisible(led.may_be_opened)
        restyle(self, role="attention" if led.warning else "information")
        self.setAccessibleDescription(" ".join(filter(None, (self._host.text(), led.warning, led.address))))
        self.show()
        # With a warning Enter must not be enough.
        wary = bool(led.warning) or not led.may_be_opened
        (self._close if wary else self._open).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_it(self) -> None:
        """Hand the address to the system's browser or mail program."""
        if where(self._address).may_be_opened:
            self._open_url(QUrl(self._address, QUrl.ParsingMode.StrictMode))
        self.close_bar()

    def copy(self) -> None:
        """The address goes to the clipboard."""
        QGuiApplication.clipboard().setText(self._address)
        self.close_bar()

    def close_bar(self) -> None:
        """Hide it."""
        if not self.isHidden():
            focus = QApplication.focusWidget()
            had_focus = focus is not None and self.isAncestorOf(focus)
            self.hide()
            if had_focus:
                self.closed.emit()

    def event(self, event: QEvent) -> bool:
        asked = event if event.type() == QEvent.Type.ShortcutOverride else None
        if isinstance(asked, QKeyEvent) and asked.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
