"""Draws what the plans allow and gives it out fairly: never to who worked on it, blindly twice where that is wanted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.domain.identifiers import new_id
from workspace.quality.sampling import STRATA, assign, draw, is_doubled, room_left
from workspace.service.ports import Clock
from workspace.service.review_defaults import begin_reviews, card_of
from workspace.service.work_loop import DoesJob
from workspace.store.database import Store
from workspace.store.unit import Unit
from workspace.store.work import Job

DRAW_REVIEWS: Final = "draw-reviews"
DAILY: Final = timedelta(days=1)
LOOKED_BACK: Final = timedelta(days=28)
REVIEWERS: Final = frozenset({"reviewer", "lead"})


def week_of(at: datetime) -> datetime:
    """The Monday on which a moment's week began, at midnight UTC."""
    return at.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=at.weekday())


def draws_daily(store: Store, clock: Clock, changed: Callable[[], None]) -> DoesJob:
    """The daily draw as durable work; each day may take up to its part of the week's quota."""

    def do(job: Job) -> timedelta | None:
        at = clock()
        with store.write() as unit:
            # Before the draw, so that one that fails is not the last.
            unit.work.defer(DRAW_REVIEWS, {}, at + DAILY, lock=DRAW_REVIEWS, key=DRAW_REVIEWS)
        draw_now(store, at, (at.weekday() + 1) / 7)
        changed()
        return None

    return do


def have_drawn(store: Store, at: datetime) -> None:
    """Have the daily draw done, beginning now."""
    with store.write() as unit:
        unit.work.defer(DRAW_REVIEWS, {}, at, lock=DRAW_REVIEWS, key=DRAW_REVIEWS)


@dataclass
class Given:
    """Who can review, and what they have been given this week."""

    people: tuple[str, ...]
    load: dict[str, int]
    worked_on: dict[str, set[str]] = field(default_factory=dict)
    reviewing: dict[str, set[str]] = field(default_factory=dict)

    def to(self, seed: str, conversation_id: str, people: Iterable[str] = (), without: Iterable[str] = ()) -> str:
        """Somebody for one more review of a conversation, '' where nobody may."""
        chosen = [one for one in (tuple(people) or self.people) if one in self.people]
        taboo = {*self.worked_on.get(conversation_id, ()), *self.reviewing.get(conversation_id, ()), *without}
        person = assign(seed, conversation_id, chosen, self.load, taboo)
        if person:
            self.load[person] = self.load.get(person, 0) + 1
            self.reviewing.setdefault(conversation_id, set()).add(person)
        return person

    def knows(self, unit: Unit, conversation_ids: Iterable[str]) -> list[RowMapping]:
        """Read who worked on these and who reviews them already; returns the tasks about them."""
        fresh = [one for one in dict.fromkeys(conversation_ids)]
        wholes = {one: unit.conversations.whole_of(one) for one in fresh}
        worked = unit.reviews.worked_on([part for whole in wholes.values() for part in whole])
        for one, whole in wholes.items():
            self.worked_on[one] = {person for part in whole for person in worked.get(part, ())}
        tasks = unit.reviews.tasks_of(fresh)
        for task in tasks:
            if task["purpose"] == "review" and task["reviewer_id"]:
                self.reviewing.setdefault(task["conversation_id"], set()).add(task["reviewer_id"])
        return tasks


def given_now(unit: Unit, at: datetime) -> Given:
    """Everybody who can review, with their load."""
    people = unit.people.all()
    may = tuple(row["id"] for row in people if row["role"] in REVIEWERS and row["revoked_at"] is None)
    return Given(may, unit.reviews.load(week_of(at)))


def draw_now(store: Store, at: datetime, share_of_week: float = 1.0) -> int:
    """Draw what every plan allows; returns how many tasks were made.

    Who belongs to which part is read first: on a large desk that takes seconds, in which others must be able to write.
    """
    with store.write() as unit:
        begin_reviews(unit, at)
    with store.read() as unit:
        found = {str(plan["id"]): (plan["seed"], members_of(unit, plan, at)) for plan in unit.reviews.plans()}
    with store.write() as unit:
        return draw_reviews(unit, at, share_of_week, found)


def members_of(unit: Unit, plan: RowMapping, at: datetime) -> list[str]:
    """Everybody a plan could draw."""
    return unit.reviews.strata.members(plan["stratum"], at - LOOKED_BACK, at, plan["category"])


