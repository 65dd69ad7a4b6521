"""The HTTP connection to one service: bytes out, bytes in, every failure one of ``client.errors``.

Alone in knowing httpx, and imported with the first address: the window stands before any network is needed.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import httpx
from httpx_sse import EventSource, SSEError, aconnect_sse
from pydantic import ValidationError

from workspace.client.errors import Failed, NotAnAddress, NotSignedIn, Refused, Unreachable
from workspace.contract.problems import Problem

PREFIX: Final = "/api/v1"
ANSWER_WITHIN_S: Final = 10.0
FEED_SILENT_FOR_S: Final = 45.0
COME_BACK_LATER: Final = frozenset({408, 425, 429})


@dataclass(frozen=True)
class Answer:
    """What came back, and the path that was asked, for the sentence of an error."""

    path: str
    content: bytes


class Connection:
    """One address with one token, until it is closed."""

    def __init__(self, base_url: str, token: str, transport: httpx.AsyncBaseTransport | None = None) -> None:
        """Raises ``NotAnAddress`` where ``base_url`` is none."""
        try:
            self._http = httpx.AsyncClient(
                base_url=base_url + PREFIX,
                headers={"Authorization": f"Bearer {token}", "Accept": "application/json"},
                timeout=ANSWER_WITHIN_S,
                transport=transport,
                trust_env=not base_url.startswith(("http://127.0.0.1", "http://localhost")),
            )
        except httpx.InvalidURL as unusable:
            raise NotAnAddress(str(unusable)) from unusable

    async def aclose(self) -> None:
        """Close it; requests on their way fail as unreachable."""
        await self._http.aclose()

    async def ask(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | list[str]] | None = None,
        content: bytes | None = None,
        media_type: str = "application/json",
    ) -> Answer:
        """One request; raises ``Unreachable``, ``Refused`` or ``NotAnAddress``."""
        headers = {"Content-Type": media_type} if content is not None else None
        try:
            answer = await self._http.request(method, path, params=params, content=content, headers=headers)
        except httpx.InvalidURL as unusable:
            raise NotAnAddress(str(unusable)) from unusable
        except (httpx.HTTPError, RuntimeError) as silent:
            # httpx raises RuntimeError when the client was closed or replaced under a running request.
            raise Unreachable from silent
        if answer.is_error:
            raise _refusal(answer)
        return Answer(answer.request.url.path, answer.content)

    @asynccontextmanager
    async def feed(self, after: int) -> AsyncIterator[AsyncIterator[tuple[str, str]]]:
        """The live feed from a fact on, as (event, data); ends or raises ``Unreachable`` when contact is lost."""
        timeout = httpx.Timeout(ANSWER_WITHIN_S, read=FEED_SILENT_FOR_S)
        asked = {"after": str(after)}
        try:
            async with aconnect_sse(self._http, "GET", "/feed", params=asked, timeout=timeout) as source:
                if source.response.is_error:
                    await source.response.aread()
                    raise _refusal(source.response)
                yield _events(source)
        except (httpx.HTTPError, SSEError, RuntimeError) as lost:
            raise Unreachable from lost


async def _events(source: EventSource) -> AsyncIterator[tuple[str, str]]:
    async for event in source.aiter_sse():
        if event.data:
            yield event.event, event.data


def _refusal(answer: httpx.Response) -> Refused | Unreachable:
    if answer.status_code >= 500 or answer.status_code in COME_BACK_LATER:
        kind = Failed if answer.status_code == 500 else Unreachable
        return kind(f"The service cannot answer at the moment ({answer.status_code}).")
    try:
        problem = Problem.model_validate_json(answer.content)
    except ValidationError:
        problem = Problem(
            type="about:blank",
            title=answer.reason_phrase,
            status=answer.status_code,
            detail=f"The service said no: {answer.status_code} {answer.reason_phrase}.",
            code="unknown",
        )
    return NotSignedIn(problem) if answer.status_code == 401 else Refused(problem)
