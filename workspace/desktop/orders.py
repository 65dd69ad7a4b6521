"""The one door for commands: on disk first, shown at once, sent in order, and reported by their ids."""

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workspace.client.outbox import Outbox
from workspace.contract.commands import AnyCommand, CommandDone
from workspace.contract.problems import Problem
from workspace.desktop.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable


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
