"""What customers did in the product before they wrote, as the company's own systems told it."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import tables as t

MOST_KEPT: Final = 200


class Sessions:
    """Session events of each customer, the newest ``MOST_KEPT``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, channel: str, customer_id: str, events: Sequence[Mapping[str, Any]]) -> None:
        """Keep events (``at``, ``kind``, ``text``, ``url``); one that is known already changes nothing."""
        rows = {_key(channel, customer_id, event): dict(event) for event in events}
        c = t.session_event.c
        known = set(self._connection.execute(sa.select(c.id).where(c.id.in_(rows))).scalars())
        whose = {"channel": channel, "customer_id": customer_id}
        fresh = [{"id": key, **row, **whose} for key, row in rows.items() if key not in known]
        if not fresh:
            return
        self._connection.execute(sa.insert(t.session_event), fresh)
        old = sa.select(c.id).where(c.channel == channel, c.customer_id == customer_id).order_by(c.at.desc(), c.id)
        too_many = list(self._connection.execute(old.offset(MOST_KEPT)).scalars())
        if too_many:
            self._connection.execute(sa.delete(t.session_event).where(c.id.in_(too_many)))

    def of(self, channel: str, customer_id: str) -> list[RowMapping]:
        """A customer's events, oldest first."""
        c = t.session_event.c
        query = sa.select(t.session_event).where(c.channel == channel, c.customer_id == customer_id)
        return list(self._connection.execute(query.order_by(c.at, c.id)).mappings())


def _key(channel: str, customer_id: str, event: Mapping[str, Any]) -> str:
    words = [channel, customer_id, event["at"].isoformat(), event["kind"], event["text"], event["url"]]
    return hashlib.sha256("\n".join(words).encode()).hexdigest()
