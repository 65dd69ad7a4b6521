"""Which messages are a tool's: the figures docs/tools.md states, computed again with the sample company's own table."""

import json
from functools import partial

import numpy as np
import pytest

from tests.responder.invoice_wordings import ASK_ITS_STATUS, ASK_SOMETHING_ELSE
from workspace import resources
from workspace.domain.article import Article
from workspace.knowledge.importing import read_articles
from workspace.responder.acting import nearest_article
from workspace.responder.embedding import CachedEmbedder, MiniLmEmbedder
from workspace.responder.index import KnowledgeIndex
from workspace.responder.table_lookup import open_table
from workspace.responder.toolbox import Toolbox
from workspace.service.tools import read_declaration

SAMPLE = resources.folder("sample_company")
KEY = "FR-2024-06302"


class Shipped:
    """The vectors that come with the sample company."""

    def __init__(self) -> None:
        with np.load(SAMPLE / "vectors.npz") as kept:
            rows = zip(kept["keys"].tolist(), kept["vectors"], strict=True)
            self._known = {key: vector.tobytes() for key, vector in rows}

    def get(self, key: str) -> bytes | None:
        """The vector, where it is among them."""
        return self._known.get(key)

    def put(self, key: str, vector: bytes) -> None:
        """Keep it."""
        self._known[key] = vector


@pytest.fixture(scope="module")
def embedder() -> CachedEmbedder:
    return CachedEmbedder(MiniLmEmbedder(resources.folder("embedding")), Shipped())


@pytest.fixture(scope="module")
def knowledge(embedder: CachedEmbedder) -> KnowledgeIndex:
    index = KnowledgeIndex(embedder)
    index.apply(one for one in read_articles(SAMPLE / "articles.jsonl") if isinstance(one, Article))
    return index


@pytest.fixture(scope="module")
def toolbox(embedder: CachedEmbedder) -> Toolbox:
    return Toolbox(embedder, [open_table(read_declaration(SAMPLE / "invoices.toml"))])


def taken(toolbox: Toolbox, knowledge: KnowledgeIndex, texts: tuple[str, ...]) -> int:
    rivals = partial(nearest_article, knowledge.snapshot)
    return sum(toolbox.fit(text.format(key=KEY), (), rivals) is not None for text in texts)


def test_most_ways_to_ask_are_understood_and_few_others_are_taken_for_them(
    toolbox: Toolbox, knowledge: KnowledgeIndex
) -> None:
    assert taken(toolbox, knowledge, ASK_ITS_STATUS) >= 41
    assert taken(toolbox, knowledge, ASK_SOMETHING_ELSE) <= 2


def test_the_sample_companys_other_messages_stay_with_the_knowledge(
    toolbox: Toolbox, knowledge: KnowledgeIndex
) -> None:
    rivals = partial(nearest_article, knowledge.snapshot)
    rows = [json.loads(line) for line in (SAMPLE / "messages.jsonl").read_text(encoding="utf-8").splitlines()]
    found = []
    for row in rows:
        said = [turn["text"] for turn in row.get("turns", []) if turn["from"] == "customer"] or [row["text"]]
        if toolbox.fit(said[-1], said[:-1], rivals) is not None:
            found.append(row["id"])
    # The one that asks whether the money for an invoice has come in.
    assert found == ["m454"]
