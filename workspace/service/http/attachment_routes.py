"""Files over HTTP: sent up as they are and handed out so that no browser runs them."""

from typing import Annotated, Any, Final
from urllib.parse import quote

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.concurrency import run_in_threadpool

from workspace.channels.files import OpenFile
from workspace.contract.attachments import MOST_BYTES
from workspace.contract.values import AttachmentView, ClientMadeId
from workspace.domain.errors import TooLarge
from workspace.domain.media_types import UNKNOWN
from workspace.service.attachments import keep_attachment, open_attachment
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.people import SignedIn

# What is sent up with a file besides its bytes; the file's own limit is kept while it is read.
MOST_SENT_BYTES: Final = MOST_BYTES + 64 * 1024
LONGEST_NAME: Final = 1000
ANY_BYTES: Final[dict[str, Any]] = {
    "requestBody": {"required": True, "content": {UNKNOWN: {"schema": {"type": "string", "format": "binary"}}}}
}
_BYTES: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {UNKNOWN: {"schema": {"type": "string", "format": "binary"}}}}
}
FileName = Annotated[str, Query(max_length=LONGEST_NAME)]
routes = APIRouter(prefix="/api/v1", tags=["Desk"], responses=PROBLEMS)


async def bytes_of(request: Request) -> bytes:
    """The body, read only as far as a file may go; raises ``TooLarge`` beyond that."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MOST_BYTES:
            raise TooLarge(MOST_BYTES)
        parts.append(part)
    return b"".join(parts)


def download(file: OpenFile, media_type: str = "") -> Response:
    """The answer that carries a file: to be saved, never to be shown as a page of ours."""
    plain = "".join(letter if " " <= letter <= "~" and letter not in '"\\%' else "_" for letter in file.name)
    return Response(
        file.content,
        media_type=None,
        headers={
            "content-type": media_type or file.media_type,
            "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(file.name, safe='')}",
            "x-content-type-options": "nosniff",
            "content-security-policy": "sandbox; default-src 'none'",
            "cross-origin-resource-policy": "same-origin",
        },
    )


@routes.put("/attachments/{attachment_id}", openapi_extra=ANY_BYTES)
async def attach(
    request: Request,
    service: TheService,
    person: Annotated[SignedIn, Depends(requires("agent", "lead"))],
    attachment_id: ClientMadeId,
    name: FileName = "",
) -> AttachmentView:
    """Send a file up under an id of your own; it goes with a reply or a note within a day, or is dropped."""
    content = await bytes_of(request)
    return await run_in_threadpool(
        keep_attachment,
        service.store,
        attachment_id,
        name=name,
        content=content,
        owner=person.actor.id,
        at=service.clock(),
    )


@routes.get("/attachments/{attachment_id}", response_class=Response, responses=_BYTES)
def attachment(service: TheService, person: ThePerson, attachment_id: ClientMadeId) -> Response:
    """A file's bytes."""
    return download(open_attachment(service.store, attachment_id, person.actor.id), UNKNOWN)
