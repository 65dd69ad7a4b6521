"""What a macro does beside its reply: it waits on disk until the reply can no longer be undone."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from pydantic import BaseModel, TypeAdapter
from PySide6.QtCore import QObject, QTimer

from workspace.client.local_store import LocalStore
from workspace.contract.commands import (
    AddNote,
    AnyCommand,
    Assign,
    ChangeTags,
    Claim,
    HandBack,
    Remind,
    SendReply,
    Snooze,
    UndoReply,
)
from workspace.contract.personal import Macro, MacroAction
from workspace.contract.values import new_id
from workspace.desktop.orders import Orders
from workspace.desktop.state import DeskState
from workspace.desktop.words import now

NOTED_AS: Final = "after-replies"
UNDO_S: Final = 10.0
TICK_MS: Final = 250


class Waiting(BaseModel):
    """A macro whose reply is on its way; ``due_at`` is known once the service has the reply."""

    reply_id: str
    conversation_id: str
    macro: Macro
    due_at: datetime | None = None
    undoing: bool = False


WAITING: Final = TypeAdapter(tuple[Waiting, ...])


class AfterReply(QObject):
    """Gives a macro's orders when its reply has left; a reply that comes back takes them with it."""

    def __init__(
        self,
        *,
        store: LocalStore,
        orders: Orders,
        state: DeskState,
        parent: QObject,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__(parent)
        self._store, self._orders, self._state, self._clock = store, orders, state, clock
        self._waiting = {one.reply_id: one for one in _read(store.noted(NOTED_AS))}
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)
        orders.done.connect(self._done)
        orders.refused.connect(self._refused)
        if self._waiting:
            self._ticker.start()

    def begin(self, reply_id: str, conversation_id: str, macro: Macro) -> None:
        """The reply is on its way."""
        self._put(Waiting(reply_id=reply_id, conversation_id=conversation_id, macro=macro))

    def undone(self, reply_id: str, *, withdrawn: bool) -> Macro | None:
        """The reply is taken back; returns its macro. Unless it was ``withdrawn`` here, the service may still say
        that it had left, and then what belongs to it is done all the same."""
        waiting = self._waiting.get(reply_id)
        if waiting is None:
            return None
        if withdrawn:
            self._drop(reply_id)
        else:
            self._put(waiting.model_copy(update={"undoing": True}))
        return waiting.macro

    def is_waiting(self, reply_id: str) -> bool:
        """Whether something is still to be done after a reply."""
        return reply_id in self._waiting

    def do(self, macro: Macro, conversation_id: str) -> None:
        """All that it does, at once."""
        for action in macro.actions:
            command = order(action, conversation_id, self._clock())
            if command is not None:
                self._orders.give(command)

    def _done(self, command: AnyCommand, _: object) -> None:
        if isinstance(command, SendReply) and (waiting := self._waiting.get(command.reply_id)):
            seconds = self._state.desk.undo_window_s if self._state.desk else UNDO_S
            self._put(waiting.model_copy(update={"due_at": self._clock() + timedelta(seconds=seconds)}))
        elif isinstance(command, UndoReply):
            self._drop(command.reply_id)

    def _refused(self, command: AnyCommand, _: object) -> None:
        if isinstance(command, UndoReply) and (waiting := self._waiting.get(command.reply_id)):
            self._put(waiting.model_copy(update={"undoing": False}))

    def _tick(self) -> None:
        for waiting in tuple(self._waiting.values()):
            if not waiting.undoing and waiting.due_at is not None and waiting.due_at <= self._clock():
                self.do(waiting.macro, waiting.conversation_id)
                self._drop(waiting.reply_id)

    def _put(self, waiting: Waiting) -> None:
        self._waiting[waiting.reply_id] = waiting
        self._keep()

    def _drop(self, reply_id: str) -> None:
        if self._waiting.pop(reply_id, None) is not None:
            self._keep()

    def _keep(self) -> None:
        self._store.note(NOTED_AS, WAITING.dump_json(tuple(self._waiting.values())).decode())
        if self._waiting:
            self._ticker.start()
        else:
            self._ticker.stop()


def order(action: MacroAction, conversation_id: str, at: datetime) -> AnyCommand | None:
    """The command for an action; None for resolving, which a person confirms, and for what lacks its value."""
    made_id, value = new_id(), action.value.strip()
    later = at + timedelta(minutes=minutes(value))
    match action.kind:
        case "add_tag":
            return ChangeTags(id=made_id, conversation_id=conversation_id, add=(value[:40],)) if value else None
        case "remove_tag":
            return ChangeTags(id=made_id, conversation_id=conversation_id, remove=(value[:40],)) if value else None
        case "assign":
            return Assign(id=made_id, conversation_id=conversation_id, person_id=value) if value else None
        case "claim":
            return Claim(id=made_id, conversation_id=conversation_id)
        case "hand_back":
            return HandBack(id=made_id, conversation_id=conversation_id)
        case "snooze":
            return Snooze(id=made_id, conversation_id=conversation_id, until=later)
        case "remind":
            return Remind(id=made_id, conversation_id=conversation_id, at=later)
        case "add_note":
            if not value:
                return None
            return AddNote(id=made_id, conversation_id=conversation_id, note_id=new_id(), text=value)
        case _:
            return None


def minutes(value: str) -> int:
    """How long something is put away; an hour where it is not said."""
    return max(1, min(int(value), 525_600)) if value.isdigit() else 60


def _read(text: str) -> tuple[Waiting, ...]:
    try:
        return WAITING.validate_json(text) if text else ()
    except ValueError:
        return ()
