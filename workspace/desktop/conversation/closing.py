"""Closing a conversation: the resolve panel, the rating, the correction, and opening it again."""

import asyncio

from PySide6.QtCore import QObject

from workspace.client.api import Api
from workspace.client.errors import ClientError, Refused
from workspace.contract.commands import (
    AnyCommand,
    Claim,
    CommandDone,
    PublishCorrection,
    Rate,
    Reopen,
    Resolve,
    UndoCorrection,
)
from workspace.contract.conversations import QueueRow
from workspace.contract.problems import Problem
from workspace.contract.values import Rating, new_id
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.proving import Proving
from workspace.desktop.conversation.resolving import OUTCOMES
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.rows import Rows
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

DRAFT_WITHIN_S = 8.0
UNDO_S = 12.0


class Closing(QObject):
    """Resolve in the composer's place; at most three keys from here to the next conversation."""

    def __init__(
        self,
        *,
        view: ConversationView,
        model: ConversationModel,
        rows: Rows,
        state: DeskState,
        orders: Orders,
        api: Api,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._panel, self._model, self._rows = view, view.panel, model, rows
        self._state, self._orders, self._api, self._notices = state, orders, api, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._resolving = ""
        self._asked_anyway = False
        self.proving = Proving(editor=self._panel.correction, state=state, api=api, notices=notices, parent=self)
        self.proving.shown.connect(view.fit_panel)
        self.proving.cases_opened.connect(lambda: view.reveal_in_panel(self._panel.confirm))
        self._panel.correction.changed.connect(self._forget_anyway)
        self._panel.confirmed.connect(self.confirm)
        self._panel.closed.connect(self.close_panel)
        self._panel.rated.connect(view.fit_panel)
        self._panel.correction.publish_asked.connect(self.publish)
        view.header.resolve_asked.connect(self.open_panel)
        view.header.reopen_asked.connect(self.reopen)
        model.opened.connect(self._other_opened)
        orders.done.connect(self._done)
        orders.refused.connect(self._refused)

    async def aclose(self) -> None:
        """End what runs."""
        await self.proving.aclose()
        await self._tasks.ended()

    # -- the panel

    def can_resolve(self) -> bool:
        """Whether the open conversation can be closed by you."""
        row = self._model.row
        return row is not None and row.state != "resolved" and (row.held_by is None or self._is_yours(row))

    def open_panel(self, outcome: str = "") -> None:
        """Resolve takes the composer's place; ``outcome`` is the one a macro names."""
        if self._model.detail is None or not self.can_resolve() or self._view.is_resolving:
            return
        escalation = self._model.detail.escalation
        self._resolving = self._model.conversation_id
        self._panel.start(escalation.rating if escalation else None, escalation.rating_why if escalation else "")
        named = next((one for one, _ in OUTCOMES if one == outcome), None)
        if named is not None:
            self._panel.choose_outcome(named)
        self._view.show_resolving(True)
        self._panel.focus_first()
        self._tasks.newest("draft", self._draft(self._resolving), doing="drafting what can be learned")

    def close_panel(self) -> None:
        """Back to the reply."""
        self._tasks.cancel("draft")
        self._resolving = ""
        self._view.show_resolving(False)
        self._view.focus_first()

    def _other_opened(self) -> None:
        if self._resolving and self._model.conversation_id != self._resolving:
            self._tasks.cancel("draft")
            self._resolving = ""
            self._view.show_resolving(False)

    async def _draft(self, conversation_id: str) -> None:
        """The reply must have reached the service first: the draft is made from it."""
        correction = self._panel.correction
        try:
            async with asyncio.timeout(DRAFT_WITHIN_S):
                await self._orders.drained(conversation_id)
                draft = await self._api.correction(conversation_id)
        except Refused as refused:
            correction.show_trouble(tr("Nothing can be drafted: {why}").format(why=refused))
        except (ClientError, TimeoutError):
            correction.show_trouble(
                tr("It cannot be drafted now, because the service does not answer. Resolving works.")
            )
        else:
            correction.show_draft(draft)
        self._view.fit_panel()

    def caught_up(self) -> None:
        """Contact is back: draft what could not be drafted."""
        if self._resolving and self._panel.correction.draft is None:
            self._tasks.newest("draft", self._draft(self._resolving), doing="drafting what can be learned")

    # -- rating

    def rate(self, rating: Rating) -> None:
        """One key: on an open conversation it opens the panel and chooses there, on a closed one it is said."""
        row = self._model.row
        if row is None:
            return
        if self.can_resolve():
            self.open_panel()
            if self._view.is_resolving:
                self._panel.rate(rating)
        elif row.state == "resolved":
            self._orders.give(Rate(id=new_id(), conversation_id=row.conversation_id, rating=rating))
            needed = rating == "necessary"
            words = tr("{name}: rated. A person was needed.") if needed else tr("{name}: rated. No person was needed.")
            self._notices.done(words.format(name=row.customer_name), key=f"rate:{row.conversation_id}")

    def give_reason(self, number: int) -> None:
        """Why no person was needed."""
        if self._view.is_resolving:
            self._panel.give_reason(number)

    def next_outcome(self) -> None:
        """The next outcome."""
        if self._view.is_resolving:
            self._panel.next_outcome()

    # -- orders

    def confirm(self) -> None:
        """Close it with what is chosen, and go on."""
        row = self._model.row
        if row is None or not self._view.is_resolving:
            return
        conversation_id = row.conversation_id
        if row.state in ("escalated", "with_ai"):
            self._orders.give(Claim(id=new_id(), conversation_id=conversation_id))
        if self._panel.rating is not None:
            self._orders.give(
                Rate(id=new_id(), conversation_id=conversation_id, rating=self._panel.rating, why=self._panel.why)
            )
        resolve = Resolve(id=new_id(), conversation_id=conversation_id, outcome=self._panel.outcome)
        self._orders.give(resolve)
        self._tasks.cancel("draft")
        self._resolving = ""
        self._view.show_resolving(False)
        self._notices.done(
            tr("{name} is resolved.").format(name=row.customer_name),
            key=f"resolve:{conversation_id}",
            undo=lambda: self._undo_resolve(resolve),
            lasts_s=UNDO_S,
        )
        self._state.next_asked.emit(conversation_id)

    def _undo_resolve(self, command: Resolve) -> None:
        if not self._orders.withdraw(command):
            self._orders.give(Reopen(id=new_id(), conversation_id=command.conversation_id))
        self._state.select(command.conversation_id)

    def reopen(self) -> None:
        """Open a closed conversation again; it is yours then."""
        row = self._model.row
        if row is not None and row.state == "resolved":
            self._orders.give(Reopen(id=new_id(), conversation_id=row.conversation_id))

    def publish(self) -> None:
        """Put what was learned into the knowledge; only what has been shown can be published."""
        if not self._view.is_resolving:
            self.open_panel()
            return
        correction = self._panel.correction
        draft = correction.edited()
        if draft is None or not correction.can_publish:
            if draft is None:
                self._panel.note(tr("The draft is not there yet. Press P again when you have seen it."))
            return
        if draft.proposal == "nothing":
            return
        against = self.proving.needs_lead
        if against and self.proving.you_are_lead and not self._asked_anyway:
            self._asked_anyway = True
            self._panel.note(
                tr("It needs your word as a lead: {why}. Press P again to publish it all the same.").format(why=against)
            )
            return
        command = PublishCorrection(
            id=new_id(),
            conversation_id=draft.conversation_id,
            correction_id=new_id(),
            proposal=draft.proposal,
            article_id=draft.article_id,
            based_on_version=draft.based_on_version,
            title=draft.title,
            body=draft.body,
            examples=draft.examples,
            category=draft.category,
            audience=draft.audience,
            anyway=self._asked_anyway,
        )
        self._asked_anyway = False
        correction.show_published(True)
        self._panel.note("")
        self._orders.give(command)
        self._panel.focus_first()

    def _forget_anyway(self) -> None:
        self._asked_anyway = False

    def _done(self, command: AnyCommand, done: CommandDone) -> None:
        if isinstance(command, PublishCorrection):
            title = command.title or self._panel.correction.title_field.text() or tr("The correction")
            words = tr("“{title}” is in the knowledge. The AI uses it from now on.").format(title=title)
            if done.correction_state == "in-review":
                words = tr("“{title}” waits for a lead: {why}.").format(title=title, why=done.waits_for)
            self._notices.done(
                words,
                key=f"correction:{command.correction_id}",
                undo=lambda: self._undo_correction(command),
                lasts_s=UNDO_S,
            )
        elif isinstance(command, UndoCorrection):
            self._notices.done(tr("The correction was taken back."), key=f"correction:{command.correction_id}")
            self._show_published(command.conversation_id, False)

    def _undo_correction(self, command: PublishCorrection) -> None:
        self._orders.give(
            UndoCorrection(id=new_id(), conversation_id=command.conversation_id, correction_id=command.correction_id)
        )

    def _refused(self, command: AnyCommand, problem: Problem) -> None:
        row = self._rows.get(command.conversation_id)
        name = row.customer_name if row else tr("The conversation")
        match command:
            case PublishCorrection():
                self._show_published(command.conversation_id, False)
                words = tr("The correction was not published: {why} The knowledge is as it was.")
                self._notices.problem(
                    words.format(why=problem.detail),
                    key=f"correction:{command.correction_id}",
                )
            case UndoCorrection():
                self._notices.problem(problem.detail, key=f"correction:{command.correction_id}")
            case Resolve() | Reopen() | Rate():
                self._notices.problem(f"{name}: {problem.detail}", key=f"resolve:{command.conversation_id}")
            case _:
                return

    def _show_published(self, conversation_id: str, published: bool) -> None:
        if self._resolving == conversation_id:
            self._panel.correction.show_published(published)

    def _is_yours(self, row: QueueRow) -> bool:
        return row.held_by is not None and row.held_by.id == self._state.your_id
