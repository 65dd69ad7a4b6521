"""Macros: replies with what belongs to them, chosen with everything they say in view, kept and changed by keys."""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.local_store import LocalStore
from workspace.contract.commands import AnyCommand, UndoReply
from workspace.contract.personal import Macro, MacroAction, MacroIn, MacroList
from workspace.contract.values import PersonRef, new_id
from workspace.desktop.after_reply import AfterReply
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.conversation.composer import Composer
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.macro_editor import MacroEditor
from workspace.desktop.notices import Choice, Notices
from workspace.desktop.orders import Orders
from workspace.desktop.overlay import Found
from workspace.desktop.placeholders import CLOSE, OPEN, fill, missing, values_of
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

NOTED_AS: Final = "macro:"
MOST_ACTIONS: Final = 20


class Macros(QObject):
    """Puts macros into the reply, and remembers with which one each draft was written."""

    def __init__(
        self,
        *,
        chooser: Chooser,
        composer: Composer,
        model: ConversationModel,
        state: DeskState,
        orders: Orders,
        api: Api,
        notices: Notices,
        store: LocalStore,
        after: AfterReply,
        theme: Theme,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chooser, self._composer, self._model = chooser, composer, model
        self._state, self._api, self._notices, self._store = state, api, notices, store
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._known: tuple[Macro, ...] = ()
        # One for all windows, so that nothing is done twice after a reply.
        self.after = after
        self.editor = MacroEditor(theme, window)
        self.editor.keep_asked.connect(self._keep)
        self.editor.left.connect(self._left)
        composer.draft_changed.connect(self._draft_changed)
        orders.refused.connect(self._refused)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    # -- choosing

    def choose(self) -> None:
        """A reply with what belongs to it."""
        if self._model.detail is not None:
            self._tasks.newest("macros", self._load(), doing="asking for the macros")
            question = tr("Which macro? Type a name to make a new one or to edit one")
            self._chooser.ask(question, self._answers)

    def _answers(self, words: str) -> Iterable[Found]:
        detail = self._model.detail
        values = values_of(detail, self._you) if detail else {}
        for macro in self._known:
            if matching(words, macro.title, macro.category):
                does = said(macro.actions)
                short = " · ".join(filter(None, (" ".join(macro.text.split())[:90], does)))
                whole = "\n\n".join(filter(None, (fill(macro.text, values), does)))
                yield Found(macro.title, short, "", partial(self.apply, macro), whole)
        for macro in self._known:
            if words and self._may_change(macro):
                if matching(words, tr("Edit"), macro.title):
                    yield Found(tr("Edit “{title}”").format(title=macro.title), "", "", partial(self._edit, macro))
                if matching(words, tr("Forget"), macro.title):
                    yield Found(tr("Forget “{title}”").format(title=macro.title), "", "", partial(self._forget, macro))
        title = " ".join(words.split())[:80]
        if title:
            yield Found(tr("New macro “{title}”").format(title=title), "", "", partial(self._begin, title))

    @property
    def _you(self) -> str:
        return self._state.desk.you.name if self._state.desk else ""

    def _may_change(self, macro: Macro) -> bool:
        desk = self._state.desk
        return macro.owner.id == self._state.your_id or (macro.shared and desk is not None and desk.role == "lead")

    async def _load(self) -> None:
        try:
            self._known = (await self._api.macros()).macros
        except ClientError as failed:
            self._notices.information(tr("The macros cannot be asked for now: {why}").format(why=failed), key="macro")
            return
        self._chooser.refresh()

    # -- using

    def apply(self, macro: Macro) -> None:
        """Its words go where the cursor is, over an untouched draft of the AI. What it does is done once the reply
        has left; without words, at once."""
        detail = self._model.detail
        if detail is None or self._composer.field.isReadOnly():
            return
        values = values_of(detail, self._you)
        actions = tuple(
            one.model_copy(update={"value": _told(fill(one.value, values))}) if one.kind == "add_note" else one
            for one in macro.actions
        )
        used, row_id = macro.model_copy(update={"actions": actions}), detail.row.conversation_id
        text = fill(macro.text, values)
        if not text.strip():
            self.after.do(used, row_id)
            self._notices.done(f"“{macro.title}”: {said(actions)}", key="macro")
            return
        cursor = self._composer.field.textCursor()
        if self._composer.is_untouched_suggestion:
            cursor.select(QTextCursor.SelectionType.Document)
            # First, so that the field is empty once: what comes then is not the AI's draft.
            cursor.removeSelectedText()
        cursor.insertText(text)
        self._composer.focus_first()
        before = self.used(row_id)
        if before is not None:
            both = tuple(dict.fromkeys((*before.actions, *actions)))[:MOST_ACTIONS]
            used = used.model_copy(update={"actions": both})
        self._note(row_id, used)
        gaps = missing(text)
        if gaps:
            words = tr("“{title}”: fill in {names} before it can be sent.")
            self._notices.attention(words.format(title=macro.title, names=", ".join(gaps)), key="macro")
        elif actions:
            words = tr("When the reply has left: {what}").format(what=said(used.actions))
            self._notices.information(words, key="macro")

    def used(self, conversation_id: str) -> Macro | None:
        """The macro the draft here was written with."""
        noted = self._store.noted(NOTED_AS + conversation_id)
        try:
            return Macro.model_validate_json(noted) if noted else None
        except ValueError:
            return None

    def sent(self, conversation_id: str, reply_id: str, macro: Macro | None) -> None:
        """Its reply is on its way; the next one begins without."""
        if macro is not None:
            self.after.begin(reply_id, conversation_id, macro)
            self._note(conversation_id, None)

    def undone(self, conversation_id: str, reply_id: str, *, withdrawn: bool) -> None:
        """The reply came back: it is written with the macro again, and nothing of it is done."""
        macro = self.after.undone(reply_id, withdrawn=withdrawn)
        if macro is not None:
            self._note(conversation_id, macro)

    def _refused(self, command: AnyCommand, _: object) -> None:
        """The reply had left: what is written next is not written with its macro."""
        if isinstance(command, UndoReply) and self.after.is_waiting(command.reply_id):
            self._note(command.conversation_id, None)

    def _draft_changed(self) -> None:
        """Who takes all words out does not use the macro any more."""
        row_id = self._model.conversation_id
        if row_id and not self._composer.draft.text.strip() and self.used(row_id) is not None:
            self._note(row_id, None)

    def _note(self, conversation_id: str, macro: Macro | None) -> None:
        self._store.note(NOTED_AS + conversation_id, macro.model_dump_json() if macro else "")

    # -- keeping

    def _begin(self, title: str) -> None:
        """A new one, begun with what is written and tagged here."""
        tags = self._model.row.tags if self._model.row else ()
        actions = tuple(MacroAction(kind="add_tag", value=tag) for tag in tags)
        text = "" if self._composer.is_untouched_suggestion else self._composer.draft.text.strip()[:20_000]
        self._open(MacroIn(id=new_id(), title=title, text=text, actions=actions))

    def _edit(self, macro: Macro) -> None:
        self._open(MacroIn(**macro.model_dump(include=set(MacroIn.model_fields))))

    def _open(self, wanted: MacroIn) -> None:
        self._tasks.newest("people", self._load_people(), doing="looking who is here")
        values = values_of(self._model.detail, self._you) if self._model.detail else {}
        self.editor.edit(wanted, values)

    async def _load_people(self) -> None:
        try:
            people = (await self._api.people()).people
        except ClientError:
            return
        self.editor.know(tuple(PersonRef(id=one.id, name=one.name) for one in people))

    def _left(self, wanted: MacroIn) -> None:
        words = tr("“{title}” is not kept yet.").format(title=wanted.title)
        self._notices.attention(words, key="macro", choices=(Choice(tr("Go on"), partial(self._open, wanted)),))

    def _keep(self, wanted: MacroIn) -> None:
        words = tr("“{title}” is kept as a macro.").format(title=wanted.title)
        self._tasks.newest("macro", self._save(wanted, words), doing="keeping it")

    def _forget(self, macro: Macro) -> None:
        words = tr("“{title}” is forgotten.").format(title=macro.title)
        self._tasks.newest("macro", self._drop(macro, words), doing="forgetting it")

    async def _drop(self, macro: Macro, words: str) -> None:
        await self._change(partial(self._api.drop_macro, macro.id), words)

    async def _save(self, wanted: MacroIn, words: str) -> None:
        if await self._change(partial(self._api.save_macro, wanted), words):
            return
        # What was written is not lost with the refusal.
        again = Choice(tr("Go on"), partial(self._open, wanted))
        notice = next((one.words for one in self._notices.said if one.key == "macro"), "")
        self._notices.problem(notice, key="macro", choices=(again,))

    async def _change(self, call: Callable[[], Awaitable[MacroList]], words: str) -> bool:
        try:
            self._known = (await call()).macros
        except ClientError as failed:
            self._notices.problem(tr("The macro is as it was: {why}").format(why=failed), key="macro")
            return False
        self._notices.done(words, key="macro")
        return True


def _told(note: str) -> str:
    """Among colleagues a gap holds nothing back, but it is seen."""
    return note.replace(OPEN, "(").replace(CLOSE, ": ?)")[:2_000]


def said(actions: Iterable[MacroAction]) -> str:
    """What actions do, in words."""
    return ", ".join(filter(None, (_said(action) for action in actions)))


def _said(action: MacroAction) -> str:
    until = tr("{minutes} min").format(minutes=action.value)
    return {
        "add_tag": f"+#{action.value}",
        "remove_tag": f"−#{action.value}",
        "assign": tr("gives it away"),
        "claim": tr("claims it"),
        "snooze": tr("puts it away for {until}").format(until=until),
        "remind": tr("reminds in {until}").format(until=until),
        "add_note": tr("adds the note “{text}”").format(text=" ".join(action.value.split())[:200]),
        "hand_back": tr("gives it to the AI"),
        "resolve": tr("then resolve"),
    }[action.kind]
