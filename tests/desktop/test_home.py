"""Signing out keeps what was not sent and drops the token; the first start is chosen with keys, and can be left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_accessibility import said_of, takes_focus
from workspace.client.embedded import EmbeddedService
from workspace.desktop.home import Home, Tokens
from workspace.desktop.start import EmbeddedEar


class Kept(dict[str, str]):
    """A keyring."""

    @property
    def tokens(self) -> Tokens:
        """As the desk sees it."""
        return Tokens(lambda address: self.get(address, ""), self.__setitem__, self.__delitem__)


@asynccontextmanager
async def at_home(agent: Agent, folder: Path, kept: Kept) -> AsyncIterator[Home]:
    """A home for the desk, ended with the story."""
    home = Home(agent.desk, folder, kept.tokens, EmbeddedEar(agent.desk))
    try:
        yield home
    finally:
        await home.aclose()


def line(agent: Agent) -> str:
    """What stands on top of the window."""
    found = agent.desk.window.findChild(QLabel, "connection")
    assert found is not None
    return found.text()


def test_signing_out_drops_the_token_and_keeps_what_was_not_sent(
    unhurried: Served, at_desk: AtDesk, run: Run, tmp_path: Path
) -> None:
    async def story() -> None:
        kept = Kept({unhurried.base_url: unhurried.token})
        async with at_desk() as lena, at_home(lena, tmp_path, kept) as home:
            home.go(address=unhurried.base_url, token=unhurried.token, sample=False)
            await lena.until(lambda: lena.parts.state.connection.kind == "connected", "contact")
            case = unhurried.writes("Where is my refund?")
            unhurried.until_handed_over(case)
            await lena.sees(case)
            unhurried.down()
            await lena.until(lambda: lena.parts.state.connection.kind == "lost", "the loss")
            lena.press("J", "C")
            await lena.until(lambda: lena.desk.unsent == 1, "a command that is kept")
            lena.press("Ctrl+Shift+Q")
            assert kept, "it is asked first"
            assert any("1 change has not been sent" in words for words in lena.said)
            notice = next(one for one in lena.parts.notices.said if one.key == "sign-out")
            notice.choices[0].do()
            assert not kept
            assert "signed out" in line(lena)
            lena.parts.state.select("")
            lena.parts.state.select(case)
            await asyncio.sleep(0.2)
            assert not [one for one in lena.parts.notices.said if one.key.startswith("bug")], lena.said
            assert home.why_stay("https://other.example.com"), "what was not sent goes to no other desk"
            assert not home.why_stay(unhurried.base_url)
            sheet = lena.desk.doing.sign_in
            assert sheet.isVisible()
            unhurried.up()
            sheet.token.setText(unhurried.token)
            sheet.sign_in.click()
            await lena.until(lambda: unhurried.detail(case).row.held_by is not None, "the claim goes out")
            assert kept == {unhurried.base_url: unhurried.token}
        async with at_desk() as lena, at_home(lena, tmp_path, kept) as home:
            home.go(address="", token="", sample=False)
            assert (home.kind, home.address) == ("team", unhurried.base_url), "the next start is at the same desk"
            await lena.until(lambda: lena.parts.state.connection.kind == "connected", "contact")

    run(story())


def test_the_first_start_is_chosen_with_keys(
    at_desk: AtDesk, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[bool] = []

    async def lives(service: EmbeddedService) -> None:
        started.append("--sample" in service._command)
        await asyncio.Event().wait()

    monkeypatch.setattr(EmbeddedService, "run", lives)

    async def story() -> None:
        async with at_desk() as lena, at_home(lena, tmp_path, Kept()) as home:
            home.go(address="", token="", sample=False)
            assert home.first_run.isVisible()
            assert home.first_run.choices["sample"].hasFocus()
            assert not [one for one in takes_focus(home.first_run) if not said_of(one)]
            await lena.until(lambda: started == [False], "this computer's own desk starts beside it")
            lena.press("Esc")
            assert not home.first_run.isVisible()
            lena.press("Ctrl+Shift+D", "Down")
            assert home.first_run.choices["own"].hasFocus()
            lena.press("Space")
            assert home.first_run.done.hasFocus(), "what a new desk needs"
            lena.press("Space")
            assert not home.first_run.isVisible()
            lena.press("Ctrl+Shift+D", "Space")
            await lena.until(lambda: started == [False, True], "the sample company")
            lena.press("Ctrl+Shift+D", "Up")
            assert QApplication.focusWidget() is home.first_run.choices["team"]
            lena.press("Space")
            assert lena.desk.doing.sign_in.isVisible()
        async with at_desk() as lena, at_home(lena, tmp_path, Kept()) as home:
            home.go(address="", token="", sample=False)
            assert home.kind == "sample"
            assert not home.first_run.isVisible(), "asked once"

    run(story())
