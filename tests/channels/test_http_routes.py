"""Over HTTP: messages are taken once, each visitor sees their own thread and only what was sent, floods are slowed."""

import asyncio
import json
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.channels.scripted_desk import CHANNEL_KEY, TOKENS, ScriptedDesk, app_of
from workspace.channels.thread import Handling
from workspace.channels.visitor_tokens import new_visitor_id
from workspace.domain.turn import Author

BY_KEY = {"authorization": f"Bearer {CHANNEL_KEY}"}
MESSAGE = {"message_id": "shop-1", "customer": {"id": "dana", "name": "Dana"}, "text": "Charged twice"}


class Caller:
    """Calls the routes without a socket, one coroutine at a time."""

    def __init__(self, desk: ScriptedDesk) -> None:
        self.desk = desk
        self._transport = httpx.ASGITransport(app=app_of(desk))
        self._runner = asyncio.Runner()

    def run(self, work: Coroutine[Any, Any, httpx.Response]) -> httpx.Response:
        return self._runner.run(work)

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def once() -> httpx.Response:
            async with httpx.AsyncClient(transport=self._transport, base_url="http://desk") as client:
                return await client.request(method, f"/channels/http{path}", **options)

        return self.run(once())

    def visitor(self) -> tuple[str, dict[str, str]]:
        opened = self.call("POST", "/visitors", json={}).json()
        return opened["visitor_id"], {"authorization": f"Bearer {opened['token']}"}

    def close(self) -> None:
        self._runner.close()


@pytest.fixture
def caller() -> Iterator[Caller]:
    one = Caller(ScriptedDesk())
    yield one
    one.close()


def test_a_message_is_taken_and_a_repeat_changes_nothing(caller: Caller) -> None:
    first = caller.call("POST", "/messages", json=MESSAGE, headers=BY_KEY)
    again = caller.call("POST", "/messages", json=MESSAGE, headers=BY_KEY)
    assert (first.status_code, first.json()["seen_before"]) == (202, False)
    assert (again.status_code, again.json()["seen_before"]) == (200, True)
    assert first.json()["conversation_id"] == again.json()["conversation_id"]
    assert len(caller.desk.received) == 1


@pytest.mark.parametrize("headers", [{}, {"authorization": "Bearer wrong"}, {"authorization": "Basic eDp5"}])
def test_without_the_channel_key_nothing_is_taken(caller: Caller, headers: dict[str, str]) -> None:
    answer = caller.call("POST", "/messages", json=MESSAGE, headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert caller.desk.received == []


def test_a_visitors_key_does_not_open_the_door_of_other_systems(caller: Caller) -> None:
    _, by_visitor = caller.visitor()
    assert caller.call("POST", "/messages", json=MESSAGE, headers=by_visitor).status_code == 401


@pytest.mark.parametrize("text", ["", "   \n", "\x00", "x" * 10_001])
def test_a_text_that_cannot_be_used_is_refused(caller: Caller, text: str) -> None:
    _, by_visitor = caller.visitor()
    body = {"message_id": "m-0000001", "text": text}
    assert caller.call("POST", "/thread/messages", json=body, headers=by_visitor).status_code == 422


def test_half_a_character_is_refused(caller: Caller) -> None:
    body = json.dumps({**MESSAGE, "text": "bad "}).replace("bad ", "bad \\ud800")
    assert caller.call("POST", "/messages", content=body, headers=BY_KEY).status_code == 422


def test_a_moment_in_the_future_is_now(caller: Caller) -> None:
    ahead = (datetime.now(UTC) + timedelta(days=400)).isoformat()
    caller.call("POST", "/messages", json={**MESSAGE, "sent_at": ahead}, headers=BY_KEY)
    sent_at = caller.desk.received[0].sent_at
    assert sent_at is not None
    assert sent_at <= datetime.now(UTC)


def test_a_visitor_writes_and_reads_the_own_thread(caller: Caller) -> None:
    visitor_id, by_visitor = caller.visitor()
    caller.desk.answers.append("It is booked back in 3 days.")
    body = {"message_id": "m-0000001", "text": "Where is my money?", "name": "Mira\u202e\n  R.", "language": "en"}
    taken = caller.call("POST", "/thread/messages", json=body, headers=by_visitor)
    assert (taken.status_code, taken.json()["message_id"]) == (202, "m-0000001")
    assert caller.desk.received[0].customer.name == "Mira R."
    page = caller.call("GET", "/thread", headers=by_visitor).json()
    asked, answered = page["replies"]
    assert (asked["author"], asked["message_id"]) == ("customer", "m-0000001")
    assert (answered["author"], answered["sources"]) == ("ai", ["Refunds"])
    assert page["handling"] == "ai"
    rest = caller.call("GET", f"/thread?after={page['after']}", headers=by_visitor).json()
    assert (rest["replies"], rest["after"]) == ([], page["after"])
    by_key = caller.call("GET", f"/thread?customer={visitor_id}", headers=BY_KEY).json()
    assert [one["text"] for one in by_key["replies"]] == ["Where is my money?", "It is booked back in 3 days."]


def test_what_the_customer_is_told_has_these_fields_and_no_others(caller: Caller) -> None:
    caller.desk.say("dana", "Hello")
    (reply,) = caller.call("GET", "/thread?customer=dana", headers=BY_KEY).json()["replies"]
    allowed = {
        "after",
        "message_id",
        "conversation_id",
        "author",
        "author_name",
        "text",
        "at",
        "sources",
        "attachments",
    }
    assert set(reply) == allowed


def test_visitors_cannot_read_each_others_threads(caller: Caller) -> None:
    other = new_visitor_id()
    caller.desk.say(other, "secret")
    _, by_visitor = caller.visitor()
    assert caller.call("GET", "/thread", headers=by_visitor).json()["replies"] == []
    assert caller.call("GET", f"/thread?customer={other}", headers=by_visitor).status_code == 403


def test_a_visitor_cannot_swallow_anothers_message_by_taking_its_id(caller: Caller) -> None:
    for _ in range(2):
        _, by_visitor = caller.visitor()
        body = {"message_id": "m-0000001", "text": "Hello"}
        taken = caller.call("POST", "/thread/messages", json=body, headers=by_visitor)
        assert taken.json()["seen_before"] is False
    assert len(caller.desk.received) == 2


def test_a_token_that_has_run_out_opens_nothing(caller: Caller) -> None:
    old = TOKENS.issue(new_visitor_id(), datetime.now(UTC) - timedelta(days=181))
    assert caller.call("GET", "/thread", headers={"authorization": f"Bearer {old}"}).status_code == 401


def test_a_long_poll_answers_when_something_is_said(caller: Caller) -> None:
    visitor_id, by_visitor = caller.visitor()

    async def wait_while_somebody_writes() -> httpx.Response:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app_of(caller.desk)), base_url="http://d"
        ) as one:
            waiting = asyncio.create_task(one.get("/channels/http/thread?wait_s=20", headers=by_visitor))
            await asyncio.sleep(0.05)
            caller.desk.say("somebody else", "not for this visitor")
            await asyncio.sleep(0.05)
            assert not waiting.done()
            caller.desk.say(visitor_id, "Here I am", author=Author.AGENT, name="Lena")
            return await asyncio.wait_for(waiting, 5)

    (reply,) = caller.run(wait_while_somebody_writes()).json()["replies"]
    assert (reply["text"], reply["author_name"]) == ("Here I am", "Lena")


