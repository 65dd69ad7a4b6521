"""A picture with zoom: fitted or in its own size, larger and smaller by keys and wheel, moved by keys and hand."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

STEP: Final = 1.25
LEAST: Final = 0.05
MOST: Final = 8.0
MOVE: Final = 60


class ImageView(QAbstractScrollArea):
    """Shows one picture.

    Signals:
        zoomed: it is shown in another size.
    """

    zoomed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture"))
        self._theme = theme
        self._image = QImage()
        self._zoom = 1.0
        self._fits = True
        self._grabbed: QPointF | None = None

    @property
    def zoom(self) -> float:
        """How large it is shown; 1 is a pixel of the picture on a pixel of the screen."""
        if not self._fits or self._image.isNull():
            return self._zoom
        room = self.viewport().size() * self.devicePixelRatioF()
        return min(1.0, room.width() / self._image.width(), room.height() / self._image.height())

    def show_image(self, image: QImage, *, keep_zoom: bool = False) -> None:
        """Show a picture, fitted."""
        self._image = image
        if not keep_zoom:
            self._fits = True
        self._settle()

    def fit(self) -> None:
        """As large as there is room for, never larger than it is."""
        self._fits = True
        self._settle()

    def own_size(self) -> None:
        """In its own size."""
        self._zoom_to(1.0)

    def larger(self) -> None:
        """One step larger."""
        self._zoom_to(self.zoom * STEP)

    def smaller(self) -> None:
        """One step smaller."""
        self._zoom_to(self.zoom / STEP)

    def _zoom_to(self, zoom: float) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        middle = [(bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep() or 1) for bar in (across, down)]
        self._fits, self._zoom = False, min(MOST, max(LEAST, zoom))
        self._settle()
        for bar, share in zip((across, down), middle, strict=True):
            bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _settle(self) -> None:
        size, room = self._shown(), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(0, round(whole - seen)))
        self.viewport().update()
        self.zoomed.emit()

    def _shown(self) -> QRectF:
        scale = self.zoom / self.devicePixelRatioF()
        wide, high = self._image.width() * scale, self._image.height() * scale
        room = self.viewport().size()
        left = max(0.0, (room.width() - wide) / 2) - self.horizontalScrollBar().value()
        top = max(0.0, (room.height() - high) / 2) - self.verticalScrollBar().value()
        return QRectF(left, top, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("window"))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < 2)
            painter.drawImage(self._shown(), self._image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def scrollContentsBy(self, _: int, __: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.larger if event.angleDelta().y() > 0 else self.smaller)()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.larger()
            case Qt.Key.Key_Minus:
                self.smaller()
            case Qt.Key.Key_1:
                self.own_size()
            case Qt.Key.Key_0 | Qt.Key.Key_F:
                self.fit()
            case Qt.Key.Key_Left:
                across.setValue(across.value() - MOVE)
            case Qt.Key.Key_Right:
                across.setValue(across.value() + MOVE)
            case Qt.Key.Key_Up:
                down.setValue(down.value() - MOVE)
            case Qt.Key.Key_Down:
                down.setValue(down.value() + MOVE)
            case _:
                event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            moved = self._grabbed - event.position()
            self._grabbed = event.position()
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() + round(by))

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._grabbed = None
