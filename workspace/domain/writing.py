"""What the AI gives a colleague who asks about a conversation or has a draft rewritten."""

from dataclasses import dataclass
from typing import Literal

from workspace.domain.brief import Source
from workspace.domain.turn import CitedArticle

Manner = Literal["shorter", "warmer", "translate", "article"]


@dataclass(frozen=True)
class Told:
    """The answer, '' where nothing was found; ``by_model`` says who wrote it, ``sources`` what it rests on."""

    text: str
    by_model: bool
    sources: tuple[Source, ...] = ()
    articles: tuple[CitedArticle, ...] = ()


@dataclass(frozen=True)
class Rewriting:
    """A draft in other words, and what is not as it was."""

    text: str
    changed: tuple[str, ...]
