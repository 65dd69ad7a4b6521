"""A long history's heights: whatever is inserted, changed, scrolled or resized, what is read stays still."""

from collections.abc import Sequence
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from workspace.desktop.conversation.flow import Flow


class AnyReading(RuleBasedStateMachine):
    """Blocks come, go and change while somebody scrolls and pulls the window about."""

    def __init__(self) -> None:
        super().__init__()
        self.made = 0
        self.width = 400
        self.words: dict[str, int] = {}
        self.flow = Flow(self.guess, self.measure)
        self.flow.resize(300)

    def guess(self, ids: Sequence[str]) -> list[int]:
        return [20 + self.words[one] * 9000 // self.width for one in ids]

    def measure(self, one: str) -> int:
        return 17 + -(-self.words[one] * 8000 // self.width)

    def new(self, words: list[int]) -> list[str]:
        made = []
        for count in words:
            self.made += 1
            self.words[f"b{self.made}"] = count
            made.append(f"b{self.made}")
        return made

    def held(self) -> tuple[str, int] | None:
        found = self.flow.anchor()
        return (found.id, found.y) if found and not self.flow.follows_end else None

    def is_still(self, before: tuple[str, int] | None) -> None:
        if before is None:
            return
        now = self.flow.top_of(self.flow.number(before[0])) - self.flow.top
        # Only an end of the history may move it.
        assert now == before[1] or self.flow.top in (0, self.flow.most)

    @rule(words=st.lists(st.integers(1, 60), max_size=8), where=st.integers(0, 100))
    def inserts(self, words: list[int], where: int) -> None:
        before, ids = self.held(), list(self.flow.ids)
        at = min(where, len(ids))
        ids[at:at] = self.new(words)
        self.flow.take(ids)
        self.is_still(before)

    @rule(where=st.integers(0, 100), count=st.integers(1, 4))
    def removes(self, where: int, count: int) -> None:
        ids = list(self.flow.ids)
        del ids[where : where + count]
        before = self.held()
        self.flow.take(ids)
        if before and before[0] in ids:
            self.is_still(before)

    @rule(number=st.integers(0, 100), words=st.integers(1, 400))
    def changes(self, number: int, words: int) -> None:
        if number < len(self.flow.ids):
            before, one = self.held(), self.flow.ids[number]
            self.words[one] = words
            self.flow.change(one)
            self.is_still(before)

    @rule(share=st.floats(0, 1))
    def scrolls(self, share: float) -> None:
        self.flow.scroll_to(round(self.flow.most * share))

    @rule(by=st.integers(-200, 200))
    def turns_the_wheel(self, by: int) -> None:
        self.flow.scroll_to(self.flow.top + by)

    @rule(port=st.integers(50, 900))
    def pulls_the_window_higher(self, port: int) -> None:
        before = self.held()
        self.flow.resize(port)
        self.is_still(before)

    @rule(width=st.integers(150, 900))
    def pulls_the_window_wider(self, width: int) -> None:
        before = self.held()
        self.width = width
        self.flow.reflow()
        if before is not None and before[1] >= 0:
            self.is_still(before)

    @rule(number=st.integers(0, 100), y=st.integers(0, 200))
    def jumps(self, number: int, y: int) -> None:
        if number < len(self.flow.ids):
            self.flow.show(number, y)
            one = self.flow.ids[number]
            self.is_still((one, y))

    @rule(at_most=st.integers(1, 10))
    def rests(self, at_most: int) -> None:
        before = self.held()
        self.flow.measure_around(at_most)
        self.is_still(before)

    @invariant()
    def what_is_seen_is_measured(self) -> None:
        assert 0 <= self.flow.top <= self.flow.most
        for number in self.flow.span():
            assert self.flow.height_of(number) == self.measure(self.flow.ids[number])
        if self.flow.follows_end:
            assert self.flow.top == self.flow.most

    @rule()
    def is_as_high_as_one_laid_out_afresh(self) -> None:
        fresh = Flow(self.guess, self.measure)
        fresh.resize(self.flow.port)
        fresh.take(self.flow.ids)
        fresh.measure_all()
        before = self.held()
        self.flow.measure_all()
        self.is_still(before)
        assert self.flow.total == fresh.total == sum(self.measure(one) for one in self.flow.ids)
        assert [self.flow.top_of(number) for number in range(len(self.flow.ids))] == [
            fresh.top_of(number) for number in range(len(self.flow.ids))
        ]

    def teardown(self) -> None:
        self.is_as_high_as_one_laid_out_afresh()


TestAnyReading: Any = AnyReading.TestCase
TestAnyReading.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)


def test_a_long_history_is_opened_at_its_end_without_measuring_what_is_not_seen() -> None:
    asked: list[str] = []

    def measure(one: str) -> int:
        asked.append(one)
        return 47

    flow = Flow(lambda ids: [40] * len(ids), measure)
    flow.resize(600)
    flow.begin([f"b{number}" for number in range(2000)])
    assert flow.top == flow.most
    assert flow.span()[-1] == 1999
    assert len(asked) < 20
