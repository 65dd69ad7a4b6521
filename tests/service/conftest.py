"""What the tests of the service share: desks on both databases, and no keyring of the machine."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from tests.service.desk import Desk
from tests.store.databases import database_url, postgres

__all__ = ["database_url", "postgres"]


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring: the tests must not touch the developer's."""
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on SQLite."""
    opened = Desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def any_desk(tmp_path: Path, database_url: str) -> Iterator[Desk]:
    """A desk on each database."""
    opened = Desk(tmp_path, database_url=database_url)
    yield opened
    opened.close()
