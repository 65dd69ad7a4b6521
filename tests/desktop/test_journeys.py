"""Whole cases with keys only, against the real service over HTTP."""

from pathlib import Path

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.commands import Claim
from workspace.contract.values import new_id

QUESTION = "Why was I charged twice in May?"
ANSWER = "The second charge was a test of your card; it was given back today and never booked."


def test_from_hand_over_to_the_ai_answering_the_same_question(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION)
            await lena.sees(case)
            lena.press("J")
            assert lena.parts.state.selected == case
            await lena.until(lambda: lena.parts.conversation.detail is not None, "the conversation")
            lena.press("C")
            await lena.until(lambda: served.detail(case).row.held_by is not None, "the claim")
            lena.press("Return")
            await lena.until(lambda: lena.draft.startswith("Hello"), "the AI's draft")
            lena.replaces_reply(ANSWER)
            lena.press("Ctrl+Return")
            await lena.until(lambda: served.replies(case), "the reply")
            assert served.replies(case)[0].text == ANSWER
            assert lena.focus == "reply", "after sending, the caret stays in the reply"
            lena.press("Esc", "N")
            panel = lena.parts.conversation_view.panel
            await lena.until(lambda: panel.correction.can_publish, "the drafted correction")
            lena.press("P", "Return")
            await lena.until(lambda: served.detail(case).row.state == "resolved", "the resolve")
            await lena.until(lambda: served.detail(case).row.rating == "necessary", "the rating")
            await lena.until(lambda: len(served.responder.known) == 2 or _learned(served), "the knowledge")
            assert lena.focus == "queue-list"
            again = served.writes(QUESTION, customer="li")
            await lena.until(lambda: _answer(served, again), "the AI's answer")
            assert ANSWER.split(";")[0] in _answer(served, again)

    run(story())


def _learned(served: Served) -> bool:
    return any(QUESTION in article.examples for article in served.responder.known.values())


def _answer(served: Served, conversation_id: str) -> str:
    for entry in served.detail(conversation_id).history:
        if entry.entry == "message" and entry.author == "ai" and entry.confidence:
            return entry.text
    return ""


def test_three_keys_from_reply_sent_to_the_next_conversation(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            first, second = served.writes(QUESTION), served.writes("My invoice is wrong", "li")
            await lena.opens(first)
            await lena.sees(second)
            lena.replaces_reply(ANSWER)
            lena.press("Ctrl+Shift+Return")
            view = lena.parts.conversation_view
            assert view.is_resolving
            await lena.until(lambda: view.panel.correction.can_publish, "the drafted correction")
            lena.press("N", "P", "Return")
            assert lena.parts.state.selected == second
            assert lena.focus == "queue-list"
            await lena.until(lambda: served.detail(first).row.state == "resolved", "the resolve")

    run(story())


def test_an_undone_reply_never_leaves_and_its_words_come_back(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lena:
            case = unhurried.writes(QUESTION)
            await lena.opens(case)
            lena.replaces_reply("Not what I meant")
            lena.press("Ctrl+Return")
            await lena.until(lambda: unhurried.replies(case), "the held reply")
            lena.press("Esc", "Z")
            assert lena.draft == "Not what I meant"
            await lena.until(lambda: not unhurried.replies(case), "the reply taken back")
            await lena.until(lambda: any("taken back" in words for words in lena.said), "the notice")

    run(story())


def test_unnecessary_asks_why_in_one_key_and_resolve_can_be_undone(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION)
            await lena.opens(case)
            lena.press("Esc", "C", "U", "2", "Return")
            await lena.until(lambda: served.detail(case).row.state == "resolved", "the resolve")
            escalation = served.detail(case).escalation
            assert escalation is not None
            assert (escalation.rating, escalation.rating_why) == ("unnecessary", "The knowledge had the answer")
            lena.press("Z")
            await lena.until(lambda: served.detail(case).row.state == "claimed", "the conversation open again")
            assert lena.parts.state.selected == case

    run(story())


def test_taken_by_another_is_said_and_the_words_are_kept(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION)
            await lena.opens(case)
            lena.replaces_reply("I am on it")
            served.tom_does(Claim(id=new_id(), conversation_id=case))
            lena.press("Ctrl+Return")
            await lena.until(lambda: any("Tom took this" in words for words in lena.said), "the refusal")
            await lena.until(lambda: lena.draft == "I am on it", "the words back in the reply")
            assert any("kept as your draft" in words for words in lena.said)
            assert served.replies(case) == []

    run(story())


def said_now(agent: Agent) -> str:
    """What the conversation on the screen says."""
    detail = agent.parts.conversation.detail
    return " ".join(entry.text for entry in detail.history if entry.entry == "message") if detail else ""


def test_answered_meanwhile_is_said_and_can_be_sent_anyway(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION)
            await lena.opens(case)
            lena.press("Esc", "C")
            await lena.until(lambda: served.detail(case).row.held_by is not None, "the claim")
            lena.replaces_reply("Done.")
            served.writes("And one more thing")
            lena.press("Ctrl+Return")
            await lena.until(lambda: any("moved on" in words for words in lena.said), "the refusal")
            assert lena.draft == "Done."
            notice = next(notice for notice in lena.parts.notices.said if "moved on" in notice.words)
            assert [choice.title for choice in notice.choices] == ["Send anyway", "Show", "Show both"]
            await lena.until(lambda: len(lena.parts.conversation.blocks) > 3, "what is new")
            notice.choices[2].do()
            versions = lena.desk.doing.versions
            assert versions.yours.toPlainText() == "Done."
            await lena.until(lambda: "And one more thing" in said_now(lena), "the customer's words")
            lena.press("Esc")
            assert not versions.isVisible()
            notice.choices[0].do()
            await lena.until(lambda: [reply.text for reply in served.replies(case)] == ["Done."], "the reply")
            assert lena.draft == ""

    run(story())


def test_a_draft_survives_going_elsewhere_and_a_restart(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        first, second = served.writes(QUESTION), served.writes("My invoice is wrong", "li")
        served.until_handed_over(first, second)
        async with at_desk(served) as lena:
            await lena.opens(first)
            lena.replaces_reply("Half a thought")
            lena.press("Esc", "J", "K")
            await lena.opens(second)
            assert lena.draft != "Half a thought"
        async with at_desk(served) as lena:
            await lena.opens(first)
            await lena.until(lambda: lena.draft == "Half a thought", "the draft")

    run(story())


def test_the_palette_finds_actions_and_people(served: Served, at_desk: AtDesk, run: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes(QUESTION, customer="zora")
            await lena.sees(case)
            lena.press("Ctrl+K")
            lena.types("zora")
            lena.press("Return")
            assert lena.parts.state.selected == case
            lena.press("Ctrl+K")
            lena.types("sett")
            lena.press("Return")
            assert lena.desk.window.place == "settings"
            lena.press("Esc")
            assert lena.focus == "queue-list"

    run(story())
