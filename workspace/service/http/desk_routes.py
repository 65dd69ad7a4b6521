"""What the desk reads and orders: rows, conversations, commands, articles, figures and settings."""

import gzip
from dataclasses import asdict, replace
from typing import Annotated, Any, Final, Literal

from fastapi import APIRouter, Body, Depends, Query, Request, Response

from workspace import VERSION
from workspace.contract.commands import AnyCommand, CommandDone, CorrectionDraft
from workspace.contract.conversations import ConversationDetail, ConversationPage, SearchHit, SearchPage
from workspace.contract.desk import (
    ArticleList,
    ArticleView,
    CategoryView,
    DeskView,
    Figures,
    Health,
    LanguageModelIn,
    LanguageModelLimits,
    LanguageModelView,
)
from workspace.contract.problems import MEDIA_TYPE, Problem
from workspace.contract.values import ArticleRef, Identifier, PersonRef
from workspace.domain.errors import NotFound
from workspace.domain.facts import Fact, FactKind
from workspace.domain.policy import Policy
from workspace.service.drafts import draft_view
from workspace.service.http.cursors import cursor_of, read_cursor
from workspace.service.http.signed_in import ThePerson, TheService, requires
from workspace.service.language_model import LanguageModelSetting, StoredSpending, read_setting, write_setting
from workspace.service.people import SignedIn
from workspace.service.views import conversation_detail, page_json, queue_row
from workspace.store.conversations import IN_QUEUE
from workspace.store.search import MOST_FOUND, search

View = Literal["queue", "mine", "unclaimed", "with_ai", "resolved", "all"]
PROBLEMS: Final[dict[int | str, dict[str, Any]]] = {
    status: {"model": Problem, "content": {MEDIA_TYPE: {}}} for status in (400, 401, 403, 404, 405, 409, 413, 422, 503)
}
LOOPBACK: Final = frozenset({"127.0.0.1", "::1"})
PACKED_FROM_BYTES: Final = 16_000
routes = APIRouter(prefix="/api/v1", tags=["Desk"], responses=PROBLEMS)
open_routes = APIRouter(prefix="/api/v1", tags=["Desk"])


@open_routes.get("/health")
def health(service: TheService) -> Health:
    """Whether the desk can be used, and what it is waiting for."""
    host = service.host
    status: Literal["starting", "ready", "failed"] = "ready" if host.is_ready else "starting"
    if host.failure:
        status = "failed"
    return Health(status=status, waiting_for=host.failure or host.waiting_for, version=VERSION)


@routes.get("/desk")
def desk(service: TheService, person: ThePerson, request: Request) -> DeskView:
    """The desk as you see it."""
    policy = service.policy()
    with service.store.read() as unit:
        seq, articles, model = unit.facts.last_seq(), unit.articles.count(), read_setting(unit)
    base = service.settings.public_url or str(request.base_url).rstrip("/")
    return DeskView(
        name=policy.desk_name,
        version=VERSION,
        you=PersonRef(id=person.actor.id, name=person.actor.name),
        role=person.role,
        categories=tuple(
            CategoryView(name=one.name, title=one.title, owner=one.owner, risk=one.risk, maturity=int(one.maturity))
            for one in policy.categories.values()
        ),
        seq=seq,
        articles=articles,
        language_model=model.model if model.is_on else "",
        undo_window_s=service.settings.undo_window.total_seconds(),
        chat_url=f"{base}/chat",
    )


@routes.get("/conversations", response_model=ConversationPage)
def conversations(
    service: TheService,
    person: ThePerson,
    request: Request,
    view: View = "queue",
    query: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1, le=5000)] = 500,
    after: Annotated[str, Query(max_length=400)] = "",
) -> Response:
    """Rows of a view; the queue in the order in which it should be taken. ``after`` is the ``next`` of a page.

    With ``query`` only those in which its words were found, the best 200 of them.
    """
    policy = service.policy()
    start = read_cursor(after, view) if after else None
    with service.store.read() as unit:
        # Before the rows: what happens in between is told by the feed, not missed.
        seq = unit.facts.last_seq()
        rows = unit.conversations.rows(view, person.actor.id, query.strip(), limit + 1, start)
    more, rows = len(rows) > limit, rows[:limit]
    following = (
        cursor_of(view, rows[-1]["take_by" if view in IN_QUEUE else "last_message_at"], rows[-1]["id"]) if more else ""
    )
    return _packed(page_json(rows, policy, seq, following), request)


def _packed(content: bytes, request: Request) -> Response:
    """A long answer, an eighth as long on a real network; on this machine packing takes longer than sending."""
    answer = Response(content, media_type="application/json", headers={"Vary": "Accept-Encoding"})
    near = request.client is None or request.client.host in LOOPBACK
    if not near and len(content) >= PACKED_FROM_BYTES and "gzip" in request.headers.get("accept-encoding", ""):
        answer.body = gzip.compress(content, compresslevel=1)
        answer.headers["Content-Encoding"] = "gzip"
        answer.headers["Content-Length"] = str(len(answer.body))
    return answer


@routes.get("/search", response_model=SearchPage)
def find(
    service: TheService,
    _: ThePerson,
    query: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1, le=MOST_FOUND)] = 50,
) -> Response:
    """Full text over every message, note, customer and category, the best first; every word is the beginning of one."""
    policy = service.policy()
    with service.store.read() as unit:
        hits = search(unit.connection, query, limit + 1, _titles(policy))
        rows = unit.conversations.rows_of({hit.conversation_id for hit in hits})
    page = SearchPage(
        hits=tuple(
            SearchHit(
                row=queue_row(rows[hit.conversation_id], policy),
                where=hit.where,
                snippet=hit.snippet,
                marks=hit.marks,
                message_id=hit.item_id if hit.where == "message" else "",
            )
            for hit in hits[:limit]
        ),
        more=len(hits) > limit,
    )
    return Response(page.model_dump_json(), media_type="application/json")


