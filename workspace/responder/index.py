"""The searchable knowledge: every article's texts as vectors and words, changed live, read as consistent snapshots."""

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from functools import cached_property
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from workspace.domain.article import Article
from workspace.responder.embedding import CachedEmbedder, Embedder, EmbeddingCache, Vectors
from workspace.responder.lexical import Hit, LexicalIndex, LexicalReader
from workspace.responder.passages import Passage, passages_of
from workspace.responder.problem import ProblemReader
from workspace.responder.words import content_stems

MOST_EXAMPLES: Final = 400


class TextKind(IntEnum):
    """What a searched text is to its article."""

    TITLE = 0
    PASSAGE = 1
    EXAMPLE = 2


@dataclass(frozen=True)
class IndexedArticle:
    """An article with its texts and their vectors: the title first, then passages, then examples."""

    number: int
    article: Article
    passages: tuple[Passage, ...]
    examples: tuple[str, ...]
    vectors: Vectors
    stems: frozenset[str]

    @property
    def kinds(self) -> list[int]:
        """The kind of each row of ``vectors``."""
        return [TextKind.TITLE, *[TextKind.PASSAGE] * len(self.passages), *[TextKind.EXAMPLE] * len(self.examples)]

    def text(self, row: int) -> str:
        """The text behind a row of ``vectors``."""
        if row == 0:
            return self.article.title
        if row <= len(self.passages):
            return self.passages[row - 1].text
        return self.examples[row - 1 - len(self.passages)]


@dataclass(frozen=True)
class Snapshot:
    """The knowledge at one moment; rows of ``matrix`` from ``starts[i]`` on belong to ``articles[i]``."""

    revision: int
    articles: tuple[IndexedArticle, ...]
    matrix: Vectors
    starts: NDArray[np.int64]
    owners: NDArray[np.int64]
    kinds: NDArray[np.int64]
    places: Mapping[int, int]
    places_by_id: Mapping[str, int]
    example_counts: NDArray[np.int64]
    passage_counts: NDArray[np.int64]
    is_passage: NDArray[np.bool_]
    is_example: NDArray[np.bool_]
    document_frequency: Mapping[str, int]
    words: LexicalReader | None

    @property
    def passage_count(self) -> int:
        """How many passages can be answered from."""
        return int((self.kinds == TextKind.PASSAGE).sum())

    def rarity(self, word: str) -> float:
        """How much a stem tells (Sparck Jones 1972): 0 where every article has it."""
        return float(np.log((1 + len(self.articles)) / (1 + self.document_frequency.get(word, 0))))


class Searchable(Protocol):
    """Knowledge that can be searched: as it is, or as it would be after a change."""

    @property
    def snapshot(self) -> Snapshot:
        """The knowledge at one moment."""

    @property
    def embedder(self) -> CachedEmbedder:
        """Makes vectors of questions."""

    @property
    def problems(self) -> ProblemReader:
        """Reads whether a message reports something broken."""

    def lexical_hits(self, snapshot: Snapshot, field: str, wanted: list[str]) -> list[Hit]:
        """Texts of the snapshot that hold any of the stems, best first."""


