"""The weekly review over HTTP: its weeks, one week, decisions, and the report."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Response

from workspace.contract.insight import DecideWeek, WeekList, WeekView
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.people import SignedIn
from workspace.service.weekly import decide, week_list
from workspace.service.weekly_report import week_table

routes = APIRouter(prefix="/api/v1/insight/weeks", tags=["Insight"], responses=PROBLEMS)
TheLead = Annotated[SignedIn, Depends(requires("lead"))]
TheWeek = Annotated[str, Path(pattern=r"^\d{4}-W\d\d$")]


@routes.get("")
def weeks(service: TheService, _: ThePerson) -> WeekList:
    """The weeks there is something to say about."""
    with service.store.read() as unit:
        return week_list(unit)


@routes.get("/{week}")
def week(service: TheService, _: ThePerson, week: TheWeek) -> WeekView:
    """The week's ten, and what became of last time's decisions."""
    return service.weeks.view(week)


@routes.post("/{week}/decisions")
def decision(service: TheService, person: TheLead, week: TheWeek, body: DecideWeek) -> WeekView:
    """Note what was decided about an item."""
    with service.store.write() as unit:
        decide(unit, week, body, person.actor, service.clock())
    service.changed()
    return service.weeks.view(week)


@routes.get("/{week}/report.html", response_class=Response, responses={200: {"content": {"text/html": {}}}})
def report(service: TheService, _: ThePerson, week: TheWeek) -> Response:
    """The week as a page of its own."""
    page = service.weeks.page(week)
    # It holds nothing that runs; a browser that opens it from here lets nothing run either.
    headers = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
    return Response(page, media_type="text/html; charset=utf-8", headers=headers)


@routes.get("/{week}/report.csv", response_class=Response, responses={200: {"content": {"text/csv": {}}}})
def table(service: TheService, _: ThePerson, week: TheWeek) -> Response:
    """The week's ten as a table."""
    return Response(week_table(service.weeks.view(week)), media_type="text/csv")
