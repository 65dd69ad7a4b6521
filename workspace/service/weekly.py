"""The weekly review: the week's ten with what to do, what was decided, and what became of last time's decisions."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy.engine import RowMapping

from workspace.contract.insight import BehindRow, DecideWeek, WeekDecision, WeekItem, WeekList, WeekView
from workspace.contract.knowledge import Gap
from workspace.contract.values import PersonRef
from workspace.domain.decision import Reason
from workspace.domain.errors import BadInput, NotFound
from workspace.domain.facts import Actor, Fact, FactKind
from workspace.domain.policy import Policy
from workspace.knowledge.scrubbing import scrub
from workspace.quality.weekly import BEFORE, Case, Item, became, week_items
from workspace.service.insight import EARLIEST, LATEST, monday
from workspace.service.insight_figures import rate_view
from workspace.store.unit import Unit

MOST_WEEKS: Final = 60
MOST_LINKED: Final = 5
_KNOWLEDGE_REASONS: Final = frozenset({Reason.LOW_CONFIDENCE, Reason.NO_KNOWLEDGE})


def week_named(name: str) -> date:
    """The Monday of a week like 2026-W47; raises ``BadInput``."""
    year, _, number = name.partition("-W")
    try:
        begin = date.fromisocalendar(int(year), int(number), 1)
    except ValueError:
        raise BadInput("Name a week as 2026-W47.", field="week") from None
    if not EARLIEST <= begin.year <= LATEST:
        raise BadInput(f"Name a week of the years {EARLIEST} to {LATEST}.", field="week")
    return begin


def name_of(day: date) -> str:
    """The name of the week a day lies in."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"


def week_list(unit: Unit) -> WeekList:
    """The weeks with conversations, newest first."""
    return WeekList(weeks=tuple(name_of(date.fromisoformat(one)) for one in unit.measured.weeks()[:MOST_WEEKS]))


def week_view(unit: Unit, policy: Policy, gaps: tuple[Gap, ...], week: str, now: datetime) -> WeekView:
    """One week; ``gaps`` are those of now, linked where they are of the same category."""
    begin = week_named(week)
    items = _items(unit, begin)
    decided = {row["item_id"]: _decision(row, "") for row in unit.weekly.decisions(week)}
    rows = unit.conversations.rows_of({one for item in items for one in item.examples})
    corrections: dict[str, list[str]] = {}
    for row in unit.corrections.published_between(_midnight(begin), _midnight(begin + timedelta(weeks=1))):
        corrections.setdefault(row["category"], []).append(row["id"])
    shown = tuple(
        _item(one, rank, policy, gaps, corrections.get(one.category, []), decided.get(one.id), rows)
        for rank, one in enumerate(items, 1)
    )
    escalations = sum(1 for one in unit.weekly.escalated(begin.isoformat(), (begin + timedelta(weeks=1)).isoformat()))
    return WeekView(
        week=week,
        since=begin.isoformat(),
        until=(begin + timedelta(weeks=1)).isoformat(),
        escalations=escalations,
        items=shown,
        before=_before(unit, begin, now),
        is_over=_midnight(begin + timedelta(weeks=1)) <= now,
        headline=_headline(items, escalations),
    )


def decide(unit: Unit, week: str, order: DecideWeek, person: Actor, at: datetime) -> None:
    """Note what was decided about an item; raises ``NotFound`` for an item the week does not have."""
    if order.item_id not in {one.id for one in _items(unit, week_named(week))}:
        raise NotFound("item of this week", order.item_id)
    fresh = unit.weekly.decide(
        id=order.id, week=week, item_id=order.item_id, kind=order.kind, text=order.text,
        person_id=person.id, person_name=person.name, at=at,
    )  # fmt: skip
    if fresh:
        unit.facts.write([Fact(FactKind.WEEK_DECIDED, at, person, {"week": week, "item": order.item_id})])


