"""Turns that end in time: one that hangs is given up, and none keeps the service from ending."""

import threading
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from datetime import timedelta

from workspace.domain.turn import StepMemory, TurnInput, TurnResult
from workspace.service.caught import Caught
from workspace.service.ports import TakesTurns
from workspace.service.work_loop import Interrupted


class TimedTurns:
    """Lets a responder take each turn in a thread of its own.

    A turn that takes longer than ``limit`` raises ``TimeoutError``; its thread is left alone, and the attempt's
    fence keeps it from writing anything. ``stop`` ends all waiting with ``Interrupted``.
    """

    def __init__(self, responder: TakesTurns, limit: timedelta) -> None:
        self._responder, self._limit = responder, limit
        self._waiting: set[Future[TurnResult]] = set()
        self._stopped = False

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """One turn, within the limit."""
        result: Future[TurnResult] = Future()
        self._waiting.add(result)
        try:
            if self._stopped:
                raise Interrupted
            threading.Thread(target=self._take, args=(turn, memory, result), name="turn", daemon=True).start()
            return result.result(self._limit.total_seconds())
        finally:
            self._waiting.discard(result)

    def _take(self, turn: TurnInput, memory: StepMemory, result: "Future[TurnResult]") -> None:
        with Caught() as caught:
            taken = self._responder.take_turn(turn, memory)
        # InvalidStateError: ``stop`` has ended the wait meanwhile.
        with suppress(InvalidStateError):
            if caught.failure is not None:
                result.set_exception(caught.failure)
            else:
                result.set_result(taken)

    def stop(self) -> None:
        """End all waiting."""
        self._stopped = True
        for result in list(self._waiting):
            with suppress(InvalidStateError):
                result.set_exception(Interrupted())
