"""What a picture of a window can be checked for without another picture: room for words, places, contrast, life."""

import re
from collections import Counter
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QWidget

from workspace.desktop.overlay import Overlay
from workspace.desktop.parts.make import ElidedLabel
from workspace.desktop.theme.palette import contrast

# The share of its height that has to be seen before words are judged.
WHOLE: Final = 0.9


def is_blank(image: QImage) -> bool:
    """Whether nothing is drawn."""
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    return len(colours) < 8


def worded(root: QWidget) -> list[QLabel | QPushButton]:
    """What shows words: labels and buttons that can be seen; under an open overlay only what is on that."""
    overlays = [overlay for overlay in root.findChildren(Overlay) if overlay.isVisible()]
    root = overlays[0] if overlays else root
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, QLabel | QPushButton) and widget.isVisible() and widget.text()
    ]


def cut_off(root: QWidget) -> list[str]:
    """Words on the screen that have less room than they need; those that end in an ellipsis on purpose do not count."""
    found = []
    for widget in worded(root):
        if isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed: float = widget.heightForWidth(widget.width())
            longest = max(
                QFontMetricsF(widget.font()).horizontalAdvance(word) for word in re.split(r"[\s\u200b]+", widget.text())
            )
            if widget.height() + 1 < needed or widget.width() + 1 < longest:
                found.append(f"{widget.text()[:60]!r}: {widget.width()}x{widget.height()}, {needed:.0f} high needed")
            continue
        needed = max(QFontMetricsF(widget.font()).horizontalAdvance(part) for part in widget.text().splitlines())
        if widget.width() + 1 < needed:
            found.append(f"{widget.text()!r}: {widget.width()} of {needed:.0f}")
    return found


def outside(root: QWidget) -> list[str]:
    """Widgets that reach over the edge of what they stand in; what can be scrolled to does not count."""
    found = []
    for widget in worded(root):
        above, place = widget.parentWidget(), widget.geometry()
        while above is not None and above is not root:
            if isinstance(above.parentWidget(), QAbstractScrollArea):
                break
            above = above.parentWidget()
        else:
            place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
            if not root.rect().contains(place):
                found.append(f"{widget.text()[:60]!r} at {place.x()},{place.y()} {place.width()}x{place.height()}")
    return found


def faint(root: QWidget, picture: QImage, least: float) -> list[str]:
    """Words whose pixels stand out less from what is behind them; what is disabled does not count."""
    found = []
    scale = picture.width() / root.width()
    for widget in worded(root):
        if not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.height() < WHOLE * widget.height():
            # Cut off where its page scrolls: of its letters there may be nothing to see.
            continue
        place = QRect(widget.mapTo(root, seen.topLeft()) * scale, seen.size() * scale).intersected(picture.rect())
        if place.width() < 4 or place.height() < 4:
            continue
        colours = Counter(
            picture.pixelColor(x, y).name()
            for y in range(place.top(), place.bottom() + 1)
            for x in range(place.left(), place.right() + 1)
        )
        ground = colours.most_common(1)[0][0]
        best = max(contrast(colour, ground) for colour in colours)
        if best < least:
            found.append(f"{widget.text()[:60]!r}: {best:.1f} on {ground}")
    return found
