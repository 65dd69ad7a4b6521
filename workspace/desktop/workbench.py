"""Where one conversation is read, answered and closed: the main window has one, each window of its own another."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from workspace.client.api import Api
from workspace.client.attachment_cache import AttachmentCache
from workspace.client.errors import ClientError
from workspace.client.local_store import LocalStore
from workspace.client.uploads import Uploads
from workspace.contract.feed import FactView
from workspace.contract.values import Rating
from workspace.desktop.actions import DeskActions
from workspace.desktop.after_reply import AfterReply
from workspace.desktop.choosing import Chooser
from workspace.desktop.conversation.attaching import Attaching
from workspace.desktop.conversation.attachments import Attachments
from workspace.desktop.conversation.closing import Closing
from workspace.desktop.conversation.controller import ConversationController
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.noting import Noting
from workspace.desktop.conversation.replying import Replying
from workspace.desktop.conversation.side import SidePane
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.presence import PresenceTeller
from workspace.desktop.rows import Rows
from workspace.desktop.spelling import Speller
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.versions import Versions, written_since
from workspace.desktop.working import Working
from workspace.desktop.writing import Writing


@dataclass(frozen=True)
class Shared:
    """What all windows of a desk have in common."""

    theme: Theme
    rows: Rows
    orders: Orders
    notices: Notices
    store: LocalStore
    api: Api
    uploads: Uploads
    folder: Path
    clock: Callable[[], datetime]
    note_drafts: Callable[[], None]
    after: AfterReply


class Surface(Protocol):
    """The window around it, as far as the work moves it."""

    def show_conversation(self) -> None:
        """The conversation's turn."""

    def toggle_side(self) -> None:
        """Open or fold the side pane."""

    @property
    def shows_side(self) -> bool:
        """Whether the side pane is open."""
        ...


