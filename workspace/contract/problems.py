"""What went wrong, in the form of RFC 9457 (problem details for HTTP)."""

from typing import Final

from workspace.contract.values import Wire

MEDIA_TYPE: Final = "application/problem+json"


class FieldProblem(Wire):
    """One field that cannot be used and what to do about it."""

    field: str
    message: str


class Problem(Wire):
    """``type`` is ``/problems/CODE``; ``detail`` is the sentence a person reads; ``code`` names the kind."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    instance: str = ""
    who: str = ""
    errors: tuple[FieldProblem, ...] = ()
