"""What people keep for themselves or share: saved views of the queue, and macros."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.values import ClientMadeId, Order, PersonRef, Wire

QueueView = Literal[
    "mine", "unclaimed", "all", "snoozed", "waiting_on_customer", "resolved_today", "resolved", "with_ai"
]
Feeling = Literal["very_unhappy", "unhappy", "neutral", "happy", "very_happy"]
Names = Annotated[tuple[Annotated[str, Field(max_length=100)], ...], Field(max_length=50)]
Title = Annotated[str, Field(min_length=1, max_length=80)]


class QueueFilter(Order):
    """Which conversations a list shows: a view, narrowed by what is named. Within a field any of the values will do,
    between fields all must hold. ``older_than_min`` and ``newer_than_min`` are minutes since the customer wrote."""

    view: QueueView = "unclaimed"
    query: Annotated[str, Field(max_length=200)] = ""
    categories: Names = ()
    reasons: Names = ()
    feelings: Annotated[tuple[Feeling, ...], Field(max_length=5)] = ()
    languages: Names = ()
    channels: Names = ()
    tiers: Names = ()
    tags: Names = ()
    held_by: Names = ()
    older_than_min: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    newer_than_min: Annotated[int, Field(ge=0, le=1_000_000)] = 0


class SavedViewIn(Order):
    """Keep a filter under a name; ``shared`` shows it to everybody. The same id again replaces it."""

    id: ClientMadeId
    title: Title
    filter: QueueFilter
    shared: bool = False


class SavedView(Wire):
    """A filter somebody keeps."""

    id: str
    title: str
    filter: QueueFilter
    shared: bool = False
    owner: PersonRef


class SavedViewList(Wire):
    """Yours and the shared ones, by title."""

    views: tuple[SavedView, ...]


class MacroAction(Order):
    """One thing a macro does beside the reply: ``value`` is a tag, a person's id, minutes (snooze, remind), an
    outcome (resolve) or a note's text; empty for claim and hand_back."""

    kind: Literal["add_tag", "remove_tag", "assign", "claim", "snooze", "remind", "add_note", "hand_back", "resolve"]
    value: Annotated[str, Field(max_length=2_000)] = ""


class MacroIn(Order):
    """Keep a reply with actions. ``text`` may hold placeholders such as ``{{customer.name}}``, ``{{agent.name}}``,
    ``{{conversation.category}}`` or ``{{customer.facts.plan}}``. The same id again replaces it."""

    id: ClientMadeId
    title: Title
    text: Annotated[str, Field(max_length=20_000)] = ""
    actions: Annotated[tuple[MacroAction, ...], Field(max_length=20)] = ()
    category: Annotated[str, Field(max_length=100)] = ""
    language: Annotated[str, Field(max_length=16)] = ""
    shared: bool = False


class Macro(Wire):
    """A macro; ``used`` counts the replies sent with it."""

    id: str
    title: str
    text: str
    actions: tuple[MacroAction, ...] = ()
    category: str = ""
    language: str = ""
    shared: bool = False
    owner: PersonRef
    used: int = 0


class MacroList(Wire):
    """Yours and the shared ones, by title."""

    macros: tuple[Macro, ...]
