"""Spelling at the desk: what is underlined, put right by keys, added; and a reply in another language than theirs."""

from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def underlined(field: QPlainTextEdit) -> list[str]:
    """The words with a wave under them."""
    found, block = [], field.document().firstBlock()
    while block.isValid():
        for one in block.layout().formats():
            if one.format.underlineStyle() == WAVE:
                found.append(block.text()[one.start : one.start + one.length])
        block = block.next()
    return found


def reply_of(agent: Agent) -> QPlainTextEdit:
    return agent.parts.conversation_view.composer.field


def test_a_misspelt_word_is_underlined_and_put_right_by_keys(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Where is my refund, I wrote twice")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.replaces_reply("You will recieve the amount at https://shop.example/ordrs tomorow")
            await agent.until(lambda: underlined(reply_of(agent)) == ["recieve"], "the wave, not under what is typed")
            agent.types(" ")
            await agent.until(lambda: underlined(reply_of(agent)) == ["recieve", "tomorow"], "both")
            agent.press("Home", "Ctrl+.")
            found = agent.desk.chooser.list.model()
            await agent.until(lambda: "receive" in str(found.index(0, 0).data()), "what was meant")
            agent.press("Return")
            assert agent.draft == "You will receive the amount at https://shop.example/ordrs tomorow "
            await agent.until(lambda: underlined(reply_of(agent)) == ["tomorow"], "one left")
            agent.press("Ctrl+Z")
            assert "recieve" in agent.draft, "the field's own undo"

    run(story())


def test_a_word_of_ones_own_is_right_from_then_on(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Where is my refund, I wrote twice")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.replaces_reply("Fernrouting is new ")
            await agent.until(lambda: underlined(reply_of(agent)) == ["Fernrouting"], "unknown")
            agent.press("Ctrl+.")
            agent.types("Add")
            agent.press("Return")
            await agent.until(lambda: underlined(reply_of(agent)) == [], "known now")
        async with at_desk(served) as again:
            await again.opens(case)
            again.replaces_reply("Fernrouting recieve ")
            await again.until(lambda: underlined(reply_of(again)) == ["recieve"], "known after a restart")

    run(story())


def test_a_reply_in_another_language_than_the_customers_is_told(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Where is my refund, I wrote twice")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            composer = agent.parts.conversation_view.composer
            theirs = "Customer writes English"
            await agent.until(lambda: composer.language_said == theirs, "whose language")
            agent.replaces_reply("Wir haben Ihnen die Rechnung heute noch einmal geschickt")
            await agent.until(lambda: composer.language_said == f"{theirs}, your reply is German", "told quietly")
            agent.replaces_reply("We have sent the invoice to you again today, thank you")
            await agent.until(lambda: composer.language_said == theirs, "well again")

    run(story())
