"""Reviewing with keys only: scored, commented, handed in; the next comes by itself, and nothing typed is lost."""

import asyncio
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import REFUNDS, Served
from tests.desktop.test_look import unnamed
from tests.fakes.review_edge import ReviewEdge
from workspace.desktop.conversation.history import HistoryView
from workspace.desktop.review.pane import ReviewPane

WRITTEN = ("My invoice is wrong.", "Where is my parcel?", "The app is slow today.")


def pane(agent: Agent) -> ReviewPane:
    found = agent.desk.doing.reviewing.pane
    assert found is not None, "the pane is open"
    return found


def said(widget: QWidget) -> str:
    """All labels that can be seen."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible()).replace("\u200b", "")


def shown_history(agent: Agent) -> str:
    """What stands in the conversation under review."""
    found = pane(agent).reviewing.subject.history.widget
    assert isinstance(found, HistoryView)
    return found.toPlainText()


def said_of_list(agent: Agent) -> list[str]:
    """The list of tasks as it is read aloud."""
    return [one.said for one in pane(agent).reviewing.tasks.list.entries]


def keep_picture(agent: Agent, name: str) -> None:
    """For whoever wants to look at it."""
    QCoreApplication.sendPostedEvents()
    agent.picture(Path(__file__).parents[2] / "build" / "pictures" / f"review-{name}.png")


def edge_for(served: Served, *texts: str) -> ReviewEdge:
    names = ("mira", "omar", "june", "vera", "paul")
    ids = [served.writes(text, names[at % len(names)]) for at, text in enumerate(texts)]
    served.until_handed_over(*ids)
    return ReviewEdge([served.detail(one) for one in ids])


async def reviewing(agent: Agent, task_id: str = "task-0") -> None:
    """Go in, and wait for the conversation."""
    agent.press("G", "E")
    await open_at(agent, task_id)


async def open_at(agent: Agent, task_id: str) -> None:
    def is_open() -> bool:
        subject = pane(agent).reviewing.working.subject
        return subject is not None and subject.task.id == task_id

    await agent.until(is_open, f"{task_id} open")


def test_the_keys_score_and_the_next_comes_by_itself(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = edge_for(served, *WRITTEN)

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            view = pane(lena).reviewing
            assert lena.focus == "scorecard"
            assert "Version" not in said(view.subject)
            assert WRITTEN[0] in shown_history(lena)
            lena.press("2", "4", "0", "2")
            assert view.card.score.text() == "78", "(50x40 + 100x20 + 100x30) / 90"
            keep_picture(lena, "scored")
            lena.press("Ctrl+Return")
            assert "Still open: Was the AI right?" in said(view.card)
            assert edge.submitted == []
            lena.press("R", "Return")
            await open_at(lena, "task-1")
            await lena.until(lambda: edge.submitted, "the review at the service")
            told = edge.submitted[0].review
            assert [one.points for one in told.scores] == [1, 3, None, 1]
            assert told.verdict == "right"
            assert lena.focus == "scorecard", "the next is under the same keys"
            assert "Handed in: Mira Sol, 78." in lena.said

    run(story())


def test_everything_a_reviewer_says_goes_with_the_review(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = edge_for(served, *WRITTEN)

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            card, scoring = pane(lena).reviewing.card, pane(lena).reviewing.scoring
            lena.press("1")
            assert "B says why “The answer is correct” is not full." in said(card)
            assert card.score.text() == "0"
            assert "“The answer is correct” is critical and below half: the whole counts 0" in said(card)
            lena.press("B")
            lena.types("not any")
            lena.press("Return")
            assert scoring.draft is not None
            assert scoring.draft.causes == {"correct": ("Not in any article",)}
            assert lena.focus == "scorecard", "the picker gives the focus back"
            lena.press("4", "5", "2", "W", "Shift+W", "E")
            lena.types("outd")
            lena.press("Return")
            assert "Error: Wrong answer, Outdated knowledge" in said(card)
            lena.press("T", "C")
            lena.types("This was promised to nobody.")
            lena.press("Escape", "N")
            lena.types("See the June case.")
            lena.press("Return")
            assert "1 comments on the history" in said(card).replace("1 comment on", "1 comments on")
            assert "A person should have had it from here: turn 1 of 1" in said(card)
            assert unnamed(lena.desk.window) == []
            keep_picture(lena, "everything")
            lena.press("Ctrl+Return")
            await lena.until(lambda: edge.submitted, "the review at the service")
            told = edge.submitted[0].review
            assert told.error_classes == ("wrong-answer", "outdated-knowledge")
            assert told.scores[0].causes == ("Not in any article",)
            assert told.note == "See the June case."
            answer = next(
                one for one in edge.details["task-0"].history if one.entry == "message" and one.author == "ai"
            )
            assert [(one.entry_id, one.text) for one in told.comments] == [(answer.id, "This was promised to nobody.")]
            assert told.now_turn_id == answer.turn_id
            assert 0 < told.active_s < 60

    run(story())


def test_nothing_is_lost_while_the_service_is_away_or_the_desk_is_closed(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    edge = edge_for(served, *WRITTEN)

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            await asyncio.sleep(0.2)
            lena.press("3", "4", "5", "2", "R", "Return")
            await open_at(lena, "task-1")
            await lena.until(lambda: edge.submitted, "the first review")
            edge.is_away = True
            lena.press("2", "N")
            lena.types("Half of it")
        async with at_desk(served, transport=edge) as lena:
            lena.press("G", "E")
            await lena.until(lambda: "cannot be reached" in said(pane(lena)), "what is wrong")
            keep_picture(lena, "away")
            edge.is_away = False
            lena.press("F", "F")
            await open_at(lena, "task-1")
            draft = pane(lena).reviewing.scoring.draft
            assert draft is not None
            assert (draft.points, draft.note) == ({"correct": 1}, "Half of it")
            lena.press("4", "5", "2", "R")
            edge.is_away = True
            lena.press("Return")
            await lena.until(lambda: any("1 review" in words for words in lena.said), "that it waits")
        assert len(edge.submitted) == 1
        edge.is_away = False
        async with at_desk(served, transport=edge):
            for _ in range(300):
                if len(edge.submitted) == 2:
                    break
                await asyncio.sleep(0.02)
        assert [one.review.note for one in edge.submitted] == ["", "Half of it"], "sent at the next start, once"

    run(story())


def test_handing_in_can_be_undone_until_it_leaves(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    edge = edge_for(unhurried, *WRITTEN)

    async def story() -> None:
        async with at_desk(unhurried, transport=edge) as lena:
            await reviewing(lena)
            lena.press("3", "4", "5", "2", "R", "Return")
            await open_at(lena, "task-1")
            lena.press("Ctrl+Z")
            await open_at(lena, "task-0")
            assert "begun" in said_of_list(lena)[0]
            lena.press("W", "Return")
            await open_at(lena, "task-1")
            assert edge.submitted == []
        assert [one.review.verdict for one in edge.submitted] == ["wrong"], "leaving the desk sends what was held"

    run(story())


def test_a_refusal_keeps_every_word(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = edge_for(served, *WRITTEN)

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            edge.refuses = True
            lena.press("1", "1", "1", "1", "U", "Return")
            await open_at(lena, "task-1")
            await lena.until(lambda: any("was not taken: No." in words for words in lena.said), "the refusal")
            lena.press("F8", "Return")
            await open_at(lena, "task-0")
            draft = pane(lena).reviewing.scoring.draft
            assert draft is not None
            assert (draft.verdict, draft.points["tone"]) == ("unsure", 0)

    run(story())


def test_what_was_handed_in_is_read_and_not_handed_in_again(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = edge_for(served, *WRITTEN[:2])

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            lena.press("3", "4", "5", "2", "R", "Return")
            await lena.until(lambda: edge.submitted, "the review at the service")
            lena.press("Q", "F")
            listed = pane(lena).reviewing.tasks.list
            await lena.until(lambda: [one.id for one in listed.entries] == ["task-0"], "the list")
            lena.press("J")
            lena.press("Return")
            await open_at(lena, "task-0")
            assert "O objects to it" in said(pane(lena).reviewing.card)
            lena.press("Ctrl+Return")
            lena.press("O")
            await lena.until(lena.desk.chooser.isVisible, "the reviews")
            lena.press("Return")
            await lena.until(lambda: "The leads read this" in lena.desk.chooser.field.accessibleName(), "the question")
            lena.types("I was tired.")
            lena.press("Return")
            await lena.until(lambda: edge.disputes, "the objection")
            assert len(edge.submitted) == 1

    run(story())


def test_an_escalation_is_asked_whether_it_was_needed_and_in_time(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = edge_for(served, WRITTEN[0])
    edge.subject = "escalation"

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            lena.press("3", "4", "5", "2", "1", "3", "R")
            keep_picture(lena, "escalation")
            lena.press("Return")
            await lena.until(lambda: edge.submitted, "the review at the service")
            told = edge.submitted[0].review
            assert (told.needed, told.timing, told.verdict) == ("yes", "too-late", "right")
            await lena.until(lambda: "Nothing waits to be reviewed." in said(pane(lena)), "the empty page")
            keep_picture(lena, "empty")

    run(story())


def test_the_article_is_shown_as_it_was_and_a_correction_comes_out_of_the_review(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    edge = edge_for(served, WRITTEN[0])

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            lena.press("D")
            await lena.until(lambda: "What has changed since" in said(pane(lena).reviewing.subject), "the diff")
            shown = pane(lena).reviewing.subject.article
            assert "within five days" in shown.body.toPlainText()
            assert "within three days" in shown.diff.toPlainText()
            keep_picture(lena, "article-then")
            lena.press("Escape", "I")
            form = pane(lena).reviewing.subject.correction
            await lena.until(form.isVisible, "the form")
            assert lena.focus == "" or QApplication.focusWidget() in (form.title, form.body)
            form.title.setFocus()
            lena.press("Ctrl+A")
            lena.types("Wrong invoices")
            form.body.setFocus()
            lena.press("Ctrl+A")
            lena.types("Send us the number and we correct the invoice within a day.")
            await lena.until(lambda: form.proof.proof is not None, "the proof")
            keep_picture(lena, "correction")
            lena.press("Ctrl+Return")
            await lena.until(lambda: any("Wrong invoices" in words for words in lena.said), "what became of it")
            assert lena.focus == "scorecard"
            lena.press("3", "4", "5", "2", "W", "Return")
            await lena.until(lambda: edge.links, "the link to the review")
            assert edge.links[0][0] == edge.submitted[0].id

    run(story())


def test_an_agent_is_not_offered_the_pane_but_reads_and_objects(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = edge_for(served, WRITTEN[0])
    conversation = edge.details["task-0"].row.conversation_id

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            lena.press("1", "4", "5", "2", "W", "Shift+W", "Return")
            await lena.until(lambda: edge.reviews, "the review")
        async with at_desk(served, token=served.toms_token, folder="tom", transport=edge) as tom:
            assert tom.desk.window.rail.review.isHidden()
            tom.press("G", "E")
            assert tom.desk.window.place == "queue"
            assert tom.desk.doing.reviewing.pane is None
            await tom.sees(conversation)
            await tom.opens(conversation)
            tom.press("Escape", "Shift+Q")
            await tom.until(tom.desk.chooser.isVisible, "the reviews")
            tom.press("Return")
            await tom.until(lambda: "The leads read this" in tom.desk.chooser.field.accessibleName(), "the question")
            tom.types("The article was right that day.")
            tom.press("Return")
            await tom.until(lambda: edge.disputes, "the objection")
        async with at_desk(served, transport=edge) as lena:
            lena.press("G", "3")
            disputes = pane(lena).disputes
            await lena.until(lambda: disputes.accept.isVisible(), "the objection with its review")
            assert "Tom objects: The article was right that day." in said(disputes.page)
            keep_picture(lena, "dispute")
            lena.press("Return", "K", "3", "P")
            await lena.until(lena.desk.chooser.isVisible, "the question")
            lena.types("It was.")
            lena.press("Return")
            await lena.until(lambda: next(iter(edge.disputes.values())).state == "accept", "the lead's word")
            await lena.until(lambda: "Lena, accepted: It was." in said(disputes.page), "the end")

    run(story())


# What a practised person needs for a key, and the time the keys of a review of ten messages may take.
KEY_S = 0.3
BAR_S = 40.0


def ten_messages(served: Served, customer: str) -> str:
    """A customer asks five times, and the AI answers five times."""
    conversation = ""
    for answers in range(1, 6):
        conversation = served.writes(REFUNDS.examples[0], customer)
        end = time.monotonic() + 10
        while (
            sum(one.entry == "message" and one.author == "ai" for one in served.detail(conversation).history) < answers
        ):
            assert time.monotonic() < end, "the AI did not answer"
            time.sleep(0.01)
    return conversation


def test_ten_messages_are_reviewed_with_few_keys(served: Served, at_desk: AtDesk, run: Run) -> None:
    """Through every turn; then once with everything right, and once with an error, its cause and its turn named."""
    edge = ReviewEdge([served.detail(ten_messages(served, one)) for one in ("mira", "omar", "june")])
    right = ("L", "L", "L", "L", "Space", "3", "4", "5", "2", "R", "Return")
    wrong = (
        "L", "L", "T", "D", "Escape", "L", "L", "1", "B", "Down", "Return", "4", "5", "2",
        "W", "Shift+W", "Shift+O", "Return",
    )  # fmt: skip

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            await reviewing(lena)
            turns = pane(lena).reviewing.working.subject
            assert turns is not None
            assert len(turns.turns) == 5
            assert sum(one.entry == "message" for one in turns.detail.history) == 10
            lena.press(*right)
            await open_at(lena, "task-1")
            lena.press(*wrong)
            await open_at(lena, "task-2")
            await lena.until(lambda: len(edge.submitted) == 2, "both reviews")

    run(story())
    good, bad = (one.review for one in edge.submitted)
    assert (good.verdict, [one.points for one in good.scores]) == ("right", [2, 3, 4, 1])
    assert (bad.verdict, bad.scores[0].causes) == ("wrong", ("Wrong article",))
    assert bad.now_turn_id == edge.turns("task-1")[2].turn_id
    assert len(right) * KEY_S < len(wrong) * KEY_S < BAR_S / 4, "the rest of the time is for reading"
