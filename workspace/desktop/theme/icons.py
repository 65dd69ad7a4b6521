"""The icon set (Lucide, ISC licence), drawn sharp at any scale in any colour of the palette."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workspace.resources import folder

# What points somewhere points the other way where the language runs from right to left.
POINTING: Final = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "corner-up-left", "external-link", "list-checks",
     "log-out", "panel-right", "send", "undo-2"}
)  # fmt: skip


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> bytes:
    text = (folder("icons") / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"').encode()


def paint_icon(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draw an icon into a rectangle, turned over where it points and the painter runs from right to left."""
    renderer = QSvgRenderer(QByteArray(_drawing(name, colour)))
    if name not in POINTING or painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        renderer.render(painter, place)
        return
    painter.save()
    painter.translate(place.left() + place.right(), 0)
    painter.scale(-1, 1)
    renderer.render(painter, place)
    painter.restore()


class _Engine(QIconEngine):
    """Draws the SVG itself at the size asked for, so that fractional scales stay sharp."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        paint_icon(painter, self._name, self._colour, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)


@lru_cache(maxsize=256)
def icon(name: str, colour: str) -> QIcon:
    """An icon that can be given to a widget."""
    return QIcon(_Engine(name, colour))
