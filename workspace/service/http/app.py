"""The service over HTTP: all routes, problems, limits and headers in one app."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from fastapi import FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from workspace import VERSION
from workspace.contract.attachments import MOST_BYTES
from workspace.contract.problems import Problem
from workspace.domain.errors import TooLarge
from workspace.service.assemble import Service
from workspace.service.caught import Caught
from workspace.service.http import (
    attachment_routes,
    chat_page,
    colleague_routes,
    confidence_routes,
    desk_routes,
    feed_routes,
    http_channel,
    insight_routes,
    knowledge_routes,
    report_routes,
    review_routes,
    source_routes,
    survey_routes,
    weekly_routes,
    writing_routes,
)
from workspace.service.http.problems import add_problems, bug, problem

MAX_BODY_BYTES: Final = 1_000_000
HEADERS: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
)


def http_app(service: Service) -> FastAPI:
    """The app; its lifespan runs the service's worker."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with service.running():
            yield

    app = FastAPI(
        title="Deskhand",
        version=VERSION,
        summary="AI-first customer support: conversations, escalations, corrections.",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
    )
    app.state.service = service
    add_problems(app)
    app.include_router(desk_routes.open_routes)
    app.include_router(desk_routes.routes)
    app.include_router(knowledge_routes.routes)
    app.include_router(attachment_routes.routes)
    app.include_router(writing_routes.routes)
    app.include_router(confidence_routes.routes)
    app.include_router(feed_routes.routes)
    app.include_router(source_routes.routes)
    app.include_router(weekly_routes.routes)
    app.include_router(insight_routes.routes)
    app.include_router(report_routes.routes)
    app.include_router(review_routes.routes)
    app.include_router(survey_routes.routes)
    access = http_channel.ChannelAccess(service.visitor_tokens(), service.channel_key_digest())
    app.include_router(colleague_routes.routes)
    app.include_router(http_channel.router(service, access))
    app.include_router(survey_routes.router(service, access))
    app.include_router(chat_page.router(service.settings.frame_ancestors))
    app.add_middleware(_Limits)
    return app


_FILES: Final = re.compile(r"/(?:api/v1|channels/http)/attachments/[^/]+")


class BrokenAnswer(Exception):
    """An answer that had begun could not be finished."""


class _Limits:
    """Refuses bodies that are too large before they are read, and adds the headers every answer has."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        declared = headers.get(b"content-length", b"0")
        is_file = scope["method"] == "PUT" and _FILES.fullmatch(scope["path"]) is not None
        most_bytes = attachment_routes.MOST_SENT_BYTES if is_file else MAX_BODY_BYTES
        read = 0
        answering = False

        async def limited() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            # A file is read, and stopped, by its own route.
            if read > most_bytes and not is_file:
                # Sent in pieces without a length: end it as if the sender had gone.
                return {"type": "http.disconnect"}
            return message

        async def with_headers(message: Message) -> None:
            nonlocal answering
            answering = True
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(one for one in HEADERS if one[0] not in present)]
            await send(message)

        if declared.isdigit() and (len(declared) > 12 or int(declared) > most_bytes):
            await _too_large(scope["path"], is_file=is_file)(scope, receive, with_headers)
            return
        with Caught() as caught:
            await self._app(scope, limited, with_headers)
        if caught.failure is not None:
            # Caught here, because the server would log its message, which may hold a customer's words.
            answer = bug(scope["method"], scope["path"], caught.failure)
            if answering:
                raise BrokenAnswer
            await answer(scope, receive, with_headers)


def _too_large(path: str, *, is_file: bool) -> ASGIApp:
    sentence = str(TooLarge(MOST_BYTES)) if is_file else f"A request can hold {MAX_BODY_BYTES // 1000} kB."
    return problem(
        Problem(
            type="/problems/too-large",
            title="Too large",
            status=413,
            detail=sentence,
            code="too-large",
            instance=path,
        )
    )
