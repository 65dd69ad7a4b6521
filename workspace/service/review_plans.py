"""Scorecards and sampling plans: how they stand, what leads change, and what more reviews would bring."""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.contract.insight import RateView
from workspace.contract.reviews import PlanIn, PlanList, PlanView, PutScorecard, ScorecardList
from workspace.contract.values import PersonRef
from workspace.domain.errors import BadInput, NotFound
from workspace.domain.identifiers import new_id
from workspace.quality.sampling import STRATA
from workspace.quality.statistics.rates import Rate, more_for, rate
from workspace.service.ports import Clock
from workspace.service.review_defaults import begin_reviews
from workspace.service.review_drawing import REVIEWERS, members_of, week_of
from workspace.service.review_views import scorecard_view
from workspace.store.database import Store
from workspace.store.unit import Unit

# What an interval is brought to, one after the other.
AIMS: Final = (0.2, 0.1, 0.05, 0.03)
ALL_TIME: Final = timedelta(days=365)
# What a change of these makes is another draw.
_DECIDES: Final = ("stratum", "rate", "quota_per_week", "category", "double_share")


class PlanDesk:
    """Where scorecards and plans are read and changed."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def scorecards(self) -> ScorecardList:
        """The newest version of each."""
        with self._store.write() as unit:
            begin_reviews(unit, self._clock())
            return _scorecards(unit)

    def put_scorecard(self, scorecard_id: str, order: PutScorecard, person_id: str) -> ScorecardList:
        """A new version of a scorecard, or a new one."""
        named = [one.id for one in order.categories]
        if len(set(named)) < len(named):
            raise BadInput("Two categories have the same id.", field="categories")
        if not any(one.weight for one in order.categories):
            raise BadInput("Give at least one category a weight above 0.", field="categories")
        with self._store.write() as unit:
            begin_reviews(unit, self._clock())
            known = unit.reviews.scorecard(scorecard_id)
            if known is not None and known["subject"] != order.subject:
                raise BadInput("A scorecard stays with what it is about; make another one.", field="subject")
            categories = [one.model_dump(mode="json") for one in order.categories]
            unit.reviews.put_scorecard(scorecard_id, order.title, order.subject, categories, self._clock(), person_id)
            return _scorecards(unit)

    def plans(self) -> PlanList:
        """All plans with how they stand."""
        with self._store.write() as unit:
            begin_reviews(unit, self._clock())
            return self._plans(unit)

    def add(self, order: PlanIn) -> PlanList:
        """A new plan; what ended in the last four weeks can be drawn by it."""
        with self._store.write() as unit:
            begin_reviews(unit, self._clock())
            plan_id = new_id()
            unit.reviews.add_plan(id=plan_id, seed=new_id(), at=self._clock(), **_checked(unit, order))
            self._count(unit, plan_id)
            return self._plans(unit)

    def change(self, plan_id: str, order: PlanIn) -> PlanList:
        """A plan as it is to be; where that changes who is drawn, it begins a draw of its own with another seed."""
        with self._store.write() as unit:
            known = unit.reviews.plan(plan_id)
            if known is None or known["ended_at"] is not None:
                raise NotFound("plan", plan_id)
            values = _checked(unit, order)
            if any(known[name] != values[name] for name in _DECIDES):
                values |= {"seed": new_id()}
            unit.reviews.change_plan(plan_id, **values)
            self._count(unit, plan_id)
            return self._plans(unit)

    def end(self, plan_id: str) -> PlanList:
        """Draw nothing more by it; what was drawn stays."""
        with self._store.write() as unit:
            known = unit.reviews.plan(plan_id)
            if known is None or known["ended_at"] is not None:
                raise NotFound("plan", plan_id)
            unit.reviews.change_plan(plan_id, ended_at=self._clock(), is_on=False)
            return self._plans(unit)

    def _count(self, unit: Unit, plan_id: str) -> None:
        plan = unit.reviews.plan(plan_id)
        if plan is not None:
            unit.reviews.change_plan(plan_id, population=len(members_of(unit, plan, self._clock())))

    def _plans(self, unit: Unit) -> PlanList:
        at = self._clock()
        names = {row["id"]: row["name"] for row in unit.people.all()}
        return PlanList(plans=tuple(_plan_view(unit, row, names, at) for row in unit.reviews.plans()))


def _scorecards(unit: Unit) -> ScorecardList:
    return ScorecardList(scorecards=tuple(scorecard_view(one) for one in unit.reviews.scorecards()))


def _checked(unit: Unit, order: PlanIn) -> dict[str, Any]:
    values = order.model_dump(exclude={"double", "reviewer_ids"})
    wanted = list(dict.fromkeys(order.reviewer_ids))
    known = {row["id"] for row in unit.people.all() if row["role"] in REVIEWERS and row["revoked_at"] is None}
    if any(one not in known for one in wanted):
        raise BadInput("Only reviewers and leads who are here can be given reviews.", field="reviewer_ids")
    if order.scorecard_id:
        card = unit.reviews.scorecard(order.scorecard_id)
        subject = "escalation" if order.stratum == "escalations" else "ai"
        if card is None or card["subject"] != subject:
            raise BadInput("This scorecard does not exist, or is about something else.", field="scorecard_id")
    return {**values, "double_share": order.double, "reviewer_ids": wanted}


def _plan_view(unit: Unit, row: RowMapping, names: dict[str, str], at: datetime) -> PlanView:
    draws = unit.reviews.draws_of(row["id"], at - ALL_TIME)
    this_week = [one for one in draws if one["at"] >= week_of(at)]
    reviews = unit.reviews.first_of_tasks(one["task_id"] for one in draws)
    judged = [one["verdict"] for one in reviews.values() if one["verdict"] in {"right", "wrong"}]
    right = judged.count("right")
    return PlanView(
        id=row["id"],
        title=row["title"],
        stratum=row["stratum"],
        stratum_words=STRATA[row["stratum"]],
        rate=row["rate"],
        quota_per_week=row["quota_per_week"],
        category=row["category"],
        reviewers=tuple(PersonRef(id=one, name=names.get(one, "")) for one in row["reviewer_ids"]),
        scorecard_id=row["scorecard_id"],
        double=row["double_share"],
        is_on=row["is_on"],
        seed=row["seed"],
        population=row["population"],
        drawn=len(this_week),
        done=sum(one["state"] == "done" for one in this_week),
        share_right=rate_view(rate(right, len(judged))),
        buys=what_more_buys(right, len(judged)),
    )


def rate_view(found: Rate) -> RateView:
    """A share with its interval as it goes over the wire."""
    return RateView(
        numerator=found.numerator,
        denominator=found.denominator,
        n=found.n,
        value=found.value,
        low=found.low,
        high=found.high,
        is_too_few=found.is_too_few,
        words="too few to tell" if found.is_too_few else "",
    )


def what_more_buys(right: int, n: int) -> str:
    """What a few more reviews would bring, in a sentence; '' once the share is known to ±3."""
    for aim in AIMS:
        more = more_for(right, n, aim)
        if more:
            noun = "review brings" if more == 1 else "reviews bring"
            return f"{more} more {noun} it to ±{aim * 100:.0f}"
    return ""
