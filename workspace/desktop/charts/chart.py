"""What every chart is: points that keys move between, one of them the current one, said aloud and shown in a line."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workspace.desktop.parts.drawing import draw_focus, draw_text
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

BACK: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ON: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down)
REACH: Final = 14.0


@dataclass(frozen=True)
class ChartPoint:
    """One point. ``value`` None is a gap; ``is_too_few`` is drawn hollow; ``said`` is the point as a sentence."""

    key: str
    title: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0
    is_too_few: bool = False
    said: str = ""
    shown: str = ""


@dataclass(frozen=True)
class Frame:
    """Where a chart draws: the plot within its labels."""

    plot: QRectF
    places: tuple[QPointF, ...] = field(default=())


class Chart(QWidget):
    """A chart with a current point. Left to right is first to last, in every language: time and shares run that way.

    Signals:
        moved: another point is the current one; its key.
        opened: Enter or a double click on a point; its key.
    """

    moved = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.points: tuple[ChartPoint, ...] = ()
        self._current = -1
        self.empty_words = tr("Nothing was counted in this time.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    # -- what is shown

    def show_points(self, points: Sequence[ChartPoint]) -> None:
        """Show these; the current point stays, by key."""
        key = self.current.key if self.current is not None else ""
        self.points = tuple(points)
        self._current = next((at for at, one in enumerate(self.points) if one.key == key), -1)
        self.setAccessibleDescription(self.whole_said)
        self.updateGeometry()
        self.update()

    @property
    def whole_said(self) -> str:
        """The chart as a table in words: every point."""
        return "\n".join(one.said for one in self.points) or self.empty_words

    @property
    def current(self) -> ChartPoint | None:
        """The current point."""
        return self.points[self._current] if 0 <= self._current < len(self.points) else None

    def select(self, key: str) -> bool:
        """Make a point the current one; False where there is none with this key."""
        at = next((at for at, one in enumerate(self.points) if one.key == key), -1)
        if at < 0:
            return False
        self._go(at)
        return True

    def sizeHint(self) -> QSize:
        return QSize(self.theme.type.space(520), self.theme.type.space(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.type.space(240), self.theme.type.space(140))

    # -- keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.points:
            super().keyPressEvent(event)
        elif key in BACK + ON:
            self.step(key)
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self.points) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current.key)
        else:
            super().keyPressEvent(event)

    def step(self, key: Qt.Key) -> None:
        """An arrow key."""
        by = -1 if key in BACK else 1
        at = self._current if self._current >= 0 else (len(self.points) if by < 0 else -1)
        self._go(max(0, min(at + by, len(self.points) - 1)))

    def _go(self, at: int) -> None:
        if at != self._current:
            self._current = at
            self.update()
        point = self.current
        if point is not None:
            self.moved.emit(point.key)
            self.setStatusTip(point.said)
            self.setAccessibleDescription(f"{point.said}\n{self.whole_said}")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.at(event.position())
        self.setToolTip(self.points[at].said if at >= 0 else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self._go(at)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.at(event.position()) >= 0 and self.current is not None:
            self.opened.emit(self.current.key)

    def at(self, place: QPointF) -> int:
        """Which point is at a place; -1 for none."""
        found, nearest = -1, float(self.theme.type.space(round(REACH)) ** 2)
        for number, each in enumerate(self.frame().places):
            off = (each.x() - place.x()) ** 2 + (each.y() - place.y()) ** 2
            if self.points[number].value is not None and off <= nearest:
                found, nearest = number, off
        return found

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    # -- drawing

    def frame(self) -> Frame:
        """Where everything is; each chart's own."""
        return Frame(QRectF(self.rect()))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if any(one.value is not None for one in self.points):
            self.draw(painter, self.frame())
        else:
            small = self.theme.font()
            middle = QRectF(self.rect()).adjusted(self.theme.type.space(12), 0, -self.theme.type.space(12), 0)
            draw_text(painter, middle, self.empty_words, small, self.theme.palette.secondary)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), self.theme.palette, 4, 1.5)
        painter.end()

    def draw(self, painter: QPainter, frame: Frame) -> None:
        """Each chart's own."""
        raise NotImplementedError
