"""What the promise is worth, as leads and reviewers read it, and what a lead may change about it."""

from typing import Annotated

from pydantic import Field

from workspace.contract.values import Moment, Order, Wire


class SourceCount(Wire):
    """How many labels came from one source."""

    source: str
    words: str
    count: int


class ReliabilityBin(Wire):
    """Labels of similar stated confidence: its mean, the share that was right, and that share's 95 % interval."""

    count: int
    stated: float
    right: float
    low: float
    high: float


class CategoryConfidence(Wire):
    """One category's promise.

    ``risk`` (0..1) is promised, ``risk_now`` what the AI works with since the drift alarm, 0 where it only suggests;
    ``threshold`` above 1 means that nothing is answered alone; ``floor`` is the least share (0..1) that must go to a
    person at the promised risk, None where too little is known.
    """

    name: str
    title: str
    risk: float
    risk_now: float
    tightened: int
    threshold: float
    state: str
    drift: str
    floor: float | None = None
    sources: tuple[SourceCount, ...] = ()


class ConfidenceView(Wire):
    """The confidence in use. ``version`` is 0 before anything was learned from labels."""

    version: int = 0
    made_at: Moment | None = None
    labels: int = 0
    refused: str = ""
    calibration_error: float | None = None
    ranks_right: float | None = None
    bins: tuple[ReliabilityBin, ...] = ()
    categories: tuple[CategoryConfidence, ...] = ()
    sentiment: str = ""
    warning: str = ""


class RiskIn(Order):
    """Promise another risk in a category; ``most_to_people`` is the share that should at most go to a person."""

    category: Annotated[str, Field(max_length=100)]
    risk: Annotated[float, Field(ge=0.001, le=0.5)]
    most_to_people: Annotated[float, Field(ge=0, lt=1)] = 0.3


class ReleaseIn(Order):
    """Take back what the drift alarm tightened."""

    category: Annotated[str, Field(max_length=100)]