def _titles(policy: Policy) -> dict[str, str]:
    return {name: one.title for name, one in policy.categories.items()}


@routes.get("/conversations/{conversation_id}", response_model=ConversationDetail)
def conversation(service: TheService, _: ThePerson, conversation_id: Identifier) -> Response:
    """Everything about one conversation."""
    policy = service.policy()
    with service.store.read() as unit:
        row = unit.conversations.row(conversation_id)
        if row is None:
            raise NotFound("conversation", conversation_id)
        detail = conversation_detail(unit, row, policy)
    # Written out here: checked a second time, 2,000 messages would take twice as long.
    return Response(detail.model_dump_json(), media_type="application/json")


@routes.get("/conversations/{conversation_id}/correction")
def correction(
    service: TheService,
    _: ThePerson,
    conversation_id: Identifier,
    message_id: Annotated[str, Query(max_length=200)] = "",
) -> CorrectionDraft:
    """What the desk proposes to learn from it, or from one message: from people's replies, never from the AI's."""
    return draft_view(conversation_id, service.drafter.draft(conversation_id, message_id))


@routes.post("/commands")
def commands(
    service: TheService,
    person: Annotated[SignedIn, Depends(requires("agent", "lead"))],
    command: Annotated[AnyCommand, Body()],
) -> CommandDone:
    """Carry a command out, once, however often it is sent."""
    done = service.commands.carry_out(command, person.actor, person.role)
    if command.kind in {"publish_correction", "undo_correction"}:
        service.host.follow()
        service.forget_policy()
    elif command.kind == "rate":
        service.host.follow()
    service.changed()
    return done


@routes.get("/articles")
def articles(
    service: TheService,
    _: ThePerson,
    query: Annotated[str, Query(max_length=2000)] = "",
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> ArticleList:
    """Search the knowledge, internal articles as well; without a query the first ones by id."""
    words = query.replace("\x00", "").strip()
    if words:
        found = tuple(ArticleRef(**asdict(one)) for one in service.host.find(words, limit))
        return ArticleList(articles=found)
    with service.store.read() as unit:
        heads = unit.articles.heads()[:limit]
    return ArticleList(
        articles=tuple(
            ArticleRef(id=one.id, title=one.title, version=one.version, audience=one.audience.value) for one in heads
        )
    )


@routes.get("/articles/{article_id:path}")
def article(service: TheService, _: ThePerson, article_id: Identifier) -> ArticleView:
    """One whole article."""
    with service.store.read() as unit:
        row = unit.articles.head_row(article_id)
    if row is None or row["retired"]:
        raise NotFound("article", article_id)
    known = {name: row[name] for name in ArticleView.model_fields if name in row}
    return ArticleView(**known, updated_at=row["at"])


@routes.get("/figures")
def figures(service: TheService, _: ThePerson) -> Figures:
    """Today's counts, from the facts."""
    now = service.clock()
    since = now.replace(hour=0, minute=0, second=0, microsecond=0)
    with service.store.read() as unit:
        turns, facts = unit.turns.decided_since(since), unit.facts.count_since(since)
        rated = unit.conversations.rated_since(since)
    return Figures(
        since=since,
        answered=turns.get("answer", 0),
        asked=turns.get("ask", 0),
        offered=turns.get("offer", 0),
        escalated=turns.get("escalate", 0),
        resolved=facts.get("resolved", 0),
        rated_necessary=rated.get("necessary", 0),
        rated_unnecessary=rated.get("unnecessary", 0),
        corrections=facts.get("correction-published", 0) - facts.get("correction-undone", 0),
    )


@routes.get("/settings/language-model")
def language_model(service: TheService, _: Annotated[SignedIn, Depends(requires("lead"))]) -> LanguageModelView:
    """The language model that is set."""
    return _language_model(service)


@routes.put("/settings/language-model")
def set_language_model(
    service: TheService, person: Annotated[SignedIn, Depends(requires("lead"))], body: LanguageModelIn
) -> LanguageModelView:
    """Set it, or switch it off with an empty address; the AI uses it from the next turn on."""
    with service.store.read() as unit:
        kept = read_setting(unit)
    limits, currency = kept.limits, kept.currency
    if body.limits is not None:
        limits, currency = replace(limits, **body.limits.model_dump(exclude={"currency"})), body.limits.currency
    setting = LanguageModelSetting(body.base_url.strip(), body.model.strip(), limits, currency)
    write_setting(service.store, service.secrets, setting, body.key)
    with service.store.write() as unit:
        unit.facts.write(
            [Fact(FactKind.SETTINGS_CHANGED, service.clock(), person.actor, {"setting": "language-model"})]
        )
    service.host.reload()
    service.changed()
    return _language_model(service)


def _language_model(service: TheService) -> LanguageModelView:
    with service.store.read() as unit:
        setting = read_setting(unit)
    spent = StoredSpending(service.store, service.clock).spent()
    return LanguageModelView(
        base_url=setting.base_url,
        model=setting.model,
        key_is_set=bool(service.secrets.get("language-model-key")),
        kept_in=service.secrets.kept_in,
        limits=LanguageModelLimits(**asdict(setting.limits), currency=setting.currency),
        spent_day_micros=spent.day_micros,
        spent_month_micros=spent.month_micros,
    )
