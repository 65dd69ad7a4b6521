"""Past questions asked of knowledge that is not live: what a change would answer, and what it would break."""

from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from workspace.domain.article import Article
from workspace.domain.proof import Compared, PastQuestion, Replayed
from workspace.domain.question import Question
from workspace.responder.considering import Settings, consider, queries_for, situation_of
from workspace.responder.decide import hands_over
from workspace.responder.embedding import CachedEmbedder, Vectors
from workspace.responder.index import IndexedArticle, KnowledgeIndex, Searchable, Snapshot
from workspace.responder.lexical import Hit
from workspace.responder.problem import ProblemReader
from workspace.responder.ranking import Query

# A question at least this like a text of the change (cosine) is asked again, the others keep what they get
# (benchmarks/corrections.py measures what that overlooks).
NEAR: Final = 0.35
# … unless something that does not change is that much more like it, for then that stays on top.
BEHIND: Final = 0.15
PATIENCE: Final = 60
_ROWS_AT_ONCE: Final = 20_000


class _Imagined:
    """The knowledge as it would be."""

    def __init__(self, index: KnowledgeIndex, snapshot: Snapshot) -> None:
        self._index, self.snapshot = index, snapshot

    @property
    def embedder(self) -> CachedEmbedder:
        return self._index.embedder

    @property
    def problems(self) -> ProblemReader:
        return self._index.problems

    def lexical_hits(self, snapshot: Snapshot, field: str, wanted: list[str]) -> list[Hit]:
        return self._index.lexical_hits(snapshot, field, wanted)


class Trial:
    """A change that is not live. What is asked of it is decided as a turn would, but for tools and the answer's checks.

    What the responder learns from the changed knowledge later (seconds after it went live) is not in it.
    """

    def __init__(
        self, index: KnowledgeIndex, changed: Iterable[Article], removed: Iterable[str], settings: Settings
    ) -> None:
        self._index, self._settings = index, settings
        present, every = index.snapshot, list(changed)
        self._snapshot, self._numbers = index.imagine(every, removed)
        self._before: Searchable = _Imagined(index, present)
        self._after: Searchable = _Imagined(index, self._snapshot)
        self._names = {*(str(one.id) for one in every), *removed}
        self._vectors = _texts_of_change(present, self._snapshot, self._names)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._index.forget(self._numbers)

    def replay(self, questions: Sequence[PastQuestion]) -> list[Compared | None]:
        """What the change does to each question: a new answer, or a right one that is lost; None where it does neither.

        The change is not tried where it is too far from a question, and where a person gets it whatever is known.
        """
        found: list[Compared | None] = [None for _ in questions]
        if not questions or not len(self._vectors):
            return found
        texts = self._index.embedder.embed([one.question.text for one in questions])
        near = (texts @ self._vectors.T).max(axis=1)
        rests = np.array([bool(self._names.intersection(one.right or ())) for one in questions])
        tried = np.flatnonzero((near >= NEAR) | rests)
        rivals = self._others(texts[tried])
        tried = tried[rests[tried] | (near[tried] >= rivals - BEHIND)]
        fruitless = 0
        # The nearest first: once many in a row are not answered, those farther off are not either.
        for at in tried[np.argsort(-near[tried], kind="stable")].tolist():
            past = questions[at]
            if is_for_people(past.question) or (past.right is None and fruitless >= PATIENCE):
                continue
            found[at] = self._compared(past)
            if past.right is None:
                fruitless = 0 if found[at] is not None else fruitless + 1
        return found

    def _others(self, texts: Vectors) -> NDArray[np.float32]:
        """How like each question is to what is most like it in the articles that do not change."""
        matrix, best = self._snapshot.matrix, np.full(len(texts), -1.0, np.float32)
        changed = [place for name in self._names if (place := self._snapshot.places_by_id.get(name)) is not None]
        for first in range(0, len(matrix), _ROWS_AT_ONCE):
            rows = slice(first, first + _ROWS_AT_ONCE)
            stays = ~np.isin(self._snapshot.owners[rows], changed)
            if len(texts) and stays.any():
                best = np.maximum(best, (texts @ matrix[rows][stays].T).max(axis=1))
        return best

    def _compared(self, past: PastQuestion) -> Compared | None:
        queries = queries_for(self._after, past.question)
        after = replayed(self._after, past.question, self._settings, queries)
        # What is said now need only be looked up where something has changed for the better or the worse.
        if not after.answers if past.right is None else after.article_id in past.right:
            return None
        before = replayed(self._before, past.question, self._settings, queries)
        if past.right is None:
            return None if before.answers else Compared(before, after)
        return Compared(before, after) if before.article_id in past.right else None

    def compare(self, question: Question) -> Compared:
        """One question before and after, whatever comes of it."""
        queries = queries_for(self._after, question)
        settings = self._settings
        return Compared(
            replayed(self._before, question, settings, queries), replayed(self._after, question, settings, queries)
        )


def is_for_people(question: Question) -> bool:
    """Whether a person gets it however sure the AI is."""
    return hands_over(situation_of(question))


def replayed(
    index: Searchable, question: Question, settings: Settings, queries: Sequence[Query] | None = None
) -> Replayed:
    """One question asked of one state of the knowledge."""
    considered = consider(index, question, settings, queries)
    decision = considered.decision()
    first = next(iter(considered.answering), considered.whole)
    articles = first.articles or considered.whole.articles
    return Replayed(decision.action, decision.rule, decision.confidence, articles[0] if articles else None)


def _texts_of_change(before: Snapshot, after: Snapshot, changed: Iterable[str]) -> Vectors:
    """The vectors of every text that comes, goes, or stays in a changed article."""
    found: list[IndexedArticle] = []
    for snapshot in (before, after):
        found += [
            snapshot.articles[place] for name in changed if (place := snapshot.places_by_id.get(name)) is not None
        ]
    if not found:
        return np.zeros((0, after.matrix.shape[1]), np.float32)
    return np.concatenate([one.vectors for one in found])
