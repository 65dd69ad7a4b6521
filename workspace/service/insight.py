"""What the insight pane shows, read from rolled-up cells: the thermostat, figures, series, heat map and curves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from workspace.contract.insight import (
    BehindPage,
    BehindRow,
    Breakdown,
    Cell,
    Choosable,
    Curve,
    FigureView,
    FunnelStep,
    HeatMap,
    InsightFilter,
    InsightView,
    Point,
    Rates,
    Series,
    Thermostat,
)
from workspace.domain.decision import Reason
from workspace.domain.errors import BadInput
from workspace.domain.outcome import Outcome
from workspace.domain.policy import Policy
from workspace.quality.statistics.deferral import area_under_risk, feasibility_floor, risk_coverage
from workspace.quality.statistics.rates import rate
from workspace.service.confidence_report import read_calibration, read_report
from workspace.service.improvement import improvement_views
from workspace.service.insight_figures import (
    BY_ID,
    RECALL,
    RESOLVED,
    SHARES,
    TIMES,
    Figures,
    cost_view,
    count,
    ended,
    rate_view,
    rated_view,
    share_view,
    survey_views,
    time_view,
    timeliness_view,
)
from workspace.service.review_recall import recall_of
from workspace.store.measured import Dimension, Filter
from workspace.store.unit import Unit

RATES_KEY: Final = "rates"
# Days beyond these are mistyped, and the calendar of some databases ends there.
EARLIEST: Final = 1990
LATEST: Final = 2999
USUAL_WEEKS: Final = 12
SERIES: Final = ("escalated", "verified", "assumed", "automation", "abandoned", "precision", "one-touch")
TITLES_OF_CHANNELS: Final = {"http": "Web and API"}
MOST_POINTS: Final = 60
_LEVELS: Final = {"1": "1 suggest", "2": "2 automate", "3": "3 AI-first", "4": "4 proactive"}


@dataclass(frozen=True)
class Span:
    """Whole weeks, by their Mondays; the last is excluded."""

    since: date
    until: date

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.until - self.since).days

    @property
    def before(self) -> "Span":
        """The span before it, of equal length."""
        return Span(self.since - (self.until - self.since), self.since)


def span_of(since: str, until: str, now: datetime) -> Span:
    """The whole weeks that days lie in; the last twelve where none are named. Raises ``BadInput``."""
    this_week = monday(now.astimezone(UTC).date())
    try:
        last = date.fromisoformat(until) if until else this_week + timedelta(weeks=1)
        first = (
            date.fromisoformat(since) if since else monday(last - timedelta(days=1)) - timedelta(weeks=USUAL_WEEKS - 1)
        )
    except (ValueError, OverflowError):
        raise BadInput("Give days as 2026-11-23.", field="since") from None
    if not all(EARLIEST <= one.year <= LATEST for one in (first, last)):
        raise BadInput(f"Give days of the years {EARLIEST} to {LATEST}.", field="since")
    first = monday(first)
    last = last if last.weekday() == 0 else monday(last) + timedelta(weeks=1)
    if last <= first:
        raise BadInput("The span ends before it begins.", field="until")
    return Span(first, last)


def monday(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def insight_view(unit: Unit, policy: Policy, wanted: Filter, span: Span, now: datetime) -> InsightView:
    """The whole pane under a filter."""
    rates = read_rates(unit)
    figures = unit.measured.cells(_within(wanted, span)).get((), {})
    before = unit.measured.cells(_within(wanted, span.before)).get((), {})
    views = [share_view(one, figures, before) for one in SHARES]
    views += [rated_view(*RECALL, recall_of(unit, _within(wanted, span))), timeliness_view(figures)]
    views += [time_view(*one, figures) for one in TIMES]
    views += survey_views(figures)
    views.append(cost_view(figures, rates, span.days))
    views += improvement_views(unit, wanted, span.since, span.until)
    weeks = unit.measured.cells(_within(wanted, span), by=("week",))
    series = tuple(_series(name, "week", weeks, policy, span) for name in SERIES)
    thermostat = _thermostat(unit, policy, views, rates, series[0])
    return InsightView(
        filter=InsightFilter(
            since=span.since.isoformat(),
            until=span.until.isoformat(),
            categories=wanted.categories,
            channels=wanted.channels,
            languages=wanted.languages,
            levels=wanted.levels,
        ),
        counted_at=now,
        behind=unit.work.waiting("measure", now),
        conversations=count(figures, "conversations"),
        thermostat=thermostat,
        figures=tuple(views),
        funnel=_funnel(figures),
        series=series,
        heat=_heat(unit, wanted, span, policy),
        curves=_curves(unit),
        categories=_choosable(unit, span, "category", policy),
        channels=_choosable(unit, span, "channel", policy),
        languages=_choosable(unit, span, "language", policy),
        levels=_choosable(unit, span, "level", policy),
    )


def series_view(unit: Unit, policy: Policy, wanted: Filter, span: Span, name: str, by: Breakdown) -> Series:
    """One figure over weeks or side by side; raises ``BadInput`` for one that is no share."""
    if name not in BY_ID:
        raise BadInput(f"There is no figure {name!r} to be shown this way.", field="figure")
    return _series(name, by, unit.measured.cells(_within(wanted, span), by=(by,)), policy, span)


def behind_page(
    unit: Unit, policy: Policy, wanted: Filter, span: Span, figure: str, cursor: str, limit: int
) -> BehindPage:
    """The conversations behind a figure, newest first; raises ``BadInput`` for a place to go on from that is none."""
    if cursor and not _is_place(cursor):
        raise BadInput("Give back 'next' of the page before, as it was.", field="cursor")
    found = unit.measured.conversations(_within(wanted, span), figure, limit + 1, cursor)
    rows = unit.conversations.rows_of({one for _, one in found[:limit]})
    listed = []
    for _, name in found[:limit]:
        row, counted = rows.get(name), unit.measured.of(name)
        if row is None or counted is None:
            continue
        listed.append(
            BehindRow(
                conversation_id=name,
                customer_name=row["customer_name"],
                first_line=row["first_line"],
                category_title=policy.of(row["category"]).title if row["category"] else "",
                outcome=counted.outcome.value,
                last_message_at=row["last_message_at"],
            )
        )
    return BehindPage(rows=tuple(listed), next=found[limit - 1][0] if len(found) > limit else "")


def _is_place(cursor: str) -> bool:
    moment, _, last = cursor.partition(" ")
    try:
        at = datetime.fromisoformat(moment)
        return at.utcoffset() is not None and at.astimezone(UTC).year > 1 and bool(last) and "\x00" not in last
    except (ValueError, OverflowError):
        return False


def read_rates(unit: Unit) -> Rates:
    """What people and the desk cost, as set."""
    return Rates.model_validate(unit.settings.get(RATES_KEY) or {})


def _within(wanted: Filter, span: Span) -> Filter:
    return replace(wanted, since=span.since.isoformat(), until=span.until.isoformat())


def _series(name: str, by: Breakdown, cells: Mapping[tuple[str, ...], Figures], policy: Policy, span: Span) -> Series:
    share = BY_ID[name]
    if by == "week":
        # A week without conversations is a gap in the line, not a week that never was.
        keys = [(span.since + timedelta(weeks=one)).isoformat() for one in range(span.days // 7)]
    else:
        keys = sorted((key for (key,) in cells), key=lambda one: -count(cells[(one,)], "conversations"))[:MOST_POINTS]
    points = tuple(
        Point(key=key, title=_title(by, key, policy), figure=share_view(share, cells.get((key,), {}))) for key in keys
    )
    return Series(id=name, title=share.title, by=by, points=points)


def _title(by: Breakdown | Dimension, key: str, policy: Policy) -> str:
    match by:
        case "category":
            return (policy.of(key).title or key) if key else "Not known yet"
        case "channel":
            return TITLES_OF_CHANNELS.get(key, key)
        case "level":
            return _LEVELS.get(key, key)
        case _:
            return key


def _thermostat(unit: Unit, policy: Policy, views: Sequence[FigureView], rates: Rates, weeks: Series) -> Thermostat:
    by_id = {one.id: one for one in views}
    evidence = read_calibration(unit).evidence
    report = read_report(unit)
    shares = [one.risk for one in report.categories]
    risk = sum(shares) / len(shares) if shares else policy.default_risk
    base = rate(sum(not one.right for one in evidence), len(evidence))
    floor = None if base.value is None or base.is_too_few else feasibility_floor(base.value, risk)
    feasible = floor is None or floor <= rates.band_high
    words = "Too few labels to say how much must go to people." if floor is None else (
        f"At a risk of {risk:.0%} at least {floor:.0%} must go to people, whatever the AI does."
        if feasible
        else f"At a risk of {risk:.0%} at least {floor:.0%} must go to people: the band up to {rates.band_high:.0%} "
        "cannot be kept. More and better articles lower it, or a larger risk."
    )  # fmt: skip
    return Thermostat(
        escalated=by_id["escalated"],
        abandoned=by_id["abandoned"],
        ambiguous=by_id["ambiguous"],
        band_low=rates.band_low,
        band_high=rates.band_high,
        base_error=base.value if not base.is_too_few else None,
        risk=risk,
        floor=floor,
        feasible=feasible,
        words=words,
        weeks=weeks,
    )


def _funnel(figures: Figures) -> tuple[FunnelStep, ...]:
    whole, involved = count(figures, "conversations"), ended(figures)
    resolved = sum(count(figures, f"involved:{one.value}") for one in RESOLVED)
    steps = (
        ("conversations", "All conversations", whole, "conversations"),
        ("involved", "The AI took part, and it has ended", involved, "involved"),
        ("answered", "The AI gave an answer", count(figures, "answered"), "answered"),
        ("resolved", "Settled by the AI", resolved, "involved:resolved-verified+resolved-assumed"),
        ("verified", "Affirmed by the customer", count(figures, f"involved:{Outcome.RESOLVED_VERIFIED.value}"),
         "involved:resolved-verified"),
    )  # fmt: skip
    return tuple(
        FunnelStep(id=name, title=title, n=n, share=rate_view(rate(min(n, whole), whole)), figure=figure)
        for name, title, n, figure in steps
    )


def _heat(unit: Unit, wanted: Filter, span: Span, policy: Policy) -> HeatMap:
    cells = unit.measured.cells(_within(wanted, span), by=("category",))
    reasons = sorted({name for figures in cells.values() for name in figures if name.startswith("reason:")})
    rows = sorted((key for (key,) in cells), key=lambda one: -count(cells[(one,)], "escalated"))
    found = [
        Cell(row=row, column=name.removeprefix("reason:"), n=n, value=n / max(1, ended(cells[(row,)])))
        for row in rows
        for name in reasons
        if (n := count(cells[(row,)], name))
    ]
    columns = [one.removeprefix("reason:") for one in reasons]
    return HeatMap(
        id="reasons",
        title="Escalations by category and reason",
        rows=tuple(rows),
        columns=tuple(columns),
        row_titles=tuple(_title("category", one, policy) for one in rows),
        column_titles=tuple(_reason_words(one) for one in columns),
        cells=tuple(found),
    )


def _reason_words(reason: str) -> str:
    return Reason(reason).words if reason in set(Reason) else reason


def _curves(unit: Unit) -> tuple[Curve, ...]:
    evidence = read_calibration(unit).evidence
    report = read_report(unit)
    confidence, wrong = [one.confidence for one in evidence], [not one.right for one in evidence]
    coverage, risk = risk_coverage(confidence, wrong) if evidence else ([], [])
    every = max(1, len(coverage) // MOST_POINTS)
    # The last one is the whole: everything answered.
    shown = [*range(0, len(coverage) - 1, every), len(coverage) - 1] if coverage else []
    bins = report.figures.get("bins") or []
    return (
        Curve(
            id="risk-coverage",
            title="Wrong among what would be answered",
            x_title="share answered",
            y_title="share wrong",
            x=tuple(coverage[at] for at in shown),
            y=tuple(risk[at] for at in shown),
            n=tuple(round(coverage[at] * len(evidence)) for at in shown),
            area=area_under_risk(confidence, wrong),
            words="On the labels the confidence was learned from.",
        ),
        Curve(
            id="reliability",
            title="Stated confidence and the share that was right",
            x_title="stated",
            y_title="right",
            x=tuple(float(one["stated"]) for one in bins),
            y=tuple(float(one["right"]) for one in bins),
            low=tuple(float(one["low"]) for one in bins),
            high=tuple(float(one["high"]) for one in bins),
            n=tuple(int(one["count"]) for one in bins),
        ),
    )


def _choosable(unit: Unit, span: Span, by: Dimension, policy: Policy) -> tuple[Choosable, ...]:
    cells = unit.measured.cells(_within(Filter(), span), by=(by,))
    found = [
        Choosable(key=key, title=_title(by, key, policy), n=count(figures, "conversations"))
        for (key,), figures in cells.items()
    ]
    return tuple(sorted(found, key=lambda one: -one.n))
