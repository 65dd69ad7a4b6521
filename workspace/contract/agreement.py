"""How far reviewers agree: calibration sessions, agreement on blind double reviews, and the scores so far."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.insight import RateView
from workspace.contract.reviews import ReviewIn, ReviewView, Scorecard
from workspace.contract.values import ClientMadeId, Identifier, Moment, Order, PersonRef, Wire


class OpenSession(Order):
    """A calibration session: some people score the same conversations, hidden from each other until it is revealed."""

    id: ClientMadeId
    title: Annotated[str, Field(min_length=1, max_length=80)]
    conversation_ids: Annotated[tuple[Identifier, ...], Field(min_length=1, max_length=50)]
    person_ids: Annotated[tuple[Identifier, ...], Field(min_length=2, max_length=50)]
    scorecard_id: Annotated[str, Field(max_length=64)] = ""


class SessionConversation(Wire):
    """One conversation of a session: who has scored it, and after the reveal how."""

    conversation_id: str
    customer_name: str = ""
    first_line: str = ""
    done_by: tuple[PersonRef, ...] = ()
    reviews: tuple[ReviewView, ...] = ()
    consensus: ReviewIn | None = None
    consensus_score: float | None = None


class SessionView(Wire):
    """A calibration session; its reviews never count in anybody's scores. ``reviews`` are empty until revealed."""

    id: str
    title: str
    state: Literal["open", "revealed", "closed"] = "open"
    opened_by: PersonRef
    at: Moment
    people: tuple[PersonRef, ...] = ()
    scorecard: Scorecard
    conversations: tuple[SessionConversation, ...] = ()
    agreement: "AgreementView | None" = None


class SessionList(Wire):
    """Calibration sessions, newest first."""

    sessions: tuple[SessionView, ...] = ()


class SessionOrder(Order):
    """Reveal the scores (nobody scores afterwards), set a conversation's consensus, or close the session (leads)."""

    order: Literal["reveal", "consensus", "close"]
    conversation_id: Annotated[str, Field(max_length=200)] = ""
    consensus: ReviewIn | None = None


class Coefficient(Wire):
    """One measure of agreement with its 95 % interval; ``band`` in Landis and Koch's words. None: too few to tell."""

    name: Literal["percent", "kappa", "weighted-kappa", "alpha", "ac1"]
    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0
    band: str = ""


class AgreementOn(Wire):
    """Agreement about one thing: the verdict, an error class, or a scorecard category."""

    what: str
    title: str
    coefficients: tuple[Coefficient, ...] = ()


class AgreementView(Wire):
    """How far reviewers agree on what two of them reviewed without knowing; ``pairs`` is how many conversations."""

    pairs: int = 0
    on: tuple[AgreementOn, ...] = ()
    by_pair: tuple["PairAgreement", ...] = ()


class PairAgreement(Wire):
    """Two reviewers and how far they agree on the verdict."""

    one: PersonRef
    other: PersonRef
    agreement: Coefficient


class QualityView(Wire):
    """The scores so far: the mean of review scores (IQS), by category, and the error classes; calibration excluded."""

    iqs: float | None = None
    iqs_low: float | None = None
    iqs_high: float | None = None
    reviews: int = 0
    right: RateView | None = None
    by_category: dict[str, float] = {}
    errors: dict[str, int] = {}
