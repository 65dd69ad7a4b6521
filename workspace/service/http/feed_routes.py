"""The live feed: numbered facts as server-sent events, and the page of what a reader missed."""

import time
from collections.abc import AsyncIterator
from functools import partial
from typing import Annotated, Final

from fastapi import APIRouter, Header, Query
from fastapi.concurrency import run_in_threadpool
from sse_starlette import EventSourceResponse, ServerSentEvent

from workspace.contract.feed import FactPage, FactView
from workspace.contract.values import Sequence
from workspace.service.assemble import Service
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import ThePerson, TheService
from workspace.service.presence import PresenceBoard
from workspace.service.views import fact_view

PAGE: Final = 200
HEARTBEAT_S: Final = 10
PRESENCE_EVERY_S: Final = 0.25
routes = APIRouter(prefix="/api/v1", tags=["Feed"], responses=PROBLEMS)


def facts_after(service: Service, after: int, limit: int) -> FactPage:
    """Facts after a number with the conversations as they stand now."""
    policy = service.policy()
    with service.store.read() as unit:
        facts = unit.facts.after(after, limit + 1)
        more, facts = len(facts) > limit, facts[:limit]
        rows = unit.conversations.rows_of({one["conversation_id"] for one in facts if one["conversation_id"]})
        seq = unit.facts.last_seq()
    views: list[FactView] = [fact_view(one, rows.get(one["conversation_id"] or ""), policy) for one in facts]
    return FactPage(facts=tuple(views), seq=seq, more=more)


@routes.get("/facts")
def facts(
    service: TheService,
    _: ThePerson,
    after: Annotated[Sequence, Query()] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = PAGE,
) -> FactPage:
    """What happened after a number, oldest first."""
    return facts_after(service, after, limit)


@routes.get("/feed", response_class=EventSourceResponse)
async def feed(
    service: TheService,
    _: ThePerson,
    after: Annotated[Sequence, Query()] = 0,
    last_event_id: Annotated[str, Header()] = "",
) -> EventSourceResponse:
    """The same as it happens: each event's id is the fact's number, so a reader can go on where it was."""
    start = int(last_event_id) if last_event_id.isascii() and last_event_id.isdigit() else after
    return EventSourceResponse(_events(service, min(start, 2**53 - 1)), ping=HEARTBEAT_S, send_timeout=30)


async def _events(service: Service, after: int) -> AsyncIterator[ServerSentEvent]:
    # Nothing is queued for a reader: each turn of the loop reads what is new, so a slow one costs no memory.
    shown, told_at = -1, float("-inf")
    while not service.is_stopping:
        # Before the facts: a colleague's warning must not wait behind a long page of them.
        present = service.presence.view()
        if service.presence.version != shown and time.monotonic() >= told_at + PRESENCE_EVERY_S:
            shown, told_at = service.presence.version, time.monotonic()
            yield ServerSentEvent(present.model_dump_json(), event="presence")
        page = await run_in_threadpool(facts_after, service, after, PAGE)
        for fact in page.facts:
            after = fact.seq
            yield ServerSentEvent(fact.model_dump_json(), event="fact", id=str(fact.seq))
        if not page.more:
            # However often windows say something else, a reader is told at most so often.
            due = told_at + PRESENCE_EVERY_S
            await service.wait_beyond(
                max(after, page.seq), HEARTBEAT_S, or_when=partial(_differs, service.presence, shown, due)
            )


def _differs(board: PresenceBoard, shown: int, due_s: float) -> bool:
    """Whether somebody came or went and may be told now; asking also forgets who has not been heard of."""
    board.view()
    return board.version != shown and time.monotonic() >= due_s
