"""The rail: the places there are, who you are, and whether the desk is connected."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workspace.desktop.parts.make import column, icon_button
from workspace.desktop.state import DeskState
from workspace.desktop.theme.icons import paint_icon
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import clock


class You(QWidget):
    """Your initials, and a mark for contact: a disc when connected, a struck-out sign when not."""

    def __init__(self, theme: Theme, state: DeskState) -> None:
        super().__init__()
        self._theme, self._state = theme, state
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        state.connection_changed.connect(self._refresh)
        state.desk_changed.connect(self._refresh)
        theme.changed.connect(self.update)
        self._refresh()

    def sizeHint(self) -> QSize:
        side = self._theme.type.space(36)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _refresh(self) -> None:
        connection, desk = self._state.connection, self._state.desk
        who = f"{desk.you.name}, {desk.role}, {desk.name}" if desk else tr("Nobody signed in")
        how = {
            "connected": tr("Connected"),
            "starting": connection.words or tr("Starting"),
            "lost": tr("Offline"),
            "left": connection.words,
        }[connection.kind]
        if connection.kind == "lost" and connection.since:
            how = tr("Offline since {time}").format(time=clock(connection.since))
        self.setToolTip(f"{who}\n{how}")
        self.setAccessibleName(f"{who}. {how}")
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self._theme.type.space(30))
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.selected))
        painter.drawEllipse(place)
        name = self._state.desk.you.name if self._state.desk else ""
        initials = "".join(part[0] for part in name.split()[:2]).upper() or "–"
        painter.setFont(self._theme.font("small", strong=True))
        painter.setPen(QColor(palette.primary))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), initials)
        mark = float(self._theme.type.space(12))
        at = QRectF(place.right() - mark * 0.7, place.bottom() - mark * 0.7, mark, mark)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.window))
        painter.drawEllipse(at)
        inner = at.adjusted(2, 2, -2, -2)
        if self._state.connection.kind == "connected":
            painter.setBrush(QColor(palette.calm.mark))
            painter.drawEllipse(inner)
        else:
            paint_icon(painter, "wifi-off", palette.attention.ink, at)
        painter.end()


class Rail(QWidget):
    """The rail.

    Signals:
        place_asked: ``queue``, ``review``, ``insight``, ``knowledge`` or ``settings``.
        help_asked, palette_asked.
    """

    place_asked = Signal(str)
    help_asked = Signal()
    palette_asked = Signal()

    def __init__(self, theme: Theme, state: DeskState) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.queue = icon_button(theme, "inbox", tr("Queue"), lambda: self.place_asked.emit("queue"), role="rail")
        self.review = icon_button(
            theme, "list-checks", tr("Review"), lambda: self.place_asked.emit("review"), role="rail"
        )
        self.insight = icon_button(
            theme, "chart-line", tr("Insight"), lambda: self.place_asked.emit("insight"), role="rail"
        )
        self.knowledge = icon_button(
            theme, "book-open", tr("Knowledge"), lambda: self.place_asked.emit("knowledge"), role="rail"
        )
        self.palette_button = icon_button(theme, "command", tr("Find anything"), self.palette_asked.emit, role="rail")
        self.help = icon_button(theme, "keyboard", tr("All keys"), self.help_asked.emit, role="rail")
        self.settings = icon_button(
            theme, "settings", tr("Settings"), lambda: self.place_asked.emit("settings"), role="rail"
        )
        for place in (self.queue, self.review, self.insight, self.knowledge, self.settings):
            place.setCheckable(True)
            place.setAutoExclusive(False)
        whole = column(margin=(8, 10, 8, 10), gap=4)
        whole.addWidget(self.queue)
        whole.addWidget(self.review)
        whole.addWidget(self.insight)
        whole.addWidget(self.knowledge)
        whole.addStretch(1)
        whole.addWidget(self.palette_button)
        whole.addWidget(self.help)
        whole.addWidget(self.settings)
        whole.addSpacing(theme.type.space(6))
        whole.addWidget(You(theme, state))
        self.setLayout(whole)
        self._state = state
        state.desk_changed.connect(self._who_changed)
        self._who_changed()

    def _who_changed(self) -> None:
        """Who does not review is not offered to."""
        self.review.setVisible(self._state.desk is not None and self._state.desk.role in ("reviewer", "lead"))

    def show_place(self, place: str) -> None:
        """Mark where we are."""
        self.queue.setChecked(place == "queue")
        self.review.setChecked(place == "review")
        self.insight.setChecked(place == "insight")
        self.knowledge.setChecked(place == "knowledge")
        self.settings.setChecked(place == "settings")
