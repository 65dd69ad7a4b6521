"""The schedule of the weekly report over HTTP, for leads."""

from typing import Annotated

from fastapi import APIRouter, Depends

from workspace.contract.insight import ReportSchedule, ReportScheduleIn
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import TheService, requires
from workspace.service.people import SignedIn

routes = APIRouter(prefix="/api/v1/settings/report", tags=["Insight"], responses=PROBLEMS)
TheLead = Annotated[SignedIn, Depends(requires("lead"))]


@routes.get("")
def schedule(service: TheService, _: TheLead) -> ReportSchedule:
    """When and to whom it is mailed, and how the last one went."""
    return service.report_mail.schedule()


@routes.put("")
def set_schedule(service: TheService, person: TheLead, body: ReportScheduleIn) -> ReportSchedule:
    """Mail it this way from now on; what the desk itself tells (the last and the next time) is not taken from here."""
    told = service.report_mail.set(body, person.actor)
    service.changed()
    return told
