"""The steps of a turn as they happen: numbered, timed, and handed to the memory at once."""

import time
from collections.abc import Mapping

from workspace.domain.turn import Step, StepKind, StepMemory, StepResult


class Steps:
    """Numbers the steps of a turn and hands each to the memory as it happens."""

    def __init__(self, memory: StepMemory) -> None:
        self._memory = memory
        self.taken: list[Step] = []
        self._since = time.perf_counter()

    @property
    def next_no(self) -> int:
        """The number the next step gets."""
        return len(self.taken) + 1

    def recall(self, kind: StepKind) -> Step | None:
        """The next step as an earlier attempt at this turn left it."""
        return self._memory.recall(self.next_no, kind)

    def record(
        self, kind: StepKind, summary: str, detail: Mapping[str, object], result: StepResult = StepResult.WORKED
    ) -> Step:
        """Record the next step; it lasted since the one before."""
        now = time.perf_counter()
        step = Step(self.next_no, kind, result, summary, detail, round((now - self._since) * 1000, 3))
        self._since = now
        self.taken.append(step)
        self._memory.record(step)
        return step
