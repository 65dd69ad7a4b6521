"""The port for what the AI can do beside answering: what a tool takes, gives and risks, and who may be told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from workspace.domain.turn import VerifiedIdentity

DEFAULT_TIME_LIMIT_S: Final = 3.0


class RiskClass(StrEnum):
    """What a tool can do to the world; whatever is more than reading is ordered by a person."""

    READ = "read"
    CHANGES_OWN_DATA = "changes-own-data"
    CHANGES_MONEY = "changes-money"


class OwnedBy(StrEnum):
    """Which part of a customer's verified identity a result must carry before the customer is told of it."""

    NOBODY = "nobody"
    CUSTOMER_ID = "customer-id"
    EMAIL = "e-mail"


class Outcome(StrEnum):
    """How a call went."""

    WORKED = "worked"
    NOTHING = "nothing"
    FAILED = "failed"
    NEEDS_APPROVAL = "needs-approval"


@dataclass(frozen=True)
class Argument:
    """One thing a tool is called with.

    ``shape`` is how it looks in a customer's words (see ``responder.key_shape``); where it is '', it is one of the
    ``choices``, each with the other words customers have for it. ``titles`` name it to customers by language; '' is
    the name for all others. A ``secret`` argument is used but written down nowhere.
    """

    name: str
    shape: str = ""
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    required: bool = True
    secret: bool = False

    def title(self, language: str) -> str:
        """What the argument is called in a language."""
        return self.titles.get(language) or self.titles.get("") or self.name


@dataclass(frozen=True)
class ToolSpec:
    """What is declared about a tool.

    ``examples`` are messages it answers, ``not_for`` messages about the same thing that it does not. ``result``
    names the fields it gives. ``replies`` are what a customer is told by language, with ``{field}`` where a field
    goes ('' is the reply for all other languages).
    """

    name: str
    title: str
    description: str
    arguments: tuple[Argument, ...]
    result: tuple[str, ...]
    examples: tuple[str, ...]
    replies: Mapping[str, str] = field(default_factory=dict)
    risk: RiskClass = RiskClass.READ
    needs_approval: bool = False
    not_for: tuple[str, ...] = ()
    owned_by: OwnedBy = OwnedBy.CUSTOMER_ID
    time_limit_s: float = DEFAULT_TIME_LIMIT_S

    def __post_init__(self) -> None:
        if self.risk is not RiskClass.READ and not self.needs_approval:
            raise ValueError("A tool that changes something needs approval.")
        if not self.arguments or not self.examples:
            raise ValueError("A tool has an argument and examples of what it answers.")

    @property
    def argument(self) -> Argument:
        """The argument that is looked for in the customer's words."""
        return self.arguments[0]


@dataclass(frozen=True)
class ToolCall:
    """One use of a tool. ``identity`` is what the channel has checked of the customer."""

    tool: str
    arguments: Mapping[str, str]
    identity: VerifiedIdentity = VerifiedIdentity()


@dataclass(frozen=True)
class ToolResult:
    """What came of a call.

    ``owner`` is whose the fields are, in the terms of the spec's ``owned_by``; ``sentence`` says to an agent what
    happened, without any of the fields.
    """

    outcome: Outcome
    sentence: str
    fields: Mapping[str, str] = field(default_factory=dict)
    owner: str = ""


class Tool(Protocol):
    """Something the AI can use. It is called from several threads and given up after the spec's time limit."""

    @property
    def spec(self) -> ToolSpec:
        """What is declared about it."""

    def call(self, call: ToolCall) -> ToolResult:
        """Use it; every way it can fail is a result, not an exception."""


def identity_value(owned_by: OwnedBy, identity: VerifiedIdentity) -> str:
    """The part of an identity that ownership goes by, '' where the channel has not checked it."""
    match owned_by:
        case OwnedBy.CUSTOMER_ID:
            return identity.customer_id.strip()
        case OwnedBy.EMAIL:
            return identity.email.strip().casefold()
        case _:
            return ""


def same_owner(owned_by: OwnedBy, owner: str, identity: VerifiedIdentity) -> bool:
    """Whether what an owner has is this customer's; never where either is unknown."""
    own = identity_value(owned_by, identity)
    theirs = owner.strip().casefold() if owned_by is OwnedBy.EMAIL else owner.strip()
    return bool(own) and own == theirs


def may_be_told(spec: ToolSpec, result: ToolResult, identity: VerifiedIdentity) -> bool:
    """Whether a customer may be told the fields: everybody's, or verified as theirs."""
    if result.outcome is not Outcome.WORKED:
        return False
    return spec.owned_by is OwnedBy.NOBODY or same_owner(spec.owned_by, result.owner, identity)
