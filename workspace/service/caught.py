"""Keeps whatever a block raises, for the few places where every failure, of any kind, has its own answer."""

from types import TracebackType
from typing import Self


class Caught:
    """``with Caught() as caught: …`` and then ``caught.failure``; cancellation and exits go through."""

    def __init__(self) -> None:
        self.failure: Exception | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        if not isinstance(failure, Exception):
            return False
        self.failure = failure
        return True
