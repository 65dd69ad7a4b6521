"""Put what was learned into the knowledge, let it wait for approval, and take it back while nobody has built on it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.engine import RowMapping

from workspace.domain.article import Article
from workspace.domain.correction import CorrectionState, Proposal, corrected, without
from workspace.domain.errors import AlreadyDone, Conflict, NotAllowed, NotFound, TooLate
from workspace.domain.facts import THE_DESK, Actor, Fact, FactKind
from workspace.domain.identifiers import ConversationId
from workspace.service.handlers.work_conversation import load
from workspace.store.corrections import proposal_json, proposal_of
from workspace.store.unit import Unit


@dataclass(frozen=True)
class Proposed:
    """A correction as it comes in; ``waits_for`` says why it has to be approved first, '' where it goes live now."""

    id: str
    proposal: Proposal
    conversation_id: str = ""
    message_id: str = ""
    why: str = ""
    waits_for: str = ""
    is_draft: bool = False
    proof: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Done:
    """Where a correction stands now, and the number of the last fact about it."""

    seq: int
    article_id: str
    state: CorrectionState


def made_article(unit: Unit, proposal: Proposal, correction_id: str, author: str, conversation_id: str = "") -> Article:
    """The article as it would be; raises what makes the proposal impossible."""
    row = unit.conversations.row(conversation_id) if conversation_id else None
    restores = bool(proposal.restore_version)
    return corrected(
        proposal,
        unit.articles.head(proposal.article_id) if proposal.article_id else None,
        correction_id=correction_id,
        author=author,
        new_id=f"correction-{hashlib.sha256(correction_id.encode()).hexdigest()[:16]}",
        language=(row["language"] if row else "") or "en",
        restored=unit.articles.version(proposal.article_id, proposal.restore_version) if restores else None,
    )


def propose_correction(unit: Unit, person: Actor, at: datetime, proposed: Proposed) -> Done:
    """Write a correction down and, where nothing has to be waited for, put it into the knowledge.

    Raises ``Conflict`` when the article was changed after the version it is based on.
    """
    if proposed.conversation_id:
        load(unit, proposed.conversation_id)
    unit.facts.one_at_a_time()
    known = unit.corrections.find(proposed.id)
    if known is not None and known["person_id"] != person.id:
        raise NotAllowed("Another person proposed a correction under this id.")
    if known is not None and known["state"] != CorrectionState.DRAFTED.value:
        raise AlreadyDone("This correction is published already.")
    proposal = proposed.proposal
    article = made_article(unit, proposal, proposed.id, person.name, proposed.conversation_id)
    state = CorrectionState.IN_REVIEW if proposed.waits_for else CorrectionState.PUBLISHED
    values: dict[str, Any] = {
        "conversation_id": proposed.conversation_id,
        "message_id": proposed.message_id,
        "article_id": article.id,
        "version": 0,
        "proposal": proposal.kind.value,
        "category": article.category,
        "based_on_version": proposal.based_on_version,
        "content": proposal_json(proposal),
        "proof": dict(proposed.proof),
        "why": proposed.why,
        "waits_for": proposed.waits_for,
        "person_id": person.id,
        "person_name": person.name,
        "at": at,
        "state": (CorrectionState.DRAFTED if proposed.is_draft else state).value,
    }
    if known is None:
        unit.corrections.add(id=proposed.id, **values)
    else:
        unit.corrections.change(proposed.id, **values)
    if proposed.is_draft:
        return Done(unit.facts.last_seq(), article.id, CorrectionState.DRAFTED)
    if proposed.waits_for:
        seq = _fact(unit, proposed.conversation_id, person, at, FactKind.CORRECTION_PROPOSED, article, proposed.id)
        return Done(seq, article.id, state)
    return Done(_publish(unit, person, at, proposed.id, proposed.conversation_id, article), article.id, state)


def approve_correction(
    unit: Unit,
    person: Actor,
    at: datetime,
    correction_id: str,
    *,
    proposal: Proposal | None = None,
    proof: Mapping[str, Any] | None = None,
) -> Done:
    """Put what waits into the knowledge, changed by the approver to ``proposal``; its author keeps the credit."""
    row = waiting(unit, correction_id)
    unit.facts.one_at_a_time()
    wanted = proposal or proposal_of(row)
    article = made_article(unit, wanted, correction_id, row["person_name"], row["conversation_id"])
    unit.corrections.change(
        correction_id, content=proposal_json(wanted), proof=dict(proof or row["proof"]), article_id=article.id
    )
    seq = _publish(unit, person, at, correction_id, row["conversation_id"], article)
    _decided(unit, correction_id, person, at)
    return Done(seq, article.id, CorrectionState.PUBLISHED)


def reject_correction(unit: Unit, person: Actor, at: datetime, correction_id: str, why: str) -> Done:
    """Refuse what waits, with the reason its author reads."""
    row = waiting(unit, correction_id)
    article = _named(unit, row)
    seq = _fact(unit, row["conversation_id"], person, at, FactKind.CORRECTION_REJECTED, article, correction_id, why)
    unit.corrections.end(correction_id, CorrectionState.REJECTED, at, why)
    _decided(unit, correction_id, person, at)
    return Done(seq, row["article_id"], CorrectionState.REJECTED)


def undo_correction(
    unit: Unit, person: Actor, at: datetime, correction_id: str, conversation_id: str = "", *, is_lead: bool = False
) -> Done:
    """Restore what was there before; raises ``TooLate`` when somebody has built on it.

    What still waits is withdrawn. ``conversation_id`` has to be the correction's where it is given. Raises
    ``NotAllowed`` for who is neither its author nor a lead.
    """
    unit.facts.one_at_a_time()
    row = unit.corrections.find(correction_id)
    if row is None or (conversation_id and row["conversation_id"] != conversation_id):
        raise NotFound("correction", correction_id)
    if not is_lead and row["person_id"] != person.id:
        raise NotAllowed("Its author or a lead can take a correction back.")
    if row["state"] in {CorrectionState.IN_REVIEW.value, CorrectionState.DRAFTED.value}:
        kind, article = FactKind.CORRECTION_REJECTED, _named(unit, row)
        seq = _fact(unit, row["conversation_id"], person, at, kind, article, correction_id, "withdrawn")
        unit.corrections.end(correction_id, CorrectionState.UNDONE, at, "")
        return Done(seq, row["article_id"], CorrectionState.UNDONE)
    if row["state"] != CorrectionState.PUBLISHED.value:
        raise AlreadyDone("This correction was taken back already.")
    present = unit.articles.head(row["article_id"])
    if present is None or present.version != row["version"]:
        raise TooLate("The article was changed after this correction; it cannot be taken back by itself any more.")
    restored = _restored(unit, row, present)
    if restored is None:
        raise TooLate("The article was changed after this correction; it cannot be taken back by itself any more.")
    kind = FactKind.CORRECTION_UNDONE
    seq = _change(unit, row["conversation_id"], person, at, kind, restored, correction_id)
    unit.corrections.end(correction_id, CorrectionState.UNDONE, at, "")
    return Done(seq, present.id, CorrectionState.UNDONE)


def roll_back_correction(unit: Unit, at: datetime, correction_id: str, why: str) -> Done | None:
    """Take a harmful correction back, whatever was added to it since; None where it cannot be told apart any more."""
    unit.facts.one_at_a_time()
    row = unit.corrections.find(correction_id)
    if row is None or row["state"] != CorrectionState.PUBLISHED.value:
        return None
    present = unit.articles.head(row["article_id"])
    restored = _restored(unit, row, present) if present is not None else None
    if restored is None:
        return None
    kind = FactKind.CORRECTION_ROLLED_BACK
    seq = _change(unit, row["conversation_id"], THE_DESK, at, kind, restored, correction_id, why)
    unit.corrections.end(correction_id, CorrectionState.ROLLED_BACK, at, why)
    return Done(seq, restored.id, CorrectionState.ROLLED_BACK)


def waiting(unit: Unit, correction_id: str) -> RowMapping:
    """A correction that waits for approval; raises ``NotFound``, or ``AlreadyDone`` where somebody was first."""
    row = unit.corrections.find(correction_id)
    if row is None:
        raise NotFound("correction", correction_id)
    if row["state"] != CorrectionState.IN_REVIEW.value:
        raise AlreadyDone(f"This correction was decided already: it is {row['state'].replace('-', ' ')}.")
    return row


def _publish(
    unit: Unit, person: Actor, at: datetime, correction_id: str, conversation_id: str, article: Article
) -> int:
    kind = FactKind.CORRECTION_PUBLISHED
    seq, version = _changed(unit, conversation_id, person, at, kind, article, correction_id)
    unit.corrections.change(
        correction_id, state=CorrectionState.PUBLISHED.value, version=version, published_at=at, waits_for=""
    )
    return seq


def _restored(unit: Unit, row: RowMapping, present: Article) -> Article | None:
    made = unit.articles.version(present.id, row["version"])
    if made is None:
        return None
    return without(made, unit.articles.version(present.id, made.version - 1), present)


def _named(unit: Unit, row: RowMapping) -> Article:
    """The article a correction is about; one that was never published has only what was proposed."""
    present = unit.articles.head(row["article_id"])
    if present is not None:
        return present
    try:
        return made_article(unit, proposal_of(row), row["id"], row["person_name"], row["conversation_id"])
    except (NotFound, Conflict) as gone:
        raise AlreadyDone("The article this is about is gone.") from gone


def _decided(unit: Unit, correction_id: str, person: Actor, at: datetime) -> None:
    unit.corrections.change(correction_id, decided_by=person.id, decided_name=person.name, decided_at=at)


def _change(
    unit: Unit,
    conversation_id: str,
    person: Actor,
    at: datetime,
    kind: FactKind,
    article: Article,
    correction_id: str,
    why: str = "",
) -> int:
    return _changed(unit, conversation_id, person, at, kind, article, correction_id, why)[0]


def _changed(
    unit: Unit,
    conversation_id: str,
    person: Actor,
    at: datetime,
    kind: FactKind,
    article: Article,
    correction_id: str,
    why: str = "",
) -> tuple[int, int]:
    """Make a version and its fact, which names it: replaying the facts gives the same articles."""
    version = unit.articles.next_version(article.id)
    seq = _fact(unit, conversation_id, person, at, kind, article, correction_id, why, version)
    return seq, unit.articles.put(article, at, seq).version


def _fact(
    unit: Unit,
    conversation_id: str,
    person: Actor,
    at: datetime,
    kind: FactKind,
    article: Article,
    correction_id: str,
    why: str = "",
    version: int = 0,
) -> int:
    payload: dict[str, object] = {"correction_id": correction_id, "article_id": article.id, "title": article.title}
    payload |= {"version": version} if version else {}
    payload |= {"why": why} if why else {}
    if not conversation_id:
        return unit.facts.write([Fact(kind, at, person, payload)])
    fact = Fact(kind, at, person, payload, ConversationId(conversation_id))
    seq = unit.facts.write([fact], version=unit.conversations.version_of(conversation_id))
    unit.conversations.touch(conversation_id, seq)
    return seq
