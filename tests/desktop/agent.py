"""Somebody at the desk who has only a keyboard: presses keys, reads the screen, waits for what should happen."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from workspace.desktop.desk import Desk

# Long, because what is waited for may share a busy machine with other runs; nothing that happens waits for its end.
WITHIN_S = 30.0
A_ROUND = 200
Result = TypeVar("Result")


def focus_name() -> str:
    """What a screen reader calls that which has the focus, '' where nothing has it."""
    widget = QApplication.focusWidget()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) if widget else ""


class Agent:
    """Drives one desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.parts = desk.parts

    def press(self, *keys: str) -> None:
        """Press keys where the focus is, one after the other."""
        for key in keys:
            target = QApplication.focusWidget() or self.desk.window
            QTest.keySequence(target, QKeySequence(key))

    def types(self, text: str) -> None:
        """Type where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        QTest.keyClicks(focus, text)

    def replaces_reply(self, text: str) -> None:
        """Go to the reply, and write something else than what stands there."""
        self.press("R")
        assert isinstance(QApplication.focusWidget(), QPlainTextEdit), "R leads to the reply"
        self.press("Ctrl+A", "Delete")
        self.types(text)

    async def until(self, holds: Callable[[], Result], what: str = "") -> Result:
        """Wait until something is so; returns what it was."""
        for _ in range(round(WITHIN_S / 0.02)):
            if found := holds():
                return found
            await asyncio.sleep(0.02)
        raise AssertionError(f"never happened: {what or holds}; said: {self.said}")

    async def tabs_to(self, name: str) -> None:
        """Tab until what has this accessible name has the focus; what is only being shown may take a moment."""
        for _ in range(round(WITHIN_S / 0.05)):
            for _ in range(A_ROUND):
                if focus_name() == name:
                    return
                self.press("Tab")
            await asyncio.sleep(0.05)
        raise AssertionError(f"the keys never led to {name}; at {focus_name()}")

    async def sees(self, conversation_id: str) -> None:
        """Wait until a conversation is in the list that is shown."""
        await self.until(lambda: conversation_id in self.parts.queue.ids, "the conversation in the list")

    async def opens(self, conversation_id: str) -> None:
        """Go down the list until the conversation is selected, and open it."""
        await self.sees(conversation_id)
        self.press("G", "Q")
        for _ in range(self.parts.queue.rowCount() + 1):
            if self.parts.state.selected == conversation_id:
                break
            self.press("J")
        for _ in range(self.parts.queue.rowCount() + 1):
            if self.parts.state.selected == conversation_id:
                break
            self.press("K")
        assert self.parts.state.selected == conversation_id
        await self.until(lambda: self.parts.conversation.detail is not None, "the conversation")
        self.press("Return")

    @property
    def said(self) -> list[str]:
        """What the notices say."""
        return [notice.words for notice in self.parts.notices.said]

    @property
    def focus(self) -> str:
        """The name of what has the focus."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget else ""

    @property
    def draft(self) -> str:
        """What stands in the reply."""
        return self.parts.conversation_view.composer.field.toPlainText()

    def picture(self, path: Path) -> None:
        """The window as it looks."""
        path.parent.mkdir(parents=True, exist_ok=True)
        assert self.desk.window.grab().save(str(path))


def all_widgets(root: QWidget) -> list[QWidget]:
    """A widget and everything in it."""
    return [root, *root.findChildren(QWidget)]
