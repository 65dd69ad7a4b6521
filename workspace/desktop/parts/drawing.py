"""Small drawings that several painters share: elided text, the feeling as bars, the mark of a state, a key cap.

Right to left: work out every place as if the language ran from left to right, then turn it over with ``mirrored(place,
whole, direction)`` (or take ``leading_rect``/``trailing_rect``); ``direction`` is ``painter.layoutDirection()`` or the
widget's. ``draw_text``, and ``drawText`` with ``AlignLeft``, then put text at the leading edge by themselves, and icons
that point turn with them. What people wrote keeps its own direction: ``direction_of(text)``.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from workspace.contract.conversations import QueueRow
from workspace.desktop.theme.palette import Palette
from workspace.desktop.words import feeling_step

BARS: Final = 6
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def mirrored(place: QRectF, whole: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """A place given for left to right, where it belongs in this direction."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return QRectF(place)
    return QRectF(whole.left() + whole.right() - place.right(), place.top(), place.width(), place.height())


def leading_rect(whole: QRectF, width: float, direction: Qt.LayoutDirection, *, after: float = 0.0) -> QRectF:
    """A strip where reading begins, ``after`` so many pixels."""
    return mirrored(QRectF(whole.left() + after, whole.top(), width, whole.height()), whole, direction)


def trailing_rect(whole: QRectF, width: float, direction: Qt.LayoutDirection, *, before: float = 0.0) -> QRectF:
    """A strip where a line of text ends, ``before`` so many pixels."""
    return mirrored(QRectF(whole.right() - before - width, whole.top(), width, whole.height()), whole, direction)


def direction_of(text: str, otherwise: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> Qt.LayoutDirection:
    """The direction of a text by its first letter that has one (rule P2 of the Unicode bidirectional algorithm)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
    return otherwise


def text_width(text: str, font: QFont) -> float:
    """How wide a text is."""
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_text(painter: QPainter, place: QRectF, text: str, font: QFont, colour: str | QColor) -> float:
    """One line of text from the leading edge of its place, elided to it; returns how wide it became."""
    if place.width() <= 0:
        return 0.0
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, int(LEFT | Qt.TextFlag.TextSingleLine), elided)
    return text_width(elided, font)


LINE_ENDS: Final = {10: " ", 13: " "}


def draw_marked(
    painter: QPainter,
    place: QRectF,
    text: str,
    marks: Sequence[tuple[int, int]],
    font: QFont,
    colours: tuple[str, str],
) -> None:
    """One line as ``draw_text`` draws it, with marks under parts of it: (start, end) in characters of ``text``. The
    ``colours`` are the ink and what lies under a mark; a line says it as well."""
    if place.width() <= 0:
        return
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    layout = QTextLayout(elided.translate(LINE_ENDS), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(painter.layoutDirection())
    option.setAlignment(QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
    layout.setTextOption(option)
    found = []
    for start, end in marks:
        # Qt counts in halves of UTF-16.
        first, last = (len(elided[:at].encode("utf-16-le")) // 2 for at in (start, end))
        part = QTextLayout.FormatRange()
        part.start, part.length = first, max(0, last - first)
        part.format.setFontUnderline(True)
        part.format.setBackground(QColor(colours[1]))
        found.append(part)
    layout.setFormats(found)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    painter.setPen(QColor(colours[0]))
    layout.draw(painter, QPointF(place.left(), place.center().y() - line.height() / 2))


def draw_feeling(painter: QPainter, place: QRectF, course: Sequence[float], palette: Palette) -> None:
    """One bar a message: up from the middle line for content, down for upset; the shape says it without the colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # Time runs with the language.
        painter.translate(place.left() + place.right(), 0)
        painter.scale(-1, 1)
    middle = round(place.center().y())
    painter.setPen(QPen(QColor(palette.line), 1))
    width = place.width() / BARS
    shown = list(course)[-BARS:]
    painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
    reach = place.height() / 2
    for number, value in enumerate(shown):
        left = place.right() - (len(shown) - number) * width
        height = max(2.0, min(1.0, abs(value)) ** 0.5 * reach)
        top = middle - height if value >= 0 else middle
        bar = QRectF(round(left) + 1, round(top), max(2.0, round(width) - 2), round(height))
        painter.fillRect(bar, QColor(palette.sentiment[feeling_step(value)]))
    painter.restore()


def draw_state(painter: QPainter, place: QRectF, row: QueueRow, your_id: str, palette: Palette) -> None:
    """Whose turn it is as a shape: ring nobody, disc you, half disc a colleague, diamond the AI, tick done."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = place.adjusted(1, 1, -1, -1)
    ink = QColor(palette.accent_ink if row.held_by is not None and row.held_by.id == your_id else palette.secondary)
    pen = QPen(ink, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if row.state == "resolved":
        path = QPainterPath(QPointF(disc.left(), disc.center().y()))
        path.lineTo(disc.left() + disc.width() * 0.38, disc.bottom() - disc.height() * 0.12)
        path.lineTo(disc.right(), disc.top() + disc.height() * 0.12)
        painter.drawPath(path)
    elif row.state == "with_ai":
        path = QPainterPath(QPointF(disc.center().x(), disc.top()))
        path.lineTo(disc.right(), disc.center().y())
        path.lineTo(disc.center().x(), disc.bottom())
        path.lineTo(disc.left(), disc.center().y())
        path.closeSubpath()
        painter.drawPath(path)
    elif row.held_by is None:
        painter.drawEllipse(disc)
    elif row.held_by.id == your_id:
        painter.setBrush(ink)
        painter.drawEllipse(disc)
    else:
        painter.drawEllipse(disc)
        painter.setBrush(ink)
        painter.drawChord(disc, 90 * 16, 180 * 16)
    painter.restore()


def draw_focus(painter: QPainter, place: QRectF, palette: Palette, radius: float = 6.0, width: float = 2.0) -> None:
    """The focus ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(palette.focus), width))
    inset = width / 2 + 0.5
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
