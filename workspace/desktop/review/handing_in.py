"""Handing reviews in: kept here first, sent until the service has answered, and taken back as long as that can be."""

from functools import partial
from typing import Final

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
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr, tr_n

LEAVE_WITHIN_S: Final = 1.5
UNDO_S: Final = 10.0
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

    def __init__(
        self, *, api: ReviewApi, store: ReviewStore, state: DeskState, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._state, self._notices = store, state, notices
        self._is_running = False
        self._sender = ReviewSender(store, api, self)
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)

    async def aclose(self) -> None:
        """Send what was only held for an undo, and end what runs; what is not answered stays."""
        was_running = self._is_running
        await self._tasks.ended()
        if was_running:
            await self._sender.send_all(LEAVE_WITHIN_S)

    def _start(self) -> None:
        self._is_running = True
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
        # As with replies: it leaves when it can no longer be taken back.
        undo_s = self._state.desk.undo_window_s if self._state.desk is not None else UNDO_S
        self._sender.hold(draft.review_id, undo_s)
        score = review_score(scorecard.categories, draft.points).value
        self._notices.counting(
            tr("Handed in: {name}, {score}.").format(name=task.customer_name, score=score_words(score)),
            key=KEY,
            undo=partial(self._again, draft),
            lasts_s=undo_s,
        )
        self.changed.emit()
        self._start()

    def _again(self, draft: ReviewDraft) -> None:
        """Back to it, as long as it has not left."""
        if self._sender.is_on_way(draft.review_id) or not self._store.take_back(draft.review_id):
            self._notices.information(
                tr("It has been handed in already. Object to it, and a lead can change it."), key=KEY
            )
            return
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