def test_a_long_poll_ends_with_the_service(caller: Caller) -> None:
    _, by_visitor = caller.visitor()
    caller.desk.stop()
    assert caller.call("GET", "/thread?wait_s=25", headers=by_visitor).json()["replies"] == []


def test_who_has_the_thread_is_told(caller: Caller) -> None:
    by = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
    caller.desk.say("dana", "A person will join.")
    caller.desk.turn(Handling.WAITING_FOR_PERSON, by=by)
    page = caller.call("GET", "/thread?customer=dana", headers=BY_KEY).json()
    assert (page["handling"], page["expected_by"]) == ("waiting_for_person", "2026-11-23T10:00:00Z")


def test_too_many_messages_are_asked_to_wait(caller: Caller) -> None:
    _, by_visitor = caller.visitor()
    bodies = [{"message_id": f"m-{number:07}", "text": "again"} for number in range(11)]
    answers = [caller.call("POST", "/thread/messages", json=body, headers=by_visitor) for body in bodies]
    assert [answer.status_code for answer in answers] == [202] * 10 + [429]
    assert int(answers[-1].headers["retry-after"]) >= 1


def test_too_many_new_visitors_from_one_address_are_asked_to_wait(caller: Caller) -> None:
    answers = [caller.call("POST", "/visitors", json={}) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [201] * 10 + [429]


def test_events_carry_the_thread_and_resume_after_the_last_one_seen(caller: Caller) -> None:
    for number in range(3):
        caller.desk.say("dana", f"line {number}")

    def events(headers: dict[str, str]) -> list[tuple[str, dict[str, Any]]]:
        async def follow() -> httpx.Response:
            async with httpx.AsyncClient(
                transport=httpx.ASGITransport(app=app_of(caller.desk)), base_url="http://d"
            ) as one:
                asking = asyncio.create_task(one.get("/channels/http/thread/events?customer=dana", headers=headers))
                await asyncio.sleep(1.0)
                caller.desk.stop()
                return await asyncio.wait_for(asking, 5)

        caller.desk.is_stopping = False
        blocks = caller.run(follow()).text.replace("\r\n", "\n").strip().split("\n\n")
        fields = [dict(line.split(": ", 1) for line in block.split("\n")) for block in blocks]
        return [(one["event"], json.loads(one["data"])) for one in fields]

    seen = events(BY_KEY)
    assert [kind for kind, _ in seen] == ["reply", "reply", "reply", "state"]
    assert [value["text"] for kind, value in seen if kind == "reply"] == ["line 0", "line 1", "line 2"]
    resumed = events({**BY_KEY, "last-event-id": str(seen[1][1]["after"])})
    assert [value["text"] for kind, value in resumed if kind == "reply"] == ["line 2"]


@pytest.mark.parametrize("hostile", ["-1", "9" * 40, "²", "x"])
def test_a_made_up_last_event_id_breaks_nothing(caller: Caller, hostile: str) -> None:
    caller.desk.is_stopping = True
    answer = caller.call(
        "GET", "/thread/events?customer=dana", headers=[*BY_KEY.items(), ("last-event-id", hostile.encode())]
    )
    assert answer.status_code == 200
