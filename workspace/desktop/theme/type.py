"""The bundled typeface in four sizes, with tabular figures, scaled with the system and the reader's wish."""

import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from workspace.resources import folder

FAMILY: Final = "Inter"
# A design pixel is a point on macOS (72 dots an inch) and three quarters of one elsewhere (96).
POINTS_A_PIXEL: Final = 1.0 if sys.platform == "darwin" else 0.75
SIZES: Final = {"small": 11.0, "body": 13.0, "large": 15.0, "title": 20.0}
LINE_HEIGHT: Final = 1.4


def load_fonts() -> None:
    """Make the bundled typeface known to Qt; once per application."""
    for file in sorted(folder("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=64)
def _font(points: float, strong: bool, italic: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setItalic(italic)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    font.setFeature(QFont.Tag.fromString("ss03"), 1)
    return font


@dataclass(frozen=True)
class Type:
    """All sizes at one scale."""

    scale: float = 1.0

    def points(self, size: str) -> float:
        """The size in points."""
        return SIZES[size] * POINTS_A_PIXEL * self.scale

    def font(self, size: str = "body", *, strong: bool = False, italic: bool = False) -> QFont:
        """A font of one of the four sizes, the caller's own: it may be underlined without underlining the desk."""
        return QFont(_font(self.points(size), strong, italic))

    def metrics(self, size: str = "body", *, strong: bool = False) -> QFontMetricsF:
        """Measures of one of the four sizes."""
        return QFontMetricsF(self.font(size, strong=strong))

    def space(self, pixels: float) -> int:
        """A distance of the spacing scale (4, 8, 12, 16, 24) at this scale."""
        return round(pixels * self.scale)
