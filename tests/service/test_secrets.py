"""Secrets stay in the keyring where there is one, and otherwise in files nobody else can read."""

import logging
import stat
from pathlib import Path

import keyring
import pytest
from keyring.errors import KeyringError

from workspace.service.secrets import Secrets


class Remembering:
    """A keyring in memory that can be locked."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def _open(self) -> None:
        if self.is_locked:
            raise KeyringError("locked")

    def get_password(self, service: str, username: str) -> str | None:
        self._open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._open()
        del self.kept[service, username]


@pytest.fixture
def ring(no_keyring: None, monkeypatch: pytest.MonkeyPatch) -> Remembering:
    """A machine with a keyring."""
    made = Remembering()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    for order in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, order, getattr(made, order))
    return made


def test_a_keyring_keeps_them_and_no_file_does(tmp_path: Path, ring: Remembering) -> None:
    secrets = Secrets(tmp_path)
    secrets.put("key", "one")
    assert Secrets(tmp_path).get("key") == "one"
    assert secrets.kept_in == "the keyring of this machine"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert Secrets(tmp_path / "other desk").get("key") == ""
    secrets.put("key", "")
    assert (secrets.get("key"), ring.kept) == ("", {})


def test_without_a_keyring_they_are_in_files_and_it_says_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    secrets = Secrets(tmp_path)
    secrets.put("key", "one")
    secrets.put("key", "two")
    (file,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert (secrets.get("key"), stat.S_IMODE(file.stat().st_mode)) == ("two", 0o600)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert str(tmp_path) in secrets.kept_in
    assert "no keyring" in caplog.text
    assert "two" not in caplog.text
    secrets.put("key", "")
    assert secrets.get("key") == ""


def test_a_keyring_that_does_not_answer_is_replaced_by_files(tmp_path: Path, ring: Remembering) -> None:
    ring.is_locked = True
    secrets = Secrets(tmp_path)
    secrets.put("key", "in a file")
    assert secrets.get("key") == "in a file"
    ring.is_locked = False
    later = Secrets(tmp_path)
    assert later.get("key") == "in a file"
    later.put("key", "in the ring")
    assert later.get("key") == "in the ring"
    later.put("key", "")
    assert later.get("key") == ""
