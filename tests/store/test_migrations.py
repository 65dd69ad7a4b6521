"""The tables a desk has are those the code knows, and only their owner can read them."""

import stat
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from workspace.domain.errors import BadInput
from workspace.store.database import Store, sqlite_url
from workspace.store.metadata import metadata


def test_the_migrations_make_the_tables_of_the_code(store: Store) -> None:
    with store.engine.connect() as connection:
        differences = compare_metadata(
            MigrationContext.configure(connection, opts={"include_object": _is_ours}), metadata
        )
    assert differences == []


def test_opening_a_desk_again_changes_nothing(store: Store) -> None:
    store.migrate()
    with store.read() as unit:
        assert unit.facts.last_seq() == 0


def test_a_desk_of_a_newer_version_is_left_alone(store: Store) -> None:
    with store.engine.begin() as connection:
        connection.execute(sa.text("update alembic_version set version_num = '9999'"))
    with pytest.raises(BadInput, match="newer version"):
        store.migrate()


def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    file = tmp_path / "data" / "desk.sqlite3"
    store = Store(sqlite_url(file))
    store.migrate()
    with store.write() as unit:
        unit.settings.put("a", 1)
    for one in (file, *file.parent.glob("desk.sqlite3-*")):
        assert stat.S_IMODE(one.stat().st_mode) == 0o600, one
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    store.close()


def _is_ours(_: object, name: str | None, *__: object) -> bool:
    """The full-text index is made by its migration alone: it differs from database to database."""
    return not (name or "").startswith("search_")
