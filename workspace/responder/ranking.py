"""Which articles answer a question: several measurements of every article, brought to one scale and added."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workspace.responder.embedding import Vectors
from workspace.responder.glossary import in_english
from workspace.responder.index import IndexedArticle, Searchable, Snapshot, TextKind
from workspace.responder.kernels import Classifier, Examples
from workspace.responder.linear import Floats, softmax
from workspace.responder.passages import sentences
from workspace.responder.words import content_stems

COMPONENTS: Final = (
    "passage", "passages", "title", "sentences", "words", "title words", "example", "examples", "learned", "same words"
)  # fmt: skip
# Starting weights, measured on document collections and on intent collections; the truth lies between by how many
# articles have examples, and is then learned from the desk's own knowledge (learning.py).
DOCUMENT_WEIGHTS: Final = np.array([1.0, 0.5, 0.5, 0.6, 0.5, 0.35, 0.3, 0.2, 0.2, 3.0]) * 0.8
INTENT_WEIGHTS: Final = np.array([0.1, 0.1, 0.2, 0.1, 0.1, 0.1, 0.8, 0.8, 1.2, 2.0]) * 0.8
NOTHING: Final = ""
# The chance a classifier gives an article it has never seen an example of.
UNTAUGHT: Final = 1e-3
_MOST_SENTENCES: Final = 6


@dataclass(frozen=True)
class Query:
    """A question ready to be searched; ``problem`` is the probability that it reports something broken."""

    text: str
    vector: Vectors
    sentence_vectors: Vectors
    stems: tuple[str, ...]
    problem: float = 0.0


@dataclass(frozen=True)
class Experience:
    """Labelled messages as vectors; ``answers`` holds the articles that answer each, empty where nothing does."""

    vectors: Vectors
    answers: tuple[tuple[str, ...], ...]

    @classmethod
    def none(cls, dimensions: int) -> "Experience":
        """Nothing known yet."""
        return cls(np.zeros((0, dimensions), np.float32), ())

    def only(self, rows: Sequence[int]) -> "Experience":
        """The messages at the rows."""
        return Experience(self.vectors[list(rows)], tuple(self.answers[row] for row in rows))


@dataclass(frozen=True)
class Learned:
    """What was learned about one state of the knowledge; another state may use it until it is learned anew."""

    weights: Floats | None = None
    classifier: Classifier | None = None
    experience: Experience | None = None
    rich: float | None = None
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Ranking:
    """Every article's measurements for one question; ``chances`` sum to 1, ``order`` is best first."""

    snapshot: Snapshot
    components: Floats
    raw: Mapping[str, Floats]
    total: Floats
    chances: Floats
    order: NDArray[np.int64]
    row_values: Floats
    nothing: float = 0.0
    nothing_nearest: float = 0.0
    leaders: tuple[int, ...] = field(default=())
    opinion: Floats | None = None
    lead: Floats | None = None
    rich: float = 0.0

    def article(self, place: int) -> IndexedArticle:
        """The article at a place of the arrays."""
        return self.snapshot.articles[place]

    def best_row(self, place: int) -> int:
        """The article's passage that answers best, as a row of the article's texts."""
        one, start = self.snapshot.articles[place], int(self.snapshot.starts[place])
        return 1 + int(self.row_values[start + 1 : start + 1 + len(one.passages)].argmax())


def queries_of(index: Searchable, texts: Sequence[str]) -> list[Query]:
    """Many questions at once; in the service it is one at a time."""
    split = [sentences(text)[:_MOST_SENTENCES] for text in texts]
    flat = list(texts)
    for parts in split:
        flat += parts if len(parts) > 1 else []
    english = {number: words for number, text in enumerate(texts) if (words := in_english(text))}
    vectors = index.embedder.embed([*flat, *english.values()])
    for row, number in enumerate(english, len(flat)):
        # The sentence as it stands finds articles in its own language; its English words find all the others.
        both = vectors[number] + vectors[row]
        vectors[number] = both / np.linalg.norm(both)
    problems = index.problems.read(list(texts), vectors[: len(texts)])
    queries, at = [], len(texts)
    for number, (text, parts) in enumerate(zip(texts, split, strict=True)):
        own = vectors[number : number + 1]
        if len(parts) > 1:
            own = vectors[at : at + len(parts)]
            at += len(parts)
        stems = tuple(content_stems(f"{text} {english.get(number, '')}"))
        queries.append(Query(text, vectors[number], own, stems, problems[number]))
    return queries


def richness(snapshot: Snapshot, experience: Experience | None = None) -> float:
    """How far (0..1) the articles are known by customers' own words: 1 where each has six examples or more."""
    if not snapshot.articles:
        return 0.0
    counts = snapshot.example_counts.astype(np.float64)
    for answers in experience.answers if experience else ():
        for name in answers:
            place = snapshot.places_by_id.get(name)
            if place is not None:
                counts[place] += 1
    return float(np.minimum(1.0, counts / 6).mean())


