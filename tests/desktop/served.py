"""The real service in a thread, over HTTP, with a scripted responder; it can be away and come back."""

import socket
import threading
import time
from datetime import timedelta
from pathlib import Path

import uvicorn

from tests.fakes.scripted_responder import ScriptedResponder
from workspace.channels.thread import CustomerDetails, IncomingMessage
from workspace.contract.commands import AnyCommand, CommandDone
from workspace.contract.conversations import ConversationDetail, MessageEntry
from workspace.contract.values import new_id
from workspace.domain.article import Article
from workspace.domain.identifiers import ArticleId, CustomerId
from workspace.service.assemble import Service, assemble
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.http.app import http_app
from workspace.service.people import SignedIn
from workspace.service.settings import Settings
from workspace.service.views import conversation_detail

REFUNDS = Article(
    ArticleId("refunds"),
    "Refunds",
    "A refund is booked within three days of the request.",
    category="billing",
    examples=("When is my refund booked?",),
)
READY_WITHIN_S = 10.0


class Served:
    """One service, two people who can sign in, and customers who write."""

    def __init__(self, folder: Path, *, undo_s: float = 0.4) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.responder = ScriptedResponder()
        settings = Settings(
            folder, undo_window=timedelta(seconds=undo_s), debounce=timedelta(0), allow_private_webhooks=True
        )
        self.service: Service = assemble(settings, make_responder=lambda *_: self.responder)
        with self.service.store.write() as unit:
            import_articles(unit, [REFUNDS], self.service.clock())
        self.responder.follow([REFUNDS], [])
        self.token = self.service.people.add("Lena", "lead")
        self.toms_token = self.service.people.add("Tom", "agent")
        self._port = 0
        self.up()

    @property
    def base_url(self) -> str:
        """Where it listens; the same after it was away."""
        return f"http://127.0.0.1:{self._port}"

    def up(self) -> None:
        """Listen."""
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", self._port))
        self._port = listening.getsockname()[1]
        config = uvicorn.Config(
            http_app(self.service), log_level="warning", access_log=False, timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [listening]}, name="served")
        self._thread.start()
        end = time.monotonic() + READY_WITHIN_S
        while not (self._server.started and self.service.host.is_ready):
            assert time.monotonic() < end, "the service did not start"
            time.sleep(0.01)
        self._listening = listening

    def down(self) -> None:
        """Be away."""
        self.service.bell.stop()
        self._server.should_exit = True
        self._thread.join(10)
        self._listening.close()

    def close(self) -> None:
        """End."""
        if self._thread.is_alive():
            self.down()
        self.service.close()

    def writes(self, text: str, customer: str = "mira") -> str:
        """A customer writes; returns the conversation."""
        who = CustomerDetails(CustomerId(customer), name=f"{customer.title()} Sol", company="Acme")
        return str(self.service.receive(IncomingMessage("http", new_id(), who, text)).conversation_id)

    def tom_does(self, command: AnyCommand) -> CommandDone:
        """A colleague at another desk."""
        tom = self._person(self.toms_token)
        done = self.service.commands.carry_out(command, tom.actor)
        self.service.changed()
        return done

    def detail(self, conversation_id: str) -> ConversationDetail:
        """The conversation as the service has it."""
        with self.service.store.read() as unit:
            row = unit.conversations.row(conversation_id)
            assert row is not None
            return conversation_detail(unit, row, self.service.policy())

    def replies(self, conversation_id: str) -> list[MessageEntry]:
        """What people have written, without what was taken back."""
        history = self.detail(conversation_id).history
        return [
            entry
            for entry in history
            if entry.entry == "message" and entry.author == "agent" and entry.delivery != "undone"
        ]

    def until_handed_over(self, *conversations: str) -> None:
        """Wait until people can take them."""
        end = time.monotonic() + READY_WITHIN_S
        while any(self.detail(one).row.state == "with_ai" for one in conversations):
            assert time.monotonic() < end, "the AI did not hand over"
            time.sleep(0.02)

    def _person(self, token: str) -> SignedIn:
        found = self.service.people.by_token(token)
        assert found is not None
        return found
