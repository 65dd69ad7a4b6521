"""Insight over HTTP: the pane, series, the conversations behind a point, export, one's own figures, and rates."""

import csv
import io
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Response

from workspace.contract.insight import AgentFiguresList, BehindPage, Breakdown, InsightView, Rates, Series
from workspace.domain.facts import Fact, FactKind
from workspace.service.assemble import Service
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.insight import RATES_KEY, behind_page, insight_view, read_rates, series_view, span_of
from workspace.service.own_figures import own_figures
from workspace.service.people import SignedIn
from workspace.store.measured import Filter

routes = APIRouter(prefix="/api/v1", tags=["Insight"], responses=PROBLEMS)
TheLead = Annotated[SignedIn, Depends(requires("lead"))]
Day = Annotated[str, Query(max_length=10, pattern=r"^(\d{4}-\d\d-\d\d)?$")]
Names = Annotated[tuple[Annotated[str, Query(max_length=100)], ...], Query(max_length=100)]


class Wanted:
    """The filter every question about figures takes."""

    def __init__(
        self,
        since: Day = "",
        until: Day = "",
        category: Names = (),
        channel: Names = (),
        language: Names = (),
        level: Annotated[tuple[Annotated[int, Query(ge=0, le=9)], ...], Query(max_length=10)] = (),
    ) -> None:
        self.since, self.until = since, until
        known = [tuple(one.replace("\x00", "") for one in many) for many in (channel, category, language)]
        self.filter = Filter(channels=known[0], categories=known[1], languages=known[2], levels=tuple(level))


TheFilter = Annotated[Wanted, Depends()]


@routes.get("/insight")
def insight(service: TheService, _: ThePerson, wanted: TheFilter) -> InsightView:
    """Everything the pane shows, over whole weeks: the last twelve where no days are named."""
    now, policy = service.clock(), service.policy()
    span = span_of(wanted.since, wanted.until, now)
    with service.store.read() as unit:
        return insight_view(unit, policy, wanted.filter, span, now)


@routes.get("/insight/series")
def series(
    service: TheService,
    _: ThePerson,
    wanted: TheFilter,
    figure: Annotated[str, Query(max_length=60)],
    by: Breakdown = "week",
) -> Series:
    """One share over weeks, or side by side."""
    span, policy = span_of(wanted.since, wanted.until, service.clock()), service.policy()
    with service.store.read() as unit:
        return series_view(unit, policy, wanted.filter, span, figure, by)


@routes.get("/insight/behind")
def behind(
    service: TheService,
    _: ThePerson,
    wanted: TheFilter,
    figure: Annotated[str, Query(max_length=100)],
    cursor: Annotated[str, Query(max_length=300)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> BehindPage:
    """The conversations behind a figure or a point."""
    span, policy = span_of(wanted.since, wanted.until, service.clock()), service.policy()
    with service.store.read() as unit:
        return behind_page(unit, policy, wanted.filter, span, figure.replace("\x00", ""), cursor, limit)


@routes.get("/insight/export.csv", response_class=Response, responses={200: {"content": {"text/csv": {}}}})
def export(service: TheService, _: ThePerson, wanted: TheFilter) -> Response:
    """Every figure of the pane with what it rests on, and every series, as a table."""
    now, policy = service.clock(), service.policy()
    span = span_of(wanted.since, wanted.until, now)
    with service.store.read() as unit:
        view = insight_view(unit, policy, wanted.filter, span, now)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(
        [
            "figure",
            "title",
            "at",
            "value",
            "low",
            "high",
            "numerator",
            "denominator",
            "n",
            "median_s",
            "p90_s",
            "formula",
        ]
    )
    at = f"{view.filter.since}/{view.filter.until}"
    rows = [(one.id, at, one) for one in view.figures]
    rows += [(one.id, point.key, point.figure) for one in view.series for point in one.points]
    for name, place, one in rows:
        share = one.rate
        counted = (share.numerator, share.denominator) if share else ("", "")
        table.writerow(
            [name, _plain(one.title), _plain(place), one.value, one.low, one.high, *counted, one.n, one.median, one.p90,
             _plain(one.formula)]
        )  # fmt: skip
    name = f"deskhand-figures-{view.filter.since}-{view.filter.until}.csv"
    return Response(
        out.getvalue(), media_type="text/csv", headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


@routes.get("/insight/agents")
def agents(service: TheService, person: ThePerson, since: Day = "", until: Day = "") -> AgentFiguresList:
    """Your own figures; a lead's are everybody's. Nobody else is told."""
    span = span_of(since, until, service.clock())
    with service.store.read() as unit:
        return own_figures(unit, span.since, span.until, None if person.role == "lead" else person.actor.id)


@routes.get("/settings/rates")
def rates(service: TheService, _: TheLead) -> Rates:
    """What people and the desk cost."""
    with service.store.read() as unit:
        return read_rates(unit)


@routes.put("/settings/rates")
def set_rates(service: TheService, person: TheLead, body: Rates) -> Rates:
    """Set what people and the desk cost, and the band of the thermostat."""
    with service.store.write() as unit:
        unit.settings.put(RATES_KEY, body.model_dump(mode="json"))
        unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, service.clock(), person.actor, {"setting": RATES_KEY})])
    _changed(service)
    return body


def _changed(service: Service) -> None:
    service.changed()


def _plain(text: str | date) -> str:
    """A cell that no table program takes for a formula."""
    said = str(text)
    return f"'{said}" if said[:1] in {"=", "+", "-", "@", "\t", "\r"} else said
