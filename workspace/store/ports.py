"""What the repositories need of each other."""

from collections.abc import Iterable
from typing import Protocol

from workspace.domain.facts import Fact


class WritesFacts(Protocol):
    """Appends to the one history."""

    def write(self, facts: Iterable[Fact], *, version: int = 0) -> int:
        """Append facts; returns the number of the last one."""
