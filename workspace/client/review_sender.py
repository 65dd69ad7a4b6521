"""The loop that brings reviews to the service, oldest first, and again until it has answered."""

import asyncio
from contextlib import suppress
from typing import Final, Protocol

from workspace.client.errors import Failed, NotSignedIn, NotUnderstood, Refused, Unreachable
from workspace.client.review_api import ReviewApi
from workspace.client.review_store import Outgoing, ReviewStore
from workspace.contract.reviews import ReviewDone

RETRY_AFTER_S: Final = (1.0, 2.0, 5.0, 15.0, 30.0)


class ReviewListener(Protocol):
    """Who wants to hear what became of a review."""

    def review_done(self, sent: Outgoing, done: ReviewDone) -> None:
        """The service has it."""

    def review_refused(self, sent: Outgoing, why: Refused) -> None:
        """The service said no; it is not sent again."""

    def review_waits(self, count: int) -> None:
        """The service could not be reached; so many wait."""


class ReviewSender:
    """Sends until cancelled. One the service breaks over stands aside until the others had their turn."""

    def __init__(
        self,
        store: ReviewStore,
        api: ReviewApi,
        listener: ReviewListener,
        *,
        retry_after_s: tuple[float, ...] = RETRY_AFTER_S,
    ) -> None:
        self._store, self._api, self._listener, self._retry_after_s = store, api, listener, retry_after_s
        self._wake = asyncio.Event()
        self._aside: set[str] = set()
        self._held: dict[str, float] = {}
        self._on_way = ""
        self._failures = 0

    def hold(self, review_id: str, for_s: float) -> None:
        """Do not send this one yet: it may still be taken back."""
        self._held[review_id] = asyncio.get_running_loop().time() + for_s

    def wake(self) -> None:
        """There is something to send, or the service was just seen."""
        self._aside.clear()
        self._wake.set()

    def is_on_way(self, review_id: str) -> bool:
        """Whether it has left: then it can only be handed in once more, not taken back."""
        return self._on_way == review_id

    async def run(self) -> None:
        """Send until cancelled."""
        while True:
            self._wake.clear()
            waiting = self._store.outgoing()
            at = asyncio.get_running_loop().time()
            self._held = {one: until for one, until in self._held.items() if until > at}
            not_now = self._aside | self._held.keys()
            sent = next((one for one in waiting if one.order.id not in not_now), None)
            if sent is None and self._held:
                await self._pause(min(self._held.values()) - at)
            elif sent is None:
                await self._pause(self._retry_after_s[-1] if waiting else None)
                self._aside.clear()
            elif not await self._deliver(sent):
                self._listener.review_waits(len(waiting))
                await self._pause(self._retry_after_s[min(self._failures, len(self._retry_after_s) - 1)])
                self._failures += 1

    async def send_all(self, within_s: float) -> None:
        """Nobody takes anything back any more: send what can be sent in this time; the rest stays."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                for sent in self._store.outgoing():
                    if not await self._deliver(sent):
                        return

    async def _deliver(self, sent: Outgoing) -> bool:
        self._on_way = sent.order.id
        try:
            done = await self._api.submit(sent.order)
            await self._link(sent)
        except (Failed, NotUnderstood):
            self._aside.add(sent.order.id)
            return True
        except (Unreachable, NotSignedIn):
            return False
        except Refused as refused:
            self._store.answered(sent.order.id)
            self._listener.review_refused(sent, refused)
        else:
            self._store.answered(sent.order.id)
            self._listener.review_done(sent, done)
        finally:
            self._on_way = ""
        self._failures = 0
        return True

    async def _link(self, sent: Outgoing) -> None:
        """The review counts whether or not its correction can be linked."""
        if sent.draft.correction_id:
            with suppress(Refused):
                await self._api.link_correction(sent.order.id, sent.draft.correction_id)

    async def _pause(self, wait_s: float | None) -> None:
        """Until there is something to do, at the longest so many seconds."""
        try:
            async with asyncio.timeout(wait_s):
                await self._wake.wait()
        except TimeoutError:
            return
