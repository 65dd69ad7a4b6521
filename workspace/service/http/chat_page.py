"""The web chat page and its assets, served with a policy that lets the page load nothing but itself."""

import hashlib
from dataclasses import dataclass
from typing import Final

from fastapi import APIRouter, Request, Response

from workspace.resources import folder

_MEDIA_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
PAGE: Final = "chat.html"
FROM_ANYWHERE: Final = ("*",)


@dataclass(frozen=True)
class _Asset:
    content: bytes
    media_type: str
    etag: str


def content_policy(frame_ancestors: tuple[str, ...]) -> str:
    """The page's content security policy; ``frame_ancestors`` are the origins that may frame it."""
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'none'",
            f"frame-ancestors {' '.join(frame_ancestors) or chr(39) + 'none' + chr(39)}",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def router(frame_ancestors: tuple[str, ...] = FROM_ANYWHERE) -> APIRouter:
    """The routes of the page: ``/chat`` and ``/chat/NAME``. The files are read once, here."""
    routes = APIRouter(include_in_schema=False)
    assets = _read_assets()
    headers = {
        "content-security-policy": content_policy(frame_ancestors),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-cache",
    }

    def answer(name: str, request: Request) -> Response:
        asset = assets.get(name)
        if asset is None:
            return Response(status_code=404, headers=headers)
        if asset.etag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers={**headers, "etag": asset.etag})
        return Response(asset.content, media_type=asset.media_type, headers={**headers, "etag": asset.etag})

    @routes.get("/chat")
    async def page(request: Request) -> Response:
        return answer(PAGE, request)

    @routes.get("/chat/{name}")
    async def asset(name: str, request: Request) -> Response:
        return answer(name if name != PAGE else "", request)

    return routes


def _read_assets() -> dict[str, _Asset]:
    assets = {}
    for path in folder("chat").iterdir():
        if path.suffix in _MEDIA_TYPES:
            content = path.read_bytes()
            etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
            assets[path.name] = _Asset(content, _MEDIA_TYPES[path.suffix], etag)
    return assets
