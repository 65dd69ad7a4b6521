"""Ctrl+K finds people, saved views and macros as well; what was found in a message is marked where it stands."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.contract.commands import Claim
from workspace.contract.personal import MacroIn, QueueFilter, SavedViewIn
from workspace.contract.values import new_id
from workspace.desktop.parts.drawing import draw_marked
from workspace.desktop.theme.theme import Theme


def offered(agent: Agent) -> list[str]:
    """What the palette shows."""
    model = agent.desk.doing.palette.list.model()
    return [str(model.data(model.index(number, 0))) for number in range(model.rowCount())]


def test_people_views_and_macros_are_found(unhurried: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(unhurried) as lena:
            mine, toms = unhurried.writes("Where is my refund?"), unhurried.writes("The app stops", customer="li")
            unhurried.until_handed_over(mine, toms)
            unhurried.tom_does(Claim(id=new_id(), conversation_id=toms))
            await lena.desk.api.save_macro(MacroIn(id=new_id(), title="Zephyr greeting", text="Hello again"))
            await lena.desk.api.save_view(
                SavedViewIn(id=new_id(), title="Zebra cases", filter=QueueFilter(view="all"), shared=False)
            )
            await lena.opens(mine)
            lena.press("Esc", "Ctrl+K")
            lena.types("ze")
            await lena.until(lambda: len(offered(lena)) == 2, "a view and a macro")
            assert any(one.startswith("Zebra cases") for one in offered(lena))
            assert any("Hello again" in one for one in offered(lena))
            for _ in range(3):
                lena.press("Backspace")
            lena.types("zeph")
            await lena.until(lambda: len(offered(lena)) == 1, "the macro")
            lena.press("Return")
            assert "Hello again" in lena.draft
            lena.press("Esc", "Ctrl+K")
            lena.types("tom")
            await lena.until(lambda: any(one.startswith("Tom") for one in offered(lena)), "Tom")
            assert any(one.startswith("Give the conversation to Tom") for one in offered(lena))
            at = next(number for number, one in enumerate(offered(lena)) if one.startswith("Tom"))
            for _ in range(at):
                lena.press("Down")
            lena.press("Return")
            await lena.until(lambda: lena.parts.queue.ids == (toms,), "what Tom has")

    run(story())


def test_a_word_that_was_found_is_marked_where_it_stands(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes("Good morning. <b>My</b> parcel with the quince jam never came.")
            await lena.sees(case)
            lena.press("/")
            lena.types("quince")
            await lena.until(lambda: lena.parts.queue.snippets.get(case), "found in the message")
            found = lena.parts.queue.snippets[case]
            assert [found.text[start:end].casefold() for start, end in found.marks] == ["quince"]

    run(story())


def test_marks_stand_under_the_words_they_mean(qapp: QApplication) -> None:
    theme = Theme()
    text = "\U0001f600 one two"

    def drawn(*marks: tuple[int, int], direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> list[int]:
        """The columns that are coloured by a mark."""
        image = QImage(300, 24, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        draw_marked(painter, QRectF(0, 0, 300, 24), text, marks, theme.font(), ("#000000", "#ff0000"))
        painter.end()
        red = Qt.GlobalColor.red
        return [x for x in range(300) if any(image.pixelColor(x, y) == red for y in range(24))]

    assert drawn() == []
    one, two = drawn((2, 5)), drawn((6, 9))
    assert one
    assert two
    assert max(one) < min(two), "characters outside the first plane are counted once"
    assert min(drawn((6, 9), direction=Qt.LayoutDirection.RightToLeft)) > 100
