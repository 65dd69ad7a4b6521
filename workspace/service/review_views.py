"""Rows of reviews turned into what the desk reads, and who may read which."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy.engine import RowMapping

from workspace.contract.reviews import (
    ArticleThen,
    DisputeView,
    ReviewIn,
    ReviewTask,
    ReviewView,
    Scorecard,
    ScorecardCategory,
    TurnToReview,
)
from workspace.contract.values import PersonRef
from workspace.domain.policy import Policy
from workspace.service.people import SignedIn
from workspace.store.unit import Unit

REVIEWERS: Final = frozenset({"reviewer", "lead"})
_PURPOSES: Final = {"calibration": "a calibration session", "second-look": "a second look at a review"}


@dataclass(frozen=True)
class Seeing:
    """What one person may read now.

    Nobody, leads included, reads another's scores of a conversation they are still to score themselves, or those of a
    calibration session that is not revealed. Agents read reviews of conversations they worked on, and no others.
    """

    unit: Unit
    person: SignedIn

    def may_read(self, review: RowMapping) -> bool:
        """Whether this review is one of theirs to read."""
        me, conversation_id = self.person.actor.id, str(review["conversation_id"])
        if review["reviewer_id"] == me and self.person.role in REVIEWERS:
            return True
        if review["purpose"] == "calibration":
            session = self.unit.calibration_sessions.find(review["session_id"])
            if session is None or session["state"] == "open":
                return False
            return self.person.role in REVIEWERS
        if self.person.role not in REVIEWERS:
            return review["purpose"] == "review" and has_worked_on(self.unit, conversation_id, me)
        mine = [one for one in self.unit.reviews.tasks_of([conversation_id]) if one["reviewer_id"] == me]
        if any(one["purpose"] != "second-look" and one["state"] in {"waiting", "opened"} for one in mine):
            return False
        if review["purpose"] == "second-look":
            task = self.unit.reviews.task(review["task_id"])
            looked_at = self.unit.reviews.find(task["of_review_id"]) if task is not None else None
            return self.person.role == "lead" or (looked_at is not None and looked_at["reviewer_id"] == me)
        return True


def has_worked_on(unit: Unit, conversation_id: str, person_id: str) -> bool:
    """Whether somebody had a conversation, or one merged into it, in hand."""
    found = unit.reviews.worked_on(unit.conversations.whole_of(conversation_id))
    return any(person_id in people for people in found.values())


def scorecard_view(row: RowMapping) -> Scorecard:
    """A version of a scorecard."""
    return Scorecard(
        id=row["id"],
        title=row["title"],
        subject=row["subject"],
        version=row["version"],
        categories=tuple(ScorecardCategory.model_validate(one) for one in row["categories"]),
    )


def scorecard_with(unit: Unit, scorecard_id: str, version: int) -> Scorecard:
    """A version of a scorecard; an empty one where there is none."""
    row = unit.reviews.scorecard(scorecard_id, version)
    return scorecard_view(row) if row is not None else Scorecard(id=scorecard_id, title="", version=version)


def review_view(unit: Unit, row: RowMapping) -> ReviewView:
    """A review as it counts now, with the dispute about it and the correction that came of it."""
    dispute = unit.disputes.of_review(row["root_id"])
    return ReviewView(
        id=row["id"],
        task_id=row["task_id"],
        conversation_id=row["conversation_id"],
        purpose=row["purpose"],
        subject=row["subject"],
        reviewer=PersonRef(id=row["reviewer_id"], name=row["reviewer_name"]),
        at=row["at"],
        scorecard_id=row["scorecard_id"],
        scorecard_version=row["scorecard_version"],
        review=ReviewIn.model_validate(row["body"]),
        score=row["score"],
        by_category=row["by_category"],
        is_zeroed=row["is_zeroed"],
        correction_id=unit.reviews.correction_of(row["root_id"]),
        dispute=dispute_view(dispute) if dispute is not None else None,
    )


def dispute_view(row: RowMapping) -> DisputeView:
    """A dispute and how it ended."""
    return DisputeView(
        id=row["id"],
        review_id=row["review_id"],
        conversation_id=row["conversation_id"],
        by=PersonRef(id=row["person_id"], name=row["person_name"]),
        at=row["at"],
        categories=tuple(row["categories"]),
        why=row["why"],
        state=row["state"],
        decided_by=PersonRef(id=row["decided_by"], name=row["decided_name"]) if row["decided_by"] else None,
        decided_at=row["decided_at"],
        decided_why=row["decided_why"],
    )


def task_views(unit: Unit, tasks: Sequence[RowMapping], policy: Policy, person: SignedIn) -> tuple[ReviewTask, ...]:
    """Tasks with what a list shows of their conversations; a score only to who may read it."""
    rows = unit.conversations.rows_of({one["conversation_id"] for one in tasks})
    names = {row["id"]: row["name"] for row in unit.people.all()}
    titles = unit.reviews.titles_of_plans()
    seeing = Seeing(unit, person)
    made = []
    for task in tasks:
        row = rows[task["conversation_id"]]
        review = unit.reviews.of_task(task["id"]) if task["state"] == "done" else None
        shown = review if review is not None and seeing.may_read(review) else None
        reviewer = task["reviewer_id"]
        made.append(
            ReviewTask(
                id=task["id"],
                conversation_id=task["conversation_id"],
                purpose=task["purpose"],
                subject=task["subject"],
                state=task["state"],
                plan_title=titles.get(task["plan_id"], ""),
                why=task["why"] or _PURPOSES.get(task["purpose"], ""),
                customer_name=row["customer_name"] or "Visitor",
                first_line=row["first_line"],
                category_title=policy.of(row["category"]).title if row["category"] else "",
                channel=row["channel"],
                language=row["language"],
                drawn_at=task["drawn_at"],
                reviewer=PersonRef(id=reviewer, name=names.get(reviewer, "")) if reviewer else None,
                done_at=task["done_at"],
                score=shown["score"] if shown is not None else None,
                error_classes=tuple(shown["body"].get("error_classes", ())) if shown is not None else (),
            )
        )
    return tuple(made)


def turns_to_review(unit: Unit, conversation_id: str) -> tuple[TurnToReview, ...]:
    """Every turn of the AI with the articles as they were then: what the answer rests on, else what was found."""
    whole = unit.conversations.whole_of(conversation_id)
    decisions = sorted((one for part in whole for one in unit.turns.decisions_of(part)), key=lambda one: one["seq"])
    uses: dict[str, list[tuple[str, int]]] = {}
    for use in unit.asked.uses_in(whole):
        uses.setdefault(use.turn_id, []).append((use.article_id, use.version))
    made = []
    for number, row in enumerate(decisions, 1):
        body = row["body"]
        found = [(str(one["id"]), int(one.get("version", 1))) for one in body.get("articles", [])]
        named = uses.get(row["turn_id"]) or found[:3]
        made.append(
            TurnToReview(
                turn_id=row["turn_id"],
                no=number,
                seq=row["seq"],
                action=row["action"],
                confidence=body.get("confidence", 0.0),
                because=body.get("because", ""),
                articles=tuple(then for one in named if (then := _article_then(unit, *one)) is not None),
            )
        )
    return tuple(made)


def _article_then(unit: Unit, article_id: str, version: int) -> ArticleThen | None:
    then = unit.articles.version(article_id, version)
    if then is None:
        return None
    now = unit.articles.head(article_id)
    in_use = now is not None and not now.retired
    return ArticleThen(
        id=article_id,
        title=then.title,
        version=version,
        body=then.body,
        now_version=now.version if now is not None and in_use else 0,
    )
