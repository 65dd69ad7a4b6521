"""Corrections from the order to the article: proved, published or put to a lead, decided, and read back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy.engine import RowMapping

from workspace.contract.knowledge import (
    CorrectionContent,
    CorrectionList,
    CorrectionView,
    DecideCorrection,
    Proof,
    ProposeCorrection,
    Watch,
)
from workspace.contract.values import PersonRef
from workspace.domain.article import Audience
from workspace.domain.correction import CorrectionState, Proposal, ProposalKind
from workspace.domain.errors import BadInput, NotAllowed, NotFound, Unavailable
from workspace.service.handlers.correct_knowledge import (
    Done,
    Proposed,
    approve_correction,
    propose_correction,
    reject_correction,
    undo_correction,
    waiting,
)
from workspace.service.handlers.keep_labels import keep_labels
from workspace.service.people import SignedIn
from workspace.service.ports import Clock
from workspace.service.promise import watch_promise
from workspace.service.proving import Prover
from workspace.service.watching import watch_now
from workspace.store.corrections import proposal_of
from workspace.store.database import Store
from workspace.store.unit import Unit

MOST_TRIES: Final = 4


class KnowledgeMoved(Exception):
    """The knowledge changed between the proof and the change; it has to be proved again."""


@dataclass(frozen=True)
class Prepared:
    """A proof and what follows from it; ``seq`` is the last change of the knowledge it is about, None without one."""

    waits_for: str
    proof: Mapping[str, Any] = field(default_factory=dict)
    seq: int | None = None


class CorrectionDesk:
    """The one place where people's corrections are taken in."""

    def __init__(self, store: Store, prover: Prover, clock: Clock) -> None:
        self._store, self._prover, self._clock = store, prover, clock

    def prove(self, content: CorrectionContent, person: SignedIn, conversation_id: str = "") -> Proof:
        """What it would do."""
        proposal = self.proposal_of(content)
        return self._prover.prove(proposal, person.role, person.actor.name, conversation_id)

    def prepare(
        self, proposal: Proposal, role: str, author: str, conversation_id: str, *, anyway: bool = False
    ) -> Prepared:
        """Prove it and see whether it may go live at once; ``anyway`` is a lead's word and nobody else's."""
        with self._store.read() as unit:
            seq = unit.articles.last_change()
        try:
            proof = self._prover.prove(proposal, role, author, conversation_id)
        except Unavailable:
            # Unproved it may not go live by itself; a lead who needs it now can say so.
            waits = "" if anyway and role == "lead" else "it could not be proved, because the AI is not there"
            return Prepared(waits, {}, seq)
        waits_for = proof.needs_approval
        if proof.needs_lead and not (anyway and role == "lead"):
            waits_for = proof.needs_lead
        return Prepared(waits_for, proof.model_dump(mode="json"), seq)

    def propose(self, order: ProposeCorrection, person: SignedIn) -> CorrectionView:
        """Take a correction in; sent twice it is taken in once."""
        proposal = self.proposal_of(order.content)
        with self._store.read() as unit:
            known = unit.corrections.find(order.id)
            if known is not None and known["person_id"] != person.actor.id:
                raise NotAllowed("Another person proposed a correction under this id.")
            if known is not None and known["state"] != CorrectionState.DRAFTED.value:
                return self._view(unit, known)
        for tried in range(1, MOST_TRIES + 1):
            prepared = Prepared("")
            if not order.draft:
                prepared = self.prepare(
                    proposal, person.role, person.actor.name, order.conversation_id, anyway=order.anyway
                )
            proposed = Proposed(
                order.id,
                proposal,
                order.conversation_id,
                order.message_id,
                order.why,
                prepared.waits_for,
                order.draft,
                prepared.proof,
            )
            with self._store.write() as unit:
                if self.has_moved(unit, prepared) and tried < MOST_TRIES:
                    continue
                done = propose_correction(unit, person.actor, self._clock(), proposed)
                self._learned(unit, order.conversation_id, done)
                return self._found(unit, order.id)
        raise Unavailable("The knowledge is being changed. Try again.")

    def decide(self, correction_id: str, order: DecideCorrection, person: SignedIn) -> CorrectionView:
        """Approve or refuse what waits; leads only."""
        if person.role != "lead":
            raise NotAllowed("Only a lead approves corrections.")
        with self._store.read() as unit:
            row = waiting(unit, correction_id)
        if not order.approve:
            if not order.why.strip():
                raise BadInput("Say why, so that its author can make it better.", field="why")
            with self._store.write() as unit:
                reject_correction(unit, person.actor, self._clock(), correction_id, order.why.strip())
                return self._found(unit, correction_id)
        proposal = self.proposal_of(order.content) if order.content is not None else proposal_of(row)
        for tried in range(1, MOST_TRIES + 1):
            prepared = self.prepare(proposal, "lead", row["person_name"], row["conversation_id"], anyway=order.anyway)
            if prepared.waits_for:
                raise NotAllowed(f"Not published: {prepared.waits_for}. Publish it all the same, or change it.")
            with self._store.write() as unit:
                if self.has_moved(unit, prepared) and tried < MOST_TRIES:
                    continue
                done = approve_correction(
                    unit, person.actor, self._clock(), correction_id, proposal=proposal, proof=prepared.proof
                )
                self._learned(unit, row["conversation_id"], done)
                return self._found(unit, correction_id)
        raise Unavailable("The knowledge is being changed. Try again.")

    def undo(self, correction_id: str, person: SignedIn) -> CorrectionView:
        """Take it back, or withdraw what still waits."""
        with self._store.write() as unit:
            row = unit.corrections.find(correction_id)
            if row is None:
                raise NotFound("correction", correction_id)
            is_lead = person.role == "lead"
            done = undo_correction(unit, person.actor, self._clock(), correction_id, is_lead=is_lead)
            self._learned(unit, row["conversation_id"], done)
            return self._found(unit, correction_id)

    def list(self, states: tuple[str, ...], person_id: str = "", most: int = 200) -> CorrectionList:
        """Corrections in some states (all for none), newest first."""
        wanted = states or tuple(state.value for state in CorrectionState)
        with self._store.read() as unit:
            rows = unit.corrections.in_state(wanted, most, person_id)
            views = tuple(self._view(unit, row) for row in rows)
            return CorrectionList(corrections=views, counts=unit.corrections.counts())

    def view(self, correction_id: str) -> CorrectionView:
        """One correction."""
        with self._store.read() as unit:
            return self._found(unit, correction_id)

    def of_article(self, unit: Unit, article_id: str) -> tuple[CorrectionView, ...]:
        """All that name an article, newest first."""
        return tuple(self._view(unit, row) for row in unit.corrections.of_article(article_id))

    def proposal_of(self, content: CorrectionContent) -> Proposal:
        """A proposal as the domain knows it, with the owner's name."""
        owner = ""
        if content.owner_id:
            with self._store.read() as unit:
                owner = next((row["name"] for row in unit.people.all() if row["id"] == content.owner_id), "")
            if not owner:
                raise NotFound("person", content.owner_id)
        return Proposal(
            kind=ProposalKind(content.proposal),
            article_id=content.article_id,
            based_on_version=content.based_on_version,
            title=content.title,
            body=content.body,
            short_answer=content.short_answer,
            examples=content.examples,
            category=content.category,
            audience=Audience(content.audience),
            language=content.language,
            valid_until=content.valid_until,
            owner_id=content.owner_id,
            owner_name=owner,
            restore_version=content.restore_version,
            whole=content.whole,
        )

    @staticmethod
    def has_moved(unit: Unit, prepared: Prepared) -> bool:
        """Whether the knowledge is another one than was proved."""
        return prepared.seq is not None and unit.articles.last_change() != prepared.seq

    def _learned(self, unit: Unit, conversation_id: str, done: Done) -> None:
        is_told = bool(conversation_id) and done.state is not CorrectionState.DRAFTED
        if is_told and keep_labels(unit, conversation_id, self._clock()):
            watch_promise(unit, self._clock())

    def _found(self, unit: Unit, correction_id: str) -> CorrectionView:
        row = unit.corrections.find(correction_id)
        if row is None:
            raise NotFound("correction", correction_id)
        return self._view(unit, row)

    def _view(self, unit: Unit, row: RowMapping) -> CorrectionView:
        article = unit.articles.head(row["article_id"])
        proposal = proposal_of(row)
        live = row["state"] == CorrectionState.PUBLISHED.value
        return CorrectionView(
            id=row["id"],
            state=row["state"],
            content=content_of(proposal),
            article_title=article.title if article is not None else proposal.title,
            version=row["version"],
            author=PersonRef(id=row["person_id"], name=row["person_name"]),
            at=row["at"],
            conversation_id=row["conversation_id"],
            why=row["why"],
            waits_for=row["waits_for"],
            proof=Proof.model_validate(row["proof"]) if row["proof"] else None,
            decided_by=PersonRef(id=row["decided_by"], name=row["decided_name"]) if row["decided_by"] else None,
            decided_at=row["decided_at"],
            published_at=row["published_at"],
            ended_why=row["ended_why"],
            # Of a live one as it stands now, of one that ended as it stood then.
            watch=Watch.model_validate(watch_now(unit, row) if live else row["watch"])
            if live or row["watch"]
            else None,
            can_undo=live and article is not None and article.version == row["version"],
        )


def content_of(proposal: Proposal) -> CorrectionContent:
    """A proposal as it goes over the wire."""
    return CorrectionContent(
        proposal=proposal.kind.value,
        article_id=proposal.article_id,
        based_on_version=proposal.based_on_version,
        title=proposal.title,
        body=proposal.body,
        short_answer=proposal.short_answer,
        examples=proposal.examples,
        category=proposal.category,
        audience=proposal.audience.value,
        language=proposal.language,
        valid_until=proposal.valid_until,
        owner_id=proposal.owner_id,
        restore_version=proposal.restore_version,
        whole=proposal.whole,
    )
