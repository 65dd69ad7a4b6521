"""A review while it is being made: kept at every key, and made into what is handed in when nothing is missing."""

from workspace.contract.reviews import (
    EntryComment,
    ErrorClass,
    Needed,
    ReviewIn,
    ReviewSubject,
    ReviewView,
    Scorecard,
    ScoreIn,
    Subject,
    SubmitReview,
    Timing,
    Verdict,
)
from workspace.contract.values import Wire, new_id

NEEDED = "needed"
TIMING = "timing"
VERDICT = "verdict"
MOST_SAID = 2_000


class ReviewDraft(Wire):
    """What is chosen and typed so far. A category that is missing in ``points`` is open, None does not apply.

    ``review_id`` stays the same however often it is sent. ``correction_id`` is a correction made from it.
    """

    task_id: str
    review_id: str
    points: dict[str, int | None] = {}
    causes: dict[str, tuple[str, ...]] = {}
    said: dict[str, str] = {}
    verdict: Verdict | None = None
    errors: tuple[ErrorClass, ...] = ()
    now_turn_id: str = ""
    needed: Needed | None = None
    timing: Timing | None = None
    comments: dict[str, str] = {}
    note: str = ""
    active_s: float = 0.0
    correction_id: str = ""

    def missing(self, scorecard: Scorecard, subject: Subject) -> list[str]:
        """What has no answer yet, in the order of the screen: category ids, ``needed``, ``timing``, ``verdict``."""
        found = [one.id for one in scorecard.categories if one.id not in self.points]
        if subject == "escalation":
            if self.needed is None:
                found.append(NEEDED)
            if self.timing is None and self.needed != "no":
                found.append(TIMING)
        if self.verdict is None:
            found.append(VERDICT)
        return found

    def order(self, scorecard: Scorecard) -> SubmitReview:
        """What is handed in; ask for ``missing`` first."""
        assert self.verdict is not None, "a review without a verdict is not handed in"
        return SubmitReview(
            id=self.review_id,
            task_id=self.task_id,
            review=ReviewIn(
                scores=tuple(
                    ScoreIn(
                        category_id=one.id,
                        points=self.points.get(one.id),
                        causes=self.causes.get(one.id, ()),
                        comment=self.said.get(one.id, ""),
                    )
                    for one in scorecard.categories
                ),
                verdict=self.verdict,
                error_classes=self.errors,
                now_turn_id=self.now_turn_id,
                needed=self.needed,
                timing=self.timing if self.needed != "no" else None,
                comments=tuple(EntryComment(entry_id=one, text=text) for one, text in self.comments.items() if text),
                note=self.note,
                active_s=min(self.active_s, 86_400.0),
            ),
        )


def draft_for(subject: ReviewSubject) -> ReviewDraft:
    """A fresh draft for a task; one that was handed in before begins with what it said."""
    return again(subject.mine) if subject.mine is not None else ReviewDraft(task_id=subject.task.id, review_id=new_id())


def again(view: ReviewView) -> ReviewDraft:
    """A review that was handed in, to be changed: what it said, under a new id."""
    was = view.review
    return ReviewDraft(
        task_id=view.task_id,
        review_id=new_id(),
        points={one.category_id: one.points for one in was.scores},
        causes={one.category_id: one.causes for one in was.scores if one.causes},
        said={one.category_id: one.comment for one in was.scores if one.comment},
        verdict=was.verdict,
        errors=was.error_classes,
        now_turn_id=was.now_turn_id,
        needed=was.needed,
        timing=was.timing,
        comments={one.entry_id: one.text for one in was.comments},
        note=was.note,
        active_s=was.active_s,
        correction_id=view.correction_id,
    )
