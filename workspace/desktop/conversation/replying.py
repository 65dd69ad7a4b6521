"""Writing to the customer: drafts kept on disk, sending with undo, and what happens when it cannot be sent."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workspace.client.local_store import Draft, LocalStore
from workspace.contract.commands import AnyCommand, Claim, SendReply, UndoReply
from workspace.contract.conversations import SuggestedReplyView
from workspace.contract.personal import Macro
from workspace.contract.problems import Problem
from workspace.contract.values import ArticleRef, AttachmentView, new_id
from workspace.desktop.conversation.blocks import Message, last_seen
from workspace.desktop.conversation.composer import Composer
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.internal_words import repeats
from workspace.desktop.keymap import shown
from workspace.desktop.notices import Choice, Notices
from workspace.desktop.orders import Orders
from workspace.desktop.placeholders import missing
from workspace.desktop.rows import Rows
from workspace.desktop.state import DeskState
from workspace.desktop.translate import tr
from workspace.desktop.words import clock

if TYPE_CHECKING:
    from workspace.desktop.conversation.attaching import Attaching
    from workspace.desktop.macros import Macros

UNDO_S = 10.0


class Replying(QObject):
    """Turns what stands in the composer into replies.

    Signals:
        sent: a reply was given on its way; whether the conversation shall be resolved, and the outcome its macro names.
        compare_asked: the words that were not sent, the fact up to which they knew, and what sends them all the same.
    """

    sent = Signal(bool, str)
    compare_asked = Signal(str, object, object)

    def __init__(
        self,
        *,
        composer: Composer,
        model: ConversationModel,
        rows: Rows,
        state: DeskState,
        orders: Orders,
        store: LocalStore,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._composer, self._model, self._rows, self._state = composer, model, rows, state
        self._orders, self._store, self._notices = orders, store, notices
        self._writes_to = ""
        self._filled = False
        composer.draft_changed.connect(self.keep)
        composer.send_asked.connect(self.send)
        composer.suggestion_asked.connect(composer.use_suggestion)
        model.opened.connect(self._opened)
        model.brief_changed.connect(self._fill)
        model.row_changed.connect(self._show_state)
        state.desk_changed.connect(self._show_state)
        orders.refused.connect(self._refused)
        orders.waits.connect(self._waits)
        orders.done.connect(self._done)
        state.presence_changed.connect(self._show_others)
        model.opened.connect(self._show_others)
        self._allowed = ("", "")
        self.macros: Macros | None = None
        self.attaching: Attaching | None = None

    # -- drafts

    def keep(self) -> None:
        """Write the draft down."""
        if not self._writes_to:
            return
        if self._composer.is_untouched_suggestion:
            self._store.drop_draft(self._writes_to)
        else:
            self._store.keep_draft(self._writes_to, self._composer.draft)
        self._composer.show_kept()

    def leave(self) -> None:
        """The desk is closing: write the draft down for the last time."""
        self.keep()
        self._writes_to = ""

    def _opened(self) -> None:
        if self._model.conversation_id != self._writes_to:
            if self._filled:
                self.keep()
            self._writes_to, self._filled = self._model.conversation_id, False
            self._composer.show_draft(None, None)
        self._fill()
        self._show_state()

    def _fill(self) -> None:
        """Put the kept draft or the suggestion into the field, but never over what is being written."""
        if self._model.detail is None or not self._writes_to:
            return
        if not self._filled or not self._composer.draft.text:
            self._filled = True
            self._composer.show_draft(self._store.draft(self._writes_to), self._suggestion())

    def _suggestion(self) -> SuggestedReplyView | None:
        """The AI's draft, as long as no person has answered since the hand-over."""
        detail, row = self._model.detail, self._model.row
        if detail is None or detail.escalation is None or row is None or row.state == "resolved":
            return None
        handed_over = detail.escalation.at
        for block in self._model.blocks:
            if (
                isinstance(block, Message)
                and block.entry.author == "agent"
                and block.entry.delivery != "undone"
                and block.entry.at >= handed_over
            ):
                return None
        return detail.escalation.brief.suggested_reply

    def _show_state(self) -> None:
        row = self._model.row
        if row is None:
            return
        held = row.held_by
        if row.state == "resolved":
            words = tr("Resolved. {keys} opens it again.").format(keys=shown("reopen"))
        elif row.state == "claimed" and held is not None and held.id != self._state.your_id:
            words = tr("{name} has this conversation.").format(name=held.name)
        elif row.state == "claimed":
            words = tr("Write to {name}").format(name=row.customer_name)
        else:
            words = tr("Write to {name}. Sending claims the conversation.").format(name=row.customer_name)
        can_write = row.state != "resolved" and (held is None or held.id == self._state.your_id)
        self._composer.show_state(can_write=can_write, words=words)

    # -- sending

    def send(self, and_resolve: bool = False) -> None:
        """Give the reply on its way; sending an unclaimed conversation's reply claims it first."""
        row, detail, draft = self._model.row, self._model.detail, self._composer.draft
        text, files = draft.text.strip(), self.attaching.ids if self.attaching else ()
        if row is None or detail is None or not (text or files) or self._composer.field.isReadOnly():
            return
        if not self._may_leave(row.conversation_id, draft, lambda: self.send(and_resolve)):
            return
        macro = self.macros.used(row.conversation_id) if self.macros else None
        if row.state in ("escalated", "with_ai"):
            self._orders.give(Claim(id=new_id(), conversation_id=row.conversation_id))
        command = SendReply(
            id=new_id(),
            conversation_id=row.conversation_id,
            reply_id=new_id(),
            text=text,
            seen_seq=last_seen(detail),
            used_suggestion=draft.suggested,
            macro_id=macro.id if macro else "",
            attachments=files,
        )
        self._orders.give(command)
        self._store.keep_draft(row.conversation_id, Draft("", suggested=False))
        self._composer.clear()
        if self.attaching:
            self.attaching.sent(row.conversation_id)
        self._tell_sent(command)
        if self.macros:
            self.macros.sent(row.conversation_id, command.reply_id, macro)
        self.sent.emit(and_resolve, _outcome(macro) if macro else "")

    def _may_leave(self, conversation_id: str, draft: Draft, again: Callable[[], None]) -> bool:
        """Nothing leaves with a gap in it, nor unseen with what only colleagues may read; ``again`` sends it as it was
        going to be sent."""
        text = draft.text.strip()
        gaps = missing(text)
        if gaps:
            self._notices.attention(
                tr("Not sent: fill in {names} first.").format(names=", ".join(gaps)), key="held-back"
            )
            return False
        held = self._why_held(conversation_id, draft)

        def all_the_same() -> None:
            self._allowed = (conversation_id, text)
            again()

        if held and self._allowed != (conversation_id, text):
            choice = Choice(tr("Send all the same"), all_the_same)
            self._notices.attention(held, key="held-back", choices=(choice,))
            return False
        self._notices.settled("held-back")
        return True

    def _why_held(self, conversation_id: str, draft: Draft) -> str:
        """Why a person should look again before it leaves; empty when there is no reason."""
        told = [
            article.title
            for article in self._for_colleagues(conversation_id)
            # One whose words are not known here is in the AI's draft, as far as anybody can tell.
            if (repeats(draft.text, article.passage) if article.passage else draft.suggested)
        ]
        if told:
            words = tr("Not sent: it still says what is in {titles}, for colleagues only.")
            return words.format(titles=", ".join(told))
        typing = [one.person.name for one in self._state.others_at(conversation_id) if one.doing == "typing"]
        return tr("Not sent yet: {names} is writing here too.").format(names=", ".join(typing)) if typing else ""

    def _for_colleagues(self, conversation_id: str) -> tuple[ArticleRef, ...]:
        """The articles for colleagues that the AI's draft rests on, whoever has answered since."""
        detail = self._model.detail
        if detail is None or conversation_id != self._model.conversation_id:
            detail = self._store.detail(conversation_id)
        suggestion = detail.escalation.brief.suggested_reply if detail and detail.escalation else None
        return suggestion.internal if suggestion else ()

    def _show_others(self) -> None:
        """Who else is here, before two people answer."""
        others = self._state.others_at(self._model.conversation_id)
        typing = ", ".join(one.person.name for one in others if one.doing == "typing")
        looking = ", ".join(one.person.name for one in others if one.doing == "viewing")
        if typing:
            self._composer.show_others(tr("{names} is writing here.").format(names=typing))
        else:
            self._composer.show_others(tr("{names} is looking at this.").format(names=looking) if looking else "")

    def _tell_sent(self, command: SendReply) -> None:
        seconds = self._state.desk.undo_window_s if self._state.desk else UNDO_S
        self._notices.counting(
            tr("Reply to {name} leaves").format(name=self._name(command)),
            key=_key(command.reply_id),
            undo=lambda: self.undo(command),
            lasts_s=seconds,
        )

    def undo_id(self, reply_id: str) -> None:
        """Take back a reply by its id."""
        for command in self._orders.pending(self._model.conversation_id):
            if isinstance(command, SendReply) and command.reply_id == reply_id:
                self.undo(command)
                return
        for block in self._model.blocks:
            if isinstance(block, Message) and block.entry.id == reply_id:
                entry = block.entry
                self._take_back(self._model.conversation_id, reply_id, entry.text, entry.attachments)

    def undo(self, command: SendReply) -> None:
        """Take a reply back: here if it never left, else by asking the service."""
        if self._orders.withdraw(command):
            self._notices.settled(_key(command.reply_id))
            self._put_back(command.conversation_id, command.text)
            if self.macros:
                self.macros.undone(command.conversation_id, command.reply_id, withdrawn=True)
            if self.attaching:
                self.attaching.back(command.conversation_id, command.attachments)
        else:
            self._take_back(command.conversation_id, command.reply_id, command.text, command.attachments)

    def _take_back(
        self, conversation_id: str, reply_id: str, text: str, files: tuple[AttachmentView | str, ...]
    ) -> None:
        self._notices.settled(_key(reply_id))
        self._orders.give(UndoReply(id=new_id(), conversation_id=conversation_id, reply_id=reply_id))
        self._put_back(conversation_id, text)
        if self.macros:
            self.macros.undone(conversation_id, reply_id, withdrawn=False)
        if self.attaching:
            self.attaching.back_anew(conversation_id, reply_id, files)

    def _put_back(self, conversation_id: str, text: str) -> None:
        """The words come back as the draft, above what was begun since."""
        if conversation_id == self._writes_to:
            self._composer.put_back(_above(text, self._composer.draft.text))
            return
        kept = self._store.draft(conversation_id)
        self._store.keep_draft(conversation_id, Draft(_above(text, kept.text if kept else ""), suggested=False))

    # -- what became of it

    def _done(self, command: AnyCommand, _: object) -> None:
        if isinstance(command, SendReply):
            self._notices.settled(f"waits:{command.reply_id}")
            if command.anyway:
                self._notices.settled(f"refused:{command.conversation_id}")
        elif isinstance(command, UndoReply):
            words = tr("Your reply to {name} was taken back.").format(name=self._name(command))
            self._notices.done(words, key=_key(command.reply_id))

    def _waits(self, command: AnyCommand, since: datetime) -> None:
        if isinstance(command, SendReply):
            self._notices.attention(
                tr("Your reply to {name} has not been sent. It is kept since {time} and will be retried.").format(
                    name=self._name(command), time=clock(since)
                ),
                key=f"waits:{command.reply_id}",
                choices=(
                    Choice(tr("Retry now"), self._orders.wake),
                    Choice(tr("Take back"), lambda: self._take_back_waiting(command)),
                ),
            )

    def _take_back_waiting(self, command: SendReply) -> None:
        self._notices.settled(f"waits:{command.reply_id}")
        self.undo(command)

    def _refused(self, command: AnyCommand, problem: Problem) -> None:
        if isinstance(command, UndoReply):
            self._notices.attention(
                tr("The reply to {name} had left already. {why}").format(name=self._name(command), why=problem.detail),
                key=_key(command.reply_id),
            )
            self._drop_if_left(command)
        elif isinstance(command, SendReply):
            self._notices.settled(_key(command.reply_id))
            self._notices.settled(f"waits:{command.reply_id}")
            self._put_back(command.conversation_id, command.text)
            if self.macros:
                self.macros.undone(command.conversation_id, command.reply_id, withdrawn=True)
            if self.attaching:
                self.attaching.back(command.conversation_id, command.attachments)
            choices = [Choice(tr("Show"), lambda: self._state.select(command.conversation_id))]
            if problem.code == "answered-meanwhile":
                choices.insert(1, Choice(tr("Show both"), lambda: self._compare(command)))
                choices.insert(0, Choice(tr("Send anyway"), lambda: self._send_anyway(command)))
            self._notices.problem(
                tr("Your reply to {name} was not sent: {why} It is kept as your draft.").format(
                    name=self._name(command), why=problem.detail
                ),
                key=f"refused:{command.conversation_id}",
                choices=tuple(choices),
            )

    def _compare(self, command: SendReply) -> None:
        self._state.select(command.conversation_id)
        self.compare_asked.emit(command.text, command.seen_seq, lambda: self._send_anyway(command))

    def _send_anyway(self, command: SendReply) -> None:
        """As it was refused; if it was edited since, the edited words go."""
        files, is_open = command.attachments, command.conversation_id == self._writes_to
        draft = self._composer.draft if is_open else self._store.draft(command.conversation_id)
        if draft is None or not draft.text.strip():
            draft = Draft(command.text, command.used_suggestion)
        text = draft.text.strip()
        if not self._may_leave(command.conversation_id, draft, lambda: self._send_anyway(command)):
            return
        if is_open:
            self._composer.clear()
        if self.attaching:
            # What was taken out since does not go; what was added does.
            files = tuple(file.id for file in self.attaching.files(command.conversation_id))
            self.attaching.sent(command.conversation_id)
        self._notices.settled(f"refused:{command.conversation_id}")
        self._store.keep_draft(command.conversation_id, Draft("", suggested=False))
        again = command.model_copy(
            update={"id": new_id(), "reply_id": new_id(), "anyway": True, "text": text, "attachments": files}
        )
        macro = self.macros.used(again.conversation_id) if self.macros else None
        self._orders.give(again)
        if self.macros:
            self.macros.sent(again.conversation_id, again.reply_id, macro)
        self._tell_sent(again)

    def _drop_if_left(self, command: UndoReply) -> None:
        """The words came back into the draft, but the reply has left: they must not be sent twice."""
        if command.conversation_id != self._writes_to:
            return
        for block in self._model.blocks:
            if (
                isinstance(block, Message)
                and block.entry.id == command.reply_id
                and block.entry.text.strip() == self._composer.draft.text.strip()
            ):
                self._composer.clear()
                self._store.keep_draft(command.conversation_id, Draft("", suggested=False))
                if self.attaching:
                    self.attaching.had_left(command.conversation_id, command.reply_id)

    def _name(self, command: AnyCommand) -> str:
        row = self._rows.get(command.conversation_id)
        return row.customer_name if row else tr("the customer")


def _outcome(macro: Macro) -> str:
    return next((one.value or "solved" for one in macro.actions if one.kind == "resolve"), "")


def _above(text: str, begun: str) -> str:
    return "\n\n".join(dict.fromkeys(part for part in (text, begun.strip()) if part))


def _key(reply_id: str) -> str:
    return f"reply:{reply_id}"
