"""The people of a desk as their colleagues see them, and work shared out among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from workspace.contract.colleagues import ColleagueList, ColleagueView, RoutingIn, RoutingView
from workspace.domain.errors import NotFound
from workspace.domain.facts import THE_DESK, Actor, Fact, FactKind
from workspace.domain.identifiers import new_id
from workspace.domain.routing import HEAVY_WITHIN, Candidate, Waiting, choose, has_room
from workspace.service.handlers.place_conversation import assign
from workspace.store.database import Store
from workspace.store.unit import Unit

ROUTE: Final = "route"
KEY: Final = "routing"
AT_A_TIME: Final = 500
# Nothing tells when an hour of heavy ones has passed, so it is looked again.
LOOK_AGAIN: Final = timedelta(minutes=1)


@dataclass(frozen=True)
class Routing:
    """How escalations find somebody."""

    hand_out: str = "people_take"
    capacity: int = 8
    heavy_per_hour: int = 3


def read_routing(unit: Unit) -> Routing:
    """As it is set."""
    kept = unit.settings.get(KEY)
    return Routing(**kept) if isinstance(kept, Mapping) else Routing()


def routing_view(unit: Unit) -> RoutingView:
    """As the desk reads it."""
    kept = read_routing(unit)
    return RoutingView.model_validate(
        {"hand_out": kept.hand_out, "capacity": kept.capacity, "heavy_per_hour": kept.heavy_per_hour}
    )


def set_routing(unit: Unit, wanted: RoutingIn, person: Actor, at: datetime) -> None:
    """Change how work is shared out; raises ``NotFound`` for somebody who is not here."""
    for one in wanted.people:
        if unit.colleagues.find(one.person_id) is None:
            raise NotFound("person", one.person_id)
        unit.colleagues.change(one.person_id, capacity=one.capacity, skills=sorted(set(one.skills)))
    kept = {"hand_out": wanted.hand_out, "capacity": wanted.capacity, "heavy_per_hour": wanted.heavy_per_hour}
    unit.settings.put(KEY, kept)
    unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, at, person, {"setting": KEY})])
    look_for_somebody(unit, at)


def set_availability(unit: Unit, person: Actor, availability: str, at: datetime) -> None:
    """Somebody is here, or away; who is away keeps what they have."""
    row = unit.colleagues.find(person.id)
    if row is None:
        raise NotFound("person", person.id)
    if row["availability"] == availability:
        return
    unit.colleagues.change(person.id, availability=availability, available_since=at)
    unit.facts.write([Fact(FactKind.AVAILABILITY_CHANGED, at, person, {"availability": availability})])
    if availability == "here":
        look_for_somebody(unit, at)


def colleague_list(unit: Unit, at: datetime) -> ColleagueList:
    """Everybody, by name."""
    routing = read_routing(unit)
    loads, heavy = unit.colleagues.loads(), unit.colleagues.heavy_since(at - HEAVY_WITHIN)
    return ColleagueList(
        people=tuple(
            ColleagueView(
                id=row["id"],
                name=row["name"],
                role=row["role"],
                availability=row["availability"],
                since=row["available_since"],
                capacity=row["capacity"] if row["capacity"] is not None else routing.capacity,
                load=loads.get(row["id"], 0),
                heavy_this_hour=heavy.get(row["id"], 0),
                skills=tuple(row["skills"]),
            )
            for row in unit.colleagues.active()
        )
    )


def look_for_somebody(unit: Unit, at: datetime) -> None:
    """Have what is unclaimed given to somebody soon, where the desk hands out."""
    if read_routing(unit).hand_out == "round_robin":
        unit.work.defer(ROUTE, {}, at, lock=ROUTE, key=ROUTE)


def hand_out(store: Store, at: datetime) -> int:
    """Give what waits to those who may take it, in the order in which it should be taken; returns how many."""
    given = 0
    while _hand_out_one(store, at):
        given += 1
    return given


def _hand_out_one(store: Store, at: datetime) -> bool:
    """One at a time, each in a transaction of its own: people take by hand meanwhile."""
    with store.write() as unit:
        routing = read_routing(unit)
        if routing.hand_out != "round_robin":
            return False
        people = _candidates(unit, routing, at)
        given = _first_to_give(unit, people, routing.heavy_per_hour)
        if given is not None:
            what, chosen = given
            assign(unit, what.id, THE_DESK, at, person_id=chosen.id)
            unit.colleagues.hand_out(new_id(), chosen.id, what.id, at, what.is_heavy)
            return True
        if unit.colleagues.unclaimed(1):
            # Under a key of its own: moving the next look must not move one that is due now.
            unit.work.defer(ROUTE, {}, at + LOOK_AGAIN, lock=ROUTE, key=f"{ROUTE}-again")
        return False


def _first_to_give(unit: Unit, people: Sequence[Candidate], heavy_per_hour: int) -> tuple[Waiting, Candidate] | None:
    """What should be taken next of all that somebody may be given, and who; what nobody may take holds nothing up."""
    if not any(has_room(one) for one in people):
        return None
    refused: set[tuple[str, str, bool]] = set()
    after: tuple[datetime | None, str] | None = None
    while rows := unit.colleagues.unclaimed(AT_A_TIME, after):
        for row in rows:
            what = Waiting(row["id"], row["category"], row["language"], bool(row["is_heavy"]))
            like = (what.category, what.language, what.is_heavy)
            if like in refused:
                continue
            chosen = choose(people, what, heavy_per_hour)
            if chosen is not None:
                return what, chosen
            refused.add(like)
        after = (rows[-1]["take_by"], rows[-1]["id"])
    return None


def _candidates(unit: Unit, routing: Routing, at: datetime) -> list[Candidate]:
    loads, last = unit.colleagues.loads(), unit.colleagues.last_given()
    heavy = unit.colleagues.heavy_since(at - HEAVY_WITHIN)
    return [
        Candidate(
            id=row["id"],
            is_here=row["availability"] == "here",
            load=loads.get(row["id"], 0),
            capacity=row["capacity"] if row["capacity"] is not None else routing.capacity,
            heavy=heavy.get(row["id"], 0),
            skills=frozenset(row["skills"]),
            last_given=last.get(row["id"]),
        )
        for row in unit.colleagues.active()
        if row["role"] in ("agent", "lead")
    ]
