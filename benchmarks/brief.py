"""The brief against what people wrote: the line "wanted" beside human summaries, facts kept, and the time it takes.

ROUGE-L is the F-measure of the longest common subsequence of words (Lin 2004, ROUGE), averaged over a dialogue's
references; lead-1 is the customer's first sentence; TextRank is Mihalcea and Tarau 2004 over the customer's sentences.
"""

import math
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean
from typing import Final

import numpy as np

from benchmarks.bars import Bar, at_least, at_most, say
from benchmarks.dialogues import Dialogue, star, tweetsumm
from workspace.domain.brief import Brief, LineKind
from workspace.domain.decision import Action, Decision, Reason, Signal
from workspace.domain.turn import ForgetfulMemory, StepKind
from workspace.responder.briefing import Draft, write_brief
from workspace.responder.steps import Steps

MOST_WORDS: Final = 28
DAMPING: Final = 0.85
_WORD: Final = re.compile(r"[a-z0-9]+")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])\s+|\n+")
_NAMED: Final = re.compile(r"\b[\w.:/-]*\d[\w.:/-]*\b")
# What human summaries open with; said of every customer, so a line says nothing by it.
_FRAME: Final = re.compile(
    r"^\W*(?:here )?(?:the )?customer(?:s| is| was| are| has| had)?(?: (?:is|was|been))?"
    r"(?: (?:complain\w*|ask\w*|enquir\w*|inquir\w*|question\w*|say\w*|stat\w*|want\w*|request\w*|facing|having))?"
    r"(?: (?:about|that|for|to|why|if|regarding|an issue with|issues? with))?\W*",
    re.IGNORECASE,
)
_DECISION: Final = Decision(
    Action.ESCALATE,
    0.01,
    0.9,
    "no-knowledge",
    "Nothing in the knowledge answers this.",
    "An article that answers it would have been sent.",
    (Signal("confidence", 0.01, 1.0, "0.01 sure"),),
    Reason.NO_KNOWLEDGE,
)


def brief(data: Path) -> list[Bar]:
    """The rows about briefs."""
    dialogues = tweetsumm(data)
    briefs, elapsed_ms = _briefs(dialogues)
    wanted = [_text(one, LineKind.WANTED) for one in briefs]
    lines = {
        "wanted line": wanted,
        "lead-1": [_cut(_lead(one.customer)) for one in dialogues],
        "TextRank": [_cut(_text_rank(one.customer)) for one in dialogues],
    }
    lines["lead-1 as a line"] = [f"Customer says: {text}" for text in lines["lead-1"]]
    scores = {name: _mean(texts, dialogues, rouge_l) for name, texts in lines.items()}
    bare = {name: _mean(texts, dialogues, _bare_rouge_l) for name, texts in lines.items()}
    for name in lines:
        halves = [_mean(lines[name][half::2], dialogues[half::2], rouge_l) for half in (0, 1)]
        say(
            f"brief              {name:17} ROUGE-L {scores[name]:.4f} (halves {halves[0]:.4f} {halves[1]:.4f}), "
            f"without what every summary opens with {bare[name]:.4f}"
        )
    best_sentence = fmean(
        max((_score(_cut(text), one.wanted, rouge_l) for text in _all_sentences(one.customer)), default=0.0)
        for one in dialogues
    )
    better = max(scores["lead-1"], scores["TextRank"])
    bare_better = max(bare["lead-1"], bare["TextRank"])
    say(f"{'':18} the best sentence by hindsight {best_sentence:.4f}; n = {len(dialogues)}")
    in_line, in_brief, named = _facts_kept(dialogues, briefs)
    say(f"{'':18} names with digits in summaries: {in_line} of {named} in the facts, {in_brief} in the brief")
    others, other_ms = _briefs(star(data))
    p50, p95 = np.percentile([*elapsed_ms, *other_ms], [50, 95])
    words = [one.word_count for one in [*briefs, *others]]
    say(f"{'':18} {len(words)} briefs of {fmean(words):.0f} words on average, {max(words)} at most; p50 {p50:.2f} ms")
    return [
        at_least("tweetsumm: wanted line / better baseline, ROUGE-L", scores["wanted line"] / better, 1.15),
        Bar(
            "tweetsumm: the same without opening words",
            "",
            f"{bare['wanted line'] / bare_better:.3f} (hindsight over whole lines: {best_sentence / better:.3f})",
        ),
        Bar("tweetsumm: facts of summaries kept in the brief", "", f"{in_brief / max(1, named):.3f} (n = {named})"),
        at_most("a brief's time p95, ms", float(p95), 50.0, f"(p50 {p50:.2f})"),
        at_most("longest brief, words", float(max(words)), 100.0),
    ]


