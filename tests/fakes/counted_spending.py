"""Spending that only counts what a test says was spent."""

from workspace.responder.spending import Spent


class CountedSpending:
    """All costs as if they were one day's."""

    def __init__(self) -> None:
        self._micros = 0

    def add(self, micros: int) -> None:
        """Another cost."""
        self._micros += micros

    def spent(self) -> Spent:
        """The sum of all."""
        return Spent(self._micros, self._micros)
