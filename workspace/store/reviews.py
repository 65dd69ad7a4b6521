"""What is reviewed and what came of it: scorecards, plans, draws, tasks, reviews, disputes and sessions."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import review_tables as r
from workspace.store.measured import Filter
from workspace.store.measured_tables import extra_figure, measured
from workspace.store.strata import Strata, worked_on

OPEN: Final = ("waiting", "opened")


class Reviews:
    """Reviews with all around them. A review is never changed: what replaces it is a row of its own."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.strata = Strata(connection)

    def worked_on(self, conversation_ids: Sequence[str]) -> dict[str, set[str]]:
        """By conversation the people who had it in hand."""
        return worked_on(self._connection, list(conversation_ids))

    # Scorecards

    def put_scorecard(
        self, scorecard_id: str, title: str, subject: str, categories: list[dict[str, Any]], at: datetime, by: str
    ) -> int:
        """Write a new version; returns its number."""
        newest = sa.select(sa.func.max(r.scorecard.c.version)).where(r.scorecard.c.id == scorecard_id)
        version = int(self._connection.execute(newest).scalar() or 0) + 1
        values = {"id": scorecard_id, "version": version, "title": title, "subject": subject, "categories": categories}
        self._connection.execute(sa.insert(r.scorecard).values(**values, at=at, person_id=by))
        return version

    def scorecard(self, scorecard_id: str, version: int = 0) -> RowMapping | None:
        """One version, the newest for 0."""
        query = sa.select(r.scorecard).where(r.scorecard.c.id == scorecard_id)
        if version:
            query = query.where(r.scorecard.c.version == version)
        return self._connection.execute(query.order_by(r.scorecard.c.version.desc()).limit(1)).mappings().one_or_none()

    def scorecards(self) -> list[RowMapping]:
        """The newest version of each, the oldest card first."""
        rows = self._connection.execute(sa.select(r.scorecard).order_by(r.scorecard.c.version)).mappings()
        return list({row["id"]: row for row in rows}.values())

    # Plans and draws

    def add_plan(self, **values: Any) -> None:
        """A new plan."""
        self._connection.execute(sa.insert(r.review_plan).values(**values))

    def change_plan(self, plan_id: str, **values: Any) -> None:
        """A plan as it is from now on."""
        self._connection.execute(sa.update(r.review_plan).where(r.review_plan.c.id == plan_id).values(**values))

    def plan(self, plan_id: str) -> RowMapping | None:
        """One plan, an ended one as well."""
        query = sa.select(r.review_plan).where(r.review_plan.c.id == plan_id)
        return self._connection.execute(query).mappings().one_or_none()

    def plans(self, *, for_update: bool = False) -> list[RowMapping]:
        """All that have not ended, in the order they were made; locked so that nobody else draws meanwhile."""
        query = sa.select(r.review_plan).where(r.review_plan.c.ended_at.is_(None))
        query = query.with_for_update() if for_update else query
        return list(self._connection.execute(query.order_by(r.review_plan.c.at, r.review_plan.c.id)).mappings())

    def titles_of_plans(self) -> dict[str, str]:
        """Every plan's title by its id."""
        return {row.id: row.title for row in self._connection.execute(sa.select(r.review_plan))}

    def looked_at(self, plan_id: str, seed: str) -> set[str]:
        """What a plan has drawn or passed over under its present seed."""
        c = r.review_draw.c
        query = sa.select(c.conversation_id).where(c.plan_id == plan_id, c.seed == seed)
        return set(self._connection.execute(query).scalars())

    def add_draws(self, draws: Sequence[dict[str, Any]]) -> None:
        """A plan has looked at some conversations."""
        for first in range(0, len(draws), 5000):
            self._connection.execute(sa.insert(r.review_draw), list(draws[first : first + 5000]))

    def draws_of(self, plan_id: str, since: datetime) -> list[RowMapping]:
        """What a plan has taken since a moment, with the state of its task."""
        c, task = r.review_draw.c, r.review_task.c
        query = (
            sa.select(r.review_draw, task.state)
            .join(r.review_task, task.id == c.task_id)
            .where(c.plan_id == plan_id, c.at >= since)
        )
        return list(self._connection.execute(query).mappings())

    def draws_in(self, stratum: str) -> list[RowMapping]:
        """All that was ever taken from a part."""
        c = r.review_draw.c
        query = sa.select(r.review_draw).where(c.stratum == stratum, c.task_id != "")
        return list(self._connection.execute(query.order_by(c.at, c.conversation_id)).mappings())

    def draws_with(self, conversation_id: str) -> list[RowMapping]:
        """The draws that took a conversation."""
        c = r.review_draw.c
        query = sa.select(r.review_draw).where(c.conversation_id == conversation_id, c.task_id != "")
        return list(self._connection.execute(query.order_by(c.at, c.plan_id)).mappings())

    # Tasks

    def add_task(self, **values: Any) -> None:
        """Somebody is to review something."""
        self._connection.execute(sa.insert(r.review_task).values(**values))

    def change_task(self, task_id: str, **values: Any) -> None:
        """How far it is."""
        self._connection.execute(sa.update(r.review_task).where(r.review_task.c.id == task_id).values(**values))

    def task(self, task_id: str, *, for_update: bool = False) -> RowMapping | None:
        """One task, locked for the rest of the transaction where the database locks rows."""
        query = sa.select(r.review_task).where(r.review_task.c.id == task_id)
        query = query.with_for_update() if for_update else query
        return self._connection.execute(query).mappings().one_or_none()

    def tasks(
        self, *, reviewer_id: str | None, is_done: bool, since: datetime | None = None, most: int = 500
    ) -> list[RowMapping]:
        """Tasks that wait (oldest first) or are done (newest first); ``reviewer_id`` None for everybody's."""
        c = r.review_task.c
        query = sa.select(r.review_task).where(c.state.in_(("done",) if is_done else OPEN))
        if reviewer_id is not None:
            query = query.where(c.reviewer_id == reviewer_id)
        if since is not None:
            query = query.where(c.done_at >= since)
        order = (c.done_at.desc(), c.id) if is_done else (c.drawn_at, c.id)
        return list(self._connection.execute(query.order_by(*order).limit(most)).mappings())

    def tasks_of(self, conversation_ids: Sequence[str]) -> list[RowMapping]:
        """All tasks about these conversations."""
        found: list[RowMapping] = []
        for first in range(0, len(conversation_ids), 500):
            some = list(conversation_ids[first : first + 500])
            query = sa.select(r.review_task).where(r.review_task.c.conversation_id.in_(some))
            found += self._connection.execute(query.order_by(r.review_task.c.drawn_at, r.review_task.c.id)).mappings()
        return found

    def is_awaited(self, conversation_id: str) -> bool:
        """Whether somebody is still to review or score it."""
        c = r.review_task.c
        here = (c.conversation_id == conversation_id) & c.state.in_(OPEN) & (c.purpose != "second-look")
        return self._connection.execute(sa.select(c.id).where(here).limit(1)).first() is not None

    def tasks_of_session(self, session_id: str) -> list[RowMapping]:
        """The tasks of a calibration session."""
        query = sa.select(r.review_task).where(r.review_task.c.session_id == session_id)
        return list(self._connection.execute(query.order_by(r.review_task.c.id)).mappings())

    def load(self, since: datetime) -> dict[str, int]:
        """By person how many tasks they have been given since a moment or have waiting."""
        c = r.review_task.c
        query = sa.select(c.reviewer_id, sa.func.count()).where(sa.or_(c.drawn_at >= since, c.state.in_(OPEN)))
        return {name: int(count) for name, count in self._connection.execute(query.group_by(c.reviewer_id))}

    def done_since(self, reviewer_id: str, since: datetime) -> int:
        """How many tasks somebody has finished since a moment."""
        c = r.review_task.c
        query = sa.select(sa.func.count()).where(c.reviewer_id == reviewer_id, c.state == "done", c.done_at >= since)
        return int(self._connection.execute(query).scalar_one())

    # Reviews

    def add(self, **values: Any) -> None:
        """Write a review down."""
        self._connection.execute(sa.insert(r.review).values(**values))

    def find(self, review_id: str) -> RowMapping | None:
        """One review, a replaced one as well."""
        return self._connection.execute(sa.select(r.review).where(r.review.c.id == review_id)).mappings().one_or_none()

    def current(self, root_id: str) -> RowMapping | None:
        """What a review has come to."""
        query = self._counting().where(r.review.c.root_id == root_id)
        return self._connection.execute(query).mappings().one_or_none()

    def of_task(self, task_id: str) -> RowMapping | None:
        """What came of a task, as it counts now."""
        query = self._counting().where(r.review.c.task_id == task_id)
        return self._connection.execute(query).mappings().one_or_none()

    def first_of_tasks(self, task_ids: Iterable[str]) -> dict[str, RowMapping]:
        """By task the review as it was handed in, before any dispute."""
        found: dict[str, RowMapping] = {}
        wanted = list(task_ids)
        for first in range(0, len(wanted), 500):
            query = sa.select(r.review).where(
                r.review.c.task_id.in_(wanted[first : first + 500]), r.review.c.replaces == ""
            )
            found |= {row["task_id"]: row for row in self._connection.execute(query).mappings()}
        return found

    def counting(
        self,
        *,
        purposes: Collection[str] = ("review",),
        since: datetime | None = None,
        until: datetime | None = None,
        conversation_id: str = "",
        reviewer_id: str = "",
        before: tuple[datetime, str] | None = None,
        most: int | None = None,
    ) -> list[RowMapping]:
        """Reviews as they count now (what a dispute replaced is left out), newest first."""
        c = r.review.c
        query = self._counting().where(c.purpose.in_(list(purposes)))
        if since is not None:
            query = query.where(c.at >= since)
        if until is not None:
            query = query.where(c.at < until)
        if conversation_id:
            query = query.where(c.conversation_id == conversation_id)
        if reviewer_id:
            query = query.where(c.reviewer_id == reviewer_id)
        if before is not None:
            at, name = before
            query = query.where(sa.or_(c.at < at, (c.at == at) & (c.id > name)))
        query = query.order_by(c.at.desc(), c.id)
        return list(self._connection.execute(query.limit(most) if most is not None else query).mappings())

    def doubles(self, since: datetime) -> list[tuple[RowMapping, RowMapping]]:
        """Blind double reviews of which both were handed in since a moment, each as it was before any dispute."""
        c = r.review_task.c
        query = sa.select(c.id, c.double_of).where(c.double_of != "", c.state == "done", c.purpose == "review")
        pairs = [(str(row.double_of), str(row.id)) for row in self._connection.execute(query)]
        reviews = self.first_of_tasks([one for pair in pairs for one in pair])
        found = [(reviews[one], reviews[other]) for one, other in pairs if one in reviews and other in reviews]
        return sorted(
            ((one, other) for one, other in found if max(one["at"], other["at"]) >= since),
            key=lambda pair: (pair[0]["at"], pair[0]["id"]),
        )

    def judged(self, wanted: Filter) -> list[tuple[float, bool]]:
        """Of the uniform reserve what the AI had and did not hand over: its chance, and whether a person was missed."""
        chance, missed = extra_figure.alias("chance"), extra_figure.alias("missed")
        here = (missed.c.conversation_id == chance.c.conversation_id) & (missed.c.figure == "review:missed")
        query = (
            sa.select(chance.c.value, missed.c.value.label("missed"))
            .join(measured, measured.c.conversation_id == chance.c.conversation_id)
            .outerjoin(missed, here)
            .where(chance.c.figure == "review:chance", measured.c.involved, ~measured.c.escalated, *wanted.of(measured))
        )
        return [(float(row.value), row.missed is not None) for row in self._connection.execute(query)]

    def active_s(self, conversation_id: str) -> float:
        """How long people worked on reviewing a conversation, in seconds; sessions and second looks apart."""
        c = r.review.c
        query = sa.select(c.body).where(c.conversation_id == conversation_id, c.purpose == "review", c.replaces == "")
        return sum(float(body.get("active_s", 0.0)) for body in self._connection.execute(query).scalars())

    def link_correction(self, root_id: str, correction_id: str, at: datetime) -> None:
        """A correction came of a review."""
        c = r.review_correction.c
        known = sa.select(c.root_id).where(c.root_id == root_id, c.correction_id == correction_id)
        if self._connection.execute(known).first() is None:
            values = {"root_id": root_id, "correction_id": correction_id, "at": at}
            self._connection.execute(sa.insert(r.review_correction).values(**values))

    def correction_of(self, root_id: str) -> str:
        """The last correction that came of a review, '' for none."""
        c = r.review_correction.c
        query = sa.select(c.correction_id).where(c.root_id == root_id).order_by(c.at.desc(), c.correction_id).limit(1)
        return str(self._connection.execute(query).scalar() or "")

    @staticmethod
    def _counting() -> sa.Select[Any]:
        later = r.review.alias("later")
        return sa.select(r.review).where(~sa.exists().where(later.c.replaces == r.review.c.id))
