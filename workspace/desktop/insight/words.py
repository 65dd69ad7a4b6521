"""Figures as they are written: shares in per cent with their ±, times in one unit, money, and what they mean."""

from datetime import date, timedelta
from typing import Final

from workspace.contract.insight import FigureView, InsightFilter, Point, RateView
from workspace.desktop.charts.chart import ChartPoint
from workspace.desktop.translate import later, tr, tr_n
from workspace.desktop.words import number, span

TITLES: Final = {
    "verified": later("Resolved, verified"),
    "assumed": later("Resolved, assumed"),
    "automation": later("Automation rate"),
    "involvement": later("AI involved"),
    "escalated": later("Escalated"),
    "abandoned": later("Abandoned"),
    "ambiguous": later("Ambiguous"),
    "precision": later("Escalation precision"),
    "recall": later("Escalation recall"),
    "timeliness": later("Handed over in time"),
    "one-touch": later("First human touch"),
    "first-contact": later("Settled at first contact"),
    "brief": later("Brief sufficient"),
    "response": later("Surveys answered"),
    "response_s": later("First response"),
    "latency_s": later("Hand-over latency"),
    "handle_s": later("Handle time"),
    "csat": later("Satisfied (CSAT)"),
    "ces": later("Effort (CES), mean of 1–7"),
    "ces-agrees": later("Easy (CES 5–7)"),
    "cost": later("Cost per verified resolution"),
    "live-after": later("From correction to live"),
    "avoided-replay": later("Escalations avoided per correction, in replay"),
    "avoided": later("Answers resting on a correction, so far"),
    "points": later("Resolution points per four weeks"),
    "resolved": later("Conversations resolved"),
    "replies": later("Replies written"),
    "corrections": later("Corrections"),
    "credited": later("Answers of the AI that rest on them"),
    "necessary": later("Escalations you rated necessary"),
    "conversations": later("All conversations"),
    "involved": later("The AI took part, and it has ended"),
    "answered": later("The AI gave an answer"),
}
FORMULAS: Final = {
    "verified": later("resolved and affirmed by the customer / AI involved, without pending"),
    "assumed": later("answered, and nobody wrote again for 72 hours / AI involved, without pending"),
    "automation": later("involvement × resolution: settled by the AI / all conversations, without pending"),
    "involvement": later("conversations in which the AI did more than small talk / all"),
    "escalated": later("handed to people / AI involved, without pending"),
    "abandoned": later("left without an answer or after saying it did not help / AI involved, without pending"),
    "ambiguous": later("neither settled nor left, and resolutions taken back / AI involved, without pending"),
    "precision": later("escalations rated necessary / all rated"),
    "recall": later("necessary escalations / (those + missed ones, estimated from reviews by their chance)"),
    "timeliness": later("hand-overs within one turn of where a reviewer says it was due / those reviewed"),
    "one-touch": later("closed by one person, not passed on, not returned / escalated and closed"),
    "first-contact": later("settled by the AI or by one person, without coming back in 7 days / all, without pending"),
    "brief": later("escalations in which nobody asked for what stood in the brief / those looked at"),
    "response": later("answered / asked"),
    "response_s": later("from the customer's first message to the first answer of the AI or a person"),
    "latency_s": later("from the decision to hand over to a person's first reply"),
    "handle_s": later("work of people in a case, pauses counting ten minutes at most"),
    "csat": later("answers of 4 and 5 / answers"),
    "ces": later("mean of the answers, 7 is easiest"),
    "ces-agrees": later("answers of 5 to 7 / answers"),
    "cost": later("(AI as billed + people's and reviewers' time × rate + fixed share) / verified, net of taken back"),
    "live-after": later("from proposing a correction to its publication, approval included"),
    "avoided-replay": later("past escalations its proof found it would answer"),
    "avoided": later("answers since that rest on it and were not found wrong"),
    "points": later("slope of weekly resolution at the span's mix of categories, times four"),
}
OUTCOMES: Final = {
    "unassisted": later("unassisted"),
    "pending": later("pending"),
    "escalated": later("escalated"),
    "abandoned": later("abandoned"),
    "resolved-verified": later("resolved, verified"),
    "resolved-assumed": later("resolved, assumed"),
    "ambiguous": later("ambiguous"),
}
MILLION: Final = 1_000_000


def title_of(figure: FigureView) -> str:
    """A figure's name."""
    known = TITLES.get(figure.id)
    return tr(known) if known is not None else figure.title


def formula_of(figure: FigureView) -> str:
    """How it is counted."""
    known = FORMULAS.get(figure.id)
    return tr(known) if known is not None else figure.formula


