"""A conversation in a window of its own: one editor, one draft, closed with a key, there again at the next start."""

from PySide6.QtWidgets import QApplication, QLabel

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_accessibility import said_of, takes_focus
from workspace.contract.commands import Claim
from workspace.contract.values import new_id
from workspace.desktop.own_window import OwnWindow


async def pops_out(agent: Agent, case: str) -> OwnWindow:
    """Open the conversation's own window with the keyboard."""
    await agent.opens(case)
    agent.press("Esc", "Shift+O")
    window = agent.desk.windows.window_of(case)
    assert window is not None
    await agent.until(window.isActiveWindow, "the own window in front")
    await agent.until(lambda: window.bench.model.detail is not None, "the conversation in its window")
    return window


def test_reading_answering_and_closing_in_a_window_of_its_own(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lena:
            case, other = unhurried.writes("Where is my refund?"), unhurried.writes("The app stops", customer="li")
            unhurried.until_handed_over(case, other)
            window = await pops_out(lena, case)
            assert "Mira" in window.windowTitle()
            assert not [one for one in takes_focus(window) if not said_of(one)]
            view = lena.parts.conversation_view
            assert lena.parts.conversation.conversation_id == "", "there is one editor for one conversation"
            assert any("Mira Sol is open in a window" in one.text() for one in view.findChildren(QLabel))
            lena.press("R", "Ctrl+A", "Delete")
            lena.types("It was booked this morning.")
            lena.press("Ctrl+Return")
            await lena.until(lambda: unhurried.replies(case), "the reply")
            lena.press("Esc", "Z")
            await lena.until(lambda: not unhurried.replies(case), "the reply taken back")
            field = window.view.composer.field
            assert field.toPlainText() == "It was booked this morning.", "the words come back once, in the one editor"
            lena.press("R", "Ctrl+Return")
            await lena.until(lambda: unhurried.replies(case), "the reply again")
            unhurried.writes("And when exactly?")
            await lena.until(lambda: "exactly" in str(window.bench.model.blocks), "what the customer adds")

    run(story())


def test_the_draft_is_one_and_the_same(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lena:
            case = unhurried.writes("Where is my refund?")
            await lena.opens(case)
            lena.replaces_reply("Begun here")
            lena.press("Esc")
            window = await pops_out(lena, case)
            assert window.view.composer.field.toPlainText() == "Begun here"
            window.view.composer.field.setPlainText("Begun here, gone on there")
            lena.press("Ctrl+W")
            await lena.until(lambda: lena.desk.windows.window_of(case) is None, "the window closed")
            lena.desk.window.activateWindow()
            await lena.until(lambda: lena.draft == "Begun here, gone on there", "the draft in the main window")

    run(story())


def test_the_same_conversation_has_one_window_and_main_brings_it_to_the_front(
    unhurried: Served, at_desk: AtDesk, run: Run
) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lena:
            case = unhurried.writes("Where is my refund?")
            window = await pops_out(lena, case)
            lena.desk.window.activateWindow()
            await lena.until(lena.desk.window.isActiveWindow, "the main window")
            lena.press("Shift+O")
            await lena.until(window.isActiveWindow, "the one that is there")
            assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, OwnWindow)]) == 1
            lena.desk.window.activateWindow()
            await lena.until(lena.desk.window.isActiveWindow, "the main window")
            lena.press("G", "Q", "R")
            await lena.until(window.isActiveWindow, "the work goes on where the conversation is")
            assert QApplication.focusWidget() is window.view.composer.field

    run(story())


def test_resolving_there_closes_the_window_and_a_restart_brings_back_the_others(
    unhurried: Served, at_desk: AtDesk, run: Run
) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lena:
            case, other = unhurried.writes("Where is my refund?"), unhurried.writes("The app stops", customer="li")
            unhurried.until_handed_over(case, other)
            first = await pops_out(lena, case)
            first.resize(701, 655)
            lena.desk.window.activateWindow()
            await lena.until(lena.desk.window.isActiveWindow, "the main window")
            second = await pops_out(lena, other)
            second.view.to_history()
            lena.press("C", "E")
            await lena.until(lambda: second.view.is_resolving, "the panel")
            lena.press("N", "Ctrl+E")
            await lena.until(lambda: unhurried.detail(other).row.state == "resolved", "resolved")
            await lena.until(lambda: lena.desk.windows.window_of(other) is None, "its window closed")
        async with at_desk(unhurried) as lena:
            again = lena.desk.windows.window_of(case)
            assert again is not None
            assert again.isVisible()
            assert again.width() == 701
            assert lena.desk.windows.window_of(other) is None
            await lena.until(lambda: again.bench.model.detail is not None, "the conversation")

    run(story())


def test_a_refused_reply_comes_back_once(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lena:
            case = unhurried.writes("Where is my refund?")
            unhurried.until_handed_over(case)
            window = await pops_out(lena, case)
            unhurried.down()
            await lena.until(lambda: lena.parts.state.connection.kind == "lost", "contact lost")
            lena.press("R", "Ctrl+A", "Delete")
            lena.types("On its way.")
            lena.press("Ctrl+Return")
            unhurried.tom_does(Claim(id=new_id(), conversation_id=case))
            unhurried.up()
            await lena.until(lambda: any("was not sent" in said for said in lena.said), "refused")
            assert window.view.composer.field.toPlainText() == "On its way.", "in the one editor, and once"

    run(story())