class KnowledgeIndex:
    """Articles that can be searched; changes are visible to the next search, and a search never sees half of one."""

    def __init__(self, embedder: Embedder, cache: EmbeddingCache | None = None) -> None:
        self.embedder = embedder if isinstance(embedder, CachedEmbedder) else CachedEmbedder(embedder, cache)
        self._lexical = LexicalIndex()
        self._kept: dict[str, IndexedArticle] = {}
        self._frequency: dict[str, int] = {}
        self._next_number = 0
        self._changing = threading.Lock()
        self._snapshot = _assembled(0, (), {}, None, embedder.dimensions)

    @property
    def snapshot(self) -> Snapshot:
        """The knowledge as it is now; hold it for the whole of one turn."""
        return self._snapshot

    @cached_property
    def problems(self) -> ProblemReader:
        """Reads whether a message reports something broken."""
        return ProblemReader(self.embedder)

    def article(self, article_id: str) -> Article | None:
        """An article by its id, internal ones included."""
        kept = self._kept.get(article_id)
        return None if kept is None else kept.article

    def apply(self, changed: Iterable[Article], removed: Iterable[str] = (), *, at: datetime | None = None) -> None:
        """Add or replace articles and drop others; a retired or expired article is dropped as well."""
        with self._changing:
            wanted, gone = _sorted_out(changed, removed, at)
            made = self._indexed(list(wanted.values()))
            dropped = [self._kept.pop(name) for name in {*gone, *wanted} if name in self._kept]
            self._kept.update({one.article.id: one for one in made})
            for one in dropped:
                _count(self._frequency, one, -1)
            for one in made:
                _count(self._frequency, one, +1)
            words = self._lexical.change(
                {one.number: _lexical_texts(one) for one in made}, [one.number for one in dropped]
            )
            # By id, so that the order in which articles came cannot matter to any result.
            ordered = tuple(sorted(self._kept.values(), key=lambda one: one.article.id))
            self._snapshot = _assembled(
                self._snapshot.revision + 1, ordered, dict(self._frequency), words, self.embedder.dimensions
            )

    def imagine(
        self, changed: Iterable[Article], removed: Iterable[str] = (), *, at: datetime | None = None
    ) -> tuple[Snapshot, list[int]]:
        """The knowledge as it would be after a change, which searches of the live knowledge do not see.

        Returns it with the numbers its new texts were given; ``forget`` these once it is not needed any more.
        """
        with self._changing:
            wanted, gone = _sorted_out(changed, removed, at)
            made = self._indexed(list(wanted.values()))
            kept, frequency = dict(self._kept), dict(self._frequency)
            for one in [kept.pop(name) for name in {*gone, *wanted} if name in kept]:
                _count(frequency, one, -1)
            for one in made:
                kept[one.article.id] = one
                _count(frequency, one, +1)
            # Texts that would go stay in the words' index: they belong to no article of this snapshot.
            words = self._lexical.change({one.number: _lexical_texts(one) for one in made}, ())
            ordered = tuple(sorted(kept.values(), key=lambda one: one.article.id))
            imagined = _assembled(self._snapshot.revision, ordered, frequency, words, self.embedder.dimensions)
            return imagined, [one.number for one in made]

    def forget(self, numbers: Iterable[int]) -> None:
        """Drop the texts of a change that was only imagined."""
        with self._changing:
            self._lexical.change({}, numbers)

    def lexical_hits(self, snapshot: Snapshot, field: str, wanted: list[str]) -> list[Hit]:
        """Texts of the snapshot that hold any of the stems, best first."""
        return [] if snapshot.words is None else self._lexical.search(snapshot.words, field, wanted)

    def _indexed(self, articles: list[Article]) -> list[IndexedArticle]:
        cut = [(article, passages_of(article), article.examples[-MOST_EXAMPLES:]) for article in articles]
        texts: list[str] = []
        for article, passages, examples in cut:
            texts += [article.title, *(passage.with_context(article.title) for passage in passages), *examples]
        vectors = self.embedder.embed(texts)
        made, row = [], 0
        for article, passages, examples in cut:
            rows = 1 + len(passages) + len(examples)
            prose = [f"{passage.heading} {passage.text}" for passage in passages]
            words = " ".join([article.title, article.short_answer, *prose, *examples])
            made.append(
                IndexedArticle(
                    number=self._next_number,
                    article=article,
                    passages=passages,
                    examples=examples,
                    vectors=vectors[row : row + rows],
                    stems=frozenset(content_stems(words)),
                )
            )
            self._next_number += 1
            row += rows
        return made


def _sorted_out(
    changed: Iterable[Article], removed: Iterable[str], at: datetime | None
) -> tuple[dict[str, Article], list[str]]:
    """The articles to be there after a change by id, and the ids of those to be gone."""
    now, gone, wanted = at or datetime.now(UTC), list(removed), dict[str, Article]()
    for article in changed:
        expired = article.valid_until is not None and article.valid_until <= now
        if article.retired or expired:
            gone.append(article.id)
            wanted.pop(article.id, None)
        else:
            wanted[article.id] = article
    return wanted, gone


def _count(frequency: dict[str, int], one: IndexedArticle, change: int) -> None:
    for word in one.stems:
        frequency[word] = frequency.get(word, 0) + change


def _lexical_texts(one: IndexedArticle) -> list[tuple[str, int, str]]:
    title = one.article.title
    texts = [("title", 0, title)]
    texts += [("passage", row, passage.with_context(title)) for row, passage in enumerate(one.passages, 1)]
    texts += [("example", row, text) for row, text in enumerate(one.examples, 1 + len(one.passages))]
    return texts


def _assembled(
    revision: int,
    articles: tuple[IndexedArticle, ...],
    frequency: Mapping[str, int],
    words: LexicalReader | None,
    dimensions: int,
) -> Snapshot:
    sizes = np.array([len(one.vectors) for one in articles], np.int64)
    matrix = np.concatenate([one.vectors for one in articles]) if articles else np.zeros((0, dimensions), np.float32)
    kinds = np.array([kind for one in articles for kind in one.kinds], np.int64)
    return Snapshot(
        revision=revision,
        articles=articles,
        matrix=matrix,
        starts=np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)[:-1]]) if articles else np.zeros(0, np.int64),
        owners=np.repeat(np.arange(len(articles)), sizes),
        kinds=kinds,
        places={one.number: place for place, one in enumerate(articles)},
        places_by_id={one.article.id: place for place, one in enumerate(articles)},
        example_counts=np.array([len(one.examples) for one in articles], np.int64),
        passage_counts=np.array([len(one.passages) for one in articles], np.int64),
        is_passage=kinds == TextKind.PASSAGE,
        is_example=kinds == TextKind.EXAMPLE,
        document_frequency=frequency,
        words=words,
    )