def _items(unit: Unit, begin: date) -> list[Item]:
    first, end = begin - timedelta(weeks=BEFORE), begin + timedelta(weeks=1)
    known = set(unit.measured.weeks())
    # Weeks before the desk's first say nothing about what is usual.
    earlier = [
        one for at in range(BEFORE) if (one := (first + timedelta(weeks=at)).isoformat()) >= min(known, default="")
    ]
    cases = (Case(**vars(one)) for one in unit.weekly.escalated(first.isoformat(), end.isoformat()))
    return week_items(cases, begin.isoformat(), earlier)


def _before(unit: Unit, begin: date, now: datetime) -> tuple[WeekDecision, ...]:
    """The decisions of the last week in which any were made, with what became of them."""
    found = [one for one in unit.weekly.decided_weeks(now) if week_named(one) < begin]
    if not found:
        return ()
    then = week_named(found[0])
    weeks = [(then + timedelta(weeks=one)).isoformat() for one in range(1, (begin - then).days // 7 + 1)]
    weeks = [one for one in weeks if _midnight(date.fromisoformat(one) + timedelta(weeks=1)) <= now]
    cases = unit.weekly.escalated(then.isoformat(), (begin + timedelta(weeks=1)).isoformat())
    decisions = []
    for row in unit.weekly.decisions(found[0]):
        of_item = [one for one in cases if f"{one.category}/{one.reason}" == row["item_id"]]
        volume = sum(one.week == then.isoformat() for one in of_item)
        since = [sum(one.week == week for one in of_item) for week in weeks]
        decisions.append(_decision(row, became(float(volume), since)))
    return tuple(decisions)


def _item(
    one: Item, rank: int, policy: Policy, gaps: tuple[Gap, ...], corrections: list[str], decided: WeekDecision | None,
    rows: dict[str, RowMapping],
) -> WeekItem:  # fmt: skip
    linked = [gap for gap in gaps if gap.category == one.category][:MOST_LINKED]
    if one.reason not in _KNOWLEDGE_REASONS:
        linked = []
    action, because = one.action
    ratio = one.ratio or (None, None, None)
    return WeekItem(
        id=one.id,
        rank=rank,
        category=one.category,
        category_title=(policy.of(one.category).title or one.category) if one.category else "Not known yet",
        reason=one.reason,
        reason_words=Reason(one.reason).words if one.reason in set(Reason) else one.reason,
        volume=one.volume,
        share=rate_view(one.share),
        before_mean=one.before_mean,
        ratio=ratio[0],
        ratio_low=ratio[1],
        ratio_high=ratio[2],
        is_rising=one.is_rising,
        minutes=one.minutes,
        examples=tuple(_example(rows[name], policy) for name in one.examples if name in rows),
        gap_ids=tuple(gap.id for gap in linked),
        gap_titles=tuple(gap.question for gap in linked),
        correction_ids=tuple(corrections[:MOST_LINKED]),
        action=action,
        because=because,
        decision=decided,
    )


def _example(row: RowMapping, policy: Policy) -> BehindRow:
    return BehindRow(
        conversation_id=row["id"],
        customer_name=row["customer_name"],
        first_line=scrub(row["first_line"], [one for one in (row["customer_name"], row["company"]) if one]).text,
        category_title=policy.of(row["category"]).title if row["category"] else "",
        outcome="escalated",
        last_message_at=row["last_message_at"],
    )


def _decision(row: RowMapping, words: str) -> WeekDecision:
    return WeekDecision(
        id=row["id"],
        item_id=row["item_id"],
        week=row["week"],
        kind=row["kind"],
        text=row["text"],
        by=PersonRef(id=row["person_id"], name=row["person_name"]),
        at=row["at"],
        became=words,
    )


def _headline(items: list[Item], escalations: int) -> str:
    rising = [one for one in items if one.is_rising]
    if not escalations:
        return "Nothing went to people in this week."
    most = items[0]
    said = f"{escalations} conversations went to people; {most.volume} of them for one reason in one category."
    return f"{said} {len(rising)} of the ten are rising." if rising else said


def _midnight(day: date) -> datetime:
    return datetime.combine(monday(day), time(), UTC)
