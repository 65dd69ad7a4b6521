"""Gets web pages for sources of knowledge: only from the public internet, at the very address that was judged."""

import time
from typing import Final

import httpx

from workspace.channels.webhook_target import Target, targets_of
from workspace.domain.errors import Unavailable
from workspace.knowledge.ingest.web import PROGRAM, Fetched

CONNECT_TIMEOUT_S: Final = 10.0
ANSWER_TIMEOUT_S: Final = 20.0
MOST_S: Final = 60.0


class PageFetcher:
    """Fetches one address after the other, each resolved and judged by itself; redirects are the caller's business.

    With ``allow_private`` pages of this machine and its network may be read.
    """

    def __init__(self, *, allow_private: bool, transport: httpx.BaseTransport | None = None) -> None:
        self._allow_private = allow_private
        self._client = httpx.Client(
            timeout=httpx.Timeout(ANSWER_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
            follow_redirects=False,
            trust_env=False,
            transport=transport,
            headers={
                "user-agent": PROGRAM,
                "accept": "text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain,*/*;q=0.1",
                # Not packed: an answer is measured as it comes in, and can't unpack to more.
                "accept-encoding": "identity",
            },
        )

    def fetch(self, url: str, most_bytes: int) -> Fetched:
        """The answer; raises ``BadInput`` for an address that may not be reached, ``Unavailable`` for silence."""
        *others, last = targets_of(url, allow_private=self._allow_private, what="page")
        try:
            for target in others:
                try:
                    return self._get(target, most_bytes)
                except (httpx.ConnectError, httpx.ConnectTimeout):
                    continue
            return self._get(last, most_bytes)
        except httpx.HTTPError as silent:
            raise Unavailable(f"{url}: the site can't be reached now; the reading goes on here later.") from silent

    def _get(self, target: Target, most_bytes: int) -> Fetched:
        until_s = time.monotonic() + MOST_S
        with self._client.stream(
            "GET",
            target.url,
            headers={"host": target.host_header},
            extensions={"sni_hostname": target.tls_name},
        ) as answer:
            body = b""
            if answer.headers.get("content-encoding", "identity") not in ("", "identity"):
                return Fetched(415)
            for piece in answer.iter_raw():
                body += piece
                if len(body) > most_bytes:
                    break
                if time.monotonic() > until_s:
                    raise httpx.ReadTimeout("too slow", request=answer.request)
            return Fetched(
                answer.status_code,
                body[: most_bytes + 1],
                answer.headers.get("content-type", ""),
                answer.headers.get("location", ""),
            )

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()