def rouge_l(candidate: str, reference: str) -> float:
    """ROUGE-L: F of the longest common subsequence, recall and precision alike."""
    one, other = _WORD.findall(candidate.lower()), _WORD.findall(reference.lower())
    if not one or not other:
        return 0.0
    before = [0] * (len(other) + 1)
    for word in one:
        row = [0]
        for at, theirs in enumerate(other):
            row.append(before[at] + 1 if word == theirs else max(before[at + 1], row[at]))
        before = row
    return 2 * before[-1] / (len(one) + len(other))


def _bare_rouge_l(candidate: str, reference: str) -> float:
    return rouge_l(re.sub(r"^Customer (?:asks|says): ", "", candidate), _FRAME.sub("", reference))


def _score(text: str, references: Sequence[str], measure: Callable[[str, str], float]) -> float:
    return fmean(measure(text, reference) for reference in references)


def _mean(texts: Sequence[str], dialogues: Sequence[Dialogue], measure: Callable[[str, str], float]) -> float:
    return fmean(_score(text, one.wanted, measure) for text, one in zip(texts, dialogues, strict=True))


def _briefs(dialogues: Sequence[Dialogue]) -> tuple[list[Brief], list[float]]:
    found, elapsed_ms = [], []
    for one in dialogues:
        steps = Steps(ForgetfulMemory())
        steps.record(StepKind.DECIDED, "escalate", {})
        draft = Draft(_DECISION, steps.taken, (0.0,) * len(one.customer), (), None, "")
        # Processor time: what else runs on the machine does not make a brief slower.
        started = time.process_time()
        found.append(write_brief(one.turn, draft))
        elapsed_ms.append((time.process_time() - started) * 1000)
    return found, elapsed_ms


def _text(one: Brief, kind: LineKind) -> str:
    return next((line.text for line in one.lines if line.kind is kind), "")


def _facts_kept(dialogues: Sequence[Dialogue], briefs: Sequence[Brief]) -> tuple[int, int, int]:
    """Names with a digit in any human summary that the customer wrote: in the facts line, in the brief, in all."""
    in_line = in_brief = named = 0
    for one, made in zip(dialogues, briefs, strict=True):
        said = " ".join(one.customer).lower()
        facts = set(_NAMED.findall(_text(made, LineKind.FACTS).lower()))
        anywhere = set(_NAMED.findall(" ".join(line.text for line in made.lines).lower()))
        for name in {name.strip(".:/-") for text in one.wanted for name in _NAMED.findall(text.lower())}:
            if name and name in _NAMED.findall(said):
                named += 1
                in_line += name in facts
                in_brief += name in anywhere
    return in_line, in_brief, named


def _sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE_END.split(text) if _WORD.search(part.lower())]


def _all_sentences(messages: Sequence[str]) -> list[str]:
    return [sentence for text in messages for sentence in _sentences(text)]


def _lead(messages: Sequence[str]) -> str:
    return next(iter(_all_sentences(messages)), "")


def _text_rank(messages: Sequence[str]) -> str:
    """The customer's sentence with the highest TextRank."""
    found = _all_sentences(messages)
    bags = [set(_WORD.findall(sentence.lower())) for sentence in found]
    weights = np.zeros((len(found), len(found)))
    for one, first in enumerate(bags):
        for other, second in enumerate(bags):
            size = math.log(len(first) + 1) + math.log(len(second) + 1)
            weights[one, other] = len(first & second) / size if one != other else 0.0
    total = weights.sum(axis=0)
    shares = weights / np.where(total > 0, total, 1.0)
    ranks = np.ones(len(found))
    for _ in range(50):
        ranks = 1 - DAMPING + DAMPING * shares @ ranks
    return found[int(ranks.argmax())] if found else ""


def _cut(text: str) -> str:
    return " ".join(text.split()[:MOST_WORDS])
