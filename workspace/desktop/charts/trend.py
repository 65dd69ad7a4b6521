"""A figure over weeks: a line with its interval, in a band where there is one, with a floor where there is one."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workspace.desktop.charts.chart import Chart, Frame
from workspace.desktop.charts.scale import Scale, scale_of, share_scale
from workspace.desktop.parts.drawing import draw_text, text_width
from workspace.desktop.theme.theme import Theme

DISC: Final = 3.5
MOST_LABELS: Final = 6


class TrendChart(Chart):
    """One line from left to right."""

    def __init__(self, theme: Theme, name: str, worded: Callable[[float], str], *, is_share: bool = True) -> None:
        super().__init__(theme, name)
        self.worded, self.is_share = worded, is_share
        self.band: tuple[float, float] | None = None
        self.band_words = ""
        self.floor: float | None = None
        self.floor_words = ""

    def scale(self) -> Scale:
        """The axis of values."""
        highest = max((one.high or one.value or 0.0 for one in self.points if one.value is not None), default=0.0)
        # An interval of very few would squeeze everything else.
        sure = [one.high or 0.0 for one in self.points if one.value is not None and not one.is_too_few]
        values = [one.value for one in self.points if one.value is not None]
        highest = max([*sure, *values, *(self.band or ()), self.floor or 0.0], default=highest)
        return share_scale(highest) if self.is_share else scale_of(highest)

    def frame(self) -> Frame:
        kind, scale = self.theme.type, self.scale()
        small = self.theme.font("small")
        left = max(text_width(self.worded(one), small) for one in scale.ticks) + kind.space(10)
        right = kind.space(12) + max(
            (text_width(w, small) for w in (self.band_words, self.floor_words) if w), default=0
        )
        below = kind.metrics("small").height() + kind.space(8)
        plot = QRectF(self.rect()).adjusted(left, kind.space(10), -right, -below)
        step = plot.width() / max(1, len(self.points) - 1)
        places = tuple(
            QPointF(
                plot.left() + (at * step if len(self.points) > 1 else plot.width() / 2),
                plot.bottom() - plot.height() * scale.share(one.value or 0.0),
            )
            for at, one in enumerate(self.points)
        )
        return Frame(plot, places)

    def draw(self, painter: QPainter, frame: Frame) -> None:
        palette, kind, scale, plot = self.theme.palette, self.theme.type, self.scale(), frame.plot
        small, high = self.theme.font("small"), kind.metrics("small").height()

        def y(value: float) -> float:
            return plot.bottom() - plot.height() * scale.share(value)

        if self.band is not None:
            zone = QRectF(plot.left(), y(self.band[1]), plot.width(), y(self.band[0]) - y(self.band[1]))
            painter.fillRect(zone, QColor(palette.calm.soft))
            painter.setPen(QPen(QColor(palette.calm.mark), 1, Qt.PenStyle.DotLine))
            painter.drawLine(zone.topLeft(), zone.topRight())
            painter.drawLine(zone.bottomLeft(), zone.bottomRight())
            # Beside its upper end, so that the floor's word has room.
            place = QRectF(plot.right() + kind.space(6), zone.top() - high / 2, self.width(), high)
            if self.floor is not None and abs(y(self.floor) - zone.top()) < high:
                place.moveTop(zone.bottom() - high / 2)
            draw_text(painter, place, self.band_words, small, palette.calm.ink)
        for tick in scale.ticks:
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(QPointF(plot.left(), round(y(tick)) + 0.5), QPointF(plot.right(), round(y(tick)) + 0.5))
            words = self.worded(tick)
            place = QRectF(plot.left() - text_width(words, small) - kind.space(6), y(tick) - high / 2, 200, high)
            draw_text(painter, place, words, small, palette.faint)
        self._weeks(painter, frame)
        if self.floor is not None:
            painter.setPen(QPen(QColor(palette.attention.mark), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(plot.left(), y(self.floor)), QPointF(plot.right(), y(self.floor)))
            place = QRectF(plot.right() + kind.space(6), y(self.floor) - high / 2, self.width(), high)
            draw_text(painter, place, self.floor_words, small, palette.attention.ink)
        for run in self._runs():
            self._interval(painter, frame, run, y)
            self._line(painter, frame, run)
        self._discs(painter, frame)

    def _runs(self) -> list[list[int]]:
        """Stretches of points without a gap."""
        runs: list[list[int]] = [[]]
        for at, one in enumerate(self.points):
            if one.value is None:
                runs.append([])
            else:
                runs[-1].append(at)
        return [run for run in runs if run]

    def _interval(self, painter: QPainter, frame: Frame, run: list[int], y: Callable[[float], float]) -> None:
        known = [at for at in run if self.points[at].low is not None and self.points[at].high is not None]
        if not known:
            return
        soft = QColor(self.theme.palette.accent)
        soft.setAlphaF(0.16)
        if len(known) == 1:
            at, point = known[0], self.points[known[0]]
            painter.setPen(QPen(soft, self.theme.type.space(6)))
            painter.drawLine(
                QPointF(frame.places[at].x(), y(point.low or 0.0)), QPointF(frame.places[at].x(), y(point.high or 0.0))
            )
            return
        path = QPainterPath(QPointF(frame.places[known[0]].x(), y(self.points[known[0]].high or 0.0)))
        for at in known[1:]:
            path.lineTo(frame.places[at].x(), y(self.points[at].high or 0.0))
        for at in reversed(known):
            path.lineTo(frame.places[at].x(), y(self.points[at].low or 0.0))
        path.closeSubpath()
        painter.fillPath(path, soft)

    def _line(self, painter: QPainter, frame: Frame, run: list[int]) -> None:
        pen = QPen(QColor(self.theme.palette.accent), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([frame.places[at] for at in run])

    def _discs(self, painter: QPainter, frame: Frame) -> None:
        palette, many = self.theme.palette, len(self.points) > 60
        reach = self.theme.type.space(2 if many else 3) + 0.5
        alone = {run[0] for run in self._runs() if len(run) == 1}
        for at, point in enumerate(self.points):
            is_current = point is self.current
            # Of many only those are drawn that say something: the current one, too few to tell, alone between gaps.
            if point.value is None or (many and not is_current and not point.is_too_few and at not in alone):
                continue
            painter.setPen(QPen(QColor(palette.accent), 1.5))
            painter.setBrush(QColor(palette.pane if point.is_too_few else palette.accent))
            painter.drawEllipse(frame.places[at], reach, reach)
            if is_current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.focus), 2))
                painter.drawEllipse(frame.places[at], reach + 4, reach + 4)

    def _weeks(self, painter: QPainter, frame: Frame) -> None:
        """Under the line: as many titles as there is room for, the first and the last among them."""
        kind, small = self.theme.type, self.theme.font("small")
        high, last = kind.metrics("small").height(), len(self.points) - 1
        every = max(1, -(-len(self.points) // MOST_LABELS))
        taken = frame.plot.right() + kind.space(40)
        for at in sorted({0, last, *range(0, len(self.points), every)}, reverse=True):
            words = self.points[at].title
            wide = text_width(words, small)
            left = min(max(frame.places[at].x() - wide / 2, frame.plot.left()), self.width() - wide - 2)
            if left + wide + kind.space(8) > taken and at != last:
                continue
            place = QRectF(left, frame.plot.bottom() + kind.space(5), wide + 2, high)
            draw_text(painter, place, words, small, self.theme.palette.faint)
            taken = left
