"""The figures of the insight pane out of rolled-up cells: each with its interval, its formula and its source."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from workspace.contract.insight import FigureView, Rates, RateView
from workspace.domain.measured import Tally
from workspace.domain.outcome import Outcome
from workspace.quality.statistics.rates import LEAST, Rate, difference, rate
from workspace.quality.statistics.surveys import ces, csat

Figures = Mapping[str, Tally]
Better = Literal["up", "down", "band", "none"]
RESOLVED: Final = (Outcome.RESOLVED_VERIFIED, Outcome.RESOLVED_ASSUMED)
_TOO_FEW: Final = "too few to tell"


def count(figures: Figures, name: str) -> int:
    """How many conversations have a figure."""
    found = figures.get(name)
    return found.n if found is not None else 0


def ended(figures: Figures) -> int:
    """Conversations in which the AI was involved and that are not pending."""
    return count(figures, "involved") - count(figures, f"involved:{Outcome.PENDING.value}")


def _outcomes(*outcomes: Outcome) -> Callable[[Figures], tuple[int, int]]:
    def of(figures: Figures) -> tuple[int, int]:
        return sum(count(figures, f"involved:{one.value}") for one in outcomes), ended(figures)

    return of


def _automation(figures: Figures) -> tuple[int, int]:
    resolved = sum(count(figures, f"involved:{one.value}") for one in RESOLVED)
    return resolved, count(figures, "conversations") - count(figures, f"outcome:{Outcome.PENDING.value}")


def _involvement(figures: Figures) -> tuple[int, int]:
    return count(figures, "involved"), count(figures, "conversations")


def _precision(figures: Figures) -> tuple[int, int]:
    needed = count(figures, "rating:necessary")
    return needed, needed + count(figures, "rating:unnecessary")


def _one_touch(figures: Figures) -> tuple[int, int]:
    # Closed by people: what is still open has not failed yet.
    return count(figures, "one-touch"), count(figures, "closed")


def _first_contact(figures: Figures) -> tuple[int, int]:
    resolved, settled = _automation(figures)
    return resolved + count(figures, "one-touch"), settled


def _brief(figures: Figures) -> tuple[int, int]:
    asked_again, looked_at = figures.get("repeats"), count(figures, "repeats")
    return looked_at - int(asked_again.total if asked_again is not None else 0), looked_at


def _answered_surveys(figures: Figures) -> tuple[int, int]:
    return count(figures, "survey:answered"), count(figures, "survey:asked")


@dataclass(frozen=True)
class Share:
    """A figure that is a share: how it is counted, and what it says of itself."""

    id: str
    title: str
    of: Callable[[Figures], tuple[int, int]]
    better: Better
    formula: str
    source: str = ""
    figure: str = ""


SHARES: Final = (
    Share("verified", "Resolved, verified", _outcomes(Outcome.RESOLVED_VERIFIED), "up",
          "resolved and affirmed by the customer / AI involved, without pending", "Intercom 8205718",
          "involved:resolved-verified"),
    Share("assumed", "Resolved, assumed", _outcomes(Outcome.RESOLVED_ASSUMED), "none",
          "answered, and nobody wrote again for 72 hours / AI involved, without pending", "Zendesk 10677925692698",
          "involved:resolved-assumed"),
    Share("automation", "Automation rate", _automation, "up",
          "involvement × resolution: settled by the AI / all conversations, without pending", "Intercom 13560797",
          "involved:resolved-verified+resolved-assumed"),
    Share("involvement", "AI involved", _involvement, "none",
          "conversations in which the AI did more than small talk / all", "Intercom 13560797", "involved"),
    Share("escalated", "Escalated", _outcomes(Outcome.ESCALATED), "band",
          "handed to people / AI involved, without pending", "band 10–30 %: Deskhand's own", "involved:escalated"),
    Share("abandoned", "Abandoned", _outcomes(Outcome.ABANDONED), "down",
          "left without an answer or after saying it did not help / AI involved, without pending", "Intercom 10867126",
          "involved:abandoned"),
    Share("ambiguous", "Ambiguous", _outcomes(Outcome.AMBIGUOUS), "down",
          "neither settled nor left, and resolutions taken back / AI involved, without pending",
          "Salesforce 005305353", "involved:ambiguous"),
    Share("precision", "Escalation precision", _precision, "up",
          "escalations rated necessary / all rated", "Deskhand's own", "rating:necessary"),
    Share("one-touch", "First human touch", _one_touch, "up",
          "closed by one person, not passed on, not returned / escalated and closed", "Deskhand's own", "one-touch"),
    Share("first-contact", "Settled at first contact", _first_contact, "up",
          "settled by the AI or by one person, without coming back in 7 days / all, without pending",
          "callcentrehelper.com", ""),
    Share("brief", "Brief sufficient", _brief, "up",
          "escalations in which nobody asked for what stood in the brief / those looked at", "Deskhand's own",
          "repeats"),
    Share("response", "Surveys answered", _answered_surveys, "none", "answered / asked", "", "survey:answered"),
)  # fmt: skip
BY_ID: Final = {one.id: one for one in SHARES}
TIMES: Final = (
    ("response_s", "First response", "from the customer's first message to the first answer of the AI or a person"),
    ("latency_s", "Hand-over latency", "from the decision to hand over to a person's first reply (Gorgias)"),
    ("handle_s", "Handle time", "work of people in a case, pauses counting ten minutes at most"),
)


def rate_view(found: Rate) -> RateView:
    """A share as it goes over the wire."""
    words = _TOO_FEW if found.is_too_few or found.value is None else _said(found)
    return RateView(
        numerator=found.numerator,
        denominator=found.denominator,
        n=found.n,
        value=found.value,
        low=found.low,
        high=found.high,
        is_too_few=found.is_too_few,
        words=words,
    )


RECALL: Final = (
    "recall", "Escalation recall",
    "necessary escalations / (those + missed ones, estimated from reviews by their chance of being drawn)",
)  # fmt: skip
WITHIN_TURNS: Final = 1


def rated_view(name: str, title: str, formula: str, found: Rate) -> FigureView:
    """A share that was estimated elsewhere."""
    return FigureView(
        id=name, title=title, rate=rate_view(found), value=found.value, low=found.low, high=found.high, n=found.n,
        is_too_few=found.is_too_few, better="up", formula=formula, source="Deskhand's own", figure="",
        words=rate_view(found).words,
    )  # fmt: skip


def timeliness_view(figures: Figures) -> FigureView:
    """Hand-overs within one turn of where a reviewer says "now", of those a reviewer looked at."""
    found = figures.get("review:late-turns", Tally())
    near = sum(n for turns, n in found.buckets.items() if abs(turns) <= WITHIN_TURNS)
    return rated_view(
        "timeliness", "Handed over in time",
        "hand-overs within one turn of where a reviewer says it was due / those reviewed (after Liu et al., AAAI 2021)",
        rate(near, found.n),
    )  # fmt: skip


def _said(found: Rate) -> str:
    assert found.value is not None
    half = found.half_width or 0.0
    return f"{found.value:.0%} ± {half * 100:.0f} ({found.numerator:g} of {found.denominator:g})"


def share_view(share: Share, figures: Figures, before: Figures | None = None) -> FigureView:
    """A share with its change against the span before."""
    now = share.of(figures)
    found = rate(*now)
    change = difference(now, share.of(before)) if before is not None else None
    told = change is not None and now[1] >= LEAST and before is not None and share.of(before)[1] >= LEAST
    return FigureView(
        id=share.id,
        title=share.title,
        rate=rate_view(found),
        value=found.value,
        low=found.low,
        high=found.high,
        n=found.n,
        is_too_few=found.is_too_few,
        change=change[0] if told and change else None,
        change_low=change[1] if told and change else None,
        change_high=change[2] if told and change else None,
        better=share.better,
        formula=share.formula,
        source=share.source,
        figure=share.figure,
        words=rate_view(found).words,
    )


def time_view(name: str, title: str, formula: str, figures: Figures) -> FigureView:
    """A time: its median and 90th percentile."""
    found = figures.get(name, Tally())
    median, late = found.quantile(0.5), found.quantile(0.9)
    return FigureView(
        id=name,
        title=title,
        unit="seconds",
        value=median,
        median=median,
        p90=late,
        n=found.n,
        is_too_few=found.n < LEAST,
        better="down",
        formula=formula,
        source="",
        figure=name,
        words=_TOO_FEW if found.n < LEAST else "",
    )


def _scores(figures: Figures, name: str) -> list[int]:
    found = figures.get(name)
    return [] if found is None else [score for score, times in found.buckets.items() for _ in range(times)]


def survey_views(figures: Figures) -> list[FigureView]:
    """Satisfaction and effort, effort in both its forms."""
    satisfied, effort = csat(_scores(figures, "csat")), ces(_scores(figures, "ces"))
    shares = (
        ("csat", "Satisfied (CSAT)", satisfied, "answers of 4 and 5 / answers", "Delighted 240"),
        ("ces-agrees", "Easy (CES 5–7)", effort.agrees, "answers of 5 to 7 / answers", "a weak source"),
    )
    views = [
        FigureView(
            id=name, title=title, rate=rate_view(one), value=one.value, low=one.low, high=one.high, n=one.n,
            is_too_few=one.is_too_few, better="up", formula=formula, source=source, figure=name.split("-")[0],
            words=rate_view(one).words,
        )
        for name, title, one, formula, source in shares
    ]  # fmt: skip
    views.append(
        FigureView(
            id="ces", title="Effort (CES), mean of 1–7", unit="score", value=effort.mean, low=effort.low,
            high=effort.high, n=effort.agrees.n, is_too_few=effort.agrees.is_too_few, better="up",
            formula="mean of the answers, 7 is easiest", source="Nicereply 244", figure="ces",
            words=_TOO_FEW if effort.agrees.is_too_few else "",
        )
    )  # fmt: skip
    return views


def cost_view(figures: Figures, rates: Rates, days: int) -> FigureView:
    """What one verified resolution cost, in millionths of the currency; what was taken back is paid for too."""
    verified = count(figures, f"involved:{Outcome.RESOLVED_VERIFIED.value}")
    people = figures.get("handle_s", Tally()).total / 3600 * rates.agent_hour_micros
    reviewers = figures.get("review_s", Tally()).total / 3600 * rates.reviewer_hour_micros
    fixed = rates.fixed_month_micros * days / 30.44
    total = figures.get("cost_micros", Tally()).total + people + reviewers + fixed
    return FigureView(
        id="cost",
        title="Cost per verified resolution",
        unit="money",
        value=total / verified if verified else None,
        n=verified,
        is_too_few=verified < LEAST,
        better="down",
        formula="(AI as billed + people's and reviewers' time × rate + fixed share) / verified, net of taken back",
        source="Deskhand's own",
        figure="involved:resolved-verified",
        currency=rates.currency,
        words=_TOO_FEW if verified < LEAST else "",
    )
