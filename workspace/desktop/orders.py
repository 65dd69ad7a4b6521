"""The one door for commands: on disk first, shown at once, sent in order, and reported by their ids."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from workspace.client.outbox import Outbox
from workspace.contract.commands import AnyCommand, CommandDone
from workspace.contract.problems import Problem
from workspace.desktop.rows import Rows


class Orders(QObject):
    """Takes commands from the panes, hears from the sender what became of them.

    Signals:
        done: the command and the answer.
        refused: the command and the problem.
        waits: the command, and since when it is kept.
        changed: the commands on their way for this conversation are others.
    """

    done = Signal(object, object)
    refused = Signal(object, object)
    waits = Signal(object, object)
    changed = Signal(str)

    def __init__(self, outbox: Outbox, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._rows = rows
        self._empty = asyncio.Event()
        self.wake: Callable[[], None] = lambda: None
        for kept in outbox.pending():
            rows.ordered(kept.command)

    def give(self, command: AnyCommand) -> None:
        """Keep a command and let it leave."""
        if self._outbox.keep(command):
            self._rows.ordered(command)
            self.changed.emit(command.conversation_id)
            self.wake()

    def withdraw(self, command: AnyCommand) -> bool:
        """Take a command back that never left."""
        if not self._outbox.withdraw(command.id):
            return False
        self._settle(command)
        return True

    def pending(self, conversation_id: str) -> tuple[AnyCommand, ...]:
        """What is on its way for a conversation."""
        return self._rows.pending(conversation_id)

    async def drained(self, conversation_id: str) -> None:
        """Wait until nothing is on its way for a conversation."""
        while self._rows.pending(conversation_id):
            self._empty.clear()
            await self._empty.wait()

    def command_done(self, command: AnyCommand, done: CommandDone) -> None:
        """The service carried it out."""
        if done.row is not None:
            self._rows.take(done.row)
        self._settle(command)
        self.done.emit(command, done)

    def command_refused(self, command: AnyCommand, problem: Problem) -> None:
        """The service said no."""
        self._settle(command)
        self.refused.emit(command, problem)

    def command_waits(self, command: AnyCommand, since: datetime) -> None:
        """It is held up."""
        self.waits.emit(command, since)

    def _settle(self, command: AnyCommand) -> None:
        self._rows.settled(command.id, command.conversation_id)
        self._empty.set()
        self.changed.emit(command.conversation_id)


class WindowOrders(Orders):
    """The same door, seen from one window: it hears of its own conversations only, so no words come back twice."""

    def __init__(self, whole: Orders, is_own: Callable[[str], bool], parent: QObject | None = None) -> None:
        QObject.__init__(self, parent)
        self._whole, self._is_own = whole, is_own
        self.wake = self._wake
        whole.done.connect(self._done)
        whole.refused.connect(self._refused)
        whole.waits.connect(self._waits)
        whole.changed.connect(self._changed)

    def give(self, command: AnyCommand) -> None:
        self._whole.give(command)

    def withdraw(self, command: AnyCommand) -> bool:
        return self._whole.withdraw(command)

    def pending(self, conversation_id: str) -> tuple[AnyCommand, ...]:
        return self._whole.pending(conversation_id)

    async def drained(self, conversation_id: str) -> None:
        await self._whole.drained(conversation_id)

    def _wake(self) -> None:
        self._whole.wake()

    def _done(self, command: AnyCommand, done: object) -> None:
        if self._is_own(command.conversation_id):
            self.done.emit(command, done)

    def _refused(self, command: AnyCommand, problem: object) -> None:
        if self._is_own(command.conversation_id):
            self.refused.emit(command, problem)

    def _waits(self, command: AnyCommand, since: object) -> None:
        if self._is_own(command.conversation_id):
            self.waits.emit(command, since)

    def _changed(self, conversation_id: str) -> None:
        if self._is_own(conversation_id):
            self.changed.emit(conversation_id)
