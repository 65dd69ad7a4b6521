"""The correction in the resolve panel is proved while it is read: by keys from the reply to the knowledge."""

import asyncio
import os
from pathlib import Path

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.desktop.conversation.correction import CorrectionEditor

ASKED = "Where do I change my address?"
ANSWER = "Open Settings, choose Company and then Address. The new address is on the next invoice."


def editor(agent: Agent) -> CorrectionEditor:
    return agent.parts.conversation_view.panel.correction


def proof_said(agent: Agent) -> str:
    return editor(agent).proof_words.replace("\u200b", "")


async def resolving(agent: Agent, case: str, answer: str = ANSWER) -> None:
    await agent.opens(case)
    agent.press("C")
    agent.replaces_reply(answer)
    agent.press("Ctrl+Shift+Return")
    await agent.until(lambda: "past escalations" in proof_said(agent), "the proof")


def picture(agent: Agent, name: str) -> None:
    if folder := os.environ.get("DESKHAND_PICTURES"):
        agent.desk.window.grab().save(str(Path(folder) / name))


def test_a_correction_is_proved_shown_and_published_by_keys(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        first = served.writes(ASKED, customer="mira")
        served.until_handed_over(first)
        second = served.writes(ASKED, customer="ada")
        served.until_handed_over(second)
        for theme in ("light", "dark"):
            async with at_desk(served, theme=theme, folder=theme) as lena:
                case = first if theme == "light" else second
                await resolving(lena, case)
                if theme == "light":
                    assert "Would now answer 2 of 2" in proof_said(lena)
                    assert "No answer is known to be right yet" in proof_said(lena)
                picture(lena, f"panel-{theme}.png")
                lena.press("V")
                await lena.until(lambda: editor(lena).shows_cases, "the cases")
                picture(lena, f"panel-cases-{theme}.png")
                lena.press("Esc", "Esc")
                if theme == "light":
                    await resolving_again(lena)
                    await lena.until(lambda: editor(lena).can_publish, "the draft")
                    lena.press("P")
                    panel = lena.parts.conversation_view.panel
                    assert panel.note_words == "", panel.note_words
                    await lena.until(lambda: "is in the knowledge" in " ".join(lena.said), "published")
        with served.service.store.read() as unit:
            made = unit.corrections.in_state(["published"])
        assert len(made) == 1
        assert made[0]["proof"]["would_answer"] == 2

    run(story())


async def resolving_again(agent: Agent) -> None:
    agent.press("E")
    await agent.until(lambda: "past escalations" in proof_said(agent), "the proof")


def test_an_edit_in_the_panel_is_proved_anew(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes(ASKED, customer="mira")
        served.until_handed_over(case)
        async with at_desk(served) as lena:
            await resolving(lena, case)
            assert "Would now answer 1 of 1" in proof_said(lena)
            box = editor(lena)
            box.edit.click()
            box.examples_field.setFocus()
            lena.press("Ctrl+A", "Delete")
            lena.types("Something else entirely")
            await lena.until(lambda: "Would now answer 0 of 1" in proof_said(lena), "the new proof")

    run(story())


def test_what_contradicts_the_knowledge_needs_a_leads_word_twice(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes(ASKED, customer="mira")
        served.until_handed_over(case)
        async with at_desk(served) as lena:
            answer = "Open Settings and choose Address. A refund is booked on the card after 30 days."
            await resolving(lena, case, answer)
            assert "Needs a lead's word: it contradicts 1 sentence" in proof_said(lena)
            picture(lena, "panel-contradicts.png")
            lena.press("P")
            await asyncio.sleep(0.2)
            assert lena.said == [], "the first press only asks"
            lena.press("P")
            await lena.until(lambda: "is in the knowledge" in " ".join(lena.said), "published all the same")

    run(story())


def test_a_lesson_is_drafted_from_a_conversation_whenever_somebody_wants(
    run: Run, served: Served, at_desk: AtDesk
) -> None:
    async def story() -> None:
        case = served.writes(ASKED, customer="mira")
        served.until_handed_over(case)
        async with at_desk(served) as lena:
            await lena.opens(case)
            lena.press("Esc", "Shift+L")
            await lena.until(lambda: "No person has replied yet" in " ".join(lena.said), "nothing to learn yet")
            lena.press("C")
            lena.replaces_reply(ANSWER)
            lena.press("Ctrl+Return")
            await lena.until(lambda: served.replies(case), "sent")
            lena.press("Esc", "Shift+L")
            knowing = lena.desk.doing.knowing
            await lena.until(lambda: knowing.pane is not None and knowing.pane.editing.is_open, "the editor")
            assert knowing.pane is not None
            fields = knowing.pane.editor.fields
            assert fields is not None
            assert (fields.conversation_id, fields.body) == (case, ANSWER)

    run(story())
