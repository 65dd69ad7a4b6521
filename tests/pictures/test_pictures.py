"""Every screen in every theme, size and direction as a picture under build/pictures, checked without another picture.

Nothing may be blank, cut off, outside the window or too faint. ``make pictures`` draws them; ``contact_sheet.py`` puts
them on one page.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_confidence import learned
from tests.pictures.checks import cut_off, faint, is_blank, outside
from workspace.desktop import translate
from workspace.desktop.settings.model import Preferences

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
SIZES = {
    "reference": (1280, 800, 1.0),
    "narrow": (1000, 700, 1.0),
    "bigger type": (1600, 1000, 1.25),
    "double type": (2560, 1600, 2.0),
}


async def nothing(_: Agent) -> None:
    return


async def conversation(agent: Agent) -> None:
    agent.press("J", "Return")
    await agent.until(lambda: agent.parts.conversation.detail is not None, "the conversation")


async def why(agent: Agent) -> None:
    await conversation(agent)
    agent.press("F6", "W")


async def resolving(agent: Agent) -> None:
    await conversation(agent)
    agent.replaces_reply("It was a test of your card and never booked; your bank shows it for two days.")
    agent.press("Ctrl+Shift+Return")
    await agent.until(lambda: agent.parts.conversation_view.panel.correction.draft, "the draft")
    agent.press("U")


async def palette(agent: Agent) -> None:
    agent.press("Ctrl+K")


async def keys(agent: Agent) -> None:
    agent.press("?")


async def settings(agent: Agent) -> None:
    agent.press("Ctrl+,")


async def confidence(agent: Agent) -> None:
    agent.press("Ctrl+,")
    page = agent.parts.settings_view.confidence
    await agent.until(lambda: page.risks, "the categories")
    risk = next(iter(page.risks.values()))
    risk.setFocus()


async def reliability(agent: Agent) -> None:
    await confidence(agent)
    (pane,) = agent.parts.settings_view.findChildren(QScrollArea)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())


def _is_filled(agent: Agent) -> bool:
    return agent.parts.queue.rowCount() >= 2


SCREENS: dict[str, Callable[[Agent], Awaitable[None]]] = {
    "queue": nothing,
    "palette": palette,
    "keys": keys,
    "settings": settings,
    "confidence": confidence,
    "reliability": reliability,
    "conversation": conversation,
    "why": why,
    "resolving": resolving,
}
CUSTOMERS = {
    "mira": "Why was I charged twice in May? I have written three times now and nobody answers me.",
    "li": "The API returns 403 after I changed the role of a user, although the documentation says otherwise.",
    "zora": "Can I move my data to another region?",
    "wolfeschlegelsteinhausenbergerdorff": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    " https://example.com/" + "a-very-long-path-without-any-space/" * 8,
    "noor": "لماذا تم تحصيل المبلغ مرتين في مايو؟ INV-2043",
}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translate.use(translate.ENGLISH)


def looked_at(agent: Agent, name: str) -> dict[str, list[str]]:
    """Take the picture and look at it; returns what is wrong."""
    picture = PICTURES / f"{name}.png"
    agent.picture(picture)
    window, image = agent.desk.window, QImage(str(picture))
    assert not is_blank(image), name
    wrong = {
        "cut off": cut_off(window),
        "outside": outside(window),
        "faint": faint(window, image, 7.0 if agent.parts.theme.palette.high else 4.5),
    }
    return {f"{name}, {what}": places for what, places in wrong.items() if places}


@pytest.mark.parametrize(
    ("theme", "size", "language"),
    [
        ("light", "reference", "en"),
        ("dark", "reference", "en"),
        ("high-contrast", "reference", "en"),
        ("high-contrast-light", "reference", "en"),
        ("light", "narrow", "en"),
        ("dark", "bigger type", "de"),
        ("light", "double type", "en"),
        ("light", "reference", "fr"),
        ("light", "reference", "es"),
        ("dark", "reference", "qps-rtl"),
        ("high-contrast", "bigger type", "qps-rtl"),
    ],
)
def test_picture_of_every_screen(
    served: Served, at_desk: AtDesk, run: Run, theme: str, size: str, language: str
) -> None:
    width, height, scale = SIZES[size]
    translate.use(language)
    wrong: dict[str, list[str]] = {}

    async def story() -> None:
        learned(served, wrong=12)
        cases = [served.writes(text, customer) for customer, text in CUSTOMERS.items()]
        served.until_handed_over(*cases)
        async with at_desk(served) as agent:
            agent.desk.settings.choose(Preferences(theme, scale, language=language))
            agent.desk.window.resize(width, height)
            await agent.until(partial(_is_filled, agent), "the queue")
            for name, show in SCREENS.items():
                await show(agent)
                # Layouts take what changed at the next turn of the loop.
                await asyncio.sleep(0.1)
                wrong.update(looked_at(agent, f"{name} {size} {theme} {language}"))
                agent.press("Esc", "Esc")
        assert not wrong

    run(story())


@pytest.mark.parametrize(("theme", "language"), [("light", "en"), ("dark", "de"), ("high-contrast-light", "qps-rtl")])
def test_picture_of_every_state(served: Served, at_desk: AtDesk, run: Run, theme: str, language: str) -> None:
    translate.use(language)
    wrong: dict[str, list[str]] = {}

    async def story() -> None:
        async with at_desk() as agent:
            agent.desk.settings.choose(Preferences(theme, 1.0, language=language))
            agent.desk.window.resize(1280, 800)

            def see(name: str) -> None:
                wrong.update(looked_at(agent, name))

            agent.desk.waiting_for("Preparing the knowledge")
            await asyncio.sleep(0.1)
            see(f"state loading {theme} {language}")
            agent.desk.connect_to(served.base_url, served.token)
            await agent.until(lambda: agent.parts.state.connection.kind == "connected", "contact")
            await asyncio.sleep(0.3)
            see(f"state empty {theme} {language}")
            cases = [
                served.writes(f"{text} ({number})", f"{customer}{number}")
                for number in range(6)
                for customer, text in CUSTOMERS.items()
            ]
            served.until_handed_over(*cases)
            await agent.until(lambda: agent.parts.queue.rowCount() + agent.parts.queue.arrivals >= len(cases), "all")
            agent.press(".")
            await asyncio.sleep(0.2)
            see(f"state many {theme} {language}")
            await conversation(agent)
            agent.parts.notices.problem("Your reply to Mira was not sent. It is kept as your draft.", key="test")
            agent.parts.notices.done("Mira is resolved.", key="done", undo=lambda: None)
            await asyncio.sleep(0.2)
            see(f"state error {theme} {language}")
            served.down()
            await agent.until(lambda: agent.parts.state.connection.kind == "lost", "no contact")
            await asyncio.sleep(0.2)
            see(f"state offline {theme} {language}")
        assert not wrong

    run(story())