def default_weights(rich: float) -> Floats:
    """Weights before anything was learned: between documents and intents by how rich in examples the articles are."""
    return np.asarray((1 - rich) * DOCUMENT_WEIGHTS + rich * INTENT_WEIGHTS, np.float64)


def rank(
    index: Searchable,
    snapshot: Snapshot,
    query: Query,
    learned: Learned,
    *,
    without_row: int | None = None,
    without_experience: int | None = None,
    without_lesson: int | None = None,
) -> Ranking:
    """Measure every article for the question.

    ``without_…`` leave out what the question itself was taken from: a row of the knowledge, of the experience, and of
    what the classifier learned from.
    """
    count = len(snapshot.articles)
    similar = snapshot.matrix @ query.vector
    if without_row is not None:
        similar[without_row] = -1.0
    starts, is_passage, is_example = snapshot.starts, snapshot.is_passage, snapshot.is_example
    passage = np.maximum.reduceat(np.where(is_passage, similar, -1.0), starts).astype(np.float64)
    title = similar[starts].astype(np.float64)
    best_sentence = passage
    if len(query.sentence_vectors) > 1:
        by_sentence = (snapshot.matrix @ query.sentence_vectors.T).max(axis=1)
        best_sentence = np.maximum.reduceat(np.where(is_passage, by_sentence, -1.0), starts).astype(np.float64)
    example, examples = _example_similarity(
        snapshot, similar, is_example, query, learned.experience, without_experience
    )
    has_example = example > -1.0
    # One example that is unlike the question says nothing against an article whose text is like it.
    example, examples = np.maximum(example, passage), np.where(has_example, np.maximum(examples, passage), passage)
    words, title_words, row_values = _lexical(index, snapshot, query, similar, without_row)
    learned_z, nothing, opinion, lead = _learned(
        snapshot, query, learned.classifier, _standard(example), without_lesson
    )
    raw = {
        "passage": passage,
        "passages": _best_three(snapshot, similar, passage, words),
        "title": title,
        "sentences": best_sentence,
        "words": words,
        "title words": title_words,
        "example": example,
        "examples": examples,
    }
    columns = [_standard(values) for values in raw.values()]
    columns += [learned_z, np.where(has_example, np.clip((example - 0.85) / 0.12, 0.0, 1.0), 0.0)]
    components = np.stack(columns, axis=1)
    rich = learned.rich if learned.rich is not None else richness(snapshot)
    weights = learned.weights if learned.weights is not None else default_weights(rich)
    total = components @ weights
    nearest = _nearest_nothing(query, learned.experience, without_experience)
    leaders = tuple(int(values.argmax()) for values in (passage, words, example, learned_z)) if count else ()
    return Ranking(
        snapshot=snapshot,
        components=components,
        raw=raw,
        total=total,
        chances=softmax(total),
        order=np.argsort(-total, kind="stable"),
        row_values=row_values,
        nothing=nothing,
        nothing_nearest=nearest,
        leaders=leaders,
        opinion=opinion,
        lead=lead,
        rich=rich,
    )


def _standard(values: Floats) -> Floats:
    return np.asarray((values - values.mean()) / (values.std() + 1e-9), np.float64)


def _best_three(snapshot: Snapshot, similar: Vectors, passage: Floats, words: Floats) -> Floats:
    """The mean of an article's three best passages, worked out only for articles that have a chance."""
    found = passage * 0.9
    candidates = np.union1d(np.argsort(-passage)[:48], np.argsort(-words)[:16])
    first = snapshot.starts[candidates] + 1
    counts = snapshot.passage_counts[candidates]
    # Each article's passages in a row of their own, filled up with what no maximum finds.
    places = first[:, None] + np.arange(int(counts.max(initial=1)))
    own = np.where(places < (first + counts)[:, None], similar[np.minimum(places, len(similar) - 1)], -np.inf)
    best = np.sort(own, axis=1)[:, -3:].astype(np.float64)
    found[candidates] = np.where(np.isfinite(best), best, 0.0).sum(axis=1) / np.minimum(counts, 3)
    return found


