"""Calibration sessions: people score the same conversations, hidden from each other until a lead reveals them."""

from sqlalchemy.engine import RowMapping

from workspace.contract.agreement import OpenSession, SessionConversation, SessionList, SessionOrder, SessionView
from workspace.contract.reviews import ReviewIn
from workspace.contract.values import PersonRef
from workspace.domain.errors import BadInput, Conflict, NotAllowed, NotFound
from workspace.quality.scorecard import Category
from workspace.service.people import SignedIn
from workspace.service.ports import Clock
from workspace.service.review_defaults import begin_reviews, card_of
from workspace.service.review_drawing import REVIEWERS, add_task
from workspace.service.review_scores import agreement_of
from workspace.service.review_views import has_worked_on, review_view, scorecard_with
from workspace.service.reviewing import check_review, review_values
from workspace.store.database import Store
from workspace.store.unit import Unit


class CalibrationDesk:
    """Where sessions are held. What is scored in one never counts anywhere else."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def list(self) -> SessionList:
        """All sessions, newest first."""
        with self._store.read() as unit:
            return SessionList(sessions=tuple(_view(unit, row) for row in unit.calibration_sessions.all()))

    def view(self, session_id: str) -> SessionView:
        """One session; who has scored, and how only once it is revealed."""
        with self._store.read() as unit:
            return _view(unit, _row(unit, session_id))

    def open(self, order: OpenSession, person: SignedIn) -> SessionView:
        """Open one; everybody in it gets each conversation as a task. Sent twice it is opened once."""
        at = self._clock()
        with self._store.write() as unit:
            begin_reviews(unit, at)
            known = unit.calibration_sessions.find(order.id)
            if known is not None:
                if known["opened_by"] != person.actor.id:
                    raise NotAllowed("Another session has this id.")
                return _view(unit, known)
            names = {
                row["id"]: row["name"]
                for row in unit.people.all()
                if row["role"] in REVIEWERS and row["revoked_at"] is None
            }
            people = list(dict.fromkeys(order.person_ids))
            conversations = list(dict.fromkeys(order.conversation_ids))
            if len(people) < 2 or any(one not in names for one in people):
                raise BadInput("Name at least two people who review and are here.", field="person_ids")
            for one in conversations:
                if unit.conversations.row(one) is None:
                    raise NotFound("conversation", one)
                worked = next((who for who in people if has_worked_on(unit, one, who)), None)
                if worked is not None:
                    raise BadInput(f"{names[worked]} worked on one of these conversations.", field="conversation_ids")
            card, version = card_of(unit, order.scorecard_id, "ai")
            row = unit.reviews.scorecard(card) if card else None
            if row is None:
                raise BadInput("This scorecard does not exist.", field="scorecard_id")
            unit.calibration_sessions.add(
                id=order.id,
                title=order.title,
                opened_by=person.actor.id,
                opened_name=person.actor.name,
                at=at,
                people=people,
                conversations=conversations,
                scorecard_id=card,
                scorecard_version=version,
            )
            for conversation_id in conversations:
                for who in people:
                    add_task(
                        unit,
                        purpose="calibration",
                        conversation_id=conversation_id,
                        subject=row["subject"],
                        why=f"calibration: {order.title}",
                        reviewer_id=who,
                        session_id=order.id,
                        scorecard_id=card,
                        scorecard_version=version,
                        drawn_at=at,
                    )
            return _view(unit, _row(unit, order.id))

    def order(self, session_id: str, order: SessionOrder, person: SignedIn) -> SessionView:
        """Reveal the scores, set a conversation's consensus, or close the session."""
        with self._store.write() as unit:
            row = unit.calibration_sessions.find(session_id, for_update=True)
            if row is None:
                raise NotFound("session", session_id)
            if row["state"] == "closed":
                raise Conflict("This session is closed.")
            match order.order:
                case "reveal":
                    self._reveal(unit, row)
                case "consensus":
                    if row["state"] != "revealed":
                        raise Conflict("Reveal the scores first; a consensus is about them.")
                    self._agree(unit, row, order.conversation_id, order.consensus, person)
                case "close":
                    self._reveal(unit, row)
                    unit.calibration_sessions.set_state(session_id, "closed")
            return _view(unit, _row(unit, session_id))

    def _reveal(self, unit: Unit, row: RowMapping) -> None:
        """From now on everybody reads the scores, and nobody scores: what was not done is taken off their lists."""
        if row["state"] != "open":
            return
        unit.calibration_sessions.set_state(row["id"], "revealed")
        for task in unit.reviews.tasks_of_session(row["id"]):
            if task["state"] in {"waiting", "opened"}:
                unit.reviews.change_task(task["id"], state="skipped")

    def _agree(
        self, unit: Unit, row: RowMapping, conversation_id: str, review: ReviewIn | None, person: SignedIn
    ) -> None:
        if conversation_id not in row["conversations"]:
            raise BadInput("This conversation is not in the session.", field="conversation_id")
        if review is None:
            raise BadInput("Say what was agreed on.", field="consensus")
        card = scorecard_with(unit, row["scorecard_id"], row["scorecard_version"])
        categories = tuple(Category(one.id, one.points, one.weight, one.critical) for one in card.categories)
        check_review(unit, review, categories, conversation_id)
        values = review_values(review, categories)
        unit.calibration_sessions.put_consensus(
            row["id"],
            conversation_id,
            body=values["body"],
            score=values["score"],
            person_id=person.actor.id,
            at=self._clock(),
        )


