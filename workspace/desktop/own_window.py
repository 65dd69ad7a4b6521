"""Conversations in windows of their own: each is read, answered and closed there, and nowhere else meanwhile."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

from workspace.desktop.actions import ACTIONS, WITH_OVERLAY, DeskActions
from workspace.desktop.choosing import Chooser
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.side import SidePane
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.keymap import keymap
from workspace.desktop.notice_view import NoticeView
from workspace.desktop.orders import Orders, WindowOrders
from workspace.desktop.overlay import HelpSheet, Overlay
from workspace.desktop.parts.make import column
from workspace.desktop.state import DeskState, WindowState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr
from workspace.desktop.window import SIDE_FOLDS_BELOW, SIDE_WIDTH, ConnectionLine, DeskWindow
from workspace.desktop.workbench import Shared, Workbench

NOTED_AS: Final = "windows"
AT_MOST: Final = 12
SIZE: Final = (980, 760)
# What makes sense where there is one conversation and no list.
ACTIONS_HERE: Final = frozenset({
    "claim", "release", "assign", "hand-back", "snooze", "remind", "tag", "merge", "reply", "send", "send-resolve",
    "use-suggestion", "note", "macro", "ask", "rewrite-shorter", "rewrite-warmer", "translate", "attach", "brief",
    "why", "earlier", "history", "copy-brief", "side", "resolve", "reopen", "outcome", "rate-necessary",
    "rate-unnecessary", "why-1", "why-2", "why-3", "why-4", "publish", "confirm", "undo", "help", "next-pane",
    "proof", "spelling",
    "previous-pane", "back", "queue", "close-window", "theme", "quit",
})  # fmt: skip
# What is done where the conversation stands, even when it is asked for in the main window.
THERE: Final = frozenset(
    one.id for one in ACTIONS if one.group in ("Conversation", "Resolve") and one.id in ACTIONS_HERE
)
MENU: Final = ("own-window", "claim", "assign", "snooze", "tag", "hand-back", "resolve")


class OwnWindow(QMainWindow):
    """One conversation and its side pane.

    Signals:
        closing: somebody closes it; what is being written has still to be kept.
    """

    closing = Signal()

    def __init__(self, shared: Shared, desk: DeskState, conversation_id: str, orders: Orders) -> None:
        super().__init__()
        self.setObjectName("own-window")
        self.conversation_id = conversation_id
        self._theme, self._side_wanted = shared.theme, True
        self.state = WindowState(desk, conversation_id, self)
        model = ConversationModel(self, shared.clock)
        self.view = ConversationView(shared.theme, model, self._your_id, shared.clock)
        self.side = SidePane(shared.theme, model)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for stretch, pane in ((1, self.view), (0, self.side)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.indexOf(pane), stretch)
        whole = column()
        whole.addWidget(ConnectionLine(desk))
        whole.addWidget(self.splitter, 1)
        centre = QWidget()
        centre.setObjectName("centre")
        centre.setLayout(whole)
        self.setCentralWidget(centre)
        self.notice_view = NoticeView(shared.theme, shared.notices, self)
        self.notice_view.room = self._notice_room
        self.chooser = Chooser(shared.theme, self)
        self.help = HelpSheet(shared.theme, self)
        self.bench = Workbench(
            shared, state=self.state, orders=orders, model=model, view=self.view, side=self.side,
            chooser=self.chooser, window=self, surface=self, parent=self,
        )  # fmt: skip
        model.opened.connect(self._name_it)
        model.row_changed.connect(self._name_it)
        self.actions_here = DeskActions(self, ACTIONS_HERE)
        self.actions_here.gate = self._may
        self.actions_here.use_keys(keymap().keys)
        keymap().changed.connect(self._use_keys)
        space = shared.theme.type.space
        self.resize(space(SIZE[0]), space(SIZE[1]))
        self.splitter.setSizes([space(SIZE[0] - SIDE_WIDTH), space(SIDE_WIDTH)])
        self.state.select(conversation_id)
        self.view.header.own_window.hide()

    def _your_id(self) -> str:
        return self.state.your_id

    def _use_keys(self) -> None:
        self.actions_here.use_keys(keymap().keys)

    def _name_it(self) -> None:
        row = self.bench.model.row
        if row is not None:
            self.setWindowTitle(f"{row.customer_name}: {row.first_line}")

    # -- the work's surface

    def show_conversation(self) -> None:
        """It is always shown here."""

    @property
    def shows_side(self) -> bool:
        """Whether the side pane is open."""
        return not self.side.isHidden()

    def toggle_side(self) -> None:
        """Open or fold the side pane."""
        self._side_wanted = not self.shows_side
        self.side.setVisible(self._side_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() / self._theme.type.scale >= SIDE_FOLDS_BELOW * 0.6
        self.side.setVisible(self._side_wanted and roomy)

    # -- what is done here

    def bind(self, to_main: Callable[[], object], switch_theme: Callable[[], object]) -> None:
        """The actions of this window; what is not about the conversation belongs to the desk."""
        bind = self.actions_here.bind
        self.bench.bind_to(self.actions_here)
        bind("undo", self.bench.undo_latest)
        bind("help", self._toggle_help)
        bind("next-pane", partial(self._cycle, 1))
        bind("previous-pane", partial(self._cycle, -1))
        bind("back", self.back)
        bind("queue", to_main)
        bind("close-window", self.close)
        bind("theme", switch_theme)

    def back(self) -> None:
        """One step back: what floats, an article, the panel, the note; out of the reply, where keys are actions."""
        for overlay in self._overlays():
            if overlay.isVisible():
                overlay.close_overlay()
                return
        if not self.bench.back():
            self.bench.replying.keep()
            self.view.to_history()

    def _overlays(self) -> tuple[Overlay, ...]:
        return (self.help, self.chooser, self.bench.versions, self.bench.writing.macros.editor)

    def _may(self, action_id: str) -> bool:
        return action_id in WITH_OVERLAY or not any(one.isVisible() for one in self._overlays())

    def _toggle_help(self) -> None:
        if self.help.isVisible():
            self.help.close_overlay()
        else:
            self.help.open()

    def _cycle(self, by: int) -> None:
        """F6: the conversation and the side pane, as far as it can be seen."""
        panes = [pane for pane in (self.view, self.side) if not pane.isHidden()]
        focus = QApplication.focusWidget()
        at = next((number for number, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)), -by)
        panes[(at + by) % len(panes)].focus_first()

    # -- its place, and its end

    def kept_place(self) -> str:
        """Size and position, as text."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def to_front(self) -> None:
        """Seen, and with the focus where work goes on."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        self.view.focus_first()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        event.accept()

    def _notice_room(self) -> QRect:
        return QRect(0, 0, self.width(), self.height() - self.view.written_height)


@dataclass(frozen=True)
class _Main:
    bench: Workbench
    window: DeskWindow


class OwnWindows(QObject):
    """Knows which conversations have a window; they are there again at the next start.

    Signals:
        changed: another conversation has one, or one no longer.
    """

    changed = Signal()

    def __init__(self, shared: Shared, state: DeskState, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._state = shared, state
        self._open: dict[str, OwnWindow] = {}
        self._main: _Main | None = None
        self._is_leaving = False
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(shared.notices.bug)
        self.orders_of_main = WindowOrders(shared.orders, self._is_mains, self)
        self.switch_theme: Callable[[], object] = lambda: None
        self.to_queue: Callable[[], object] = lambda: None
        self.quit: Callable[[], object] = lambda: None

    def serve(self, bench: Workbench, window: DeskWindow) -> None:
        """This is the main window, and the work that stands in it."""
        self._main = _Main(bench, window)
        bench.conversation.elsewhere = self.has
        bench.view.front_asked.connect(self.open_selected)
        bench.view.header.own_window_asked.connect(self.open_selected)

    def has(self, conversation_id: str) -> bool:
        """Whether a conversation has a window of its own."""
        return conversation_id in self._open

    def _is_mains(self, conversation_id: str) -> bool:
        return conversation_id not in self._open

    def window_of(self, conversation_id: str) -> OwnWindow | None:
        """The window of a conversation."""
        return self._open.get(conversation_id)

    @property
    def benches(self) -> tuple[Workbench, ...]:
        """Wherever somebody works."""
        main = (self._main.bench,) if self._main else ()
        return (*main, *(window.bench for window in self._open.values()))

    # -- opening

    def open_selected(self) -> None:
        """The selected conversation in its own window; the one it has comes to the front."""
        if self._state.selected:
            self.open(self._state.selected)

    def takes_over(self, action_id: str) -> bool:
        """Do in the selected conversation's own window what is asked for in the main one, if it has one."""
        window = self._open.get(self._state.selected)
        if window is None or self._state.marked or action_id not in THERE:
            return False
        window.to_front()
        window.actions_here.do(action_id)
        return True

    def open(self, conversation_id: str) -> None:
        """A conversation in its own window, in front."""
        window = self._open.get(conversation_id)
        if window is None:
            if len(self._open) >= AT_MOST:
                words = tr("{n} windows are open; close one first.").format(n=AT_MOST)
                self._shared.notices.attention(words, key="windows")
                return
            window = self._make(conversation_id)
            if self._main is not None:
                place = self._main.window.geometry().topLeft()
                step = self._shared.theme.type.space(28) * len(self._open)
                window.move(place.x() + step, place.y() + step)
            self._keep()
        window.to_front()

    def _make(self, conversation_id: str, place: str = "") -> OwnWindow:
        main = self._main
        if main is not None and main.bench.model.conversation_id == conversation_id:
            # First out of the main window, so that the draft is written down before it is read here.
            main.bench.conversation.open("")
        window = OwnWindow(self._shared, self._state, conversation_id, self._orders_of(conversation_id))
        window.bind(self.to_queue, self.switch_theme)
        window.actions_here.bind("quit", self.quit)
        window.closing.connect(self._closing)
        window.state.other_asked.connect(self._other_asked)
        window.state.next_asked.connect(self._done_with)
        if place:
            window.restoreGeometry(QByteArray.fromBase64(place.encode()))
        self._open[conversation_id] = window
        self._show_in_main(conversation_id)
        return window

    def _orders_of(self, conversation_id: str) -> WindowOrders:
        return WindowOrders(self._shared.orders, conversation_id.__eq__)

    def open_kept(self) -> None:
        """Those that were open at the end are open again, behind the main window."""
        try:
            kept = json.loads(self._shared.store.noted(NOTED_AS) or "[]")
            places = [(str(one[0]), str(one[1])) for one in kept][:AT_MOST]
        except (ValueError, TypeError, IndexError, KeyError):
            return
        for conversation_id, place in places:
            if self._shared.rows.get(conversation_id) is not None and conversation_id not in self._open:
                window = self._make(conversation_id, place)
                window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
                window.show()

    # -- closing

    def close_active(self) -> None:
        """The one in front."""
        window = QApplication.activeWindow()
        if isinstance(window, OwnWindow):
            window.close()

    def _closing(self) -> None:
        window = self.sender()
        if isinstance(window, OwnWindow) and self._open.get(window.conversation_id) is window and not self._is_leaving:
            window.bench.keep()
            del self._open[window.conversation_id]
            self._keep()
            self._show_in_main(window.conversation_id)
            key = f"end:{window.conversation_id}"
            self._tasks.newest(key, self._end(window), doing="closing the window")

    async def _end(self, window: OwnWindow) -> None:
        await window.bench.aclose()
        self._let_go(window)

    def _let_go(self, window: OwnWindow) -> None:
        """Qt deletes it when nothing of it is being painted or asked any more.

        Without a parent it would be Python's, whose collector ends it at any moment, in the middle of an event too.
        """
        if self._main is not None:
            window.setParent(self._main.window, Qt.WindowType.Window)
        window.deleteLater()

    def _done_with(self, conversation_id: str) -> None:
        """It is closed, or somebody else's: so is its window."""
        if (window := self._open.get(conversation_id)) is not None:
            window.close()

    def _other_asked(self, conversation_id: str) -> None:
        """Another conversation is for its own window where it has one, else for the main window."""
        if conversation_id in self._open:
            self._open[conversation_id].to_front()
        elif self._main is not None:
            self._main.window.show_place("queue")
            self._state.select(conversation_id)
            self._state.open_asked.emit()
            self._main.window.activateWindow()

    def _show_in_main(self, conversation_id: str) -> None:
        if self._main is not None and self._state.selected == conversation_id:
            self._main.bench.conversation.open(conversation_id)
        self.changed.emit()

    def _keep(self) -> None:
        kept = [(conversation_id, window.kept_place()) for conversation_id, window in self._open.items()]
        self._shared.store.note(NOTED_AS, json.dumps(kept))

    def leave(self) -> None:
        """The desk closes: what is written everywhere is kept, and which windows there are."""
        self._is_leaving = True
        for bench in self.benches:
            bench.keep()
        self._keep()

    async def aclose(self) -> None:
        """End what runs, and close the windows."""
        for bench in self.benches:
            await bench.aclose()
        await self._tasks.ended()
        while self._open:
            window = self._open.popitem()[1]
            window.close()
            self._let_go(window)
