"""What is selected in the history: two places, in any two messages, and the words between them."""

from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCursor

from workspace.desktop.conversation.blocks import Block, Message, Note
from workspace.desktop.conversation.laid import Laid
from workspace.desktop.conversation.said import copied

Step = Literal["letter", "word", "line"]
STEPS = {
    ("letter", 1): QTextCursor.MoveOperation.NextCharacter,
    ("letter", -1): QTextCursor.MoveOperation.PreviousCharacter,
    ("word", 1): QTextCursor.MoveOperation.NextWord,
    ("word", -1): QTextCursor.MoveOperation.PreviousWord,
    ("line", 1): QTextCursor.MoveOperation.Down,
    ("line", -1): QTextCursor.MoveOperation.Up,
}


@dataclass(frozen=True)
class Place:
    """Between two letters of a block. It names the block by id, so that it survives whatever comes in above."""

    id: str
    at: int


class Laying(Protocol):
    """Where the blocks are: numbers by id, and any of them laid out."""

    def number_of(self, block_id: str) -> int: ...

    def block(self, number: int) -> Block: ...

    def laid(self, number: int) -> Laid: ...

    @property
    def count(self) -> int: ...


class Selection:
    """From where it began to the caret."""

    def __init__(self, laying: Laying) -> None:
        self._laying = laying
        self._begin: Place | None = None
        self.caret: Place | None = None

    def clear(self) -> None:
        """Nothing is selected."""
        self._begin = self.caret = None

    def put(self, place: Place, *, extend: bool = False) -> None:
        """The caret goes somewhere; what was passed on the way is selected when ``extend``."""
        if not extend or self._begin is None:
            self._begin = place
        self.caret = place

    def choose(self, number: int, start: int, end: int) -> None:
        """Select a stretch of one block."""
        name = self._laying.block(number).id
        self._begin, self.caret = Place(name, start), Place(name, end)

    def choose_all(self) -> None:
        """Select everything."""
        if self._laying.count:
            last = self._laying.count - 1
            self._begin = Place(self._laying.block(0).id, 0)
            self.caret = Place(self._laying.block(last).id, self._laying.laid(last).end)

    def choose_word(self, number: int, at: int) -> None:
        """Select the word at a place."""
        cursor = self._laying.laid(number).caret(at)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.choose(number, cursor.selectionStart(), cursor.selectionEnd())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.ordered() is None

    def ordered(self) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The first and the last place as (number of the block, place in it); None when nothing is selected."""
        if self._begin is None or self.caret is None or self._begin == self.caret:
            return None
        ends = [(self._laying.number_of(place.id), place.at) for place in (self._begin, self.caret)]
        if min(number for number, _ in ends) < 0:
            return None
        first, last = sorted(ends)
        return first, last

    def part(self, number: int, end: int) -> tuple[int, int] | None:
        """What of a block is selected, when its last place is ``end``."""
        between = self.ordered()
        if between is None or not between[0][0] <= number <= between[1][0]:
            return None
        (first, start), (last, stop) = between
        return (start if number == first else 0), (stop if number == last else end)

    def text(self) -> str:
        """The words: as they stand within one message, with names and times over several."""
        between = self.ordered()
        if between is None:
            return ""
        (first, start), (last, stop) = between
        if first == last:
            return self._laying.laid(first).words(start, stop)
        parts = [self._end_part(first, start, self._laying.laid(first).end)]
        parts += [copied(self._laying.block(number)) for number in range(first + 1, last)]
        parts.append(self._end_part(last, 0, stop))
        return "\n\n".join(filter(None, parts))

    def _end_part(self, number: int, start: int, stop: int) -> str:
        block, laid = self._laying.block(number), self._laying.laid(number)
        if not isinstance(block, Message | Note):
            return copied(block) if stop > start else ""
        begin, end = max(start, laid.body[0]), min(stop, laid.body[1])
        if begin >= end:
            return ""
        whole = (begin, end) == laid.body
        return copied(block, None if whole else laid.words(begin, end))

    def move(self, step: Step, by: int) -> None:
        """Move the caret with the keyboard and select what it passes, over the ends of messages too."""
        if self.caret is None or (number := self._laying.number_of(self.caret.id)) < 0:
            return
        laid = self._laying.laid(number)
        cursor = laid.caret(self.caret.at)
        if cursor.movePosition(STEPS[step, by]) and cursor.position() != self.caret.at:
            self.put(Place(self.caret.id, cursor.position()), extend=True)
            return
        beside = number + by
        if not 0 <= beside < self._laying.count:
            at = laid.end if by > 0 else 0
            self.put(Place(self.caret.id, at), extend=True)
            return
        other = self._laying.laid(beside)
        at = 0 if by > 0 else other.end
        if step == "line":
            x = laid.line_bounds(self.caret.at).x()
            y = other.line_bounds(0 if by > 0 else other.end).center().y()
            at = other.position(QPointF(x, y))
        self.put(Place(self._laying.block(beside).id, at), extend=True)
