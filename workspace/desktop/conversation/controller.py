"""Opening a conversation and keeping it true: cache first, then the service, then every fact about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from workspace.client.api import Api
from workspace.client.errors import ClientError, Unreachable
from workspace.client.local_store import LocalStore
from workspace.contract.commands import AnyCommand, Claim, Release
from workspace.contract.conversations import EarlierConversation
from workspace.contract.feed import FactView
from workspace.contract.problems import Problem
from workspace.contract.values import SourceRef, new_id
from workspace.desktop.conversation.blocks import block_of, last_seen
from workspace.desktop.conversation.model import NOBODY, ConversationModel
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.rows import Rows
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

RELOAD_AFTER_MS = 60
LOOKED = "looked:"


class ConversationController(QObject):
    """Loads, reloads, claims, gives back, and follows links."""

    def __init__(
        self,
        *,
        view: ConversationView,
        model: ConversationModel,
        rows: Rows,
        state: DeskState,
        orders: Orders,
        api: Api,
        store: LocalStore,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._model, self._rows, self._state = view, model, rows, state
        self._orders, self._api, self._store, self._notices = orders, api, store, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._reload_later = QTimer(self, interval=RELOAD_AFTER_MS, singleShot=True)
        self._reload_later.timeout.connect(self.reload)
        state.selected_changed.connect(self.open)
        state.desk_changed.connect(self._signed_in)
        rows.changed.connect(self._row_changed)
        rows.replaced.connect(self._rows_replaced)
        orders.changed.connect(self._pending_changed)
        orders.refused.connect(self._refused)
        view.brief.source_asked.connect(self.follow)
        view.brief.copy_asked.connect(self.copy_brief)
        view.history.earlier_asked.connect(self.show_earlier)
        view.history.conversation_asked.connect(state.select)
        view.retry_asked.connect(self.reload)
        view.header.claim_asked.connect(self.claim)
        view.header.release_asked.connect(self.release)
        self.elsewhere: Callable[[str], bool] = lambda _: False
        self._signed_in()

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def open(self, conversation_id: str) -> None:
        """Show a conversation: at once what is known here, then what the service says. One that has a window of its
        own is named only: there is one place for its draft."""
        self._tasks.cancel("earlier")
        row = self._rows.get(conversation_id) if self.elsewhere(conversation_id) else None
        self._view.elsewhere = row.customer_name if row else ""
        if self.elsewhere(conversation_id):
            conversation_id = ""
        known = self._store.detail(conversation_id) if conversation_id else None
        looked = self._store.noted(f"{LOOKED}{conversation_id}")
        self._model.open(
            conversation_id,
            self._rows.get(conversation_id),
            known,
            self._orders.pending(conversation_id),
            looked=int(looked) if looked.isdigit() else 0,
        )
        if not conversation_id:
            self._tasks.cancel("load")
            return
        self._note_looked()
        self.reload()

    def reload(self) -> None:
        """Ask the service for the open conversation."""
        if self._model.conversation_id:
            self._tasks.newest("load", self._load(self._model.conversation_id), doing="loading the conversation")

    def fact_arrived(self, fact: FactView) -> None:
        """Something happened somewhere; several facts in a row are one reload."""
        if fact.conversation_id == self._model.conversation_id and not self._reload_later.isActive():
            self._reload_later.start()

    def caught_up(self) -> None:
        """Contact is back: what is shown may be old."""
        self.reload()

    async def _load(self, conversation_id: str) -> None:
        try:
            detail = await self._api.conversation(conversation_id)
        except ClientError as failed:
            if conversation_id == self._model.conversation_id and self._model.detail is None:
                words = tr("The service cannot be reached.") if isinstance(failed, Unreachable) else str(failed)
                self._model.fail(words)
            return
        self._store.keep_detail(detail)
        self._rows.take(detail.row)
        if conversation_id == self._model.conversation_id:
            self._model.take(detail, self._orders.pending(conversation_id))
            self._note_looked()

    def _note_looked(self) -> None:
        """What stands on the screen has been seen; when you come back, what follows it is new."""
        if self._model.detail is not None:
            self._store.note(f"{LOOKED}{self._model.conversation_id}", str(last_seen(self._model.detail)))

    # -- earlier conversations

    def show_earlier(self) -> None:
        """Put the customer's conversation before the ones shown above them."""
        wanted = self._model.next_earlier
        if wanted is not None:
            self._tasks.first("earlier", self._load_earlier(wanted), doing="loading an earlier conversation")

    async def _load_earlier(self, earlier: EarlierConversation) -> None:
        opened = self._model.conversation_id
        self._model.load_earlier()
        try:
            detail = await self._api.conversation(earlier.conversation_id)
            self._store.keep_detail(detail)
        except ClientError as failed:
            known = self._store.detail(earlier.conversation_id)
            if opened != self._model.conversation_id:
                return
            if known is None:
                words = tr("the service cannot be reached") if isinstance(failed, Unreachable) else str(failed)
                self._model.fail_earlier(words)
                return
            detail = known
        if opened == self._model.conversation_id:
            self._model.take_earlier(earlier, detail)

    # -- orders

    def claim(self) -> None:
        """Take it."""
        row = self._model.row
        if row is not None and row.state in ("escalated", "with_ai"):
            self._orders.give(Claim(id=new_id(), conversation_id=row.conversation_id))

    def release(self) -> None:
        """Give it back to the queue."""
        row = self._model.row
        if row is not None and self.is_yours:
            self._orders.give(Release(id=new_id(), conversation_id=row.conversation_id))
            self._notices.done(
                tr("{name} is back in the queue.").format(name=row.customer_name), key=f"release:{row.conversation_id}"
            )

    @property
    def is_yours(self) -> bool:
        """Whether you have the open conversation."""
        row = self._model.row
        return (
            row is not None
            and row.state == "claimed"
            and row.held_by is not None
            and row.held_by.id == self._state.your_id
        )

    def follow(self, source: SourceRef) -> None:
        """Go to what a line rests on."""
        block = block_of(source)
        if block and not self._view.history.show_block(block):
            self._notices.information(tr("That part of the history is not loaded yet."), key="source")

    def copy_brief(self) -> None:
        """The brief to the clipboard."""
        if text := self._view.brief.text():
            QGuiApplication.clipboard().setText(text)
            self._notices.done(tr("The brief is copied."), key="copy-brief")

    # -- what is heard

    def _row_changed(self, conversation_id: str) -> None:
        row = self._rows.get(conversation_id)
        if row is not None:
            self._model.take_row(row)

    def _rows_replaced(self) -> None:
        self._row_changed(self._model.conversation_id)

    def _pending_changed(self, conversation_id: str) -> None:
        if conversation_id == self._model.conversation_id:
            self._model.take_pending(self._orders.pending(conversation_id))

    def _signed_in(self) -> None:
        self._model.you = self._state.desk.you if self._state.desk else NOBODY

    def _refused(self, command: AnyCommand, problem: Problem) -> None:
        if isinstance(command, Claim | Release):
            row = self._rows.get(command.conversation_id)
            who = f"{row.customer_name}: " if row else ""
            self._notices.attention(f"{who}{problem.detail}", key=f"claim:{command.conversation_id}")
            self._reload_later.start()
