"""Who may sign in: people with a role and a token of which only a digest is stored."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Final, Literal

from workspace.domain.errors import BadInput, NotFound
from workspace.domain.facts import Actor, ActorKind
from workspace.domain.identifiers import new_id
from workspace.service.ports import Clock
from workspace.store.database import Store

Role = Literal["agent", "reviewer", "lead"]
ROLES: Final[tuple[Role, ...]] = ("agent", "reviewer", "lead")


@dataclass(frozen=True)
class SignedIn:
    """Somebody who showed a valid token."""

    actor: Actor
    role: Role


def digest_of(token: str) -> str:
    """What is stored of a token: 256 random bits need no slow hash."""
    return hashlib.sha256(token.encode()).hexdigest()


class People:
    """The people of a desk."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def add(self, name: str, role: str, *, token: str = "") -> str:
        """Let somebody sign in; returns their token, which is shown only now."""
        if role not in ROLES:
            raise BadInput(f"The role {role!r} does not exist; it can be {', '.join(ROLES)}.", field="role")
        if not name.strip():
            raise BadInput("Give the person a name.", field="name")
        token = token or secrets.token_urlsafe(32)
        with self._store.write() as unit:
            unit.people.add(new_id(), name.strip(), role, digest_of(token), self._clock())
        return token

    def sign_in_owner(self, name: str, token: str) -> None:
        """Give the owner of an embedded desk this start's one-time token; the first start makes the owner."""
        with self._store.write() as unit:
            owner_id = unit.settings.get("owner")
            if owner_id is None:
                owner_id = new_id()
                unit.people.add(owner_id, name, "lead", digest_of(token), self._clock())
                unit.settings.put("owner", owner_id)
            else:
                unit.people.set_token(owner_id, digest_of(token))

    def by_token(self, token: str) -> SignedIn | None:
        """Who this is; None for an unknown or revoked token. Looked up by digest, so timing tells nothing."""
        with self._store.read() as unit:
            row = unit.people.by_token(digest_of(token))
        if row is None:
            return None
        return SignedIn(Actor(ActorKind.PERSON, row["id"], row["name"]), row["role"])

    def all(self) -> list[tuple[str, str, str, bool]]:
        """Everybody as (id, name, role, may sign in)."""
        with self._store.read() as unit:
            return [(row["id"], row["name"], row["role"], row["revoked_at"] is None) for row in unit.people.all()]

    def revoke(self, person_id: str) -> None:
        """End somebody's access at once."""
        with self._store.write() as unit:
            if not unit.people.revoke(person_id, self._clock()):
                raise NotFound("person", person_id)
