"""Everything can be reached, named and seen with the keyboard alone; screen readers hear what comes by itself."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.desktop.announcing import Announcer
from workspace.desktop.overlay import Overlay

Role = QAccessible.Role
MOST_STOPS = 120


def takes_focus(root: QWidget) -> list[QWidget]:
    """What can be seen and stepped to with Tab."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def said_of(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name)


def audit(agent: Agent, screen: str) -> list[str]:
    """What a person without a mouse or without eyes would stumble over on this screen."""
    window = agent.desk.window
    overlays = [overlay for overlay in window.findChildren(Overlay) if overlay.isVisible()]
    root: QWidget = overlays[0] if overlays else window
    found = []
    for widget in takes_focus(root):
        name = widget.objectName() or type(widget).__name__
        if not said_of(widget):
            found.append(f"{screen}: {name} has no name")
        if QAccessible.queryAccessibleInterface(widget).role() == Role.NoRole:
            found.append(f"{screen}: {name} has no role")
    for words in root.findChildren(QLabel):
        for buddy in filter(None, (words.buddy(),)):
            if buddy.isVisibleTo(root) or not words.isVisibleTo(root):
                continue
            found.append(f"{screen}: {words.text()!r} stands for something that is not there")
    return found


def unlit(agent: Agent, screen: str) -> list[str]:
    """Steps with Tab through everything; what looks the same with and without the focus is not seen."""
    window = agent.desk.window
    found: list[str] = []
    seen: list[str] = []
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    for _ in range(MOST_STOPS):
        widget = QApplication.focusWidget()
        if widget is None:
            return [f"{screen}: the focus is lost after {seen[-1] if seen else 'nothing'}"]
        name = widget.objectName() or said_of(widget) or type(widget).__name__
        seen.append(name)
        place = widget.parentWidget() or widget
        lit = place.grab().toImage()
        widget.clearFocus()
        dark = place.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if lit == dark:
            found.append(f"{screen}: the focus is not seen on {name}")
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is widget and widget is first:
            break  # the only one there is
        if QApplication.focusWidget() is widget:
            found.append(f"{screen}: Tab does not lead on from {name}")
            break
        if QApplication.focusWidget() is first:
            break
    else:
        found.append(f"{screen}: Tab never comes back round")
    return found


async def the_queue(agent: Agent, case: str) -> None:
    await agent.sees(case)


async def a_conversation(agent: Agent, case: str) -> None:
    await agent.opens(case)


async def resolving(agent: Agent, case: str) -> None:
    agent.press("E")
    await agent.until(lambda: agent.parts.conversation_view.is_resolving, "the panel")


async def settings(agent: Agent, case: str) -> None:
    agent.press("Ctrl+,")


async def the_keys(agent: Agent, case: str) -> None:
    agent.press("?")


async def the_palette(agent: Agent, case: str) -> None:
    agent.press("Ctrl+K")


SCREENS: dict[str, Callable[[Agent, str], Awaitable[None]]] = {
    "queue": the_queue,
    "conversation": a_conversation,
    "resolving": resolving,
    "settings": settings,
    "keys": the_keys,
    "palette": the_palette,
}


def test_every_screen_can_be_used_without_a_mouse_and_without_eyes(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        case = served.writes("Why was I charged twice?")
        served.until_handed_over(case)
        found: list[str] = []
        async with at_desk(served) as lena:
            for screen, show in SCREENS.items():
                await show(lena, case)
                await asyncio.sleep(0.1)
                found += audit(lena, screen)
                found += unlit(lena, screen)
                lena.press("Esc", "Esc")
        assert not found, "\n".join(found)

    run(story())


def test_screen_readers_hear_what_comes_by_itself(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            heard: list[tuple[str, bool]] = []
            announcer = lena.desk.window.findChild(Announcer)
            assert announcer is not None
            announcer.said.connect(lambda words, urgent: heard.append((words, urgent)))
            focus = lena.focus
            served.until_handed_over(served.writes("Why was I charged twice?"))
            await lena.until(lambda: heard, "the announcement")
            assert heard == [("Mira Sol needs a person: Why was I charged twice?", False)]
            assert lena.focus == focus
            lena.parts.notices.problem("Your reply was not sent.", key="one")
            lena.parts.notices.done("The brief is copied.", key="two")
            assert heard[1:] == [("Your reply was not sent.", True), ("The brief is copied.", False)]

    run(story())


def test_several_that_come_at_once_are_told_in_one_sentence(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            heard: list[str] = []
            announcer = lena.desk.window.findChild(Announcer)
            assert announcer is not None
            announcer.said.connect(lambda words, _: heard.append(words))
            cases = [served.writes("Why was I charged twice?", name) for name in ("mira", "li", "zora")]
            served.until_handed_over(*cases)
            await lena.until(lambda: set(cases) <= set(lena.parts.queue.ids) or lena.parts.queue.arrivals, "rows")
            await lena.until(lambda: heard, "the announcement")
            assert len(heard) < len(cases)

    run(story())
