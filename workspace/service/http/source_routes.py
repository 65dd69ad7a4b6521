"""Sources of knowledge and their conflicts over HTTP: everybody may look, leads may change."""

from typing import Annotated, Final, Literal

from fastapi import APIRouter, Depends

from workspace.contract.sources import ConflictList, SettleConflict, SourceIn, SourceList
from workspace.contract.values import ClientMadeId
from workspace.service import sources
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.people import SignedIn

routes = APIRouter(prefix="/api/v1", tags=["Sources"], responses=PROBLEMS)
Lead = Annotated[SignedIn, Depends(requires("lead"))]
_AT_ONCE: Final = 200


@routes.get("/sources")
def list_sources(service: TheService, _: ThePerson) -> SourceList:
    """Where articles are read from, and how the last readings went."""
    with service.store.read() as unit:
        return sources.source_list(unit)


@routes.post("/sources")
def add_source(service: TheService, person: Lead, body: SourceIn) -> SourceList:
    """Keep a source; it is read when you ask for it, and daily if you want that."""
    with service.store.write() as unit:
        folders = service.settings.source_folders
        sources.add_source(unit, body, person.actor, service.clock(), folders=folders)
    service.changed()
    return list_sources(service, person)


@routes.post("/sources/{source_id}/read")
def read_source(
    service: TheService, person: Lead, source_id: ClientMadeId, anew: bool = False, retire_many: bool = False
) -> SourceList:
    """Read it now, from where it was stopped or ``anew``; with ``retire_many`` whatever vanished is retired."""
    with service.store.write() as unit:
        sources.read_source(unit, source_id, service.clock(), anew=anew, retire_many=retire_many)
    service.changed()
    return list_sources(service, person)


@routes.post("/sources/{source_id}/stop")
def stop_reading(service: TheService, person: Lead, source_id: ClientMadeId) -> SourceList:
    """Stop reading it; what is in stays in, and the next reading goes on there."""
    with service.store.write() as unit:
        sources.stop_reading(unit, source_id)
    service.changed()
    return list_sources(service, person)


@routes.delete("/sources/{source_id}")
def remove_source(
    service: TheService, person: Lead, source_id: ClientMadeId, articles: Literal["keep", "retire"] = "keep"
) -> SourceList:
    """Never read it again; its articles are kept, or retired except for those people corrected."""
    with service.store.write() as unit:
        article_ids = sources.remove_source(unit, source_id, service.clock())
    for start in range(0, len(article_ids) if articles == "retire" else 0, _AT_ONCE):
        with service.store.write() as unit:
            sources.retire_articles(unit, article_ids[start : start + _AT_ONCE], service.clock())
        service.changed()
    with service.store.write() as unit:
        unit.sources.forget(source_id)
    service.changed()
    return list_sources(service, person)


@routes.get("/conflicts")
def list_conflicts(service: TheService, _: ThePerson) -> ConflictList:
    """Articles that a source and people changed in the same place."""
    with service.store.read() as unit:
        return sources.conflict_list(unit)


@routes.post("/conflicts/{conflict_id}")
def settle_conflict(service: TheService, person: Lead, conflict_id: ClientMadeId, body: SettleConflict) -> ConflictList:
    """Keep the desk's words, take the source's, or write what shall stand."""
    with service.store.write() as unit:
        sources.settle_conflict(unit, conflict_id, body, person.actor, service.clock())
    service.changed()
    return list_conflicts(service, person)
