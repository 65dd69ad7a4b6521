"""The people of a desk: who is here, what they can take, who looks at what, and how work is shared out."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.values import Identifier, Moment, Order, PersonRef, Role, Wire

Availability = Literal["here", "away"]
Doing = Literal["viewing", "typing", "nothing"]
Words = Annotated[str, Field(max_length=100)]


class ColleagueView(Wire):
    """Somebody who can sign in. ``load`` is how many conversations they have now, ``capacity`` how many they may;
    ``heavy_this_hour`` counts the emotionally heavy ones they were given within the last hour. ``skills`` are
    categories, and languages as ``lang:de``; empty means everything."""

    id: str
    name: str
    role: Role
    availability: Availability = "here"
    since: Moment | None = None
    capacity: int = 0
    load: int = 0
    heavy_this_hour: int = 0
    skills: tuple[str, ...] = ()


class ColleagueList(Wire):
    """Everybody, by name."""

    people: tuple[ColleagueView, ...]


class AvailabilityIn(Order):
    """You are here, or away: who is away is given nothing new."""

    availability: Availability


class RoutingView(Wire):
    """How escalations find somebody. ``hand_out``: nobody is given anything (people take), or each new one goes to
    the agent who is here, has the skill, has room and has the least to do, the longest unserved first.
    ``heavy_per_hour`` (0 for no limit) is how many emotionally heavy ones somebody is given in an hour."""

    hand_out: Literal["people_take", "round_robin"] = "people_take"
    capacity: int = 8
    heavy_per_hour: int = 3


class PersonRouting(Order):
    """One person's own limit (None: the desk's) and skills."""

    person_id: Identifier
    capacity: Annotated[int, Field(ge=0, le=200)] | None = None
    skills: Annotated[tuple[Words, ...], Field(max_length=100)] = ()


class RoutingIn(Order):
    """Change how work is shared out; people who are not named stay as they are."""

    hand_out: Literal["people_take", "round_robin"]
    capacity: Annotated[int, Field(ge=1, le=200)]
    heavy_per_hour: Annotated[int, Field(ge=0, le=100)]
    people: Annotated[tuple[PersonRouting, ...], Field(max_length=500)] = ()


class PresenceIn(Order):
    """What you look at or write in; send it when it changes, and again within 20 seconds while it lasts.

    ``window_id`` tells several windows of one person apart.
    """

    window_id: Identifier
    conversation_id: Annotated[str, Field(max_length=200)] = ""
    doing: Doing = "nothing"


class Presence(Wire):
    """Somebody looks at a conversation, or writes in it."""

    person: PersonRef
    conversation_id: str
    doing: Literal["viewing", "typing"]
    since: Moment


class PresenceView(Wire):
    """Who is where now; it replaces what was said before. It comes as the feed's event ``presence``, unnumbered."""

    present: tuple[Presence, ...] = ()
