"""Every refusal as a problem (RFC 9457), with the sentence a person reads and nothing a customer wrote."""

import logging
import traceback
from collections.abc import Mapping
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match

from workspace.contract.problems import MEDIA_TYPE, FieldProblem, Problem
from workspace.domain.errors import (
    BadInput,
    Conflict,
    DeskhandError,
    NotAllowed,
    NotFound,
    TakenByAnother,
    TooLarge,
    Unavailable,
)

_STATUS: Final[tuple[tuple[type[DeskhandError], int, str], ...]] = (
    (NotFound, 404, "Not found"),
    (NotAllowed, 403, "Not allowed"),
    (BadInput, 422, "Cannot be used"),
    (TooLarge, 413, "Too large"),
    (Conflict, 409, "Conflict"),
    (Unavailable, 503, "Not available now"),
    (DeskhandError, 500, "Refused"),
)
_TITLES: Final = {
    400: "Cannot be read",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    413: "Too large",
    422: "Cannot be used",
    429: "Too much at once",
}
_METHODS: Final = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT")
LONGEST_NAME: Final = 60
_log = logging.getLogger(__name__)


def problem(problem: Problem, headers: dict[str, str] | None = None) -> JSONResponse:
    """The answer that carries a problem."""
    return JSONResponse(
        problem.model_dump(mode="json", exclude_defaults=True) | {"status": problem.status},
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers=headers,
    )


def add_problems(app: FastAPI) -> None:
    """Make every refusal of this app a problem."""

    @app.exception_handler(DeskhandError)
    async def refused(request: Request, error: DeskhandError) -> JSONResponse:
        status, title = next((status, title) for kind, status, title in _STATUS if isinstance(error, kind))
        field = getattr(error, "field", None)
        return problem(
            Problem(
                type=f"/problems/{error.code}",
                title=title,
                status=status,
                detail=str(error),
                code=error.code,
                instance=request.url.path,
                who=error.who if isinstance(error, TakenByAnother) else "",
                errors=(FieldProblem(field=field, message=str(error)),) if field else (),
            ),
            {"Retry-After": "2"} if status == 503 else None,
        )

    @app.exception_handler(RequestValidationError)
    async def unusable(request: Request, error: RequestValidationError) -> JSONResponse:
        # Only where and why: what was sent may hold a customer's words.
        errors = tuple(_field_problem(one) for one in error.errors()[:20])
        first = errors[0] if errors else FieldProblem(field="", message="it cannot be read")
        return problem(
            Problem(
                type="/problems/bad-input",
                title=_TITLES[422],
                status=422,
                detail=f"The field {first.field!r} cannot be used: {first.message}.",
                code="bad-input",
                instance=request.url.path,
                errors=errors,
            )
        )

    @app.exception_handler(HTTPException)
    async def http_refusal(request: Request, error: HTTPException) -> JSONResponse:
        headers = dict(error.headers or {})
        if error.status_code == 405:
            headers["Allow"] = ", ".join(sorted(_methods(app, request)))
        title = _TITLES.get(error.status_code, "Refused")
        code = title.lower().replace(" ", "-")
        return problem(
            Problem(
                type=f"/problems/{code}",
                title=title,
                status=error.status_code,
                detail=str(error.detail),
                code=code,
                instance=request.url.path,
            ),
            headers,
        )


def bug(method: str, path: str, error: Exception) -> JSONResponse:
    """The answer to what should not happen. The log gets where it happened, not what was said there."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    _log.error("%s %s failed with %s in %s:%s", method, path, type(error).__name__, place.filename, place.lineno)
    return problem(
        Problem(
            type="/problems/bug",
            title="The desk made a mistake",
            status=500,
            detail="The desk made a mistake. Nothing was changed; trying again is safe.",
            code="bug",
            instance=path,
        )
    )


def _field_problem(error: Mapping[str, Any]) -> FieldProblem:
    place = [str(part)[:LONGEST_NAME] for part in error["loc"]]
    # What pydantic says of an unknown kind repeats what was sent.
    message = "Input is of no known kind" if error["type"] == "union_tag_invalid" else str(error["msg"])
    return FieldProblem(field=".".join(place[1:]) or place[0], message=message)


def _methods(app: FastAPI, request: Request) -> set[str]:
    """All methods the path knows: the framework's own 405 names only those of the first route that matches."""
    return {
        method
        for method in _METHODS
        for route in app.routes
        if route.matches({**request.scope, "method": method})[0] is Match.FULL
    }
