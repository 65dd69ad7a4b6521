"""From a customer's message to the reply that reaches them, through the real service."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from standardwebhooks import Webhook

from tests.channels.real_desk import QUESTION, UNDO_WINDOW_S, RealDesk, without_keyring
from tests.channels.test_webhook_delivery import Receiver, listening
from workspace.service.http.app import http_app

PATIENCE_S = 20.0


class Customers:
    """Customers of the desk, and an agent at it."""

    def __init__(self, desk: RealDesk, http: httpx.AsyncClient) -> None:
        self.desk, self.http = desk, http
        self.by_key = {"authorization": f"Bearer {desk.service.channel_key()}"}

    async def visitor(self) -> dict[str, str]:
        opened = (await self.http.post("/channels/http/visitors", json={})).json()
        return {"authorization": f"Bearer {opened['token']}"}

    async def say(self, text: str, by: dict[str, str], message_id: str = "m-0000001") -> httpx.Response:
        body = {"message_id": message_id, "text": text}
        return await self.http.post("/channels/http/thread/messages", json=body, headers=by)

    async def write_in(self, message_id: str, text: str, **more: str) -> httpx.Response:
        body = {"message_id": message_id, "customer": {"id": "dana", "name": "Dana"}, "text": text, **more}
        return await self.http.post("/channels/http/messages", json=body, headers=self.by_key)

    async def thread(self, by: dict[str, str], customer: str = "", wait_s: float = 0, after: int = 0) -> dict[str, Any]:
        query = {"wait_s": str(wait_s), "after": str(after)} | ({"customer": customer} if customer else {})
        answer = await self.http.get("/channels/http/thread", params=query, headers=by, timeout=30)
        assert answer.status_code == 200
        page: dict[str, Any] = answer.json()
        return page

    async def until(self, true: Callable[[], Awaitable[bool]], what: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not await true():
                    await self.desk.service.bell.wait(self.desk.service.bell.next_ring(), 0.05)
        except TimeoutError:
            pytest.fail(f"waited {PATIENCE_S} s for: {what}")

    async def until_state(self, state: str) -> None:
        async def reached() -> bool:
            return self.desk.state() == state

        await self.until(reached, f"the conversation to be {state}")


@pytest.fixture
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Customers], Awaitable[None]]], None]:
    """Runs a story in front of a running desk."""
    without_keyring(monkeypatch)

    @asynccontextmanager
    async def running() -> AsyncIterator[Customers]:
        desk = RealDesk(tmp_path)
        app = http_app(desk.service)
        transport = httpx.ASGITransport(app=app)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://desk") as http,
        ):
            yield Customers(desk, http)
        desk.service.close()

    def run(story: Callable[[Customers], Awaitable[None]]) -> None:
        async def whole() -> None:
            async with running() as customers:
                await story(customers)

        asyncio.run(whole())

    return run


Play = Callable[[Callable[[Customers], Awaitable[None]]], None]


def test_a_visitor_is_answered_and_only_public_sources_are_named(play: Play) -> None:
    async def story(customers: Customers) -> None:
        visitor = await customers.visitor()
        assert (await customers.say(QUESTION, visitor)).status_code == 202
        page = await customers.thread(visitor)
        (asked,) = page["replies"]
        assert (asked["author"], asked["message_id"]) == ("customer", "m-0000001")
        page = await customers.thread(visitor, wait_s=20, after=page["after"])
        (answer,) = page["replies"]
        assert (answer["author"], answer["sources"]) == ("ai", ["How refunds work"])
        assert "booked back" in answer["text"]
        assert (page["handling"], page["working"]) == ("ai", False)

    play(story)


def test_the_same_message_many_times_at_once_is_one(play: Play) -> None:
    async def story(customers: Customers) -> None:
        answers = await asyncio.gather(*(customers.write_in("shop-1", QUESTION) for _ in range(8)))
        assert sorted(answer.status_code for answer in answers) == [200] * 7 + [202]
        assert customers.desk.messages_of("dana") == [QUESTION]

    play(story)


def test_a_handed_over_customer_is_told_and_sees_who_comes(play: Play) -> None:
    async def story(customers: Customers) -> None:
        await customers.write_in("shop-1", "My invoice is wrong")
        await customers.until_state("escalated")
        page = await customers.thread(customers.by_key, "dana", wait_s=20, after=1)
        assert page["handling"] == "waiting_for_person"
        assert page["expected_by"]
        customers.desk.claim()
        page = await customers.thread(customers.by_key, "dana")
        assert (page["handling"], page["person_name"]) == ("person", "Lena Brandt")

    play(story)


def test_a_reply_that_can_still_be_undone_is_not_shown_and_an_undone_one_never(play: Play) -> None:
    async def story(customers: Customers) -> None:
        await customers.write_in("shop-1", "My invoice is wrong")
        await customers.until_state("escalated")
        customers.desk.claim()
        seen = await customers.thread(customers.by_key, "dana")
        assert customers.desk.undo(customers.desk.reply("This was a mistake of mine."))
        customers.desk.reply("It is corrected.")
        held = await customers.thread(customers.by_key, "dana", wait_s=UNDO_WINDOW_S / 3, after=seen["after"])
        assert all(one["author"] != "agent" for one in held["replies"])

        async def left() -> bool:
            page = await customers.thread(customers.by_key, "dana", wait_s=1, after=seen["after"])
            return any(one["author"] == "agent" for one in page["replies"])

        await customers.until(left, "the reply to leave")
        await asyncio.sleep(UNDO_WINDOW_S / 2)
        page = await customers.thread(customers.by_key, "dana", after=seen["after"])
        said = [(one["author_name"], one["text"]) for one in page["replies"] if one["author"] == "agent"]
        assert said == [("Lena Brandt", "It is corrected.")]

    play(story)


def test_replies_reach_the_webhook_signed_and_once(play: Play) -> None:
    async def story(customers: Customers) -> None:
        with listening(Receiver()) as receiver:
            await customers.write_in("shop-1", QUESTION, webhook=receiver.url)

            async def arrived() -> bool:
                return len(receiver.got) > 0

            async def read_too() -> bool:
                page = await customers.thread(customers.by_key, "dana")
                return receiver.got[0][0]["webhook-id"] in {one["message_id"] for one in page["replies"]}

            await customers.until(arrived, "the webhook")
            await customers.until(read_too, "the reply in the thread")
            secret = customers.desk.service.secrets.get("webhook-secret")
            ((headers, body),) = receiver.got
            event = Webhook(secret).verify(body, headers)
            assert event["data"]["message_id"] == headers["webhook-id"]
            assert event["data"]["sources"] == ["How refunds work"]

    play(story)


def test_refusals_are_problems_with_a_sentence(play: Play) -> None:
    async def story(customers: Customers) -> None:
        visitor = await customers.visitor()
        empty = await customers.say("   ", visitor)
        nobody = await customers.http.get("/channels/http/thread")
        for answer, status, code in ((empty, 422, "bad-input"), (nobody, 401, "not-signed-in")):
            assert answer.status_code == status
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["code"] == code
        assert nobody.headers["www-authenticate"] == "Bearer"
        floods = [await customers.say("again", visitor, f"m-{number:07}") for number in range(12)]
        assert floods[-1].status_code == 429
        assert int(floods[-1].headers["retry-after"]) >= 1
        assert floods[-1].json()["detail"].startswith("That is too much at once.")

    play(story)
