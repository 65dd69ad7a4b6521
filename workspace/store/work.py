"""Durable work: what has to be done, when, and by whom it is being done; a worker that dies leaves it to the next."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from workspace.domain.identifiers import new_id
from workspace.store import tables as t

# Counting a conversation: made wherever facts about one are written.
MEASURE: Final = "measure"
MEASURE_REST: Final = "measure-rest"
MEASURED_AFTER: Final = timedelta(seconds=3)


def measure_key(conversation_id: str) -> str:
    """What is waiting to be counted is only moved by what comes in between."""
    return f"{MEASURE}:{conversation_id}"


@dataclass(frozen=True)
class Job:
    """One piece of work that is being done; ``attempt`` counts from 1."""

    id: str
    kind: str
    lock: str
    payload: dict[str, str]
    attempt: int


class Work:
    """The queue of durable work, in the same transaction as what made it necessary."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def defer(
        self, kind: str, payload: Mapping[str, str], due_at: datetime, *, lock: str = "", key: str | None = None
    ) -> None:
        """Have it done at ``due_at`` or soon after; work waiting under the same key is only moved to that time."""
        if key is not None:
            moved = self._connection.execute(sa.update(t.work).where(t.work.c.key == key).values(due_at=due_at))
            if moved.rowcount:
                return
        values = {"id": new_id(), "kind": kind, "lock": lock, "key": key, "payload": dict(payload), "due_at": due_at}
        self._connection.execute(sa.insert(t.work).values(state="due", **values))

    def defer_once(self, kind: str, payload: Mapping[str, str], due_at: datetime, *, key: str) -> None:
        """Have it done at ``due_at``; work waiting under the same key stays as it is and when it is."""
        waiting = sa.select(t.work.c.id).where(t.work.c.key == key)
        if self._connection.execute(waiting).scalar() is None:
            self.defer(kind, payload, due_at, key=key)

    def take(self, now: datetime, lease: timedelta, kinds: Collection[str]) -> Job | None:
        """Take the next due piece of these kinds whose lock is free; None where there is none."""
        running = sa.alias(t.work)
        held = sa.exists().where(running.c.state == "running", running.c.lock == t.work.c.lock, running.c.lock != "")
        query = (
            sa.select(t.work)
            .where(t.work.c.state == "due", t.work.c.due_at <= now, t.work.c.kind.in_(kinds), ~held)
            .order_by(t.work.c.due_at, t.work.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            return None
        # The key is given up: what comes in from now on is new work.
        self._connection.execute(
            sa.update(t.work)
            .where(t.work.c.id == row["id"])
            .values(state="running", attempt=t.work.c.attempt + 1, lease_until=now + lease, key=None)
        )
        return Job(row["id"], row["kind"], row["lock"], row["payload"], row["attempt"] + 1)

    def finish(self, job_id: str) -> None:
        """It is done."""
        self._connection.execute(sa.delete(t.work).where(t.work.c.id == job_id))

    def retry(self, job_id: str, due_at: datetime) -> None:
        """It did not work; try again then."""
        self._connection.execute(
            sa.update(t.work).where(t.work.c.id == job_id).values(state="due", due_at=due_at, lease_until=None)
        )

    def put_back(self, job_id: str) -> None:
        """It was interrupted through no fault of its own; this try does not count."""
        self._connection.execute(
            sa.update(t.work)
            .where(t.work.c.id == job_id)
            .values(state="due", attempt=t.work.c.attempt - 1, lease_until=None)
        )

    def extend(self, job_id: str, until: datetime) -> None:
        """The worker is alive and still at it."""
        self._connection.execute(sa.update(t.work).where(t.work.c.id == job_id).values(lease_until=until))

    def rescue(self, now: datetime, *, everything: bool = False) -> int:
        """Free what a dead worker was at; ``everything`` at the start of the only worker. Returns how many."""
        lost = t.work.c.state == "running"
        if not everything:
            lost &= t.work.c.lease_until < now
        freed = self._connection.execute(
            sa.update(t.work).where(lost).values(state="due", lease_until=None, due_at=now)
        )
        return int(freed.rowcount)

    def waiting(self, kind: str, now: datetime) -> int:
        """How many pieces of a kind are due and not done."""
        query = sa.select(sa.func.count()).where(t.work.c.kind == kind, t.work.c.due_at <= now)
        return int(self._connection.execute(query).scalar_one())

    def next_due(self, kinds: Collection[str]) -> datetime | None:
        """When the next piece of these kinds is due."""
        due_work = sa.select(t.work.c.due_at).where(t.work.c.state == "due", t.work.c.kind.in_(kinds))
        query = due_work.order_by(t.work.c.due_at).limit(1)
        due: datetime | None = self._connection.execute(query).scalar()
        return due
