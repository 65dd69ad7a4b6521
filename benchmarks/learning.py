"""Does the desk get better by being corrected? Every escalated message is answered by a person, and that is learned.

Messages come in their order. Where the AI hands over, a person answers: the message becomes an example of the article
that answers it (a new article where there was none), or a label that nothing here does. Every so many corrections
the responder learns anew, as the service does in the background.
"""

import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.bars import Bar, say
from benchmarks.responder_sets import CASES, Case, read_table
from workspace import resources
from workspace.commands.backtest import article_of, turn_of
from workspace.contract.backtest import KnowledgeRow, MessageRow
from workspace.domain.article import Article
from workspace.domain.decision import Action
from workspace.domain.identifiers import ArticleId
from workspace.domain.policy import Policy
from workspace.domain.turn import ForgetfulMemory
from workspace.responder.embedding import EmbeddingCache
from workspace.responder.learning import LabelledMessage
from workspace.responder.opening import open_responder
from workspace.responder.risk import coverage_at_precision

RISK: Final = 0.05
CORRECTIONS: Final = 500
EVERY: Final = 100
WINDOW: Final = 150
REVIEWED: Final = 0.2
BOTS: Final = ("curekart", "sofmattress", "powerplay11")
FEW: Final = 3
MOST_MESSAGES: Final = 1200


@dataclass
class Course:
    """What happened, message by message."""

    answered: list[bool] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    confidence: list[float] = field(default_factory=list)
    corrections: int = 0

    def window(self, first: int, last: int) -> tuple[float, float | None, float]:
        """Share answered, wrong of those, and the share that could be answered at the risk by hindsight."""
        answered, right = np.array(self.answered[first:last]), np.array(self.right[first:last])
        wrong = float((answered & ~right).sum() / answered.sum()) if answered.any() else None
        possible = coverage_at_precision(np.array(self.confidence[first:last]), right.astype(float), 1 - RISK)
        return float(answered.mean()), wrong, possible


def learning(data: Path, cache: EmbeddingCache | None = None) -> list[Bar]:
    """The rows about learning, one for each bot and each start with few examples."""
    bars = []
    starts = {name: _in_order(CASES[name](data)) for name in BOTS} | {
        "banking77, 3 examples": _banking(data),
        "clinc150, 3 examples, a fifth missing": _clinc(data),
    }
    for name, case in starts.items():
        for teaching in (True, False):
            started = time.perf_counter()
            course = simulate(case, cache, teaching=teaching)
            bars += _report(name, course, teaching, time.perf_counter() - started)
    return bars


def simulate(
    case: Case,
    cache: EmbeddingCache | None,
    *,
    teaching: bool = True,
    with_examples: bool = True,
    with_labels: bool = True,
    reviewed: float = REVIEWED,
) -> Course:
    """The whole case in order; without teaching it is what the desk would have done unchanged.

    ``reviewed`` is the share of answers that a review, a rating or a survey judges. Escalated messages alone are the
    unsure ones: learned from them only, no confidence that an answer needs is ever proved.
    """
    chance = random.Random(6)
    articles = {row.id: article_of(row) for row in case.knowledge}
    responder = open_responder(
        articles.values(), Policy(default_risk=RISK), embedding_folder=resources.folder("embedding"), cache=cache
    )
    responder.relearn()
    labelled: list[LabelledMessage] = []
    course = Course()
    for row in case.messages:
        result = responder.take_turn(turn_of(row), ForgetfulMemory())
        answered = result.decision.action is Action.ANSWER
        top = result.articles[0].id if result.articles else ""
        course.answered.append(answered)
        course.right.append(top in (row.answers or ()))
        course.confidence.append(result.decision.confidence)
        if not teaching or course.corrections >= CORRECTIONS:
            continue
        if answered:
            if chance.random() < reviewed:
                labelled.append(LabelledMessage(row.question, row.answers or ()))
            continue
        course.corrections += 1
        answers = row.answers or ()
        labelled.append(LabelledMessage(row.question, answers))
        for name in answers[:1] if with_examples else ():
            known = articles.get(name) or Article(ArticleId(name), name.replace("_", " "), "")
            articles[name] = replace(known, examples=tuple(dict.fromkeys((*known.examples, row.question))))
            responder.index.apply([articles[name]])
        if course.corrections % EVERY == 0:
            responder.relearn(labelled if with_labels else ())
    return course


