"""What an agent does to conversations beside answering, by keys alone, with the real service."""

from pathlib import Path

from tests.desktop.agent import Agent, all_widgets
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.colleagues import PresenceIn
from workspace.contract.commands import Claim
from workspace.contract.values import PersonRef, new_id


async def waiting(agent: Agent, served: Served, number: int) -> list[str]:
    """So many conversations that wait for a person, seen at the desk."""
    made = [served.writes(f"Something unheard of, {one}", customer=f"customer{one}") for one in range(number)]
    served.until_handed_over(*made)
    for one in made:
        await agent.sees(one)
    agent.press("G", "Q", "J", "K")
    return made


def test_one_is_put_away_until_tomorrow_and_brought_back(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            (made,) = await waiting(agent, served, 1)
            await agent.opens(made)
            agent.press("Esc", "S")
            agent.types("tomorrow 9")
            agent.press("Return")
            await agent.until(lambda: served.detail(made).row.snoozed_until is not None, "put away")
            agent.press("G", "S")
            await agent.sees(made)
            assert any("put away" in words for words in agent.said)
            agent.press("Z")
            await agent.until(lambda: served.detail(made).row.snoozed_until is None, "brought back")

    run(story())


def test_several_are_tagged_at_once_and_the_one_undo_takes_it_back(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            made = await waiting(agent, served, 3)
            agent.press("Ctrl+Shift+A", "L")
            agent.types("outage")
            agent.press("Return")
            await agent.until(lambda: all(served.detail(one).row.tags == ("outage",) for one in made), "tagged")
            assert agent.parts.state.marked == frozenset()
            agent.press("Z")
            await agent.until(lambda: all(served.detail(one).row.tags == () for one in made), "taken back")

    run(story())


def test_marking_goes_on_by_keys_and_ends_with_escape(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            made = await waiting(agent, served, 3)
            agent.press("X")
            assert len(agent.parts.state.marked) == 1
            agent.press("X", "Shift+J", "Shift+J")
            assert agent.parts.state.marked == frozenset(made)
            served.tom_does(Claim(id=new_id(), conversation_id=made[0]))
            await agent.until(lambda: (row := agent.parts.rows.get(made[0])) and row.held_by, "the colleague's claim")
            assert agent.parts.state.marked == frozenset(made), "a live change ends no mark"
            agent.press("Esc")
            assert agent.parts.state.marked == frozenset()

    run(story())


def test_a_colleague_is_given_a_conversation_and_the_ai_another(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            first, second = await waiting(agent, served, 2)
            await agent.opens(first)
            agent.press("Esc", "A")
            agent.types("tom")
            chooser = agent.desk.chooser
            await agent.until(lambda: "Tom, " in str(chooser.list.model().index(0, 0).data()), "Tom to choose")
            agent.press("Return")
            await agent.until(lambda: (who := served.detail(first).row.held_by) and who.name == "Tom", "Tom has it")
            await agent.opens(second)
            agent.press("Esc", "H")
            await agent.until(lambda: any("AI has the conversation" in words for words in agent.said), "handed back")

    run(story())


def test_the_list_is_narrowed_by_words_and_kept_as_a_view(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            made = await waiting(agent, served, 2)
            await agent.opens(made[0])
            agent.press("Esc", "L")
            agent.types("vip")
            agent.press("Return")
            await agent.until(lambda: served.detail(made[0]).row.tags == ("vip",), "tagged")
            await agent.until(lambda: (row := agent.parts.rows.get(made[0])) and row.tags, "tagged here")
            agent.press("F")
            agent.types("tag vip")
            agent.press("Return")
            assert agent.parts.queue.ids == (made[0],)
            assert "vip" in agent.parts.queue_view.narrowed.text()
            agent.press("G", "V")
            agent.types("Important people")
            agent.press("Return")
            await agent.until(lambda: [one.title for one in agent.desk.filtering.saved] == ["Important people"], "kept")
            agent.press("Shift+F")
            assert set(agent.parts.queue.ids) == set(made)
            agent.press("G", "V")
            agent.types("Important")
            agent.press("Return")
            assert agent.parts.queue.ids == (made[0],)

    run(story())


def test_words_in_messages_this_machine_never_saw_are_found(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            made = served.writes("Hello there", customer="dana")
            served.writes("The reference is Zanzibar", customer="dana")
            served.until_handed_over(made)
            await agent.sees(made)
            agent.press("/")
            agent.types("zanzib")
            await agent.until(lambda: agent.parts.queue.ids == (made,), "found by the service")

    run(story())


def test_who_looks_and_types_is_seen_by_the_others(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            (made,) = await waiting(agent, served, 1)
            tom = PersonRef(id="tom", name="Tom")
            served.service.presence.hear(tom, PresenceIn(window_id="w", conversation_id=made, doing="typing"))
            served.service.bell.ring()
            others = await agent.until(lambda: agent.parts.state.others_at(made), "Tom there")
            assert [(one.person.name, one.doing) for one in others] == [("Tom", "typing")]

    run(story())


def test_every_word_of_the_queue_has_a_name(run: Run, served: Served, at_desk: AtDesk, tmp_path: Path) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            await waiting(agent, served, 1)
            agent.press("X", "F")
            agent.picture(tmp_path / "filter.png")
            for widget in all_widgets(agent.desk.chooser):
                if widget.focusPolicy() != widget.focusPolicy().NoFocus:
                    assert widget.accessibleName(), widget
            agent.press("Esc")
            assert not agent.desk.chooser.isVisible()

    run(story())
