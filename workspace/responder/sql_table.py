"""A table in SQLite or PostgreSQL: one fixed SELECT with a bound key, over a connection that cannot write."""

import sqlite3
import time
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import ArgumentError, NoSuchTableError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from workspace.domain.errors import BadInput
from workspace.responder.table_declaration import SourceKind, TableDeclaration, TableUnreadable

MOST_ROWS: Final = 20
MOST_CELL: Final = 2_000
PROGRESS_EVERY: Final = 5_000
Row = Mapping[str, str]


class SqlTable:
    """Rows of a database table by their key; a new connection for each look-up, so nothing is held in between.

    Raises ``BadInput`` for an address that cannot be used.
    """

    def __init__(self, declared: TableDeclaration, password: str = "") -> None:
        self._declared = declared
        if declared.kind is SourceKind.SQLITE:
            self._engine = _sqlite(Path(declared.place), declared.time_limit_s)
        else:
            self._engine = _postgresql(declared.place, password, declared.time_limit_s)

    def rows(self, key: str) -> Sequence[Row]:
        """The rows with this key, as it is written or in one case of letters; raises ``TableUnreadable``."""
        try:
            with self._engine.connect() as connection:
                query, as_number = self._query(connection)
                spellings: list[str] | list[int] = list(dict.fromkeys((key, key.upper(), key.lower())))
                if as_number:
                    if not key.isdecimal() or len(key) > 18:
                        return ()
                    spellings = [int(key)]
                found = connection.execute(query, {"keys": spellings}).mappings().all()
        except SQLAlchemyError as failed:
            raise self._unreadable(failed) from failed
        if len(found) >= MOST_ROWS:
            raise TableUnreadable(f"The table of {self._declared.title} has too many rows with the same key.")
        return [{name: _text(row[name]) for name in self._declared.read_columns} for row in found]

    def check(self) -> str:
        """Ask for a row that is not there and say that it works; raises ``TableUnreadable``."""
        self.rows("0")
        return "the table answers"

    def close(self) -> None:
        """Let go of the engine."""
        self._engine.dispose()

    def _query(self, connection: Connection) -> tuple[sa.Select[tuple[object, ...]], bool]:
        schema, _, name = self._declared.table.rpartition(".")
        types = {
            column["name"]: column["type"] for column in sa.inspect(connection).get_columns(name, schema=schema or None)
        }
        missing = [column for column in self._declared.read_columns if column not in types]
        if missing:
            raise TableUnreadable(f"The table of {self._declared.title} has no column “{missing[0]}”.")
        table = sa.table(
            name, *(sa.column(column, types[column]) for column in self._declared.read_columns), schema=schema or None
        )
        key = table.c[self._declared.key_column]
        as_number = isinstance(key.type, sa.Integer)
        bound = sa.bindparam("keys", expanding=True, type_=sa.BigInteger() if as_number else sa.Text())
        return sa.select(*table.c).where(key.in_(bound)).limit(MOST_ROWS), as_number

    def _unreadable(self, failed: SQLAlchemyError) -> TableUnreadable:
        title = self._declared.title
        if isinstance(failed, NoSuchTableError):
            return TableUnreadable(f"The database of {title} has no such table.")
        cause = str(getattr(failed, "orig", "") or "").lower()
        if "interrupted" in cause or "statement timeout" in cause or "timeout expired" in cause:
            return TableUnreadable(f"The database of {title} did not answer in time.")
        return TableUnreadable(f"The database of {title} can't be read ({type(failed).__name__}).")


def _sqlite(file: Path, time_limit_s: float) -> Engine:
    address = f"file:{quote(str(file.resolve()))}?mode=ro"

    def connect() -> sqlite3.Connection:
        opened = sqlite3.connect(address, uri=True, timeout=min(1.0, time_limit_s), check_same_thread=False)
        opened.execute("PRAGMA query_only=ON")
        # What a file's own views and triggers may call is not ours to trust.
        opened.execute("PRAGMA trusted_schema=OFF")
        until = time.monotonic() + time_limit_s
        opened.set_progress_handler(lambda: int(time.monotonic() > until), PROGRESS_EVERY)
        return opened

    return sa.create_engine("sqlite+pysqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)


def _postgresql(place: str, password: str, time_limit_s: float) -> Engine:
    limit_ms = int(time_limit_s * 1000)
    try:
        url = sa.make_url(place)
    except ArgumentError as unusable:
        raise BadInput("Give the database as postgresql://reader@host/name.", field="source") from unusable
    if url.get_backend_name() != "postgresql" or url.password or "password" in url.query:
        raise BadInput("Give the database as postgresql://reader@host/name, without a password.", field="source")
    url = url.set(drivername="postgresql+psycopg", password=password or None)
    options = f"-c default_transaction_read_only=on -c statement_timeout={limit_ms} -c lock_timeout={limit_ms}"
    try:
        return sa.create_engine(
            url,
            poolclass=NullPool,
            hide_parameters=True,
            connect_args={"options": options, "connect_timeout": max(2, round(time_limit_s))},
            execution_options={"postgresql_readonly": True},
        )
    except ImportError as missing:
        raise BadInput("This needs Deskhand's PostgreSQL support: pip install 'deskhand[postgresql]'.") from missing


def _text(value: object) -> str:
    if value is None or isinstance(value, bytes | memoryview):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime | date):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    return str(value)[:MOST_CELL].strip()
