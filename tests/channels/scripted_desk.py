"""A desk in memory behind the channels' port: it takes messages, says what a test tells it to, and holds replies."""

import asyncio
import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from workspace.channels.files import OpenFile, SentFile, stored_file_id
from workspace.channels.thread import Handling, IncomingMessage, Taken, Thread, ThreadLine
from workspace.channels.visitor_tokens import VisitorTokens, channel_key_digest
from workspace.domain.errors import DeskhandError
from workspace.domain.file_names import safe_name
from workspace.domain.identifiers import ConversationId, CustomerId
from workspace.domain.media_types import media_type_of
from workspace.domain.turn import Author
from workspace.service.http import chat_page, http_channel

CHANNEL_KEY = "dk_the-key-of-this-test"
TOKENS = VisitorTokens(b"the secret of this test, 32 bytes or more")
PAGE_SIZE = 50


@dataclass
class ScriptedDesk:
    """Everything the port asks for, in lists; safe to be driven from the test's thread."""

    desk_name: str = "Fernroute Help"
    greeting: str = "Hello. What can we help with?"
    is_stopping: bool = False
    received: list[IncomingMessage] = field(default_factory=list)
    lines: dict[CustomerId, list[ThreadLine]] = field(default_factory=dict)
    handling: Handling = Handling.AI
    working: bool = False
    writing: bool = False
    person_name: str = ""
    expected_by: datetime | None = None
    answers: list[str] = field(default_factory=list)
    files: dict[str, tuple[SentFile, bytes]] = field(default_factory=dict)
    seq: int = 0
    waiters: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = field(default_factory=list)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def receive(self, message: IncomingMessage) -> Taken:
        with self.lock:
            conversation = ConversationId(f"conversation-of-{message.customer.id}")
            if any((one.channel, one.message_id) == (message.channel, message.message_id) for one in self.received):
                return Taken(conversation, seen_before=True)
            self.received.append(message)
            self._add(
                message.customer.id,
                Author.CUSTOMER,
                message.customer.name,
                message.text,
                message.message_id,
                files=self._sent(message.files),
            )
            if self.answers:
                self.say(message.customer.id, self.answers.pop(0), sources=("Refunds",))
            return Taken(conversation, seen_before=False)

    def say(
        self,
        customer: str,
        text: str,
        *,
        author: Author = Author.AI,
        name: str = "the AI",
        sources: tuple[str, ...] = (),
        files: tuple[str, ...] = (),
    ) -> None:
        """A reply leaves for the customer."""
        with self.lock:
            self._add(CustomerId(customer), author, name, text, f"reply-{self.seq + 1}", sources, self._sent(files))

    def _sent(self, files: tuple[str, ...]) -> tuple[SentFile, ...]:
        return tuple(replace(self.files[one][0], id=one, url=f"/channels/http/files/{one}") for one in files)

    def turn(
        self,
        handling: Handling,
        *,
        working: bool = False,
        writing: bool = False,
        person: str = "",
        by: datetime | None = None,
    ) -> None:
        """The conversation changes hands."""
        with self.lock:
            self.handling, self.working, self.writing = handling, working, writing
            self.person_name, self.expected_by = person, by
            self.seq += 1
            self._wake()

    def _add(
        self,
        customer: CustomerId,
        author: Author,
        name: str,
        text: str,
        id: str,
        sources: tuple[str, ...] = (),
        files: tuple[SentFile, ...] = (),
    ) -> None:
        self.seq += 1
        conversation = ConversationId(f"conversation-of-{customer}")
        line = ThreadLine(self.seq, id, conversation, author, name, text, datetime.now(UTC), sources, files)
        self.lines.setdefault(customer, []).append(line)
        self._wake()

    def read_thread(self, channel: str, customer_id: CustomerId, after: int) -> Thread:
        with self.lock:
            found = [line for line in self.lines.get(customer_id, []) if line.after > after]
            handling = self.handling if customer_id in self.lines else Handling.NOBODY
            return Thread(
                lines=tuple(found[:PAGE_SIZE]),
                seq=self.seq,
                handling=handling,
                working=self.working,
                writing=self.writing,
                person_name=self.person_name,
                expected_by=self.expected_by,
                more=len(found) > PAGE_SIZE,
            )

    def keep_file(self, owner: str, own_id: str, name: str, content: bytes) -> SentFile:
        kept = SentFile(own_id, safe_name(name), media_type_of(content), len(content))
        with self.lock:
            self.files[stored_file_id(owner, own_id)] = (kept, content)
        return kept

    def open_file(self, ticket: str) -> OpenFile | None:
        with self.lock:
            found = self.files.get(ticket)
        return OpenFile(found[0].name, found[0].media_type, found[1]) if found else None

    async def wait_beyond(self, seq: int, timeout_s: float) -> None:
        woken = asyncio.Event()
        waiter = (asyncio.get_running_loop(), woken)
        with self.lock:
            if self.seq > seq or self.is_stopping:
                return
            self.waiters.append(waiter)
        try:
            await asyncio.wait_for(woken.wait(), timeout_s)
        except TimeoutError:
            pass
        finally:
            with self.lock:
                if waiter in self.waiters:
                    self.waiters.remove(waiter)

    def stop(self) -> None:
        """The service is going down."""
        with self.lock:
            self.is_stopping = True
            self._wake()

    def _wake(self) -> None:
        for loop, woken in self.waiters:
            loop.call_soon_threadsafe(woken.set)
        self.waiters.clear()


def app_of(desk: ScriptedDesk) -> FastAPI:
    """The channel's routes in an application that tells problems as the service does."""
    app = FastAPI()
    app.include_router(http_channel.router(desk, http_channel.ChannelAccess(TOKENS, channel_key_digest(CHANNEL_KEY))))
    app.include_router(chat_page.router())

    @app.exception_handler(HTTPException)
    async def refused(request: Request, problem: HTTPException) -> JSONResponse:
        return JSONResponse({"detail": problem.detail}, problem.status_code, problem.headers)

    @app.exception_handler(DeskhandError)
    async def not_possible(request: Request, problem: DeskhandError) -> JSONResponse:
        status = 403 if problem.code == "not-allowed" else 422
        return JSONResponse({"detail": str(problem), "code": problem.code}, status)

    @app.exception_handler(RequestValidationError)
    async def not_understood(request: Request, problem: RequestValidationError) -> JSONResponse:
        return JSONResponse({"detail": "Not understood.", "errors": str(problem)}, 422)

    return app
