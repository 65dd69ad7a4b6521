"""A curve in the unit square: risk over coverage, or stated confidence against the share that was right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workspace.desktop.charts.chart import Chart, Frame
from workspace.desktop.charts.scale import Scale, share_scale
from workspace.desktop.parts.drawing import draw_text, text_width
from workspace.desktop.theme.theme import Theme


class CurveChart(Chart):
    """Points (x, y) in shares. ``joined``: a line; else discs with whiskers beside the diagonal they should lie on."""

    def __init__(self, theme: Theme, name: str, *, joined: bool) -> None:
        super().__init__(theme, name)
        self._joined = joined
        self.shares: tuple[float, ...] = ()
        self.x_title = self.y_title = ""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.type.space(420), self.theme.type.space(280))

    def scale(self) -> Scale:
        """The axis of y: the whole for reliability, what is needed for risk."""
        return share_scale(max((one.value or 0.0 for one in self.points), default=1.0) if self._joined else 1.0)

    def frame(self) -> Frame:
        kind, small = self.theme.type, self.theme.font("small")
        high, scale = kind.metrics("small").height(), self.scale()
        left = max(text_width(f"{one:.0%}", small) for one in scale.ticks) + kind.space(10)
        plot = QRectF(self.rect()).adjusted(left, high + kind.space(8), -kind.space(20), -(2 * high + kind.space(10)))
        places = tuple(
            QPointF(plot.left() + plot.width() * x, plot.bottom() - plot.height() * scale.share(one.value or 0.0))
            for x, one in zip(self.shares, self.points, strict=True)
        )
        return Frame(plot, places)

    def draw(self, painter: QPainter, frame: Frame) -> None:
        palette, kind, plot, scale = self.theme.palette, self.theme.type, frame.plot, self.scale()
        small, high = self.theme.font("small"), kind.metrics("small").height()
        for tick in scale.ticks:
            y = plot.bottom() - plot.height() * scale.share(tick)
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            words = f"{tick:.0%}"
            place = QRectF(plot.left() - text_width(words, small) - kind.space(6), y - high / 2, 200, high)
            draw_text(painter, place, words, small, palette.faint)
        for share in (0.0, 0.5, 1.0):
            words = f"{share:.0%}"
            left = plot.left() + plot.width() * share - text_width(words, small) / 2
            draw_text(painter, QRectF(left, plot.bottom() + kind.space(3), 80, high), words, small, palette.faint)
        draw_text(painter, QRectF(plot.left(), 0, plot.width(), high), self.y_title, small, palette.secondary)
        below = QRectF(plot.left(), plot.bottom() + high + kind.space(5), plot.width(), high)
        draw_text(painter, below, self.x_title, small, palette.secondary)
        if not self._joined:
            painter.setPen(QPen(QColor(palette.faint), 1, Qt.PenStyle.DashLine))
            painter.drawLine(plot.bottomLeft(), QPointF(plot.right(), plot.bottom() - plot.height() * scale.share(1.0)))
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._joined:
            painter.drawPolyline(list(frame.places))
        for at, point in enumerate(self.points):
            if not self._joined or len(self.points) == 1:
                self._disc(painter, frame, at, scale)
            if point is self.current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.focus), 2))
                painter.drawEllipse(frame.places[at], kind.space(6), kind.space(6))

    def _disc(self, painter: QPainter, frame: Frame, at: int, scale: Scale) -> None:
        point, place, plot = self.points[at], frame.places[at], frame.plot
        colour = QColor(self.theme.palette.accent)
        painter.setPen(QPen(colour, 1.5))
        if point.low is not None and point.high is not None:
            for_y = [plot.bottom() - plot.height() * scale.share(one) for one in (point.low, point.high)]
            painter.drawLine(QPointF(place.x(), for_y[0]), QPointF(place.x(), for_y[1]))
        painter.setBrush(QColor(self.theme.palette.pane) if point.is_too_few else colour)
        painter.drawEllipse(place, self.theme.type.space(4), self.theme.type.space(4))
