"""Which desk the window is at: this computer's own, the sample company's, or a team's; and how it leaves one."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject

from workspace.client.embedded import EmbeddedListener, EmbeddedService
from workspace.desktop.desk import Desk
from workspace.desktop.first_run import FirstRun
from workspace.desktop.notices import Choice
from workspace.desktop.signing_in import SigningIn
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr, tr_n

Kind = Literal["own", "sample", "team"]
NOTED_AS: Final = "home"


@dataclass(frozen=True)
class Tokens:
    """Where tokens are kept: in the keyring, or nowhere."""

    find: Callable[[str], str] = lambda _: ""
    keep: Callable[[str, str], None] = lambda *_: None
    forget: Callable[[str], None] = lambda _: None


class Home(QObject):
    """Goes to a desk and leaves it; what has not been sent is never taken to another one."""

    def __init__(self, desk: Desk, folder: Path, tokens: Tokens, ear: EmbeddedListener) -> None:
        super().__init__(desk)
        self._desk, self._folder, self._tokens, self._ear = desk, folder, tokens, ear
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(desk.parts.notices.bug)
        self.kind: Kind = "own"
        self.address = ""
        self.first_run = FirstRun(desk.parts.theme, desk.window)
        self.first_run.chosen.connect(self.choose)
        self.signing_in = SigningIn(desk.doing.sign_in, self._keep, desk)
        self.signing_in.may_go = self.why_stay
        self.signing_in.failed.connect(desk.parts.notices.bug)
        self.signing_in.signed_in.connect(self._signed_in)
        desk.not_signed_in.connect(self._not_signed_in)
        desk.sign_in_asked.connect(self.signing_in.ask_again)
        desk.doing.take_home(self)

    async def aclose(self) -> None:
        """End what runs; the service of this computer ends with it."""
        await self.signing_in.aclose()
        await self._tasks.ended()

    # -- going

    def go(self, *, address: str, token: str, sample: bool) -> None:
        """Where it was asked to go, else where it was last, else to this computer's own desk."""
        kept = _kept(self._desk.kept.noted(NOTED_AS))
        if address:
            self._go_team(address, token)
        elif sample:
            self._go_here("sample", self._folder)
        elif kept is not None and kept[0] == "team":
            self._go_team(kept[1], self._tokens.find(kept[1]))
        elif kept is not None and kept[0] == "sample":
            self._go_here("sample", self._folder / "sample")
        else:
            self._go_here("own", self._folder)
            if kept is None and self._desk.kept.desk() is None:
                self.show_first_run()

    def choose(self, kind: str) -> None:
        """One of the ways of the first run."""
        if kind == "team":
            self.first_run.close_overlay()
            self.signing_in.ask(self.address, again=True)
            return
        wanted: Kind = "sample" if kind == "sample" else "own"
        if wanted != self.kind:
            why = self.why_stay("")
            if why:
                self.first_run.close_overlay()
                self._desk.parts.notices.attention(why, key="home")
                return
            self._desk.leave_desk(tr("Starting the service"))
            self._go_here(wanted, self._folder if wanted == "own" else self._folder / "sample")
        self._note()
        if wanted == "own":
            known = self._desk.parts.state.desk
            self.first_run.show_beginning(known.chat_url if known else "")
        else:
            self.first_run.close_overlay()

    def show_first_run(self) -> None:
        """Choose the desk anew."""
        self.first_run.open()

    def why_stay(self, address: str) -> str:
        """Why another desk cannot be gone to now; empty when it can."""
        unsent = self._desk.unsent
        if not unsent or (address and address.rstrip("/") == self.address.rstrip("/")):
            return ""
        return tr_n("%n changes for this desk have not been sent. They go out first.", unsent)

    def _go_here(self, kind: Kind, folder: Path) -> None:
        self.kind, self.address = kind, ""
        folder.mkdir(parents=True, exist_ok=True)
        service = EmbeddedService(folder, self._ear, sample=kind == "sample")
        self._tasks.newest("service", service.run(), doing="running the service")

    def _go_team(self, address: str, token: str) -> None:
        self.kind, self.address = "team", address
        self._tasks.cancel("service")
        self._desk.waiting_for(tr("Connecting to {address}").format(address=address))
        if token:
            self._desk.connect_to(address, token)
        else:
            self.signing_in.ask(address)
            self._say_signed_out(tr("You are not signed in."))

    # -- leaving

    @property
    def can_sign_out(self) -> bool:
        """Only who is at a team's desk has something to sign out of."""
        return self.kind == "team" and bool(self._desk.api.base_url)

    def sign_out(self) -> None:
        """At once where all was sent; else it is asked first, for it waits until somebody signs in again."""
        if not self._desk.unsent:
            self._sign_out()
            return
        unsent = self._desk.unsent
        words = tr_n("%n changes have not been sent. They are kept and go out when you sign in again.", unsent)
        choice = Choice(tr("Sign out all the same"), self._sign_out)
        self._desk.parts.notices.attention(words, key="sign-out", choices=(choice,))

    def _sign_out(self) -> None:
        self._tokens.forget(self.address)
        self._desk.leave_desk(tr("You are signed out. What is kept here can be read."))
        self._desk.parts.notices.settled("sign-out")
        self._say_signed_out(tr("You are signed out."))
        self.signing_in.ask(self.address, again=True)

    def _say_signed_out(self, words: str) -> None:
        again = (Choice(tr("Sign in"), self.signing_in.ask_again),)
        self._desk.parts.notices.problem(words, key="sign-in", choices=again)

    # -- what is heard

    def _keep(self, address: str, token: str) -> None:
        self._tokens.keep(address, token)

    def _signed_in(self, address: str, token: str) -> None:
        self._tasks.cancel("service")
        self.kind, self.address = "team", address
        self._note()
        self._desk.parts.notices.settled("sign-in")
        self._desk.connect_to(address, token)

    def _not_signed_in(self, why: str) -> None:
        if self.kind == "team":
            self.signing_in.ask(self._desk.api.base_url, why)

    def _note(self) -> None:
        self._desk.kept.note(NOTED_AS, json.dumps([self.kind, self.address]))


def _kept(text: str) -> tuple[str, str] | None:
    """What was noted; None where nothing was, or it cannot be read."""
    try:
        kind, address = json.loads(text)
    except (ValueError, TypeError):
        return None
    return str(kind), str(address)
