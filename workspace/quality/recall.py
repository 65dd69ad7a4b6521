"""How many of the conversations that needed a person got one, when the missed ones are known from a sample only."""

from collections.abc import Sequence

from workspace.quality.statistics.rates import Rate
from workspace.quality.statistics.weighting import inverse_probability


def escalation_recall(made: float, left: int, missed: Sequence[bool], chances: Sequence[float]) -> Rate:
    """Necessary escalations / (those + missed ones), with its 95 % interval.

    ``made`` is how many escalations were necessary, ``left`` how many conversations the AI ended alone; of these some
    were reviewed: whether a person was ``missed``, and the chance with which each was drawn. The share missed is
    Hájek's estimate, and the interval follows from its interval, ``made`` being a census. ``n`` is the reviews.
    """
    found = inverse_probability(missed, chances)
    if found.value is None or found.low is None or found.high is None:
        return Rate(0, 0, 0, None, None)
    whole = made + left * found.value
    if not whole:
        return Rate(0, 0, found.n, None, None)
    at_most, at_least = made + left * found.high, made + left * found.low
    return Rate(made, whole, found.n, made / at_most if at_most else None, made / at_least if at_least else None)
