"""Is a promise kept? Random halves calibrate and test: python -m benchmarks.promise --data FOLDER [SET …]."""

import argparse
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.bars import Bar, say, show
from benchmarks.responder_sets import CASES, Case
from benchmarks.vector_cache import VectorCache
from workspace import resources
from workspace.commands.backtest import article_of
from workspace.domain.policy import Policy
from workspace.responder.embedding import EmbeddingCache
from workspace.responder.learning import LabelledMessage, calibrate
from workspace.responder.opening import open_responder
from workspace.responder.searching import KNOWN_QUESTION_THRESHOLD, search

RISK: Final = 0.05
SPLITS: Final = 200
FEW_SPLITS: Final = 20
# Sets of a thousand messages take a minute a split.
SMALL: Final = ("curekart", "sofmattress", "powerplay11", "plausible_kb", "wixqa", "techqa")


@dataclass(frozen=True)
class Split:
    """What was answered of one test half, and how much of that was wrong."""

    messages: int
    answered: int
    wrong: int


def main() -> int:
    """Run the chosen sets."""
    parser = argparse.ArgumentParser(description="How often a promised risk is broken on messages never seen.")
    parser.add_argument("--data", type=Path, required=True, help="the folder the sets lie in")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="keep vectors there, so that the next run is fast")
    parser.add_argument("--splits", type=int, default=SPLITS, help=f"random halves of each set (default: {SPLITS})")
    parser.add_argument("--risk", type=float, default=RISK, help=f"the promised share (default: {RISK})")
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"some of {', '.join(CASES)}")
    chosen = parser.parse_args()
    if not chosen.data.is_dir():
        sys.stderr.write(f"There is no folder {chosen.data}; --data names the one the sets lie in.\n")
        return 2
    cache = VectorCache(chosen.cache) if chosen.cache else None
    bars = []
    for name in chosen.sets or list(SMALL):
        bars.append(kept(CASES[name](chosen.data), chosen.splits, cache, chosen.risk))
        show(bars[-1:])
    say("")
    show(bars)
    return 0


def promise(data: Path, cache: EmbeddingCache | None) -> list[Bar]:
    """The small sets with a few splits each, as a row of the whole table."""
    return [kept(CASES[name](data), FEW_SPLITS, cache) for name in SMALL]


def kept(case: Case, count: int, cache: EmbeddingCache | None, risk: float = RISK) -> Bar:
    """One set: the share of splits in which at most ``risk`` of the answers were wrong; no answers break nothing."""
    splits = splits_of(case, count, cache, risk)
    broken = sum(split.wrong > risk * split.answered for split in splits)
    answered, wrong = sum(split.answered for split in splits), sum(split.wrong for split in splits)
    share = 1 - broken / count
    note = (
        f"of {count} splits; answered {answered / sum(split.messages for split in splits):.3f}, "
        f"wrong of answered {wrong / max(1, answered):.3f}"
    )
    return Bar(f"{case.name}: promise kept", ">= 0.95", f"{share:.3f} {note}", share >= 0.95)


def splits_of(case: Case, count: int, cache: EmbeddingCache | None, risk: float) -> list[Split]:
    """Random halves: one calibrates, the other is asked."""
    articles = [article_of(row) for row in case.knowledge]
    responder = open_responder(articles, Policy(), embedding_folder=resources.folder("embedding"), cache=cache)
    known = {row.id for row in case.knowledge}
    rows = [row for row in case.messages if row.answers is not None]
    labels = [LabelledMessage(row.question, tuple(name for name in row.answers or () if name in known)) for row in rows]
    found = []
    for number in range(count):
        order = list(range(len(rows)))
        random.Random(number).shuffle(order)
        half = len(order) // 2
        learned, calibration = calibrate(responder.index, [labels[at] for at in order[:half]])
        asked = [labels[at] for at in order[half:]]
        threshold = calibration.threshold("", risk)
        answered = wrong = 0
        for label, one in zip(
            asked, search(responder.index, [one.text for one in asked], learned, calibration), strict=True
        ):
            limit = min(threshold, KNOWN_QUESTION_THRESHOLD) if one.known_question else threshold
            if one.public and one.confidence >= limit:
                answered += 1
                wrong += one.articles[0].id not in label.answers
        found.append(Split(len(asked), answered, wrong))
    return found


if __name__ == "__main__":
    sys.exit(main())
