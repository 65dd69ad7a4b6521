"""Commands on their way to the service: on disk before any network, sent oldest first, each until it is answered."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol

from pydantic import ConfigDict, TypeAdapter

from workspace.client.errors import Failed, NotSignedIn, NotUnderstood, Refused, Unreachable
from workspace.contract.commands import AnyCommand, CommandDone
from workspace.contract.problems import Problem

RETRY_AFTER_S: Final = (0.3, 0.6, 1.0, 2.0, 4.0, 8.0, 15.0)
COMMAND: Final[TypeAdapter[AnyCommand]] = TypeAdapter(AnyCommand, config=ConfigDict(defer_build=True))


@dataclass(frozen=True)
class Kept:
    """A command that has not been answered; ``attempts`` counts how often it left."""

    command: AnyCommand
    kept_at: datetime
    attempts: int


class Outbox:
    """The file of commands that have not been answered."""

    def __init__(self, path: Path) -> None:
        self._file = sqlite3.connect(path, isolation_level=None)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = FULL")
        self._file.execute(
            "CREATE TABLE IF NOT EXISTS kept (no INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
            " body TEXT NOT NULL, kept_at TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0)"
        )

    def keep(self, command: AnyCommand) -> bool:
        """Write a command down; False when its id is there already."""
        written = self._file.execute(
            "INSERT OR IGNORE INTO kept (id, body, kept_at) VALUES (?, ?, ?)",
            (command.id, command.model_dump_json(), datetime.now(UTC).isoformat()),
        )
        return written.rowcount == 1

    def pending(self) -> list[Kept]:
        """Everything that has not been answered, oldest first."""
        rows = self._file.execute("SELECT body, kept_at, attempts FROM kept ORDER BY no")
        return [_kept(row) for row in rows]

    def count(self) -> int:
        """How many have not been answered."""
        return int(self._file.execute("SELECT count(*) FROM kept").fetchone()[0])

    def oldest(self, aside: Collection[str] = ()) -> Kept | None:
        """The command to send next, but none about the conversations that are set ``aside``."""
        rows = self._file.execute("SELECT body, kept_at, attempts FROM kept ORDER BY no")
        for row in rows:
            kept = _kept(row)
            if kept.command.conversation_id not in aside:
                rows.close()
                return kept
        return None

    def leaving(self, command_id: str) -> bool:
        """Note that a command is about to leave; False when it was withdrawn meanwhile."""
        changed = self._file.execute("UPDATE kept SET attempts = attempts + 1 WHERE id = ?", (command_id,))
        return changed.rowcount == 1

    def withdraw(self, command_id: str) -> bool:
        """Take a command back that never left; False when it may have reached the service."""
        gone = self._file.execute("DELETE FROM kept WHERE id = ? AND attempts = 0", (command_id,))
        return gone.rowcount == 1

    def answered(self, command_id: str) -> None:
        """The service has said yes or no: nothing is left to send."""
        self._file.execute("DELETE FROM kept WHERE id = ?", (command_id,))

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _kept(row: tuple[str, str, int]) -> Kept:
    body, kept_at, attempts = row
    return Kept(COMMAND.validate_json(body), datetime.fromisoformat(kept_at), attempts)


class OutboxListener(Protocol):
    """Who wants to hear what became of a command; called before it is forgotten, so a crash tells it again."""

    def command_done(self, command: AnyCommand, done: CommandDone) -> None:
        """The service carried it out."""

    def command_refused(self, command: AnyCommand, problem: Problem) -> None:
        """The service said no; it will not be sent again."""

    def command_waits(self, command: AnyCommand, since: datetime) -> None:
        """The service could not be reached; the command is kept and will be sent again."""


class Sender:
    """The one loop that empties the outbox, oldest first.

    While the service cannot be reached everything waits in its place. A command the service breaks over waits with
    the later ones about the same conversation; the other conversations go on.
    """

    def __init__(
        self,
        outbox: Outbox,
        send: Callable[[AnyCommand], Awaitable[CommandDone]],
        listener: OutboxListener,
        *,
        retry_after_s: tuple[float, ...] = RETRY_AFTER_S,
        before: Callable[[AnyCommand], Awaitable[None]] | None = None,
    ) -> None:
        """``before`` is awaited with each command right before it leaves: what it needs is brought there first."""
        self._before = before
        self._outbox = outbox
        self._send = send
        self._listener = listener
        self._retry_after_s = retry_after_s
        self._wake = asyncio.Event()
        self._failures = 0
        self._aside: dict[str, float] = {}
        self._broke: dict[str, int] = {}

    def wake(self) -> None:
        """There is something to send, or the service was just seen: try everything."""
        self._aside.clear()
        self._wake.set()

    async def run(self) -> None:
        """Send until cancelled."""
        while True:
            self._wake.clear()
            at = asyncio.get_running_loop().time()
            self._aside = {one: until for one, until in self._aside.items() if until > at}
            kept = self._outbox.oldest(self._aside)
            if kept is None:
                self._failures = 0
                await self._pause(min(self._aside.values()) - at if self._aside else None)
            elif not await self._deliver(kept):
                await self._pause(self._retry_after_s[min(self._failures, len(self._retry_after_s) - 1)])
                self._failures += 1

    async def _deliver(self, kept: Kept) -> bool:
        command = kept.command
        if not self._outbox.leaving(command.id):
            return True
        try:
            if self._before is not None:
                await self._before(command)
            done = await self._send(command)
        except (Failed, NotUnderstood):
            self._tell_waiting(command.conversation_id)
            self._set_aside(command.conversation_id)
            return True
        except (Unreachable, NotSignedIn):
            self._tell_waiting()
            return False
        except Refused as refused:
            self._listener.command_refused(command, refused.problem)
        else:
            self._listener.command_done(command, done)
        self._outbox.answered(command.id)
        self._failures = 0
        self._broke.pop(command.conversation_id, None)
        return True

    def _tell_waiting(self, conversation_id: str = "") -> None:
        """Everything that is held up: all of it, or what is about one conversation."""
        for kept in self._outbox.pending():
            if conversation_id in ("", kept.command.conversation_id):
                self._listener.command_waits(kept.command, kept.kept_at)

    def _set_aside(self, conversation_id: str) -> None:
        broke = self._broke.get(conversation_id, 0)
        self._broke[conversation_id] = broke + 1
        wait_s = self._retry_after_s[min(broke, len(self._retry_after_s) - 1)]
        self._aside[conversation_id] = asyncio.get_running_loop().time() + wait_s

    async def _pause(self, wait_s: float | None) -> None:
        """Until there is something to do, at the longest so many seconds."""
        try:
            async with asyncio.timeout(wait_s):
                await self._wake.wait()
        except TimeoutError:
            return
