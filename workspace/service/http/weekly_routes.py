"""The weekly review over HTTP: its weeks, one week, decisions, and the report."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Response

from workspace.contract.insight import DecideWeek, InsightView, WeekList, WeekView
from workspace.contract.knowledge import Gap
from workspace.domain.errors import DeskhandError
from workspace.service.assemble import Service
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.insight import insight_view, span_of
from workspace.service.people import SignedIn
from workspace.service.weekly import decide, week_list, week_view
from workspace.service.weekly_report import week_page, week_table
from workspace.store.measured import Filter

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
    return _view(service, week)


@routes.post("/{week}/decisions")
def decision(service: TheService, person: TheLead, week: TheWeek, body: DecideWeek) -> WeekView:
    """Note what was decided about an item."""
    with service.store.write() as unit:
        decide(unit, week, body, person.actor, service.clock())
    service.changed()
    return _view(service, week)


@routes.get("/{week}/report.html", response_class=Response, responses={200: {"content": {"text/html": {}}}})
def report(service: TheService, _: ThePerson, week: TheWeek) -> Response:
    """The week as a page of its own."""
    page = report_of(service, week)
    # It holds nothing that runs; a browser that opens it from here lets nothing run either.
    headers = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
    return Response(page, media_type="text/html; charset=utf-8", headers=headers)


@routes.get("/{week}/report.csv", response_class=Response, responses={200: {"content": {"text/csv": {}}}})
def table(service: TheService, _: ThePerson, week: TheWeek) -> Response:
    """The week's ten as a table."""
    return Response(week_table(_view(service, week)), media_type="text/csv")


def report_of(service: Service, week: str) -> str:
    """The report's page, with the twelve weeks to then."""
    view, policy = _view(service, week), service.policy()
    span = span_of("", view.until, service.clock())
    with service.store.read() as unit:
        insight: InsightView = insight_view(unit, policy, Filter(), span, service.clock())
    return week_page(policy.desk_name, view, insight)


def _view(service: Service, week: str) -> WeekView:
    policy, gaps = service.policy(), _gaps(service)
    with service.store.read() as unit:
        return week_view(unit, policy, gaps, week, service.clock())


def _gaps(service: Service) -> tuple[Gap, ...]:
    """What the knowledge lacks, where the AI is there to say so."""
    if not service.host.is_ready:
        return ()
    try:
        return service.gaps.list(with_dismissed=False).gaps
    except DeskhandError:
        return ()
