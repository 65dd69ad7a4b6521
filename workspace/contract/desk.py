"""The desk itself: who you are, how it is doing, its knowledge and its settings."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.values import ArticleRef, Moment, Order, PersonRef, Role, Sequence, Wire


class CategoryView(Wire):
    """One category and its promise: at most ``risk`` (0..1) of the AI's answers are wrong."""

    name: str
    title: str
    owner: str = ""
    risk: float
    maturity: int


class DeskView(Wire):
    """The desk as the person signed in sees it."""

    name: str
    version: str
    you: PersonRef
    role: Role
    categories: tuple[CategoryView, ...] = ()
    seq: Sequence = 0
    articles: int = 0
    language_model: str = ""
    undo_window_s: float = 10.0
    chat_url: str = ""


class Health(Wire):
    """Whether the service can be used; ``waiting_for`` says what it is still doing."""

    status: Literal["starting", "ready", "failed"]
    waiting_for: str = ""
    version: str


class Figures(Wire):
    """Today's counts, from the facts: how many turns the AI ended in which way, and how escalations were rated."""

    since: Moment
    answered: int
    asked: int
    offered: int
    escalated: int
    resolved: int
    rated_necessary: int
    rated_unnecessary: int
    corrections: int


class ArticleView(Wire):
    """A whole article."""

    id: str
    title: str
    body: str
    category: str
    audience: Literal["public", "internal"]
    language: str
    examples: tuple[str, ...] = ()
    short_answer: str = ""
    version: int
    provenance: str
    credited_to: str = ""
    updated_at: Moment


class ArticleList(Wire):
    """Search results, best first."""

    articles: tuple[ArticleRef, ...]


class LanguageModelLimits(Wire):
    """What one turn may take, what it costs, and the budgets after which the AI answers in the articles' words.

    Prices are per 1,000 tokens sent (``in``) and written (``out``), budgets per calendar day and month (UTC; 0 for
    none), all in millionths of ``currency``.
    """

    most_calls: Annotated[int, Field(ge=1, le=4)] = 2
    most_tokens: Annotated[int, Field(ge=500, le=200_000)] = 12_000
    most_seconds: Annotated[float, Field(ge=1, le=50)] = 20.0
    price_in_micros: Annotated[int, Field(ge=0, le=10**9)] = 0
    price_out_micros: Annotated[int, Field(ge=0, le=10**9)] = 0
    day_budget_micros: Annotated[int, Field(ge=0, le=10**12)] = 0
    month_budget_micros: Annotated[int, Field(ge=0, le=10**12)] = 0
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"


class LanguageModelIn(Order):
    """Where a language model is reached; the key is kept in the keyring of the machine the service runs on.

    An empty ``base_url`` switches the language model off; ``key`` None leaves the stored key as it is,
    ``limits`` None the limits.
    """

    base_url: Annotated[str, Field(max_length=500)] = ""
    model: Annotated[str, Field(max_length=200)] = ""
    key: Annotated[str, Field(max_length=500)] | None = None
    limits: LanguageModelLimits | None = None


class LanguageModelView(Wire):
    """The language model that is set, never its key; ``spent_…`` is what it cost today and this month (UTC)."""

    base_url: str = ""
    model: str = ""
    key_is_set: bool = False
    kept_in: str = ""
    limits: LanguageModelLimits = LanguageModelLimits()
    spent_day_micros: int = 0
    spent_month_micros: int = 0
