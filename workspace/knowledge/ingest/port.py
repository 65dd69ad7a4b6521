"""What every reader gives: documents in a fixed order, each with its place, its articles and what was skipped."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from workspace.domain.article import Article

MOST_BYTES: Final = 5_000_000
MOST_DOCUMENTS: Final = 200_000


@dataclass(frozen=True)
class Skipped:
    """Something that could not be used: the file, the line where there is one, and what to do about it."""

    where: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.why}"


@dataclass(frozen=True)
class Found:
    """An article and where exactly it stands: the document's place, with ``#heading`` where it is a part of it.

    Its language is '' where the document does not say.
    """

    place: str
    article: Article


@dataclass(frozen=True)
class Document:
    """One document that was looked at. ``place`` is where a later reading goes on after it.

    ``gone`` says that the source itself no longer has it; what is only unreadable for now is not gone.
    """

    place: str
    found: tuple[Found, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    gone: bool = False


class Reader(Protocol):
    """Reads one source.

    Documents come in the order of their places, the same at every reading, so that ``read(after)`` goes on where an
    earlier one was stopped, also when something was added or removed meanwhile.
    """

    def total(self) -> int:
        """How many documents there are; raises ``BadInput`` where the source can't be used at all.

        ``Unavailable`` is raised where it cannot be reached now.
        """

    def read(self, after: str = "") -> Iterator[Document]:
        """Every document whose place comes after ``after``; anything wrong inside one is in its ``skipped``."""

    def done(self, after: str) -> int:
        """How many documents there are up to and with a place."""
