"""Open a responder on a desk's knowledge with the embedding that ships with it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from workspace.domain.article import Article
from workspace.domain.policy import Policy
from workspace.domain.tool import Tool
from workspace.responder.confidence import Calibration
from workspace.responder.embedding import CachedEmbedder, EmbeddingCache, MiniLmEmbedder
from workspace.responder.index import KnowledgeIndex
from workspace.responder.turn import Responder
from workspace.responder.writer import AnswerWriter


def open_responder(
    articles: Iterable[Article],
    policy: Policy,
    *,
    embedding_folder: Path,
    calibration: Calibration | None = None,
    cache: EmbeddingCache | None = None,
    writer: AnswerWriter | None = None,
    own_topics: Mapping[str, Sequence[str]] | None = None,
    tools: Sequence[Tool] = (),
) -> Responder:
    """A responder ready for its first turn; ``relearn`` in the background makes it better."""
    index = KnowledgeIndex(CachedEmbedder(MiniLmEmbedder(embedding_folder), cache))
    index.apply(articles)
    return Responder(index, policy=policy, calibration=calibration, writer=writer, own_topics=own_topics, tools=tools)
