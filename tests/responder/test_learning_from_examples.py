"""The learners beneath the ranking: letters, kernel machines that judge each example by the others, problem reports."""

import math
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workspace.responder.embedding import CachedEmbedder
from workspace.responder.index import KnowledgeIndex
from workspace.responder.kernels import Classifier, Examples
from workspace.responder.learning import LabelledMessage, calibrate, learn
from workspace.responder.letters import LetterIndex, letter_runs
from workspace.responder.problem import ProblemReader
from workspace.responder.ranking import NOTHING, queries_of, rank

TEXTS = (
    "where is my parcel",
    "track my order please",
    "when does it arrive",
    "order status",
    "I want my money back",
    "how do I return this",
    "refund please",
    "send it back",
    "which size fits me",
    "size chart",
    "is it true to size",
    "measurements of the bed",
)
LABELS = ("track",) * 4 + ("return",) * 4 + ("size",) * 4


@pytest.fixture(scope="module")
def examples(embedder: CachedEmbedder) -> Examples:
    """Three articles with four customers' wordings each."""
    return Examples(TEXTS, embedder.embed(TEXTS), LABELS)


@given(st.lists(st.text(st.sampled_from("abc d"), max_size=14), min_size=1, max_size=6), st.text("abcd e", max_size=14))
@settings(max_examples=60, deadline=None)
def test_letters_compare_as_written_out_by_hand(texts: list[str], asked: str) -> None:
    found = LetterIndex(texts).similarities(asked)
    counted = [letter_runs(text) for text in texts]
    spread = Counter(run for runs in counted for run in runs)

    def vector(runs: Counter[str]) -> dict[str, float]:
        weights = {
            run: (1 + math.log(count)) * (math.log((1 + len(texts)) / (1 + spread.get(run, 0))) + 1)
            for run, count in runs.items()
        }
        length = math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0
        return {run: weight / length for run, weight in weights.items()}

    mine = vector(letter_runs(asked))
    for value, runs in zip(found, counted, strict=True):
        theirs = vector(runs)
        expected = sum(weight * theirs.get(run, 0.0) for run, weight in mine.items() if run in spread)
        assert value == pytest.approx(expected, abs=1e-9)


def test_each_example_is_judged_as_if_it_had_never_been_there(examples: Examples) -> None:
    whole = Classifier(examples)
    for row in (0, 5, 11):
        others = [at for at in range(len(TEXTS)) if at != row]
        without = _same_weights(examples, others)
        left_out = whole.log_odds(TEXTS[row], examples.vectors[row], row)
        asked = without.log_odds(TEXTS[row], examples.vectors[row])
        # The rows' weights and the letters' rarities shift a little with the row gone, so nearly the same.
        assert left_out == pytest.approx(asked, abs=0.1)
        assert np.max(whole.log_odds(TEXTS[row], examples.vectors[row])) > np.max(left_out)


def test_an_example_that_is_its_classes_only_one_does_not_give_its_answer_away(
    examples: Examples, embedder: CachedEmbedder
) -> None:
    lone = "do you ship to Norway"
    texts = (*TEXTS, lone)
    known = Examples(texts, np.vstack([examples.vectors, embedder.embed([lone])]), (*LABELS, "shipping"))
    classifier = Classifier(known)
    odds = dict(zip(classifier.classes, classifier.log_odds(lone, known.vectors[-1], len(TEXTS)), strict=True))
    assert odds["shipping"] == -np.inf
    assert all(math.isfinite(value) for name, value in odds.items() if name != "shipping")


def test_of_too_many_examples_each_class_gives_the_same_number(examples: Examples) -> None:
    few = Classifier(examples, most_rows=6)
    kept = [row for row in range(len(TEXTS)) if few.knows(row)]
    assert Counter(LABELS[row] for row in kept) == {"track": 2, "return": 2, "size": 2}
    assert few.classes == ("return", "size", "track")


def test_too_few_examples_teach_nothing(examples: Examples) -> None:
    assert Classifier.learn(Examples(TEXTS[:9], examples.vectors[:9], LABELS[:9])) is None
    assert Classifier.learn(Examples(TEXTS, examples.vectors, ("one",) * len(TEXTS))) is None


@pytest.mark.parametrize(
    ("text", "is_problem"),
    [
        ("The sync broke on Tuesday and my jobs are gone", True),
        ("I tried three browsers, the page stays white", True),
        ("Our backup job on Docker fails with exit code 137", True),
        ("Every second message never reaches the customer", True),
        ("How can I print the schedule for next week?", False),
        ("Is there a discount for schools?", False),
        ("We would like to add two more vans, which plan is right?", False),
        ("Where do I change the language?", False),
    ],
)
def test_a_report_is_told_from_a_question(embedder: CachedEmbedder, text: str, is_problem: bool) -> None:
    (chance,) = ProblemReader(embedder).read([text], embedder.embed([text]))
    assert (chance > 0.5) is is_problem


def test_messages_nothing_answers_become_a_class_of_their_own(index: KnowledgeIndex) -> None:
    nothing = [f"my {thing} arrived broken" for thing in ("chair", "table", "lamp", "shelf", "bed", "sofa")]
    known = [("I forgot my password again", "password"), ("password lost", "password"), ("csv of clients", "export")]
    labelled = [
        *[LabelledMessage(text, ()) for text in nothing],
        *[LabelledMessage(text, (name,)) for text, name in known],
    ]
    learned = learn(index, labelled)
    assert learned.classifier is not None
    assert NOTHING in learned.classifier.classes
    strange, usual = queries_of(index, ["the desk I bought arrived broken", "I lost my password"])
    assert rank(index, index.snapshot, strange, learned).nothing > rank(index, index.snapshot, usual, learned).nothing


def test_a_label_is_judged_without_itself(index: KnowledgeIndex) -> None:
    odd = LabelledMessage("zebra quantum lampshade", ("calendar",))
    others = [LabelledMessage(f"I forgot password number {number}", ("password",)) for number in range(12)]
    _, calibration = calibrate(index, [odd, *others])
    first = calibration.evidence[0]
    # Seen among the labels it would be known by heart; judged by the others it is a stranger.
    assert first.confidence < 0.6


def test_a_label_is_judged_without_its_twin_among_the_examples(index: KnowledgeIndex, embedder: CachedEmbedder) -> None:
    others = [LabelledMessage(f"I forgot password number {number}", ("password",)) for number in range(12)]
    twin = LabelledMessage("Sync with  OUTLOOK calendar", ("calendar",))
    _, known = calibrate(index, [twin, *others])
    forgetful = KnowledgeIndex(embedder)
    told = [one.article for one in index.snapshot.articles]
    calendar = next(one for one in told if one.id == "calendar")
    kept = tuple(text for text in calendar.examples if text.lower() != "sync with outlook calendar")
    forgetful.apply([one for one in told if one.id != "calendar"])
    forgetful.apply([replace(calendar, examples=kept)])
    _, unknown = calibrate(forgetful, [twin, *others])
    assert known.evidence[0].confidence == pytest.approx(unknown.evidence[0].confidence, abs=0.05)


def _same_weights(examples: Examples, rows: list[int]) -> Classifier:
    return Classifier(
        Examples(
            tuple(examples.texts[row] for row in rows),
            examples.vectors[rows],
            tuple(examples.labels[row] for row in rows),
        )
    )
