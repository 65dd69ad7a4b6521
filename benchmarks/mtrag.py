"""Multi-turn questions over documents: is each answered, asked back about, or handed over as it should be.

The set is IBM's mt-rag-benchmark, MTRAG-UN. Its full corpora are not published, so the knowledge is the passages
of all its tasks together; whoever must be handed over or asked back finds the passages of others there.
"""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.bars import Bar, at_least, say
from benchmarks.dialogues import read_lines
from benchmarks.responder_sets import Case
from workspace.commands.backtest import back_test
from workspace.contract.backtest import KnowledgeRow, MessageRow, Said
from workspace.quality.backtest import Judged
from workspace.responder.embedding import EmbeddingCache
from workspace.responder.underspecified import ASK_BACK, names_before_nouns, openness

RISKS: Final = (0.05, 0.2)
EXPECTED: Final = {"ANSWERABLE": "answer", "UNANSWERABLE": "escalate", "UNDERSPECIFIED": "ask"}
# An offered article is an answer with a way to a person beside it.
_DONE: Final = {"answer": "answer", "offer": "answer", "escalate": "escalate", "ask": "ask"}


def mtrag_case(data: Path) -> tuple[Case, dict[str, str]]:
    """The set as knowledge and messages, and what should happen to each; partly answerable ones are left out."""
    knowledge: dict[str, KnowledgeRow] = {}
    messages, expected = [], {}
    for row in read_lines(data / "mtrag_un/open.jsonl.gz"):
        for context in row["contexts"]:
            text = context["text"].strip()
            title = context.get("title") or text.split("\n")[0][:80]
            knowledge[context["id"]] = KnowledgeRow(id=context["id"], title=title, body=text)
        wanted = EXPECTED.get(row["answerability"])
        if wanted is None:
            continue
        said = [("customer" if one["speaker"] == "user" else "ai", one["text"]) for one in row["history"]]
        turns = [
            Said.model_validate({"from": who, "text": text}) for who, text in [*said, ("customer", row["question"])]
        ]
        answers = tuple(context["id"] for context in row["contexts"]) if wanted == "answer" else ()
        messages.append(MessageRow(id=row["id"], turns=tuple(turns), answers=answers))
        expected[row["id"]] = wanted
    return Case("mtrag_un", list(knowledge.values()), messages), expected


def mtrag(data: Path, cache: EmbeddingCache | None = None) -> list[Bar]:
    """Macro-F1 over the three outcomes, labels from one half for the other."""
    case, expected = mtrag_case(data)
    say(f"mtrag_un           {dict(Counter(expected.values()))}; {len(case.knowledge)} passages")
    best = 0.0
    for risk in RISKS:
        figures = []
        for how, judged in _runs(case, risk, cache):
            pairs = [(expected[row.id], _DONE[row.action]) for row in judged]
            scores = {name: f1(pairs, name) for name in EXPECTED.values()}
            macro = sum(scores.values()) / len(scores)
            figures.append(macro)
            parts = "  ".join(f"{name} {value:.2f}" for name, value in scores.items())
            say(f"{'':18} risk {risk:.0%} {how:10} macro-F1 {macro:.3f}  ({parts})  {_confusion(pairs)}")
            asking = _asking(pairs, judged, case)
            value = sum(f1(asking, name) for name in EXPECTED.values()) / len(scores)
            say(f"{'':29} with every open question asked back about: macro-F1 {value:.3f}  {_confusion(asking)}")
        best = max(best, *figures)
    return [
        at_least(
            "mtrag_un: macro-F1 of answer, escalate, ask",
            best,
            0.6,
            f"(n = {len(expected)}, best risk, with or without labels)",
        )
    ]


def f1(pairs: Sequence[tuple[str, str]], name: str) -> float:
    """F1 of one outcome over (expected, done)."""
    hit = sum(expected == done == name for expected, done in pairs)
    asked = sum(expected == name for expected, _ in pairs)
    given = sum(done == name for _, done in pairs)
    return 2 * hit / (asked + given) if asked + given else 0.0


def _runs(case: Case, risk: float, cache: EmbeddingCache | None) -> list[tuple[str, list[Judged]]]:
    """Without labels, and both halves labelled by the other."""
    order = list(case.messages)
    random.Random(3).shuffle(order)
    halves = [order[0::2], order[1::2]]
    _, _, bare = back_test(case.knowledge, case.messages, risk=risk, cache=cache)
    labelled = [
        judged
        for asked, known in (halves, halves[::-1])
        for judged in back_test(case.knowledge, asked, known, risk=risk, cache=cache)[2]
    ]
    return [("no labels", bare), ("labels", labelled)]


def _asking(pairs: Sequence[tuple[str, str]], judged: Sequence[Judged], case: Case) -> list[tuple[str, str]]:
    """The same, had every question been asked back about that leaves open what it means."""
    turns = {row.id: row.turns for row in case.messages}
    names = names_before_nouns(f"{row.title}. {row.body}" for row in case.knowledge)
    return [
        (expected, "ask" if openness(row.text, [said.text for said in turns[row.id][:-1]], names) >= ASK_BACK else done)
        for (expected, done), row in zip(pairs, judged, strict=True)
    ]


def _confusion(pairs: Sequence[tuple[str, str]]) -> str:
    counts = Counter(pairs)
    return "; ".join(
        f"{expected}: " + " ".join(f"{counts[expected, done]}" for done in EXPECTED.values())
        for expected in EXPECTED.values()
    )
