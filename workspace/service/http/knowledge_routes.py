"""Knowledge over HTTP: articles with their history, corrections with their proof, approval, and gaps."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query

from workspace.contract.erasing import CustomerErased, EraseCustomer
from workspace.contract.knowledge import (
    ArticleHistory,
    ArticlePage,
    CorrectionList,
    CorrectionRules,
    CorrectionState,
    CorrectionView,
    DecideCorrection,
    DismissGap,
    GapList,
    Proof,
    ProposeCorrection,
    ProveCorrection,
)
from workspace.contract.values import Identifier
from workspace.domain.errors import BadInput
from workspace.domain.facts import Fact, FactKind
from workspace.service import correction_rules
from workspace.service.assemble import Service
from workspace.service.erasing import erase_customer
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.knowledge_views import Wanted, article_history, article_page
from workspace.service.people import SignedIn

routes = APIRouter(prefix="/api/v1", tags=["Knowledge"], responses=PROBLEMS)
TheLead = Annotated[SignedIn, Depends(requires("lead"))]
MOST_FOUND = 100


@routes.get("/knowledge")
def knowledge(
    service: TheService,
    _: ThePerson,
    query: Annotated[str, Query(max_length=2000)] = "",
    category: Annotated[str, Query(max_length=100)] = "",
    state: Literal["", "draft", "in-review", "published", "retired"] = "",
    flag: Annotated[str, Query(max_length=40)] = "",
    audience: Literal["", "public", "internal"] = "",
    language: Annotated[str, Query(max_length=10)] = "",
    owner_id: Annotated[str, Query(max_length=64)] = "",
    cursor: Annotated[str, Query(max_length=20)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> ArticlePage:
    """Articles with how they are used and what is wrong with them; a query is answered by the AI's own search."""
    if cursor and not (cursor.isascii() and cursor.isdigit()):
        raise BadInput("This is no place in the list; leave the cursor out.", field="cursor")
    words = query.replace("\x00", "").strip()
    found = service.host.find(words, MOST_FOUND) if words else None
    wanted = Wanted(category, state, flag, audience, language, owner_id)
    with service.store.read() as unit:
        return article_page(unit, service.clock(), wanted, found, int(cursor or 0), limit)


@routes.get("/article-history/{article_id:path}")
def history(service: TheService, _: ThePerson, article_id: Identifier) -> ArticleHistory:
    """All versions of an article, what the AI did with it, and the corrections that name it."""
    with service.store.read() as unit:
        return article_history(unit, service.corrections, article_id, service.clock())


@routes.post("/corrections/proof")
def prove(service: TheService, person: ThePerson, body: ProveCorrection) -> Proof:
    """What a correction would do, without doing it."""
    return service.corrections.prove(body.content, person, body.conversation_id)


@routes.post("/corrections")
def propose(service: TheService, person: ThePerson, body: ProposeCorrection) -> CorrectionView:
    """Put a correction into the knowledge, or before a lead where the desk's rules or its proof ask for that."""
    return _followed(service, service.corrections.propose(body, person))


@routes.get("/corrections")
def corrections(
    service: TheService,
    person: ThePerson,
    state: Annotated[tuple[CorrectionState, ...], Query()] = (),
    mine: bool = False,
    limit: Annotated[int, Query(ge=1, le=500)] = 200,
) -> CorrectionList:
    """Corrections, newest first; ``state`` may be given several times."""
    return service.corrections.list(tuple(state), person.actor.id if mine else "", limit)


@routes.get("/corrections/{correction_id}")
def correction(service: TheService, _: ThePerson, correction_id: Identifier) -> CorrectionView:
    """One correction with its proof and its watch."""
    return service.corrections.view(correction_id)


@routes.post("/corrections/{correction_id}/decision")
def decide(service: TheService, person: TheLead, correction_id: Identifier, body: DecideCorrection) -> CorrectionView:
    """Publish what waits for approval, or refuse it with a reason."""
    return _followed(service, service.corrections.decide(correction_id, body, person))


@routes.post("/corrections/{correction_id}/undo")
def undo(service: TheService, person: ThePerson, correction_id: Identifier) -> CorrectionView:
    """Take a correction back as long as nobody has built on it, or withdraw one that waits."""
    return _followed(service, service.corrections.undo(correction_id, person))


@routes.get("/settings/corrections")
def rules(service: TheService, _: ThePerson) -> CorrectionRules:
    """Who may publish at once."""
    with service.store.read() as unit:
        kept = correction_rules.read_rules(unit)
    return CorrectionRules.model_validate(vars(kept))


@routes.put("/settings/corrections")
def set_rules(service: TheService, person: TheLead, body: CorrectionRules) -> CorrectionRules:
    """Set who may publish at once, and the categories in which a lead approves."""
    wanted = correction_rules.CorrectionRules(tuple(body.publish_at_once), tuple(dict.fromkeys(body.approve_in)))
    with service.store.write() as unit:
        correction_rules.write_rules(unit, wanted)
        unit.facts.write(
            [Fact(FactKind.SETTINGS_CHANGED, service.clock(), person.actor, {"setting": correction_rules.KEY})]
        )
    service.changed()
    return body


@routes.get("/gaps")
def gaps(service: TheService, _: ThePerson, dismissed: bool = False) -> GapList:
    """What customers ask and the knowledge lacks, ordered by the conversations an article would save."""
    return service.gaps.list(with_dismissed=dismissed)


@routes.post("/gaps/{gap_id}")
def dismiss(service: TheService, person: TheLead, gap_id: Identifier, body: DismissGap) -> GapList:
    """Take a gap off the list, or put it back."""
    service.gaps.dismiss(gap_id, body.why, person.actor, dismissed=body.dismissed)
    return service.gaps.list(with_dismissed=False)


@routes.post("/customers/erase")
def erase(service: TheService, person: TheLead, body: EraseCustomer) -> CustomerErased:
    """Take a customer out of the desk, for good."""
    done = erase_customer(service.store, service.host, service.clock, body.channel, body.customer_id, person.actor)
    service.changed()
    return CustomerErased(conversations=done.conversations, articles=done.articles)


def _followed(service: Service, view: CorrectionView) -> CorrectionView:
    """The AI knows it before the answer goes out, and everybody who follows is told."""
    if service.host.is_ready:
        service.host.follow()
    service.forget_policy()
    service.changed()
    return view
