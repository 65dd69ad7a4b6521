"""Calibration sessions: hidden scores, the reveal, the consensus; nothing of them counts in anybody's scores."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.review_api import ReviewApi
from workspace.client.review_draft import ReviewDraft, again
from workspace.contract.agreement import SessionConversation, SessionOrder, SessionView
from workspace.contract.values import new_id
from workspace.desktop.choosing import Chooser
from workspace.desktop.notices import Notices
from workspace.desktop.parts.entries import Entry, EntryList, Mark
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label
from workspace.desktop.parts.prose import breakable
from workspace.desktop.review.list_page import Keys, ListPage, Part
from workspace.desktop.review.scorecard_view import ScorecardView
from workspace.desktop.review.scoring import Scoring, score_keys
from workspace.desktop.review.session_form import SessionForm
from workspace.desktop.review.words import COEFFICIENTS, coefficient_words, review_line, score_words, task_entry, word
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr, tr_n

if TYPE_CHECKING:
    from workspace.contract.reviews import ReviewIn

STATES = {"open": later("scores hidden"), "revealed": later("revealed"), "closed": later("closed")}
REVEAL: Final = "reveal"
CLOSE: Final = "close"
TONES = {"open": "attention", "revealed": "information"}


class SessionsPage(QObject):
    """The page.

    Signals:
        conversation_asked: a conversation of the session shall be opened.
    """

    conversation_asked = Signal(str)

    def __init__(
        self, *, theme: Theme, state: DeskState, desk_api: Api, api: ReviewApi, chooser: Chooser, notices: Notices,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._state, self._desk_api, self._api, self._notices = state, desk_api, api, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._head = label(strong=True, size="large", wrap=True)
        self._who = label(tone="secondary", wrap=True)
        self.list = EntryList(theme, tr("Conversations of the session"))
        self._told = label(wrap=True)
        self._agreement = label(tone="secondary", wrap=True)
        self.reveal = button(tr("Reveal the scores"), "main", partial(self.order, REVEAL))
        self.consensus = button(tr("Set the consensus"), "main", self.set_consensus)
        self.close_it = button(tr("Close the session"), "plain", partial(self.order, CLOSE))
        self.new = button(tr("New session"), "plain", self.begin, name=tr("Open a new session"))
        keyed((self.reveal, "accept"), (self.consensus, "accept"), (self.close_it, "reject"), on_it=True)
        keyed((self.new, "review-new"), on_it=True)
        self.card = ScorecardView(theme)
        for part in (self.card.send, self.card.correct, self.card.skip):
            part.hide()
        self.scoring = Scoring(view=self.card, chooser=chooser, keep=_nowhere, parent=self)
        self.form = SessionForm(theme)
        self.form.send_asked.connect(self.send)
        self.form.close_asked.connect(self._close_form)
        tools = Flow(gap=6)
        for tool in (self.reveal, self.consensus, self.close_it):
            tools.addWidget(tool)
        shown = QWidget()
        inside = column(margin=(20, 12, 20, 12), gap=6)
        inside.addWidget(self._head)
        inside.addWidget(self._who)
        inside.addLayout(tools)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._told)
        inside.addWidget(self._agreement)
        shown.setLayout(inside)
        self._both = QSplitter(Qt.Orientation.Horizontal)
        self._both.setHandleWidth(1)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(shown)
        self._both.addWidget(self.card)
        self._both.setStretchFactor(0, 1)
        self._both.setSizes([560, theme.type.space(330)])
        self._nothing = label(tone="secondary", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        for one in (self._nothing, self._both, self.form):
            self._pages.addWidget(one)
        self.page = ListPage(theme, tr("Calibration sessions"), self._pages)
        self.page.add_tool(self.new)
        self.page.list.chosen.connect(self._chosen)
        self.list.chosen.connect(self._show_conversation)
        self.list.opened.connect(self.conversation_asked)
        self._sessions: dict[str, SessionView] = {}
        self._nothing.setText(tr("Reading the sessions…"))

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
    def chosen(self) -> SessionView | None:
        """The session that is looked at."""
        return self._sessions.get(self.page.list.current_id)

    @property
    def conversation(self) -> SessionConversation | None:
        """The conversation of it that is looked at."""
        found = self.chosen.conversations if self.chosen is not None else ()
        return next((one for one in found if one.conversation_id == self.list.current_id), None)

    def refresh(self) -> None:
        """Read them again."""
        self.new.setVisible(self._is_lead)
        self._tasks.newest("sessions", self._load(), doing="reading the sessions")

    async def _load(self) -> None:
        try:
            found = (await self._api.sessions()).sessions
        except ClientError as failed:
            self.page.say(tr("The sessions cannot be read now: {why}").format(why=failed), "attention")
            self._nothing.setText("")
            return
        self._sessions = {one.id: one for one in found}
        entries = [
            Entry(
                one.id, one.title, ", ".join(person.name for person in one.people), "",
                (Mark(word(STATES, one.state), TONES.get(one.state, "")),),
            )
            for one in found
        ]  # fmt: skip
        self.page.show_entries(entries, "")
        if not found:
            words = tr("No session yet. In a session several people score the same conversations without seeing each "
                       "other's scores; then the scores are revealed and talked about.")  # fmt: skip
            self._nothing.setText(words)
        self._chosen(self.page.list.current_id)

    def _chosen(self, _: str) -> None:
        one = self.chosen
        if self._pages.currentWidget() is self.form:
            return
        self._pages.setCurrentWidget(self._both if one is not None else self._nothing)
        if one is None:
            return
        self._head.setText(one.title)
        people = ", ".join(person.name for person in one.people)
        self._who.setText(tr("{state}. Opened by {name}; with {people}").format(
            state=word(STATES, one.state).capitalize(), name=one.opened_by.name, people=people,
        ))  # fmt: skip
        self.reveal.setVisible(self._is_lead and one.state == "open")
        self.consensus.setVisible(self._is_lead and one.state == "revealed")
        self.close_it.setVisible(self._is_lead and one.state != "closed")
        self.list.show_entries(self._entry(one, each) for each in one.conversations)
        if not self.list.current_id and self.list.entries:
            self.list.select(self.list.entries[0].id)
        agreed = one.agreement.on if one.agreement is not None else ()
        lines = [
            f"{each.title or each.what}: {word(COEFFICIENTS, value.name)} {coefficient_words(value)}"
            for each in agreed[:3]
            for value in each.coefficients[:2]
        ]
        self._agreement.setText("\n".join(lines))
        self._agreement.setVisible(bool(lines))
        self._show_conversation(self.list.current_id)

    def _entry(self, session: SessionView, one: SessionConversation) -> Entry:
        done = tr("{n} of {all} have scored it").format(n=len(one.done_by), all=len(session.people))
        scores = ", ".join(f"{view.reviewer.name} {score_words(view.score)}" for view in one.reviews)
        marks = (Mark(tr("consensus {score}").format(score=score_words(one.consensus_score)), "calm"),)
        title = ": ".join(filter(None, (one.customer_name, " ".join(one.first_line.split()))))
        return Entry(
            one.conversation_id, title or one.conversation_id, scores or done, "", marks if one.consensus else ()
        )

    def _show_conversation(self, _: str) -> None:
        session, one = self.chosen, self.conversation
        if session is None or one is None:
            self._told.hide()
            self.card.hide()
            return
        lines = ["  ".join(review_line(view)) for view in one.reviews]
        if session.state == "open":
            names = ", ".join(person.name for person in one.done_by)
            told = tr("Scored by {names}. The scores are hidden until they are revealed.")
            if not names:
                told = tr("Nobody has scored it yet. It waits among the reviews of each of them.")
            lines = [told.format(names=names)]
        self._told.setText(breakable("\n".join(lines)))
        self._told.setVisible(bool(lines))
        settles = self._is_lead and session.state == "revealed"
        self.card.setVisible(settles)
        if settles:
            self.scoring.open(session.scorecard, "ai", _draft(one))
            self.card.say_words(tr("The scores all of you agree on."))
        else:
            self.scoring.close()

    # -- orders

    def order(self, order: str) -> None:
        """Reveal, or close."""
        if self.chosen is not None and self._is_lead:
            made = SessionOrder(order="reveal" if order == "reveal" else "close")
            self._tasks.first("order", self._send(self.chosen.id, made), doing="changing the session")

    def set_consensus(self) -> None:
        """What all agree on about this conversation."""
        session, one, draft = self.chosen, self.conversation, self.scoring.draft
        if session is None or one is None or draft is None:
            return
        if self.scoring.missing:
            self.scoring.point_at_missing()
            return
        review: ReviewIn = draft.order(session.scorecard).review
        made = SessionOrder(order="consensus", conversation_id=one.conversation_id, consensus=review)
        self._tasks.first("order", self._send(session.id, made), doing="changing the session")

    async def _send(self, session_id: str, order: SessionOrder) -> None:
        try:
            view = await self._api.order_session(session_id, order)
        except ClientError as failed:
            self._notices.problem(tr("The session was not changed: {why}").format(why=failed), key="session")
            return
        self._sessions[view.id] = view
        self._notices.settled("session")
        if order.order == "consensus":
            self.list.step(1)
        self.refresh()

    def begin(self) -> None:
        """Set one up."""
        if self._is_lead:
            self._tasks.first("begin", self._begin(), doing="setting up a session")

    async def _begin(self) -> None:
        try:
            tasks = [
                *(await self._api.tasks("done", mine=False)).tasks, *(await self._api.tasks(mine=False)).tasks
            ]  # fmt: skip
            people = (await self._desk_api.people()).people
            cards = (await self._api.scorecards()).scorecards
        except ClientError as failed:
            self.page.say(tr("A session cannot be set up now: {why}").format(why=failed), "attention")
            return
        by_conversation = {one.conversation_id: one for one in reversed(tasks)}
        entries = []
        for conversation_id, one in by_conversation.items():
            shown = task_entry(one)
            entries.append(Entry(conversation_id, shown.title, shown.below))
        reviewing = [one for one in people if one.role in ("reviewer", "lead")]
        self.form.begin(entries, (Entry(one.id, one.name, one.role) for one in reviewing), cards)
        self._pages.setCurrentWidget(self.form)
        self.form.focus_first()

    def send(self) -> None:
        """Open it."""
        order = self.form.order()
        if order is not None:
            self._tasks.first("send", self._open(order.id), doing="opening the session")

    async def _open(self, _: str) -> None:
        order = self.form.order()
        if order is None:
            return
        try:
            view = await self._api.open_session(order)
        except ClientError as failed:
            self.form.say(tr("Not opened: {why}").format(why=failed))
            return
        self._sessions[view.id] = view
        count = len(view.conversations)
        self._notices.done(tr_n("The session is open: %n conversations wait for each of you.", count), key="session")
        self._close_form()

    def _close_form(self) -> None:
        self._pages.setCurrentWidget(self._nothing)
        self.refresh()
        self.page.focus_first()

    # -- keys

    def keys_here(self) -> Keys:
        """What the actions mean here."""
        if self._pages.currentWidget() is self.form:
            return {"hand-in": self.send}
        keys: Keys = {"review-next": partial(self._step, 1), "review-previous": partial(self._step, -1)}
        if self._is_lead:
            keys["review-new"] = self.begin
        if not self.reveal.isHidden():
            keys["accept"] = partial(self.order, "reveal")
        if not self.consensus.isHidden():
            keys |= {"accept": self.set_consensus, "hand-in": self.set_consensus} | score_keys(self.scoring)
        if not self.close_it.isHidden():
            keys["reject"] = partial(self.order, "close")
        return keys

    def _step(self, by: int) -> None:
        shown = next((one for one in (self.card.list, self.list) if one.hasFocus()), self.page.list)
        shown.step(by)

    def parts(self) -> list[Part]:
        """The sessions, the conversations, the consensus."""
        if self._pages.currentWidget() is self.form:
            return [(self.form, self.form.focus_first)]
        found: list[Part] = [(self.page.list, self.page.focus_first)]
        if self.chosen is not None:
            found.append((self.list, partial(self.list.setFocus, Qt.FocusReason.ShortcutFocusReason)))
        if not self.card.isHidden():
            found.append((self.card, self.card.focus_first))
        return found

    def back(self) -> bool:
        """Out of the field, the form, the scores or the conversations."""
        if self.scoring.leave_field():
            return True
        if self._pages.currentWidget() is self.form:
            self._close_form()
            return True
        if self.list.hasFocus() or self.card.list.hasFocus():
            self.page.focus_first()
            return True
        return False


def _draft(one: SessionConversation) -> ReviewDraft:
    """The consensus so far, else what the first of them said."""
    if one.reviews:
        draft = again(one.reviews[0])
        if one.consensus is None:
            return draft
        return again(one.reviews[0].model_copy(update={"review": one.consensus}))
    return ReviewDraft(task_id=one.conversation_id, review_id=new_id())


def _nowhere(_: ReviewDraft) -> None:
    """A consensus is sent when it is set, not kept."""
