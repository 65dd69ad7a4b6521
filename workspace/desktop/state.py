"""What the whole window shares: which conversation is selected (by id), who you are, and whether there is contact."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QObject, Signal

from workspace.contract.colleagues import Availability, Presence, PresenceView
from workspace.contract.desk import DeskView
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import clock


@dataclass(frozen=True)
class Connection:
    """Whether the service is there; ``words`` say what is being waited for, or what went wrong; ``kept`` counts what
    was done here and has not reached it."""

    kind: Literal["starting", "connected", "lost", "left"] = "starting"
    words: str = ""
    since: datetime | None = None
    kept: int = 0

    @property
    def sentence(self) -> str:
        """The line the agent reads; empty while all is well."""
        if self.kind == "connected":
            return ""
        if self.kind == "left":
            return self.words
        if self.kind == "starting" or self.since is None:
            return f"{self.words or tr('Connecting')}…"
        if self.kept:
            kept = tr_n("%n changes are kept and go out when the desk is reachable.", self.kept)
        else:
            kept = tr("What you do is kept and goes out when the desk is reachable.")
        return " ".join(filter(None, (tr("Offline since {time}.").format(time=clock(self.since)), kept, self.words)))


class DeskState(QObject):
    """Shared by the panes, which don't know each other.

    Signals:
        selected_changed: another conversation (or none) is selected.
        open_asked: somebody wants to work in the selected conversation, not only look at it.
        next_asked: the conversation with this id is done; the queue shall go on to the next.
        connection_changed, desk_changed: read them from here.
        marked_changed: other conversations are marked for what is done to several at once.
        availability_changed: you are here, or away.
        presence_changed: who looks at what is different (a PresenceView).
    """

    selected_changed = Signal(str)
    open_asked = Signal()
    next_asked = Signal(str)
    connection_changed = Signal()
    desk_changed = Signal()
    presence_changed = Signal(object)
    marked_changed = Signal()
    availability_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selected = ""
        self.connection = Connection()
        self.desk: DeskView | None = None
        self.presence = PresenceView()
        self.marked: frozenset[str] = frozenset()
        self.availability: Availability = "here"

    def select(self, conversation_id: str) -> None:
        """Make a conversation the selected one."""
        if conversation_id != self.selected:
            self.selected = conversation_id
            self.selected_changed.emit(conversation_id)

    def mark(self, marked: frozenset[str]) -> None:
        """These conversations are marked now, and no others."""
        if marked != self.marked:
            self.marked = marked
            self.marked_changed.emit()

    def set_availability(self, availability: Availability) -> None:
        """You are here, or away."""
        if availability != self.availability:
            self.availability = availability
            self.availability_changed.emit()

    def take_presence(self, presence: PresenceView) -> None:
        """The service said who is where."""
        if presence != self.presence:
            self.presence = presence
            self.presence_changed.emit(presence)

    def others_at(self, conversation_id: str) -> tuple[Presence, ...]:
        """Colleagues who look at a conversation or write in it."""
        return tuple(
            one
            for one in self.presence.present
            if one.conversation_id == conversation_id and one.person.id != self.your_id
        )

    def connect_to(self, connection: Connection) -> None:
        """Contact came or went."""
        if connection != self.connection:
            self.connection = connection
            self.connection_changed.emit()

    def sign_in(self, desk: DeskView) -> None:
        """The service said where we are and who we are."""
        if desk != self.desk:
            self.desk = desk
            self.desk_changed.emit()

    @property
    def your_id(self) -> str:
        """Who you are; empty while nobody has said so."""
        return self.desk.you.id if self.desk else ""


class WindowState(DeskState):
    """What one conversation's own window knows: one selection for good, all else as the desk has it.

    Signals:
        other_asked: another conversation shall be shown; that is for the main window.
    """

    other_asked = Signal(str)

    def __init__(self, desk: DeskState, conversation_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk_state = desk
        self._own = conversation_id
        desk.connection_changed.connect(self._follow)
        desk.desk_changed.connect(self._follow)
        desk.presence_changed.connect(self.take_presence)
        self._follow()
        self.take_presence(desk.presence)

    def select(self, conversation_id: str) -> None:
        if conversation_id == self._own:
            super().select(conversation_id)
        else:
            self.other_asked.emit(conversation_id)

    def _follow(self) -> None:
        self.connect_to(self._desk_state.connection)
        if self._desk_state.desk is not None:
            self.sign_in(self._desk_state.desk)
