"""The HTTP channel's way in: messages from other systems and from the web chat, and the thread that is read back."""

import ipaddress
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Header, HTTPException, Path, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sse_starlette import EventSourceResponse, ServerSentEvent

from workspace.channels.files import stored_file_id
from workspace.channels.html_message import clean_html, text_of
from workspace.channels.http_channel import NAME
from workspace.channels.rate_limit import RateLimit
from workspace.channels.thread import (
    Consent,
    CustomerDetails,
    IncomingMessage,
    SessionEvent,
    Thread,
    ThreadDesk,
    ThreadLine,
)
from workspace.channels.visitor_tokens import VisitorTokens, channel_key_matches, new_visitor_id
from workspace.contract.channels import (
    CustomerIn,
    FileOut,
    MessageIn,
    MessageTaken,
    ReplyOut,
    ReplyPage,
    ThreadState,
    Visitor,
    VisitorIn,
    VisitorMessageIn,
)
from workspace.contract.problems import Problem
from workspace.contract.values import ClientMadeId, Identifier, Sequence
from workspace.domain.errors import BadInput, NotAllowed
from workspace.domain.identifiers import CustomerId
from workspace.domain.turn import VerifiedIdentity
from workspace.service.http.attachment_routes import ANY_BYTES, FileName, bytes_of, download
from workspace.service.http.survey_page import survey_out

LONGEST_WAIT_S: Final = 25.0
HEARTBEAT_S: Final = 15
STREAMS_PER_CUSTOMER: Final = 6
LONGEST_TEXT: Final = 50_000
SYSTEMS: Final = f"channel:{NAME}"
WEB: Final = ("http://", "https://", "/")
KEY_OR_TOKEN: Final = HTTPBearer(
    scheme_name="channel key or visitor token",
    description="The desk's channel key (dk_…), or the token of one visitor of the web chat (v1.…).",
    auto_error=False,
)
_PROBLEMS: Final[dict[int | str, dict[str, object]]] = {
    status: {"model": Problem} for status in (400, 401, 403, 413, 422, 429)
}


@dataclass(frozen=True)
class ChannelAccess:
    """Who may use the channel: the desk's visitor tokens, and the digest of its channel key ('' for none)."""

    tokens: VisitorTokens
    channel_key_digest: str = ""


@dataclass
class _Limits:
    """How much one visitor, or one address, may do."""

    messages: RateLimit = field(default_factory=lambda: RateLimit(burst=10, per_minute=20))
    visitors: RateLimit = field(default_factory=lambda: RateLimit(burst=10, per_minute=10))
    reads: RateLimit = field(default_factory=lambda: RateLimit(burst=60, per_minute=240))
    files: RateLimit = field(default_factory=lambda: RateLimit(burst=10, per_minute=10))
    files_of_network: RateLimit = field(default_factory=lambda: RateLimit(burst=30, per_minute=30))
    streams: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class _Reader:
    """Whose thread is read."""

    customer_id: CustomerId
    is_visitor: bool


