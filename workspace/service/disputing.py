"""Disputes about reviews: opened by who worked on the conversation, decided by a lead, never by changing a review."""

from datetime import datetime
from typing import Final

from sqlalchemy.engine import RowMapping

from workspace.contract.reviews import DecideDispute, DisputeList, DisputeView, OpenDispute, ReviewIn
from workspace.domain.errors import AlreadyDone, BadInput, Conflict, NotAllowed, NotFound
from workspace.domain.facts import FactKind
from workspace.domain.identifiers import new_id
from workspace.quality.scorecard import Category
from workspace.service.people import SignedIn
from workspace.service.ports import Clock
from workspace.service.review_facts import note_review, tell
from workspace.service.review_views import Seeing, dispute_view, has_worked_on, scorecard_with
from workspace.service.reviewing import check_review, review_values
from workspace.store.database import Store
from workspace.store.unit import Unit

MOST_SHOWN: Final = 500


class DisputeDesk:
    """Where objections to reviews are heard."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def list(self, person: SignedIn) -> DisputeList:
        """Those this person may read, the open ones first; agents: of conversations they worked on."""
        with self._store.read() as unit:
            rows = unit.disputes.all(MOST_SHOWN)
            return DisputeList(disputes=tuple(dispute_view(one) for one in rows if _may_read(unit, one, person)))

    def open(self, order: OpenDispute, person: SignedIn) -> DisputeView:
        """Object to a review; sent twice it is taken in once."""
        at = self._clock()
        with self._store.write() as unit:
            known = unit.disputes.find(order.id)
            if known is not None:
                if known["person_id"] != person.actor.id or known["review_id"] != order.review_id:
                    raise NotAllowed("Another dispute has this id.")
                return dispute_view(known)
            review = unit.reviews.find(order.review_id)
            if review is None or not Seeing(unit, person).may_read(review):
                raise NotFound("review", order.review_id)
            if review["purpose"] != "review":
                raise BadInput("Only a review that counts can be disputed.", field="review_id")
            # Locked before it is looked for: two who object at the same moment object once.
            unit.conversations.version_of(review["conversation_id"])
            current, last = unit.reviews.current(review["root_id"]), unit.disputes.of_review(review["root_id"])
            if last is not None and last["state"] == "open":
                raise Conflict("Somebody has objected to this review already; it is not decided yet.")
            if current is None or current["id"] != order.review_id:
                raise Conflict("This review was replaced by another one; read that first.")
            card = scorecard_with(unit, review["scorecard_id"], review["scorecard_version"])
            if not {one.id for one in card.categories}.issuperset(order.categories):
                raise BadInput("The scorecard has no such category.", field="categories")
            unit.disputes.add(
                id=order.id,
                review_id=order.review_id,
                root_id=review["root_id"],
                conversation_id=review["conversation_id"],
                person_id=person.actor.id,
                person_name=person.actor.name,
                at=at,
                categories=list(order.categories),
                why=order.why,
            )
            tell(unit, FactKind.REVIEW_DISPUTED, person.actor, at, review["root_id"], review)
            return _found(unit, order.id)

    def decide(self, dispute_id: str, order: DecideDispute, person: SignedIn) -> DisputeView:
        """Accept it or a part of it, with the review that counts from now on, or reject it."""
        at = self._clock()
        with self._store.write() as unit:
            row = unit.disputes.find(dispute_id, for_update=True)
            if row is None:
                raise NotFound("dispute", dispute_id)
            if row["state"] != "open":
                raise AlreadyDone("This dispute was decided already.")
            old = unit.reviews.current(row["root_id"])
            if old is None:
                raise NotFound("review", row["review_id"])
            if person.actor.id in {old["reviewer_id"], row["person_id"]} and _other_leads(unit, person):
                raise NotAllowed("This is about your own review or objection; another lead decides it.")
            if order.decision == "reject":
                if order.review is not None:
                    raise BadInput("Where the objection is rejected the review stays as it was.", field="review")
            elif order.review is None:
                raise BadInput("Give the review that is to count from now on.", field="review")
            else:
                _replace(unit, old, order.review, person, at)
            unit.disputes.change(
                dispute_id,
                state=order.decision,
                decided_by=person.actor.id,
                decided_name=person.actor.name,
                decided_why=order.why,
                decided_at=at,
            )
            if order.review is not None:
                task = unit.reviews.task(old["task_id"])
                if task is not None:
                    note_review(unit, task, order.review)
            tell(unit, FactKind.DISPUTE_DECIDED, person.actor, at, row["root_id"], old, order.review)
            return _found(unit, dispute_id)


def _replace(unit: Unit, old: RowMapping, review: ReviewIn, person: SignedIn, at: datetime) -> None:
    card = scorecard_with(unit, old["scorecard_id"], old["scorecard_version"])
    categories = tuple(Category(one.id, one.points, one.weight, one.critical) for one in card.categories)
    check_review(unit, review, categories, old["conversation_id"])
    kept = ("root_id", "task_id", "conversation_id", "purpose", "subject", "session_id")
    unit.reviews.add(
        id=new_id(),
        replaces=old["id"],
        reviewer_id=person.actor.id,
        reviewer_name=person.actor.name,
        at=at,
        scorecard_id=card.id,
        scorecard_version=card.version,
        **{name: old[name] for name in kept},
        **review_values(review, categories),
    )


def _other_leads(unit: Unit, person: SignedIn) -> bool:
    return any(
        row["role"] == "lead" and row["revoked_at"] is None and row["id"] != person.actor.id
        for row in unit.people.all()
    )


def _may_read(unit: Unit, row: RowMapping, person: SignedIn) -> bool:
    if row["person_id"] == person.actor.id:
        return True
    if person.role == "agent":
        return has_worked_on(unit, row["conversation_id"], person.actor.id)
    review = unit.reviews.find(row["review_id"])
    return review is not None and Seeing(unit, person).may_read(review)


def _found(unit: Unit, dispute_id: str) -> DisputeView:
    row = unit.disputes.find(dispute_id)
    if row is None:
        raise NotFound("dispute", dispute_id)
    return dispute_view(row)
