"""The vectors shipped with the sample company are those of its present articles, so a first look does not wait."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from workspace.domain.article import Article
from workspace.knowledge.importing import read_articles
from workspace.responder.embedding import CachedEmbedder, MiniLmEmbedder, Vectors
from workspace.responder.index import KnowledgeIndex

FOLDER = Path(__file__).parents[2] / "resources" / "sample_company"


class Shipped:
    """The vectors as they are shipped, as a cache that nothing is added to."""

    def __init__(self) -> None:
        with np.load(FOLDER / "vectors.npz") as kept:
            self._vectors = dict(zip(kept["keys"].tolist(), kept["vectors"], strict=True))

    def get(self, key: str) -> bytes | None:
        found: bytes | None = self._vectors[key].tobytes() if key in self._vectors else None
        return found

    def put(self, key: str, vector: bytes) -> None:
        """Nothing is missing, so nothing comes."""


class Missing:
    """Stands where the model would, and notes what it is asked for."""

    name = MiniLmEmbedder.name
    dimensions = MiniLmEmbedder.dimensions

    def __init__(self) -> None:
        self.texts: list[str] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        self.texts += texts
        return np.zeros((len(texts), self.dimensions), np.float32)


def test_what_is_shipped_is_up_to_date() -> None:
    missing = Missing()
    articles = [one for one in read_articles(FOLDER / "articles.jsonl") if isinstance(one, Article)]
    KnowledgeIndex(CachedEmbedder(missing, Shipped())).apply(articles)
    assert not missing.texts, f"run packaging/precompute_sample_vectors.py: {len(missing.texts)} are missing"
