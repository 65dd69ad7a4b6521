"""Files on their way to the service: copied here at once, sent up before the command that needs them leaves."""

import json
import os
import re
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from workspace.contract.attachments import MOST_BYTES
from workspace.contract.commands import AddNote, AnyCommand, SendReply
from workspace.contract.values import AttachmentView, new_id

SafeId = re.compile(r"[A-Za-z0-9_-]{8,64}")
ENDINGS: Final = ("bytes", "json", "done")
# Longer than any undo window.
KEPT_AFTER_S: Final = 3600.0
SendUp = Callable[[str, str, str, bytes], Awaitable[AttachmentView]]


class TooLarge(Exception):
    """A file is larger than the service takes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is larger than {MOST_BYTES // 1024 // 1024} MB, the most that can go with a message."
        )


class NotKept(Exception):
    """A file cannot be copied here: the disk is full, say."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"“{name}” is not attached, because it cannot be kept on this machine: {why}")


class Uploads:
    """A folder of files that were attached, until the service has them for good and their reply cannot be undone.

    Sending one up again is safe.
    """

    def __init__(self, folder: Path, send_up: SendUp, clock: Callable[[], float] = time.time) -> None:
        """``clock`` gives seconds since 1970."""
        self._folder, self._send_up, self._clock = folder, send_up, clock

    def keep(self, name: str, media_type: str, content: bytes) -> AttachmentView:
        """Copy a file here under an id of its own, on disk when this returns; raises ``TooLarge`` and ``NotKept``."""
        if len(content) > MOST_BYTES:
            raise TooLarge(name)
        kept = AttachmentView(id=new_id(), name=name[:200] or "file", media_type=media_type, size_bytes=len(content))
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(self._folder / f"{kept.id}.bytes", content)
            _write(self._folder / f"{kept.id}.json", kept.model_dump_json().encode())
        except OSError as failed:
            with suppress(OSError):
                self.drop(kept.id)
            raise NotKept(kept.name, failed.strerror or str(failed)) from failed
        return kept

    def again(self, attachment_id: str) -> AttachmentView | None:
        """The same file under a new id, for the service gives each id to one message only; None where it is gone."""
        known = self.find(attachment_id)
        content = self._read(attachment_id) if known is not None else None
        return self.keep(known.name, known.media_type, content) if known is not None and content is not None else None

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
            for ending in ENDINGS:
                (self._folder / f"{attachment_id}.{ending}").unlink(missing_ok=True)

    async def ready_for(self, command: AnyCommand) -> None:
        """Send up what a command needs; what is not here any more is with the service already."""
        for attachment_id in _files_of(command):
            kept = self.find(attachment_id)
            content = self._read(attachment_id)
            if kept is not None and content is not None:
                await self._send_up(kept.id, kept.name, kept.media_type, content)

    def done_with(self, command: AnyCommand) -> None:
        """The command was carried out: the service has its files. They stay as long as a reply may be undone."""
        for attachment_id in _files_of(command):
            if self.find(attachment_id) is not None:
                with suppress(OSError):
                    (self._folder / f"{attachment_id}.done").write_text(str(self._clock()), encoding="utf-8")
        self.let_go()

    def let_go(self) -> None:
        """Forget the files whose replies cannot be undone any more."""
        for marked in self._folder.glob("*.done"):
            with suppress(OSError, ValueError):
                if float(marked.read_text(encoding="utf-8")) + KEPT_AFTER_S < self._clock():
                    self.drop(marked.stem)


def _write(path: Path, content: bytes) -> None:
    """Write a file so that it is there after a crash of the machine."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


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
