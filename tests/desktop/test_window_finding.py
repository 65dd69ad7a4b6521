"""What the palette finds beyond actions and conversations, and the sheet of keys that is searched; by keys alone."""

from PySide6.QtWidgets import QLabel

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_look import unnamed


def test_an_article_is_found_below_the_rest_and_opened(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        case = served.writes("Why was I charged twice?")
        served.until_handed_over(case)
        async with at_desk(served) as lena:
            await lena.sees(case)
            palette = lena.desk.doing.palette
            lena.press("Ctrl+K")
            lena.types("refund")

            def titles() -> list[str]:
                model = palette.list.model()
                return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

            await lena.until(lambda: "Refunds, Article" in titles(), "the article")
            assert titles()[-1] == "Refunds, Article"
            lena.press(*["Down"] * len(titles()))
            lena.press("Return")
            await lena.until(lambda: lena.parts.side.shows_article, "the article beside the conversation")

    run(story())


def test_without_contact_the_palette_finds_what_is_known_here(at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk() as lena:
            lena.press("Ctrl+K")
            lena.types("settings")
            model = lena.desk.doing.palette.list.model()
            assert "Settings" in str(model.index(0, 0).data())
            assert lena.said == []

    run(story())


def test_the_sheet_of_keys_is_searched_by_what_an_action_does_or_its_key(
    served: Served, at_desk: AtDesk, run: Run
) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:

            def shown() -> set[str]:
                return {one.text() for one in lena.desk.doing.help.findChildren(QLabel)}

            lena.press("?")
            assert {"Claim the conversation", "Send the reply"} <= shown()
            assert unnamed(lena.desk.window) == []
            lena.types("claim the")
            assert "Claim the conversation" in shown()
            assert "Send the reply" not in shown()
            lena.press("Ctrl+A")
            lena.types("f6")
            assert "Next pane" in shown()
            lena.press("Esc")
            assert not lena.desk.doing.help.isVisible()

    run(story())
