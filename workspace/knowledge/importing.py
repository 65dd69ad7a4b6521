"""All articles of a folder or a file at once, for whoever needs no progress, resuming or staying in step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from workspace.domain.article import Article
from workspace.knowledge.ingest.folder import FolderReader
from workspace.knowledge.ingest.port import Skipped

__all__ = ["Skipped", "read_articles"]


def read_articles(path: Path) -> Iterator[Article | Skipped]:
    """Every article below ``path`` (a folder, or one file), in the order of their names.

    Raises ``BadInput`` when the path itself cannot be used; anything wrong inside is yielded as ``Skipped``.
    """
    for document in FolderReader(path).read():
        for found in document.found:
            yield replace(found.article, language=found.article.language or "en")
        yield from document.skipped
