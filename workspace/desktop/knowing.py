"""The door to the knowledge pane: nothing of it is loaded before somebody goes in; who is concerned is told outside."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.feed import FactView
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Choice, Notices
from workspace.desktop.service_words import learned
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.window import DeskWindow

if TYPE_CHECKING:
    from workspace.desktop.knowledge.pane import KnowledgePane

PLACE: Final = "knowledge"
TABS: Final = {
    "knowledge": "articles", "knowledge-review": "review", "knowledge-yours": "yours", "knowledge-gaps": "gaps",
}  # fmt: skip


class Knowing(QObject):
    """Opens the pane, hands it keys and facts, and tells an author what became of a correction."""

    def __init__(
        self, *, window: DeskWindow, theme: Theme, state: DeskState, api: Api, notices: Notices, chooser: Chooser,
        folder: Path, open_conversation: Callable[[str], None], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._window, self._theme, self._state, self._api = window, theme, state, api
        self._notices, self._chooser, self._folder = notices, chooser, folder
        self._open_conversation = open_conversation
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.pane: KnowledgePane | None = None
        window.make_place = self._make_place

    async def aclose(self) -> None:
        """Keep what is being written there."""
        if self.pane is not None:
            await self.pane.aclose()
        await self._tasks.ended()

    @property
    def is_shown(self) -> bool:
        """Whether the pane is what is looked at."""
        return self.pane is not None and self._window.place == PLACE

    def open(self, tab: str) -> None:
        """Go to a page of the pane."""
        self._window.show_place(PLACE)
        if self.pane is not None:
            self.pane.show_tab(tab)

    def learn(self, conversation_id: str, message_id: str = "") -> None:
        """Draft what could be learned from a conversation, or from one message of it, and open it to be edited."""
        self._tasks.newest("learn", self._learn(conversation_id, message_id), doing="drafting what can be learned")

    async def _learn(self, conversation_id: str, message_id: str) -> None:
        # A desk starts without these.
        from workspace.client.knowledge_api import KnowledgeApi, content_of  # noqa: PLC0415

        try:
            draft = await KnowledgeApi(self._api).draft(conversation_id, message_id)
        except ClientError as failed:
            self._notices.information(tr("Nothing can be drafted: {why}").format(why=failed), key="learn")
            return
        content = content_of(draft)
        if content is None:
            self._notices.information(draft.why, key="learn")
            return
        self.open("articles")
        if self.pane is not None:
            self.pane.editing.take(f"conversation:{conversation_id}", content, conversation_id)

    def act(self, action_id: str) -> bool:
        """Do an action as the pane does it, where the pane is shown."""
        return self.pane is not None and self.is_shown and self.pane.act(action_id)

    def can(self, action_id: str) -> bool:
        """Whether an action means something in the pane, and the pane is shown."""
        return self.pane is not None and self.is_shown and self.pane.can(action_id)

    def back(self) -> bool:
        """One step back inside the pane."""
        return self.pane is not None and self.pane.back()

    def _make_place(self, place: str) -> None:
        if place != PLACE or self.pane is not None:
            return
        from workspace.desktop.knowledge.pane import KnowledgePane  # noqa: PLC0415 - a desk starts without it

        self.pane = KnowledgePane(
            theme=self._theme, state=self._state, api=self._api, notices=self._notices, chooser=self._chooser,
            folder=self._folder, parent=self,
        )  # fmt: skip
        self.pane.conversation_asked.connect(self._open_conversation)
        self.pane.back_asked.connect(self._back)
        self._window.add_place(PLACE, self.pane)

    def _back(self) -> None:
        self._window.show_place("queue")

    # -- what the feed tells

    def fact_arrived(self, fact: FactView) -> None:
        """Something about the knowledge may have happened."""
        if self.pane is not None:
            self.pane.fact_arrived(fact)
        elif fact.kind == "customer-erased":
            self._forget_seen()
        if fact.kind in ("correction-rejected", "correction-rolled-back"):
            correction_id = str(fact.payload.get("correction_id", ""))
            self._tasks.newest(f"told {correction_id}", self._tell(correction_id), doing="reading the corrections")

    def _forget_seen(self) -> None:
        """What the pane kept when it was open some other day goes as well."""
        file = self._folder / "knowledge.sqlite"
        if file.exists():
            from workspace.client.knowledge_store import KnowledgeStore  # noqa: PLC0415 - a desk starts without it

            store = KnowledgeStore(file)
            store.forget_seen()
            store.close()

    async def _tell(self, correction_id: str) -> None:
        """Its author hears why, and has the way to it."""
        from workspace.client.knowledge_api import KnowledgeApi  # noqa: PLC0415 - a desk starts without it

        try:
            view = await KnowledgeApi(self._api).correction(correction_id)
        except ClientError:
            return
        if view.author.id != self._state.your_id or (view.decided_by and view.decided_by.id == view.author.id):
            return
        words = tr("Your correction of “{title}” was refused: {why}")
        if view.state == "rolled-back":
            words = tr("Your correction of “{title}” was rolled back: {why}")
        self._notices.attention(
            words.format(title=view.article_title, why=learned(view.ended_why)),
            key=f"correction:{correction_id}",
            choices=(Choice(tr("Show"), self._show_yours),),
        )

    def _show_yours(self) -> None:
        self.open("yours")
