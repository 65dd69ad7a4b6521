"""The reliability diagram: stated confidence against the share that was right, drawn in the colours of the theme."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workspace.contract.confidence import ReliabilityBin
from workspace.desktop.parts.drawing import draw_text, text_width
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


def bin_words(one: ReliabilityBin) -> str:
    """A point of the diagram as a line of text."""
    interval = f"between {one.low:.0%} and {one.high:.0%}"
    return f"{one.stated:.0%} sure: {one.right:.0%} right ({interval}, {one.count} labels)"


class ReliabilityDiagram(QWidget):
    """One disc a bin with its 95 % interval; on the diagonal stated and true are the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bins: tuple[ReliabilityBin, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Reliability diagram"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.type.space(320), self._theme.type.space(220))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_bins(self, bins: Sequence[ReliabilityBin]) -> None:
        """Other figures."""
        self._bins = tuple(bins)
        self.setAccessibleDescription(". ".join(bin_words(one) for one in bins))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small, space = theme.font("small"), theme.type.space
        height = float(theme.type.metrics("small").height())
        place = QRectF(space(44), space(8), space(260), self.height() - height - space(20))
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawRect(place)
        painter.setPen(QPen(theme.colour("faint"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(place.bottomLeft(), place.topRight())
        ink = theme.colour("secondary")
        below = QRectF(place.left(), place.bottom() + space(4), place.width(), height)
        draw_text(painter, below, "0 %", small, ink)
        sure = tr("how sure the AI was")
        for words, right in (
            (sure, (below.width() + text_width(sure, small)) / 2),
            ("100 %", below.width()),
        ):
            draw_text(painter, below.adjusted(right - text_width(words, small) - 1, 0, 1, 0), words, small, ink)
        draw_text(painter, QRectF(0, place.top(), space(42), height), "100 %", small, ink)
        draw_text(
            painter, QRectF(0, place.center().y() - height / 2, space(42), height), tr("right", "correct"), small, ink
        )
        draw_text(painter, QRectF(0, place.bottom() - height, space(42), height), "0 %", small, ink)
        for one in self._bins:
            self._point(painter, place, one)
        painter.end()

    def _point(self, painter: QPainter, place: QRectF, one: ReliabilityBin) -> None:
        def at(share: float) -> QPointF:
            return QPointF(place.left() + one.stated * place.width(), place.bottom() - share * place.height())

        colour = QColor(self._theme.colour("accent"))
        painter.setPen(QPen(colour, 2))
        painter.drawLine(at(one.low), at(one.high))
        painter.setBrush(colour)
        reach = self._theme.type.space(4)
        painter.drawEllipse(at(one.right), reach, reach)