def router(desk: ThreadDesk, access: ChannelAccess) -> APIRouter:
    """The routes of the channel, below ``/channels/http``."""
    logging.getLogger("sse_starlette").setLevel(logging.INFO)  # at debug it would log what customers write
    routes = APIRouter(prefix="/channels/http", tags=["HTTP channel"], responses=_PROBLEMS)
    limits = _Limits()
    bearer = Annotated[str, Depends(_bearer)]

    def channel_key(token: bearer) -> None:
        if not channel_key_matches(token, access.channel_key_digest):
            raise _not_signed_in("This needs the desk's channel key.")

    def visitor_of(token: bearer) -> CustomerId:
        claim = access.tokens.read(token, datetime.now(UTC))
        if claim is None:
            raise _not_signed_in("This chat's key is not valid or has run out. Open the chat again.")
        return claim.visitor_id

    def reader_of(token: bearer, customer: Annotated[Identifier | None, Query()] = None) -> _Reader:
        if channel_key_matches(token, access.channel_key_digest):
            if customer is None:
                raise BadInput("Name the customer whose thread is asked for.", field="customer")
            return _Reader(CustomerId(customer), is_visitor=False)
        visitor_id = visitor_of(token)
        if customer not in (None, visitor_id):
            raise NotAllowed("A visitor's key opens the visitor's own thread only.")
        within(limits.reads, visitor_id)
        return _Reader(visitor_id, is_visitor=True)

    async def take(message: IncomingMessage, response: Response, own_id: str) -> MessageTaken:
        taken = await run_in_threadpool(desk.receive, message)
        response.status_code = 200 if taken.seen_before else 202
        return MessageTaken(conversation_id=taken.conversation_id, message_id=own_id, seen_before=taken.seen_before)

    @routes.post("/messages", status_code=202, responses={200: {"model": MessageTaken}})
    async def take_message(
        body: MessageIn, response: Response, _: Annotated[None, Depends(channel_key)]
    ) -> MessageTaken:
        """Take a message from another system; the same ``message_id`` again changes nothing (200)."""
        customer, html = body.customer, await run_in_threadpool(clean_html, body.html)
        incoming = IncomingMessage(
            channel=NAME,
            message_id=body.message_id,
            customer=_details_of(customer),
            text=_usable(body.text if body.text.strip() else text_of(html), has_files=bool(body.attachments)),
            html=html,
            files=await run_in_threadpool(kept_files, body),
            owner=SYSTEMS,
            sent_at=min(body.sent_at, datetime.now(UTC)) if body.sent_at else None,
            webhook_url=str(body.webhook or ""),
            verified=VerifiedIdentity(customer.id, customer.email) if body.verified else VerifiedIdentity(),
        )
        return await take(incoming, response, body.message_id)

    def kept_files(body: MessageIn) -> tuple[str, ...]:
        """The ids of a message's files; what came inside it is kept under ids that a repeat has again."""
        ids = []
        for number, file in enumerate(body.attachments):
            own_id = file.id or f"{body.message_id}\n{number}"
            if file.content is not None:
                desk.keep_file(SYSTEMS, own_id, file.name, file.content)
            ids.append(stored_file_id(SYSTEMS, own_id))
        return tuple(ids)

    def uploader_of(token: bearer, request: Request) -> str:
        if channel_key_matches(token, access.channel_key_digest):
            return SYSTEMS
        visitor_id = visitor_of(token)
        within(limits.files, visitor_id)
        within(limits.files_of_network, network_of(request))
        return f"visitor:{visitor_id}"

    @routes.put("/attachments/{file_id}", openapi_extra=ANY_BYTES)
    async def take_file(
        request: Request, owner: Annotated[str, Depends(uploader_of)], file_id: ClientMadeId, name: FileName = ""
    ) -> FileOut:
        """Send a file up under an id of your own, to be named by a message within a day; the same again is safe."""
        content = await bytes_of(request)
        return FileOut(**asdict(await run_in_threadpool(desk.keep_file, owner, file_id, name, content)))

    @routes.get("/files/{ticket}", response_class=Response)
    def file(ticket: Annotated[str, Path(max_length=200)]) -> Response:
        """A file of a customer's thread, by the link that the thread or a webhook gave for it."""
        found = desk.open_file(ticket)
        if found is None:
            raise HTTPException(404, "This link is over, or the file is gone. Open the conversation again.")
        return download(found)

    @routes.post("/visitors", status_code=201)
    async def open_chat(body: VisitorIn, request: Request) -> Visitor:
        """A new visitor of the web chat. Nothing is stored: name and language come again with each message."""
        within(limits.visitors, network_of(request))
        visitor_id = new_visitor_id()
        token = access.tokens.issue(visitor_id, datetime.now(UTC))
        return Visitor(visitor_id=visitor_id, token=token, desk_name=desk.desk_name, greeting=desk.greeting)

    @routes.post("/thread/messages", status_code=202, responses={200: {"model": MessageTaken}})
    async def take_visitor_message(
        body: VisitorMessageIn, response: Response, visitor_id: Annotated[CustomerId, Depends(visitor_of)]
    ) -> MessageTaken:
        """Take what a visitor typed."""
        text = _usable(body.text, has_files=bool(body.attachments))
        within(limits.messages, visitor_id)
        incoming = IncomingMessage(
            channel=NAME,
            message_id=_stored_id(visitor_id, body.message_id),
            customer=CustomerDetails(visitor_id, name=_name_of(body, visitor_id), language=body.language),
            text=text,
            files=tuple(stored_file_id(f"visitor:{visitor_id}", one) for one in body.attachments),
            owner=f"visitor:{visitor_id}",
        )
        return await take(incoming, response, body.message_id)

    async def read(reader: _Reader, after: int) -> Thread:
        return await run_in_threadpool(desk.read_thread, NAME, reader.customer_id, after)

    @routes.get("/thread")
    async def thread(
        reader: Annotated[_Reader, Depends(reader_of)],
        after: Annotated[Sequence, Query()] = 0,
        wait_s: Annotated[float, Query(ge=0, le=LONGEST_WAIT_S)] = 0.0,
    ) -> ReplyPage:
        """What came after the number ``after``; with ``wait_s`` it waits that long for something to come."""
        until_s = time.monotonic() + wait_s
        found = await read(reader, after)
        while not found.lines and (left_s := until_s - time.monotonic()) > 0 and not desk.is_stopping:
            await desk.wait_beyond(found.seq, left_s)
            found = await read(reader, after)
        lines = tuple(_reply_out(line, reader) for line in found.lines)
        return ReplyPage(
            **_state_of(found).model_dump(), replies=lines, after=max((line.after for line in lines), default=after)
        )

    @routes.get("/thread/events", response_class=EventSourceResponse)
    async def thread_events(
        reader: Annotated[_Reader, Depends(reader_of)],
        after: Annotated[Sequence, Query()] = 0,
        last_event_id: Annotated[str, Header()] = "",
    ) -> EventSourceResponse:
        """The same as server-sent events: ``reply`` (a ReplyOut; its id is ``after``) and ``state`` (a ThreadState)."""
        if limits.streams[reader.customer_id] >= STREAMS_PER_CUSTOMER:
            raise _too_often("This conversation is open in too many places. Close one of them.", HEARTBEAT_S)
        start = int(last_event_id) if last_event_id.isascii() and last_event_id.isdigit() else after
        return EventSourceResponse(events(reader, max(after, min(start, 2**53 - 1))), ping=HEARTBEAT_S, send_timeout=30)

    async def events(reader: _Reader, after: int) -> AsyncIterator[ServerSentEvent]:
        said: ThreadState | None = None
        limits.streams[reader.customer_id] += 1
        try:
            while not desk.is_stopping:
                found = await read(reader, after)
                for line in found.lines:
                    reply, after = _reply_out(line, reader), line.after
                    yield ServerSentEvent(reply.model_dump_json(), event="reply", id=str(after))
                if found.more:
                    continue
                if (state := _state_of(found)) != said:
                    said = state
                    yield ServerSentEvent(state.model_dump_json(), event="state")
                await desk.wait_beyond(found.seq, HEARTBEAT_S)
        finally:
            limits.streams[reader.customer_id] -= 1
            if not limits.streams[reader.customer_id]:
                del limits.streams[reader.customer_id]

    return routes


