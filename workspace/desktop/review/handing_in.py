"""Handing reviews in: kept here first, sent until the service has answered, and taken back as long as that can be."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workspace.client.errors import Refused
from workspace.client.review_api import ReviewApi
from workspace.client.review_draft import ReviewDraft
from workspace.client.review_score import review_score
from workspace.client.review_sender import ReviewSender
from workspace.client.review_store import Outgoing, ReviewStore
from workspace.contract.reviews import ReviewDone, ReviewTask, Scorecard
from workspace.contract.values import new_id
from workspace.desktop.notices import Choice, Notices
from workspace.desktop.review.words import score_words
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Callable

UNDO_S: Final = 30.0
KEY: Final = "review"


class HandingIn(QObject):
    """The way out of the pane.

    Signals:
        answered: the service has a review; its task's id.
        again_asked: a review shall be open again; its task's id.
        changed: what waits to be sent is different now.
    """

    answered = Signal(str)
    again_asked = Signal(str)
    changed = Signal()

    def __init__(self, *, api: ReviewApi, store: ReviewStore, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._notices = store, notices
        self._sender = ReviewSender(store, api, self)
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.now: Callable[[], None] = self._start

    async def aclose(self) -> None:
        """End what runs; what is not answered stays."""
        await self._tasks.ended()

    def _start(self) -> None:
        self._sender.wake()
        self._tasks.first("reviews", self._sender.run(), doing="sending your reviews")

    def contact(self) -> None:
        """The service is there: what waits goes out."""
        self._start()

    def waiting(self) -> frozenset[str]:
        """The tasks whose reviews wait to be sent."""
        return frozenset(one.draft.task_id for one in self._store.outgoing())

    def hand_in(self, task: ReviewTask, scorecard: Scorecard, draft: ReviewDraft) -> None:
        """It is out of the reviewer's hands; the undo is in the notice."""
        self._store.hand_in(draft.order(scorecard), draft)
        score = review_score(scorecard.categories, draft.points).value
        self._notices.done(
            tr("Handed in: {name}, {score}.").format(name=task.customer_name, score=score_words(score)),
            key=KEY,
            undo=partial(self._again, draft),
            lasts_s=UNDO_S,
        )
        self.changed.emit()
        self._start()

    def _again(self, draft: ReviewDraft) -> None:
        """Back to it: what has not left is taken back; what has will be handed in as a new one."""
        if self._sender.is_on_way(draft.review_id) or not self._store.take_back(draft.review_id):
            draft = draft.model_copy(update={"review_id": new_id()})
        self._store.keep(draft)
        self.changed.emit()
        self.again_asked.emit(draft.task_id)

    # -- what became of it (ReviewListener)

    def review_done(self, sent: Outgoing, done: ReviewDone) -> None:
        """The service has it."""
        self._notices.settled("review-waits")
        self.changed.emit()
        self.answered.emit(sent.draft.task_id)

    def review_refused(self, sent: Outgoing, why: Refused) -> None:
        """What was said is a draft again: nothing of it is lost."""
        if self._store.draft(sent.draft.task_id) is None:
            self._store.keep(sent.draft.model_copy(update={"review_id": new_id()}))
        self._notices.problem(
            tr("A review was not taken: {why} What you said is kept.").format(why=why),
            key=f"review {sent.draft.task_id}",
            choices=(Choice(tr("Open it"), partial(self.again_asked.emit, sent.draft.task_id)),),
        )
        self.changed.emit()

    def review_waits(self, count: int) -> None:
        """The service is away."""
        self._notices.attention(
            tr_n("%n reviews are kept and go out when the desk is reachable.", count), key="review-waits"
        )
        self.changed.emit()
