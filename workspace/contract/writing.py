"""Help with writing: asking the AI about a conversation, and having a draft rewritten."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.values import ArticleRef, Order, SourceRef, Wire


class AskIn(Order):
    """Ask about the conversation and the knowledge around it."""

    question: Annotated[str, Field(min_length=1, max_length=2_000)]


class AskAnswer(Wire):
    """What the AI says, and what each part rests on; ``written_by`` is ``language-model`` or ``search`` (then
    ``text`` is made of the sources' own sentences). An empty text means that nothing was found."""

    text: str
    sources: tuple[SourceRef, ...] = ()
    articles: tuple[ArticleRef, ...] = ()
    written_by: Literal["language-model", "search"]


class RewriteIn(Order):
    """Have a draft rewritten; ``language`` is a code such as ``de``, for ``translate``."""

    text: Annotated[str, Field(min_length=1, max_length=20_000)]
    how: Literal["shorter", "warmer", "translate"]
    language: Annotated[str, Field(max_length=16)] = ""


class Rewritten(Wire):
    """The new words. ``changed`` names numbers, amounts, dates, addresses and names that are not as they were."""

    text: str
    changed: tuple[str, ...] = ()
