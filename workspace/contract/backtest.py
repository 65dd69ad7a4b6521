"""The files of a back-test: knowledge, labelled messages, what the AI would have done (see docs/backtest.md)."""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

FEELINGS: Final = {"angry": -1.0, "unhappy": -0.5, "neutral": 0.0, "content": 0.5, "happy": 1.0}


class Row(BaseModel):
    """A line of a file; keys nobody knows are left alone, so that files can carry more than we read."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class KnowledgeRow(Row):
    """One line of K: an article."""

    id: Annotated[str, Field(min_length=1)]
    title: str = ""
    body: str = ""
    category: str = ""
    audience: Literal["public", "internal"] = "public"
    language: str = "en"
    short_answer: str = ""
    examples: tuple[str, ...] = ()

    @field_validator("category", "audience", "language", "short_answer", "body", "title", mode="before")
    @classmethod
    def _absent(cls, value: object, info: object) -> object:
        name = getattr(info, "field_name", "")
        return {"audience": "public", "language": "en"}.get(name, "") if value is None else value

    @field_validator("examples", mode="before")
    @classmethod
    def _no_examples(cls, value: object) -> object:
        return () if value is None else value


class Said(Row):
    """One message of a conversation."""

    sender: Annotated[Literal["customer", "agent", "ai"], Field(alias="from")]
    text: str


class MessageRow(Row):
    """One line of M or C: a customer's message (or a conversation), and what is known about it."""

    id: Annotated[str, Field(min_length=1)]
    text: str | None = None
    turns: tuple[Said, ...] = ()
    category: str | None = None
    answers: tuple[str, ...] | None = None
    feeling: float | None = None
    human: bool | None = None
    language: str | None = None

    @field_validator("id", mode="before")
    @classmethod
    def _id_as_text(cls, value: object) -> object:
        return str(value) if isinstance(value, int) else value

    @field_validator("feeling", mode="before")
    @classmethod
    def _feeling_as_number(cls, value: object) -> object:
        if isinstance(value, str):
            if value.lower() not in FEELINGS:
                raise ValueError(f"a feeling is a number from -1 to 1 or one of {', '.join(FEELINGS)}")
            return FEELINGS[value.lower()]
        return value

    @field_validator("turns", mode="before")
    @classmethod
    def _no_turns(cls, value: object) -> object:
        return () if value is None else value

    def model_post_init(self, _: object, /) -> None:
        """A row says something, in one of the two ways."""
        said = self.text is not None or any(turn.sender == "customer" for turn in self.turns)
        if not said:
            raise ValueError("a message needs text, or turns with a customer in them")

    @property
    def question(self) -> str:
        """The customer's newest words."""
        if self.text is not None:
            return self.text
        return next(turn.text for turn in reversed(self.turns) if turn.sender == "customer")


class SignalRow(Row):
    """One signal of a decision."""

    name: str
    value: float
    share: float


class BriefLineRow(Row):
    """One line of a brief and the ids it rests on."""

    kind: str
    text: str
    sources: tuple[str, ...]


class BriefRow(Row):
    """The brief of an escalation."""

    lines: tuple[BriefLineRow, ...]
    told_customer: str
    suggested_reply: str | None = None


class OutcomeRow(Row):
    """One line of OUT: what the AI would have done with one message."""

    id: str
    decision: Literal["answer", "ask", "offer", "escalate"]
    confidence: Annotated[float, Field(ge=0, le=1)]
    articles: tuple[str, ...]
    answer: str
    category: dict[str, float]
    sentiment: Annotated[float, Field(ge=-1, le=1)]
    signals: tuple[SignalRow, ...]
    brief: BriefRow | None
    elapsed_ms: float
    rule: str = ""
    reason: str | None = None
    because: str = ""
    threshold: float | None = None
    language: str = ""
