"""Approval, what became of one's own corrections, gaps and the rules, by keys."""

import asyncio

from PySide6.QtWidgets import QCheckBox

from tests.desktop.agent import Agent, focus_name
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import REFUNDS, Served
from tests.desktop.test_knowledge_articles import QUESTION, keep_picture, pane, said
from tests.desktop.test_look import unnamed
from workspace.contract.knowledge import CorrectionContent, CorrectionView, ProposeCorrection
from workspace.contract.values import new_id
from workspace.service.correction_rules import CorrectionRules, write_rules

PROPOSED = CorrectionContent(proposal="example", article_id=REFUNDS.id, examples=(QUESTION,), category="billing")


def needs_approval(served: Served) -> None:
    with served.service.store.write() as unit:
        write_rules(unit, CorrectionRules(("lead",), ()))


def tom_proposes(served: Served, content: CorrectionContent = PROPOSED) -> CorrectionView:
    tom = served.service.people.by_token(served.toms_token)
    assert tom is not None
    view = served.service.corrections.propose(
        ProposeCorrection(id=new_id(), content=content, why="Three asked today."), tom
    )
    served.service.changed()
    return view


def state_of(served: Served, correction_id: str) -> str:
    return served.service.corrections.view(correction_id).state


async def in_front(agent: Agent) -> None:
    agent.desk.window.activateWindow()
    await agent.until(agent.desk.window.isActiveWindow, "the window in front")


def test_a_lead_approves_what_waits_with_its_proof_before_their_eyes(served: Served, at_desk: AtDesk, run: Run) -> None:
    needs_approval(served)
    served.until_handed_over(served.writes(QUESTION))
    waiting = tom_proposes(served)
    assert waiting.state == "in-review"

    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("G", "P")
            await lena.until(lambda: pane(lena).review.list.entries, "the queue")
            await lena.until(lambda: "Would now answer 1 of 1" in said(pane(lena).review), "the proof")
            assert "Waits for a lead: a lead approves what this role proposes." in said(pane(lena).review)
            assert "Why: Three asked today." in said(pane(lena).review)
            assert unnamed(lena.desk.window) == []
            keep_picture(lena, "review")
            lena.press("P")
            await lena.until(lambda: state_of(served, waiting.id) == "published", "the approval")
            await lena.until(lambda: not pane(lena).review.list.entries, "the empty queue")
            assert "Nothing waits for approval." in said(pane(lena).review)

    run(story())


def test_a_refusal_has_a_reason_and_reaches_its_author(served: Served, at_desk: AtDesk, run: Run) -> None:
    needs_approval(served)
    waiting = tom_proposes(served)

    async def story() -> None:
        async with at_desk(served) as lena, at_desk(served, token=served.toms_token, folder="tom") as tom:
            await in_front(lena)
            lena.press("G", "P")
            await lena.until(lambda: pane(lena).review.list.entries, "the queue")
            lena.press("Shift+P")
            await lena.until(lambda: "Its author reads this" in focus_name(), "the question")
            lena.types("We changed that in May.")
            lena.press("Return")
            await lena.until(lambda: state_of(served, waiting.id) == "rejected", "the refusal")
            told = "Your correction of “Refunds” was refused: We changed that in May."
            await tom.until(lambda: told in tom.said, "the notice")
            assert told not in lena.said
            await in_front(tom)
            tom.press("G", "C")
            await tom.until(lambda: pane(tom).yours.list.entries, "the own ones")
            await tom.until(lambda: "Refused by Lena: We changed that in May." in said(pane(tom).yours), "the reason")
            keep_picture(tom, "yours")

    run(story())


def test_an_agent_cannot_approve_but_withdraw(served: Served, at_desk: AtDesk, run: Run) -> None:
    needs_approval(served)
    waiting = tom_proposes(served)

    async def story() -> None:
        async with at_desk(served, token=served.toms_token) as tom:
            tom.press("G", "P")
            await tom.until(lambda: pane(tom).review.list.entries, "the queue")
            assert not pane(tom).review.approve.isVisible()
            tom.press("P")
            await asyncio.sleep(0.1)
            assert state_of(served, waiting.id) == "in-review"
            tom.press("G", "C")
            await tom.until(lambda: pane(tom).yours.list.entries, "the own ones")
            tom.press("Shift+X")
            await tom.until(lambda: state_of(served, waiting.id) == "undone", "the withdrawal")

    run(story())


