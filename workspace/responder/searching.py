"""The second step of a turn: which articles answer, how sure that is, and what each part of the message finds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from workspace.domain.article import Audience
from workspace.domain.turn import CitedArticle
from workspace.responder.confidence import LEAST_LABELS, Calibration, measure
from workspace.responder.doubts import Doubt, doubts
from workspace.responder.index import Searchable, Snapshot
from workspace.responder.ranking import Learned, Query, Ranking, queries_of, rank
from workspace.responder.words import STOP_WORDS, content_stems, stem, words

MOST_CITED: Final = 10
# A person answered this very question once; that is asked of its confidence, whatever a category asks of others.
KNOWN_QUESTION_THRESHOLD: Final = 0.97
# Such a question in other words. Of 248 messages of five public collections that were this like an example (up to a
# hundred an intent), 244 were about the same (docs/decisions/0007), so it is not used where less than
# REWORDED_RISK is promised.
REWORDED_THRESHOLD: Final = 0.96
REWORDED_RISK: Final = 0.04
_REWORDED: Final = 0.85
_REWORDED_LEAD: Final = 0.1
_REWORDED_SHARED: Final = 0.34
_LEAD: Final = 0.02
_SAME_QUESTION: Final = 0.97
_NEARLY_SAME_QUESTION: Final = 0.92
_RIVAL_SHARE: Final = 0.55
_RIVALS_TOGETHER: Final = 0.6
_RIVALS_MOST_WORDS: Final = 7


@dataclass(frozen=True)
class Found:
    """What one question found; ``public`` and ``everything`` are places in the ranking, best first."""

    question: str
    ranking: Ranking | None
    public: tuple[int, ...]
    everything: tuple[int, ...]
    confidence: float
    known_question: bool = False
    doubts: tuple[Doubt, ...] = ()
    reworded: bool = False

    def cited(self, places: Sequence[int]) -> tuple[CitedArticle, ...]:
        """The articles at the places, as they are now."""
        if self.ranking is None:
            return ()
        found = []
        for place in places[:MOST_CITED]:
            one = self.ranking.article(place)
            passage = one.text(self.ranking.best_row(place))
            article = one.article
            chance = float(self.ranking.chances[place])
            found.append(
                CitedArticle(article.id, article.title, article.version, article.audience.value, chance, passage)
            )
        return tuple(found)

    @property
    def articles(self) -> tuple[CitedArticle, ...]:
        """Articles a customer may be shown, best first."""
        return self.cited(self.public)

    @property
    def internal_first(self) -> bool:
        """Whether an internal article fits better than every public one."""
        return bool(self.everything) and (not self.public or self.everything[0] != self.public[0])

    @property
    def rivals(self) -> tuple[str, str] | None:
        """The titles of two articles between which the question does not choose."""
        if self.ranking is None or len(self.public) < 2 or self.internal_first:
            return None
        first, second = (float(self.ranking.chances[place]) for place in self.public[:2])
        short = len(set(words(self.question))) <= _RIVALS_MOST_WORDS
        if not short or second < _RIVAL_SHARE * first or first + second < _RIVALS_TOGETHER:
            return None
        one, other = (self.ranking.article(place).article.title for place in self.public[:2])
        return (one, other)


def search(
    index: Searchable, questions: Sequence[str], learned: Learned, calibration: Calibration, language: str = ""
) -> list[Found]:
    """Look up each question in one snapshot of the knowledge."""
    return look_up(index, queries_of(index, questions), learned, calibration, language)


def look_up(
    index: Searchable, queries: Sequence[Query], learned: Learned, calibration: Calibration, language: str = ""
) -> list[Found]:
    """The same for questions that are read already, as when they are asked of several states of the knowledge."""
    snapshot = index.snapshot
    if not snapshot.articles:
        return [Found(query.text, None, (), (), 0.001) for query in queries]
    found = []
    for query in queries:
        ranking = rank(index, snapshot, query, learned)
        everything = tuple(int(place) for place in ranking.order[: MOST_CITED * 3])
        public = [place for place in everything if ranking.article(place).article.audience is Audience.PUBLIC]
        top, features = measure(ranking, query)
        if top is None:
            found.append(Found(query.text, ranking, (), everything, 0.001))
            continue
        if top not in public:
            public.insert(0, top)
        same = _nearest_example(ranking, query, top)
        confidence = calibration.confidence(features)
        # A question that stands among an article's examples was answered by a person once; that is a label too.
        if same.is_the_same:
            confidence = max(confidence, KNOWN_QUESTION_THRESHOLD)
        elif same.is_reworded:
            confidence = max(confidence, REWORDED_THRESHOLD)
        elif same.likeness >= _NEARLY_SAME_QUESTION and same.lead > _LEAD and calibration.labels < LEAST_LABELS:
            confidence = max(confidence, 0.9)
        public = _in_language(ranking, public, language)
        against = doubts(calibration.weights, features, _strange_words(snapshot, query.text))
        found.append(
            Found(
                query.text,
                ranking,
                tuple(public),
                everything,
                confidence,
                same.is_the_same,
                against,
                reworded=same.is_reworded and not same.is_the_same,
            )
        )
    return found


def _strange_words(snapshot: Snapshot, text: str) -> list[str]:
    """The words of a question that stand in no article."""
    told = (
        word
        for word in words(text)
        if len(word) > 1 and word not in STOP_WORDS and not any(sign.isdigit() for sign in word)
    )
    return list(dict.fromkeys(word for word in told if not snapshot.document_frequency.get(stem(word))))


@dataclass(frozen=True)
class _Nearest:
    """The example of the best article that is most like the question.

    ``lead`` is how much more it is like it than any example of another article, ``ahead`` than any text of one;
    ``shared`` is the share (0..1) of all their stems that both have.
    """

    likeness: float = 0.0
    lead: float = 0.0
    ahead: float = 0.0
    shared: float = 0.0

    @property
    def is_the_same(self) -> bool:
        """Whether it is this very question."""
        return self.likeness >= _SAME_QUESTION and self.lead > _LEAD

    @property
    def is_reworded(self) -> bool:
        """Whether it is this question in other words."""
        near = self.likeness >= _REWORDED and min(self.lead, self.ahead) >= _REWORDED_LEAD
        return near and self.shared >= _REWORDED_SHARED


def _nearest_example(ranking: Ranking, query: Query, top: int) -> _Nearest:
    snapshot = ranking.snapshot
    own = np.flatnonzero(snapshot.is_example & (snapshot.owners == top))
    if not len(own):
        return _Nearest()
    similar = snapshot.matrix @ query.vector
    at = int(own[similar[own].argmax()])
    nearest = float(similar[at])
    others = snapshot.owners != top
    rivals = similar[others & snapshot.is_example]
    lead = nearest - float(rivals.max()) if len(rivals) else 1.0
    ahead = nearest - float(similar[others].max()) if others.any() else 1.0
    asked = set(query.stems)
    said = set(content_stems(ranking.article(top).text(at - int(snapshot.starts[top]))))
    return _Nearest(nearest, lead, ahead, len(asked & said) / max(1, len(asked | said)))


def _in_language(ranking: Ranking, public: list[int], language: str) -> list[int]:
    """The same article in the customer's language goes before its English twin when both are near the top."""
    if not language or len(public) < 2:
        return public
    best = ranking.article(public[0]).article
    if best.language == language:
        return public
    for position, place in enumerate(public[1:3], 1):
        other = ranking.article(place).article
        near = float(ranking.chances[place]) >= 0.5 * float(ranking.chances[public[0]])
        if other.language == language and other.category == best.category and near:
            return [place, *public[:position], *public[position + 1 :]]
    return public
