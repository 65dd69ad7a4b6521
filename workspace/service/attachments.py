"""Files with messages, replies and notes: taken in, found again, and dropped where nobody used them."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.engine import RowMapping
from sqlalchemy.exc import IntegrityError

from workspace.channels.files import OpenFile
from workspace.contract.attachments import MOST_BYTES, MOST_FILES
from workspace.contract.values import AttachmentView
from workspace.domain.errors import BadInput, Conflict, NotFound, TooLarge
from workspace.domain.file_names import safe_name
from workspace.domain.media_types import SHOWN_AS_THEY_ARE, UNKNOWN, media_type_of
from workspace.store.database import Store
from workspace.store.unit import Unit

DROP_UPLOAD: Final = "drop-unused-upload"
KEPT_UNUSED: Final = timedelta(days=1)


def keep_attachment(
    store: Store, attachment_id: str, *, name: str, content: bytes, owner: str, at: datetime
) -> AttachmentView:
    """Keep an upload until it is used or a day is over; the same again changes nothing.

    ``owner`` is who sent it up; nobody else can use it. Raises ``TooLarge``, ``BadInput`` for an empty file, and
    ``Conflict`` where the id was used for something else.
    """
    if len(content) > MOST_BYTES:
        raise TooLarge(MOST_BYTES)
    if not content:
        raise BadInput("This file is empty.", field="content")
    named = safe_name(name)
    kind = media_type_of(content, named)
    view = AttachmentView(id=attachment_id, name=named, media_type=kind, size_bytes=len(content))
    for _ in range(2):
        # Another may be first with the same bytes at the same moment, and then with the same id.
        with suppress(IntegrityError):
            return _keep(store, view, content, owner, at)
    return _keep(store, view, content, owner, at)


def _keep(store: Store, view: AttachmentView, content: bytes, owner: str, at: datetime) -> AttachmentView:
    digest = hashlib.sha256(content).hexdigest()
    with store.write() as unit:
        before = unit.attachments.find(view.id)
        if before is None:
            unit.attachments.add(
                view.id,
                sha256=digest,
                content=content,
                name=view.name,
                media_type=view.media_type,
                person_id=owner,
                at=at,
            )
            unit.work.defer(DROP_UPLOAD, {"attachment_id": view.id}, at + KEPT_UNUSED)
            return view
        if (before["sha256"], before["person_id"]) != (digest, owner):
            raise Conflict("Another file was sent up under this id before.")
        return attachment_view(before)


def drop_unused(store: Store, attachment_id: str) -> None:
    """Forget an upload that no message or note was written with."""
    with store.write() as unit:
        found = unit.attachments.find(attachment_id, for_update=True)
        if found is not None and found["conversation_id"] is None:
            unit.attachments.drop(attachment_id)


def link_attachments(
    unit: Unit,
    ids: Sequence[str],
    conversation_id: str,
    *,
    message_id: str | None = None,
    note_id: str | None = None,
    person: str,
) -> None:
    """Give uploads of ``person`` to a message or a note, in the transaction that writes it.

    Raises ``NotFound`` for what was not sent up by them (or is gone), ``Conflict`` for what goes with something else.
    """
    wanted = list(dict.fromkeys(ids))
    if not wanted:
        return
    if len(wanted) > MOST_FILES:
        raise BadInput(f"A message can have {MOST_FILES} files.", field="attachments")
    # In one order, so that two who use the same files do not wait for each other.
    for attachment_id in sorted(wanted):
        found = unit.attachments.find(attachment_id, for_update=True)
        if found is None or found["person_id"] != person:
            raise NotFound("file", attachment_id)
        if found["conversation_id"] is not None:
            raise Conflict("This file goes with another message already. Attach it again.")
    unit.attachments.link(wanted, conversation_id, message_id=message_id, note_id=note_id)


def open_attachment(store: Store, attachment_id: str, person_id: str) -> OpenFile:
    """A file for somebody who works here; an upload that is not used yet only for who sent it up."""
    with store.read() as unit:
        found = unit.attachments.find(attachment_id)
        if found is None or (found["conversation_id"] is None and found["person_id"] != person_id):
            raise NotFound("file", attachment_id)
        return open_file(unit, found)


def open_file(unit: Unit, found: RowMapping) -> OpenFile:
    """The bytes behind an attachment."""
    content = unit.attachments.content(found["sha256"])
    if content is None:
        raise NotFound("file", found["id"])
    kind = found["media_type"]
    return OpenFile(found["name"], kind if kind in SHOWN_AS_THEY_ARE else UNKNOWN, content)


def attachment_view(row: RowMapping) -> AttachmentView:
    """An attachment as the desk reads it."""
    return AttachmentView(id=row["id"], name=row["name"], media_type=row["media_type"], size_bytes=row["size_bytes"])


def files_of(unit: Unit, conversation_ids: Iterable[str]) -> Mapping[str, tuple[AttachmentView, ...]]:
    """The files of conversations by the id of the message or note they go with."""
    found: defaultdict[str, tuple[AttachmentView, ...]] = defaultdict(tuple)
    for row in unit.attachments.of(list(conversation_ids)):
        found[row["message_id"] or row["note_id"] or ""] += (attachment_view(row),)
    return found
