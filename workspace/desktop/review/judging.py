"""What was said about the open conversation by others: read, objected to, or, by a lead, reviewed itself."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from workspace.client.errors import ClientError
from workspace.client.review_api import ReviewApi
from workspace.contract.reviews import OpenDispute, ReviewView, Scorecard
from workspace.contract.values import new_id
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.review.turning import Turning
from workspace.desktop.review.words import review_line, review_text
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

MOST_SAID = 2_000


class Judging(QObject):
    """The reviews of the conversation that is open."""

    def __init__(
        self, *, turning: Turning, api: ReviewApi, chooser: Chooser, notices: Notices, open_task: Callable[[str], None],
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._turning, self._api, self._chooser, self._notices = turning, api, chooser, notices
        self._open_task = open_task
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def object(self) -> None:
        """Choose a review and say why it is not right."""
        self._ask(tr("What reviewers said; Enter objects to it"), self._why)

    def look_again(self) -> None:
        """Choose a review that shall be reviewed (leads)."""
        self._ask(tr("Whose review do you want to review?"), self._second_look)

    def _ask(self, question: str, chosen: Callable[[ReviewView], None]) -> None:
        if self._turning.subject is not None:
            conversation_id = self._turning.subject.task.conversation_id
            self._tasks.newest("reviews", self._offer(conversation_id, question, chosen), doing="reading the reviews")

    async def _offer(self, conversation_id: str, question: str, chosen: Callable[[ReviewView], None]) -> None:
        try:
            page = await self._api.reviews(conversation_id)
        except ClientError as failed:
            self._notices.information(tr("The reviews cannot be read: {why}").format(why=failed), key="reviews")
            return
        if not page.reviews:
            self._notices.information(tr("Nobody has reviewed this conversation."), key="reviews")
            return
        card = self._turning.subject.scorecard if self._turning.subject is not None else None
        self._chooser.ask(question, partial(_found, page.reviews, card, chosen))

    def _why(self, review: ReviewView) -> None:
        if review.dispute is not None:
            self._notices.information(tr("Somebody has objected to this review already."), key="reviews")
        else:
            self._chooser.ask(tr("Why is it not right? The leads read this"), partial(self._reasons, review.id))

    def _reasons(self, review_id: str, typed: str) -> Iterable[Found]:
        if why := typed.strip():
            yield Found(tr("Object: {why}").format(why=why), "", "", partial(self._dispute, review_id, why))

    def _dispute(self, review_id: str, why: str) -> None:
        order = OpenDispute(id=new_id(), review_id=review_id, why=why[:MOST_SAID])
        self._tasks.first("dispute", self._send(order), doing="objecting to the review")

    async def _send(self, order: OpenDispute) -> None:
        try:
            await self._api.dispute(order)
        except ClientError as failed:
            self._notices.problem(tr("Not objected: {why}").format(why=failed), key="reviews")
            return
        self._notices.done(tr("The leads have your objection."), key="reviews")

    def _second_look(self, review: ReviewView) -> None:
        self._tasks.first("look", self._look(review.id), doing="opening the second look")

    async def _look(self, review_id: str) -> None:
        try:
            task = await self._api.second_look(review_id)
        except ClientError as failed:
            self._notices.problem(tr("It cannot be reviewed now: {why}").format(why=failed), key="reviews")
            return
        self._open_task(task.id)


def _found(
    reviews: tuple[ReviewView, ...], card: Scorecard | None, chosen: Callable[[ReviewView], None], typed: str
) -> Iterable[Found]:
    for one in reviews:
        title, right = review_line(one)
        if typed.casefold() in title.casefold():
            yield Found(title, "", right, partial(chosen, one), review_text(one, card))
