"""Signing in to a team's desk: what is typed is checked before it is kept or used."""

from PySide6.QtWidgets import QLabel

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.desktop.signing_in import SigningIn


def test_a_token_is_checked_before_it_is_kept(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk() as agent:
            kept: list[tuple[str, str]] = []
            sheet = agent.desk.doing.sign_in
            signing_in = SigningIn(sheet, lambda *told: kept.append(told), agent.desk)
            signing_in.signed_in.connect(agent.desk.connect_to)
            words = sheet.findChild(QLabel, "sign-in-words")
            assert words is not None
            signing_in.ask(served.base_url)
            agent.press("Esc")
            assert not sheet.isVisible(), "what is kept here can be read without signing in"
            signing_in.ask(served.base_url)
            assert not sheet.isVisible(), "nobody is asked twice by itself"
            signing_in.ask_again()
            assert sheet.token.hasFocus()
            agent.types("not-a-token")
            agent.press("Return")
            await agent.until(lambda: "does not know" in words.text(), "refused")
            assert not kept
            served.down()
            sheet.token.setText(served.token)
            agent.press("Return")
            await agent.until(lambda: words.text().startswith("Not signed in"), "out of reach")
            assert not kept
            served.up()
            agent.press("Return")
            await agent.until(lambda: agent.parts.state.connection.kind == "connected", "contact")
            assert kept == [(served.base_url, served.token)]
            assert not sheet.isVisible()
            assert sheet.token.text() == "", "a secret is not left standing in a field"
            await signing_in.aclose()

    run(story())


def test_a_token_that_is_refused_is_told_to_who_can_ask(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk() as agent:
            told: list[str] = []
            agent.desk.not_signed_in.connect(told.append)
            agent.desk.connect_to(served.base_url, "nobody")
            await agent.until(lambda: told, "refused")

    run(story())
