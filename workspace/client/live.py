"""The live feed as the desk hears it: every fact once and in order, whatever happens to the connection."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Final, Protocol

from workspace.client.api import Api
from workspace.client.errors import ClientError, NotSignedIn
from workspace.contract.colleagues import PresenceView
from workspace.contract.feed import FactView

RECONNECT_AFTER_S: Final = (0.3, 0.6, 1.0, 2.0, 4.0, 8.0, 15.0)


class LiveListener(Protocol):
    """Who wants to hear; called on the loop, never concurrently."""

    def presence_changed(self, present: PresenceView) -> None:
        """Who looks at which conversation now; it replaces what was said before."""

    def fact_arrived(self, fact: FactView) -> None:
        """The next fact; numbers only grow."""

    def caught_up(self, seq: int) -> None:
        """Contact is there, and everything up to this number has been told."""

    def lost_contact(self, since: datetime, why: ClientError) -> None:
        """Contact was lost at that moment; told again with the same moment while it lasts."""


def system_clock() -> datetime:
    """The time now."""
    return datetime.now(UTC)


class LiveFeed:
    """Keeps up with the service: catch up by pages, then follow the stream, and again after every loss."""

    def __init__(
        self,
        api: Api,
        listener: LiveListener,
        *,
        after: int,
        clock: Callable[[], datetime] = system_clock,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._listener = listener
        self._clock = clock
        self._pause = pause
        self._lost_since: datetime | None = None
        self._failures = 0
        self._nudge = asyncio.Event()
        self.seq = after

    def nudge(self) -> None:
        """Try again now: the service was just seen."""
        self._nudge.set()

    async def run(self) -> None:
        """Follow until cancelled."""
        while True:
            try:
                await self._catch_up()
                self._contact()
                async with self._api.feed(self.seq) as facts:
                    async for said in facts:
                        if isinstance(said, PresenceView):
                            self._listener.presence_changed(said)
                        else:
                            await self._take(said)
                self._lost(ClientError("The service closed the connection."))
            except ClientError as lost:
                self._lost(lost)
            await self._wait()

    async def _catch_up(self) -> None:
        while True:
            page = await self._api.facts(self.seq)
            for fact in page.facts:
                self._tell(fact)
            if not page.more:
                self.seq = max(self.seq, page.seq)
                return

    async def _take(self, fact: FactView) -> None:
        if fact.seq > self.seq + 1:
            await self._catch_up()
        self._tell(fact)

    def _tell(self, fact: FactView) -> None:
        if fact.seq > self.seq:
            self.seq = fact.seq
            self._listener.fact_arrived(fact)

    def _contact(self) -> None:
        self._lost_since = None
        self._failures = 0
        self._nudge.clear()
        self._listener.caught_up(self.seq)

    def _lost(self, why: ClientError) -> None:
        if self._lost_since is None:
            self._lost_since = self._clock()
        self._listener.lost_contact(self._lost_since, why)

    async def _wait(self) -> None:
        wait_s = RECONNECT_AFTER_S[min(self._failures, len(RECONNECT_AFTER_S) - 1)]
        self._failures += 1
        if isinstance(self._lost_since, datetime) and self._nudge.is_set():
            self._nudge.clear()
        waiting = asyncio.ensure_future(self._pause(wait_s))
        nudged = asyncio.ensure_future(self._nudge.wait())
        try:
            await asyncio.wait({waiting, nudged}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
            nudged.cancel()
        self._nudge.clear()


__all__ = ["LiveFeed", "LiveListener", "NotSignedIn", "system_clock"]
