"""The one door for anything said to the user: keyed, replaceable, with the undo inside; it never takes the focus."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from workspace.desktop.translate import tr
from workspace.desktop.words import now

LOG: Final = logging.getLogger(__name__)
READ_S: Final = 6.0
AT_MOST: Final = 4

Kind = Literal["done", "information", "attention", "problem"]


@dataclass(frozen=True)
class Choice:
    """Something to do about a notice."""

    title: str
    do: Callable[[], None]


@dataclass(frozen=True)
class Notice:
    """What is said. Without ``until`` it stays until it is settled or closed."""

    key: str
    words: str
    kind: Kind = "information"
    choices: tuple[Choice, ...] = ()
    undo: Callable[[], None] | None = None
    until: datetime | None = None
    counts_down: bool = False
    said_at: datetime = field(default_factory=now)


class Notices(QObject):
    """What is being said now, oldest first.

    Signals:
        changed: something was said, replaced or settled.
        announced: the words of a new notice, for screen readers.
    """

    changed = Signal()
    announced = Signal(str)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], datetime] = now) -> None:
        super().__init__(parent)
        self._clock = clock
        self._said: dict[str, Notice] = {}

    @property
    def said(self) -> tuple[Notice, ...]:
        """All notices, oldest first."""
        return tuple(self._said.values())

    def done(self, words: str, *, key: str, undo: Callable[[], None] | None = None, lasts_s: float = READ_S) -> None:
        """Something worked."""
        self._say(Notice(key, words, "done", undo=undo, until=self._in(lasts_s)))

    def counting(self, words: str, *, key: str, undo: Callable[[], None], lasts_s: float) -> None:
        """Something happens when the time is over, unless it is undone."""
        self._say(Notice(key, words, "done", undo=undo, until=self._in(lasts_s), counts_down=True))

    def information(self, words: str, *, key: str, choices: tuple[Choice, ...] = ()) -> None:
        """Something worth knowing."""
        self._say(Notice(key, words, "information", choices, until=None if choices else self._in(READ_S)))

    def attention(self, words: str, *, key: str, choices: tuple[Choice, ...] = ()) -> None:
        """Something is not done yet, and nothing is lost."""
        self._say(Notice(key, words, "attention", choices))

    def problem(self, words: str, *, key: str, choices: tuple[Choice, ...] = ()) -> None:
        """Something did not work; stays until it is settled or closed."""
        self._say(Notice(key, words, "problem", choices))

    def bug(self, doing: str, error: BaseException) -> None:
        """Our own fault: said plainly, written to the log in full."""
        LOG.error("while %s", doing, exc_info=error)
        self.problem(
            tr("Something went wrong while {doing}. What you wrote is kept. The details are in the log.").format(
                doing=tr(doing)
            ),
            key=f"bug:{doing}",
        )

    def settled(self, key: str) -> None:
        """What was said under this key is over."""
        if self._said.pop(key, None) is not None:
            self.changed.emit()

    def undo_latest(self) -> bool:
        """Undo what was done last, if its time is not over."""
        for notice in reversed(self.said):
            if notice.undo is not None and (notice.until is None or notice.until > self._clock()):
                self.undo(notice)
                return True
        return False

    def undo(self, notice: Notice) -> None:
        """Undo what a notice tells."""
        self.settled(notice.key)
        if notice.undo is not None:
            notice.undo()

    def expire(self, *, hold: bool) -> None:
        """Let go of what has been read; ``hold`` keeps all but the counting ones (nobody is there to read)."""
        at = self._clock()
        over = [
            notice.key
            for notice in self._said.values()
            if notice.until is not None and notice.until <= at and (notice.counts_down or not hold)
        ]
        for key in over:
            del self._said[key]
        if over:
            self.changed.emit()

    def _in(self, seconds: float) -> datetime:
        return self._clock() + timedelta(seconds=seconds)

    def _say(self, notice: Notice) -> None:
        known = self._said.pop(notice.key, None)
        if known is not None and notice.until is None and (known.words, known.kind) == (notice.words, notice.kind):
            # Nothing new to read out, but what its choices do may be.
            self._said[notice.key] = notice
            self.changed.emit()
            return
        self._said[notice.key] = notice
        while len(self._said) > AT_MOST:
            del self._said[next(iter(self._said))]
        self.announced.emit(notice.words)
        self.changed.emit()