def draw_reviews(unit: Unit, at: datetime, share_of_week: float, found: Mapping[str, tuple[str, Sequence[str]]]) -> int:
    """Draw from what was found, by plan with the seed it had then; a plan that was changed since waits."""
    given = given_now(unit, at)
    _give_out_again(unit, given)
    made = 0
    # Estimates first: what finds faults must not decide what is left for them.
    for plan in sorted(unit.reviews.plans(for_update=True), key=lambda one: one["stratum"] != "uniform"):
        seed, members = found.get(plan["id"], ("", ()))
        if seed != plan["seed"]:
            continue
        unit.reviews.change_plan(plan["id"], population=len(members))
        if plan["is_on"]:
            made += _draw(unit, plan, members, given, at, share_of_week)
    return made


def _draw(
    unit: Unit, plan: RowMapping, members: Sequence[str], given: Given, at: datetime, share_of_week: float
) -> int:
    seed, stratum = str(plan["seed"]), str(plan["stratum"])
    looked_at = unit.reviews.looked_at(plan["id"], seed)
    drawn_before = len(unit.reviews.draws_of(plan["id"], week_of(at)))
    room = room_left(int(plan["quota_per_week"]), drawn_before, share_of_week)
    drawn = draw(seed, (one for one in members if one not in looked_at), plan["rate"], room)
    subject = "escalation" if stratum == "escalations" else "ai"
    tasks = given.knows(unit, [one.conversation_id for one in drawn if one.is_taken])
    known = {
        one["conversation_id"]: str(one["id"])
        for one in reversed(tasks)
        if one["purpose"] == "review"
        and one["subject"] == subject
        and not one["double_of"]
        and one["state"] != "skipped"
    }
    doubled = {str(one["double_of"]) for one in tasks}
    made, draws = 0, []
    for one in drawn:
        task_id = ""
        if one.is_taken:
            # What another plan drew is reviewed once, and counts for both.
            task_id = known.get(one.conversation_id, "")
            if not task_id:
                task_id, made = _task(unit, plan, given, one.conversation_id, subject, at), made + 1
            if task_id not in doubled and is_doubled(seed, one.conversation_id, plan["double_share"]):
                made += bool(_task(unit, plan, given, one.conversation_id, subject, at, double_of=task_id))
        draws.append(
            {
                "plan_id": plan["id"],
                "seed": seed,
                "conversation_id": one.conversation_id,
                "task_id": task_id,
                "stratum": stratum,
                "probability": one.probability,
                "at": at,
            }
        )
    unit.reviews.add_draws(draws)
    return made


def _task(
    unit: Unit, plan: RowMapping, given: Given, conversation_id: str, subject: str, at: datetime, double_of: str = ""
) -> str:
    person = given.to(plan["seed"], conversation_id, plan["reviewer_ids"])
    if double_of and not person:
        # A double is another person's or none.
        return ""
    card, version = card_of(unit, plan["scorecard_id"], subject)
    return add_task(
        unit,
        conversation_id=conversation_id,
        subject=subject,
        plan_id=plan["id"],
        why=STRATA[plan["stratum"]],
        reviewer_id=person,
        double_of=double_of,
        scorecard_id=card,
        scorecard_version=version,
        drawn_at=at,
    )


def add_task(unit: Unit, *, purpose: str = "review", **values: Any) -> str:
    """Write a task that waits; returns its id, which tells nothing about why it is there."""
    task_id = new_id()
    unit.reviews.add_task(id=task_id, purpose=purpose, state="waiting", **values)
    return task_id


def _give_out_again(unit: Unit, given: Given) -> None:
    """Tasks nobody has, or whose reviewer has gone."""
    orphans = [
        one
        for one in unit.reviews.tasks(reviewer_id=None, is_done=False, most=2000)
        if one["purpose"] == "review" and one["reviewer_id"] not in given.people
    ]
    given.knows(unit, [one["conversation_id"] for one in orphans])
    for task in orphans:
        plan = unit.reviews.plan(task["plan_id"]) if task["plan_id"] else None
        wanted = plan["reviewer_ids"] if plan is not None else ()
        person = given.to(task["id"], task["conversation_id"], wanted, task["skipped"])
        if person or task["reviewer_id"]:
            unit.reviews.change_task(task["id"], reviewer_id=person, state="waiting", opened_at=None)
