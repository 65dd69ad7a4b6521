"""Public and real data sets as the back-test's files: knowledge and labelled messages; read from a folder you name."""

import csv
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.dialogues import read_lines
from workspace.contract.backtest import KnowledgeRow, MessageRow

OUT_OF_SCOPE: Final = "NO_NODES_DETECTED"
EXAMPLES_PER_INTENT: Final = 10
MOST_MESSAGES: Final = 1200


@dataclass(frozen=True)
class Case:
    """One set: what is known and what customers asked."""

    name: str
    knowledge: list[KnowledgeRow]
    messages: list[MessageRow]


def plausible_kb(data: Path) -> Case:
    """Help centre of a web product; questions its articles do not answer have no answers."""
    messages = []
    for row in read_table(data / "plausible_kb/questions_open.csv"):
        answers = tuple(row["gold"].split()) if row["label"] == "answer" else ()
        messages.append(MessageRow(id=row["id"], text=row["question"], answers=answers))
    return Case("plausible_kb", _plausible_articles(data), messages)


def wixqa(data: Path) -> Case:
    """Real questions with expert-chosen articles, among the articles of another product."""
    knowledge = []
    for row in read_lines(data / "wixqa/articles.jsonl.gz"):
        knowledge.append(KnowledgeRow(id=row["id"], title=row["title"], body=row["text"].removeprefix(row["title"])))
    messages = [
        MessageRow(id=row["id"], text=row["question"], answers=tuple(row["article_ids"]))
        for row in read_lines(data / "wixqa/questions_open.jsonl")
    ]
    return Case("wixqa", [*knowledge, *_plausible_articles(data)], messages)


def techqa(data: Path) -> Case:
    """Long technical questions, some impossible to answer."""
    knowledge = []
    for row in read_lines(data / "techqa/articles.jsonl.gz"):
        title, _, body = row["text"].partition("\n")
        knowledge.append(KnowledgeRow(id=row["id"], title=title.removeprefix("Title: "), body=body))
    messages = [
        MessageRow(id=row["id"], text=row["question"], answers=() if row["is_impossible"] else tuple(row["docs"]))
        for row in read_lines(data / "techqa/questions_open.jsonl")
    ]
    return Case("techqa", knowledge, messages)


def hint3(bot: str) -> Callable[[Path], Case]:
    """One shop's bot: intents with their designers' examples, and real traffic."""

    def read(data: Path) -> Case:
        taught = [row for row in read_table(data / "hint3/open_train.csv") if row["bot"] == bot]
        asked = [row for row in read_table(data / "hint3/open_test.csv") if row["bot"] == bot]
        examples: dict[str, list[str]] = {}
        for row in taught:
            if row["label"] != OUT_OF_SCOPE:
                examples.setdefault(row["label"], []).append(row["text"])
        messages = [
            MessageRow(id=row["id"], text=row["text"], answers=() if row["label"] == OUT_OF_SCOPE else (row["label"],))
            for row in asked
        ]
        return Case(f"hint3 {bot}", _intents(examples), messages)

    return read


def clinc150(data: Path) -> Case:
    """150 crowd-written intents with ten examples each, and questions outside all of them."""
    rows = [row for row in read_table(data / "clinc150/open_train_val.csv") if row["intent"] != "oos"]
    asked = read_table(data / "clinc150/open_test.csv")
    messages = [
        MessageRow(id=row["id"], text=row["text"], answers=() if row["intent"] == "oos" else (row["intent"],))
        for row in asked
    ]
    return Case("clinc150", _intents(_few(rows, "intent")), _some(messages))


def banking77(data: Path) -> Case:
    """77 fine intents of a bank's customers with ten examples each."""
    rows = read_table(data / "banking77/open_train.csv")
    messages = [
        MessageRow(id=row["id"], text=row["text"], answers=(row["category"],))
        for row in read_table(data / "banking77/open_test.csv")
    ]
    return Case("banking77", _intents(_few(rows, "category")), _some(messages))


CASES: Final[Mapping[str, Callable[[Path], Case]]] = {
    "curekart": hint3("curekart"),
    "sofmattress": hint3("sofmattress"),
    "powerplay11": hint3("powerplay11"),
    "clinc150": clinc150,
    "banking77": banking77,
    "plausible_kb": plausible_kb,
    "wixqa": wixqa,
    "techqa": techqa,
}


def airline_tweets(data: Path) -> list[tuple[str, bool]]:
    """Tweets to airlines, and whether each is negative."""
    rows = read_table(data / "airline_sentiment/open.csv")
    random.Random(0).shuffle(rows)
    return [(row["text"], row["sentiment"] == "negative") for row in rows[:2000]]


def _plausible_articles(data: Path) -> list[KnowledgeRow]:
    return [
        KnowledgeRow(id=row["slug"], title=row["title"], body=f"{row.get('description') or ''}\n\n{row['body']}")
        for row in read_lines(data / "plausible_kb/articles.jsonl")
    ]


def _intents(examples: Mapping[str, list[str]]) -> list[KnowledgeRow]:
    return [
        KnowledgeRow(id=name, title=name.replace("_", " ").lower(), examples=tuple(texts))
        for name, texts in sorted(examples.items())
    ]


def _few(rows: list[dict[str, str]], label: str) -> dict[str, list[str]]:
    by_label: dict[str, list[str]] = {}
    for row in rows:
        by_label.setdefault(row[label], []).append(row["text"])
    chance = random.Random(0)
    return {name: chance.sample(texts, EXAMPLES_PER_INTENT) for name, texts in sorted(by_label.items())}


def _some(messages: list[MessageRow]) -> list[MessageRow]:
    random.Random(1).shuffle(messages)
    return messages[:MOST_MESSAGES]


def read_table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
