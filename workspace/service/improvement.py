"""How fast the AI gets better: corrections that go live, escalations they avoid, and the trend at a fixed mix."""

import math
import statistics
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time

from workspace.contract.insight import FigureView
from workspace.domain.measured import Tally
from workspace.quality.statistics.rates import LEAST
from workspace.quality.statistics.weighting import student
from workspace.service.insight_figures import RESOLVED, count, ended
from workspace.store.measured import Filter
from workspace.store.unit import Unit

WEEKS_PER_STEP = 4


def improvement_views(unit: Unit, wanted: Filter, since: date, until: date) -> list[FigureView]:
    """The three figures of improvement; corrections are those of the span and, where named, of the categories."""
    begin, end = _midnight(since), _midnight(until)
    live = [
        row
        for row in unit.corrections.published_between(begin, end)
        if not wanted.categories or row["category"] in wanted.categories
    ]
    waited = [(row["published_at"] - row["at"]).total_seconds() for row in live if row["published_at"] is not None]
    replayed = [len(row["proof"].get("newly_answered") or ()) for row in live if row["proof"]]
    used = [unit.asked.uses_since(row["article_id"], row["version"], row["published_at"] or row["at"]) for row in live]
    return [
        FigureView(
            id="live-after",
            title="From correction to live",
            unit="seconds",
            value=statistics.median(waited) if waited else None,
            median=statistics.median(waited) if waited else None,
            p90=_late(waited),
            n=len(waited),
            is_too_few=len(waited) < LEAST,
            better="down",
            formula="from proposing a correction to its publication, approval included",
            source="Deskhand's own",
            words="" if len(waited) >= LEAST else "too few to tell",
        ),
        _mean("avoided-replay", "Escalations avoided per correction, in replay", [float(one) for one in replayed],
              "past escalations its proof found it would answer"),
        _mean("avoided", "Answers resting on a correction, so far", [float(one) for one in used],
              "answers since that rest on it and were not found wrong"),
        _points(unit, wanted, since, until),
    ]  # fmt: skip


def _mean(name: str, title: str, values: list[float], formula: str) -> FigureView:
    mean = statistics.fmean(values) if values else None
    half = student(len(values) - 1) * statistics.stdev(values) / math.sqrt(len(values)) if len(values) > 1 else None
    return FigureView(
        id=name,
        title=title,
        unit="count",
        value=mean,
        low=mean - half if mean is not None and half is not None else None,
        high=mean + half if mean is not None and half is not None else None,
        n=len(values),
        is_too_few=len(values) < LEAST,
        better="up",
        formula=formula,
        source="Deskhand's own",
        words="" if len(values) >= LEAST else "too few to tell",
    )


def _points(unit: Unit, wanted: Filter, since: date, until: date) -> FigureView:
    """Resolution points gained per four weeks, as if the mix of categories had stayed what it is over the whole span.

    Each week's resolution by category, weighted with the category's share of the span; a straight line through the
    weeks (least squares), its slope times four. A week without a category takes that category's share of the span.
    """
    within = replace(wanted, since=since.isoformat(), until=until.isoformat())
    cells = unit.measured.cells(within, by=("week", "category"))
    whole = unit.measured.cells(within, by=("category",))
    total = sum(ended(figures) for figures in whole.values())
    weeks = sorted({week for week, _ in cells})
    n = sum(1 for week in weeks if any(ended(cells[key]) for key in cells if key[0] == week))
    shares = {key[0]: ended(figures) / total for key, figures in whole.items()} if total else {}
    y = [
        sum(share * _resolution(cells.get((week, name)), whole[(name,)]) for name, share in shares.items())
        for week in weeks
    ]
    slope = half = None
    if n >= WEEKS_PER_STEP and len(y) == len(weeks):
        x = [float((date.fromisoformat(week) - since).days) / 7 for week in weeks]
        middle_x, middle_y = statistics.fmean(x), statistics.fmean(y)
        spread = sum((one - middle_x) ** 2 for one in x)
        if spread:
            per_week = sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y, strict=True)) / spread
            off = sum((b - middle_y - per_week * (a - middle_x)) ** 2 for a, b in zip(x, y, strict=True))
            error = math.sqrt(off / (len(x) - 2) / spread) if len(x) > 2 else 0.0
            slope, half = per_week * WEEKS_PER_STEP, student(len(x) - 2) * error * WEEKS_PER_STEP
    return FigureView(
        id="points",
        title="Resolution points per four weeks",
        unit="points",
        value=slope,
        low=slope - half if slope is not None and half is not None else None,
        high=slope + half if slope is not None and half is not None else None,
        n=total,
        is_too_few=slope is None or total < LEAST,
        better="up",
        formula="slope of weekly resolution at the span's mix of categories, times four",
        source="Deskhand's own; Intercom Fin reports about one a month",
        words="" if slope is not None else "too few weeks to tell",
    )


def _resolution(week: Mapping[str, Tally] | None, span: Mapping[str, Tally]) -> float:
    figures = week if week is not None and ended(week) else span
    return sum(count(figures, f"involved:{one.value}") for one in RESOLVED) / max(1, ended(figures))


def _late(values: list[float]) -> float | None:
    return sorted(values)[min(len(values) - 1, int(0.9 * len(values)))] if values else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
