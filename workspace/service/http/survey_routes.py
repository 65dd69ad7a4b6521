"""Surveys over HTTP: a lead's settings, the web chat's answers, and the page behind a survey's link."""

from datetime import UTC, datetime
from typing import Annotated, Final
from urllib.parse import parse_qs

from fastapi import APIRouter, Depends, HTTPException, Path, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials
from pydantic import ValidationError

from workspace.channels.http_channel import NAME
from workspace.channels.rate_limit import RateLimit
from workspace.channels.surveys import OpenSurvey, SurveyReply
from workspace.contract.surveys import SurveyCounts, SurveyDone, SurveyReplyIn, SurveySettingsIn, SurveySettingsView
from workspace.contract.values import ClientMadeId, Moment
from workspace.domain.errors import BadInput, NotFound
from workspace.domain.identifiers import new_id
from workspace.service.assemble import Service
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.http_channel import KEY_OR_TOKEN, ChannelAccess, network_of, within
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.http.survey_page import HEADERS, form_page, said_page, survey_out
from workspace.service.people import SignedIn
from workspace.service.survey_words import WORDS, language_of
from workspace.service.surveys import set_survey_settings, survey_settings_view

MOST_FORM_BYTES: Final = 40_000
routes = APIRouter(prefix="/api/v1", tags=["Surveys"], responses=PROBLEMS)
Ticket = Annotated[str, Path(max_length=200)]


@routes.get("/settings/surveys")
def survey_settings(service: TheService, _: ThePerson) -> SurveySettingsView:
    """What customers are asked, and how many answered."""
    with service.store.read() as unit:
        return survey_settings_view(unit, service.clock())


@routes.put("/settings/surveys")
def put_survey_settings(
    service: TheService, person: Annotated[SignedIn, Depends(requires("lead"))], body: SurveySettingsIn
) -> SurveySettingsView:
    """Ask otherwise from now on."""
    with service.store.write() as unit:
        set_survey_settings(unit, body, person.actor, service.clock())
    service.changed()
    return survey_settings(service, person)


@routes.get("/surveys/counts")
def survey_counts(
    service: TheService,
    _: ThePerson,
    since: Annotated[Moment, Query()],
    until: Annotated[Moment | None, Query()] = None,
) -> SurveyCounts:
    """How many were asked in a span, and what became of those."""
    with service.store.read() as unit:
        return SurveyCounts(**unit.surveys.counts(since, until))


def router(service: Service, access: ChannelAccess) -> APIRouter:
    """What customers' sides use, below ``/channels/http``.

    The page needs no cookie and no sign-in: the ticket in its address is all the right there is, so another site that
    makes a browser send something here could only do what it knows the ticket for. Still, what a browser says comes
    from another site is refused. Only POST changes anything, as mail scanners follow links.
    """
    door = APIRouter(prefix="/channels/http", tags=["HTTP channel"])
    visitors = RateLimit(burst=10, per_minute=20)
    tickets = RateLimit(burst=20, per_minute=20)
    networks = RateLimit(burst=60, per_minute=60)

    @door.post("/thread/survey/{survey_id}", responses=PROBLEMS)
    async def answer(
        survey_id: ClientMadeId,
        body: SurveyReplyIn,
        key: Annotated[HTTPAuthorizationCredentials | None, Depends(KEY_OR_TOKEN)],
    ) -> SurveyDone:
        """A visitor of the web chat answers, changes the answer, puts the survey aside, or wants no more of them."""
        claim = access.tokens.read(key.credentials.strip(), datetime.now(UTC)) if key is not None else None
        if claim is None:
            raise HTTPException(
                401, "This chat's key is not valid or has run out.", headers={"WWW-Authenticate": "Bearer"}
            )
        within(visitors, claim.visitor_id)
        said = SurveyReply(survey_id, body.answer_id, body.action, body.ces, body.csat, body.comment)
        return SurveyDone(survey=survey_out(await run_in_threadpool(_take, service, said, claim.visitor_id)))

    @door.get("/surveys/{ticket}", include_in_schema=False)
    async def page(request: Request, ticket: Ticket) -> Response:
        within(networks, network_of(request))
        survey = await run_in_threadpool(service.surveys.by_ticket, ticket)
        language = _language(request, survey)
        if survey is None:
            return _html(said_page(language, service.desk_name, "over"), 404)
        return _html(form_page(survey, language, service.desk_name, new_id()))

    @door.post("/surveys/{ticket}", include_in_schema=False)
    async def send(request: Request, ticket: Ticket) -> Response:
        if request.headers.get("sec-fetch-site", "none") not in {"same-origin", "none"}:
            raise HTTPException(403, "This form was sent from another site.")
        within(networks, network_of(request))
        within(tickets, ticket)
        survey = await run_in_threadpool(service.surveys.by_ticket, ticket)
        language = _language(request, survey)
        if survey is None:
            return _html(said_page(language, service.desk_name, "over"), 404)
        fields = await _fields_of(request)
        try:
            said = _reply(survey.id, fields)
            left = await run_in_threadpool(service.surveys.take, said)
        except (BadInput, ValidationError):
            again = form_page(survey, language, service.desk_name, new_id(), WORDS[language]["missing"])
            return _html(again, 422)
        except NotFound:
            return _html(said_page(language, service.desk_name, "over"), 404)
        done = {"answer": "thanks", "decline": "declined"}.get(said.action, "opted_out")
        until = f"{left.until:%Y-%m-%d}" if left is not None and said.action == "answer" else ""
        return _html(said_page(language, service.desk_name, done, changeable_until=until))

    return door


def _take(service: Service, said: SurveyReply, visitor_id: str) -> OpenSurvey | None:
    return service.surveys.take(said, channel=NAME, customer_id=visitor_id)


async def _fields_of(request: Request) -> dict[str, str]:
    """The form's fields; what is longer than any answer is not read."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_FORM_BYTES:
            raise HTTPException(413, "This answer is too long.")
    try:
        read = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10)
    except ValueError:
        return {}
    return {name: values[-1] for name, values in read.items()}


def _reply(survey_id: str, fields: dict[str, str]) -> SurveyReply:
    """The form as a reply; raises ``ValidationError`` where it says nothing that can be kept."""
    given = {name: fields[name] for name in ("answer_id", "action", "ces", "csat") if fields.get(name)}
    comment = fields.get("comment", "").replace("\r\n", "\n").strip()[:2_000]
    said = SurveyReplyIn.model_validate({**given, "comment": comment})
    return SurveyReply(survey_id, said.answer_id, said.action, said.ces, said.csat, said.comment)


def _language(request: Request, survey: OpenSurvey | None) -> str:
    """The customer's, as the desk knows it, else what the browser prefers."""
    accepted = [one.strip() for one in request.headers.get("accept-language", "")[:200].split(",")]
    return language_of(*([survey.language] if survey is not None and survey.language else []), *accepted)


def _html(page: str, status: int = 200) -> Response:
    return Response(page, status, HEADERS, media_type="text/html; charset=utf-8")
