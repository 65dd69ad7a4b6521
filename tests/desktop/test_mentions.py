"""Who is named in a note is told, offline too; who cannot be told is said."""

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served


def test_somebody_named_while_the_service_is_away_is_told_later(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        case = served.writes("Hello?")
        served.until_handed_over(case)
        async with at_desk(served) as agent:
            await agent.opens(case)
            agent.press("Esc", "Shift+N")
            await agent.until(lambda: agent.desk.writing.people, "who is here")
        served.down()
        async with at_desk() as again:
            await again.opens(case)
            again.press("Esc", "Shift+N")
            again.types("look @")
            again.press("Esc")
            again.types("Tom and @")
            again.press("Esc")
            again.types("Nobody please")
            again.press("Ctrl+Return")
            assert any("Nobody" in words and "Tom" not in words for words in again.said), again.said
            served.up()
            again.desk.connect_to(served.base_url, served.token)
            notes = await again.until(
                lambda: [one for one in served.detail(case).history if one.entry == "note"], "the note"
            )
            assert [one.name for one in notes[0].mentions] == ["Tom"]

    run(story())
