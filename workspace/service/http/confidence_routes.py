"""What the promise is worth, read by reviewers and leads, changed by leads."""

import importlib
from typing import Annotated, Any

from fastapi import APIRouter, Depends

from workspace.contract.confidence import (
    CategoryConfidence,
    ConfidenceView,
    ReleaseIn,
    ReliabilityBin,
    RiskIn,
    SourceCount,
)
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import TheService, requires
from workspace.service.people import SignedIn
from workspace.service.promise import change_risk, release_promise
from workspace.store.unit import Unit

routes = APIRouter(prefix="/api/v1", tags=["Confidence"], responses=PROBLEMS)


@routes.get("/confidence")
def confidence(service: TheService, _: Annotated[SignedIn, Depends(requires("reviewer", "lead"))]) -> ConfidenceView:
    """Each category's promise, and how well stated confidence comes true."""
    with service.store.read() as unit:
        return _view(unit)


@routes.put("/confidence/risk")
def set_risk(
    service: TheService, person: Annotated[SignedIn, Depends(requires("lead"))], body: RiskIn
) -> ConfidenceView:
    """Promise another risk; where it cannot be kept together with the limit on hand-overs, ``warning`` says so."""
    with service.store.write() as unit:
        change_risk(unit, body.category, body.risk, person.actor, service.clock())
        warning = _report().warning_for(unit, body.category, body.risk, body.most_to_people)
        view = _view(unit, warning)
    _changed(service)
    return view


@routes.post("/confidence/release")
def release(
    service: TheService, person: Annotated[SignedIn, Depends(requires("lead"))], body: ReleaseIn
) -> ConfidenceView:
    """Let the AI work with the promised risk again."""
    with service.store.write() as unit:
        release_promise(unit, body.category, person.actor, service.clock())
        view = _view(unit)
    _changed(service)
    return view


def _changed(service: TheService) -> None:
    service.forget_policy()
    service.host.follow()
    service.changed()


def _report() -> Any:
    # Imported when first asked for: numpy and what stands on it take longer than starting to listen.
    return importlib.import_module("workspace.service.confidence_report")


def _view(unit: Unit, warning: str = "") -> ConfidenceView:
    made = _report()
    report = made.read_report(unit)
    return ConfidenceView(
        version=report.version,
        made_at=report.made_at,
        labels=report.labels,
        refused=report.refused,
        calibration_error=report.figures.get("ece"),
        ranks_right=report.figures.get("auroc"),
        bins=tuple(ReliabilityBin(**one) for one in report.figures.get("bins", ())),
        categories=tuple(
            CategoryConfidence(
                name=one.name,
                title=one.title,
                risk=one.risk,
                risk_now=one.risk_now,
                tightened=one.level,
                threshold=one.threshold,
                state=one.state,
                drift=one.drift,
                floor=one.floor,
                sources=tuple(
                    SourceCount(source=name, words=made.source_words(name), count=count)
                    for name, count in one.sources.items()
                ),
            )
            for one in report.categories
        ),
        sentiment=made.reading_words(),
        warning=warning,
    )
