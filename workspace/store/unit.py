"""One unit of work: the repositories over one transaction."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.domain.facts import Fact
from workspace.store import tables as t
from workspace.store.articles import Articles
from workspace.store.asked import Asked
from workspace.store.attachments import Attachments
from workspace.store.colleagues import Colleagues, Kept
from workspace.store.conversations import Conversations
from workspace.store.corrections import Corrections
from workspace.store.disputes import CalibrationSessions, Disputes
from workspace.store.histories import Histories
from workspace.store.labels import Calibrations, Labels
from workspace.store.measured import MeasuredConversations
from workspace.store.notes import Notes
from workspace.store.reviews import Reviews
from workspace.store.sessions import Sessions
from workspace.store.sources import Sources
from workspace.store.surveys import Surveys
from workspace.store.turns import Turns
from workspace.store.weekly import Weekly
from workspace.store.work import MEASURE, MEASURED_AFTER, Work, measure_key


class Unit:
    """Everything that can be read or written in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.facts = Facts(connection)
        self.conversations = Conversations(connection, self.facts)
        self.turns = Turns(connection, self.facts)
        self.articles = Articles(connection)
        self.corrections = Corrections(connection)
        self.asked = Asked(connection)
        self.sources = Sources(connection)
        self.notes = Notes(connection)
        self.attachments = Attachments(connection)
        self.sessions = Sessions(connection)
        self.work = Work(connection)
        self.commands = Commands(connection)
        self.people = People(connection)
        self.colleagues = Colleagues(connection)
        self.saved_views = Kept(connection, t.saved_view)
        self.macros = Kept(connection, t.macro)
        self.settings = Settings(connection)
        self.embeddings = Embeddings(connection)
        self.labels = Labels(connection)
        self.calibrations = Calibrations(connection)
        self.surveys = Surveys(connection)
        self.measured = MeasuredConversations(connection)
        self.weekly = Weekly(connection)
        self.histories = Histories(connection)
        self.reviews = Reviews(connection)
        self.disputes = Disputes(connection)
        self.calibration_sessions = CalibrationSessions(connection)


class Facts:
    """The one history, numbered without gaps."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def write(self, facts: Iterable[Fact], *, version: int = 0) -> int:
        """Append facts; ``version`` is the conversation's before them. Returns the number of the last one."""
        seq = self.last_seq()
        touched: dict[str, datetime] = {}
        for fact in facts:
            version += 1
            if fact.conversation_id:
                touched[fact.conversation_id] = fact.at
            # Incrementing inside the writing transaction makes others wait, so numbers appear in order.
            seq = self._connection.execute(
                sa.update(t.counter)
                .where(t.counter.c.name == "fact")
                .values(value=t.counter.c.value + 1)
                .returning(t.counter.c.value)
            ).scalar_one()
            self._connection.execute(
                sa.insert(t.fact).values(
                    seq=seq,
                    conversation_id=fact.conversation_id,
                    version=version if fact.conversation_id else 0,
                    kind=fact.kind.value,
                    at=fact.at,
                    actor_kind=fact.actor.kind.value,
                    actor_id=fact.actor.id,
                    actor_name=fact.actor.name,
                    payload=dict(fact.payload),
                )
            )
        for conversation_id, at in touched.items():
            payload, key = {"conversation_id": conversation_id}, measure_key(conversation_id)
            Work(self._connection).defer(MEASURE, payload, at + MEASURED_AFTER, key=key)
        return seq

    def one_at_a_time(self) -> None:
        """Wait until nobody else is writing facts, and keep the turn until this transaction ends.

        For what must not change between being read and being written, and has no row of its own to lock.
        """
        self._connection.execute(sa.select(t.counter.c.value).where(t.counter.c.name == "fact").with_for_update())

    def last_seq(self) -> int:
        """The number of the last fact, 0 on an empty desk."""
        value = self._connection.execute(sa.select(t.counter.c.value).where(t.counter.c.name == "fact")).scalar()
        return int(value or 0)

    def after(self, seq: int, limit: int) -> list[RowMapping]:
        """Facts with a higher number, oldest first."""
        query = sa.select(t.fact).where(t.fact.c.seq > seq).order_by(t.fact.c.seq).limit(limit)
        return list(self._connection.execute(query).mappings())

    def of(self, conversation_id: str, kinds: Iterable[str] | None = None) -> list[RowMapping]:
        """The facts of a conversation, oldest first; only those of ``kinds`` where they are named."""
        query = sa.select(t.fact).where(t.fact.c.conversation_id == conversation_id).order_by(t.fact.c.seq)
        if kinds is not None:
            query = query.where(t.fact.c.kind.in_(list(kinds)))
        return list(self._connection.execute(query).mappings())

    def of_kind(self, kind: str, after: int) -> list[RowMapping]:
        """Facts of one kind with a higher number, oldest first."""
        query = sa.select(t.fact).where(t.fact.c.kind == kind, t.fact.c.seq > after).order_by(t.fact.c.seq)
        return list(self._connection.execute(query).mappings())

    def by_person(self, kinds: Iterable[str], since: datetime, until: datetime) -> dict[str, dict[str, int]]:
        """How many facts of some kinds each person made in a span."""
        f, found = t.fact.c, dict[str, dict[str, int]]()
        query = (
            sa.select(f.actor_id, f.kind, sa.func.count())
            .where(f.kind.in_(list(kinds)), f.actor_kind == "person", f.at >= since, f.at < until)
            .group_by(f.actor_id, f.kind)
        )
        for person, kind, count in self._connection.execute(query):
            found.setdefault(str(person), {})[str(kind)] = int(count)
        return found

    def ratings_by_person(self, since: datetime, until: datetime) -> dict[str, tuple[int, int]]:
        """By person: escalations of a span they rated necessary, and all they rated."""
        e, found = t.escalation.c, dict[str, tuple[int, int]]()
        needed = sa.func.sum(sa.case((e.rating == "necessary", 1), else_=0))
        rated = (e.at >= since) & (e.at < until) & e.rating.is_not(None)
        for person, yes, count in self._connection.execute(
            sa.select(e.rated_by, needed, sa.func.count()).where(rated).group_by(e.rated_by)
        ):
            found[str(person)] = (int(yes or 0), int(count))
        return found

    def count_since(self, at: datetime) -> dict[str, int]:
        """How many facts of each kind there are since a moment."""
        query = sa.select(t.fact.c.kind, sa.func.count()).where(t.fact.c.at >= at).group_by(t.fact.c.kind)
        return {kind: int(count) for kind, count in self._connection.execute(query)}


