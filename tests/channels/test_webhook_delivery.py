"""Replies reach a real local receiver signed, and each of its answers means the right thing."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from workspace.channels.http_channel import HttpChannel, WebhookRefused
from workspace.channels.port import Channel, OutgoingReply
from workspace.channels.visitor_tokens import new_webhook_secret
from workspace.domain.errors import BadInput, Unavailable
from workspace.domain.identifiers import ConversationId, CustomerId, ReplyId
from workspace.domain.turn import Author

SECRET = new_webhook_secret()
REPLY = OutgoingReply(
    reply_id=ReplyId("reply-0001"),
    conversation_id=ConversationId("conversation-1"),
    customer_id=CustomerId("customer-1"),
    author=Author.AGENT,
    author_name="Lena",
    text="Das Guthaben ist gebucht. 49 €",
    at=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
    sources=("Refunds",),
)


@dataclass
class Receiver:
    """A customer's system: answers with ``status`` and keeps what it was sent."""

    url: str = ""
    status: int = 204
    location: str = ""
    got: list[tuple[dict[str, str], str]] = field(default_factory=list)


@contextmanager
def listening(receiver: Receiver) -> Iterator[Receiver]:
    """The receiver behind a real socket."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            receiver.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(receiver.status)
            if receiver.location:
                self.send_header("location", receiver.location)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    receiver.url = f"http://127.0.0.1:{server.server_address[1]}/hook"
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with listening(Receiver()) as one:
        yield one


@pytest.fixture
def channel() -> Iterator[HttpChannel]:
    one = HttpChannel(SECRET, allow_private_targets=True)
    yield one
    one.close()


def to(receiver: Receiver) -> OutgoingReply:
    return replace(REPLY, webhook_url=receiver.url)


def test_a_reply_arrives_signed_with_its_own_id(channel: Channel, receiver: Receiver) -> None:
    channel.deliver(to(receiver))
    ((headers, body),) = receiver.got
    event = Webhook(SECRET).verify(body, headers)
    assert headers["webhook-id"] == "reply-0001"
    assert event["type"] == "reply.sent"
    assert event["data"]["text"] == "Das Guthaben ist gebucht. 49 €"
    assert event["data"]["author_name"] == "Lena"
    assert event["data"]["sources"] == ["Refunds"]


def test_a_repeat_carries_the_same_id_so_that_it_can_be_dropped(channel: Channel, receiver: Receiver) -> None:
    channel.deliver(to(receiver))
    channel.deliver(to(receiver))
    assert [headers["webhook-id"] for headers, _ in receiver.got] == ["reply-0001", "reply-0001"]


def test_the_signature_is_of_this_desk_and_this_text(channel: Channel, receiver: Receiver) -> None:
    channel.deliver(to(receiver))
    ((headers, body),) = receiver.got
    changed = json.dumps({**json.loads(body), "type": "other"})
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(changed, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(new_webhook_secret()).verify(body, headers)


def test_without_a_webhook_nothing_is_sent(channel: Channel, receiver: Receiver) -> None:
    channel.deliver(REPLY)
    assert receiver.got == []


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_every_answer_of_success_is_delivery(channel: Channel, receiver: Receiver, status: int) -> None:
    receiver.status = status
    channel.deliver(to(receiver))
    assert len(receiver.got) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_a_refusal_is_final(channel: Channel, receiver: Receiver, status: int) -> None:
    receiver.status = status
    with pytest.raises(WebhookRefused, match=str(status)):
        channel.deliver(to(receiver))


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_an_answer_that_asks_for_time_is_tried_again(channel: Channel, receiver: Receiver, status: int) -> None:
    receiver.status = status
    with pytest.raises(Unavailable, match=str(status)):
        channel.deliver(to(receiver))


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(channel: Channel, receiver: Receiver, status: int) -> None:
    with listening(Receiver()) as elsewhere:
        receiver.status, receiver.location = status, elsewhere.url
        with pytest.raises(Unavailable, match=str(status)):
            channel.deliver(to(receiver))
        assert elsewhere.got == []


def test_a_receiver_that_is_away_is_tried_again(channel: Channel) -> None:
    with listening(Receiver()) as gone:
        url = gone.url
    with pytest.raises(Unavailable, match="retried"):
        channel.deliver(replace(REPLY, webhook_url=url))


def test_a_receiver_in_the_private_network_is_never_contacted_unless_allowed(receiver: Receiver) -> None:
    guarded = HttpChannel(SECRET)
    with pytest.raises(BadInput, match="private network"):
        guarded.deliver(to(receiver))
    assert receiver.got == []
    guarded.close()


def test_the_receiver_is_addressed_by_its_own_name(channel: Channel, receiver: Receiver) -> None:
    url = receiver.url.replace("127.0.0.1", "localhost")
    channel.deliver(replace(REPLY, webhook_url=url))
    ((headers, _),) = receiver.got
    assert headers["host"] == url.removeprefix("http://").partition("/")[0]


def test_a_desk_without_a_proper_secret_is_not_started() -> None:
    with pytest.raises(ValueError, match="whsec_"):
        HttpChannel("secret")


def test_no_customer_text_reaches_the_log(
    channel: Channel, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    receiver.status = 500
    with caplog.at_level("DEBUG", logger="workspace"), pytest.raises(Unavailable):
        channel.deliver(to(receiver))
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("workspace")]
    assert ours
    assert not any("Guthaben" in line or "/hook" in line for line in ours)
