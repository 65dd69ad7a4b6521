"""Walks through the desk by its keys alone, says what it does, and keeps a picture of each screen."""

import asyncio
import json
import re
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Final

import httpx
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workspace.client.embedded import EmbeddedService
from workspace.contract.conversations import ConversationDetail, MessageEntry, QueueRow
from workspace.contract.values import new_id
from workspace.desktop.desk import Desk
from workspace.desktop.start import EmbeddedEar, make_application, run_in_qt

CONTROL: Final = Qt.KeyboardModifier.ControlModifier
NO_KEY: Final = Qt.KeyboardModifier.NoModifier
FIRST_CUSTOMER: Final = "Noor Haddad"
SECOND_CUSTOMER: Final = "Piet de Boer"
QUEUE_WITHIN_S: Final = 60.0
STEP_WITHIN_S: Final = 30.0
SETTLE_S: Final = 0.35


class TourEnded(Exception):
    """A step of the tour did not come to pass; the words say which."""


def take_tour(data_folder: Path, pictures: Path, sample: Path, *, say: Callable[[str], None]) -> int:
    """Take the tour on a fresh sample desk; returns 0 when everything it shows came to pass, 1 otherwise.

    ``sample`` is the sample company's folder: the question a customer asks and the reply a person gives are taken
    from its lessons, so the answer that the AI gives afterwards was nowhere before.
    """
    pictures.mkdir(parents=True, exist_ok=True)
    application = make_application()
    status = 1

    async def walk() -> None:
        nonlocal status
        desk = Desk(data_folder=data_folder, theme="light")
        desk.window.show()
        service = EmbeddedService(data_folder, EmbeddedEar(desk), sample=True)
        running = asyncio.create_task(service.run(), name="embedded service")
        tour = Tour(desk, pictures, sample, say)
        try:
            await tour.walk()
            status = 0
            say(f"That was the tour. {tour.taken} pictures are in {pictures}.")
        except TourEnded as ended:
            tour.picture("ended-here")
            say(f"The tour ended early: {ended}")
        finally:
            await desk.aclose()
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            desk.window.finish()

    run_in_qt(application, walk)
    return status