class Workbench(QObject):
    """The conversation that ``state`` selects, with everything that moves it."""

    def __init__(
        self,
        shared: Shared,
        *,
        state: DeskState,
        orders: Orders,
        model: ConversationModel,
        view: ConversationView,
        side: SidePane,
        chooser: Chooser,
        window: QMainWindow,
        surface: Surface,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        rows, store, api, notices = shared.rows, shared.store, shared.api, shared.notices
        self._shared, self._state, self._surface = shared, state, surface
        self.model, self.view, self.side = model, view, side
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.versions = Versions(shared.theme, window)
        self.working = Working(
            chooser=chooser, rows=rows, state=state, orders=orders, api=api, notices=notices, clock=shared.clock,
            parent=self,
        )  # fmt: skip
        self.noting = Noting(
            box=view.note_box, model=model, orders=orders, store=store, notices=notices, parent=self
        )  # fmt: skip
        self.writing = Writing(
            chooser=chooser, composer=view.composer, notes=view.note_box, model=model, state=state, orders=orders,
            api=api, notices=notices, store=store, after=shared.after, theme=shared.theme, window=window,
            parent=self,
        )  # fmt: skip
        self.speller = Speller(
            composer=view.composer, notes=view.note_box, model=model, chooser=chooser, theme=shared.theme,
            notices=notices, folder=shared.folder, parent=self,
        )  # fmt: skip
        self.speller.translates = lambda: self.writing.has_model
        self.noting.colleagues = lambda: self.writing.people
        self.presence = PresenceTeller(state, api, self)
        view.composer.draft_changed.connect(self.presence.typed)
        self.conversation = ConversationController(
            view=view, model=model, rows=rows, state=state, orders=orders, api=api, store=store, notices=notices,
            parent=self,
        )  # fmt: skip
        self.replying = Replying(
            composer=view.composer, model=model, rows=rows, state=state, orders=orders, store=store, notices=notices,
            parent=self,
        )  # fmt: skip
        self.attachments = Attachments(
            view=view, model=model, cache=AttachmentCache(shared.folder / "attachments"), fetch=api.attachment,
            notices=notices, parent=self,
        )  # fmt: skip
        self.attaching = Attaching(
            strip=view.composer.files, model=model, uploads=shared.uploads, store=store, orders=orders,
            notices=notices, window=window, parent=self,
        )  # fmt: skip
        self.replying.attaching = self.attaching
        view.composer.field.takes_files = self.attaching.take
        view.composer.attach_asked.connect(self.attaching.choose)
        self.replying.macros = self.writing.macros
        self.closing = Closing(
            view=view, model=model, rows=rows, state=state, orders=orders, api=api, notices=notices, parent=self
        )  # fmt: skip
        self._listen()

    def _listen(self) -> None:
        view, side = self.view, self.side
        self.replying.sent.connect(self._sent)
        self.replying.compare_asked.connect(self._compare)
        view.history.undo_asked.connect(self.replying.undo_id)
        view.history.article_asked.connect(self.show_article)
        view.brief.source_asked.connect(self._source_asked)
        view.header.side_asked.connect(self._surface.toggle_side)
        view.composer.draft_changed.connect(self._shared.note_drafts)
        side.article_asked.connect(self.show_article)
        side.conversation_asked.connect(self._state.select)
        side.link_asked.connect(view.link_bar.ask)

    async def aclose(self) -> None:
        """End what runs."""
        for part in (
            self.working, self.presence, self.writing, self.conversation, self.attachments, self.closing,
            self.speller,
        ):  # fmt: skip
            await part.aclose()
        await self._tasks.ended()

    def keep(self) -> None:
        """What is being written is written down."""
        self.replying.leave()
        self.noting.keep()

    # -- what the feed tells

    def fact_arrived(self, fact: FactView) -> None:
        """One more fact."""
        self.conversation.fact_arrived(fact)

    def caught_up(self) -> None:
        """Contact is there."""
        self.conversation.caught_up()
        self.closing.caught_up()

    # -- actions

    def bind_to(self, actions: DeskActions) -> None:
        """What can be done to the conversation that is open here."""
        bind, work, view, writing = actions.bind, self.working, self.view, self.writing
        bind("claim", work.claim)
        bind("release", work.release)
        for action, do in (
            ("assign", work.assign),
            ("hand-back", work.hand_back),
            ("snooze", work.snooze),
            ("remind", work.remind),
            ("tag", work.tag),
            ("merge", work.merge),
        ):
            bind(action, do, lambda: work.has_target)
        bind("reply", self.reply)
        bind("send", partial(self._send, False))
        bind("send-resolve", partial(self._send, True))
        bind("note", self._note)
        bind("attach", self.attaching.choose)
        bind("macro", writing.macros.choose)
        bind("spelling", self.speller.suggest, lambda: self.model.detail is not None)
        bind("ask", writing.ask)
        bind("rewrite-shorter", partial(writing.rewrite, "shorter"), lambda: writing.has_model)
        bind("rewrite-warmer", partial(writing.rewrite, "warmer"), lambda: writing.has_model)
        bind("translate", partial(writing.rewrite, "translate"), lambda: writing.has_model)
        bind("use-suggestion", view.composer.use_suggestion)
        bind("brief", view.brief.focus_first)
        bind("why", view.brief.why.toggle)
        bind("earlier", self.conversation.show_earlier)
        bind("history", view.to_history)
        bind("copy-brief", self.conversation.copy_brief)
        bind("side", self._surface.toggle_side)
        bind("resolve", self._resolve)
        bind("reopen", self.closing.reopen)
        bind("outcome", self.closing.next_outcome)
        bind("rate-necessary", partial(self._rate, "necessary"))
        bind("rate-unnecessary", partial(self._rate, "unnecessary"))
        for number in range(1, 5):
            bind(f"why-{number}", partial(self.closing.give_reason, number))
        bind("publish", self.closing.publish)
        bind("proof", self.closing.proving.toggle)
        bind("confirm", self.closing.confirm)

    def undo_latest(self) -> None:
        """Undo what was done last, wherever it was done."""
        self._shared.notices.undo_latest()

    def back(self) -> bool:
        """One step back in here: an article, the panel, the note; False when there was none."""
        if self.side.shows_article:
            self.side.close_article()
            self.view.focus_first()
        elif self.view.is_resolving:
            self.closing.close_panel()
        else:
            return self.view.end_note()
        return True

    def show_article(self, article_id: str) -> None:
        """Read an article in the side pane."""
        self._tasks.newest("article", self._load_article(article_id), doing="opening the article")

    async def _load_article(self, article_id: str) -> None:
        notices = self._shared.notices
        try:
            article = await self._shared.api.article(article_id)
        except ClientError as failed:
            notices.information(tr("The article cannot be opened: {why}").format(why=failed), key="article")
            return
        if not self._surface.shows_side:
            self._surface.toggle_side()
        self.side.show_article(article)

    def _source_asked(self, source: object) -> None:
        if getattr(source, "kind", "") == "article":
            self.show_article(str(getattr(source, "id", "")))

    def reply(self) -> None:
        """Go on writing to the customer."""
        self._surface.show_conversation()
        if self.view.is_resolving:
            self.closing.close_panel()
        self.view.end_note()
        self.view.composer.focus_first()

    def _note(self) -> None:
        self._surface.show_conversation()
        self.view.begin_note()
        self.writing.know_colleagues()

    def _send(self, and_resolve: bool) -> None:
        """What stands in the field that is shown: the note, or the reply."""
        if self.view.note_box.isVisible():
            self.noting.add()
        else:
            self.replying.send(and_resolve)

    def _resolve(self) -> None:
        if self._state.marked:
            self.working.resolve_marked()
            return
        self._surface.show_conversation()
        self.closing.open_panel()

    def _rate(self, rating: Rating) -> None:
        if self.closing.can_resolve():
            self._surface.show_conversation()
        self.closing.rate(rating)

    def _compare(self, yours: str, seen_seq: int, send: Callable[[], object]) -> None:
        """The reply that was refused beside what was written meanwhile."""
        detail = self.model.detail
        self.versions.show_both(yours, written_since(detail, seen_seq) if detail else "", send)

    def _sent(self, and_resolve: bool, outcome: str) -> None:
        self._shared.note_drafts()
        if and_resolve or outcome:
            self.closing.open_panel(outcome)
        else:
            self.view.composer.focus_first()