def _example_similarity(
    snapshot: Snapshot,
    similar: Vectors,
    is_example: NDArray[np.bool_],
    query: Query,
    experience: Experience | None,
    without: int | None,
) -> tuple[Floats, Floats]:
    """The nearest example of every article and the mean of its three nearest; -1 where it has none."""
    count = len(snapshot.articles)
    rows = np.flatnonzero(is_example & (similar > -1.0))
    owners, values = snapshot.owners[rows], similar[rows].astype(np.float64)
    if experience is not None and experience.answers:
        near = experience.vectors @ query.vector
        if without is not None:
            near[without] = -1.0
        places = snapshot.places_by_id
        pairs = [
            (places[name], float(near[row]))
            for row, names in enumerate(experience.answers)
            if row != without
            for name in names
            if name in places
        ]
        owners = np.concatenate([owners, np.array([place for place, _ in pairs], np.int64)])
        values = np.concatenate([values, np.array([value for _, value in pairs], np.float64)])
    nearest = np.full(count, -1.0)
    if not len(values):
        return nearest, nearest.copy()
    order = np.lexsort((-values, owners))
    owners, values = owners[order], values[order]
    first = np.flatnonzero(np.r_[True, owners[1:] != owners[:-1]])
    nearest[owners[first]] = values[first]
    position = np.arange(len(owners)) - np.repeat(first, np.diff(np.r_[first, len(owners)]))
    kept = position < 3
    sums = np.bincount(owners[kept], values[kept], minlength=count)
    counts = np.bincount(owners[kept], minlength=count)
    return nearest, np.where(counts > 0, sums / np.maximum(counts, 1), -1.0)


def _lexical(
    index: Searchable, snapshot: Snapshot, query: Query, similar: Vectors, without_row: int | None
) -> tuple[Floats, Floats, Floats]:
    """BM25 of each article's best passage (or example) and title, and every passage's worth by both measures."""
    words, title_words = np.zeros(len(snapshot.articles)), np.zeros(len(snapshot.articles))
    by_row = np.where(snapshot.is_passage, similar, -1.0).astype(np.float64)
    for name, target in (("passage", words), ("example", words), ("title", title_words)):
        for hit in index.lexical_hits(snapshot, name, list(query.stems)):
            place = snapshot.places.get(hit.article_number)
            if place is None:
                continue
            row = int(snapshot.starts[place]) + hit.text_number
            if row == without_row:
                continue
            target[place] = max(target[place], hit.score)
            if name == "passage":
                by_row[row] += 0.01 * hit.score
    return words, title_words, by_row


def _learned(
    snapshot: Snapshot, query: Query, classifier: Classifier | None, otherwise: Floats, without: int | None
) -> tuple[Floats, float, Floats | None, Floats | None]:
    """The classifier's word on each article.

    That is its opinion on one scale, the log-odds that nothing answers, each article's chance, and how far each
    article's score is before the best other class (nothing included).
    """
    if classifier is None:
        return otherwise, 0.0, None, None
    odds = classifier.log_odds(query.text, query.vector, without)
    by_class = {name: value for name, value in zip(classifier.classes, odds.tolist(), strict=True) if value > -np.inf}
    every = np.sort(np.array(list(by_class.values())))
    nothing = by_class.pop(NOTHING, None)
    if not by_class or len(every) < 2:
        return otherwise, 0.0, None, None
    known = np.array(list(by_class.values()))
    mean, spread = known.mean(), known.std() + 1e-9
    opinion = otherwise.copy()
    whole = float(np.logaddexp.reduce(every))
    chances, lead = np.full(len(snapshot.articles), UNTAUGHT), np.zeros(len(snapshot.articles))
    for name, value in by_class.items():
        place = snapshot.places_by_id.get(name)
        if place is not None:
            opinion[place] = (value - mean) / spread
            chances[place] = max(np.exp(value - whole), 2 * UNTAUGHT)
            lead[place] = value - (every[-2] if value == every[-1] else every[-1])
    return opinion, 0.0 if nothing is None else float(nothing - np.logaddexp.reduce(known)), chances, lead


def _nearest_nothing(query: Query, experience: Experience | None, without: int | None) -> float:
    if experience is None:
        return 0.0
    rows = [row for row, answers in enumerate(experience.answers) if not answers and row != without]
    if not rows:
        return 0.0
    nearest = np.sort(experience.vectors[rows] @ query.vector)[-3:]
    return float(nearest.mean())


def examples_of(snapshot: Snapshot, texts: Sequence[str], experience: Experience) -> Examples:
    """Everything the classifier may learn from: the articles' examples, then labelled messages (``texts``)."""
    known = {one.article.id for one in snapshot.articles}
    rows = np.flatnonzero(snapshot.kinds == TextKind.EXAMPLE)
    owners = [snapshot.articles[int(snapshot.owners[row])] for row in rows]
    all_texts = [
        one.text(int(row - snapshot.starts[snapshot.owners[row]])) for one, row in zip(owners, rows, strict=True)
    ]
    labels = [one.article.id for one in owners]
    labelled = [next((name for name in answers if name in known), NOTHING) for answers in experience.answers]
    vectors = np.concatenate([snapshot.matrix[rows], experience.vectors])
    return Examples((*all_texts, *texts), vectors, (*labels, *labelled))