def percent(value: float) -> str:
    """A share as this language writes it; tenths where they tell something."""
    hundred = value * 100
    decimals = 1 if 0 < abs(hundred) < 10 and round(hundred, 1) != round(hundred) else 0
    return f"{number(hundred, decimals)} %"


def seconds(value: float) -> str:
    """A time in one unit."""
    if value < 10:
        return f"{number(value, 1)} s"
    return f"{round(value)} s" if value < 90 else span(timedelta(seconds=value))


def worded(figure: FigureView, value: float) -> str:
    """A value of a figure in its unit."""
    match figure.unit:
        case "share":
            return percent(value)
        case "seconds":
            return seconds(value)
        case "money":
            return f"{number(value / MILLION, 2)} {figure.currency}"
        case "points":
            return f"{number(value * 100, 1)}"
        case "count":
            return number(value, 0 if value == int(value) else 1)
        case _:
            return number(value, 1)


def value_words(figure: FigureView) -> str:
    """The figure in a word or two: what a list shows."""
    if figure.value is None:
        return "–"
    if figure.is_too_few:
        return tr("too few to tell")
    half = (figure.high - figure.low) / 2 if figure.low is not None and figure.high is not None else None
    said = worded(figure, figure.value)
    if half is None:
        return said
    return f"{said} ± {number(half * 100, 0 if half >= 0.01 else 1)}" if figure.unit in ("share", "points") else said


def rests_on(figure: FigureView) -> str:
    """What it was divided by, its interval and how many it rests on."""
    parts = []
    if figure.rate is not None and figure.rate.denominator:
        parts.append(
            tr("{having} of {all}").format(having=number(figure.rate.numerator), all=number(figure.rate.denominator))
        )
    if figure.low is not None and figure.high is not None:
        between = {"low": worded(figure, figure.low), "high": worded(figure, figure.high)}
        parts.append(tr("between {low} and {high} (95 %)").format(**between))
    if figure.median is not None and figure.p90 is not None:
        parts.append(tr("median; one in ten takes longer than {late}").format(late=seconds(figure.p90)))
    parts.append(tr("n = {n}").format(n=number(figure.n)))
    if figure.is_too_few:
        parts.append(tr("too few to tell"))
    return " · ".join(parts)


def change_words(figure: FigureView) -> str:
    """The change against the span before, where it is told."""
    if figure.change is None or figure.change_low is None or figure.change_high is None:
        return ""
    said = tr("{change} points against the time before (between {low} and {high})").format(
        change=_signed(figure.change * 100),
        low=_signed(figure.change_low * 100),
        high=_signed(figure.change_high * 100),
    )
    if figure.change_low <= 0 <= figure.change_high:
        return f"{said}; {tr('it may be chance')}"
    return said


def _signed(value: float) -> str:
    return f"{'−' if value < 0 else '+'}{number(abs(value), 1)}"


def rate_words(rate: RateView | None) -> str:
    """A share with its ±."""
    if rate is None or rate.value is None:
        return "–"
    if rate.is_too_few:
        return tr("too few to tell")
    half = (rate.high - rate.low) / 2 if rate.low is not None and rate.high is not None else 0.0
    return f"{percent(rate.value)} ± {number(half * 100)}"


def week_title(key: str) -> str:
    """A week by its Monday: ``3 Mar``."""
    day = date.fromisoformat(key)
    return f"{day.day} {month(day.month)}"


def month(number_of: int) -> str:
    """A month, short."""
    names = tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(" ")
    return names[number_of - 1] if len(names) == 12 else str(number_of)


def chart_point(point: Point, *, by_week: bool) -> ChartPoint:
    """A point of a series as a chart shows it."""
    figure = point.figure
    title = week_title(point.key) if by_week else point.title
    value = figure.value if figure.n else None
    said = ". ".join(filter(None, (title, worded(figure, value) if value is not None else "", rests_on(figure))))
    return ChartPoint(
        key=point.key,
        title=title,
        value=value,
        low=figure.low,
        high=figure.high,
        n=figure.n,
        is_too_few=figure.is_too_few,
        said=said,
        shown=_bar_words(figure, value),
    )


def _bar_words(figure: FigureView, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{worded(figure, value)}  n {number(figure.n)}"


def span_words(wanted: InsightFilter) -> str:
    """A filter's time."""
    if not wanted.since or not wanted.until:
        return tr("Last 12 weeks")
    first, last = date.fromisoformat(wanted.since), date.fromisoformat(wanted.until) - timedelta(days=1)
    days = f"{first.day} {month(first.month)} – {last.day} {month(last.month)} {last.year}"
    return f"{tr_n('%n weeks', (last - first).days // 7 + 1)}, {days}"