def _report(name: str, course: Course, teaching: bool, elapsed_s: float) -> list[Bar]:
    total = len(course.answered)
    size = min(WINDOW, total // 3)
    how = "taught" if teaching else "left alone"
    say(f"learning           {name}, {how}: {total} messages, {course.corrections} corrections, {elapsed_s:.0f} s")
    for first in range(0, total - size + 1, size):
        coverage, wrong, possible = course.window(first, first + size)
        shown = "none answered" if wrong is None else f"wrong of answered {wrong:.3f}"
        say(
            f"{'':18} {first:5}-{first + size:<5} answered {coverage:.3f}  {shown}  at 95 % by hindsight {possible:.3f}"
        )
    if not teaching:
        return []
    start, _, start_possible = course.window(0, size)
    end, _, end_possible = course.window(total - size, total)
    _, wrong_end, _ = course.window(total // 2, total)
    kept = wrong_end is None or wrong_end <= RISK
    result = (
        f"{start:.2f} -> {end:.2f}, wrong in the second half {0.0 if wrong_end is None else wrong_end:.3f}; "
        f"by hindsight {start_possible:.2f} -> {end_possible:.2f}"
    )
    doubled = end >= 2 * max(start, 0.01)
    return [Bar(f"learning, {name}: coverage", "doubled, risk kept", result, doubled and kept)]


def _in_order(case: Case) -> Case:
    """A bot's messages by their number in the log: the file itself is sorted by label."""
    messages = sorted(case.messages, key=lambda row: int(row.id.rsplit("-", 1)[-1]))
    return Case(case.name, case.knowledge, messages)


def _banking(data: Path) -> Case:
    rows = read_table(data / "banking77/open_train.csv")
    return _start("banking77", [(row["text"], row["category"]) for row in rows], set())


def _clinc(data: Path) -> Case:
    rows = [(row["text"], row["intent"]) for row in read_table(data / "clinc150/open_train_val.csv")]
    names = sorted({intent for _, intent in rows if intent != "oos"})
    missing = set(random.Random(4).sample(names, len(names) // 5))
    return _start("clinc150", [(text, "" if intent == "oos" else intent) for text, intent in rows], missing)


def _start(name: str, rows: Sequence[tuple[str, str]], missing: set[str]) -> Case:
    """Few examples an article, some articles missing; a tenth of the messages cannot be answered."""
    chance = random.Random(2)
    shuffled = list(rows)
    chance.shuffle(shuffled)
    examples: dict[str, list[str]] = {}
    asked: list[tuple[str, str]] = []
    nothing: list[tuple[str, str]] = []
    for text, label in shuffled:
        if not label:
            nothing.append((text, label))
        elif label not in missing and len(examples.setdefault(label, [])) < FEW:
            examples[label].append(text)
        else:
            asked.append((text, label))
    asked = asked[:MOST_MESSAGES] + nothing[: MOST_MESSAGES // 10]
    chance.shuffle(asked)
    return Case(name, _knowledge(examples), [_message(number, *row) for number, row in enumerate(asked)])


def _knowledge(examples: Mapping[str, Sequence[str]]) -> list[KnowledgeRow]:
    return [
        KnowledgeRow(id=name, title=name.replace("_", " ").lower(), examples=tuple(texts))
        for name, texts in sorted(examples.items())
    ]


def _message(number: int, text: str, label: str) -> MessageRow:
    return MessageRow(id=str(number), text=text, answers=(label,) if label else ())
