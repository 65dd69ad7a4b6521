"""The vectors shipped with the sample company are those of its present articles, so a first look does not wait."""

from pathlib import Path

import numpy as np

from workspace.domain.article import Article
from workspace.knowledge.importing import read_articles
from workspace.responder.embedding import MiniLmEmbedder, cache_key
from workspace.responder.passages import passages_of

FOLDER = Path(__file__).parents[2] / "resources" / "sample_company"


def test_what_is_shipped_is_up_to_date() -> None:
    with np.load(FOLDER / "vectors.npz") as kept:
        keys = set(kept["keys"].tolist())
    articles = [one for one in read_articles(FOLDER / "articles.jsonl") if isinstance(one, Article)]
    texts = [
        text
        for article in articles
        for text in (article.title, *article.examples, *(passage.text for passage in passages_of(article)))
    ]
    stale = [text for text in texts if cache_key(MiniLmEmbedder.name, text) not in keys]
    assert not stale, f"run packaging/precompute_sample_vectors.py: {len(stale)} of {len(texts)} are missing"
