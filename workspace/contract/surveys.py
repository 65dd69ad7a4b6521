"""Surveys on the wire: what customers are asked and say, and what a lead sets."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from workspace.contract.values import ClientMadeId, Moment, Order, Wire

Asks = Literal["none", "ces", "csat", "both"]
Scale = Literal["ces", "csat"]
Question = Annotated[str, Field(max_length=300)]
TwoLetters = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
Comment = Annotated[str, Field(max_length=2_000)]


class SurveyTexts(Order):
    """The questions in one language; an empty one is asked in the desk's own words."""

    ces: Question = ""
    csat: Question = ""


class SurveySettingsIn(Order):
    """What is asked, of whom and when.

    ``ces`` is effort (1..7, agreeing that it was easy), ``csat`` satisfaction (1..5). ``delay_h`` hours after a person
    closed a conversation, or after ``quiet_h`` hours without a word where the AI answered and nobody closes it.
    ``share`` (0..1) of the conversations is asked about, one customer at most once in ``pause_days``. A score up to
    ``low_ces`` or ``low_csat`` goes to review. ``texts`` are by language.
    """

    asks: Asks = "none"
    delay_h: Annotated[float, Field(ge=0, le=168)] = 24.0
    quiet_h: Annotated[float, Field(ge=1, le=168)] = 24.0
    share: Annotated[float, Field(ge=0, le=1)] = 1.0
    pause_days: Annotated[int, Field(ge=1, le=365)] = 14
    low_ces: Annotated[int, Field(ge=1, le=7)] = 3
    low_csat: Annotated[int, Field(ge=1, le=5)] = 2
    texts: Annotated[dict[TwoLetters, SurveyTexts], Field(max_length=20)] = Field(default_factory=dict)


class SurveyCounts(Wire):
    """How many were asked since a moment, and what became of those."""

    asked: int = 0
    answered: int = 0
    declined: int = 0


class SurveySettingsView(Wire):
    """What holds, the desk's own words by language and scale, and how many answered in the last 28 days."""

    settings: SurveySettingsIn
    own_words: dict[str, dict[str, str]] = Field(default_factory=dict)
    last_28_days: SurveyCounts = SurveyCounts()


class SurveyOut(Wire):
    """A survey as its customer may know it. ``texts`` are the desk's questions by language, where a lead wrote some.

    ``url`` opens a page on which it can be answered. It can be answered, and the answer changed, before ``until``.
    """

    id: str
    conversation_id: str
    scales: tuple[Scale, ...]
    state: Literal["asked", "answered"]
    until: Moment
    ces: int | None = None
    csat: int | None = None
    comment: str = ""
    texts: dict[str, dict[str, str]] = Field(default_factory=dict)
    url: str = ""


class SurveyReplyIn(Order):
    """What a customer says to a survey: an answer, not now (``decline``), or never again (``opt_out``).

    ``answer_id`` is made by the sender; the same again changes nothing. A later answer replaces an earlier one.
    """

    answer_id: ClientMadeId
    action: Literal["answer", "decline", "opt_out"] = "answer"
    ces: Annotated[int, Field(ge=1, le=7)] | None = None
    csat: Annotated[int, Field(ge=1, le=5)] | None = None
    comment: Comment = ""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.action == "answer" and self.ces is None and self.csat is None:
            raise ValueError("an answer has a score")
        return self


class SurveyDone(Wire):
    """It was taken; ``survey`` is how it stands, None where it is over."""

    survey: SurveyOut | None = None
