"""Reviewing with keys only: scored, named, commented, handed in; the next comes by itself, and nothing typed is lost."""

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
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


def keep_picture(agent: Agent, name: str) -> None:
    """For whoever wants to look at it."""
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
