"""Print how well messages are read on real data: python -m benchmarks.understanding --data FOLDER [--keep].

Mood on tweets to airlines (evaluation only: no row may teach what ships) and attempts to steer the AI.
``--keep`` writes the mood's figure where a lead sees it.
"""

import argparse
import csv
import gzip
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from workspace import resources
from workspace.responder.accuracy import Accuracy, keep
from workspace.responder.embedding import MiniLmEmbedder
from workspace.responder.feeling import FeelingReader
from workspace.responder.misuse import is_misuse
from workspace.responder.risk import auroc


def say(text: str) -> None:
    """Print one line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> int:
    """Measure on the folder's sets."""
    parser = argparse.ArgumentParser(description="How well messages are read.")
    parser.add_argument("--data", type=Path, required=True, help="the folder the sets lie in")
    parser.add_argument("--keep", action="store_true", help="write the figure to the resources")
    chosen = parser.parse_args()
    found = mood(chosen.data)
    if chosen.keep:
        keep((found,))
    misuse(chosen.data)
    return 0


def mood(data: Path) -> Accuracy:
    """AUROC of -sentiment for negative tweets, over all and by airline."""
    rows = _table(data / "airline_sentiment/open.csv")
    embedder = MiniLmEmbedder(resources.folder("embedding"))
    reader = FeelingReader(embedder)
    texts = [row["text"] for row in rows]
    displeased = np.array(
        [-reader.read(text, vector) for text, vector in zip(texts, embedder.embed(texts), strict=True)]
    )
    negative = np.array([float(row["sentiment"] == "negative") for row in rows])
    airlines = np.array([row["airline"] for row in rows])
    value = auroc(displeased, negative) or 0.0
    say(f"mood               AUROC of -sentiment {value:.4f} on {len(rows)} tweets")
    for name in sorted(set(airlines)):
        part = airlines == name
        say(f"{'':18} {name}: {auroc(displeased[part], negative[part]) or 0.0:.3f} on {int(part.sum())}")
    today = datetime.now(UTC).date().isoformat()
    return Accuracy(
        "mood", "Twitter US Airline Sentiment", "AUROC of -sentiment for negative", round(value, 4), len(rows), today
    )


def misuse(data: Path) -> None:
    """Attempts to steer the AI that are noticed, and harmless messages taken for one."""
    for name, texts in (
        ("deepset", [one["text"] for one in _injections(data) if one["label"] == "1"]),
        (
            "garak",
            [str(one.get("text") or one.get("prompt")) for one in _lines(data / "injection_garak/open.jsonl.gz")],
        ),
        ("CyberSecEval", [one["user_input"] for one in _lines(data / "injection_cyberseceval/open.jsonl")]),
    ):
        say(f"misuse             {name}: {sum(map(is_misuse, texts))} of {len(texts)} noticed")
    for name, texts in (
        ("NotInject", [one["text"] for one in _table(data / "injection_notinject/open.csv")]),
        ("deepset, legitimate", [one["text"] for one in _injections(data) if one["label"] == "0"]),
        ("airline tweets", [one["text"] for one in _table(data / "airline_sentiment/open.csv")]),
        ("banking77", [one["text"] for one in _table(data / "banking77/open_test.csv")]),
    ):
        say(f"harmless           {name}: {len(texts) - sum(map(is_misuse, texts))} of {len(texts)} treated normally")


def _injections(data: Path) -> list[dict[str, str]]:
    return [row for part in ("open_train", "open_test") for row in _table(data / f"injection_deepset/{part}.csv")]


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _lines(path: Path) -> list[dict[str, str]]:
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


if __name__ == "__main__":
    raise SystemExit(main())
