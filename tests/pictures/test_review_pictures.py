"""The reviewer's pane in every theme, size and direction as pictures, checked like every other screen."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import pytest

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_review_pages import a_review
from tests.desktop.test_review_pane import edge_for, open_at, pane
from tests.fakes.review_edge import AT, CARD, LENA, TOM, ReviewEdge, some_agreement, some_scores
from tests.pictures.test_pictures import CUSTOMERS, SIZES, looked_at
from workspace.contract.agreement import SessionConversation, SessionView
from workspace.contract.insight import RateView
from workspace.contract.reviews import DisputeView, PlanView
from workspace.desktop import translate
from workspace.desktop.settings.model import Preferences


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translate.use(translate.ENGLISH)


async def begun(agent: Agent) -> None:
    agent.press("G", "E")
    await open_at(agent, "task-0")


async def scored(agent: Agent) -> None:
    await begun(agent)
    agent.press("1", "4", "0", "2", "W", "Shift+W", "Shift+O", "T", "C")
    agent.types("This was promised to nobody.")
    agent.press("Escape", "N")
    agent.types("See the case of June.")


async def article(agent: Agent) -> None:
    agent.press("Escape", "D")
    shown = pane(agent).reviewing.subject.article
    await agent.until(shown.diff.isVisible, "the diff")


async def correction(agent: Agent) -> None:
    agent.press("Escape", "I")
    await agent.until(pane(agent).reviewing.subject.correction.isVisible, "the form")


async def errors(agent: Agent) -> None:
    agent.press("E")


async def agreement(agent: Agent) -> None:
    agent.press("G", "2")
    await agent.until(lambda: pane(agent).agreement.agreed.entries, "the figures")


async def disputes(agent: Agent) -> None:
    agent.press("G", "3")
    await agent.until(pane(agent).disputes.accept.isVisible, "the review")


async def sessions(agent: Agent) -> None:
    agent.press("G", "4")
    await agent.until(pane(agent).sessions.consensus.isVisible, "the session")


async def plans(agent: Agent) -> None:
    agent.press("G", "5")
    await agent.until(lambda: pane(agent).plans.page.list.entries, "the plans")


async def scorecards(agent: Agent) -> None:
    agent.press("G", "6")
    await agent.until(lambda: pane(agent).scorecards.list.entries, "the categories")


SCREENS: dict[str, Callable[[Agent], Awaitable[None]]] = {
    "begun": begun,
    "scored": scored,
    "article then": article,
    "correction": correction,
    "errors": errors,
    "agreement": agreement,
    "disputes": disputes,
    "calibration": sessions,
    "plans": plans,
    "scorecards": scorecards,
}


def filled(served: Served) -> ReviewEdge:
    """Everything there is to see."""
    edge = edge_for(served, *CUSTOMERS.values())
    edge.scores, edge.agreement = some_scores(), some_agreement()
    told = a_review("wrong", 1)
    edge.reviews[told.id] = told
    edge.disputes["d"] = DisputeView(
        id="d", review_id=told.id, conversation_id="c", by=TOM, at=AT, why="The article was right that day."
    )
    edge.sessions["s"] = SessionView(
        id="s", title="Round of March", state="revealed", opened_by=LENA, at=AT, people=(LENA, TOM), scorecard=CARD,
        agreement=some_agreement(),
        conversations=(
            SessionConversation(
                conversation_id="c", customer_name="Mira Sol", first_line=CUSTOMERS["mira"], done_by=(LENA, TOM),
                reviews=(a_review("right", 2), a_review("wrong", 0)),
            ),
            SessionConversation(conversation_id="k", customer_name="Li Sol", first_line=CUSTOMERS["li"]),
        ),
    )  # fmt: skip
    edge.plans["p"] = PlanView(
        id="p", title="Weekly reserve", stratum="uniform", stratum_words="any conversation", rate=0.05,
        quota_per_week=30, double=0.1, seed="7f3a", population=412, drawn=40, done=31,
        share_right=RateView(n=31, value=0.774, low=0.602, high=0.886, is_too_few=False),
        buys="237 more reviews bring it to ±5.",
    )  # fmt: skip
    return edge


@pytest.mark.parametrize(
    ("theme", "size", "language"),
    [
        ("light", "reference", "en"),
        ("dark", "reference", "en"),
        ("high-contrast", "reference", "en"),
        ("high-contrast-light", "narrow", "en"),
        ("dark", "bigger type", "de"),
        ("light", "double type", "fr"),
        ("dark", "reference", "qps-rtl"),
    ],
)
def test_picture_of_every_page_of_the_reviewers_pane(
    served: Served, at_desk: AtDesk, run: Run, theme: str, size: str, language: str
) -> None:
    width, height, scale = SIZES[size]
    translate.use(language)
    wrong: dict[str, list[str]] = {}
    edge = filled(served)

    async def story() -> None:
        async with at_desk(served, transport=edge) as agent:
            agent.desk.settings.choose(Preferences(theme, scale, language=language))
            agent.desk.window.resize(width, height)
            for name, show in SCREENS.items():
                await show(agent)
                # Layouts take what changed at the next turn of the loop.
                await asyncio.sleep(0.15)
                wrong.update(looked_at(agent, f"review {name} {size} {theme} {language}"))
                if name in ("correction", "errors"):
                    agent.press("Escape")
        assert not wrong

    run(story())


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "de")])
def test_picture_of_every_state_of_the_reviewers_pane(
    served: Served, at_desk: AtDesk, run: Run, theme: str, language: str
) -> None:
    translate.use(language)
    wrong: dict[str, list[str]] = {}
    edge = ReviewEdge()

    async def story() -> None:
        async with at_desk(served, transport=edge) as agent:
            agent.desk.settings.choose(Preferences(theme, 1.0, language=language))
            edge.is_away = True
            agent.press("G", "E")
            await asyncio.sleep(0.3)
            for state, pages in (("away", ("E", "2", "3", "4", "5", "6")), ("empty", ("6", "5", "4", "3", "2", "E"))):
                edge.is_away = state == "away"
                for key in pages:
                    agent.press("G", key)
                    await asyncio.sleep(0.3)
                    wrong.update(looked_at(agent, f"review {state} {key} {theme} {language}"))
        assert not wrong

    run(story())
