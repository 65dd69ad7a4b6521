"""Bars side by side, one a line: a figure by category, channel, language or level, and the funnel."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from workspace.desktop.charts.chart import Chart, Frame
from workspace.desktop.charts.scale import Scale, scale_of, share_scale
from workspace.desktop.parts.drawing import draw_text, text_width
from workspace.desktop.theme.theme import Theme

ROW: Final = 28
MOST_TITLE: Final = 0.42


class BarChart(Chart):
    """Horizontal bars with their interval as a whisker and their value as a word; one with too few is hatched."""

    def __init__(self, theme: Theme, name: str, worded: Callable[[float], str], *, is_share: bool = True) -> None:
        super().__init__(theme, name)
        self.worded, self.is_share = worded, is_share

    def sizeHint(self) -> QSize:
        return QSize(self.theme.type.space(520), self.theme.type.space(ROW) * max(3, len(self.points)) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.type.space(240), self.theme.type.space(ROW) * max(1, len(self.points)) + 8)

    def scale(self) -> Scale:
        """The axis: from nothing."""
        sure = [one.high or 0.0 for one in self.points if not one.is_too_few]
        highest = max([*sure, *(one.value or 0.0 for one in self.points)], default=0.0)
        return share_scale(highest) if self.is_share else scale_of(highest)

    def frame(self) -> Frame:
        kind, small = self.theme.type, self.theme.font("small")
        titles = max((text_width(one.title, self.theme.font()) for one in self.points), default=0.0)
        values = max((text_width(one.shown, small) for one in self.points), default=0.0)
        left = min(titles + kind.space(14), self.width() * MOST_TITLE)
        plot = QRectF(self.rect()).adjusted(left, 4, -(values + kind.space(14)), -4)
        scale, high = self.scale(), kind.space(ROW)
        places = tuple(
            QPointF(plot.left() + plot.width() * scale.share(one.value or 0.0), plot.top() + (at + 0.5) * high)
            for at, one in enumerate(self.points)
        )
        return Frame(plot, places)

    def at(self, place: QPointF) -> int:
        row = int((place.y() - 4) // self.theme.type.space(ROW))
        return row if 0 <= row < len(self.points) and self.points[row].value is not None else -1

    def draw(self, painter: QPainter, frame: Frame) -> None:
        palette, kind, scale, plot = self.theme.palette, self.theme.type, self.scale(), frame.plot
        high, line = kind.space(ROW), kind.metrics().height()
        for at, point in enumerate(self.points):
            middle = plot.top() + (at + 0.5) * high
            if point is self.current:
                whole = QRectF(0, middle - high / 2, self.width(), high)
                painter.fillRect(whole, QColor(palette.selected if self.hasFocus() else palette.selected_inactive))
            title = QRectF(kind.space(6), middle - line / 2, plot.left() - kind.space(12), line)
            draw_text(painter, title, point.title, self.theme.font(), palette.primary)
            if point.value is not None:
                self._bar(painter, QRectF(plot.left(), middle - high * 0.3, plot.width(), high * 0.6), at, scale)
            shown = QRectF(plot.right() + kind.space(8), middle - line / 2, self.width(), line)
            draw_text(painter, shown, point.shown, self.theme.font("small"), palette.secondary)
        painter.setPen(QPen(QColor(palette.edge), 1))
        painter.drawLine(plot.topLeft(), QPointF(plot.left(), plot.top() + high * len(self.points)))

    def _bar(self, painter: QPainter, room: QRectF, at: int, scale: Scale) -> None:
        palette, point = self.theme.palette, self.points[at]
        wide = max(1.0, room.width() * scale.share(point.value or 0.0))
        bar = QRectF(room.left(), room.top(), wide, room.height())
        colour = QColor(palette.information.mark)
        if point.is_too_few:
            painter.fillRect(bar, QColor(palette.raised))
            painter.fillRect(bar, QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
        else:
            painter.fillRect(bar, colour)
        if point.low is None or point.high is None or point.is_too_few:
            return
        low = room.left() + room.width() * scale.share(point.low)
        top = room.left() + room.width() * scale.share(point.high)
        middle, tick = room.center().y(), room.height() * 0.28
        # Twice, so that the whisker is seen on the bar as beside it.
        for ink, width in ((palette.pane, 3.5), (palette.primary, 1.5)):
            painter.setPen(QPen(QColor(ink), width))
            painter.drawLine(QPointF(low, middle), QPointF(top, middle))
            for end in (low, top):
                painter.drawLine(QPointF(end, middle - tick), QPointF(end, middle + tick))
