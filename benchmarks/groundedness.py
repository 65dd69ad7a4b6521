"""Print what the checks before sending are worth: python -m benchmarks.groundedness --data FOLDER.

Groundedness against mtrag_human_eval (answers of three systems rated by people for faithfulness, 1 to 4). AUROC: the
probability that an answer people found faithful scores higher than one they did not, for three ideas of "faithful".
Relevance against wixqa: an expert's answer to a question beside one to another question, any or the most alike.
"""

import argparse
import gzip
import json
import sys
from pathlib import Path
from statistics import mean
from typing import Any, Final

import numpy as np

from workspace import resources
from workspace.responder.check import LEAST_RELEVANT, Checker
from workspace.responder.embedding import CachedEmbedder, MiniLmEmbedder
from workspace.responder.grounding import LEAST_ANSWER, LEAST_SENTENCE, Grounds, examine, groundedness, whole_score
from workspace.responder.passages import sentences
from workspace.responder.risk import auroc
from workspace.responder.words import content_stems

CUTS: Final = (2.5, 3.0, 3.5)
PUBLISHED: Final = ("rl_f", "Bert-KPrec", "rb_llm", "RougeL")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Groundedness against people's faithfulness ratings.")
    parser.add_argument("--data", type=Path, required=True, help="the folder mtrag_human_eval lies in")
    folder = parser.parse_args().data / "mtrag_human_eval"
    if not folder.is_dir():
        sys.stderr.write(f"There is no folder {folder}.\n")
        return 2
    with gzip.open(folder / "passages.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = {row["id"]: row["text"] for row in map(json.loads, lines)}
    with (folder / "open.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    embedder = CachedEmbedder(MiniLmEmbedder(resources.folder("embedding")))
    rated, ours, lowest, stopped, kept = [], [], [], [], []
    known: dict[str, Grounds] = {}
    for row in rows:
        names = [name for name in row["context_ids"] if name in texts]
        claims = [claim for claim in sentences(row["response"]) if content_stems(claim)]
        if not names or not claims:
            continue
        sources = [known.setdefault(name, Grounds(texts[name], embedder)) for name in names]
        scores = groundedness(claims, sources)
        ours.append(whole_score(claims, scores))
        lowest.append(min(scores))
        said = " ".join([row["question"], *(turn["text"] for turn in row["history"])])
        findings = [examine(claim, sources, customer=said) for claim in claims]
        stopped.append(ours[-1] < LEAST_ANSWER or any(finding.fault for finding in findings))
        rated.append(mean(float(score) for score in row["scores"]["faithfulness"]))
        kept.append(row)
    _print(np.array(rated), np.array(ours), np.array(lowest), np.array(stopped), kept)
    _relevance(folder.parent / "wixqa" / "questions_open.jsonl", embedder)
    return 0


def _relevance(path: Path, embedder: CachedEmbedder) -> None:
    if not path.is_file():
        sys.stderr.write(f"relevance: left out, {path} is not there.\n")
        return
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    checker = Checker(embedder)
    vectors = embedder.embed([row["question"] for row in rows])
    alike = vectors @ vectors.T
    np.fill_diagonal(alike, -1.0)
    own = [checker.relevance(row["question"], row["answer"]) for row in rows]
    for name, others in (
        ("any other question", [(at + len(rows) // 2) % len(rows) for at in range(len(rows))]),
        ("the question most alike", [int(at) for at in alike.argmax(axis=1)]),
    ):
        wrong = [
            checker.relevance(row["question"], rows[other]["answer"]) for row, other in zip(rows, others, strict=True)
        ]
        found = auroc(np.array([*own, *wrong]), np.array([1.0] * len(own) + [0.0] * len(wrong)))
        say(
            f"relevance, answers to {name} ({len(rows)}): AUROC {found:.3f}; below {LEAST_RELEVANT}: "
            f"{np.mean(np.array(wrong) < LEAST_RELEVANT):.0%} of them, "
            f"{np.mean(np.array(own) < LEAST_RELEVANT):.0%} of the right answers"
        )


def _print(rated: Any, ours: Any, lowest: Any, stopped: Any, rows: list[dict[str, Any]]) -> None:
    say(f"{len(rows)} rated answers; refused below {LEAST_ANSWER}, or with a sentence below {LEAST_SENTENCE}")
    for cut in CUTS:
        faithful = rated >= cut
        others = "  ".join(
            f"{name} {auroc(np.array([_score(row, name) for row in rows]), faithful):.3f}" for name in PUBLISHED
        )
        say(
            f"faithful = rated {cut} or more ({int((~faithful).sum())} are not): ours {auroc(ours, faithful):.3f}, "
            f"its lowest sentence {auroc(lowest, faithful):.3f}; the set's own judges: {others}"
        )
        say(
            f"  the whole check stops {stopped[~faithful].mean():.0%} of the unfaithful "
            f"and {stopped[faithful].mean():.0%} of the faithful answers"
        )


def _score(row: dict[str, Any], name: str) -> float:
    value = row["scores"].get(name, 0.0)
    return float(value[0]) if isinstance(value, list) else float(value)


def say(text: str) -> None:
    """Print one line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
