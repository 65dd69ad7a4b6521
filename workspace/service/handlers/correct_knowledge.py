"""Put what was learned into the knowledge, and take it back while nobody has built on it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from workspace.domain.article import Article, Audience, Provenance
from workspace.domain.errors import AlreadyDone, BadInput, Conflict, NotFound, TooLate
from workspace.domain.facts import Actor, Fact, FactKind
from workspace.domain.identifiers import ArticleId, ConversationId, new_id
from workspace.service.handlers.work_conversation import load
from workspace.store.unit import Unit


@dataclass(frozen=True)
class Correction:
    """What is to be published."""

    id: str
    proposal: Literal["new", "edit", "example"]
    article_id: str
    based_on_version: int
    title: str
    body: str
    examples: tuple[str, ...]
    category: str
    audience: Audience


def publish_correction(
    unit: Unit, conversation_id: str, person: Actor, at: datetime, correction: Correction
) -> tuple[int, str]:
    """Make a new version of an article; returns the number of the last fact and the article's id.

    Raises ``Conflict`` when the article was changed after the version the correction is based on.
    """
    load(unit, conversation_id)
    unit.facts.one_at_a_time()
    if unit.articles.correction(correction.id) is not None:
        raise AlreadyDone("This correction is published already.")
    row = unit.conversations.row(conversation_id)
    article = _corrected(unit, correction, person, (row["language"] if row else "") or "en")
    seq = _write(unit, conversation_id, person, at, FactKind.CORRECTION_PUBLISHED, article, correction.id)
    stored = unit.articles.put(article, at, seq)
    unit.articles.add_correction(
        id=correction.id,
        conversation_id=conversation_id,
        article_id=article.id,
        version=stored.version,
        proposal=correction.proposal,
        person_id=person.id,
        at=at,
    )
    return seq, article.id


def _corrected(unit: Unit, correction: Correction, person: Actor, language: str) -> Article:
    examples = tuple(dict.fromkeys(one.strip() for one in correction.examples if one.strip()))
    if correction.proposal == "new":
        if not correction.title.strip() or not correction.body.strip():
            raise BadInput("A new article needs a title and a text.", field="title")
        return Article(
            id=ArticleId(f"correction-{new_id()[:12]}"),
            title=correction.title.strip(),
            body=correction.body.strip(),
            category=correction.category,
            audience=correction.audience,
            language=language,
            examples=examples,
            provenance=Provenance.CORRECTION,
            credited_to=person.name,
        )
    present = unit.articles.head(correction.article_id)
    if present is None or present.retired:
        raise NotFound("article", correction.article_id)
    if present.version != correction.based_on_version:
        raise Conflict(f"“{present.title}” was changed meanwhile. Look at it again, then publish.")
    together = tuple(dict.fromkeys((*present.examples, *examples)))
    made = replace(present, examples=together, provenance=Provenance.CORRECTION, credited_to=person.name)
    if correction.proposal == "edit":
        if not correction.body.strip():
            raise BadInput("The article would be empty.", field="body")
        # The short answer was written for the text as it was before.
        short_answer = present.short_answer if correction.body.strip() == present.body else ""
        made = replace(
            made,
            title=correction.title.strip() or present.title,
            body=correction.body.strip(),
            short_answer=short_answer,
        )
    elif not examples:
        raise BadInput("There is no example question to add.", field="examples")
    return made


def undo_correction(
    unit: Unit, conversation_id: str, person: Actor, at: datetime, correction_id: str
) -> tuple[int, str]:
    """Restore what was there before; raises ``TooLate`` when somebody has built on it."""
    load(unit, conversation_id)
    unit.facts.one_at_a_time()
    made = unit.articles.correction(correction_id)
    if made is None or made["conversation_id"] != conversation_id:
        raise NotFound("correction", correction_id)
    if made["undone_at"] is not None:
        raise AlreadyDone("This correction was taken back already.")
    present = unit.articles.head(made["article_id"])
    if present is None or present.version != made["version"]:
        raise TooLate("The article was changed after this correction; it cannot be taken back by itself any more.")
    earlier = unit.articles.version(present.id, present.version - 1)
    restored = earlier if earlier is not None else replace(present, retired=True)
    seq = _write(unit, conversation_id, person, at, FactKind.CORRECTION_UNDONE, restored, correction_id)
    unit.articles.put(restored, at, seq)
    unit.articles.undo_correction(correction_id, at)
    return seq, present.id


def _write(
    unit: Unit, conversation_id: str, person: Actor, at: datetime, kind: FactKind, article: Article, correction_id: str
) -> int:
    payload = {"correction_id": correction_id, "article_id": article.id, "title": article.title}
    fact = Fact(kind, at, person, payload, ConversationId(conversation_id))
    seq = unit.facts.write([fact], version=unit.conversations.version_of(conversation_id))
    unit.conversations.touch(conversation_id, seq)
    return seq
