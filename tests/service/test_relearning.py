"""The confidence follows the labels by itself: refitted when enough came, kept in versions, never silently worse."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.responder.conftest import ARTICLES
from workspace.domain.label import Label, LabelSource
from workspace.domain.policy import Maturity, Policy
from workspace.resources import folder
from workspace.responder.drift import STOPPED
from workspace.responder.opening import open_responder
from workspace.responder.turn import Responder
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.relearning import Learner, usable_labels
from workspace.store.database import Store, sqlite_url

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
KNOWN = {str(article.id): (article, NINE) for article in ARTICLES}
WORDINGS = (
    ("password", "I cannot sign in any more because the password I use is not accepted ({})"),
    ("invoice", "our bookkeeping needs the bill for month {} as a file"),
    ("export", "is there a way to get all {} customers into a spreadsheet"),
    ("calendar", "appointments should show up in google on {} computers"),
    ("", "do you sell model trains in size {}"),
)


def label(
    name: str,
    text: str,
    *answers: str,
    source: LabelSource = LabelSource.BACK_TEST,
    turn_id: str = "",
    weight: float = 1.0,
    wrong: tuple[str, ...] = (),
) -> Label:
    at = NINE + timedelta(minutes=1)
    return Label(name, source, text, None if wrong else answers, at, "import", wrong, weight=weight, turn_id=turn_id)


def labels(count: int) -> list[Label]:
    made = []
    for number in range(count):
        article, words = WORDINGS[number % len(WORDINGS)]
        made.append(label(f"l{number:03}", words.format(number), *([article] if article else [])))
    return made


class Running:
    """A store with knowledge, and the responder that learns from it."""

    def __init__(self, store: Store) -> None:
        self.store, self.now = store, NINE + timedelta(minutes=5)

    def starts(self) -> tuple[Learner, Responder]:
        """What a start of the service makes."""
        responder = open_responder(ARTICLES, Policy(), embedding_folder=folder("embedding"))
        learner = Learner(self.store, responder, lambda: self.now)
        learner.start()
        return learner, responder

    def gets(self, some: list[Label]) -> None:
        """Labels come in."""
        self.now += timedelta(minutes=1)
        with self.store.write() as unit:
            unit.labels.put([replace(one, at=self.now) for one in some])
        self.now += timedelta(minutes=1)

    def versions(self) -> list[tuple[int, str, int, bool]]:
        """Version, why, labels, used; oldest first."""
        with self.store.read() as unit:
            rows = reversed(unit.calibrations.all(100))
            return [(row["version"], row["why"], row["labels"], not row["refused"]) for row in rows]


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    store = Store(sqlite_url(tmp_path / "desk.sqlite3"))
    store.migrate()
    with store.write() as unit:
        import_articles(unit, ARTICLES, NINE)
    yield Running(store)
    store.close()


def test_ten_new_labels_are_enough_and_nine_are_not(running: Running) -> None:
    learner, responder = running.starts()
    learner.learn("start")
    assert running.versions() == []
    running.gets(labels(9))
    assert not learner.is_due()
    running.gets(labels(10)[9:])
    assert learner.is_due()
    learner.learn("labels")
    assert running.versions() == [(1, "labels", 10, True)]
    assert responder.calibration.labels == 10
    assert not learner.is_due()


def test_a_start_uses_what_was_learned_before_and_learning_the_same_again_makes_no_version(running: Running) -> None:
    learner, responder = running.starts()
    running.gets(labels(20))
    learner.learn("start")
    again, fresh = running.starts()
    assert fresh.calibration == responder.calibration
    assert fresh.calibration.version == 1
    again.learn("start")
    assert fresh.calibration == responder.calibration
    assert running.versions() == [(1, "start", 20, True)]
    with running.store.read() as unit:
        figures = unit.calibrations.all(1)[0]["figures"]
    assert sum(one["count"] for one in figures["bins"]) == 20
    assert set(figures["categories"]) == {"account", "billing", "data", "integrations"}


def test_labels_that_spoil_the_confidence_are_not_followed_and_the_reason_is_kept(running: Running) -> None:
    learner, responder = running.starts()
    running.gets(labels(40))
    learner.learn("labels")
    before = responder.calibration
    # The same questions again, all said to be answered by nothing.
    running.gets([replace(one, id=f"x{one.id}", answers=()) for one in labels(40)])
    learner.learn("labels")
    assert [(version, used) for version, _, _, used in running.versions()] == [(1, True), (2, False)]
    assert responder.calibration == before
    with running.store.read() as unit:
        newest = unit.calibrations.newest()
    assert newest is not None
    assert "log-loss" in newest["refused"]


def test_when_every_label_is_taken_back_nothing_learned_from_them_stays(running: Running) -> None:
    learner, responder = running.starts()
    running.gets(labels(20))
    learner.learn("labels")
    with running.store.write() as unit:
        unit.labels.withdraw([one.id for one in labels(20)], running.now + timedelta(minutes=1))
    assert learner.is_due()
    learner.learn("labels")
    assert responder.calibration.labels == 0
    assert running.versions()[-1] == (2, "labels", 0, True)


def test_a_tightening_reaches_the_responder_with_the_next_turn(running: Running) -> None:
    learner, responder = running.starts()
    assert responder.policy.of("billing").maturity is Maturity.AI_FIRST
    with running.store.write() as unit:
        unit.settings.put("promise", {"billing": {"level": STOPPED, "since": 0}, "data": {"level": 1, "since": 0}})
    assert not learner.is_due()
    assert responder.policy.of("billing").maturity is Maturity.SUGGEST
    assert responder.policy.of("data").risk == 0.025


def used(*some: Label, top: str = "invoice") -> list[tuple[str, tuple[str, ...]]]:
    chosen = usable_labels(some, KNOWN, lambda _: top)
    return [(one.id, message.answers) for one, message in chosen]


def test_the_most_careful_source_counts_where_several_speak_of_one_turn() -> None:
    rating = label("r", "Which VAT?", source=LabelSource.RATING, turn_id="t")
    correction = label("c", "Which VAT?", "invoice", source=LabelSource.CORRECTION, turn_id="t")
    assert used(rating, correction) == [("c", ("invoice",))]
    assert used(rating) == [("r", ())]


def test_what_is_too_weak_or_about_articles_that_are_gone_is_left_out() -> None:
    assert used(label("t", "Which VAT?", "invoice", weight=0.3)) == []
    assert used(label("g", "Which VAT?", "gone")) == []
    assert used(label("h", "Which VAT?", "gone", "invoice")) == [("h", ("invoice",))]


def test_a_question_that_is_nearly_an_example_of_its_article_does_not_test_the_confidence() -> None:
    assert used(label("e", "Where can I find last month's invoice, NAME?", "invoice")) == []
    # Word for word the same, it is judged without its twin.
    assert used(label("s", "where can I find  last month's invoice?", "invoice")) == [("s", ("invoice",))]
    assert used(label("f", "Where can I find last month's invoice?", "export")) == [("f", ("export",))]


def test_not_this_article_counts_only_while_that_article_is_on_top() -> None:
    wrong = label("w", "Which VAT?", wrong=("invoice",))
    assert used(wrong, top="invoice") == [("w", ())]
    assert used(wrong, top="export") == []


def test_what_was_unanswerable_says_nothing_about_an_article_written_since() -> None:
    nothing = label("n", "Do you sell trains?")
    assert used(nothing) == [("n", ())]
    assert used(replace(nothing, at=NINE - timedelta(days=1))) == []
