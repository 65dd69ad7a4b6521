"""Reviews on this side of the wire: the score by its published vectors, drafts that last, and sending that repeats."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.client.api import Api
from workspace.client.errors import Failed, Refused, Unreachable
from workspace.client.review_api import ReviewApi
from workspace.client.review_draft import ReviewDraft, again
from workspace.client.review_score import category_score, quality_score, review_score
from workspace.client.review_sender import ReviewSender
from workspace.client.review_store import Outgoing, ReviewStore
from workspace.contract.problems import Problem
from workspace.contract.reviews import ReviewDone, ReviewView, Scorecard, ScorecardCategory, SubmitReview
from workspace.contract.values import PersonRef, new_id

CARD = Scorecard(
    id="usual",
    title="Usual",
    categories=(
        ScorecardCategory(id="right", title="Right", points=3, weight=40, critical=True),
        ScorecardCategory(id="tone", title="Tone", points=5, weight=10),
        ScorecardCategory(id="private", title="Private", points=2, weight=50, critical=True),
    ),
)


@pytest.mark.parametrize(
    ("of", "scores"),
    [(2, [0, 100]), (3, [0, 50, 100]), (4, [0, 33.3, 66.7, 100]), (5, [0, 25, 50, 75, 100])],
)
def test_a_category_is_scored_as_published(of: int, scores: list[float]) -> None:
    assert [round(category_score(points, of), 1) for points in range(of)] == scores


def test_a_review_is_the_weighted_mean_of_what_is_rated() -> None:
    assert review_score(CARD.categories, {"right": 1, "tone": 4, "private": 1}).value == pytest.approx(80.0)
    assert review_score(CARD.categories, {"right": 2, "tone": 2, "private": None}).value == pytest.approx(90.0)
    assert review_score(CARD.categories, {}).value is None


def test_a_critical_category_below_half_makes_the_whole_nothing_and_half_does_not() -> None:
    zeroed = review_score(CARD.categories, {"right": 0, "tone": 4, "private": 1})
    assert (zeroed.value, zeroed.zeroed_by) == (0.0, ("right",))
    assert zeroed.by_category == {"right": 0, "tone": 100, "private": 100}, "the categories keep their own"
    assert review_score(CARD.categories, {"right": 1, "private": 1}).zeroed_by == ()
    assert review_score(CARD.categories, {"tone": 0, "right": 2}).zeroed_by == ()


def test_the_mean_of_reviews_is_the_published_one() -> None:
    score = quality_score([100, 9.91, 63.96, 90.99, 0])
    assert score is not None
    assert round(score, 2) == 52.97
    assert quality_score([]) is None


@given(st.dictionaries(st.sampled_from(["right", "tone", "private"]), st.one_of(st.none(), st.integers(0, 4))))
def test_a_score_stays_between_its_ends_whatever_is_chosen(points: dict[str, int | None]) -> None:
    score = review_score(CARD.categories, points).value
    assert score is None or 0 <= score <= 100


def a_draft(task: str = "t1") -> ReviewDraft:
    return ReviewDraft(
        task_id=task, review_id=new_id(), points={"right": 2, "tone": None, "private": 1}, verdict="right",
        comments={"m1": "Well said"}, note="Fine",
    )  # fmt: skip


def test_what_is_missing_depends_on_what_is_reviewed() -> None:
    empty = ReviewDraft(task_id="t", review_id=new_id())
    assert empty.missing(CARD, "ai") == ["right", "tone", "private", "verdict"]
    assert empty.missing(CARD, "escalation")[-3:] == ["needed", "timing", "verdict"]
    needless = a_draft().model_copy(update={"needed": "no"})
    assert needless.missing(CARD, "escalation") == [], "what was not needed cannot have come too late"
    late = a_draft().model_copy(update={"needed": "no", "timing": "too-late"})
    assert late.order(CARD).review.timing is None


def view_of(order: SubmitReview) -> ReviewView:
    return ReviewView(
        id=order.id, task_id=order.task_id, conversation_id="c", reviewer=PersonRef(id="l", name="Lena"),
        at=datetime(2026, 3, 1, tzinfo=UTC), scorecard_id="usual", scorecard_version=1, review=order.review,
    )  # fmt: skip


def test_a_review_that_was_handed_in_can_be_changed_and_is_another_one_then() -> None:
    order = a_draft().order(CARD)
    changed = again(view_of(order))
    assert changed.review_id != order.id
    assert changed.order(CARD).review == order.review


def test_drafts_and_reviews_on_their_way_outlast_the_desk(tmp_path: Path) -> None:
    store = ReviewStore(tmp_path / "reviews.sqlite")
    begun, done = a_draft("t1"), a_draft("t2")
    store.keep(begun)
    store.keep(done)
    store.hand_in(done.order(CARD), done)
    store.hand_in(done.order(CARD), done)
    store.keep_writing("correction", "half a sentence")
    store.close()
    again_open = ReviewStore(tmp_path / "reviews.sqlite")
    assert again_open.draft("t1") == begun
    assert again_open.drafts() == {"t1"}
    assert again_open.outgoing() == [Outgoing(done.order(CARD), done)], "twice handed in is once"
    assert again_open.writing("correction") == "half a sentence"
    assert again_open.take_back(done.review_id)
    assert not again_open.take_back(done.review_id)
    again_open.close()


class Edge(ReviewApi):
    """The service's end: answers what it is told to, in order, then says yes."""

    def __init__(self, *troubles: Exception) -> None:
        super().__init__(Api())
        self.troubles = list(troubles)
        self.taken: list[str] = []
        self.linked: list[str] = []

    async def submit(self, order: SubmitReview) -> ReviewDone:
        if self.troubles:
            raise self.troubles.pop(0)
        self.taken.append(order.task_id)
        return ReviewDone(review=view_of(order))

    async def link_correction(self, review_id: str, correction_id: str) -> ReviewView:
        self.linked.append(correction_id)
        raise no()


