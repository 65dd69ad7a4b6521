"""Help with writing: macros, asking the AI about the conversation, having a draft rewritten, naming colleagues."""

from collections.abc import Iterable
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.local_store import LocalStore
from workspace.contract.colleagues import ColleagueList, ColleagueView
from workspace.contract.writing import AskIn, RewriteIn
from workspace.desktop.after_reply import AfterReply
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.conversation.composer import Composer
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.noting import NoteBox
from workspace.desktop.macros import Macros
from workspace.desktop.notices import Choice, Notices
from workspace.desktop.orders import Orders
from workspace.desktop.overlay import Found
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import language

PEOPLE: Final = "colleagues"
How = Literal["shorter", "warmer", "translate"]


class Writing(QObject):
    """Puts words into the composer, never over what stands there without a way back."""

    def __init__(
        self,
        *,
        chooser: Chooser,
        composer: Composer,
        notes: NoteBox,
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
        self._chooser, self._composer, self._notes, self._model = chooser, composer, notes, model
        self._state, self._orders, self._api, self._notices = state, orders, api, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._store = store
        self.macros = Macros(
            chooser=chooser, composer=composer, model=model, state=state, orders=orders, api=api, notices=notices,
            store=store, after=after, theme=theme, window=window, parent=self,
        )  # fmt: skip
        self.people = _colleagues(store.noted(PEOPLE))
        notes.mention_asked.connect(self.mention)

    async def aclose(self) -> None:
        """End what runs."""
        await self.macros.aclose()
        await self._tasks.ended()

    # -- the AI

    def ask(self) -> None:
        """Ask about the conversation."""
        if self._model.detail is not None:
            self._chooser.ask(tr("Ask the AI about this conversation"), self._questions)

    def _questions(self, words: str) -> Iterable[Found]:
        if words:
            yield Found(words, tr("ask"), "Enter", partial(self._ask_now, words))
        else:
            for known in (tr("What does the customer want?"), tr("What was tried?"), tr("What was promised?")):
                yield Found(known, "", "", partial(self._ask_now, known))

    def _ask_now(self, question: str) -> None:
        row_id = self._model.conversation_id
        self._notices.information(tr("The AI reads the conversation…"), key="ask")
        self._tasks.newest("ask", self._asked(row_id, question[:2000]), doing="asking the AI")

    async def _asked(self, row_id: str, question: str) -> None:
        try:
            answer = await self._api.ask(row_id, AskIn(question=question))
        except ClientError as failed:
            self._notices.information(tr("The AI cannot be asked now: {why}").format(why=failed), key="ask")
            return
        if not answer.text:
            self._notices.information(tr("Nothing in the conversation or the knowledge answers that."), key="ask")
            return
        titles = ", ".join(article.title for article in answer.articles)
        rests = tr("From {titles}").format(titles=titles) if titles else tr("From the conversation itself")
        # What rests on an article for colleagues is told to the colleague, and goes no further by a key.
        internal = any(article.audience == "internal" for article in answer.articles)
        self._tell_answer(row_id, f"{answer.text}\n{rests}", "" if internal else answer.text)

    def _tell_answer(self, row_id: str, words: str, text: str) -> None:
        """What goes on by a key goes into the reply it was asked for, which is opened first if another one is."""

        def insert() -> None:
            if not self._is_open(row_id):
                self._state.select(row_id)
                self._tell_answer(row_id, words, text)
                return
            self._composer.field.textCursor().insertText(text)
            self._composer.focus_first()

        choices = (Choice(tr("Put into the reply"), insert),) if text else ()
        self._notices.information(words, key="ask", choices=choices)

    def _is_open(self, row_id: str) -> bool:
        """Whether this is what is being written to, and can be."""
        return self._model.conversation_id == row_id and self._model.detail is not None

    @property
    def has_model(self) -> bool:
        """Whether a language model is set."""
        return self._state.desk is not None and bool(self._state.desk.language_model)

    def rewrite(self, how: How) -> None:
        """Have the draft rewritten; the field's own undo brings the words back."""
        text, detail = self._composer.draft.text.strip(), self._model.detail
        if not text or detail is None:
            return
        spoken = detail.customer.language or detail.row.language
        wanted = RewriteIn(text=text[:20_000], how=how, language=spoken if how == "translate" else "")
        self._notices.information(
            tr("The AI writes it in {language}…").format(language=language(spoken))
            if how == "translate"
            else tr("The AI rewrites it…"),
            key="rewrite",
        )
        self._tasks.newest("rewrite", self._rewritten(detail.row.conversation_id, wanted), doing="rewriting")

    async def _rewritten(self, row_id: str, wanted: RewriteIn) -> None:
        try:
            made = await self._api.rewrite(row_id, wanted)
        except ClientError as failed:
            self._notices.information(tr("It was not rewritten: {why}").format(why=failed), key="rewrite")
            return
        if self._model.conversation_id != row_id or self._composer.draft.text.strip() != wanted.text:
            self._notices.information(tr("You wrote on meanwhile; your words stay."), key="rewrite")
            return
        before = self._composer.field.toPlainText()
        self._write_over(made.text)
        words = tr("Look at what is not as it was: {changed}").format(changed=", ".join(made.changed))
        self._tell_rewritten(row_id, before, words if made.changed else "")

    def _write_over(self, text: str) -> None:
        """Other words for all that is written; the field's own undo brings the old ones back."""
        cursor = self._composer.field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _tell_rewritten(self, row_id: str, before: str, changed: str) -> None:
        """The words come back only where they stood, which is opened first if another one is."""

        def back() -> None:
            if not self._is_open(row_id):
                self._state.select(row_id)
                self._tell_rewritten(row_id, before, changed)
                return
            self._write_over(before)
            self._composer.focus_first()

        choices = (Choice(tr("Put my words back"), back),)
        if changed:
            self._notices.attention(changed, key="rewrite", choices=choices)
        else:
            words = tr("Rewritten; numbers and names are as they were.")
            self._notices.information(words, key="rewrite", choices=choices)

    # -- colleagues

    def know_colleagues(self) -> None:
        """A note is begun or gone on with: who is named in it must be known."""
        self._tasks.newest("people", self._load_people(), doing="looking who is here")

    def mention(self) -> None:
        """Name a colleague in the note."""
        self._tasks.newest("people", self._load_people(), doing="looking who is here")
        self._chooser.ask(tr("Name whom?"), self._names)

    def _names(self, words: str) -> Iterable[Found]:
        for one in self.people:
            if matching(words, one.name) and one.id != self._state.your_id:
                away = tr("away") if one.availability == "away" else ""
                yield Found(one.name, away, "", partial(self._notes.mention, one.name))

    async def _load_people(self) -> None:
        try:
            known = await self._api.people()
        except ClientError:
            # Who was here last is still known: nobody who is named goes untold.
            return
        self.people = known.people
        self._store.note(PEOPLE, known.model_dump_json())
        self._chooser.refresh()


def _colleagues(text: str) -> tuple[ColleagueView, ...]:
    """Who was here when somebody asked last."""
    try:
        return ColleagueList.model_validate_json(text).people if text else ()
    except ValueError:
        return ()
