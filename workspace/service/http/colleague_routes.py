"""People, presence, how work is shared out, saved views and macros."""

from typing import Annotated

from fastapi import APIRouter, Depends

from workspace.contract.colleagues import (
    AvailabilityIn,
    ColleagueList,
    PresenceIn,
    PresenceView,
    RoutingIn,
    RoutingView,
)
from workspace.contract.personal import MacroIn, MacroList, SavedViewIn, SavedViewList
from workspace.contract.values import ClientMadeId, PersonRef
from workspace.domain.errors import BadInput
from workspace.service import colleagues, kept
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.people import SignedIn

routes = APIRouter(prefix="/api/v1", tags=["People"], responses=PROBLEMS)
Worker = Annotated[SignedIn, Depends(requires("agent", "lead"))]
Lead = Annotated[SignedIn, Depends(requires("lead"))]


@routes.get("/people")
def people(service: TheService, _: ThePerson) -> ColleagueList:
    """Everybody who works here, whether they are here, and what they have."""
    with service.store.read() as unit:
        return colleagues.colleague_list(unit, service.clock())


@routes.put("/people/me/availability")
def set_availability(service: TheService, person: Worker, body: AvailabilityIn) -> ColleagueList:
    """You are here, or away."""
    with service.store.write() as unit:
        colleagues.set_availability(unit, person.actor, body.availability, service.clock())
    service.changed()
    return people(service, person)


@routes.get("/settings/routing")
def routing(service: TheService, _: ThePerson) -> RoutingView:
    """How escalations find somebody."""
    with service.store.read() as unit:
        return colleagues.routing_view(unit)


@routes.put("/settings/routing")
def set_routing(service: TheService, person: Lead, body: RoutingIn) -> RoutingView:
    """Change how escalations find somebody."""
    with service.store.write() as unit:
        colleagues.set_routing(unit, body, person.actor, service.clock())
    service.changed()
    return routing(service, person)


@routes.put("/presence")
def presence(service: TheService, person: ThePerson, body: PresenceIn) -> PresenceView:
    """Say what you look at; the answer is who else is where."""
    before = service.presence.version
    said = service.presence.hear(PersonRef(id=person.actor.id, name=person.actor.name), body)
    if service.presence.version != before:
        service.bell.ring()
    return said


@routes.get("/views")
def views(service: TheService, person: ThePerson) -> SavedViewList:
    """Your saved views and the shared ones."""
    with service.store.read() as unit:
        return kept.saved_views(unit, person)


@routes.put("/views/{view_id}")
def save_view(service: TheService, person: ThePerson, view_id: ClientMadeId, body: SavedViewIn) -> SavedViewList:
    """Keep a filter under a name."""
    _same(view_id, body.id)
    with service.store.write() as unit:
        kept.save_view(unit, person, body, service.clock())
    service.changed()
    return views(service, person)


@routes.delete("/views/{view_id}")
def drop_view(service: TheService, person: ThePerson, view_id: ClientMadeId) -> SavedViewList:
    """Take a saved view away."""
    with service.store.write() as unit:
        kept.drop(unit, unit.saved_views, person, view_id, "views", service.clock())
    service.changed()
    return views(service, person)


@routes.get("/macros")
def macros(service: TheService, person: ThePerson) -> MacroList:
    """Your macros and the shared ones."""
    with service.store.read() as unit:
        return kept.macros(unit, person)


@routes.put("/macros/{macro_id}")
def save_macro(service: TheService, person: Worker, macro_id: ClientMadeId, body: MacroIn) -> MacroList:
    """Keep a macro."""
    _same(macro_id, body.id)
    with service.store.write() as unit:
        kept.save_macro(unit, person, body, service.clock())
    service.changed()
    return macros(service, person)


@routes.delete("/macros/{macro_id}")
def drop_macro(service: TheService, person: Worker, macro_id: ClientMadeId) -> MacroList:
    """Take a macro away."""
    with service.store.write() as unit:
        kept.drop(unit, unit.macros, person, macro_id, "macros", service.clock())
    service.changed()
    return macros(service, person)


def _same(in_path: str, in_body: str) -> None:
    if in_path != in_body:
        raise BadInput("The id in the address and the one in the body are not the same.", field="id")