def test_what_waits_is_edited_then_published(served: Served, at_desk: AtDesk, run: Run) -> None:
    needs_approval(served)
    waiting = tom_proposes(served)

    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("G", "P")
            await lena.until(lambda: pane(lena).review.list.entries, "the queue")
            lena.press("I")
            await lena.until(lambda: pane(lena).editing.is_open, "the editor")
            assert QUESTION in pane(lena).editor.examples.toPlainText()
            await lena.tabs_to("Title")
            lena.press("Ctrl+A")
            lena.types("Refunds and money back")
            lena.press("Ctrl+Return")
            await lena.until(lambda: state_of(served, waiting.id) == "published", "the approval")
            with served.service.store.read() as unit:
                article = unit.articles.head(REFUNDS.id)
            assert article is not None
            assert (article.title, QUESTION in article.examples) == ("Refunds and money back", True)

    run(story())


def test_a_gap_is_seen_its_draft_published_or_dismissed(served: Served, at_desk: AtDesk, run: Run) -> None:
    cases = [served.writes(f"Do you ship to Norway {place}?", customer=f"c{place}") for place in range(3)]
    served.until_handed_over(*cases)

    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("G", "L")
            await lena.until(lambda: pane(lena).gaps_view.list.entries, "the gaps")
            first = pane(lena).gaps_view.list.entries[0]
            assert "3 conversations in 28 days" in first.below
            assert "+3 against the 28 before" in first.below
            assert unnamed(lena.desk.window) == []
            keep_picture(lena, "gaps")
            lena.press("Shift+P")
            await lena.until(lambda: "nobody need" in focus_name(), "the question")
            lena.types("people shall")
            lena.press("Return")
            await lena.until(lambda: not pane(lena).gaps_view.list.entries, "the empty list")
            lena.press("Z")
            await lena.until(lambda: pane(lena).gaps_view.list.entries, "it is back")
            lena.press("Return")
            await lena.until(lambda: pane(lena).editing.is_open, "the editor")
            assert "Norway" in pane(lena).editor.title.text()
            await lena.tabs_to("Text (Markdown)")
            lena.types("Yes, to all of Norway.")
            await lena.until(lambda: "Would now answer" in said(pane(lena).editor.proof), "the proof")
            lena.press("Ctrl+Return")
            await lena.until(lambda: any("is live" in one for one in lena.said), "the notice")

    run(story())


def test_a_sample_of_a_gap_leads_to_its_conversation(served: Served, at_desk: AtDesk, run: Run) -> None:
    cases = [served.writes(f"Do you ship to Norway {place}?", customer=f"c{place}") for place in range(3)]
    served.until_handed_over(*cases)

    async def story() -> None:
        async with at_desk(served) as lena:
            await lena.sees(cases[0])
            lena.press("G", "L")
            await lena.until(lambda: pane(lena).gaps_view.list.entries, "the gaps")
            lena.press("F6", "Down", "Return")
            await lena.until(lambda: lena.parts.state.selected in cases, "the conversation")
            assert lena.desk.window.place == "queue"

    run(story())


def test_the_rules_are_set_by_leads_and_only_read_by_others(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("Ctrl+,")
            part = lena.parts.settings_view.corrections
            await lena.until(lambda: part.categories, "the rules")
            await lena.tabs_to("Agents publish at once")
            lena.press("Space")
            await lena.until(lambda: tom_proposes(served).state == "in-review", "the rule")
        async with at_desk(served, token=served.toms_token, folder="tom") as tom:
            tom.press("Ctrl+,")
            part = tom.parts.settings_view.corrections
            await tom.until(lambda: "Only leads change this." in said(part), "the sentence")
            assert not any(box.isEnabled() for box in part.findChildren(QCheckBox))

    run(story())


def test_what_colleagues_change_is_shown_without_moving_the_selection(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            lena.press("G", "K")
            await lena.until(lambda: pane(lena).list.list.entries, "the articles")
            await lena.until(lambda: pane(lena).reader.title.text() == "Refunds", "the article")
            new = CorrectionContent(proposal="new", title="Shipping", body="Three days.", category="billing")
            tom_proposes(served, new)
            await lena.until(lambda: len(pane(lena).list.list.entries) == 2, "the new one")
            assert pane(lena).list.list.current_id == REFUNDS.id
            tom_proposes(served)
            await lena.until(lambda: "version 2" in said(pane(lena).reader), "the new version")

    run(story())
