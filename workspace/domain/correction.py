"""A correction: what is proposed, where it stands, and the article it makes."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from workspace.domain.article import Article, Audience, Provenance
from workspace.domain.errors import BadInput, Conflict, NotFound
from workspace.domain.identifiers import ArticleId


class ProposalKind(StrEnum):
    """The ways in which a person can change the knowledge."""

    NEW = "new"
    EDIT = "edit"
    EXAMPLE = "example"
    INTERNAL = "internal"
    RETIRE = "retire"
    RESTORE = "restore"


class CorrectionState(StrEnum):
    """Where a correction stands; only ``published`` ones are live, and each of the last three is an end."""

    DRAFTED = "drafted"
    IN_REVIEW = "in-review"
    PUBLISHED = "published"
    REJECTED = "rejected"
    UNDONE = "undone"
    ROLLED_BACK = "rolled-back"


@dataclass(frozen=True)
class Proposal:
    """What is proposed.

    ``based_on_version`` is the version its author had before them. ``examples`` are added to those there are, except by
    an edit that is the ``whole`` article, as the knowledge pane sends it. ``restore_version`` is the version
    a ``restore`` goes back to.
    """

    kind: ProposalKind
    article_id: str = ""
    based_on_version: int = 0
    title: str = ""
    body: str = ""
    short_answer: str = ""
    examples: tuple[str, ...] = ()
    category: str = ""
    audience: Audience = Audience.PUBLIC
    language: str = ""
    valid_until: datetime | None = None
    owner_id: str = ""
    owner_name: str = ""
    restore_version: int = 0
    whole: bool = False


def corrected(
    proposal: Proposal,
    present: Article | None,
    *,
    correction_id: str,
    author: str,
    new_id: str,
    language: str = "en",
    restored: Article | None = None,
) -> Article:
    """The article a proposal makes of the present one; its version is given by the store.

    ``restored`` is the version a ``restore`` names; ``new_id`` is used where there is no article yet. Raises
    ``BadInput`` where something is missing, ``NotFound`` where the article is gone, ``Conflict`` where it was changed
    after the version the proposal is based on (an example question is added all the same: it overwrites nothing).
    """
    made = _made(proposal, present, new_id, language, restored)
    return replace(made, provenance=Provenance.CORRECTION, credited_to=author, correction_id=correction_id)


def _made(proposal: Proposal, present: Article | None, new_id: str, language: str, restored: Article | None) -> Article:
    examples = tuple(dict.fromkeys(one.strip() for one in proposal.examples if one.strip()))
    is_new = proposal.kind is ProposalKind.NEW or (proposal.kind is ProposalKind.INTERNAL and not proposal.article_id)
    if is_new:
        if not proposal.title.strip() or not proposal.body.strip():
            raise BadInput("A new article needs a title and a text.", field="title")
        internal = proposal.kind is ProposalKind.INTERNAL
        return Article(
            id=ArticleId(new_id),
            title=proposal.title.strip(),
            body=proposal.body.strip(),
            category=proposal.category,
            audience=Audience.INTERNAL if internal else proposal.audience,
            language=proposal.language or language,
            examples=examples,
            short_answer=proposal.short_answer.strip(),
            valid_until=proposal.valid_until,
            owner_id=proposal.owner_id,
            owner_name=proposal.owner_name,
        )
    if present is None or (present.retired and proposal.kind is not ProposalKind.RESTORE):
        raise NotFound("article", proposal.article_id)
    if proposal.kind is ProposalKind.EXAMPLE:
        if not examples:
            raise BadInput("There is no example question to add.", field="examples")
        return replace(present, examples=_together(present.examples, examples))
    if present.version != proposal.based_on_version:
        raise Conflict(f"“{present.title}” was changed meanwhile. Look at it again, then publish.")
    match proposal.kind:
        case ProposalKind.RETIRE:
            return replace(present, retired=True)
        case ProposalKind.RESTORE:
            if restored is None:
                raise NotFound("version", f"{proposal.article_id} {proposal.restore_version}")
            return replace(restored, version=present.version, source_id=present.source_id)
        case ProposalKind.INTERNAL:
            return replace(present, audience=Audience.INTERNAL)
        case _:
            return _edited(proposal, present, examples)


def _edited(proposal: Proposal, present: Article, examples: tuple[str, ...]) -> Article:
    body = proposal.body.strip()
    if not body:
        raise BadInput("The article would be empty.", field="body")
    # The short answer was written for the text as it was before.
    kept = present.short_answer if body == present.body.strip() else ""
    whole = proposal.whole
    return replace(
        present,
        title=proposal.title.strip() or present.title,
        body=body,
        short_answer=proposal.short_answer.strip() or (kept if not whole else ""),
        examples=examples if whole else _together(present.examples, examples),
        category=proposal.category or present.category,
        audience=proposal.audience,
        language=proposal.language or present.language,
        valid_until=proposal.valid_until if whole else present.valid_until,
        owner_id=proposal.owner_id if whole else present.owner_id,
        owner_name=proposal.owner_name if whole else present.owner_name,
    )


def _together(known: tuple[str, ...], added: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *added)))


def without(article: Article, before: Article | None, present: Article) -> Article | None:
    """The present article without what one version brought, None where that cannot be told apart any more.

    ``article`` is that version, ``before`` the one before it (None where it was the first). Where the version is the
    present one that is simply the one before; where only examples were added since, they stay.
    """
    if before is None:
        return replace(present, retired=True) if present.body == article.body else None
    if present.version == article.version:
        return replace(before, version=present.version)
    same_words = (present.title, present.body, present.short_answer) == (
        article.title,
        article.body,
        article.short_answer,
    )
    brought = set(article.examples) - set(before.examples)
    kept = tuple(one for one in present.examples if one not in brought)
    lost = tuple(one for one in before.examples if one not in article.examples)
    if same_words:
        return replace(before, examples=(*kept, *lost), version=present.version)
    if (article.title, article.body) == (before.title, before.body):
        # It brought examples only, so the text that was written since stays.
        return replace(present, examples=(*kept, *lost))
    return None