def _bearer(key: Annotated[HTTPAuthorizationCredentials | None, Depends(KEY_OR_TOKEN)]) -> str:
    if key is None:
        raise _not_signed_in("Send the key as 'Authorization: Bearer …'.")
    return key.credentials.strip()


def _not_signed_in(sentence: str) -> HTTPException:
    return HTTPException(401, sentence, headers={"WWW-Authenticate": "Bearer"})


def _too_often(sentence: str, wait_s: float) -> HTTPException:
    return HTTPException(429, sentence, headers={"Retry-After": str(max(1, int(wait_s) + 1))})


def within(limit: RateLimit, key: str) -> None:
    if wait_s := limit.wait_s(key, time.monotonic()):
        raise _too_often(f"That is too much at once. Try again in {int(wait_s) + 1} s.", wait_s)


def network_of(request: Request) -> str:
    """The caller's address; for IPv6 the /64 it comes from, as one household has them all."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is None:
        return str(ipaddress.IPv6Network((int(address), 64), strict=False))
    return str(address)


def _usable(text: str, *, has_files: bool) -> str:
    """The text without characters no store takes; raises ``BadInput`` where nothing to read or to open is left."""
    kept = text.replace("\x00", "")[:LONGEST_TEXT]
    if not kept.strip():
        if has_files:
            return ""
        raise BadInput("The message is empty.", field="text")
    return kept


def _name_of(body: VisitorMessageIn, visitor_id: CustomerId) -> str:
    """What the visitor wants to be called, without characters that don't print; else a name made of the id."""
    given = "".join(character if character.isprintable() else " " for character in body.name)
    return " ".join(given.split()) or f"Visitor {visitor_id[:4]}"


def _details_of(customer: CustomerIn) -> CustomerDetails:
    """What other systems say of a customer; addresses in a session are kept where they lead to the web."""
    known = customer.model_dump(exclude={"consents", "session"})
    return CustomerDetails(
        **{**known, "id": CustomerId(customer.id)},
        consents=tuple(Consent(**one.model_dump()) for one in customer.consents),
        session=tuple(
            SessionEvent(one.at, one.kind, one.text, one.url if one.url.lower().startswith(WEB) else "")
            for one in customer.session
        ),
    )


def _stored_id(visitor_id: CustomerId, message_id: str) -> str:
    """A visitor's message id within the channel: no visitor can name a message of another or of another system."""
    return f"{visitor_id}:{message_id}"


def _reply_out(line: ThreadLine, reader: _Reader) -> ReplyOut:
    own_id = line.message_id.removeprefix(f"{reader.customer_id}:") if reader.is_visitor else line.message_id
    return ReplyOut(
        after=line.after,
        message_id=own_id,
        conversation_id=line.conversation_id,
        author=line.author.value,
        author_name=line.author_name,
        text=line.text,
        at=line.at,
        sources=line.sources,
        attachments=tuple(FileOut(**asdict(file)) for file in line.files),
    )


def _state_of(thread: Thread) -> ThreadState:
    return ThreadState(
        handling=thread.handling.value,
        working=thread.working,
        writing=thread.writing,
        person_name=thread.person_name,
        expected_by=thread.expected_by,
        survey=survey_out(thread.survey),
    )
