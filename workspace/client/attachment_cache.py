"""Attached files that were looked at, kept on disk up to a bound, so that they open at once and offline."""

import hashlib
import os
from pathlib import Path
from typing import Final

MOST_BYTES: Final = 200_000_000


class AttachmentCache:
    """Files under names made from their ids (never from what a customer called them). Losing it costs nothing.

    Both calls read or write the disk: they are for a worker thread.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder, self._most_bytes = folder, most_bytes

    def known(self, attachment_id: str) -> bytes | None:
        """The file's bytes, if they are here."""
        place = self._place(attachment_id)
        try:
            content = place.read_bytes()
            os.utime(place)
        except OSError:
            return None
        return content

    def keep(self, attachment_id: str, content: bytes) -> None:
        """Keep it; on a full or read-only disk it is fetched again another time."""
        if len(content) > self._most_bytes // 4:
            return
        place = self._place(attachment_id)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = place.with_suffix(".part")
            part.write_bytes(content)
            part.replace(place)
            self._drop_oldest()
        except OSError:
            return

    def _place(self, attachment_id: str) -> Path:
        return self._folder / hashlib.sha256(attachment_id.encode()).hexdigest()

    def _drop_oldest(self) -> None:
        found = sorted(((one.stat().st_mtime, one.stat().st_size, one) for one in self._folder.iterdir()), reverse=True)
        kept = 0
        for _, size, one in found:
            kept += size
            if kept > self._most_bytes:
                one.unlink(missing_ok=True)
