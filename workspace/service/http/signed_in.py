"""Who is asking: a bearer token becomes a person with a role."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from workspace.domain.errors import NotAllowed
from workspace.service.assemble import Service
from workspace.service.people import SignedIn


def service_of(request: Request) -> Service:
    """The service behind this app."""
    service: Service = request.app.state.service
    return service


TheService = Annotated[Service, Depends(service_of)]


_bearer = HTTPBearer(auto_error=False, description="The token that was shown when the person was added.")


async def signed_in(
    service: TheService, shown: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> SignedIn:
    """The person whose token was sent."""
    person = None
    if shown is not None and shown.credentials.strip():
        person = await run_in_threadpool(service.people.by_token, shown.credentials.strip())
    if person is None:
        raise HTTPException(
            401, "Send your token as 'Authorization: Bearer …'.", headers={"WWW-Authenticate": "Bearer"}
        )
    return person


ThePerson = Annotated[SignedIn, Depends(signed_in)]


def requires(*roles: str) -> Callable[[SignedIn], SignedIn]:
    """Only people in these roles."""

    def check(person: ThePerson) -> SignedIn:
        if person.role not in roles:
            raise NotAllowed(f"This needs the role {' or '.join(roles)}; yours is {person.role}.")
        return person

    return check
