"""Signing in to a team's desk: address and token asked for in the window, checked, and kept where secrets are kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError, NotSignedIn
from workspace.desktop.overlay import Overlay
from workspace.desktop.parts.make import Tone, button, column, label, restyle, row
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport


class SignInSheet(Overlay):
    """Two fields over the window.

    Signals:
        asked: address and token.
    """

    asked = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setObjectName("sign-in")
        self.address, self.token = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("https://desk.example.com")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self._words = label(tone="secondary", wrap=True)
        self._words.setObjectName("sign-in-words")
        self.sign_in = button(tr("Sign in"), "main", self._ask)
        inside = column(margin=(24, 20, 24, 20), gap=8)
        inside.addWidget(label(tr("Sign in"), strong=True, size="title"))
        inside.addWidget(label(tr("Your lead gives you a token that is yours alone."), tone="secondary", wrap=True))
        for title, field in ((tr("Address of the desk"), self.address), (tr("Your token"), self.token)):
            inside.addWidget(label(title, tone="secondary", size="small"))
            field.setAccessibleName(title)
            field.returnPressed.connect(self._ask)
            inside.addWidget(field)
        foot = row(gap=10)
        foot.addWidget(self.sign_in)
        foot.addWidget(self._words, 1)
        inside.addSpacing(6)
        inside.addLayout(foot)
        inside.addStretch(1)
        self.card.setLayout(inside)

    def wanted_size(self) -> QSize:
        space = self._theme.type.space
        return QSize(min(space(480), self.width() - 48), min(space(330), self.height() - 96))

    def focus_first(self) -> None:
        (self.token if self.address.text() else self.address).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line beside the button."""
        self._words.setText(words)
        restyle(self._words, tone=tone)

    def _ask(self) -> None:
        self.asked.emit(self.address.text().strip(), self.token.text().strip())


class SigningIn(QObject):
    """Checks what was typed before anything else is done with it.

    Signals:
        signed_in: address and token; the service knows them.
        failed: our own fault, for the notices.
    """

    signed_in = Signal(str, str)
    failed = Signal(str, object)

    def __init__(
        self,
        sheet: SignInSheet,
        keep: Callable[[str, str], None],
        parent: QObject,
        transport: "AsyncBaseTransport | None" = None,
    ) -> None:
        super().__init__(parent)
        self._sheet, self._keep, self._transport = sheet, keep, transport
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(self.failed)
        self._asked_for = False
        self.may_go: Callable[[str], str] = lambda _: ""
        sheet.asked.connect(self._check)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def ask(self, address: str, why: str = "", *, again: bool = False) -> None:
        """Show the sheet; asked again by itself it changes nothing while it waits for an answer, nor after Esc.
        ``again``: somebody wants it now."""
        if self._asked_for and not again:
            return
        self._asked_for = True
        self._sheet.address.setText(address)
        self._sheet.token.clear()
        self._sheet.say(why, "attention")
        self._sheet.open()

    def ask_again(self) -> None:
        """Show the sheet that was closed."""
        if not self._sheet.isVisible():
            self._sheet.open()

    def _check(self, address: str, token: str) -> None:
        if not address.startswith(("https://", "http://")):
            self._sheet.say(tr("The address begins with https://"), "urgent")
        elif not token or not token.isascii() or not token.isprintable():
            self._sheet.say(tr("A token is letters and digits, as your lead gave it to you."), "urgent")
        elif why := self.may_go(address):
            self._sheet.say(why, "urgent")
        else:
            self._sheet.say(tr("Checking…"))
            self._tasks.newest("sign-in", self._try(address, token), doing="signing in")

    async def _try(self, address: str, token: str) -> None:
        api = Api(self._transport)
        try:
            api.reach(address, token)
            await api.desk()
        except NotSignedIn:
            self._sheet.say(tr("The desk does not know this token. Nothing was kept."), "urgent")
            return
        except ClientError as failed:
            self._sheet.say(tr("Not signed in: {why}").format(why=failed), "urgent")
            return
        finally:
            await api.aclose()
        self._keep(address, token)
        self._asked_for = False
        self._sheet.token.clear()
        self._sheet.say("")
        self._sheet.close_overlay()
        self.signed_in.emit(address, token)
