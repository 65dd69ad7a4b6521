"""Spelling while somebody writes: the draft's language, what is underlined in it, and what may have been meant."""

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from workspace.client.draft_language import language_of
from workspace.client.spelling import Spelling
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.conversation.composer import Composer, ReplyField
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.noting import NoteBox
from workspace.desktop.conversation.spell_marks import SpellMarks
from workspace.desktop.keymap import shown
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import language

LOOK_UP_AFTER_MS: Final = 200
LANGUAGE_AFTER_MS: Final = 350
ENGLISH: Final = "en"

Answer = TypeVar("Answer")


class Speller(QObject):
    """Words are looked up beside the window, each once; the fields only ask what is known already."""

    def __init__(
        self,
        *,
        composer: Composer,
        notes: NoteBox,
        model: ConversationModel,
        chooser: Chooser,
        theme: Theme,
        notices: Notices,
        folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._composer, self._notes, self._model, self._chooser = composer, notes, model, chooser
        self._notices = notices
        self._spelling = Spelling(folder / "own-words.txt")
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="spelling")
        self._language = ENGLISH
        self._verdicts: dict[str, bool] = {}
        self._wanted: set[str] = set()
        self._names: frozenset[str] = frozenset()
        self._suggested: tuple[str, ...] | None = None
        self.translates: Callable[[], bool] = lambda: False
        self._marks = {field: SpellMarks(field, theme, self._judge) for field in (composer.field, notes.field)}
        for field in self._marks:
            field.menu_extras = partial(self._menu, field)
        self._later = QTimer(self, interval=LOOK_UP_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self._look_up)
        self._language_later = QTimer(self, interval=LANGUAGE_AFTER_MS, singleShot=True)
        self._language_later.timeout.connect(self._tell_language)
        composer.field.textChanged.connect(self._language_later.start)
        model.opened.connect(self._opened)
        model.row_changed.connect(self._tell_language)

    async def aclose(self) -> None:
        """End what runs."""
        self._later.stop()
        self._language_later.stop()
        await self._tasks.ended()
        self._thread.shutdown(wait=False, cancel_futures=True)

    # -- which language

    def _opened(self) -> None:
        row = self._model.row
        said = f"{row.customer_name} {row.company}" if row else ""
        self._names = frozenset(said.replace(".", " ").split())
        self._tell_language()

    def _tell_language(self) -> None:
        """Say what the customer writes, and quietly where the reply is in another language."""
        row = self._model.row
        theirs = row.language.split("-")[0].lower() if row else ""
        ours = language_of(self._composer.field.toPlainText())
        differs = bool(ours and theirs) and ours != theirs
        words = ""
        if differs:
            words = tr("Customer writes {theirs}, your reply is {ours}").format(
                theirs=language(theirs), ours=language(ours)
            )
            if self.translates():
                words += " · " + tr("{keys} translates it").format(keys=shown("translate"))
        elif theirs:
            words = tr("Customer writes {theirs}").format(theirs=language(theirs))
        self._composer.show_language(words, differs=differs)
        self._use(ours or theirs or ENGLISH)

    def _use(self, spoken: str) -> None:
        if spoken != self._language:
            self._language = spoken
            self._verdicts.clear()
            self._wanted.clear()
            self._show()

    # -- which words

    def _judge(self, word: str) -> bool | None:
        if word in self._names or word in self._spelling.own or word.removesuffix("'s") in self._names:
            return True
        verdict = self._verdicts.get(word)
        if verdict is None and word not in self._wanted:
            self._wanted.add(word)
            self._later.start()
        return verdict

    def _look_up(self) -> None:
        if self._wanted:
            self._tasks.newest("words", self._looked_up(self._language, frozenset(self._wanted)), doing="spelling")

    async def _looked_up(self, spoken: str, words: frozenset[str]) -> None:
        found = await self._beside(partial(self._spelling.check, spoken, words))
        if spoken == self._language:
            # Without a dictionary of the language nothing is wrong, and nothing is asked again.
            self._verdicts.update(found or dict.fromkeys(words, True))
            self._wanted -= words
            if not all(found.values()):
                self._show()

    async def _beside(self, work: Callable[[], Answer]) -> Answer:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _show(self) -> None:
        for marks in self._marks.values():
            marks.rehighlight()

    # -- what may have been meant

    def suggest(self) -> None:
        """What the wrong word at the cursor, or the next one, may have been."""
        field = self._notes.field if self._notes.isVisible() else self._composer.field
        found = self._marks[field].wrong_word()
        if found is None:
            self._notices.information(tr("No word is marked as misspelt."), key="spelling")
            return
        word = found.selectedText().replace("’", "'")
        self._suggested = None
        self._tasks.newest("suggest", self._ask_what(self._language, word), doing="spelling")
        question = tr("Instead of “{word}”?").format(word=word)
        self._chooser.ask(question, partial(self._answers, field, found, word))

    async def _ask_what(self, spoken: str, word: str) -> None:
        self._suggested = await self._beside(partial(self._spelling.suggestions, spoken, word))
        self._chooser.refresh()

    def _answers(self, field: ReplyField, found: QTextCursor, word: str, typed: str) -> Iterable[Found]:
        for one in self._suggested or ():
            if matching(typed, one):
                yield Found(one, "", "", partial(self._replace, field, found, word, one))
        add = tr("Add “{word}” to my words").format(word=word)
        if matching(typed, add):
            yield Found(add, "", "", partial(self._add, word))

    def _replace(self, field: ReplyField, found: QTextCursor, word: str, by: str) -> None:
        """Only where the word still stands there; the field's own undo brings it back."""
        if found.selectedText().replace("’", "'") == word:
            found.insertText(by)
        field.setFocus()

    def _add(self, word: str) -> None:
        self._spelling.add(word)
        self._show()

    def _menu(self, field: ReplyField, cursor: QTextCursor) -> list[tuple[str, Callable[[], object]]]:
        """What the field's own menu offers besides: about the wrong word that was pointed at."""
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText()
        if not word or self._judge(word) is not False:
            return []
        field.setTextCursor(cursor)
        return [
            (tr("Instead of “{word}”?").format(word=word), self.suggest),
            (tr("Add “{word}” to my words").format(word=word), partial(self._add, word)),
        ]