def no() -> Refused:
    return Refused(Problem(type="about:blank", title="No", status=409, detail="No.", code="no"))


class Heard:
    """What became of reviews; ``enough`` is set when so many are answered."""

    def __init__(self, ends: int) -> None:
        self._ends, self.enough = ends, asyncio.Event()
        self.done: list[str] = []
        self.refused: list[str] = []
        self.waits: list[int] = []

    def review_done(self, sent: Outgoing, done: ReviewDone) -> None:
        self.done.append(sent.order.task_id)
        self._count()

    def review_refused(self, sent: Outgoing, why: Refused) -> None:
        self.refused.append(sent.order.task_id)
        self._count()

    def _count(self) -> None:
        if len(self.done) + len(self.refused) >= self._ends:
            self.enough.set()

    def review_waits(self, count: int) -> None:
        self.waits.append(count)


async def sends(tmp_path: Path, edge: Edge, tasks: int, ends: int) -> Heard:
    """Send so many reviews until so many are answered."""
    store, heard = ReviewStore(tmp_path / "reviews.sqlite"), Heard(ends)
    for number in range(tasks):
        draft = a_draft(f"t{number}").model_copy(update={"correction_id": "k1" if number == 0 else ""})
        store.hand_in(draft.order(CARD), draft)
    sender = ReviewSender(store, edge, heard, retry_after_s=(0.001,))
    running = asyncio.create_task(sender.run())
    async with asyncio.timeout(10):
        await heard.enough.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert len(store.outgoing()) == tasks - ends
    store.close()
    return heard


def test_reviews_wait_while_nobody_answers_and_go_out_in_order(tmp_path: Path) -> None:
    edge = Edge(Unreachable(), Unreachable())
    heard = asyncio.run(sends(tmp_path, edge, tasks=2, ends=2))
    assert (heard.done, heard.waits, edge.taken) == (["t0", "t1"], [2, 2], ["t0", "t1"])
    assert edge.linked == ["k1"], "a correction that cannot be linked does not undo the review"


def test_one_the_service_breaks_over_does_not_hold_up_the_others(tmp_path: Path) -> None:
    edge = Edge(Failed())
    heard = asyncio.run(sends(tmp_path, edge, tasks=2, ends=2))
    assert heard.done == ["t1", "t0"]


def test_a_refusal_is_told_and_not_sent_again(tmp_path: Path) -> None:
    edge = Edge(no())
    heard = asyncio.run(sends(tmp_path, edge, tasks=2, ends=2))
    assert (heard.refused, heard.done, edge.taken) == (["t0"], ["t1"], ["t1"])
