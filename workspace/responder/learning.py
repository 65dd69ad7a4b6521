"""What the desk learns from its own knowledge and from labelled messages: weights, classifier, confidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workspace.responder.confidence import Calibration, measure
from workspace.responder.index import KnowledgeIndex, Snapshot, TextKind
from workspace.responder.kernels import Classifier
from workspace.responder.linear import Floats, minimize
from workspace.responder.ranking import (
    COMPONENTS,
    Experience,
    Learned,
    Query,
    default_weights,
    examples_of,
    queries_of,
    rank,
    richness,
)
from workspace.responder.underspecified import names_before_nouns

MOST_PRACTICE: Final = 500
CANDIDATES: Final = 20
WEIGHT_PENALTY: Final = 12.0


@dataclass(frozen=True)
class LabelledMessage:
    """A customer's words and the articles that answer them; none where nothing here does."""

    text: str
    answers: tuple[str, ...]
    category: str = ""


@dataclass(frozen=True)
class _Practice:
    """A question whose answer is known, and what must be left out while it is asked."""

    query: Query
    answers: tuple[str, ...]
    lesson: int
    row: int | None = None
    experience: int | None = None
    label: int | None = None


def learn(index: KnowledgeIndex, labelled: Sequence[LabelledMessage] = ()) -> Learned:
    """Learn from the knowledge as it is and the labelled messages; slow (seconds), so not within a turn."""
    return _learn(index, index.snapshot, labelled)[0]


def calibrate(
    index: KnowledgeIndex, labelled: Sequence[LabelledMessage], *, version: int = 1
) -> tuple[Learned, Calibration]:
    """Learn, and fit the confidence to the labels: each label is judged by what was learned without it."""
    snapshot = index.snapshot
    learned, practice = _learn(index, snapshot, labelled)
    rows, right, categories = [], [], []
    for one in practice:
        if one.label is None:
            continue
        ranking = rank(
            index,
            snapshot,
            one.query,
            learned,
            without_row=one.row,
            without_experience=one.experience,
            without_lesson=one.lesson,
        )
        top, features = measure(ranking, one.query)
        name = "" if top is None else snapshot.articles[top].article.id
        rows.append(features)
        right.append(float(name in one.answers))
        category = labelled[one.label].category
        categories.append(category or ("" if top is None else snapshot.articles[top].article.category))
    if not rows:
        return learned, Calibration(version=version)
    return learned, Calibration.learn(np.array(rows), np.array(right), categories, version=version)


def _learn(
    index: KnowledgeIndex, snapshot: Snapshot, labelled: Sequence[LabelledMessage]
) -> tuple[Learned, list[_Practice]]:
    queries = queries_of(index, [message.text for message in labelled])
    vectors = np.stack([query.vector for query in queries]) if queries else np.zeros((0, index.embedder.dimensions))
    experience = Experience(vectors.astype(np.float32), tuple(message.answers for message in labelled))
    if not snapshot.articles:
        return Learned(experience=experience), []
    example_rows = np.flatnonzero(snapshot.kinds == TextKind.EXAMPLE)
    twins = _twins(snapshot, example_rows, labelled)
    others = [number for number in range(len(labelled)) if number not in twins]
    examples = examples_of(snapshot, [labelled[number].text for number in others], experience.only(others))
    practice = _practice(index, snapshot, queries, labelled, example_rows, twins)
    rich = richness(snapshot, experience)
    names = names_before_nouns(f"{one.article.title}\n{one.article.body}" for one in snapshot.articles)
    learned = Learned(default_weights(rich), Classifier.learn(examples), experience, rich, names)
    if practice:
        learned = replace(learned, weights=_fit_weights(index, snapshot, learned, practice))
    return learned, practice


def _twins(snapshot: Snapshot, example_rows: NDArray[np.int64], labelled: Sequence[LabelledMessage]) -> dict[int, int]:
    """For labelled messages that stand among the examples of their article: the number of the example.

    A correction makes both of a message. Judged beside its twin it would be known by heart.
    """
    numbers: dict[tuple[str, str], int] = {}
    for number, row in enumerate(example_rows.tolist()):
        place = int(snapshot.owners[row])
        one = snapshot.articles[place]
        numbers[one.article.id, _as_said(one.text(row - int(snapshot.starts[place])))] = number
    found: dict[int, int] = {}
    for label, message in enumerate(labelled):
        said = _as_said(message.text)
        twin = next((numbers[name, said] for name in message.answers if (name, said) in numbers), None)
        if twin is not None:
            found[label] = twin
    return found


