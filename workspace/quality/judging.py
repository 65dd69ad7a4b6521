"""A language model as a judge: what it is asked, what of its answer counts, and when it may be shown at all."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from workspace.quality.scorecard import Category
from workspace.quality.statistics.agreement import Agreement, kappa
from workspace.quality.statistics.prediction_powered import Corrected, corrected_mean
from workspace.responder.chat_model import Completion, Prompt, tame
from workspace.responder.misuse import is_misuse

# Landis and Koch's "substantial" must hold for the lower end of the interval, not only for the value in the middle.
LEAST_KAPPA: Final = 0.61
MOST_TEXT: Final = 24_000
MOST_WHY: Final = 200
LEAST_QUOTED: Final = 3
MOST_TOKENS: Final = 1_200
_DESK: Final = frozenset({"ai", "agent"})


class Asks(Protocol):
    """A language model, as ``ChatModel`` is one."""

    def budget_fault(self) -> str:
        """Why it may not be asked now, '' where it may."""

    def complete(
        self, prompt: str, system: str, data: str, *, within_s: float, most_tokens: int = MOST_TOKENS
    ) -> Completion:
        """Ask once; raises ``WritingFailed``."""


@dataclass(frozen=True)
class Line:
    """A message of the conversation; ``who`` is customer, ai or agent."""

    who: str
    text: str


@dataclass(frozen=True)
class Case:
    """What is judged: the thread, the passages as they were then, and the scorecard with its words by category."""

    thread: Sequence[Line]
    passages: Sequence[str]
    categories: Sequence[Category]
    words: Mapping[str, str]


@dataclass(frozen=True)
class Judgement:
    """The points by category, None where a category does not apply or nothing in the thread bears the score out.

    ``refused`` says why nothing was scored at all, '' where something was.
    """

    points: Mapping[str, int | None]
    why: Mapping[str, str] = field(default_factory=dict)
    refused: str = ""
    usage: Mapping[str, object] = field(default_factory=dict)


def judge(model: Asks, prompt: Prompt, case: Case, *, within_s: float) -> Judgement:
    """Ask once; raises ``WritingFailed`` where the model is away, late or refuses.

    A conversation whose customer gives orders to the AI is not judged by one, nor is one too long to be read whole, nor
    anything when the budget is spent: it is for people.
    """
    if fault := model.budget_fault():
        return Judgement({}, refused=fault)
    if any(line.who not in _DESK and is_misuse(line.text) for line in case.thread):
        return Judgement({}, refused="the customer gives orders to the AI")
    if not any(line.who in _DESK for line in case.thread):
        return Judgement({}, refused="the desk said nothing")
    data = _data(case)
    if len(data) > MOST_TEXT:
        return Judgement({}, refused="the conversation is too long")
    done = model.complete(prompt.name, prompt.text.format(), data, within_s=within_s, most_tokens=MOST_TOKENS)
    return read_judgement(done, case)


def _data(case: Case) -> str:
    parts = [
        f'<category id="{tame(one.id)}" highest="{one.points - 1}">{tame(case.words.get(one.id, one.id))}</category>'
        for one in case.categories
    ]
    parts += [f"<passage>\n{tame(text)}\n</passage>" for text in case.passages]
    parts += [f'<message from="{tame(line.who)}">\n{tame(line.text)}\n</message>' for line in case.thread]
    return "\n".join(parts)


def read_judgement(done: Completion, case: Case) -> Judgement:
    """What of the answer counts: known categories, once each, points on the scale, borne out by the desk's words.

    Anything but the agreed form is no score, and a score whose quote nobody of the desk said is none either: what a
    customer wrote about scores can so never be what one rests on.
    """
    try:
        body: Any = json.loads(done.text)
    except (ValueError, RecursionError):
        body = None
    rows = body.get("scores") if isinstance(body, dict) and set(body) == {"scores"} else None
    if not isinstance(rows, list):
        return Judgement({}, refused="the language model did not write the agreed form", usage=done.usage)
    known = {one.id: one for one in case.categories}
    said = [_plain(tame(line.text)) for line in case.thread if line.who in _DESK]
    points: dict[str, int | None] = dict.fromkeys(known)
    why: dict[str, str] = {}
    seen: set[str] = set()
    for row in rows:
        name = row.get("category") if isinstance(row, dict) else None
        if not isinstance(name, str) or name not in known or name in seen:
            return Judgement({}, refused="the language model scored something else", usage=done.usage)
        seen.add(name)
        chosen, quote, reason = row.get("points"), row.get("quote"), row.get("why")
        if chosen is None:
            continue
        if type(chosen) is not int or not 0 <= chosen < known[name].points:
            return Judgement({}, refused="the language model left the scale", usage=done.usage)
        if isinstance(quote, str) and len(quote.split()) >= LEAST_QUOTED and any(_plain(quote) in one for one in said):
            points[name] = chosen
            why[name] = reason[:MOST_WHY] if isinstance(reason, str) else ""
    if all(one is None for one in points.values()):
        return Judgement({}, refused="nothing it wrote is borne out by the conversation", usage=done.usage)
    return Judgement(points, why, usage=done.usage)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()


@dataclass(frozen=True)
class Pair:
    """One thing that a person and the judge both scored, in points from 0."""

    person: int
    judge: int


@dataclass(frozen=True)
class Standing:
    """How the judge stands in one category. ``mean`` (0..100) is only there while it ``is_shown``."""

    category: str
    agreement: Agreement
    is_shown: bool
    mean: Corrected | None = None


def standing_of(category: Category, pairs: Sequence[Pair], judge_rest: Sequence[int]) -> Standing:
    """Whether the judge may be shown in a category, and its mean put right by people's scores.

    On probation: shown only while the lower end of the 95 % interval of the quadratically weighted κ with people
    (Cohen 1968) is at least 0.61, over 20 things both scored. ``pairs`` are of uniformly drawn conversations;
    ``judge_rest`` are the judge's points of the others. The mean is prediction-powered (Angelopoulos et al. 2023), in
    percent of the scale.
    """
    found = kappa([one.person for one in pairs], [one.judge for one in pairs], "quadratic", category.points)
    is_shown = not found.is_too_few and found.low is not None and found.low >= LEAST_KAPPA
    if not is_shown:
        return Standing(category.id, found, is_shown=False)
    top = category.points - 1
    mean = corrected_mean(
        [one.person / top * 100 for one in pairs],
        [one.judge / top * 100 for one in pairs],
        [one / top * 100 for one in judge_rest],
    )
    return Standing(category.id, found, is_shown=True, mean=mean)
