"""Print the responder's figures on the data sets of a folder: python -m benchmarks.responder --data FOLDER [ROW …].

Each set is tried twice: with no labels, and with half of its messages as labels for the other half (and the reverse).
The same responder as the service's, through the back-test. At the end stands what was asked for beside what was found.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Final

import numpy as np

from benchmarks.bars import Bar, at_least, at_most, say, show
from benchmarks.brief import brief
from benchmarks.injections import injections
from benchmarks.learning import learning
from benchmarks.mtrag import mtrag
from benchmarks.person_requests import explicit_request
from benchmarks.promise import promise
from benchmarks.responder_sets import CASES, Case, airline_tweets
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

RISK: Final = 0.05
SPEED_ARTICLES: Final = 10_000
LABELS_FOR_CALIBRATION: Final = 200
_VOCABULARY: Final = (
    "invoice calendar export user password report customer plan technician route quote payment card refund booking "
    "reminder message template signature photo offline sync import contact address holiday shift price tax currency "
    "branch permission role filter search label folder backup webhook token limit error update version mobile desktop"
)
# What each set is held to; a figure with labels is the mean of both halves.
ASKED: Final[Mapping[str, Mapping[str, float]]] = {
    "curekart": {"coverage_at_95": 0.35, "auroc_right": 0.95},
    "sofmattress": {"coverage_at_95": 0.40, "auroc_right": 0.93},
    "powerplay11": {"coverage_at_95": 0.12, "auroc_right": 0.92},
    "clinc150": {"coverage_at_95": 0.85, "auroc_answerable": 0.975},
    "banking77": {"top_1": 0.90},
    "plausible_kb": {"top_1": 0.72, "top_5": 0.96, "auroc_right": 0.80},
    "wixqa": {"top_1": 0.78, "top_5": 0.98, "coverage_at_95": 0.30},
    "techqa": {"top_1": 0.85, "auroc_answerable": 0.85, "coverage_at_95": 0.50},
}
_SHOWN: Final = (
    ("top-1", "top_1"),
    ("top-5", "top_5"),
    ("AUROC right", "auroc_right"),
    ("answerable", "auroc_answerable"),
    ("cov@95", "coverage_at_95"),
    ("ECE", "calibration_error"),
    ("answered", "coverage"),
    ("precision", "precision"),
)


def main() -> int:
    """Run the chosen rows and print the table."""
    parser = argparse.ArgumentParser(description="The responder's figures on real data.")
    parser.add_argument("--data", type=Path, required=True, help="the folder the sets lie in")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="keep vectors there, so that the next run is fast")
    parser.add_argument("sets", nargs="*", metavar="ROW", help=f"some of {', '.join([*CASES, *OTHERS])}")
    chosen = parser.parse_args()
    if not chosen.data.is_dir():
        sys.stderr.write(f"There is no folder {chosen.data}; --data names the one the sets lie in.\n")
        return 2
    unknown = [name for name in chosen.sets if name not in CASES and name not in OTHERS]
    if unknown:
        sys.stderr.write(f"There is no row {unknown[0]!r}.\n")
        return 2
    cache = VectorCache(chosen.cache) if chosen.cache else None
    bars: list[Bar] = []
    for name in chosen.sets or [*CASES, *OTHERS]:
        started = time.perf_counter()
        try:
            bars += (
                measure(name, CASES[name](chosen.data), cache) if name in CASES else OTHERS[name](chosen.data, cache)
            )
        except FileNotFoundError as absent:
            sys.stderr.write(f"{name}: left out, {absent.filename} is not there.\n")
        say(f"{'':18} {time.perf_counter() - started:.0f} s")
    say("")
    show(bars)
    return 0


def measure(name: str, case: Case, cache: EmbeddingCache | None = None) -> list[Bar]:
    """A set without labels and with half of it as labels."""
    _, bare, _ = back_test(case.knowledge, case.messages, risk=RISK, cache=cache)
    say(_line(case.name, "no labels", bare))
    order = list(range(len(case.messages)))
    random.Random(3).shuffle(order)
    halves = [[case.messages[at] for at in order[start::2]] for start in (0, 1)]
    figures = [figures_of(_judged(case, asked, known, cache), RISK) for asked, known in (halves, halves[::-1])]
    for number, part in enumerate(figures, 1):
        say(_line(case.name, f"labels, half {number}", part))
    words = {key: label for label, key in _SHOWN}
    bars = [
        at_least(f"{case.name}: {words[key]}", _mean(figures, key), asked, _count(bare, key))
        for key, asked in ASKED[name].items()
    ]
    bars.append(at_most(f"{case.name}: ECE, no labels", bare.calibration_error, 0.10, f"(n = {bare.messages})"))
    if len(halves[1]) >= LABELS_FOR_CALIBRATION:
        bars.append(
            at_most(
                f"{case.name}: ECE with {len(halves[1])} labels",
                _mean(figures, "calibration_error"),
                0.05,
                f"(n = 2 x {len(halves[0])})",
            )
        )
    return bars


def _judged(
    case: Case, asked: Sequence[MessageRow], known: Sequence[MessageRow], cache: EmbeddingCache | None
) -> list[Judged]:
    _, _, judged = back_test(case.knowledge, asked, known, risk=RISK, cache=cache)
    return judged


def _mean(figures: Sequence[Figures], key: str) -> float | None:
    values = [getattr(part, key) for part in figures]
    return None if any(value is None for value in values) else fmean(values)


def _count(bare: Figures, key: str) -> str:
    value = getattr(bare, key)
    return f"({'-' if value is None else f'{value:.3f}'} without labels, n = {bare.messages})"


def _line(name: str, how: str, figures: Figures) -> str:
    values = [(label, getattr(figures, key)) for label, key in _SHOWN]
    return f"{name:18} {how:15} " + "  ".join(f"{what} {value:.3f}" for what, value in values if value is not None)


def airline(data: Path, cache: EmbeddingCache | None) -> list[Bar]:
    """How well feeling separates negative tweets from the others."""
    tweets = airline_tweets(data)
    responder = open_responder([], Policy(), embedding_folder=resources.folder("embedding"), cache=cache)
    embedder = responder.index.embedder
    reader = FeelingReader(embedder)
    texts = [text for text, _ in tweets]
    values = [-reader.read(text, vector) for text, vector in zip(texts, embedder.embed(texts), strict=True)]
    negative = np.array([float(bad) for _, bad in tweets])
    found = auroc(np.array(values), negative)
    say(f"airline            AUROC of -sentiment {found:.3f}" if found is not None else "airline            no figure")
    return [at_least("airline negative: AUROC of -sentiment", found, 0.90, f"(n = {len(tweets)})")]


def speed(_: Path, cache: EmbeddingCache | None) -> list[Bar]:
    """One message among ten thousand made-up articles, on one core; no message is known beforehand."""
    chance, words = random.Random(0), _VOCABULARY.split()
    articles = [
        Article(ArticleId(f"a{number}"), " ".join(chance.sample(words, 4)), " ".join(chance.choices(words, k=60)))
        for number in range(SPEED_ARTICLES)
    ]
    with tempfile.TemporaryDirectory() as folder:
        kept = cache or VectorCache(Path(folder))
        started = time.perf_counter()
        open_responder(articles, Policy(), embedding_folder=resources.folder("embedding"), cache=kept)
        opened_s = time.perf_counter() - started
        started = time.perf_counter()
        responder = open_responder(articles, Policy(), embedding_folder=resources.folder("embedding"), cache=kept)
        warm_s = time.perf_counter() - started
        started = time.perf_counter()
        added = Article(ArticleId("new"), "How to paint the van", "Choose a colour.", examples=("paint my van please",))
        responder.index.apply([added])
        changed_s = time.perf_counter() - started
        fresh = random.Random(time.time_ns())
        elapsed = []
        for number in range(200):
            message = MessageRow(id=str(number), text=f"How do I change the {' '.join(fresh.sample(words, 5))}?")
            turn = turn_of(message)
            started = time.perf_counter()
            responder.take_turn(turn, ForgetfulMemory())
            elapsed.append((time.perf_counter() - started) * 1000)
    p50, p95 = (float(value) for value in np.percentile(elapsed, [50, 95]))
    say(f"speed              10,000 articles: p50 {p50:.1f} ms, p95 {p95:.1f} ms; first opened in {opened_s:.0f} s,")
    say(f"{'':18} with all vectors kept in {warm_s:.1f} s; a change is visible after {changed_s * 1000:.0f} ms")
    return [
        at_most("speed, 10,000 passages: p50, ms", p50, 15.0, "(n = 200)"),
        at_most("speed, 10,000 passages: p95, ms", p95, 40.0, "(n = 200)"),
        at_most("start with a warm index, s", warm_s, 2.0),
    ]


def _brief(data: Path, _: EmbeddingCache | None) -> list[Bar]:
    return brief(data)


OTHERS: Final[Mapping[str, Callable[[Path, EmbeddingCache | None], list[Bar]]]] = {
    "mtrag_un": mtrag,
    "airline": airline,
    "brief": _brief,
    "injections": injections,
    "speed": speed,
    "learning": learning,
    "promise": promise,
    "explicit request": explicit_request,
}

if __name__ == "__main__":
    raise SystemExit(main())
