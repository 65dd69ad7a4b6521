"""Escalation recall of any part of the conversations: agents' ratings, and what reviewers found to be missed."""

from workspace.domain.measured import Tally
from workspace.domain.outcome import Outcome
from workspace.quality.recall import escalation_recall
from workspace.quality.statistics.rates import Rate
from workspace.store.measured import Filter
from workspace.store.unit import Unit


def recall_of(unit: Unit, wanted: Filter) -> Rate:
    """Necessary escalations / (those + missed ones) under a filter.

    Of escalations nobody rated as many count as necessary as of the rated ones. Missed ones are estimated from the
    uniform reserve among the conversations the AI had and did not hand over.
    """
    cells = unit.measured.cells(wanted).get((), {})

    def count(name: str) -> int:
        return cells.get(name, Tally()).n

    rated = count("rating:necessary") + count("rating:unnecessary")
    made = count("escalated") * count("rating:necessary") / rated if rated else 0.0
    judged = unit.reviews.judged(wanted)
    left = count("involved") - count(f"involved:{Outcome.PENDING.value}") - count(f"involved:{Outcome.ESCALATED.value}")
    return escalation_recall(made, max(0, left), [one for _, one in judged], [chance for chance, _ in judged])
