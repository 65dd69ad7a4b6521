"""Where a page of a list ended, as words a reader gives back unread."""

import base64
import binascii
from datetime import datetime

from workspace.domain.errors import BadInput


def cursor_of(moment: datetime | None, row_id: str) -> str:
    """The place after a row."""
    said = f"{moment.isoformat() if moment else ''}|{row_id}"
    return base64.urlsafe_b64encode(said.encode()).decode()


def read_cursor(cursor: str) -> tuple[datetime | None, str]:
    """The moment and the id of the row a page ended with; raises ``BadInput`` for what we did not make."""
    try:
        moment, _, row_id = (
            base64.b64decode(cursor.encode("ascii"), altchars=b"-_", validate=True).decode().partition("|")
        )
        at = datetime.fromisoformat(moment) if moment else None
    except (ValueError, binascii.Error):
        raise _unreadable() from None
    if not row_id or "\x00" in row_id or (at is not None and at.tzinfo is None):
        raise _unreadable()
    return at, row_id


def _unreadable() -> BadInput:
    return BadInput("Give back 'next' of the page before, as it was.", field="after")
