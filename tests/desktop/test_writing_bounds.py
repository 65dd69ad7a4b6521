"""Words stay with the conversation they were written for, and what is for colleagues is held back every time."""

from functools import partial

import pytest

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.fakes import scripted_responder
from workspace.contract.colleagues import PresenceIn
from workspace.contract.commands import SendReply
from workspace.contract.values import PersonRef, new_id
from workspace.desktop.notices import Choice, Notices
from workspace.domain.article import Article, Audience
from workspace.domain.brief import SuggestedReply
from workspace.domain.identifiers import ArticleId
from workspace.domain.writing import Manner, Rewriting
from workspace.service.handlers.import_knowledge import import_articles

SECRET = "Agents may refund up to fifty euros without asking a lead first"


def rests_on_secret(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """The AI's drafts name an article for colleagues, which was not found with a passage."""
    inside = Article(ArticleId("inside"), "Inside", SECRET, category="billing", audience=Audience.INTERNAL)
    with served.service.store.write() as unit:
        import_articles(unit, [inside], served.service.clock())
    monkeypatch.setattr(
        scripted_responder,
        "SuggestedReply",
        lambda text, _: SuggestedReply(f"{text} {SECRET}.", ("inside",), ("inside",)),
    )


def held_back(agent: Agent) -> bool:
    return any("for colleagues only" in words for words in agent.said)


def test_an_answer_of_the_ai_goes_only_into_the_reply_it_was_asked_for(
    run: Run, served: Served, at_desk: AtDesk
) -> None:
    async def story() -> None:
        a, b = served.writes("My card ends in 4242"), served.writes("Hello there", "li")
        served.until_handed_over(a, b)
        async with at_desk(served) as agent:
            await agent.opens(a)
            agent.press("Esc", "Q")
            agent.types("4242")
            agent.press("Return")
            await agent.until(lambda: any("My card ends" in words for words in agent.said), "the answer")
            agent.press("Esc")
            await agent.opens(b)
            await agent.until(lambda: agent.parts.conversation.conversation_id == b, "the other one")
            agent.replaces_reply("Hi Li.")
            agent.press("F8", "Return")
            await agent.until(lambda: agent.parts.state.selected == a, "back where it was asked")
            assert "4242" not in getattr(agent.desk._store.draft(b), "text", "")
            await agent.until(lambda: agent.parts.conversation.detail is not None, "opened")
            agent.press("F8", "Return")
            assert "4242" in agent.draft

    run(story())


def test_words_before_a_rewrite_come_back_only_where_they_were(
    run: Run, served: Served, at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shorter(draft: str, manner: Manner, language: str) -> Rewriting:
        return Rewriting("Short.", ("49",))

    async def story() -> None:
        a, b = served.writes("Refund?"), served.writes("Hello there", "li")
        served.until_handed_over(a, b)
        monkeypatch.setattr(served.responder, "rewrite", shorter)
        async with at_desk(served) as agent:
            await agent.opens(a)
            agent.replaces_reply("A long text about 49 euros")
            agent.desk.writing.rewrite("shorter")
            await agent.until(lambda: agent.draft == "Short.", "rewritten")
            agent.press("Esc")
            await agent.opens(b)
            await agent.until(lambda: agent.parts.conversation.conversation_id == b, "the other one")
            agent.replaces_reply("Words for Li")
            agent.press("F8", "Return")
            await agent.until(lambda: agent.parts.state.selected == a and agent.draft == "Short.", "back in it")
            agent.press("F8", "Return")
            assert agent.draft == "A long text about 49 euros"
            agent.press("Esc")
            await agent.opens(b)
            await agent.until(lambda: agent.draft == "Words for Li", "as it was")

    run(story())


def test_what_is_for_colleagues_is_held_back_in_every_reply(
    run: Run, served: Served, at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests_on_secret(served, monkeypatch)

    async def story() -> None:
        case = served.writes("Refund?")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.press("R", "Ctrl+Return")
            assert held_back(agent), "the AI's draft as it came"
            agent.replaces_reply("I look into it.")
            agent.press("Ctrl+Return")
            await agent.until(lambda: len(served.replies(case)) == 1, "the first reply")
            await agent.until(lambda: not held_back(agent), "settled")
            agent.replaces_reply(SECRET)
            agent.press("Ctrl+Return")
            assert held_back(agent), "a later reply"
            agent.press("F8", "Return")
            await agent.until(lambda: len(served.replies(case)) == 2, "sent all the same")

    run(story())


def test_what_is_for_colleagues_is_held_back_when_another_conversation_is_open(
    run: Run, served: Served, at_desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests_on_secret(served, monkeypatch)

    async def story() -> None:
        a, b = served.writes("Refund?"), served.writes("Hello there", "li")
        served.until_handed_over(a, b)
        async with at_desk(served) as agent:
            await agent.opens(a)
            agent.press("Esc", "C")
            await agent.until(lambda: served.detail(a).row.held_by is not None, "claimed")
            agent.replaces_reply("I look into it.")
            served.writes("One more thing")
            agent.press("Ctrl+Return")
            await agent.until(lambda: any("moved on" in words for words in agent.said), "refused")
            agent.replaces_reply(SECRET)
            agent.press("Esc")
            await agent.opens(b)
            await agent.until(lambda: agent.parts.conversation.conversation_id == b, "the other one")
            agent.press("F8", "Return")
            assert held_back(agent)
            assert served.replies(a) == []
            agent.press("F8", "Return")
            sent = await agent.until(lambda: served.replies(a), "sent all the same, and anyway")
            assert sent[0].text == SECRET

            def given() -> list[object]:
                return [one for one in agent.parts.orders.pending(a) if isinstance(one, SendReply)]

            await agent.until(lambda: not given(), "nothing is still to be sent")

    run(story())


def test_a_notice_said_again_has_its_new_choices() -> None:
    done: list[int] = []
    notices = Notices()
    for number in range(2):
        notices.problem("Not sent.", key="k", choices=(Choice("Again", partial(done.append, number)),))
    notices.said[0].choices[0].do()
    assert done == [1]


def test_the_choices_of_notices_are_reached_by_keys(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hi")
        served.until_handed_over(case)
        done: list[str] = []
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.replaces_reply("Dear Mira")
            assert not agent.desk.actions.do("notices"), "nothing is said, so there is nowhere to go"
            first = (Choice("One", lambda: done.append("one")), Choice("Two", lambda: done.append("two")))
            agent.parts.notices.attention("Older", key=new_id(), choices=first)
            agent.parts.notices.attention("Newer", key=new_id(), choices=(Choice("Three", lambda: done.append("3")),))
            assert agent.focus == "reply", "nothing takes the focus"
            agent.press("F8")
            assert agent.focus == "choice:Three"
            agent.press("F8", "Tab")
            assert agent.focus == "choice:Two"
            agent.parts.notices.attention("Another", key="other")
            assert agent.focus == "choice:Two", "what is said meanwhile does not take it away"
            agent.press("Return")
            assert (done, agent.focus) == (["two"], "reply")
            agent.press("F8", "Esc")
            assert (agent.focus, agent.draft) == ("reply", "Dear Mira")

    run(story())


def test_sending_while_a_colleague_writes_here_warns_first(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hi")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            tom = PersonRef(id="tom", name="Tom")
            served.service.presence.hear(tom, PresenceIn(window_id="w", conversation_id=case, doing="typing"))
            served.service.bell.ring()
            composer = agent.parts.conversation_view.composer
            await agent.until(lambda: "Tom" in composer.others_said, "Tom named")
            agent.replaces_reply("Dear Mira")
            agent.press("Ctrl+Return")
            assert any("Tom is writing here too" in words for words in agent.said)
            assert agent.draft == "Dear Mira"
            agent.press("F8", "Return")
            await agent.until(lambda: [one.text for one in served.replies(case)] == ["Dear Mira"], "sent")

    run(story())


def test_words_of_your_own_are_not_called_a_draft_of_the_ai(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hi")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            composer = agent.parts.conversation_view.composer

            def is_the_ais() -> bool:
                return composer.draft.suggested

            assert is_the_ais()
            agent.replaces_reply("Dear Mira")
            assert not is_the_ais()
            agent.press("Ctrl+A", "Delete", "D")
            assert not is_the_ais(), "D is a letter while somebody writes"
            agent.press("Esc", "D")
            assert is_the_ais()
            agent.press("End")
            agent.types(" Yours")
            assert is_the_ais(), "edited, and still the AI's"

    run(story())