def _as_said(text: str) -> str:
    return " ".join(text.casefold().split())


def _practice(
    index: KnowledgeIndex,
    snapshot: Snapshot,
    queries: Sequence[Query],
    labelled: Sequence[LabelledMessage],
    example_rows: NDArray[np.int64],
    twins: Mapping[int, int],
) -> list[_Practice]:
    first = len(example_rows)
    practice: list[_Practice] = []
    lesson = first
    for label, (query, message) in enumerate(zip(queries, labelled, strict=True)):
        twin = twins.get(label)
        if twin is None:
            practice.append(_Practice(query, message.answers, lesson, experience=label, label=label))
            lesson += 1
        else:
            row = int(example_rows[twin])
            practice.append(_Practice(query, message.answers, twin, row=row, experience=label, label=label))
    told = {twin: label for label, twin in twins.items()}
    chosen = np.array([at for at in range(first) if at not in told], np.int64)
    if len(chosen) > MOST_PRACTICE:
        chosen = np.sort(np.random.default_rng(5).choice(chosen, MOST_PRACTICE, replace=False))
    owners = [snapshot.articles[int(snapshot.owners[example_rows[at]])] for at in chosen]
    texts = [
        one.text(int(example_rows[at] - snapshot.starts[snapshot.owners[example_rows[at]]]))
        for at, one in zip(chosen, owners, strict=True)
    ]
    for at, one, query in zip(chosen, owners, queries_of(index, texts), strict=True):
        practice.append(_Practice(query, (one.article.id,), int(at), row=int(example_rows[at])))
    return practice


def _fit_weights(
    index: KnowledgeIndex,
    snapshot: Snapshot,
    learned: Learned,
    practice: Sequence[_Practice],
) -> Floats:
    """Weights under which known answers come first: a softmax over candidates (ListNet, Cao et al. 2007)."""
    places = {str(one.article.id): place for place, one in enumerate(snapshot.articles)}
    tables, gold, importance = [], [], []
    for one in practice:
        wanted = [places[name] for name in one.answers if name in places]
        if not wanted:
            continue
        ranking = rank(
            index,
            snapshot,
            one.query,
            learned,
            without_row=one.row,
            without_experience=one.experience,
            without_lesson=one.lesson,
        )
        others = [int(place) for place in ranking.order[:CANDIDATES] if place not in wanted]
        best = max(wanted, key=lambda place: ranking.total[place])
        chosen = [best, *others][:CANDIDATES]
        table = ranking.components[chosen]
        tables.append(np.pad(table, ((0, CANDIDATES - len(chosen)), (0, 0)), constant_values=np.nan))
        gold.append(0)
        # Customers' own words count more than examples somebody wrote.
        importance.append(1.0 if one.label is not None else 0.5)
    centre = default_weights(learned.rich or 0.0)
    if len(tables) < 20:
        return centre
    stacked = np.stack(tables)
    missing = np.isnan(stacked[:, :, 0])
    stacked = np.nan_to_num(stacked)
    share = np.array(importance)

    def loss(weights: Floats) -> tuple[float, Floats]:
        scores = np.where(missing, -1e9, stacked @ weights)
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(axis=1, keepdims=True)
        value = -float(share @ np.log(chances[:, 0] + 1e-12)) + 0.5 * WEIGHT_PENALTY * float(
            ((weights - centre) ** 2).sum()
        )
        rest = chances.copy()
        rest[:, 0] -= 1.0
        slope = np.einsum("n,nc,ncf->f", share, rest, stacked) + WEIGHT_PENALTY * (weights - centre)
        return value, slope

    found = minimize(loss, centre.copy())
    # A measurement never speaks against its own article: negative weights come from chance.
    return np.maximum(found, 0.0)[: len(COMPONENTS)]