def _row(unit: Unit, session_id: str) -> RowMapping:
    row = unit.calibration_sessions.find(session_id)
    if row is None:
        raise NotFound("session", session_id)
    return row


def _view(unit: Unit, row: RowMapping) -> SessionView:
    tasks = unit.reviews.tasks_of_session(row["id"])
    done = {task["id"]: task for task in tasks if task["state"] == "done"}
    is_revealed = row["state"] != "open"
    # Not even read before: what is not in hand cannot be told.
    reviews = unit.reviews.first_of_tasks(done) if is_revealed else {}
    agreed = unit.calibration_sessions.consensus_of(row["id"]) if is_revealed else {}
    names = {one["id"]: one["name"] for one in unit.people.all()}
    conversations = unit.conversations.rows_of(set(row["conversations"]))

    def person(person_id: str) -> PersonRef:
        return PersonRef(id=person_id, name=names.get(person_id, ""))

    def made(conversation_id: str) -> SessionConversation:
        about, consensus = conversations[conversation_id], agreed.get(conversation_id)
        here = [task for task in done.values() if task["conversation_id"] == conversation_id]
        return SessionConversation(
            conversation_id=conversation_id,
            customer_name=about["customer_name"] or "Visitor",
            first_line=about["first_line"],
            done_by=tuple(person(task["reviewer_id"]) for task in here),
            reviews=tuple(review_view(unit, reviews[task["id"]]) for task in here if task["id"] in reviews),
            consensus=ReviewIn.model_validate(consensus["body"]) if consensus is not None else None,
            consensus_score=consensus["score"] if consensus is not None else None,
        )

    things = [
        [reviews[task["id"]] for task in done.values() if task["conversation_id"] == one and task["id"] in reviews]
        for one in row["conversations"]
    ]
    return SessionView(
        id=row["id"],
        title=row["title"],
        state=row["state"],
        opened_by=PersonRef(id=row["opened_by"], name=row["opened_name"]),
        at=row["at"],
        people=tuple(person(one) for one in row["people"]),
        scorecard=scorecard_with(unit, row["scorecard_id"], row["scorecard_version"]),
        conversations=tuple(made(one) for one in row["conversations"]),
        agreement=agreement_of(unit, [one for one in things if len(one) >= 2]) if is_revealed else None,
    )
