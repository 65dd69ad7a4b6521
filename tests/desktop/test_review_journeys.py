"""A reviewer's morning, calibration of three and an objection, with the real service, with keys only."""

import time

from PySide6.QtWidgets import QApplication

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import REFUNDS, Served
from tests.desktop.test_review_pane import pane, said
from workspace.contract.commands import Claim
from workspace.contract.reviews import ReviewView
from workspace.contract.values import new_id
from workspace.service.calibrating import CalibrationDesk
from workspace.service.people import SignedIn
from workspace.service.reviewing import ReviewDesk

MORNING = 20
ALL_RIGHT = ("3", "3", "2", "2", "3", "R", "Return")
ALL_WRONG = ("2", "1", "1", "2", "3", "W", "Shift+W", "Return")


def asked(served: Served, count: int) -> list[str]:
    """Conversations the AI answered."""
    made = [served.writes(REFUNDS.examples[0], f"customer{number}") for number in range(count)]
    end = time.monotonic() + 30
    for one in made:
        while not any(entry.entry == "message" and entry.author == "ai" for entry in served.detail(one).history):
            assert time.monotonic() < end, "the AI did not answer"
            time.sleep(0.01)
    return made


def reviews_at(served: Served) -> ReviewDesk:
    """The reviews as the service has them."""
    return ReviewDesk(served.service.store, served.service.clock, served.service.policy)


def person(served: Served, token: str) -> SignedIn:
    """Who has this token."""
    found = served.service.people.by_token(token)
    assert found is not None
    return found


def handed_in(served: Served) -> list[ReviewView]:
    """All reviews, as a lead reads them."""
    return list(reviews_at(served).page(person(served, served.token), "", "", None)[0].reviews)


def is_given(served: Served, token: str, conversations: list[str]) -> None:
    """Somebody is to review these."""
    for one in conversations:
        reviews_at(served).of(one, person(served, token))


async def ready(agent: Agent, before: str = "") -> str:
    """Wait until another conversation is open; returns its task's id."""

    def other() -> str:
        subject = pane(agent).reviewing.working.subject
        return subject.task.id if subject is not None and subject.task.id != before else ""

    return await agent.until(other, "the next conversation")


async def in_front(agent: Agent) -> None:
    agent.desk.window.activateWindow()
    await agent.until(agent.desk.window.isActiveWindow, "the window in front")


def test_a_reviewers_morning(served: Served, at_desk: AtDesk, run: Run) -> None:
    rhea = served.service.people.add("Rhea", "reviewer")
    is_given(served, rhea, asked(served, MORNING))

    async def story() -> None:
        async with at_desk(served, token=rhea, folder="rhea") as agent:
            agent.press("G", "E")
            task = await ready(agent)
            for number in range(MORNING):
                agent.press(*(ALL_WRONG if number % 5 == 4 else ALL_RIGHT))
                if number < MORNING - 1:
                    task = await ready(agent, task)
            await agent.until(lambda: "Nothing waits to be reviewed." in said(pane(agent)), "the end of the morning")
            await agent.until(lambda: len(handed_in(served)) == MORNING, "all of them at the service")
            await agent.until(lambda: "20 handed in today" in said(pane(agent)), "the count")
            agent.press("G", "2")
            errors = pane(agent).agreement.parts_of_score
            await agent.until(lambda: [one.said for one in errors.entries] == ["Wrong answer. 4 times"], "the errors")

    run(story())
    assert sum(one.score == 100 for one in handed_in(served)) == 16


