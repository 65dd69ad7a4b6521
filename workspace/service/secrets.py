"""Secrets in the keyring of the machine, or, where it has none, in files only their owner can read."""

import logging
import os
from pathlib import Path
from typing import Final

import keyring
import keyring.errors
from keyring.backends import fail, null

SERVICE_NAME: Final = "deskhand"
_log = logging.getLogger(__name__)


class Secrets:
    """Named secrets of one desk; ``kept_in`` says where they are, for a person to read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "secrets"
        self._scope = str(folder)
        self._has_keyring = not isinstance(keyring.get_keyring(), (fail.Keyring, null.Keyring))
        if not self._has_keyring:
            _log.warning("this machine has no keyring; secrets are kept in files only you can read: %s", self._folder)

    @property
    def kept_in(self) -> str:
        """Where secrets are kept."""
        return "the keyring of this machine" if self._has_keyring else f"files only you can read in {self._folder}"

    def get(self, name: str) -> str:
        """The secret, '' where there is none."""
        if self._has_keyring:
            try:
                if found := keyring.get_password(SERVICE_NAME, f"{name}@{self._scope}"):
                    return found
            except keyring.errors.KeyringError:
                self._fall_back()
        file = self._folder / name
        return file.read_text(encoding="utf-8") if file.is_file() else ""

    def put(self, name: str, secret: str) -> None:
        """Keep the secret; '' forgets it."""
        if self._has_keyring:
            try:
                if secret:
                    keyring.set_password(SERVICE_NAME, f"{name}@{self._scope}", secret)
                elif keyring.get_password(SERVICE_NAME, f"{name}@{self._scope}"):
                    keyring.delete_password(SERVICE_NAME, f"{name}@{self._scope}")
                # One from a time when the keyring did not answer would come back once this one is forgotten.
                (self._folder / name).unlink(missing_ok=True)
                return
            except keyring.errors.KeyringError:
                self._fall_back()
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = self._folder / name
        if not secret:
            file.unlink(missing_ok=True)
            return
        # Created closed to others from its first moment; replaced whole, so that a crash leaves the old one.
        fresh = self._folder / f".{name}.new"
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
            out.write(secret)
        fresh.replace(file)

    def _fall_back(self) -> None:
        self._has_keyring = False
        _log.warning("the keyring does not answer; secrets are kept in files only you can read: %s", self._folder)
