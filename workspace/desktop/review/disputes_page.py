"""Objections to reviews: what was said, what is objected to, and a lead's word with the scores as they shall be."""

from collections.abc import Iterable
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from workspace.client.errors import ClientError
from workspace.client.review_api import ReviewApi
from workspace.client.review_draft import ReviewDraft, again
from workspace.contract.reviews import DecideDispute, DisputeView, ReviewView, Scorecard
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label
from workspace.desktop.parts.prose import breakable
from workspace.desktop.review.list_page import Keys, ListPage, Part, scrolled
from workspace.desktop.review.scorecard_view import ScorecardView
from workspace.desktop.review.scoring import Scoring, score_keys
from workspace.desktop.review.words import DISPUTES, dispute_entry, review_line, review_text, word
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n

Decision = Literal["accept", "reject", "part"]
ACCEPT: Final = "accept"
REJECT: Final = "reject"
PART: Final = "part"


class DisputesPage(QObject):
    """The page.

    Signals:
        conversation_asked: the conversation a dispute is about shall be opened.
    """

    conversation_asked = Signal(str)

    def __init__(
        self, *, theme: Theme, state: DeskState, api: ReviewApi, chooser: Chooser, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._api, self._chooser, self._notices = state, api, chooser, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.card = ScorecardView(theme)
        for part in (self.card.send, self.card.correct, self.card.skip):
            part.hide()
        self.scoring = Scoring(view=self.card, chooser=chooser, keep=_nowhere, parent=self)
        self._why = label(wrap=True, strong=True)
        self._said_title = label(tone="secondary", size="small", strong=True)
        self._said = label(wrap=True)
        self._end = label(wrap=True, tone="calm")
        self.open = button(tr("Open the conversation"), "link", self._open)
        self.accept = button(tr("Accept: these scores count"), "main", partial(self.decide, ACCEPT))
        self.part = button(tr("Accept a part"), "plain", partial(self.decide, PART))
        self.reject = button(tr("Reject: the review stands"), "plain", partial(self.decide, REJECT))
        keyed((self.accept, "accept"), (self.part, "accept-part"), (self.reject, "reject"), on_it=True)
        middle = QWidget()
        inside = column(margin=(20, 14, 20, 14), gap=8)
        for one in (self._why, self._said_title, self._said, self.open, self._end):
            inside.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self._tools = QWidget()
        tools = Flow(gap=6)
        for tool in (self.accept, self.part, self.reject):
            tools.addWidget(tool)
        self._tools.setLayout(tools)
        inside.addWidget(self._tools)
        inside.addStretch(1)
        middle.setLayout(inside)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setHandleWidth(1)
        beside.setChildrenCollapsible(False)
        beside.addWidget(scrolled(middle, tr("The objection")))
        beside.addWidget(self.card)
        beside.setStretchFactor(0, 1)
        beside.setSizes([560, theme.type.space(330)])
        self.page = ListPage(theme, tr("Objections"), beside)
        self.page.list.chosen.connect(self._chosen)
        self.page.list.opened.connect(self._opened)
        self._disputes: dict[str, DisputeView] = {}
        self._cards: dict[str, Scorecard] = {}
        self._review: ReviewView | None = None
        self._show(None)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self.page

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    @property
    def _is_lead(self) -> bool:
        return self._state.desk is not None and self._state.desk.role == "lead"

    @property
    def chosen(self) -> DisputeView | None:
        """The one that is looked at."""
        return self._disputes.get(self.page.list.current_id)

    def refresh(self) -> None:
        """Read them again."""
        self._tasks.newest("disputes", self._load(), doing="reading the objections")

    async def _load(self) -> None:
        try:
            found = (await self._api.disputes()).disputes
            self._cards = {one.id: one for one in (await self._api.scorecards()).scorecards}
        except ClientError as failed:
            self.page.say(tr("The objections cannot be read now: {why}").format(why=failed), "attention")
            return
        self._disputes = {one.id: one for one in found}
        open_ones = sum(one.state == "open" for one in found)
        words = tr_n("%n are open.", open_ones) if found else tr("Nobody has objected to a review.")
        self._review = None
        self.page.show_entries((dispute_entry(one) for one in found), words)
        self._chosen(self.page.list.current_id)

    def _chosen(self, _: str) -> None:
        one = self.chosen
        if one is None or self._review is None or self._review.id != one.review_id:
            self._show(one)
            if one is not None:
                self._tasks.newest("review", self._load_review(one), doing="reading the review")

    async def _load_review(self, one: DisputeView) -> None:
        try:
            page = await self._api.reviews(one.conversation_id)
        except ClientError as failed:
            self.page.say(tr("The review cannot be read now: {why}").format(why=failed), "attention")
            return
        self._review = next((view for view in page.reviews if view.id == one.review_id), None)
        if self.chosen is not None and self.chosen.id == one.id:
            self._show(one)

    def _show(self, one: DisputeView | None) -> None:
        for part in (self._why, self._said_title, self._said, self.open):
            part.setVisible(one is not None)
        self._end.setVisible(one is not None and one.decided_by is not None)
        may_decide = one is not None and one.state == "open" and self._is_lead and self._review is not None
        self._tools.setVisible(may_decide)
        self.card.setVisible(may_decide)
        if one is None:
            self.scoring.close()
            return
        self._why.setText(breakable(tr("{name} objects: {why}").format(name=one.by.name, why=one.why)))
        if one.decided_by is not None:
            words = f"{one.decided_by.name}, {word(DISPUTES, one.state)}: {one.decided_why}"
            self._end.setText(breakable(words))
        view = self._review
        card = self._cards.get(view.scorecard_id) if view is not None else None
        if view is None:
            self._said_title.setText("")
            self._said.setText(tr("Reading the review…"))
            self.scoring.close()
            return
        line, score = review_line(view)
        self._said_title.setText(f"{line} · {score}")
        self._said.setText(breakable(review_text(view, card)))
        if may_decide and card is not None:
            self.scoring.open(card, view.subject, again(view))
            self.card.say_words(tr("Change the scores here before you accept."))

    def _opened(self, _: str) -> None:
        if not self.card.isHidden():
            self.card.focus_first()

    def _open(self) -> None:
        if self.chosen is not None:
            self.conversation_asked.emit(self.chosen.conversation_id)

    # -- deciding

    def decide(self, decision: Decision) -> None:
        """A lead's word; why is asked first, for the one who objected reads it."""
        one = self.chosen
        if one is not None and not self._tools.isHidden():
            self._chooser.ask(tr("Why? Both sides read this"), partial(self._reasons, one.id, decision))

    def _reasons(self, dispute_id: str, decision: Decision, typed: str) -> Iterable[Found]:
        titles = {"accept": tr("Accept: {why}"), "reject": tr("Reject: {why}"), "part": tr("Accept a part: {why}")}
        if why := typed.strip():
            yield Found(titles[decision].format(why=why), "", "", partial(self._decide, dispute_id, decision, why))

    def _decide(self, dispute_id: str, decision: Decision, why: str) -> None:
        review = None
        if decision != "reject" and self.scoring.draft is not None:
            review = self.scoring.draft.order(self.scoring.scorecard).review
        order = DecideDispute(decision=decision, review=review, why=why[:2000])
        self._tasks.first("decide", self._send(dispute_id, order), doing="deciding about the objection")

    async def _send(self, dispute_id: str, order: DecideDispute) -> None:
        try:
            await self._api.decide_dispute(dispute_id, order)
        except ClientError as failed:
            self._notices.problem(tr("Not decided: {why}").format(why=failed), key="dispute")
            return
        self._notices.done(tr("Decided: {state}.").format(state=word(DISPUTES, order.decision)), key="dispute")
        self.refresh()

    # -- keys

    def keys_here(self) -> Keys:
        """Up and down, the lead's word, and the scorecard's keys while it is shown."""
        keys: Keys = {"review-next": partial(self._step, 1), "review-previous": partial(self._step, -1)}
        if self._tools.isHidden():
            return keys
        keys |= {
            "accept": partial(self.decide, "accept"), "reject": partial(self.decide, "reject"),
            "accept-part": partial(self.decide, "part"),
        }  # fmt: skip
        return keys | score_keys(self.scoring)

    def _step(self, by: int) -> None:
        (self.card.list if self.card.list.hasFocus() else self.page.list).step(by)

    def parts(self) -> list[Part]:
        """The list, what is said, the scores."""
        found: list[Part] = [(self.page.list, self.page.focus_first)]
        if not self._tools.isHidden():
            found.append((self.card, self.card.focus_first))
        return found

    def back(self) -> bool:
        """Out of the field, then out of the scores."""
        if self.scoring.leave_field():
            return True
        if self.card.list.hasFocus():
            self.page.focus_first()
            return True
        return False


def _nowhere(_: ReviewDraft) -> None:
    """A lead's scores are sent with their word, not kept."""
