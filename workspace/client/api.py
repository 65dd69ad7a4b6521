"""The service's HTTP interface as typed calls; every failure is one of ``client.errors``."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Literal, TypeVar

from pydantic import BaseModel, ValidationError

from workspace.client.errors import NotUnderstood, Unreachable
from workspace.contract.attachments import AttachmentView
from workspace.contract.colleagues import (
    AvailabilityIn,
    ColleagueList,
    PresenceIn,
    PresenceView,
    RoutingIn,
    RoutingView,
)
from workspace.contract.commands import AnyCommand, CommandDone, CorrectionDraft
from workspace.contract.confidence import ConfidenceView, ReleaseIn, RiskIn
from workspace.contract.conversations import ConversationDetail, ConversationPage, SearchPage
from workspace.contract.desk import (
    ArticleList,
    ArticleView,
    DeskView,
    Figures,
    Health,
    LanguageModelIn,
    LanguageModelView,
)
from workspace.contract.feed import FactPage, FactView
from workspace.contract.personal import MacroIn, MacroList, SavedViewIn, SavedViewList
from workspace.contract.sources import ConflictList, SettleConflict, SourceIn, SourceList
from workspace.contract.surveys import SurveySettingsIn, SurveySettingsView
from workspace.contract.writing import AskAnswer, AskIn, RewriteIn, Rewritten

if TYPE_CHECKING:
    from httpx import AsyncBaseTransport

    from workspace.client.connection import Answer, Connection

ListView = Literal["queue", "mine", "unclaimed", "with_ai", "resolved", "all"]
Model = TypeVar("Model", bound=BaseModel)


class Api:
    """One service, reached at an address that may change while the desk runs (an embedded service restarts)."""

    def __init__(self, transport: "AsyncBaseTransport | None" = None) -> None:
        self._transport = transport
        self._connection: Connection | None = None
        self._outgrown: list[Connection] = []
        self.base_url = ""

    def reach(self, base_url: str, token: str) -> None:
        """Talk to this address from now on; requests on their way to the old one fail as unreachable.

        Raises ``NotAnAddress`` where it is none.
        """
        from workspace.client.connection import Connection  # noqa: PLC0415 - httpx must not hold up the first paint

        self.base_url = base_url.rstrip("/")
        if self._connection is not None:
            self._outgrown.append(self._connection)
            self._connection = None
        self._connection = Connection(self.base_url, token, self._transport)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._connection is not None:
            self._outgrown.append(self._connection)
            self._connection = None
        await self._close_outgrown()

    async def _close_outgrown(self) -> None:
        while self._outgrown:
            await self._outgrown.pop().aclose()

    async def health(self) -> Health:
        return await self._get("/health", Health)

    async def desk(self) -> DeskView:
        return await self._get("/desk", DeskView)

    async def figures(self) -> Figures:
        return await self._get("/figures", Figures)

    async def conversations(
        self, view: ListView, query: str = "", *, after: str = "", limit: int = 500
    ) -> ConversationPage:
        """A page of a view; ``after`` is the ``next`` of the page before."""
        asked = {"view": view, "limit": str(limit)} | ({"query": query} if query else {})
        return await self._get("/conversations", ConversationPage, asked | ({"after": after} if after else {}))

    async def search(self, query: str, limit: int = 50) -> SearchPage:
        """Full-text search over every conversation, message, note and customer."""
        return await self._get("/search", SearchPage, {"query": query, "limit": str(limit)})

    async def conversation(self, conversation_id: str) -> ConversationDetail:
        return await self._get(f"/conversations/{conversation_id}", ConversationDetail)

    async def ask(self, conversation_id: str, wanted: AskIn) -> AskAnswer:
        return _read(await self._ask("POST", f"/conversations/{conversation_id}/ask", body=wanted), AskAnswer)

    async def rewrite(self, conversation_id: str, wanted: RewriteIn) -> Rewritten:
        return _read(await self._ask("POST", f"/conversations/{conversation_id}/rewrite", body=wanted), Rewritten)

    async def people(self) -> ColleagueList:
        return await self._get("/people", ColleagueList)

    async def set_availability(self, wanted: AvailabilityIn) -> ColleagueList:
        return _read(await self._ask("PUT", "/people/me/availability", body=wanted), ColleagueList)

    async def be_present(self, wanted: PresenceIn) -> PresenceView:
        return _read(await self._ask("PUT", "/presence", body=wanted), PresenceView)

    async def routing(self) -> RoutingView:
        return await self._get("/settings/routing", RoutingView)

    async def survey_settings(self) -> SurveySettingsView:
        return await self._get("/settings/surveys", SurveySettingsView)

    async def set_survey_settings(self, wanted: SurveySettingsIn) -> SurveySettingsView:
        return _read(await self._ask("PUT", "/settings/surveys", body=wanted), SurveySettingsView)

    async def set_routing(self, wanted: RoutingIn) -> RoutingView:
        return _read(await self._ask("PUT", "/settings/routing", body=wanted), RoutingView)

    async def saved_views(self) -> SavedViewList:
        return await self._get("/views", SavedViewList)

    async def save_view(self, wanted: SavedViewIn) -> SavedViewList:
        return _read(await self._ask("PUT", f"/views/{wanted.id}", body=wanted), SavedViewList)

    async def drop_view(self, view_id: str) -> SavedViewList:
        return _read(await self._ask("DELETE", f"/views/{view_id}"), SavedViewList)

    async def macros(self) -> MacroList:
        return await self._get("/macros", MacroList)

    async def save_macro(self, wanted: MacroIn) -> MacroList:
        return _read(await self._ask("PUT", f"/macros/{wanted.id}", body=wanted), MacroList)

    async def drop_macro(self, macro_id: str) -> MacroList:
        return _read(await self._ask("DELETE", f"/macros/{macro_id}"), MacroList)

    async def attach(self, attachment_id: str, name: str, media_type: str, content: bytes) -> AttachmentView:
        """Send a file up under an id made here; the same again changes nothing. It goes with a reply or note later."""
        answer = await self._ask(
            "PUT", f"/attachments/{attachment_id}", params={"name": name}, content=content, media_type=media_type
        )
        return _read(answer, AttachmentView)

    async def attachment(self, attachment_id: str) -> bytes:
        """A file's bytes."""
        return (await self._ask("GET", f"/attachments/{attachment_id}")).content

    async def correction(self, conversation_id: str) -> CorrectionDraft:
        return await self._get(f"/conversations/{conversation_id}/correction", CorrectionDraft)

    async def facts(self, after: int, limit: int = 500) -> FactPage:
        return await self._get("/facts", FactPage, {"after": str(after), "limit": str(limit)})

    async def articles(self, query: str) -> ArticleList:
        return await self._get("/articles", ArticleList, {"query": query})

    async def article(self, article_id: str) -> ArticleView:
        return await self._get(f"/articles/{article_id}", ArticleView)

    async def language_model(self) -> LanguageModelView:
        return await self._get("/settings/language-model", LanguageModelView)

    async def set_language_model(self, wanted: LanguageModelIn) -> LanguageModelView:
        answer = await self._ask("PUT", "/settings/language-model", body=wanted)
        return _read(answer, LanguageModelView)

    async def confidence(self) -> ConfidenceView:
        return await self._get("/confidence", ConfidenceView)

    async def set_risk(self, wanted: RiskIn) -> ConfidenceView:
        return _read(await self._ask("PUT", "/confidence/risk", body=wanted), ConfidenceView)

    async def release_promise(self, wanted: ReleaseIn) -> ConfidenceView:
        return _read(await self._ask("POST", "/confidence/release", body=wanted), ConfidenceView)

    async def sources(self) -> SourceList:
        """Where articles are read from, and how the last readings went."""
        return await self._get("/sources", SourceList)

    async def add_source(self, wanted: SourceIn) -> SourceList:
        """Keep a source."""
        return _read(await self._ask("POST", "/sources", body=wanted), SourceList)

    async def read_source(self, source_id: str, *, anew: bool = False, retire_many: bool = False) -> SourceList:
        """Have a source read now."""
        params = {"anew": str(anew).lower(), "retire_many": str(retire_many).lower()}
        return _read(await self._ask("POST", f"/sources/{source_id}/read", params=params), SourceList)

    async def stop_source(self, source_id: str) -> SourceList:
        """Stop reading a source."""
        return _read(await self._ask("POST", f"/sources/{source_id}/stop"), SourceList)

    async def remove_source(self, source_id: str, *, articles: Literal["keep", "retire"] = "keep") -> SourceList:
        """Never read a source again."""
        return _read(await self._ask("DELETE", f"/sources/{source_id}", params={"articles": articles}), SourceList)

    async def conflicts(self) -> ConflictList:
        """Articles that a source and people changed in the same place."""
        return await self._get("/conflicts", ConflictList)

    async def settle_conflict(self, conflict_id: str, choice: SettleConflict) -> ConflictList:
        """Choose what shall stand."""
        return _read(await self._ask("POST", f"/conflicts/{conflict_id}", body=choice), ConflictList)

    async def send(self, command: AnyCommand) -> CommandDone:
        """Carry out a command; sending it again is safe, the service knows its id."""
        return _read(await self._ask("POST", "/commands", body=command), CommandDone)

    @asynccontextmanager
    async def feed(self, after: int) -> AsyncIterator[AsyncIterator[FactView | PresenceView]]:
        """The live feed from the fact after this number on; ends or raises ``Unreachable`` when contact is lost."""
        async with self._reached().feed(after) as events:
            yield _facts(events)

    async def read(self, path: str, model: type[Model], params: Mapping[str, str | list[str]] | None = None) -> Model:
        """What stands at a path, for the calls that only some panes need."""
        return _read(await self._ask("GET", path, params=params), model)

    async def read_bytes(self, path: str, params: Mapping[str, str | list[str]] | None = None) -> bytes:
        """What stands at a path as it is: a table, a page."""
        return (await self._ask("GET", path, params=params)).content

    async def order(self, method: str, path: str, model: type[Model], body: BaseModel | None = None) -> Model:
        """Send something there and read the answer."""
        return _read(await self._ask(method, path, body=body), model)

    async def _get(self, path: str, model: type[Model], params: dict[str, str] | None = None) -> Model:
        return _read(await self._ask("GET", path, params=params), model)

    async def _ask(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | list[str]] | None = None,
        body: BaseModel | None = None,
        content: bytes | None = None,
        media_type: str = "application/json",
    ) -> "Answer":
        await self._close_outgrown()
        if body is not None:
            content = body.model_dump_json().encode()
        return await self._reached().ask(method, path, params=params, content=content, media_type=media_type)

    def _reached(self) -> "Connection":
        if self._connection is None:
            raise Unreachable("The service has not been found yet.")
        return self._connection


async def _facts(events: AsyncIterator[tuple[str, str]]) -> AsyncIterator[FactView | PresenceView]:
    async for event, data in events:
        kind: type[FactView | PresenceView] = PresenceView if event == "presence" else FactView
        try:
            yield kind.model_validate_json(data)
        except ValidationError as unreadable:
            raise NotUnderstood("live feed") from unreadable


def _read(answer: "Answer", model: type[Model]) -> Model:
    try:
        return model.model_validate_json(answer.content)
    except ValidationError as unreadable:
        raise NotUnderstood(answer.path) from unreadable
