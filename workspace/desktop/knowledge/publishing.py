"""Sending a change to the knowledge: proved first, published or put to review, with the undo in its notice."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workspace.client.errors import ClientError
from workspace.client.knowledge_api import KnowledgeApi
from workspace.contract.knowledge import CorrectionContent, CorrectionView, ProposeCorrection
from workspace.contract.values import new_id
from workspace.desktop.notices import Choice, Notices
from workspace.desktop.service_words import learned
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

UNDO_S: Final = 60.0


class Publishing(QObject):
    """The one door for changes of the pane.

    Signals:
        changed: the knowledge or what waits is different now; the article's id.
    """

    changed = Signal(str)

    def __init__(self, *, api: KnowledgeApi, state: DeskState, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._api, self._state, self._notices = api, state, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._anyway: Callable[[], None] | None = None

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    @property
    def is_lead(self) -> bool:
        """Whether the person signed in has the last word."""
        return self._state.desk is not None and self._state.desk.role == "lead"

    def change(self, content: CorrectionContent, why: str = "") -> None:
        """Publish a change that was asked for with a key: retire, restore, internal only."""
        order = ProposeCorrection(id=new_id(), content=content, why=why)
        self._tasks.first("change", self._change(order), doing="changing the article")

    def confirm(self) -> bool:
        """The lead's second step, if one is being waited for."""
        waiting, self._anyway = self._anyway, None
        if waiting is not None:
            self._notices.settled("knowledge-anyway")
            waiting()
        return waiting is not None

    async def _change(self, order: ProposeCorrection) -> None:
        try:
            if self.is_lead and not order.anyway:
                proof = await self._api.prove(order.content)
                if proof.needs_lead:
                    again = order.model_copy(update={"anyway": True})
                    self._anyway = partial(self._again, again)
                    self._notices.attention(
                        tr("It needs your explicit word: {why}.").format(why=learned(proof.needs_lead)),
                        key="knowledge-anyway",
                        choices=(Choice(tr("Publish all the same"), self._confirmed),),
                    )
                    return
            view = await self._api.propose(order)
        except ClientError as failed:
            self._notices.problem(tr("Not changed: {why}").format(why=failed), key="knowledge-change")
            return
        self.told(view)

    def _confirmed(self) -> None:
        self.confirm()

    def _again(self, order: ProposeCorrection) -> None:
        self._tasks.first("change", self._change(order), doing="changing the article")

    def told(self, view: CorrectionView) -> None:
        """Say what became of a correction, and offer to take it back."""
        title = view.article_title or view.content.title
        key = f"correction:{view.id}"
        if view.state == "published":
            words = tr("“{title}” is live.").format(title=title)
            self._notices.done(words, key=key, undo=partial(self.undo, view.id), lasts_s=UNDO_S)
        elif view.state == "in-review":
            words = tr("“{title}” waits for a lead: {why}.").format(title=title, why=learned(view.waits_for))
            self._notices.information(words, key=key)
        self.changed.emit(view.content.article_id)

    def undo(self, correction_id: str) -> None:
        """Take a correction back, or withdraw it."""
        self._tasks.first(f"undo {correction_id}", self._undo(correction_id), doing="taking the correction back")

    async def _undo(self, correction_id: str) -> None:
        try:
            view = await self._api.undo(correction_id)
        except ClientError as failed:
            self._notices.problem(tr("Not taken back: {why}").format(why=failed), key="knowledge-undo")
            return
        self._notices.done(tr("Taken back: “{title}”.").format(title=view.article_title), key="knowledge-undo")
        self.changed.emit(view.content.article_id)
