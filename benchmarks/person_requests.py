"""Print how well requests for a person are recognised, by language: python -m benchmarks.person_requests [--keep].

Reads ``tests/responder/person_requests``: ``dev.jsonl`` may be looked at while wordings are worked on, the rows of
``held_out.jsonl`` are only counted. No message is printed unless ``--misses`` asks for those of ``dev``.
"""

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.bars import Bar, at_least
from workspace import resources
from workspace.responder.accuracy import Accuracy, keep
from workspace.responder.embedding import EmbeddingCache, MiniLmEmbedder
from workspace.responder.person_request import SURE_ENOUGH, PersonRequestReader

FOLDER: Final = Path(__file__).parents[1] / "tests" / "responder" / "person_requests"


@dataclass
class Counts:
    """Requests found, requests missed, and others taken for one."""

    found: int = 0
    missed: int = 0
    false: int = 0
    rest: int = 0

    @property
    def recall(self) -> float:
        """Share of requests that were found."""
        return self.found / max(1, self.found + self.missed)

    @property
    def precision(self) -> float:
        """Share of what was taken for a request that is one."""
        return self.found / max(1, self.found + self.false)


def explicit_request(_: Path, cache: EmbeddingCache | None) -> list[Bar]:
    """The held-out half, as a row of the whole table."""
    del cache  # the set is small
    whole = _measure("held_out", *_open(), show=False)["all"]
    size = f"(n = {whole.found + whole.missed + whole.false + whole.rest})"
    return [
        at_least("explicit request: recall", whole.recall, 0.98, size),
        at_least("explicit request: precision", whole.precision, 0.95, size),
    ]


def main() -> int:
    """Measure both halves."""
    parser = argparse.ArgumentParser(description="How well requests for a person are recognised.")
    parser.add_argument("--keep", action="store_true", help="write the held-out figures to the resources")
    parser.add_argument("--half", choices=("dev", "held_out"), help="only one half")
    parser.add_argument("--misses", action="store_true", help="print what was read wrongly in dev")
    chosen = parser.parse_args()
    reader, embedder = _open()
    for half in [chosen.half] if chosen.half else ["dev", "held_out"]:
        counts = _measure(half, reader, embedder, show=chosen.misses and half == "dev")
        whole = counts["all"]
        for language, one in sorted(counts.items()):
            wrong = f"{one.missed} missed, {one.false} false"
            size = one.found + one.missed + one.false + one.rest
            sys.stdout.write(
                f"{half:9} {language:4} recall {one.recall:.3f}  precision {one.precision:.3f}  n {size}  {wrong}\n"
            )
        if chosen.keep and half == "held_out":
            size = whole.found + whole.missed + whole.false + whole.rest
            today = datetime.now(UTC).date().isoformat()
            name = "own wordings set aside, 12 languages"
            keep(
                (
                    Accuracy("request for a person", name, "recall", round(whole.recall, 4), size, today),
                    Accuracy("request for a person", name, "precision", round(whole.precision, 4), size, today),
                )
            )
    return 0


def _open() -> tuple[PersonRequestReader, MiniLmEmbedder]:
    embedder = MiniLmEmbedder(resources.folder("embedding"))
    return PersonRequestReader(embedder), embedder


def _measure(
    half: str, reader: PersonRequestReader, embedder: MiniLmEmbedder, *, show: bool = False
) -> dict[str, Counts]:
    text = (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.split("\n") if line.strip()]
    vectors = embedder.embed([row["text"] for row in rows])
    counts: dict[str, Counts] = defaultdict(Counts)
    for row, vector in zip(rows, vectors, strict=True):
        chance = reader.read(row["text"], vector)
        asked, taken = bool(row["asks"]), chance >= SURE_ENOUGH
        for one in (counts[row["language"]], counts["all"]):
            one.found += asked and taken
            one.missed += asked and not taken
            one.false += taken and not asked
            one.rest += not taken and not asked
        if show and asked != taken:
            sys.stdout.write(f"{chance:.2f} {'asks' if asked else 'other'} {row['language']} {row['text']!r}\n")
    return counts


if __name__ == "__main__":
    raise SystemExit(main())