def test_three_are_calibrated(served: Served, at_desk: AtDesk, run: Run) -> None:
    tokens = {name: served.service.people.add(name, "reviewer") for name in ("Rhea", "Sol")}
    is_given(served, tokens["Rhea"], asked(served, 2))

    async def story() -> None:
        async with (
            at_desk(served) as lena,
            at_desk(served, token=tokens["Rhea"], folder="rhea") as rhea,
            at_desk(served, token=tokens["Sol"], folder="sol") as sol,
        ):
            await in_front(lena)
            lena.press("G", "4")
            page = pane(lena).sessions
            await lena.until(lambda: "No session yet" in said(page.widget), "the page")
            lena.press("Ctrl+N")
            await lena.until(page.form.title.hasFocus, "the form")
            lena.types("First round")
            await lena.tabs_to("Conversations to pick")
            lena.press("Space", "Down", "Space")
            await lena.tabs_to("People to pick")
            lena.press("Space", "Down", "Space", "Down", "Space", "Ctrl+Return")
            await lena.until(page.reveal.isVisible, "the session")
            for agent, keys in ((lena, ALL_RIGHT), (rhea, ALL_RIGHT), (sol, ALL_WRONG)):
                await in_front(agent)
                agent.press("G", "E")
                task = ""
                for _ in range(2):
                    task = await ready(agent, task)
                    await calibrating(agent)
                    agent.press(*keys)
            await lena.until(lambda: scored_by(served) == [3, 3], "all reviews at the service")
            await in_front(lena)
            lena.press("G", "4")
            await lena.until(lambda: "3 of 3 have scored it" in said_of(lena), "that all have scored")
            assert "Scored by" in said(page.widget)
            assert "100" not in said_of(lena), "nobody sees a score before the reveal"
            lena.press("P")
            await lena.until(page.consensus.isVisible, "the reveal")
            assert "Sol" in said_of(lena)
            lena.press("F6", "F6", *ALL_RIGHT[:-1], "P")
            await lena.until(lambda: "consensus 100" in said_of(lena), "the consensus")
            assert QApplication.focusWidget() is not None

    run(story())


def scored_by(served: Served) -> list[int]:
    """How many have scored each conversation of the session."""
    (session,) = CalibrationDesk(served.service.store, served.service.clock).list().sessions
    return [len(one.done_by) for one in session.conversations]


async def calibrating(agent: Agent) -> None:
    """Go to a task of the session, where ordinary reviews wait as well."""
    listed = pane(agent).reviewing.tasks.list
    await agent.until(lambda: any("calibration" in one.said for one in listed.entries), "the session's tasks")
    wanted = next(one.id for one in listed.entries if "calibration" in one.said)
    subject = pane(agent).reviewing.working.subject
    if subject is not None and subject.task.purpose == "calibration":
        return
    agent.press("Q")
    listed.select(wanted)
    agent.press("Return")
    await agent.until(lambda: pane(agent).reviewing.working.subject, "the conversation")

    def is_it() -> bool:
        found = pane(agent).reviewing.working.subject
        return found is not None and found.task.id == wanted

    await agent.until(is_it, "the session's conversation")


def said_of(agent: Agent) -> str:
    """The conversations of the session as they are read aloud."""
    return "\n".join(one.said for one in pane(agent).sessions.list.entries)


def test_an_objection_is_decided(served: Served, at_desk: AtDesk, run: Run) -> None:
    rhea = served.service.people.add("Rhea", "reviewer")
    conversation = served.writes("My invoice is wrong.", "mira")
    served.until_handed_over(conversation)
    served.tom_does(Claim(id=new_id(), conversation_id=conversation))
    is_given(served, rhea, [conversation])

    async def story() -> None:
        async with at_desk(served, token=rhea, folder="rhea") as agent:
            agent.press("G", "E")
            await ready(agent)
            agent.press("1", "1", "1", "1", "1", "W", "Shift+E", "Return")
            await agent.until(lambda: handed_in(served), "the review")
        async with at_desk(served, token=served.toms_token, folder="tom") as tom:
            tom.press("G", "M")
            await tom.sees(conversation)
            tom.press("J", "Return")
            await tom.until(lambda: tom.parts.conversation.detail, "the conversation")
            tom.press("Escape", "Shift+Q")
            await tom.until(tom.desk.chooser.isVisible, "the reviews")
            tom.press("Return")
            await tom.until(lambda: "The leads read this" in tom.desk.chooser.field.accessibleName(), "the question")
            tom.types("It was handed over at the first turn.")
            tom.press("Return")
            await tom.until(lambda: "The leads have your objection." in tom.said, "that it arrived")
        async with at_desk(served) as lena:
            lena.press("G", "3")
            page = pane(lena).disputes
            await lena.until(page.accept.isVisible, "the objection with its review")
            lena.press("F6", *ALL_RIGHT[:-1], "P")
            await lena.until(lena.desk.chooser.isVisible, "the question")
            lena.types("The hand-over was right.")
            lena.press("Return")
            await lena.until(lambda: "Lena, accepted: The hand-over was right." in said(page.page), "the end")

    run(story())
    assert [(one.score, one.review.verdict) for one in handed_in(served)] == [(100, "right")]
