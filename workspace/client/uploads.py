"""Files on their way to the service: copied here at once, sent up before the command that needs them leaves."""

import json
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from workspace.contract.attachments import MOST_BYTES
from workspace.contract.commands import AddNote, AnyCommand, SendReply
from workspace.contract.values import AttachmentView, new_id

SafeId = re.compile(r"[A-Za-z0-9_-]{8,64}")
SendUp = Callable[[str, str, str, bytes], Awaitable[AttachmentView]]


class TooLarge(Exception):
    """A file is larger than the service takes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is larger than {MOST_BYTES // 1024 // 1024} MB, the most that can go with a message."
        )


class Uploads:
    """A folder of files that were attached and are not with the service for good. Sending one up again is safe."""

    def __init__(self, folder: Path, send_up: SendUp) -> None:
        self._folder, self._send_up = folder, send_up

    def keep(self, name: str, media_type: str, content: bytes) -> AttachmentView:
        """Copy a file here under an id of its own; raises ``TooLarge``."""
        if len(content) > MOST_BYTES:
            raise TooLarge(name)
        kept = AttachmentView(id=new_id(), name=name[:200] or "file", media_type=media_type, size_bytes=len(content))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self._folder / f"{kept.id}.bytes").write_bytes(content)
        (self._folder / f"{kept.id}.json").write_text(kept.model_dump_json(), encoding="utf-8")
        return kept

    def find(self, attachment_id: str) -> AttachmentView | None:
        """What was kept under an id; None where it is gone or cannot be read."""
        if not SafeId.fullmatch(attachment_id):
            return None
        try:
            return AttachmentView.model_validate_json((self._folder / f"{attachment_id}.json").read_bytes())
        except (OSError, ValueError):
            return None

    def _read(self, attachment_id: str) -> bytes | None:
        """The bytes; None where somebody took the file away: then the service says what is missing."""
        try:
            return (self._folder / f"{attachment_id}.bytes").read_bytes()
        except OSError:
            return None

    def drop(self, attachment_id: str) -> None:
        """It is not needed any more."""
        if SafeId.fullmatch(attachment_id):
            for ending in ("bytes", "json"):
                (self._folder / f"{attachment_id}.{ending}").unlink(missing_ok=True)

    async def ready_for(self, command: AnyCommand) -> None:
        """Send up what a command needs; what is not here any more is with the service already."""
        for attachment_id in _files_of(command):
            kept = self.find(attachment_id)
            content = self._read(attachment_id)
            if kept is not None and content is not None:
                await self._send_up(kept.id, kept.name, kept.media_type, content)

    def done_with(self, command: AnyCommand) -> None:
        """The command was carried out: the service has its files."""
        for attachment_id in _files_of(command):
            self.drop(attachment_id)


def listed(ids: tuple[str, ...]) -> str:
    """Ids as they are noted with a draft."""
    return json.dumps(list(ids))


def noted(text: str) -> tuple[str, ...]:
    """What ``listed`` wrote; anything else is nothing."""
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return ()
    return tuple(str(one) for one in found) if isinstance(found, list) else ()


def _files_of(command: AnyCommand) -> tuple[str, ...]:
    return command.attachments if isinstance(command, SendReply | AddNote) else ()
