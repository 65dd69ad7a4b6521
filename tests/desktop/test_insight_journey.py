"""A lead's weekly review with keys only, from the thermostat down to one conversation and its correction."""

from datetime import timedelta

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_accessibility import said_of, takes_focus
from tests.quality.histories import History
from workspace.contract.commands import Claim, Resolve, SendReply
from workspace.contract.values import new_id
from workspace.desktop.insight.pane import InsightPane
from workspace.domain.facts import FactKind
from workspace.service.measuring import recount


def lived(served: Served, weeks: int = 6, a_week: int = 8) -> None:
    """Weeks of escalations before now, some answered conversations between them."""
    now = served.service.clock()
    with served.service.store.write() as unit:
        for week in range(weeks, 0, -1):
            for number in range(a_week):
                at = now - timedelta(weeks=week) + timedelta(hours=number)
                one = History(unit, f"w{week}n{number}", f"customer {week} {number}", at)
                one.writes()
                if number % 4 == 3:
                    one.decides("answer", "refunds")
                    continue
                one.decides("escalate").waits(minutes=3).person(FactKind.CLAIMED).waits(minutes=4)
                one.person(FactKind.REPLY_WRITTEN, message_id=f"p{week}{number}")
                one.person(FactKind.RESOLVED, outcome="solved").person(FactKind.RATED, rating="necessary")
    recount(served.service.store, now)


def insight(agent: Agent) -> InsightPane:
    """The pane, once it was opened."""
    found = agent.desk.doing.insighting.pane
    assert found is not None
    return found


async def figures(agent: Agent) -> InsightPane:
    """Go to the figures and wait until they are there."""
    agent.press("G", "F")
    await agent.until(lambda: agent.desk.doing.insighting.pane, "the pane")
    found = insight(agent)
    await agent.until(lambda: found.figures.view is not None, "the figures")
    return found


def test_from_the_thermostat_down_to_a_conversation_and_its_correction(
    unhurried: Served, at_desk: AtDesk, run: Run
) -> None:
    asked = unhurried.writes("Can the invoice go to two addresses?")
    unhurried.until_handed_over(asked)
    unhurried.tom_does(Claim(id=new_id(), conversation_id=asked))
    seen = unhurried.detail(asked).row.seq
    reply = "Yes: add the second address under Settings, Invoices, Recipients, with a comma between them."
    unhurried.tom_does(SendReply(id=new_id(), conversation_id=asked, reply_id=new_id(), text=reply, seen_seq=seen))
    unhurried.tom_does(Resolve(id=new_id(), conversation_id=asked))
    lived(unhurried)

    async def story() -> None:
        async with at_desk(unhurried) as lead:
            pane = await figures(lead)
            page = pane.figures
            assert page.list.current_id == "thermostat"
            assert page.detail.value.text().startswith("76"), "37 of 49"
            assert not [one for one in takes_focus(pane) if not said_of(one)]
            # Into the chart, to the week before the last, and to what stands behind it.
            lead.press("Return", "End", "Left")
            assert page.detail.chart.hasFocus()
            assert "n = 8" in page.detail.said.text()
            lead.press("Return")
            await lead.until(lambda: not page.detail.behind.isHidden(), "the conversations behind the point")
            assert len(page.detail.behind.entries) == 6
            # Back to the chart, and to this week's one.
            lead.press("Esc", "End", "Return")
            await lead.until(lambda: page.detail.behind.current_id == asked, "this week's conversation")
            lead.press("Return")
            await lead.until(lambda: lead.parts.conversation.detail is not None, "the conversation")
            assert lead.parts.conversation.conversation_id == asked
            assert lead.desk.window.place == "queue"
            # What it teaches is drafted from there.
            lead.press("Shift+L")
            await lead.until(lambda: lead.desk.window.place == "knowledge", "the correction being drafted")
            # And on to the week's ten, where it is decided about.
            lead.press("Esc", "Esc", "G", "7")
            weekly = pane.weekly
            await lead.until(lambda: weekly.view is not None and weekly.view.items, "the week")
            assert weekly.item is not None
            assert weekly.item.volume == 6
            lead.press("1")
            await lead.until(
                lambda: weekly.view is not None and weekly.view.items[0].decision is not None, "the decision noted"
            )
            with unhurried.service.store.read() as unit:
                kinds = [row["kind"] for row in unit.weekly.decisions(weekly.week)]
            assert kinds == ["write-article"]

    run(story())


def test_without_contact_the_last_figures_stay_and_say_of_when_they_are(
    unhurried: Served, at_desk: AtDesk, run: Run
) -> None:
    lived(unhurried, weeks=2)

    async def story() -> None:
        async with at_desk(unhurried) as lead:
            pane = await figures(lead)
            unhurried.down()
            lead.press("G", "O", "G", "F")
            await lead.until(lambda: "No contact" in pane.figures.state.text(), "that there is no contact")
            assert "as of" in pane.figures.state.text()
            assert pane.figures.list.entries
            unhurried.up()

    run(story())


def test_a_desk_in_its_first_week_says_what_will_be_here(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lead:
            pane = await figures(lead)
            assert "No conversations in this time" in pane.figures.state.text()
            lead.press("G", "7")
            await lead.until(lambda: "no week to review" in pane.weekly.headline.text(), "that there is no week yet")

    run(story())


def test_the_filter_is_chosen_by_typing_and_taken_away(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    lived(unhurried, weeks=3)

    async def story() -> None:
        async with at_desk(unhurried) as lead:
            pane = await figures(lead)
            before = pane.figures.view
            lead.press("F")
            lead.types("last 4")
            lead.press("Return")
            await lead.until(lambda: pane.figures.view is not before, "other figures")
            assert pane.figures.narrowing.filter.since
            lead.press("Shift+F")
            await lead.until(lambda: not pane.figures.narrowing.filter.since, "the usual time again")

    run(story())
