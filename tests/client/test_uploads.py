"""Files on their way: copied at once, sent up before what needs them, and never in the way of the outbox."""

import asyncio
from pathlib import Path

import pytest

from tests.client.made import a_reply
from workspace.client.uploads import TooLarge, Uploads, listed, noted
from workspace.contract.attachments import MOST_BYTES
from workspace.contract.values import AttachmentView


class Service:
    """Takes files and counts them."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, bytes]] = []

    async def attach(self, attachment_id: str, name: str, media_type: str, content: bytes) -> AttachmentView:
        self.taken.append((attachment_id, content))
        return AttachmentView(id=attachment_id, name=name, media_type=media_type)


def test_what_a_reply_needs_goes_up_before_it_as_often_as_it_leaves(tmp_path: Path) -> None:
    service = Service()
    uploads = Uploads(tmp_path / "uploads", service.attach)
    kept = uploads.keep("a.txt", "text/plain", b"words")
    reply = a_reply().model_copy(update={"attachments": (kept.id,)})
    asyncio.run(uploads.ready_for(reply))
    asyncio.run(uploads.ready_for(reply))
    assert service.taken == [(kept.id, b"words")] * 2, "sending up again is safe, so it is done again"
    uploads.done_with(reply)
    assert uploads.find(kept.id) is not None, "the reply may still be undone"


def test_a_file_somebody_took_away_does_not_stop_the_outbox(tmp_path: Path) -> None:
    service = Service()
    uploads = Uploads(tmp_path / "uploads", service.attach)
    kept = uploads.keep("a.txt", "text/plain", b"words")
    (tmp_path / "uploads" / f"{kept.id}.bytes").unlink()
    asyncio.run(uploads.ready_for(a_reply().model_copy(update={"attachments": (kept.id,)})))
    assert service.taken == []


def test_too_large_and_hostile_ids_are_refused(tmp_path: Path) -> None:
    uploads = Uploads(tmp_path / "uploads", Service().attach)
    with pytest.raises(TooLarge, match="larger than 20 MB"):
        uploads.keep("huge", "x/y", bytes(MOST_BYTES + 1))
    assert uploads.find("../../etc/passwd") is None
    uploads.drop("../secret")
    assert noted(listed(("a", "b"))) == ("a", "b")
    assert noted("{") == ()
