"""Service dialogues of public sets as histories a turn can be taken on; read from a folder you name."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from workspace.domain.turn import Author, TurnInput, Utterance

_START: Final = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Dialogue:
    """A dialogue up to the customer's last words, and what people wrote that the customer wanted."""

    turn: TurnInput
    wanted: tuple[str, ...] = ()

    @property
    def customer(self) -> list[str]:
        """The customer's messages, oldest first."""
        return [said.text for said in self.turn.history if said.author is Author.CUSTOMER]


def tweetsumm(data: Path) -> list[Dialogue]:
    """Customer care on Twitter with human summaries (EVAL: measured only, nothing is learned from it).

    The set has lost its @ signs and guesses who speaks: a tweet that opens with the brand is the customer's.
    """
    dialogues = []
    for name in ("open_test.jsonl", "open_train.jsonl.gz"):
        for row in read_lines(data / "tweetsumm" / name):
            said = list(_tweets(row["turns"], row["brand_guess"]))
            wanted = tuple(text for text in row["customer_part"] if text.strip())
            if wanted and any(author is Author.CUSTOMER for author, _ in said):
                dialogues.append(Dialogue(_turn(str(row["id"]), said), wanted))
    return dialogues


def star(data: Path) -> list[Dialogue]:
    """Role-played service dialogues up to the customer's fourth message."""
    dialogues = []
    for row in read_lines(data / "star/open.jsonl.gz"):
        said = [
            (Author.CUSTOMER if event["who"] == "User" else Author.AI, event["text"])
            for event in row["events"]
            if event.get("text") and event["who"] in {"User", "Wizard"}
        ]
        dialogues.append(Dialogue(_turn(f"star{row['id']}", _until(said, 4))))
    return dialogues


def read_lines(path: Path) -> list[Any]:
    """The values of a JSON lines file, packed or not."""
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text(encoding="utf-8")
    # Not splitlines: a text may hold a line separator of its own.
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def _tweets(turns: list[dict[str, str]], brand: str) -> Iterator[tuple[Author, str]]:
    first = [(turn["text"].split() or [""])[0] for turn in turns]
    called = brand or (first[0] if Counter(first)[first[0]] > 1 else "")
    for turn, opening in zip(turns, first, strict=True):
        customer = turn["speaker_guess"] == "customer" or bool(called and opening == called)
        text = turn["text"].replace("<LINK>", "")
        if called and customer:
            text = re.sub(rf"\b{re.escape(called)}\b", "", text, count=1)
        if text.strip():
            yield (Author.CUSTOMER if customer else Author.AI), text.strip()


def _until(said: list[tuple[Author, str]], messages: int) -> list[tuple[Author, str]]:
    places = [at for at, (author, _) in enumerate(said) if author is Author.CUSTOMER]
    return said[: places[min(messages, len(places)) - 1] + 1] if places else []


def _turn(name: str, said: list[tuple[Author, str]]) -> TurnInput:
    said = list(said)
    while said and said[-1][0] is not Author.CUSTOMER:
        said.pop()
    history = tuple(
        Utterance(f"{name}#{number}", author, text, _START + timedelta(minutes=number))
        for number, (author, text) in enumerate(said)
    )
    return TurnInput(f"{name}@1", name, history)
