"""What leads set and everybody reads: plans, scorecards, scores, agreement and calibration, with keys only."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_look import unnamed
from tests.desktop.test_review_pane import WRITTEN, edge_for, keep_picture, pane, said
from tests.fakes.review_edge import AT, CARD, LENA, ReviewEdge, some_agreement, some_scores
from workspace.contract.reviews import ReviewIn, ReviewView, ScoreIn
from workspace.desktop.review.words import coefficient_words, quality_words


def test_a_lead_writes_a_plan_and_reads_what_it_buys(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = ReviewEdge()

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            lena.press("G", "5")
            plans = pane(lena).plans
            await lena.until(lambda: "No plan yet" in said(plans.page), "the empty page")
            keep_picture(lena, "plans-empty")
            lena.press("Ctrl+N")
            lena.types("Weekly reserve")
            await lena.tabs_to("At most so many a week")
            lena.press("Ctrl+A")
            lena.types("30")
            lena.press("Ctrl+Return")
            await lena.until(lambda: edge.plans, "the plan")
            plan = next(iter(edge.plans.values()))
            assert (plan.title, plan.stratum, plan.rate, plan.quota_per_week) == ("Weekly reserve", "uniform", 0.05, 30)
            await lena.until(lambda: "237 more reviews bring it to ±5." in said(plans.page), "what it buys")
            assert "77 of 100, 60 to 89, from 31" in said(plans.page)
            assert "Seed 7f3a" in said(plans.page)
            keep_picture(lena, "plans")
            lena.press("Return")
            lena.types("Weekly sample")
            await lena.tabs_to("This plan draws")
            lena.press("Space", "Ctrl+Return")
            await lena.until(lambda: not next(iter(edge.plans.values())).is_on, "the plan switched off")
            assert len(edge.plans) == 1
            assert unnamed(lena.desk.window) == []

    run(story())


def test_a_lead_changes_a_scorecard(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = ReviewEdge()

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            lena.press("G", "6")
            cards = pane(lena).scorecards
            await lena.until(lambda: cards.list.entries, "the categories")
            keep_picture(lena, "scorecards")
            lena.press("F6", "F6", "J")
            assert cards.name.text() == "Nothing is missing"
            await lena.tabs_to("Weight")
            lena.press("Ctrl+A")
            lena.types("25")
            lena.press("Ctrl+Return")
            await lena.until(lambda: edge.cards["usual"].version == 4, "the next version")
            assert [one.weight for one in edge.cards["usual"].categories] == [40, 25, 10, 30]
            assert edge.cards["usual"].categories[0] == CARD.categories[0], "what was not touched is as it was"
            lena.press("F6")
            lena.press("Ctrl+A")
            lena.types(" ")
            lena.press("Ctrl+Return")
            assert "A scorecard needs a title" in said(cards.page)

    run(story())


def test_scores_and_agreement_say_their_n_or_that_it_is_too_few(served: Served, at_desk: AtDesk, run: Run) -> None:
    edge = ReviewEdge()

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            lena.press("G", "2")
            page = pane(lena).agreement
            await lena.until(lambda: "GET /api/v1/reviews/agreement" in edge.asked, "the question")
            await asyncio.sleep(0.1)
            assert "Too few to tell: 0 reviews so far, 20 are needed." in said(page.widget)
            keep_picture(lena, "agreement-empty")
            edge.scores, edge.agreement = some_scores(), some_agreement()
            lena.press("G", "E", "G", "2")
            await lena.until(lambda: page.score.text() == "84.2", "the score")
            assert "80.1 to 88.3, from 143 reviews" in said(page.widget)
            assert "Cohen's κ: 0.71, 0.52 to 0.90 · substantial · n = 64" in said(page.widget)
            assert page.agreed.hasFocus()
            lena.press("J")
            assert "weighted κ: too few to tell (7)" in said(page.widget)
            keep_picture(lena, "agreement")
            assert unnamed(lena.desk.window) == []

    run(story())


def test_a_session_is_hidden_until_it_is_revealed_and_ends_in_a_consensus(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    edge = edge_for(served, *WRITTEN[:2])

    async def story() -> None:
        async with at_desk(served, transport=edge) as lena:
            lena.press("G", "4")
            page = pane(lena).sessions
            await lena.until(lambda: "No session yet" in said(page.widget), "the empty page")
            lena.press("Ctrl+N")
            await lena.until(page.form.title.hasFocus, "the form")
            lena.types("March round")
            await lena.tabs_to("Conversations to pick")
            lena.press("Space", "Down", "Space")
            await lena.tabs_to("People to pick")
            lena.press("Return", "Ctrl+Return")
            assert "Still open: two people" in said(page.widget)
            keep_picture(lena, "session-form")
            served.service.people.add("Rosa", "reviewer")
            lena.press("Escape", "Ctrl+N")
            await lena.until(lambda: page.form.title.hasFocus() and not page.form.title.text(), "the form again")
            lena.types("March round")
            await lena.tabs_to("Conversations to pick")
            lena.press("Space", "Down", "Space")
            await lena.tabs_to("People to pick")
            lena.press("Space", "Down", "Space", "Ctrl+Return")
            await lena.until(lambda: edge.sessions, "the session")
            await lena.until(lambda: page.reveal.isVisible(), "the session's page")
            assert "Nobody has scored it yet." in said(page.widget)
            name, session = next(iter(edge.sessions.items()))
            scored = session.conversations[0].model_copy(
                update={"reviews": (a_review("right", 2), a_review("wrong", 0))}
            )
            edge.sessions[name] = session.model_copy(update={"conversations": (scored, *session.conversations[1:])})
            lena.press("P")
            await lena.until(lambda: page.consensus.isVisible(), "the reveal")
            assert "Lena · wrong" in said(page.widget)
            keep_picture(lena, "session")
            lena.press("F6", "F6", "W", "P")
            await lena.until(lambda: edge.sessions[name].conversations[0].consensus is not None, "the consensus")
            told = edge.sessions[name].conversations[0].consensus
            assert told is not None
            assert told.verdict == "wrong"
            lena.press("Shift+R")
            await lena.until(lambda: edge.sessions[name].state == "closed", "the end")

    run(story())


def a_review(verdict: str, points: int) -> ReviewView:
    scores = tuple(ScoreIn(category_id=one.id, points=min(points, one.points - 1)) for one in CARD.categories)
    review = ReviewIn.model_validate({"scores": [one.model_dump() for one in scores], "verdict": verdict})
    return ReviewView(
        id=f"r{verdict}", task_id="t", conversation_id="c", reviewer=LENA, at=AT, scorecard_id="usual",
        scorecard_version=3, review=review, score=40.0,
    )  # fmt: skip


@pytest.mark.parametrize("count", [0, 19])
def test_below_twenty_there_is_no_score(qapp: QApplication, count: int) -> None:
    view = some_scores().model_copy(update={"reviews": count})
    assert quality_words(view).startswith(f"Too few to tell: {count} ")


def test_a_coefficient_without_a_value_tells_nothing(qapp: QApplication) -> None:
    assert coefficient_words(some_agreement().on[1].coefficients[0]) == "too few to tell (7)"
