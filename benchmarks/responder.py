"""Print the responder's figures on the data sets of a folder: python -m benchmarks.responder --data FOLDER [SET …].

Each set is tried twice: with no labels, and with half of its messages as labels for the other half (and the reverse).
The same responder as the service's, through the back-test.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.responder_sets import CASES, Case, airline_tweets, harmless_messages, injections
from benchmarks.vector_cache import VectorCache
from workspace import resources
from workspace.commands.backtest import back_test, turn_of
from workspace.contract.backtest import MessageRow
from workspace.domain.article import Article
from workspace.domain.identifiers import ArticleId
from workspace.domain.policy import Policy
from workspace.domain.turn import ForgetfulMemory
from workspace.quality.backtest import Figures, Judged, figures_of
from workspace.responder.embedding import EmbeddingCache
from workspace.responder.feeling import FeelingReader
from workspace.responder.opening import open_responder
from workspace.responder.risk import auroc
from workspace.responder.small_talk import Talk, talk_of

RISK: Final = 0.05
SPEED_ARTICLES: Final = 10_000
_VOCABULARY: Final = (
    "invoice calendar export user password report customer plan technician route quote payment card refund booking "
    "reminder message template signature photo offline sync import contact address holiday shift price tax currency "
    "branch permission role filter search label folder backup webhook token limit error update version mobile desktop"
)


def say(text: str) -> None:
    """Print one line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    """Run the chosen sets."""
    parser = argparse.ArgumentParser(description="The responder's figures on real data.")
    parser.add_argument("--data", type=Path, required=True, help="the folder the sets lie in")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="keep vectors there, so that the next run is fast")
    parser.add_argument("sets", nargs="*", metavar="SET", help=f"some of {', '.join([*CASES, *OTHERS])}")
    chosen = parser.parse_args()
    if not chosen.data.is_dir():
        sys.stderr.write(f"There is no folder {chosen.data}; --data names the one the sets lie in.\n")
        return 2
    cache = VectorCache(chosen.cache) if chosen.cache else None
    for name in chosen.sets or [*CASES, *OTHERS]:
        try:
            if name in OTHERS:
                OTHERS[name](chosen.data)
            elif name in CASES:
                measure(CASES[name](chosen.data), cache)
            else:
                sys.stderr.write(f"There is no set {name!r}.\n")
                return 2
        except FileNotFoundError as absent:
            sys.stderr.write(f"{name}: left out, {absent.filename} is not there.\n")
    return 0


def measure(case: Case, cache: EmbeddingCache | None = None) -> None:
    """A set without labels and with half of it as labels."""
    started = time.perf_counter()
    _, figures, _ = back_test(case.knowledge, case.messages, risk=RISK, cache=cache)
    say(_line(case.name, "no labels", figures))
    order = list(range(len(case.messages)))
    random.Random(3).shuffle(order)
    halves = [[case.messages[at] for at in order[start::2]] for start in (0, 1)]
    parts = [_judged(case, asked, known, cache) for asked, known in (halves, halves[::-1])]
    for number, part in enumerate(parts, 1):
        say(_line(case.name, f"labels, half {number}", figures_of(part, RISK)))
    say(f"{'':14} {time.perf_counter() - started:.0f} s")


def _judged(
    case: Case, asked: Sequence[MessageRow], known: Sequence[MessageRow], cache: EmbeddingCache | None
) -> list[Judged]:
    _, _, judged = back_test(case.knowledge, asked, known, risk=RISK, cache=cache)
    return judged


def _line(name: str, how: str, figures: Figures) -> str:
    values = (
        ("top-1", figures.top_1),
        ("top-5", figures.top_5),
        ("AUROC right", figures.auroc_right),
        ("answerable", figures.auroc_answerable),
        ("cov@95", figures.coverage_at_95),
        ("ECE", figures.calibration_error),
        ("answered", figures.coverage),
        ("precision", figures.precision),
        ("p50 ms", figures.elapsed_p50_ms),
    )
    return f"{name:18} {how:15} " + "  ".join(f"{what} {value:.3f}" for what, value in values if value is not None)


def airline(data: Path) -> None:
    """How well feeling separates negative tweets from the others."""
    tweets = airline_tweets(data)
    responder = open_responder([], Policy(), embedding_folder=resources.folder("embedding"))
    embedder = responder.index.embedder
    reader = FeelingReader(embedder)
    texts = [text for text, _ in tweets]
    values = [-reader.read(text, vector) for text, vector in zip(texts, embedder.embed(texts), strict=True)]
    negative = np.array([float(bad) for _, bad in tweets])
    say(f"airline            AUROC of -sentiment {auroc(np.array(values), negative):.3f}")


def misuse(data: Path) -> None:
    """How many harmless messages are taken for attacks, and how many attacks are noticed."""
    harmless, attacks = harmless_messages(data), injections(data)
    passed = sum(talk_of(text) is not Talk.MISUSE for text in harmless)
    noticed = sum(talk_of(text) is Talk.MISUSE for text in attacks)
    say(f"misuse             harmless treated normally {passed}/{len(harmless)}")
    say(f"{'':18} attacks noticed {noticed}/{len(attacks)}")


def speed(_: Path) -> None:
    """One message among ten thousand made-up articles, on one core."""
    chance, words = random.Random(0), _VOCABULARY.split()
    articles = [
        Article(ArticleId(f"a{number}"), " ".join(chance.sample(words, 4)), " ".join(chance.choices(words, k=60)))
        for number in range(SPEED_ARTICLES)
    ]
    started = time.perf_counter()
    responder = open_responder(articles, Policy(), embedding_folder=resources.folder("embedding"))
    opened_s = time.perf_counter() - started
    started = time.perf_counter()
    added = Article(ArticleId("new"), "How to paint the van", "Choose a colour.", examples=("paint my van please",))
    responder.index.apply([added])
    changed_s = time.perf_counter() - started
    elapsed = []
    for number in range(200):
        message = MessageRow(id=str(number), text=f"How do I change the {' '.join(chance.sample(words, 5))}?")
        turn = turn_of(message)
        started = time.perf_counter()
        responder.take_turn(turn, ForgetfulMemory())
        elapsed.append((time.perf_counter() - started) * 1000)
    p50, p95 = np.percentile(elapsed, [50, 95])
    say(f"speed              10,000 articles: p50 {p50:.1f} ms, p95 {p95:.1f} ms; opened cold in {opened_s:.0f} s,")
    say(f"{'':18} a change is visible after {changed_s * 1000:.0f} ms")


OTHERS: Final = {"airline": airline, "misuse": misuse, "speed": speed}

if __name__ == "__main__":
    raise SystemExit(main())
