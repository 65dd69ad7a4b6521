"""A piece of knowledge and who may see it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workspace.domain.identifiers import ArticleId


class Audience(StrEnum):
    """Who may read an article: an internal one informs agents and is never shown to a customer."""

    PUBLIC = "public"
    INTERNAL = "internal"


class Provenance(StrEnum):
    """Where an article's present version came from."""

    IMPORTED = "imported"
    CORRECTION = "correction"


@dataclass(frozen=True)
class Article:
    """One version of one article.

    ``examples`` are customers' own words that this article answers; ``short_answer`` is the answer
    in one or two sentences, where one was written. ``language`` is an ISO 639-1 code.
    ``credited_to`` is the name of the person whose correction made this version, ``correction_id`` that correction;
    ``source_id`` is where it is read from ('' for one that people keep); ``owner_…`` is who looks after it.
    """

    id: ArticleId
    title: str
    body: str
    category: str = ""
    audience: Audience = Audience.PUBLIC
    language: str = "en"
    examples: tuple[str, ...] = ()
    short_answer: str = ""
    version: int = 1
    provenance: Provenance = Provenance.IMPORTED
    credited_to: str = ""
    valid_until: datetime | None = None
    retired: bool = False
    owner_id: str = ""
    owner_name: str = ""
    source_id: str = ""
    correction_id: str = ""
