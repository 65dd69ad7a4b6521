"""Computes the sample company's vectors ahead, so that a first look does not wait for them."""

import sys

import numpy as np

from workspace.domain.article import Article
from workspace.knowledge.importing import read_articles
from workspace.resources import folder
from workspace.responder.opening import open_responder
from workspace.service.sample_company import sample_policy


class Kept:
    """An embedding cache that keeps everything, to be written out."""

    def __init__(self) -> None:
        self.vectors: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        """The vector kept under the key."""
        return self.vectors.get(key)

    def put(self, key: str, vector: bytes) -> None:
        """Keep it."""
        self.vectors[key] = vector


def main() -> int:
    """Write ``vectors.npz`` beside the articles."""
    sample = folder("sample_company")
    kept = Kept()
    articles = [one for one in read_articles(sample / "articles.jsonl") if isinstance(one, Article)]
    # The whole responder: it also embeds the examples it understands messages with.
    open_responder(articles, sample_policy(sample), embedding_folder=folder("embedding"), cache=kept)
    keys = sorted(kept.vectors)
    matrix = np.stack([np.frombuffer(kept.vectors[key], dtype="<f4") for key in keys])
    out = sample / "vectors.npz"
    np.savez(out, keys=np.array(keys), vectors=matrix)
    sys.stdout.write(f"{len(keys)} vectors in {out.name}, {out.stat().st_size // 1000} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
