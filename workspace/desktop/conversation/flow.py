"""Where every block of a long history stands: heights are guessed until measured, and what is read never jumps."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

MEASURED_AROUND = 240


@dataclass(frozen=True)
class Anchor:
    """A block that keeps its place: ``y`` is its top in the port, ``height`` its height at that moment."""

    id: str
    y: int
    height: int


class Flow:
    """Blocks under one another, seen through a port; all lengths are whole pixels.

    ``guess`` must be cheap, it is asked for all blocks; ``measure`` is asked only for what comes near the port.
    ``top`` is the port's distance from the beginning. While ``follows_end`` the end stays in sight.
    """

    def __init__(self, guess: Callable[[Sequence[str]], list[int]], measure: Callable[[str], int]) -> None:
        self._guess, self._measure = guess, measure
        self.ids: list[str] = []
        self._number: dict[str, int] = {}
        self._heights: list[int] = []
        self._known: dict[str, int] = {}
        self._tops: list[int] = [0]
        self._clean = 0
        self.top = 0
        self.port = 0
        self.follows_end = True

    # -- what is known

    @property
    def total(self) -> int:
        """The height of everything, as far as it is known."""
        return self._place()[len(self.ids)]

    @property
    def most(self) -> int:
        """The largest ``top``."""
        return max(0, self.total - self.port)

    def number(self, block_id: str) -> int:
        """Which block it is, or -1."""
        return self._number.get(block_id, -1)

    def top_of(self, number: int) -> int:
        """A block's distance from the beginning."""
        return self._place()[number]

    def height_of(self, number: int) -> int:
        """A block's height, measured or guessed."""
        return self._heights[number]

    def at(self, y: int) -> int:
        """The block at a distance from the beginning; the first or last one beyond the ends, -1 without blocks."""
        return min(max(0, bisect_right(self._place(), y, hi=len(self.ids)) - 1), len(self.ids) - 1)

    def span(self, around: int = 0) -> range:
        """The blocks that can be seen through the port, or through one that is larger at both ends."""
        if not self.ids:
            return range(0)
        return range(self.at(self.top - around), self.at(self.top + self.port - 1 + around) + 1)

    def anchor(self) -> Anchor | None:
        """The first block that begins in the port, or the one that fills it."""
        seen = self.span()
        if not seen:
            return None
        tops = self._place()
        number = next((one for one in seen if tops[one] >= self.top), seen[0])
        return self._anchored(number)

    # -- what changes

    def begin(self, ids: Sequence[str]) -> None:
        """Something else altogether, seen at its end."""
        self._known.clear()
        self.follows_end = True
        self._put(ids, self._guess(ids))
        self.settle()

    def take(self, ids: Sequence[str], changed: Iterable[str] = (), *, loose: str = "") -> None:
        """Other blocks; those named in ``changed`` are measured anew. What is read stays where it is.

        The ``loose`` block holds nothing: what is inserted beside it must not push the others away.
        """
        numbers = {one: number for number, one in enumerate(ids)}
        kept = next((one for one in self._anchors() if one.id in numbers and one.id != loose), None)
        for one in changed:
            self._known.pop(one, None)
        before = {one: self._heights[number] for one, number in self._number.items()}
        self._known = {one: height for one, height in self._known.items() if one in numbers}
        # A block that was read and changed keeps its height as the guess: close, and nothing below it moves yet.
        new = [one for one in ids if one not in before]
        before.update(zip(new, self._guess(new), strict=True))
        self._put(ids, [before[one] for one in ids])
        self.settle(kept)

    def change(self, block_id: str) -> None:
        """One block is different now."""
        if block_id in self._number:
            anchor = self.anchor()
            self._known.pop(block_id, None)
            self.settle(anchor)

    def reflow(self) -> None:
        """Another width or another look: nothing measured is true any more."""
        anchor = self.anchor()
        self._known.clear()
        self._heights = self._guess(self.ids)
        self._clean = 0
        if anchor is not None and anchor.y < 0 and not self.follows_end:
            number = self._number[anchor.id]
            self._look_at(number)
            self.settle(Anchor(anchor.id, round(anchor.y * self._heights[number] / max(1, anchor.height)), 0))
        else:
            self.settle(anchor)

    def resize(self, port: int) -> None:
        """The port is as high as this now."""
        anchor = self.anchor()
        self.port = max(0, port)
        self.settle(anchor)

    def scroll_to(self, top: int) -> None:
        """Look from here on."""
        self.follows_end = top >= self.most
        self.top = min(max(0, top), self.most)
        self.settle()

    def show(self, number: int, y: int) -> None:
        """Put a block's top at a height of the port, as far as the ends allow."""
        self.follows_end = False
        self.settle(Anchor(self.ids[number], y, 0))

    def show_end(self) -> None:
        """Look at the end, and go on looking at it."""
        self.follows_end = True
        self.settle()

    def settle(self, anchor: Anchor | None = None) -> None:
        """Measure what is seen; the anchor, else what is read, keeps its place."""
        self._hold(anchor)
        while fresh := self._unknown(0):
            held = anchor or self.anchor()
            for number in fresh:
                self._look_at(number)
            self._hold(held)
        # The end follows the port only as long as it is wanted there.
        self.top = min(max(0, self.top), self.most)

    def measure_around(self, at_most: int) -> int:
        """Measure a few blocks just out of sight, so that scrolling finds them ready; returns how many."""
        fresh = self._unknown(MEASURED_AROUND + self.port)[:at_most]
        if fresh:
            held = self.anchor()
            for number in fresh:
                self._look_at(number)
            self.settle(held)
        return len(fresh)

    def measure_all(self) -> None:
        """Measure everything, for selecting to an end or for a test."""
        held = self.anchor()
        for number in range(len(self.ids)):
            self._look_at(number)
        self.settle(held)

    # -- inside

    def _unknown(self, around: int) -> list[int]:
        return [number for number in self.span(around) if self.ids[number] not in self._known]

    def _look_at(self, number: int) -> None:
        one = self.ids[number]
        if one not in self._known:
            self._known[one] = height = self._measure(one)
            if height != self._heights[number]:
                self._heights[number] = height
                self._clean = min(self._clean, number)

    def _hold(self, anchor: Anchor | None) -> None:
        if self.follows_end:
            self.top = self.most
        elif anchor is not None:
            self.top = min(max(0, self._place()[self._number[anchor.id]] - anchor.y), self.most)

    def _anchored(self, number: int) -> Anchor:
        return Anchor(self.ids[number], self._place()[number] - self.top, self._heights[number])

    def _anchors(self) -> Iterator[Anchor]:
        """What to hold on to, the best first: what is read may be gone from the next blocks."""
        first = self.anchor()
        if first is not None:
            number = self._number[first.id]
            yield from (self._anchored(one) for one in range(number, len(self.ids)))
            yield from (self._anchored(one) for one in range(number - 1, -1, -1))

    def _put(self, ids: Sequence[str], heights: list[int]) -> None:
        self.ids, self._heights = list(ids), heights
        self._number = {one: number for number, one in enumerate(self.ids)}
        self._clean, self._tops = 0, [0] * (len(self.ids) + 1)

    def _place(self) -> list[int]:
        if self._clean < len(self.ids):
            start = self._clean
            self._tops[start:] = accumulate(self._heights[start:], initial=self._tops[start] if start else 0)
            self._clean = len(self.ids)
        return self._tops
