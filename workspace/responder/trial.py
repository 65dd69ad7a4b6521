"""Past questions asked of knowledge that is not live: what a change would answer, and what it would break."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Final, Self

import numpy as np

from workspace.domain.article import Article
from workspace.domain.decision import Action
from workspace.domain.question import Question
from workspace.domain.turn import CitedArticle
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


@dataclass(frozen=True)
class Replayed:
    """What the AI does with a question: the decision, and the article it rests on."""

    action: Action
    rule: str
    confidence: float
    article: CitedArticle | None

    @property
    def answers(self) -> bool:
        """Whether the customer gets an answer from the knowledge."""
        return self.action is Action.ANSWER and self.rule == "sure-enough"


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
        present = index.snapshot
        self._snapshot, self._numbers = index.imagine(changed, removed)
        self._before: Searchable = _Imagined(index, present)
        self._after: Searchable = _Imagined(index, self._snapshot)
        changed_ids = {self._snapshot.articles[self._snapshot.places[number]].article.id for number in self._numbers}
        self._changed_ids = changed_ids | set(removed)
        self._vectors = _texts_of_change(present, self._snapshot, self._changed_ids)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._index.forget(self._numbers)

    def asks(self, questions: Sequence[Question]) -> "list[Asked | None]":
        """Each question asked of the changed knowledge; None where the change is too far from it to matter.

        None as well where a person gets it whatever is known: they asked for one, say.
        """
        if not questions:
            return []
        texts = self._index.embedder.embed([question.text for question in questions])
        near = (texts @ self._vectors.T).max(axis=1) if len(self._vectors) else np.full(len(questions), -1.0)
        found: list[Asked | None] = []
        for question, nearness in zip(questions, near.tolist(), strict=True):
            if nearness < NEAR or is_for_people(question):
                found.append(None)
                continue
            queries = queries_for(self._after, question)
            found.append(Asked(self, question, queries, replayed(self._after, question, self._settings, queries)))
        return found

    def before(self, question: Question, queries: Sequence[Query]) -> Replayed:
        """What the knowledge says that is live."""
        return replayed(self._before, question, self._settings, queries)


@dataclass(frozen=True)
class Asked:
    """A question that was asked of the changed knowledge; what is said now is looked up where somebody wants it."""

    trial: Trial
    question: Question
    queries: Sequence[Query]
    after: Replayed

    @cached_property
    def before(self) -> Replayed:
        """What the AI does with it now."""
        return self.trial.before(self.question, self.queries)


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
