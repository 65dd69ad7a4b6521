"""What a correction may break needs a lead's second step; two edits of one article and rollbacks are told."""

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import REFUNDS, Served
from tests.desktop.test_knowledge_articles import goes_in, keep_picture, pane, said
from tests.desktop.test_knowledge_review import in_front, tom_proposes
from workspace.contract.knowledge import CorrectionContent
from workspace.service.handlers.correct_knowledge import roll_back_correction

KNOWN = REFUNDS.examples[0]


async def known_right(served: Served, agent: Agent) -> None:
    """The AI's answer about refunds is known to be right: the customer said thanks."""
    case = served.writes(KNOWN, customer="ada")
    await agent.until(
        lambda: any(one.entry == "message" and one.author == "ai" for one in served.detail(case).history), "the answer"
    )
    served.writes("Perfect, thank you!", customer="ada")

    def labelled() -> bool:
        with served.service.store.read() as unit:
            return unit.labels.count() > 0

    await agent.until(labelled, "the label")


def version_of_refunds(served: Served) -> tuple[int, bool]:
    with served.service.store.read() as unit:
        article = unit.articles.head(REFUNDS.id)
    assert article is not None
    return article.version, article.retired


def test_what_breaks_a_known_answer_needs_the_leads_second_step(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            await known_right(served, lena)
            await goes_in(lena, "Refunds")
            lena.press("I")
            await lena.until(lambda: pane(lena).editing.is_open, "the editor")
            await lena.tabs_to("Ways customers ask for it, one a line")
            lena.press("Ctrl+A", "Delete")
            await lena.until(lambda: "Breaks 1 of 1 known right answers" in said(pane(lena).editor.proof), "the proof")
            keep_picture(lena, "breaks")
            lena.press("Ctrl+Return")
            await lena.until(lambda: "It needs your explicit word" in said(pane(lena).editor), "the question")
            assert version_of_refunds(served) == (1, False)
            lena.press("Ctrl+Shift+Return")
            await lena.until(lambda: version_of_refunds(served) == (2, False), "the new version")

    run(story())


def test_retiring_what_is_known_to_be_right_asks_once_more(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            await known_right(served, lena)
            await goes_in(lena, "Refunds")
            lena.press("Shift+X")
            await lena.until(lambda: any("explicit word" in one for one in lena.said), "the question")
            assert version_of_refunds(served) == (1, False)
            lena.press("Ctrl+Shift+Return")
            await lena.until(lambda: version_of_refunds(served) == (2, True), "the retirement")

    run(story())


def test_an_agents_harmful_edit_goes_to_review_and_says_so(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served, token=served.toms_token) as tom:
            await known_right(served, tom)
            await goes_in(tom, "Refunds")
            tom.press("I")
            await tom.until(lambda: pane(tom).editing.is_open, "the editor")
            await tom.tabs_to("Ways customers ask for it, one a line")
            tom.press("Ctrl+A", "Delete")
            await tom.until(lambda: "Needs a lead's word" in said(pane(tom).editor.proof), "the proof")
            tom.press("Ctrl+Shift+Return")
            assert "Only a lead publishes in spite of the proof." in said(pane(tom).editor)
            tom.press("Ctrl+Return")
            await tom.until(lambda: any("waits for a lead" in one for one in tom.said), "the notice")
            assert version_of_refunds(served) == (1, False)

    run(story())


def test_two_edits_of_one_article_are_never_laid_over_each_other_unseen(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            await goes_in(lena, "Refunds")
            lena.press("I")
            await lena.until(lambda: pane(lena).editing.is_open, "the editor")
            lena.press("Ctrl+End")
            lena.types(" Lena was here.")
            tom_proposes(
                served,
                CorrectionContent(
                    proposal="edit", article_id=REFUNDS.id, based_on_version=1, title="Refunds",
                    body="A refund is booked within five days.",
                ),
            )  # fmt: skip
            lena.press("Ctrl+Return")
            await lena.until(lambda: "Changed by Tom meanwhile" in said(pane(lena).editor), "the warning")
            await lena.until(
                lambda: "− A refund is booked within five days." in pane(lena).editor.proof.diff.toPlainText(),
                "what would be undone",
            )
            assert version_of_refunds(served)[0] == 2
            lena.press("Ctrl+Return")
            await lena.until(lambda: version_of_refunds(served)[0] == 3, "the new version")

    run(story())


def test_a_rollback_is_told_to_its_author_alone(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena, at_desk(served, token=served.toms_token, folder="tom") as tom:
            live = tom_proposes(served)
            await lena.until(lambda: version_of_refunds(served)[0] == 2, "the correction")
            with served.service.store.write() as unit:
                roll_back_correction(unit, served.service.clock(), live.id, "9 of 12 answers with it were wrong")
            served.service.changed()
            told = "Your correction of “Refunds” was rolled back: 9 of 12 answers with it were wrong"
            await tom.until(lambda: told in tom.said, "the notice")
            assert told not in lena.said
            await in_front(tom)
            tom.press("G", "C")
            await tom.until(lambda: pane(tom).yours.list.entries, "the own ones")
            assert "rolled back" in [mark.word for mark in pane(tom).yours.list.entries[0].marks]

    run(story())


def test_an_earlier_version_is_restored_with_keys(served: Served, at_desk: AtDesk, run: Run) -> None:
    tom_proposes(served)

    async def story() -> None:
        async with at_desk(served) as lena:
            await goes_in(lena, "Refunds")
            lena.press("Shift+H")
            await lena.until(lambda: len(pane(lena).reader.history.versions.entries) == 2, "the versions")
            lena.press("J")
            assert pane(lena).reader.history.versions.current_id == "1"
            lena.press("Shift+Z")
            await lena.until(lambda: version_of_refunds(served)[0] == 3, "the restored version")
            with served.service.store.read() as unit:
                article = unit.articles.head(REFUNDS.id)
            assert article is not None
            assert article.examples == REFUNDS.examples

    run(story())
