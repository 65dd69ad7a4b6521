"""Wrapped text of at most so many lines, for widgets that paint themselves."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

LINE_SPACING = 1.18
LONG_WORD = 20


def breakable(text: str) -> str:
    """The text for a label, which breaks lines only between words: very long words may be broken as well."""
    return " ".join(
        "\u200b".join(word[at : at + LONG_WORD] for at in range(0, len(word), LONG_WORD)) or word
        for word in text.split(" ")
    )


def wrapped(text: str, font: QFont, width: float, at_most: int) -> list[str]:
    """The lines a text takes; the last one is elided when there would be more."""
    text = " ".join(text.split())
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    spans: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 10.0))
        spans.append((line.textStart(), line.textLength()))
    layout.endLayout()
    lines = [text[start : start + length].strip() for start, length in spans[:at_most]]
    if len(spans) > at_most:
        rest = text[spans[at_most - 1][0] :].strip()
        lines[-1] = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return lines or [""]


def prose_height(text: str, font: QFont, width: float, at_most: int) -> float:
    """How high the text is."""
    return len(wrapped(text, font, width, at_most)) * QFontMetricsF(font).height() * LINE_SPACING


def draw_prose(painter: QPainter, place: QRectF, text: str, font: QFont, colour: str, at_most: int) -> None:
    """Draw the text from the top of its place, at the leading edge of the layout whatever its own direction."""
    metrics = QFontMetricsF(font)
    from_right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.setFont(font)
    painter.setPen(QColor(colour))
    high = metrics.height() * LINE_SPACING
    for number, line in enumerate(wrapped(text, font, place.width(), at_most)):
        left = place.right() - metrics.horizontalAdvance(line) if from_right else place.left()
        painter.drawText(QPointF(left, place.top() + number * high + metrics.ascent()), line)
