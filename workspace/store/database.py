"""A database opened the way the desk needs it: one writer at a time on SQLite, nothing lost on a power cut."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from alembic.command import upgrade
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from workspace.domain.errors import BadInput
from workspace.store.unit import Unit

MIGRATIONS: Final = Path(__file__).parent / "migrations"
BUSY_TIMEOUT_MS: Final = 15_000
MIGRATION_LOCK: Final = 8420


# Two transactions that waited for each other, or saw what the other changed: the one that was ended may begin anew.
_BEGIN_ANEW: Final = frozenset({"40P01", "40001"})


def may_begin_anew(failure: sa.exc.DBAPIError) -> bool:
    """Whether PostgreSQL ended a transaction only because of another one, so that doing it again is right."""
    return getattr(failure.orig, "sqlstate", "") in _BEGIN_ANEW


def sqlite_url(file: Path) -> str:
    """The address of a database file."""
    return f"sqlite+pysqlite:///{file}"


class Store:
    """The desk's database. ``read`` and ``write`` give a unit of work; both may be used from any thread."""

    def __init__(self, url: str) -> None:
        self._is_sqlite = url.startswith("sqlite")
        # Hidden parameters: an error must not carry a customer's words into a log.
        self._engine = sa.create_engine(
            url, pool_pre_ping=not self._is_sqlite, pool_size=8, max_overflow=40, hide_parameters=True
        )
        if self._is_sqlite:
            file = Path(self._engine.url.database or "")
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.touch(mode=0o600, exist_ok=True)
            event.listen(self._engine, "connect", _prepare_sqlite)
            event.listen(self._engine, "begin", _begin_sqlite)

    def migrate(self) -> None:
        """Bring the tables to this version of the desk; raises ``BadInput`` where a newer one made them."""
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        with self._engine.execution_options(writes=True).begin() as connection:
            if not self._is_sqlite:
                # Two services that start together: the second waits, then finds nothing to do.
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
            config.attributes["connection"] = connection
            try:
                upgrade(config, "head")
            except CommandError as unknown:
                raise BadInput(
                    "This desk was made by a newer version of Deskhand. Update Deskhand, then open it."
                ) from unknown

    @contextmanager
    def write(self) -> Iterator[Unit]:
        """One transaction that writes: all of it or nothing.

        SQLite: ``BEGIN IMMEDIATE``, because a deferred one that reads first fails at once when another has written.
        """
        with self._engine.execution_options(writes=True).begin() as connection:
            yield Unit(connection)

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """One transaction that only reads, on one state of the desk."""
        options = {} if self._is_sqlite else {"isolation_level": "REPEATABLE READ"}
        with self._engine.execution_options(**options).begin() as connection:
            yield Unit(connection)

    def rewrite(self) -> None:
        """Write the whole database anew, so that nothing that was deleted is left in its files.

        SQLite only; PostgreSQL does it by itself, and later. Other work waits meanwhile.
        """
        if not self._is_sqlite:
            return
        # Not over a connection of the engine: that begins a transaction, and within one nothing is rewritten.
        connection = self._engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute("PRAGMA secure_delete=ON")
            _index_anew(cursor)
            # It gives rows other numbers, and the full-text index goes by them.
            cursor.execute("VACUUM")
            _index_anew(cursor)
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.close()
        finally:
            connection.close()

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    @property
    def engine(self) -> Engine:
        """The engine, for migrations and tests."""
        return self._engine


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # SQLAlchemy says when a transaction begins (see _begin_sqlite), not the driver.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    # FULL: a customer's words must survive a power cut, not only a crash.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _index_anew(cursor: DBAPICursor) -> None:
    cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5%'")
    for (name,) in cursor.fetchall():
        cursor.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
