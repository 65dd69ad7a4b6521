"""What speaks against an answer, in words a support agent reads: the confidence's measurements, grouped and weighed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from workspace.responder.confidence import FEATURES
from workspace.responder.linear import Floats

# What a question looks like that is answered surely; measurements not named here are 0 then.
_WHEN_SURE: Final[Mapping[str, float]] = {
    "chance": 1.5,
    "chance, taught": 1.5,
    "likeness": 1.5,
    "example": 1.5,
    "coverage": 1.0,
    "agreement": 0.5,
    "unanswerable": -1.0,
    "novelty": -1.0,
    "margin": 1.0,
    "second": 0.8,
    "opinion": 1.0,
    "lead": 1.0,
    "problem": -0.2,
    "problem, taught": -0.2,
}
_GROUPS: Final[Mapping[str, tuple[tuple[str, ...], str, str]]] = {
    "likeness": (
        ("likeness", "example"),
        "no article is much like the question",
        "an example of this question in the right article",
    ),
    "clear winner": (
        ("chance", "chance, taught", "agreement", "margin", "second", "opinion", "lead"),
        "several articles fit about as well",
        "a question that only one article fits",
    ),
    "words": (
        ("coverage", "unknown words"),
        "its words are missing from the best article",
        "an article that uses the customer's words",
    ),
    "problem report": (
        ("problem", "problem, taught"),
        "it reports something broken, which an article rarely repairs",
        "a question how something is done",
    ),
    "like unanswered ones": (
        ("unanswerable", "novelty"),
        "it is like messages that nothing here answered",
        "an article for messages like this one",
    ),
    "brevity": (("length",), "it says little", "a fuller question"),
}
_LEAST_SHARE: Final = 0.08


@dataclass(frozen=True)
class Doubt:
    """One reason why the confidence is not higher; the shares of one message's doubts sum to 1.

    ``value`` is how many log-odds it costs, ``remedy`` the change that would lift it.
    """

    name: str
    value: float
    share: float
    words: str
    remedy: str


def doubts(weights: Sequence[float], features: Floats, strange: Sequence[str] = ()) -> tuple[Doubt, ...]:
    """The doubts about an answer, heaviest first; ``strange`` are words of the question no article has.

    Each measurement's log-odds are held against those of a surely answered question, as in an additive model's
    explanation (Lundberg and Lee, arXiv 1705.07874, section 2): the terms of a linear score explain it exactly.
    """
    by_name = dict(zip(FEATURES, zip(weights, features.tolist(), strict=True), strict=True))
    rich = by_name["taught"][1]
    costs: dict[str, float] = {}
    for group, (names, _, _) in _GROUPS.items():
        cost = 0.0
        for name in names:
            weight, value = by_name[name]
            # A desk where no message was ever labelled unanswerable has nothing to be like.
            usual = 0.0 if name in {"unanswerable", "novelty"} and value == 0 else _WHEN_SURE.get(name, 0.0)
            cost += weight * (usual * _scale(name, rich) - value)
        if cost > 0:
            costs[group] = cost
    total = sum(costs.values())
    kept = {group: cost for group, cost in costs.items() if cost >= _LEAST_SHARE * total}
    whole = sum(kept.values())
    found = [
        Doubt(group, cost, cost / whole, _words(group, strange), _GROUPS[group][2]) for group, cost in kept.items()
    ]
    return tuple(sorted(found, key=lambda one: -one.share))


def _scale(name: str, rich: float) -> float:
    """How much of a measurement there can be on a desk this rich in examples."""
    if name in {"chance", "problem"}:
        return 1 - rich
    return rich if name in {"chance, taught", "problem, taught", "opinion", "lead"} else 1.0


def _words(group: str, strange: Sequence[str]) -> str:
    said = _GROUPS[group][1]
    if group == "words" and strange:
        named = ", ".join(f"“{word}”" for word in strange[:3])
        return f"{said}; nothing here says {named}"
    return said
