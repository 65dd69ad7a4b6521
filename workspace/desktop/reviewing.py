"""The door to the reviewer's pane: nothing of it is loaded before somebody goes in; agents read reviews outside."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.feed import FactView
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.window import DeskWindow
from workspace.desktop.words import now

if TYPE_CHECKING:
    from workspace.contract.reviews import ReviewView
    from workspace.desktop.review.pane import ReviewPane

PLACE: Final = "review"
FOR_REVIEWERS: Final = ("reviewer", "lead")
FOR_LEADS: Final = frozenset({"review-plans", "review-scorecards"})
STORE: Final = "reviews.sqlite"


class Reviewing(QObject):
    """Opens the pane, hands it keys and facts, and shows what was said about a conversation to whoever worked on it."""

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
        self.pane: ReviewPane | None = None
        self._others = window.make_place
        window.make_place = self._make_place
        state.connection_changed.connect(self._contact)

    async def aclose(self) -> None:
        """Keep what is being reviewed."""
        if self.pane is not None:
            await self.pane.aclose()
        await self._tasks.ended()

    @property
    def is_shown(self) -> bool:
        """Whether the pane is what is looked at."""
        return self.pane is not None and self._window.place == PLACE

    @property
    def may_review(self) -> bool:
        """Whether the person signed in reviews."""
        return self._state.desk is not None and self._state.desk.role in FOR_REVIEWERS

    def offers(self, page: str) -> bool:
        """Whether somebody with this role can go to a page."""
        if page in FOR_LEADS:
            return self._state.desk is not None and self._state.desk.role == "lead"
        return self.may_review

    def open(self, page: str) -> None:
        """Go to a page of the pane."""
        self._window.show_place(PLACE)
        if self.pane is not None:
            self.pane.show_tab(page)

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
        if place != PLACE:
            self._others(place)
        elif self.pane is None:
            # A desk starts without it.
            from workspace.desktop.review.pane import ReviewPane  # noqa: PLC0415
            from workspace.desktop.shown_history import ShownHistory  # noqa: PLC0415

            self.pane = ReviewPane(
                theme=self._theme, state=self._state, api=self._api, notices=self._notices, chooser=self._chooser,
                store_path=self._folder / STORE, history=ShownHistory(self._theme, now, self), parent=self,
            )  # fmt: skip
            self.pane.conversation_asked.connect(self._open_conversation)
            self.pane.back_asked.connect(self._back)
            self._window.add_place(PLACE, self.pane)
            self._contact()

    def _back(self) -> None:
        self._window.show_place("queue")

    def _contact(self) -> None:
        """What was handed in while the service was away goes out; the pane is loaded for it, if there is any."""
        if self._state.connection.kind != "connected":
            return
        if self.pane is None and self.may_review and self._something_waits():
            self._make_place(PLACE)
        elif self.pane is not None:
            self.pane.contact()

    def _something_waits(self) -> bool:
        """Whether reviews were handed in and never answered, when the pane was open some other day."""
        file = self._folder / STORE
        if not file.exists():
            return False
        from workspace.client.review_store import ReviewStore  # noqa: PLC0415 - a desk starts without it

        store = ReviewStore(file)
        waits = bool(store.outgoing())
        store.close()
        return waits

    def fact_arrived(self, fact: FactView) -> None:
        """Something that is reviewed may have changed."""
        if self.pane is not None:
            self.pane.fact_arrived(fact)

    # -- from a conversation

    def review_this(self, conversation_id: str) -> None:
        """Review a conversation nobody drew."""
        self.open("review")
        if self.pane is not None:
            self.pane.review_conversation(conversation_id)

    def tell_reviews(self, conversation_id: str) -> None:
        """What reviewers said of it."""
        self._tasks.newest("reviews", self._tell(conversation_id), doing="reading the reviews")

    async def _tell(self, conversation_id: str) -> None:
        from workspace.client.review_api import ReviewApi  # noqa: PLC0415 - a desk starts without it

        try:
            page = await ReviewApi(self._api).reviews(conversation_id)
        except ClientError as failed:
            self._notices.information(tr("The reviews cannot be read: {why}").format(why=failed), key="reviews")
            return
        if not page.reviews:
            self._notices.information(tr("Nobody has reviewed this conversation."), key="reviews")
            return
        self._chooser.ask(tr("What reviewers said; Enter objects to it"), partial(self._offer, page.reviews))

    def _offer(self, reviews: tuple["ReviewView", ...], typed: str) -> Iterable[Found]:
        from workspace.desktop.review.words import review_line, review_text  # noqa: PLC0415

        for one in reviews:
            title, right = review_line(one)
            if typed.casefold() in title.casefold():
                yield Found(title, "", right, partial(self._object, one), review_text(one))

    def _object(self, review: "ReviewView") -> None:
        if review.dispute is not None:
            self._notices.information(tr("Somebody has objected to this review already."), key="reviews")
            return
        self._chooser.ask(tr("Why is it not right? The leads read this"), partial(self._reasons, review.id))

    def _reasons(self, review_id: str, typed: str) -> Iterable[Found]:
        if why := typed.strip():
            yield Found(tr("Object: {why}").format(why=why), "", "", partial(self.dispute, review_id, why))

    def dispute(self, review_id: str, why: str) -> None:
        """Object to a review."""
        self._tasks.first("dispute", self._dispute(review_id, why), doing="objecting to the review")

    async def _dispute(self, review_id: str, why: str) -> None:
        # A desk starts without these.
        from workspace.client.review_api import ReviewApi  # noqa: PLC0415
        from workspace.contract.reviews import OpenDispute  # noqa: PLC0415
        from workspace.contract.values import new_id  # noqa: PLC0415

        order = OpenDispute(id=new_id(), review_id=review_id, why=why[:2000])
        try:
            await ReviewApi(self._api).dispute(order)
        except ClientError as failed:
            self._notices.problem(tr("Not objected: {why}").format(why=failed), key="reviews")
            return
        self._notices.done(tr("The leads have your objection."), key="reviews")