class Commands:
    """What people ordered, kept with its result so that a repeat does nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, command_id: str) -> RowMapping | None:
        """The command with this id, if it was carried out before."""
        query = sa.select(t.command).where(t.command.c.id == command_id)
        return self._connection.execute(query).mappings().one_or_none()

    def begin(self, command_id: str, digest: str, person_id: str, at: datetime) -> None:
        """Take the id, before anything is done: a repeat at the same moment waits, then raises ``IntegrityError``."""
        values = {"id": command_id, "digest": digest, "person_id": person_id, "at": at, "result": {}}
        self._connection.execute(sa.insert(t.command).values(**values))

    def finish(self, command_id: str, result: dict[str, Any]) -> None:
        """Remember what came of it."""
        self._connection.execute(sa.update(t.command).where(t.command.c.id == command_id).values(result=result))


class People:
    """Who works at the desk."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, person_id: str, name: str, role: str, token_sha256: str, at: datetime) -> None:
        """Let somebody sign in."""
        values = {"id": person_id, "name": name, "role": role, "token_sha256": token_sha256, "created_at": at}
        self._connection.execute(sa.insert(t.person).values(**values))

    def by_token(self, token_sha256: str) -> RowMapping | None:
        """The person with this token, unless it was revoked."""
        query = sa.select(t.person).where(t.person.c.token_sha256 == token_sha256, t.person.c.revoked_at.is_(None))
        return self._connection.execute(query).mappings().one_or_none()

    def all(self) -> list[RowMapping]:
        """Everybody, those who may no longer sign in as well."""
        return list(self._connection.execute(sa.select(t.person).order_by(t.person.c.created_at)).mappings())

    def set_token(self, person_id: str, token_sha256: str) -> None:
        """Give somebody a new token; the old one ends."""
        self._connection.execute(
            sa.update(t.person).where(t.person.c.id == person_id).values(token_sha256=token_sha256, revoked_at=None)
        )

    def revoke(self, person_id: str, at: datetime) -> bool:
        """End somebody's access; False where there is no such person."""
        done = self._connection.execute(
            sa.update(t.person).where(t.person.c.id == person_id, t.person.c.revoked_at.is_(None)).values(revoked_at=at)
        )
        return bool(done.rowcount)


class Settings:
    """Small things the desk remembers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> Any:
        """The value, None where none was set."""
        return self._connection.execute(sa.select(t.setting.c.value).where(t.setting.c.key == key)).scalar()

    def put(self, key: str, value: object) -> None:
        """Set it."""
        updated = self._connection.execute(sa.update(t.setting).where(t.setting.c.key == key).values(value=value))
        if not updated.rowcount:
            self._connection.execute(sa.insert(t.setting).values(key=key, value=value))


class Embeddings:
    """Vectors already computed, so that a second start does not compute them again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Those that are known."""
        wanted = list(keys)
        found: dict[str, bytes] = {}
        for start in range(0, len(wanted), 500):
            query = sa.select(t.embedding).where(t.embedding.c.key.in_(wanted[start : start + 500]))
            found.update({row.key: row.vector for row in self._connection.execute(query)})
        return found

    def all(self) -> dict[str, bytes]:
        """Every vector that is kept."""
        return {row.key: row.vector for row in self._connection.execute(sa.select(t.embedding))}

    def put(self, vectors: dict[str, bytes]) -> None:
        """Keep them; those that are there stay."""
        known = self.get(vectors)
        fresh = [{"key": key, "vector": vector} for key, vector in vectors.items() if key not in known]
        if fresh:
            self._connection.execute(sa.insert(t.embedding), fresh)
