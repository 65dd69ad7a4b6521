"""A grid of counts, the darker the more: escalations by category and reason; every cell says its number."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workspace.desktop.charts.chart import Chart, ChartPoint, Frame
from workspace.desktop.parts.drawing import draw_text, text_width
from workspace.desktop.theme.theme import Theme

ROW: Final = 30
HEAD_LINES: Final = 3
LEAST_CONTRAST: Final = 4.5


class HeatChart(Chart):
    """Rows and columns; points are the cells, row by row, keyed ``row/column``."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.rows: tuple[str, ...] = ()
        self.columns: tuple[str, ...] = ()

    def show_cells(self, rows: Sequence[str], columns: Sequence[str], points: Sequence[ChartPoint]) -> None:
        """Titles of rows and columns, and a point a cell, row by row."""
        self.rows, self.columns = tuple(rows), tuple(columns)
        self.show_points(points)

    def sizeHint(self) -> QSize:
        kind = self.theme.type
        return QSize(kind.space(560), round(self._head() + kind.space(ROW) * max(1, len(self.rows)) + kind.space(8)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.type.space(320), self.sizeHint().height())

    def _head(self) -> float:
        return self.theme.type.metrics("small").height() * HEAD_LINES + self.theme.type.space(8)

    def step(self, key: Qt.Key) -> None:
        wide, at = max(1, len(self.columns)), max(0, self._current)
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -wide, Qt.Key.Key_Down: wide}[key]
        if self._current < 0:
            self._go(0)
        elif by in (-1, 1) and (at + by) // wide != at // wide:
            return
        elif 0 <= at + by < len(self.points):
            self._go(at + by)

    def frame(self) -> Frame:
        kind = self.theme.type
        titles = max((text_width(one, self.theme.font()) for one in self.rows), default=0.0)
        left = min(titles + kind.space(14), self.width() * 0.34)
        plot = QRectF(self.rect()).adjusted(left, self._head(), -kind.space(4), -kind.space(4))
        wide, high = plot.width() / max(1, len(self.columns)), kind.space(ROW)
        places = tuple(
            QPointF(
                plot.left() + (at % len(self.columns) + 0.5) * wide, plot.top() + (at // len(self.columns) + 0.5) * high
            )
            for at in range(len(self.points))
        )
        return Frame(plot, places)

    def at(self, place: QPointF) -> int:
        frame = self.frame()
        if not self.columns or not frame.plot.contains(place):
            return -1
        column = int((place.x() - frame.plot.left()) / (frame.plot.width() / len(self.columns)))
        row = int((place.y() - frame.plot.top()) / self.theme.type.space(ROW))
        found = row * len(self.columns) + column
        return found if found < len(self.points) and self.points[found].n else -1

    def draw(self, painter: QPainter, frame: Frame) -> None:
        palette, kind, plot = self.theme.palette, self.theme.type, frame.plot
        small, body = self.theme.font("small"), self.theme.font()
        wide, high = plot.width() / max(1, len(self.columns)), kind.space(ROW)
        most = max((one.n for one in self.points), default=0) or 1
        for at, title in enumerate(self.columns):
            place = QRectF(plot.left() + at * wide + 2, 2, wide - 4, self._head() - 4)
            painter.setFont(small)
            painter.setPen(QColor(palette.secondary))
            painter.drawText(
                place,
                int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap),
                title,
            )
        for at, title in enumerate(self.rows):
            place = QRectF(kind.space(4), plot.top() + at * high, plot.left() - kind.space(8), high)
            draw_text(painter, place, title, body, palette.primary)
        for at, point in enumerate(self.points):
            middle = frame.places[at]
            cell = QRectF(middle.x() - wide / 2 + 1, middle.y() - high / 2 + 1, wide - 2, high - 2)
            strength = (point.n / most) ** 0.6 if point.n else 0.0
            colour = QColor(palette.accent)
            colour.setAlphaF(0.06 + 0.84 * strength if point.n else 0.0)
            painter.fillRect(cell, QColor(palette.raised))
            painter.fillRect(cell, colour)
            if point.n:
                painter.setFont(small)
                painter.setPen(better_ink(mixed(QColor(palette.raised), colour), palette.on_accent, palette.primary))
                painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), point.shown or str(point.n))
            if point is self.current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.focus), 2))
                painter.drawRect(cell)


def mixed(ground: QColor, over: QColor) -> QColor:
    """The colour of one with another one lying over it."""
    share = over.alphaF()

    def part(under: float, above: float) -> float:
        return under * (1 - share) + above * share

    return QColor.fromRgbF(
        part(ground.redF(), over.redF()), part(ground.greenF(), over.greenF()), part(ground.blueF(), over.blueF())
    )


def better_ink(ground: QColor, *inks: str) -> QColor:
    """The ink that stands out most on a ground (contrast as WCAG 2 defines it); black or white where that is more."""
    best = max(inks, key=lambda one: contrast(ground, QColor(one)))
    if contrast(ground, QColor(best)) >= LEAST_CONTRAST:
        return QColor(best)
    return max((QColor("black"), QColor("white")), key=lambda one: contrast(ground, one))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