class Tour:
    """The walk: a customer's question, a person's answer, and the AI's answer to the next such question."""

    def __init__(self, desk: Desk, pictures: Path, sample: Path, say: Callable[[str], None]) -> None:
        self._desk, self._pictures, self._say = desk, pictures, say
        self.taken = 0
        rows = [json.loads(line) for line in (sample / "lessons.jsonl").read_text(encoding="utf-8").split("\n") if line]
        messages = (sample / "messages.jsonl").read_text(encoding="utf-8").split("\n")
        texts = {row["id"]: row.get("text", "") for row in (json.loads(line) for line in messages if line)}
        self._lesson = rows[0]
        self._question = str(texts[self._lesson["message"]])
        # The lesson was written for another customer and by another hand.
        first_name = FIRST_CUSTOMER.split()[0]
        self._reply = re.sub(r"^(Hi|Hello|Dear|Hey) [\w'-]+", rf"\1 {first_name}", str(self._lesson["expert_reply"]))
        self._started_s = time.monotonic()

    async def walk(self) -> None:
        """All of it; raises ``TourEnded`` at the first step that does not come to pass."""
        self._say("Opening the desk: the window is there at once, the service starts beside it.")
        await self._settle()
        self.picture("starting")
        await self._until("the service is there and the queue fills", self._queue_is_usable, QUEUE_WITHIN_S)
        self._say(
            f"A usable queue after {time.monotonic() - self._started_s:.1f} s. Sample customers go on writing in."
        )
        await asyncio.sleep(2.0)
        self.picture("queue")
        escalated = await self._escalate()
        await self._work(escalated)
        await self._see_it_learned()
        await self._look_around()

    async def _escalate(self) -> QueueRow:
        self._say(f"{FIRST_CUSTOMER} asks in the web chat: “{_short(self._question)}”")
        await self._write_in(FIRST_CUSTOMER, self._question)
        row = await self._row_of(FIRST_CUSTOMER, "escalated")
        self._say(f"Nothing in the knowledge says it, so a person gets it: {row.reason_words}.")
        return row

    async def _work(self, row: QueueRow) -> None:
        self._key(Qt.Key.Key_K, CONTROL)
        await self._settle()
        self._type(FIRST_CUSTOMER)
        await self._settle()
        self.picture("palette")
        self._key(Qt.Key.Key_Return)
        await self._until("the conversation opens", lambda: self._open_brief(row.conversation_id))
        self._key(Qt.Key.Key_Escape)
        self._key(Qt.Key.Key_C)
        await self._until("it is claimed", lambda: self._state(row.conversation_id) == "claimed")
        self._say("Ctrl+K and a name finds the conversation, C claims it. The brief is read first.")
        await self._settle()
        self.picture("conversation")
        self._key(Qt.Key.Key_W)
        await self._settle()
        self.picture("why-here")
        self._key(Qt.Key.Key_W)
        self._key(Qt.Key.Key_R)
        await self._settle()
        self._key(Qt.Key.Key_A, CONTROL)
        self._type(self._reply)
        await self._settle()
        self.picture("reply")
        self._key(Qt.Key.Key_Return, CONTROL)
        await self._until("the reply is written down", lambda: self._replied(row.conversation_id))
        self._say("R writes, Ctrl+Enter sends; for ten seconds it can be undone.")
        await self._settle()
        self.picture("sent-with-undo")
        self._key(Qt.Key.Key_Escape)
        await self._settle()
        self._key(Qt.Key.Key_E)
        await self._until("a correction is drafted", self._correction_is_drafted)
        self._key(Qt.Key.Key_N)
        await self._settle()
        self.picture("resolve")
        self._key(Qt.Key.Key_P)
        await self._until("the correction is published", lambda: self._published(row.conversation_id))
        await self._settle()
        self.picture("correction-published")
        self._key(Qt.Key.Key_Return)
        await self._until("it is resolved", lambda: self._state(row.conversation_id) == "resolved")
        await self._until("it is rated", lambda: self._rated(row.conversation_id))
        self._say("E resolves, N says a person was needed, P puts the drafted correction into the knowledge.")

    async def _see_it_learned(self) -> None:
        self._say(f"{SECOND_CUSTOMER} asks the same question.")
        await self._write_in(SECOND_CUSTOMER, self._question)
        row = await self._row_of(SECOND_CUSTOMER, "with_ai")
        await self._until("the AI answers it", lambda: self._answered(row.conversation_id))
        detail = await self._desk.api.conversation(row.conversation_id)
        answer = next(entry for entry in reversed(detail.history) if _is_answer(entry))
        if not isinstance(answer, MessageEntry) or not any(one.id.startswith("correction-") for one in answer.articles):
            raise TourEnded("the AI answered without naming the new article")
        source = answer.articles[0].title
        self._say(f"This time the AI answers by itself, {answer.confidence:.2f} sure, from “{source}”.")
        self._key(Qt.Key.Key_K, CONTROL)
        await self._settle()
        self._type(SECOND_CUSTOMER)
        await self._settle()
        self._key(Qt.Key.Key_Return)
        await self._until("the conversation opens", lambda: self._shows(row.conversation_id))
        await self._settle()
        self.picture("answered-by-the-ai")
        self._key(Qt.Key.Key_Escape)
        self._key(Qt.Key.Key_Escape)

    async def _look_around(self) -> None:
        self._key(Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
        await self._settle()
        self.picture("keys")
        self._key(Qt.Key.Key_Escape)
        self._key(Qt.Key.Key_Comma, CONTROL)
        await self._settle()
        self.picture("settings")
        self._key(Qt.Key.Key_Escape)
        await self._settle()
        self._key(Qt.Key.Key_J)
        await asyncio.sleep(0.8)
        theme = self._desk.parts.theme
        for name in ("light", "dark", "high-contrast"):
            theme.use(name, scale=1.0, compact=False)
            await self._settle()
            self.picture(f"desk-{name}")
        self._desk.window.resize(1000, 700)
        theme.use("dark", scale=1.0, compact=False)
        await self._settle()
        self.picture("narrow")

    # What is true

    def _queue_is_usable(self) -> bool:
        return self._desk.parts.state.connection.kind == "connected" and self._desk.parts.queue.rowCount() >= 5

    def _row(self, conversation_id: str) -> QueueRow | None:
        return self._desk.parts.rows.get(conversation_id)

    def _state(self, conversation_id: str) -> str:
        row = self._row(conversation_id)
        return row.state if row else ""

    def _open_brief(self, conversation_id: str) -> bool:
        return self._shows(conversation_id) and self._desk.parts.conversation.brief is not None

    def _shows(self, conversation_id: str) -> bool:
        return self._desk.parts.state.selected == conversation_id

    def _correction_is_drafted(self) -> bool:
        view = self._desk.parts.conversation_view
        return view.is_resolving and view.panel.correction.can_publish

    async def _detail(self, conversation_id: str) -> ConversationDetail:
        return await self._desk.api.conversation(conversation_id)

    async def _replied(self, conversation_id: str) -> bool:
        history = (await self._detail(conversation_id)).history
        return any(isinstance(entry, MessageEntry) and entry.author == "agent" for entry in history)

    async def _rated(self, conversation_id: str) -> bool:
        return (await self._detail(conversation_id)).row.rating == "necessary"

    async def _published(self, conversation_id: str) -> bool:
        return bool((await self._desk.api.correction(conversation_id)).published_correction_id)

    async def _answered(self, conversation_id: str) -> bool:
        return any(_is_answer(entry) for entry in (await self._detail(conversation_id)).history)

    async def _row_of(self, name: str, state: str) -> QueueRow:
        found: list[QueueRow] = []

        async def there() -> bool:
            page = await self._desk.api.conversations("all")
            found[:] = [row for row in page.rows if row.customer_name == name and row.state == state]
            return bool(found)

        await self._until(f"the desk has {name}'s conversation ({state.replace('_', ' ')})", there)
        return found[0]

    # What is done

    async def _write_in(self, name: str, text: str) -> None:
        """As a visitor of the web chat."""
        async with httpx.AsyncClient(base_url=self._desk.api.base_url, timeout=10, trust_env=False) as chat:
            visitor = (await chat.post("/channels/http/visitors", json={})).raise_for_status().json()
            message = {"message_id": new_id(), "text": text, "name": name}
            token = {"Authorization": f"Bearer {visitor['token']}"}
            (await chat.post("/channels/http/thread/messages", json=message, headers=token)).raise_for_status()

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
        focus = QApplication.focusWidget() or self._desk.window
        QTest.keyClick(focus, key, modifier)

    def _type(self, text: str) -> None:
        focus = QApplication.focusWidget() or self._desk.window
        for letter in text:
            # Qt's test keys know ASCII only; the rest comes as an input method would bring it.
            if letter.isascii():
                QTest.keyClicks(focus, letter)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEY, letter)
                QApplication.sendEvent(focus, event)

    async def _until(
        self,
        what: str,
        is_true: Callable[[], bool | Coroutine[None, None, bool]],
        within_s: float = STEP_WITHIN_S,
    ) -> None:
        end_s = time.monotonic() + within_s
        while time.monotonic() < end_s:
            answer = is_true()
            if await answer if asyncio.iscoroutine(answer) else answer:
                return
            await asyncio.sleep(0.1)
        raise TourEnded(f"waited {within_s:.0f} s for this: {what}")

    async def _settle(self) -> None:
        """Let what was asked for be painted."""
        await asyncio.sleep(SETTLE_S)

    def picture(self, name: str) -> None:
        """Keep what the window shows now."""
        self.taken += 1
        window = self._desk.window
        window.grab().save(str(self._pictures / f"{self.taken:02d}-{name}.png"))


def _is_answer(entry: object) -> bool:
    return isinstance(entry, MessageEntry) and entry.author == "ai" and bool(entry.articles)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else line[:89].rsplit(" ", 1)[0] + "…"
