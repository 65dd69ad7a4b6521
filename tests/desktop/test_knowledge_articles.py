"""The knowledge by keys: found, read, edited with its proof, published, taken back, readable without the service."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_look import unnamed
from workspace.desktop.knowledge.pane import KnowledgePane
from workspace.domain.article import Article, Audience
from workspace.domain.identifiers import ArticleId
from workspace.service.handlers.import_knowledge import import_articles

QUESTION = "When do I get my money back?"
PAYING = Article(
    ArticleId("paying"), "Paying by card", "Every **card** works.\n\n- Visa\n- Mastercard", category="billing",
    examples=("Which cards work?",),
)  # fmt: skip
INSIDE = Article(
    ArticleId("inside"), "Goodwill limits", "Up to 20 euros.", category="billing", audience=Audience.INTERNAL,
    examples=("How much goodwill?",),
)  # fmt: skip


def more_articles(served: Served) -> None:
    with served.service.store.write() as unit:
        import_articles(unit, [PAYING, INSIDE], served.service.clock())
    served.responder.follow([PAYING, INSIDE], [])


def pane(agent: Agent) -> KnowledgePane:
    found = agent.desk.doing.knowing.pane
    assert found is not None
    return found


def said(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible()).replace("\u200b", "")


def titles(agent: Agent) -> list[str]:
    return [one.title for one in pane(agent).list.list.entries]


def keep_picture(agent: Agent, name: str) -> None:
    """For whoever wants to look: the window is written into the folder that is named."""
    if folder := os.environ.get("DESKHAND_PICTURES"):
        agent.picture(Path(folder) / f"{name}.png")


async def goes_in(agent: Agent, title: str) -> None:
    agent.press("G", "K")
    await agent.until(lambda: pane(agent).list.list.entries, "the articles")
    for _ in range(len(titles(agent))):
        agent.press("K")
    for _ in range(len(titles(agent))):
        if pane(agent).list.list.current_id and title in said_title(agent):
            break
        agent.press("J")
    await agent.until(lambda: pane(agent).reader.title.text() == title, "the article")


def said_title(agent: Agent) -> str:
    at = pane(agent).list.list
    return next(one.title for one in at.entries if one.id == at.current_id)


async def waits_for_proof(agent: Agent) -> str:
    await agent.until(lambda: pane(agent).editor.proof.proof, "the proof")
    return said(pane(agent).editor.proof)


def test_nothing_of_the_pane_is_loaded_before_it_is_opened(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            assert lena.desk.doing.knowing.pane is None
            lena.press("G", "K")
            assert lena.desk.window.place == "knowledge"
            await lena.until(lambda: titles(lena) == ["Refunds"], "the list")
            assert unnamed(lena.desk.window) == []
            lena.press("Esc")
            assert lena.desk.window.place == "queue"

    run(story())


def test_articles_are_searched_narrowed_and_read(served: Served, at_desk: AtDesk, run: Run) -> None:
    more_articles(served)

    async def story() -> None:
        async with at_desk(served) as lena:
            await goes_in(lena, "Paying by card")
            assert pane(lena).reader.body.toPlainText() == "Every card works.\nVisa\nMastercard"
            keep_picture(lena, "read")
            await goes_in(lena, "Goodwill limits")
            assert "Internal: for colleagues only" in said(pane(lena).reader)
            marks = {one.title: [mark.word for mark in one.marks] for one in pane(lena).list.list.entries}
            assert "internal" in marks["Goodwill limits"]
            lena.press("F")
            lena.types("internal")
            lena.press("Return")
            await lena.until(lambda: titles(lena) == ["Goodwill limits"], "the narrowed list")
            lena.press("Shift+F")
            await lena.until(lambda: len(titles(lena)) == 3, "all")
            lena.press("/")
            lena.types("card")
            await lena.until(lambda: pane(lena).list.search.text() == "card", "the words")
            # The scripted AI finds everything, in the order in which it came to know it.
            await lena.until(lambda: titles(lena) == ["Refunds", "Paying by card", "Goodwill limits"], "the answer")
            lena.press("Return")
            await lena.until(lambda: pane(lena).reader.title.text() == "Refunds", "the first that was found")

    run(story())


def test_an_edit_is_proved_while_it_is_written_published_and_taken_back(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION)
            served.until_handed_over(case)
            await goes_in(lena, "Refunds")
            lena.press("I")
            await lena.until(lambda: pane(lena).editing.is_open, "the editor")
            await lena.tabs_to("Ways customers ask for it, one a line")
            lena.press("Ctrl+End")
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Return)
            lena.types(QUESTION)
            await lena.until(
                lambda: "Would now answer 1 of 1 past escalations" in said(pane(lena).editor.proof), "the proof"
            )
            assert "No answer is known to be right yet" in said(pane(lena).editor.proof)
            assert f"+ ? {QUESTION}" in pane(lena).editor.proof.diff.toPlainText()
            assert [one.marks[0].word for one in pane(lena).editor.proof.list.entries] == ["now answered"]
            assert unnamed(lena.desk.window) == []
            keep_picture(lena, "edit")
            lena.press("Ctrl+Return")
            await lena.until(lambda: "“Refunds” is live." in lena.said, "the notice")
            await lena.until(lambda: "version 2" in said(pane(lena).reader), "the new version")
            again = served.writes(QUESTION, customer="noah")
            await lena.until(lambda: served.detail(again).history[-1].entry == "message", "the answer")
            lena.press("Shift+H")
            await lena.until(lambda: pane(lena).reader.leaf == "history", "the history")
            assert [one.title for one in pane(lena).reader.history.versions.entries][0].startswith("Version 2 · Lena")
            assert f"+ ? {QUESTION}" in pane(lena).reader.history.diff.toPlainText()
            keep_picture(lena, "history")
            lena.press("Z")
            await lena.until(lambda: "version 3" in said(pane(lena).reader), "the version without it")
            assert QUESTION not in said(pane(lena).reader)

    run(story())


def test_what_is_written_survives_the_service_and_the_desk(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            await goes_in(lena, "Refunds")
            served.down()
            lena.press("I")
            await lena.until(lambda: pane(lena).editing.is_open, "the editor")
            focus = QApplication.focusWidget()
            assert isinstance(focus, QPlainTextEdit)
            lena.press("Ctrl+End")
            lena.types(" Fridays are slower.")
            await lena.until(lambda: "Not proved" in said(pane(lena).editor.proof), "the trouble")
            lena.press("Ctrl+Return")
            await lena.until(lambda: "Your draft is kept" in said(pane(lena).editor), "the refusal")
        async with at_desk() as lena:
            lena.press("G", "K")
            await lena.until(lambda: titles(lena) == ["Refunds"], "what was seen")
            assert "Not connected" in said(pane(lena).list)
            await lena.until(lambda: pane(lena).reader.title.text() == "Refunds", "the article")
            assert "being edited" in [mark.word for mark in pane(lena).list.list.entries[0].marks]
            served.up()
            lena.desk.connect_to(served.base_url, served.token)
            await lena.until(lambda: lena.parts.state.connection.kind == "connected", "contact")
            lena.press("I")
            await lena.until(lambda: pane(lena).editing.is_open, "the editor")
            assert "Fridays are slower." in pane(lena).editor.body.toPlainText()
            await waits_for_proof(lena)
            lena.press("Ctrl+Return")
            await lena.until(lambda: "“Refunds” is live." in lena.said, "the notice")

    run(story())


def test_an_article_is_retired_brought_back_and_made_internal_with_keys(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    more_articles(served)

    async def story() -> None:
        async with at_desk(served) as lena:
            await goes_in(lena, "Paying by card")
            lena.press("Shift+I")
            await lena.until(lambda: "Internal: for colleagues only" in said(pane(lena).reader), "internal")
            lena.press("Shift+X")
            await lena.until(lambda: "retired" in said(pane(lena).reader), "retired")
            assert "paying" not in [str(one) for one in served.responder.known]
            await lena.until(lambda: "Paying by card" not in titles(lena), "the list without it")
            assert pane(lena).reader.title.text() == "Paying by card", "what is read stays where it can be brought back"
            lena.press("Shift+X")
            await lena.until(lambda: "version 4" in said(pane(lena).reader), "back")
            assert "paying" in [str(one) for one in served.responder.known]

    run(story())
