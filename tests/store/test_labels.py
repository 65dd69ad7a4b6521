"""Labels and calibrations as they are kept, on both databases."""

from dataclasses import replace

from tests.store.story import NINE, at
from workspace.domain.label import Label, LabelSource
from workspace.store.database import Store
from workspace.store.labels import BODIES_KEPT
from workspace.store.unit import Unit

RIGHT = Label(
    "correction:c", LabelSource.CORRECTION, "Where?", ("vat",), NINE, "lena", conversation_id="one", turn_id="t"
)
WRONG = Label(
    "reopened:t", LabelSource.REOPENED, "Where?", None, NINE, "mira", wrong=("b",), conversation_id="one", turn_id="t"
)
NOTHING = Label("rating:e", LabelSource.RATING, "Trains?", (), NINE, "lena", category="x", weight=0.5, messages=("m",))


def test_a_label_comes_back_as_it_was_written(store: Store) -> None:
    with store.write() as unit:
        unit.labels.put([RIGHT, WRONG, NOTHING])
        unit.labels.put([RIGHT])
    with store.read() as unit:
        assert {label.id: label for label in unit.labels.live()} == {one.id: one for one in (RIGHT, WRONG, NOTHING)}
        assert unit.labels.wrong_turns() == {"t"}
        assert unit.labels.count() == 3


def test_labels_follow_the_history_and_following_again_changes_nothing(store: Store) -> None:
    with store.write() as unit:
        assert unit.labels.follow("one", [RIGHT, WRONG], NINE) == ([RIGHT, WRONG], 0)
        assert unit.labels.follow("one", [RIGHT, WRONG], at(1)) == ([], 0)
        assert unit.labels.follow("one", [WRONG], at(2)) == ([], 1)
        assert [label.id for label in unit.labels.live()] == [WRONG.id]
        assert replace(RIGHT, withdrawn_at=at(2)) in unit.labels.of("one")
        assert unit.labels.follow("one", [WRONG], at(3)) == ([], 0)
        assert unit.labels.follow("one", [RIGHT, WRONG], at(4)) == ([RIGHT], 0)
        assert unit.labels.count() == 2


def add(unit: Unit, refused: str = "") -> int:
    return unit.calibrations.add(
        made_at=NINE, why="labels", labels=1, articles=2, knowledge_seq=3, refused=refused, body="{}", label_ids=["a"],
        figures={"ece": 0.1},
    )  # fmt: skip


def test_versions_are_numbered_and_the_newest_that_was_not_refused_is_used(store: Store) -> None:
    with store.write() as unit:
        assert unit.calibrations.used() is None
        assert [add(unit), add(unit), add(unit, "worse")] == [1, 2, 3]
        used, newest = unit.calibrations.used(), unit.calibrations.newest()
        assert used is not None
        assert newest is not None
        assert (used["version"], newest["version"], newest["refused"]) == (2, 3, "worse")
        assert used["figures"] == {"ece": 0.1}


def test_the_numbers_of_old_versions_go_and_their_figures_stay(store: Store) -> None:
    with store.write() as unit:
        add(unit)
        for _ in range(BODIES_KEPT + 1):
            add(unit, "worse")
        oldest = unit.calibrations.all(100)
        assert len(oldest) == BODIES_KEPT + 2
        # The one in use keeps everything, however old.
        assert [(row["version"], row["body"]) for row in oldest[-2:]] == [(2, ""), (1, "{}")]
        assert oldest[-2]["figures"] == {"ece": 0.1}
