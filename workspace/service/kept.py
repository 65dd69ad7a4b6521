"""Saved views and macros: whose they are, and who may change them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.contract.personal import Macro, MacroIn, MacroList, SavedView, SavedViewIn, SavedViewList
from workspace.contract.values import PersonRef
from workspace.domain.errors import Conflict, NotAllowed, NotFound
from workspace.domain.facts import Fact, FactKind
from workspace.service.people import SignedIn
from workspace.store.colleagues import Kept
from workspace.store.unit import Unit

MOST_KEPT: Final = 200


def saved_views(unit: Unit, person: SignedIn) -> SavedViewList:
    """Own ones and shared ones."""
    return SavedViewList(
        views=tuple(
            SavedView(id=row["id"], title=row["title"], filter=row["body"], shared=row["shared"], owner=_owner(row))
            for row in unit.saved_views.of(person.actor.id)
        )
    )


def macros(unit: Unit, person: SignedIn) -> MacroList:
    """Own ones and shared ones."""
    return MacroList(
        macros=tuple(
            Macro(
                id=row["id"],
                title=row["title"],
                shared=row["shared"],
                owner=_owner(row),
                used=row["used"],
                **row["body"],
            )
            for row in unit.macros.of(person.actor.id)
        )
    )


def save_view(unit: Unit, person: SignedIn, wanted: SavedViewIn, at: datetime) -> None:
    """Keep a view; only its owner or a lead may change one that is there."""
    _put(unit, unit.saved_views, person, wanted, wanted.filter.model_dump(mode="json"), "views", at)


def save_macro(unit: Unit, person: SignedIn, wanted: MacroIn, at: datetime) -> None:
    """Keep a macro; only its owner or a lead may change one that is there."""
    body = wanted.model_dump(mode="json", include={"text", "actions", "category", "language"})
    _put(unit, unit.macros, person, wanted, body, "macros", at)


def drop(unit: Unit, kept: Kept, person: SignedIn, kept_id: str, setting: str, at: datetime) -> None:
    """Take one away; one that is not there is gone already."""
    found = kept.find(kept_id)
    if found is None:
        return
    _must_own(found, person)
    kept.drop(kept_id)
    _tell(unit, person, setting, at)


def _put(
    unit: Unit,
    kept: Kept,
    person: SignedIn,
    wanted: SavedViewIn | MacroIn,
    body: Mapping[str, Any],
    setting: str,
    at: datetime,
) -> None:
    if wanted.shared and person.role == "reviewer":
        raise NotAllowed("Reviewers keep views for themselves; agents and leads share them.")
    found = kept.find(wanted.id)
    if found is not None:
        _must_own(found, person)
    elif kept.count_of(person.actor.id) >= MOST_KEPT:
        raise Conflict(f"You keep {MOST_KEPT} of these already. Take one away first.")
    owner = {"owner_id": person.actor.id, "owner_name": person.actor.name}
    kept.put(wanted.id, {"title": wanted.title, "shared": wanted.shared, "body": body}, owner)
    _tell(unit, person, setting, at)


def _must_own(found: RowMapping, person: SignedIn) -> None:
    if found["owner_id"] == person.actor.id:
        return
    if not found["shared"]:
        raise NotFound("entry", found["id"])
    if person.role != "lead":
        raise NotAllowed(f"This belongs to {found['owner_name']}. Keep a copy of your own, or ask a lead.")


def _tell(unit: Unit, person: SignedIn, setting: str, at: datetime) -> None:
    unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, at, person.actor, {"setting": setting})])


def _owner(row: RowMapping) -> PersonRef:
    return PersonRef(id=row["owner_id"], name=row["owner_name"])
