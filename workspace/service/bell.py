"""Rings when there are new facts, so that feeds and chats need not ask again and again."""

import asyncio
from typing import Final

OWN_LOOK_S: Final = 1.0


class Bell:
    """Wakes everybody who waits for facts. ``ring`` may come from any thread."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._changed: asyncio.Event | None = None
        self.is_stopping = False

    def attach(self) -> None:
        """Work on the running loop from now on."""
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self.is_stopping = False

    def ring(self) -> None:
        """There is something new."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._wake)

    def stop(self) -> None:
        """Wake everybody for the last time."""
        self.is_stopping = True
        self.ring()

    def _wake(self) -> None:
        if self._changed is not None:
            self._changed.set()
            self._changed = asyncio.Event()

    def next_ring(self) -> asyncio.Event | None:
        """Is set at the next ring. Ask for it before looking at the facts: one that comes meanwhile is not missed."""
        return self._changed

    async def wait(self, ring: asyncio.Event | None, timeout_s: float) -> None:
        """Return at the ring, or after ``timeout_s`` at the latest.

        Never longer than a second: another process that writes to the same desk cannot ring this bell.
        """
        if ring is None or self.is_stopping:
            return
        try:
            async with asyncio.timeout(min(timeout_s, OWN_LOOK_S)):
                await ring.wait()
        except TimeoutError:
            return
