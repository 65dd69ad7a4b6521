"""Where a page of a list ended, as words a reader gives back unread."""

import base64
import binascii
from datetime import datetime

from workspace.domain.errors import BadInput


def cursor_of(view: str, moment: datetime | None, row_id: str) -> str:
    """The place after a row of a view."""
    said = f"{view}|{moment.isoformat() if moment else ''}|{row_id}"
    return base64.urlsafe_b64encode(said.encode()).decode()


def read_cursor(cursor: str, view: str) -> tuple[datetime | None, str]:
    """The moment and the id of the row a page ended with.

    Raises ``BadInput`` for what we did not make, or made for another view, whose order is another.
    """
    try:
        said = base64.b64decode(cursor.encode("ascii"), altchars=b"-_", validate=True).decode()
        of_view, moment, row_id = said.split("|", 2)
        at = datetime.fromisoformat(moment) if moment else None
    except (ValueError, binascii.Error):
        raise _unreadable() from None
    if of_view != view or not row_id or "\x00" in row_id or (at is not None and at.tzinfo is None):
        raise _unreadable()
    return at, row_id


def _unreadable() -> BadInput:
    return BadInput("Give back 'next' of the page before, as it was.", field="after")
