"""The live feed: every fact once and in order, over gaps, losses and silences."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from datetime import datetime

import httpx

from tests.client.made import NINE, a_fact, a_row
from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.live import LiveFeed
from workspace.contract.colleagues import PresenceView
from workspace.contract.feed import FactPage, FactView


class Ear:
    """A listener that writes down what it hears."""

    def __init__(self) -> None:
        self.seqs: list[int] = []
        self.caught: list[int] = []
        self.lost: list[datetime] = []

    def presence_changed(self, present: PresenceView) -> None:
        self.present = present

    def fact_arrived(self, fact: FactView) -> None:
        self.seqs.append(fact.seq)

    def caught_up(self, seq: int) -> None:
        self.caught.append(seq)

    def lost_contact(self, since: datetime, why: ClientError) -> None:
        self.lost.append(since)


class Stream(httpx.AsyncByteStream):
    """Events, then the end."""

    def __init__(self, seqs: Sequence[int]) -> None:
        self._seqs = seqs

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for seq in self._seqs:
            yield f"id: {seq}\ndata: {a_fact(seq, a_row(seq=seq)).model_dump_json()}\n\n".encode()


class Scripted:
    """A service that holds so many facts, streams what it is told to, and is away when it is told to."""

    def __init__(self, facts: int, streams: list[list[int] | None]) -> None:
        self.facts, self.streams = facts, streams
        self.page = 2
        self.grows_to = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        after = int(request.url.params.get("after", 0))
        if request.url.path.endswith("/facts"):
            upto = min(self.facts, after + self.page)
            facts = tuple(a_fact(seq) for seq in range(after + 1, upto + 1))
            page = FactPage(facts=facts, seq=upto, more=upto < self.facts)
            return httpx.Response(200, json=json.loads(page.model_dump_json()))
        self.facts = max(self.facts, self.grows_to)
        stream = self.streams.pop(0) if self.streams else None
        if stream is None:
            raise httpx.ConnectError("away")
        return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=Stream(stream))


async def followed(service: Scripted, *, after: int = 0, losses: int = 3) -> Ear:
    api, ear = Api(httpx.MockTransport(service.answer)), Ear()
    api.reach("http://desk.example", "token")

    async def pause(_: float) -> None:
        await asyncio.sleep(0)

    feed = LiveFeed(api, ear, after=after, clock=lambda: NINE, pause=pause)
    task = asyncio.create_task(feed.run())
    async with asyncio.timeout(5):
        while True:
            if len(ear.lost) >= losses:
                break
            await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await api.aclose()
    return ear


def test_it_catches_up_by_pages_before_it_follows() -> None:
    ear = asyncio.run(followed(Scripted(5, [[6, 7]])))
    assert ear.seqs[:7] == [1, 2, 3, 4, 5, 6, 7]
    assert ear.caught[0] == 5


def test_a_gap_in_the_stream_is_filled_in_order() -> None:
    service = Scripted(2, [[3, 6]])
    service.grows_to = 6
    ear = asyncio.run(followed(service))
    assert ear.seqs == [1, 2, 3, 4, 5, 6]


def test_repeats_are_told_once_and_the_time_of_loss_stands() -> None:
    ear = asyncio.run(followed(Scripted(3, [[2, 3, 4], None, [3, 4, 5]]), losses=4))
    assert ear.seqs == [1, 2, 3, 4, 5]
    assert set(ear.lost) == {NINE}


def test_it_goes_on_after_what_this_machine_has_seen() -> None:
    ear = asyncio.run(followed(Scripted(5, [[6]]), after=4))
    assert ear.seqs == [5, 6]
