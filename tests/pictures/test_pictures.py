"""Every screen in every theme as a picture under build/pictures: not blank, and nothing cut off that has a size."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from tests.desktop.test_confidence import learned
from workspace.desktop.settings.model import Preferences

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
THEMES = ("light", "dark", "high-contrast")
SIZES = {"reference": (1280, 800, 1.0), "narrow": (1000, 700, 1.0), "big type": (1920, 1200, 1.5)}


def is_blank(image: QImage) -> bool:
    """Whether nothing is drawn."""
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    return len(colours) < 8


def cut_off(root: QWidget) -> list[str]:
    """Words on the screen that have less room than they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton) or not widget.text():
            continue
        if isinstance(widget, QLabel) and (widget.wordWrap() or widget.text().endswith("…")):
            continue
        needed = max(QFontMetricsF(widget.font()).horizontalAdvance(part) for part in widget.text().splitlines())
        if widget.width() + 1 < needed:
            found.append(f"{widget.text()!r}: {widget.width()} of {needed:.0f}")
    return found


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
}


@pytest.mark.parametrize(
    ("theme", "size"),
    [
        ("light", "reference"),
        ("dark", "reference"),
        ("high-contrast", "reference"),
        ("light", "narrow"),
        ("dark", "big type"),
    ],
)
def test_picture_of_every_screen(served: Served, at_desk: AtDesk, run: Run, theme: str, size: str) -> None:
    width, height, scale = SIZES[size]

    async def story() -> None:
        learned(served, wrong=12)
        cases = [served.writes(text, customer) for customer, text in CUSTOMERS.items()]
        served.until_handed_over(*cases)
        async with at_desk(served) as agent:
            agent.desk.settings.choose(Preferences(theme, scale, compact=False))
            agent.desk.window.resize(width, height)
            await agent.until(partial(_is_filled, agent), "the queue")
            for name, show in SCREENS.items():
                await show(agent)
                # Layouts take what changed at the next turn of the loop.
                await asyncio.sleep(0.1)
                picture = PICTURES / f"{name} {size} {theme}.png"
                agent.picture(picture)
                assert not is_blank(QImage(str(picture)))
                assert cut_off(agent.desk.window) == [], f"{name}, {size}, {theme}"
                agent.press("Esc", "Esc")

    run(story())
