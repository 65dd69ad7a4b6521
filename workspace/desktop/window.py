"""The window: rail, queue, conversation and side pane; below a width queue and conversation take turns."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QSplitter, QStackedWidget, QStyle, QWidget

from workspace.desktop.notice_view import NoticeView
from workspace.desktop.notices import Notices
from workspace.desktop.parts.make import column, label, line, restyle, row
from workspace.desktop.rail import Rail
from workspace.desktop.state import DeskState
from workspace.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

TURNS_BELOW: Final = 1100
SIDE_FOLDS_BELOW: Final = 1240
QUEUE_WIDTH: Final = 360
SIDE_WIDTH: Final = 270


class ConnectionLine(QFrame):
    """The line on top that says that there is no contact, or what is being waited for."""

    def __init__(self, state: DeskState) -> None:
        super().__init__()
        self._state = state
        self._words = label(size="small", wrap=True)
        self._words.setObjectName("connection")
        inside = row(margin=(16, 5, 16, 5))
        inside.addWidget(self._words, 1)
        self.setLayout(inside)
        state.connection_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """What is so now."""
        connection = self._state.connection
        self._words.setText(connection.sentence)
        self.setVisible(bool(connection.sentence))
        restyle(self, role="attention" if connection.kind == "lost" else "information")
        restyle(self._words)


class DeskWindow(QMainWindow):
    """Puts the panes side by side and knows nothing of what is in them.

    Signals:
        leaving: somebody wants to close it; the work is saved first.
        place_changed: the queue, the settings or the knowledge are shown.
    """

    leaving = Signal()
    place_changed = Signal(str)

    def __init__(
        self,
        *,
        theme: Theme,
        state: DeskState,
        notices: Notices,
        queue: QWidget,
        conversation: QWidget,
        side: QWidget,
        settings: QWidget,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Deskhand")
        self._theme, self._state = theme, state
        self._queue, self._conversation, self._side = queue, conversation, side
        self._work_is_saved = False
        self._narrow = False
        self._queue_width, self._side_width = theme.type.space(QUEUE_WIDTH), theme.type.space(SIDE_WIDTH)
        self._side_wanted: bool | None = None
        self._conversation_first = False
        self.rail = Rail(theme, state)
        self.rail.place_asked.connect(self.show_place)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for pane in (queue, conversation, side):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setStretchFactor(2, 0)
        self.splitter.splitterMoved.connect(self._moved)
        self._places = QStackedWidget()
        self._by_place: dict[str, QWidget] = {}
        # Called for a place that is not there yet: whoever has it may add it.
        self.make_place: Callable[[str], None] = lambda _: None
        self.add_place("queue", self.splitter)
        self.add_place("settings", settings)
        right = column()
        right.addWidget(ConnectionLine(state))
        right.addWidget(self._places, 1)
        whole = row()
        whole.addWidget(self.rail)
        whole.addWidget(line(lies=False))
        whole.addLayout(right, 1)
        centre = QWidget()
        centre.setObjectName("centre")
        centre.setLayout(whole)
        self.setCentralWidget(centre)
        self.notice_view = NoticeView(theme, notices, self)
        self.notice_view.room = self._notice_room
        self.written_height: Callable[[], int] = lambda: 0
        self.resize(theme.type.space(1280), theme.type.space(800))
        self.rail.show_place("queue")
        self._scale = theme.type.scale
        theme.changed.connect(self._rescaled)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.type.space(640), self._theme.type.space(480))

    # -- places

    @property
    def place(self) -> str:
        """What is shown: ``queue``, ``settings``, or a place that was added."""
        return next(name for name, page in self._by_place.items() if page is self._places.currentWidget())

    def add_place(self, place: str, page: QWidget) -> None:
        """One more place beside the rail."""
        self._by_place[place] = page
        self._places.addWidget(page)

    def show_place(self, place: str) -> None:
        """Show the queue, the settings or another place."""
        if place not in self._by_place:
            self.make_place(place)
        changed = place != self.place
        self._places.setCurrentWidget(self._by_place[place])
        self.rail.show_place(place)
        if changed:
            self.place_changed.emit(place)

    def show_conversation(self) -> None:
        """Where they take turns: the conversation's turn."""
        self._conversation_first = True
        self._arrange()

    def show_queue(self) -> None:
        """Where they take turns: the queue's turn."""
        self._conversation_first = False
        self._arrange()

    @property
    def takes_turns(self) -> bool:
        """Whether the window is too narrow for both."""
        return self._narrow

    @property
    def shows_side(self) -> bool:
        """Whether the side pane is open."""
        return not self._side.isHidden()

    def toggle_side(self) -> None:
        """Open or fold the side pane."""
        self._side_wanted = not self.shows_side
        self._arrange()

    def panes(self) -> list[QWidget]:
        """The panes that can be seen, in the order of F6."""
        if self.place != "queue":
            return [self._by_place[self.place]]
        return [pane for pane in (self._queue, self._conversation, self._side) if not pane.isHidden()]

    def _arrange(self) -> None:
        width = self.width() / self._theme.type.scale
        self._narrow = width < TURNS_BELOW
        self._queue.setVisible(not self._narrow or not self._conversation_first)
        self._conversation.setVisible(not self._narrow or self._conversation_first)
        wanted = self._side_wanted if self._side_wanted is not None else width >= SIDE_FOLDS_BELOW
        self._side.setVisible(wanted and not (self._narrow and not self._conversation_first))
        self._share_width()
        back = self._conversation.findChild(QWidget, "back-to-queue")
        if back is not None:
            back.setVisible(self._narrow)
        self.notice_view.place()

    def _moved(self) -> None:
        """Somebody pulled a pane wider: it keeps that width."""
        queue, _, side = self.splitter.sizes()
        if not self._narrow:
            self._queue_width = queue
        if side:
            self._side_width = side

    def _share_width(self) -> None:
        """Queue and side pane keep their widths; the conversation takes the rest."""
        whole = self.splitter.width()
        side = self._side_width if self.shows_side else 0
        queue = 0 if self._queue.isHidden() else whole if self._conversation.isHidden() else self._queue_width
        self.splitter.setSizes([queue, max(0, whole - queue - side), side])

    def _notice_room(self) -> QRect:
        """Over the queue; where the conversation has its turn, above what is being written there."""
        left = self.rail.width() + 1
        if self.place == "queue" and not self._queue.isHidden():
            return self._from_leading(QRect(left, 0, self._queue.width(), self.height()))
        written = self.written_height() if self.place == "queue" else 0
        return self._from_leading(QRect(left, 0, self.width() - left, self.height() - written))

    def _from_leading(self, place: QRect) -> QRect:
        """A place given for left to right, where it belongs in this language."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _rescaled(self) -> None:
        """Bigger type needs wider panes."""
        scale = self._theme.type.scale
        if scale != self._scale:
            factor, self._scale = scale / self._scale, scale
            self._queue_width = round(self._queue_width * factor)
            self._side_width = round(self._side_width * factor)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- its place on the screen, and its end

    def kept_place(self) -> str:
        """Size, position and widths, as text."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        return f"{geometry} {self._queue_width} {self._side_width}"

    def restore_place(self, kept: str) -> None:
        """As it was left."""
        parts = kept.split(" ")
        if len(parts) == 3 and parts[1].isdigit() and parts[2].isdigit():
            self.restoreGeometry(QByteArray.fromBase64(parts[0].encode()))
            self._queue_width, self._side_width = int(parts[1]), int(parts[2])

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._work_is_saved:
            event.accept()
            return
        event.ignore()
        self.leaving.emit()

    def finish(self) -> None:
        """Everything is saved: close now."""
        self._work_is_saved = True
        self.close()
