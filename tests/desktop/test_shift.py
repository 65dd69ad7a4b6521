"""By keys alone: a shift of ten conversations of every kind, two agents on one desk, an hour without contact."""

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.colleagues import PresenceIn
from workspace.contract.commands import AddNote, Claim, SendReply
from workspace.contract.values import PersonRef, new_id


async def goes_to(agent: Agent, case: str) -> None:
    """Out of whatever is being written, and to a conversation."""
    agent.press("Esc")
    await agent.opens(case)


async def answered(agent: Agent, served: Served, case: str, words: str) -> None:
    """Write and send a reply, and wait until the service has it."""
    agent.replaces_reply(words)
    agent.press("Ctrl+Return")
    await agent.until(lambda: [one.text for one in served.replies(case)][-1:] == [words], "the reply")


async def resolved(agent: Agent, served: Served, case: str, rating: str) -> None:
    """Rate with one key and close."""
    agent.press("Esc", rating)
    await agent.until(lambda: agent.parts.conversation_view.is_resolving, "the panel")
    if rating == "U":
        agent.press("1")
    agent.press("Ctrl+E")
    await agent.until(lambda: served.detail(case).row.state == "resolved", "resolved")


def test_a_shift_of_ten_conversations_of_every_kind(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        cases = [served.writes(f"Something unheard of, {number}", customer=f"customer{number}") for number in range(10)]
        served.until_handed_over(*cases)
        async with at_desk(served) as agent:
            for case in cases:
                await agent.sees(case)
            # 1: answered, was needed.  2: answered, was not needed.  3: nothing to answer.
            await goes_to(agent, cases[0])
            await answered(agent, served, cases[0], "It is on its way.")
            await resolved(agent, served, cases[0], "N")
            await goes_to(agent, cases[1])
            await answered(agent, served, cases[1], "The AI could have said this.")
            await resolved(agent, served, cases[1], "U")
            await goes_to(agent, cases[2])
            await resolved(agent, served, cases[2], "N")
            # 4: put away.  5: given to a colleague.  6: handed back to the AI.
            await goes_to(agent, cases[3])
            agent.press("Esc", "S")
            agent.types("in 2 h")
            agent.press("Return")
            await agent.until(lambda: served.detail(cases[3]).row.snoozed_until, "put away")
            await goes_to(agent, cases[4])
            agent.press("Esc", "A")
            agent.types("tom")
            found = agent.desk.chooser.list.model()
            await agent.until(lambda: "Tom, " in str(found.index(0, 0).data()), "Tom to choose")
            agent.press("Return")
            await agent.until(lambda: (who := served.detail(cases[4]).row.held_by) and who.name == "Tom", "with Tom")
            await goes_to(agent, cases[5])
            agent.press("Esc", "H")
            await agent.until(lambda: any("AI has the conv" in words for words in agent.said), "handed back")
            # 7: tagged, reminded and kept.  8 and 9: closed together.
            await goes_to(agent, cases[6])
            agent.press("Esc", "C", "L")
            agent.types("follow up")
            agent.press("Return", "Shift+S")
            agent.types("tomorrow 9")
            agent.press("Return")
            await agent.until(lambda: served.detail(cases[6]).row.remind_at, "reminder")
            assert served.detail(cases[6]).row.tags == ("follow up",)
            for case in cases[7:9]:
                await agent.opens(case)
                agent.press("Esc", "X")
            assert agent.parts.state.marked == frozenset(cases[7:9])
            agent.press("E")
            await agent.until(
                lambda: all(served.detail(case).row.state == "resolved" for case in cases[7:9]), "both closed"
            )
            # 10: the customer writes while the reply is being written; it is sent all the same.
            await goes_to(agent, cases[9])
            agent.press("Esc", "C")
            agent.replaces_reply("One moment please.")
            served.writes("Still there?", customer="customer9")
            await agent.until(lambda: len(served.detail(cases[9]).history) and agent.parts.conversation.blocks, "news")
            agent.press("Ctrl+Return")
            await agent.until(
                lambda: served.replies(cases[9]) or any("not sent" in words for words in agent.said), "sent or refused"
            )
            states = [served.detail(case).row.state for case in cases]
            assert states.count("resolved") == 5

    run(story())


def test_two_agents_on_one_desk_race_see_each_other_and_are_warned(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case, other = (served.writes(f"Hello {name}", customer=name) for name in ("mira", "dana"))
        served.until_handed_over(case, other)
        async with at_desk(served) as agent:
            await agent.sees(case)
            await agent.sees(other)
            # Presence.
            await goes_to(agent, case)
            tom = PersonRef(id="tom", name="Tom")
            served.service.presence.hear(tom, PresenceIn(window_id="w", conversation_id=case, doing="typing"))
            served.service.bell.ring()
            await agent.until(lambda: agent.parts.state.others_at(case), "Tom types")
            # Conflict: what Tom wrote first is not talked over.
            agent.press("Esc", "C")
            await agent.until(lambda: (who := served.detail(case).row.held_by) and who.name == "Lena", "claimed")
            agent.replaces_reply("My answer")
            served.tom_does(AddNote(id=new_id(), conversation_id=case, note_id=new_id(), text="Careful with this one"))
            await agent.until(
                lambda: (
                    agent.parts.conversation.detail
                    and any(entry.entry == "note" for entry in agent.parts.conversation.detail.history)
                ),
                "Tom's note",
            )
            agent.press("Ctrl+Return")
            await agent.until(lambda: "Tom is writing here too" in " ".join(agent.said), "the warning")
            assert not served.replies(case)
            served.service.presence.hear(tom, PresenceIn(window_id="w", conversation_id=case, doing="viewing"))
            served.service.bell.ring()
            await agent.until(lambda: all(one.doing != "typing" for one in agent.parts.state.others_at(case)), "quiet")
            agent.press("Ctrl+Return")
            await agent.until(lambda: served.replies(case), "sent: a note is no answer")
            # Race: Tom takes the other one just before.
            served.tom_does(Claim(id=new_id(), conversation_id=other))
            await goes_to(agent, case)
            agent.press("Esc", "G", "A")
            await agent.until(lambda: (row := agent.parts.rows.get(other)) and row.held_by, "Tom has it")
            assert (row := agent.parts.rows.get(other)) is not None
            assert row.held_by is not None
            assert row.held_by.name == "Tom"

    run(story())


def test_an_hour_offline_loses_nothing_and_shows_what_was_refused(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        mine, taken = (served.writes(f"Hello from {name}", customer=name) for name in ("mira", "dana"))
        served.until_handed_over(mine, taken)
        async with at_desk(served) as agent:
            await goes_to(agent, mine)
            await goes_to(agent, taken)
            agent.press("Esc")
            served.down()
            await agent.until(lambda: agent.parts.state.connection.kind == "lost", "contact lost")
            # What was seen is readable, searchable, and can be worked on.
            agent.press("/")
            agent.types("mira")
            assert agent.parts.queue.ids == (mine,)
            agent.press("Esc", "Esc")
            await goes_to(agent, mine)
            agent.press("Esc", "C")
            agent.replaces_reply("Written without contact")
            agent.press("Ctrl+Return", "Esc", "L")
            agent.types("offline")
            agent.press("Return")
            await goes_to(agent, taken)
            agent.press("Esc", "C")
            agent.replaces_reply("Too late")
            agent.press("Ctrl+Return")
            row = agent.parts.rows.get(mine)
            assert row is not None
            assert row.tags == ("offline",)
            # Meanwhile a colleague, at a desk with contact, takes one of them.
            served.tom_does(Claim(id=new_id(), conversation_id=taken))
            served.tom_does(
                SendReply(id=new_id(), conversation_id=taken, reply_id=new_id(), text="Tom was first", seen_seq=10**6)
            )
            served.up()
            await agent.until(lambda: [one.text for one in served.replies(mine)] == ["Written without contact"], "sent")
            await agent.until(lambda: served.detail(mine).row.tags == ("offline",), "tagged")
            await agent.until(lambda: any("was not sent" in words for words in agent.said), "the refusal")
            assert [one.text for one in served.replies(taken)] == ["Tom was first"]
            await agent.until(lambda: agent.desk.parts.orders.pending(taken) == (), "nothing waits")
            kept = agent.draft if agent.parts.state.selected == taken else ""
            assert "Too late" in kept

    run(story())
