"""A line that can be pressed: a word first, a text that wraps, and something small at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from workspace.desktop.parts.drawing import draw_feeling, draw_focus, draw_text, mirrored, text_width
from workspace.desktop.parts.prose import draw_prose, prose_height
from workspace.desktop.theme.theme import Theme

AT_MOST_LINES = 2


class Line(QAbstractButton):
    """One line of the brief, one article, one earlier conversation: all look and work alike."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        word: str = "",
        word_width: int = 0,
        below: str = "",
        right: str = "",
        course: Sequence[float] = (),
        goes_to: str = "",
        at_most: int = AT_MOST_LINES,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._word, self._word_width, self._below, self._right = word, word_width, below, right
        self._course = tuple(course)
        self._at_most = at_most
        self._hovered = False
        self.setText(text)
        said = f"{word}: {text}" if word else text
        self.setAccessibleName(" ".join(filter(None, (said, below, right))))
        self.setAccessibleDescription(goes_to)
        self.setToolTip(text if not goes_to else f"{text}\n{goes_to}")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if goes_to:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        kind = self._theme.type
        place = self._text_place(float(width))
        height = prose_height(self.text(), self._theme.font(), place.width(), self._at_most)
        if self._below:
            height += kind.metrics("small").height() + kind.space(1)
        return round(height + 2 * kind.space(3))

    def sizeHint(self) -> QSize:
        width = self.width() or 300
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(self.width() or 300))

    def _text_place(self, width: float) -> QRectF:
        space = self._theme.type.space
        left = space(8) + self._word_width
        right = space(8)
        if self._right:
            right += round(text_width(self._right, self._theme.font("small"))) + space(8)
        if self._course:
            right += space(44)
        return QRectF(left, space(3), max(20.0, width - left - right), 10)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = self.focusPolicy() != Qt.FocusPolicy.NoFocus
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        palette, kind = self._theme.palette, self._theme.type
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, direction = QRectF(self.rect()), self.layoutDirection()
        if self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.hover))
            painter.drawRoundedRect(whole, 5, 5)
        place = self._text_place(whole.width())
        place.setHeight(whole.height())
        first = kind.metrics().height()
        if self._word:
            word = QRectF(kind.space(8), place.top(), self._word_width, first)
            draw_text(
                painter, mirrored(word, whole, direction), self._word, self._theme.font("small"), palette.secondary
            )
        draw_prose(
            painter, mirrored(place, whole, direction), self.text(), self._theme.font(), palette.primary, self._at_most
        )
        if self._below:
            top = whole.bottom() - kind.space(3) - kind.metrics("small").height()
            below = QRectF(place.left(), top, place.width(), kind.metrics("small").height())
            below = mirrored(below, whole, direction)
            draw_text(painter, below, self._below, self._theme.font("small"), palette.secondary)
        right = whole.right() - kind.space(8)
        if self._course:
            course = QRectF(right - kind.space(36), place.top(), kind.space(36), first)
            draw_feeling(painter, mirrored(course, whole, direction), self._course, palette)
        if self._right:
            wide = text_width(self._right, self._theme.font("small")) + 1
            at = QRectF(right - wide, place.top(), wide + 1, first)
            draw_text(
                painter, mirrored(at, whole, direction), self._right, self._theme.font("small"), palette.secondary
            )
        if self.hasFocus():
            draw_focus(painter, whole, palette, 5)
        painter.end()
