"""The colours keep their promises in every theme: text, shapes, the focus, and feelings for colour-blind eyes."""

from itertools import combinations
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from workspace.desktop.theme.palette import PALETTES, Palette, contrast
from workspace.desktop.theme.sheet import sheet
from workspace.desktop.theme.theme import CHOICES, SCALES, TITLES, Theme
from workspace.desktop.theme.type import Type

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]

# Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), at full
# severity, on linear light.
EYES: Final[dict[str, Matrix]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
# CIE 1976 difference; about 2 can just be seen side by side, and these are small bars with a shape besides.
TOLD_APART: Final = 10.0

each_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)


def light_of(colour: str) -> Colour:
    """Linear light of ``#rrggbb``."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def lab(light: Colour) -> Colour:
    """CIELAB under D65."""

    def bent(part: float) -> float:
        return part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116

    red, green, blue = (min(1.0, max(0.0, part)) for part in light)
    x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: str, eyes: Matrix) -> Colour:
    light = light_of(colour)
    red, green, blue = (sum(by * part for by, part in zip(line, light, strict=True)) for line in eyes)
    return lab((red, green, blue))


@each_palette
@pytest.mark.parametrize("eyes", EYES)
def test_the_five_feelings_are_told_apart_by_colour_blind_eyes(palette: Palette, eyes: str) -> None:
    steps = [seen(colour, EYES[eyes]) for colour in palette.sentiment]
    apart = {
        pair: sum((one - other) ** 2 for one, other in zip(steps[pair[0]], steps[pair[1]], strict=True)) ** 0.5
        for pair in combinations(range(5), 2)
    }
    assert min(apart.values()) >= TOLD_APART, apart


@each_palette
def test_text_is_read_on_all_it_stands_on(palette: Palette) -> None:
    least = 7.0 if palette.high else 4.5
    inks = [palette.primary, palette.secondary, palette.faint, palette.accent_ink]
    pairs = {(ink, ground) for ink in inks for ground in palette.surfaces}
    pairs |= {(meaning.ink, ground) for meaning in palette.meanings for ground in (meaning.soft, *palette.surfaces)}
    pairs |= {(palette.on_accent, palette.accent), (palette.on_accent, palette.accent_hover)}
    weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < least}
    assert not weak


@each_palette
def test_shapes_edges_and_the_focus_are_seen_where_they_stand(palette: Palette) -> None:
    pairs = {(palette.focus, ground) for ground in palette.surfaces}
    pairs |= {(palette.focus_on_accent, palette.accent)}
    pairs |= {
        (colour, ground)
        for colour in palette.sentiment
        for ground in (palette.pane, palette.raised, palette.hover, palette.selected, palette.selected_inactive)
    }
    pairs |= {(meaning.mark, ground) for meaning in palette.meanings for ground in (palette.pane, palette.raised)}
    pairs |= {(palette.field, ground) for ground in (palette.window, palette.pane)}
    if palette.high:
        pairs |= {(palette.line, palette.pane), (palette.edge, palette.pane)}
    weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3.0}
    assert not weak


@each_palette
@pytest.mark.parametrize("scale", SCALES)
def test_every_style_sheet_is_understood(qapp: QApplication, palette: Palette, scale: float) -> None:
    text = sheet(palette, Type(scale))
    assert "$" not in text
    widget = QWidget()
    # A sheet that Qt cannot parse is a warning, and warnings fail.
    widget.setStyleSheet(text)
    widget.ensurePolished()


def test_a_font_that_is_changed_changes_no_other(qapp: QApplication) -> None:
    theme = Theme()
    theme.font().setUnderline(True)
    theme.font("small", strong=True).setStrikeOut(True)
    assert not theme.font().underline()
    assert not theme.font("small", strong=True).strikeOut()


def test_every_choice_has_its_name() -> None:
    assert set(TITLES) == set(CHOICES)


class StillSystem(QProxyStyle):
    """A system on which animation is switched off."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        /,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_nothing_moves_where_the_reader_or_the_system_says_so(qapp: QApplication) -> None:
    theme = Theme()
    assert theme.motion_ms() == 150
    assert theme.motion_ms(400) == 150
    theme.use("light", less_motion=True)
    assert theme.motion_ms() == 0
    theme.use("light", less_motion=False)
    qapp.setStyle(StillSystem("Fusion"))
    try:
        assert theme.motion_ms() == 0
    finally:
        qapp.setStyle("Fusion")


def test_following_the_system_follows_at_once(qapp: QApplication) -> None:
    theme = Theme()
    theme.use("system")
    hints = QGuiApplication.styleHints()
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        assert theme.palette.dark == (hints.colorScheme() == Qt.ColorScheme.Dark)
        hints.setColorScheme(Qt.ColorScheme.Light)
        assert theme.palette.dark == (hints.colorScheme() == Qt.ColorScheme.Dark)
        theme.use("dark")
        hints.setColorScheme(Qt.ColorScheme.Light)
        assert theme.palette.dark, "a choice of one's own stays"
    finally:
        hints.unsetColorScheme()


def test_icons_that_point_turn_with_the_language(qapp: QApplication) -> None:
    from_theme = Theme()

    def drawn(name: str, direction: Qt.LayoutDirection) -> QImage:
        image = QImage(32, 32, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        from_theme.icon(name).paint(painter, image.rect())
        painter.end()
        return image

    def unlike(one: QImage, other: QImage) -> int:
        return sum(
            abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
            for x in range(32)
            for y in range(32)
        )

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    pointing, turned = drawn("arrow-right", left), drawn("arrow-right", right)
    # Edges are smoothed a little differently on the two sides.
    assert unlike(pointing.flipped(Qt.Orientation.Horizontal), turned) * 5 < unlike(pointing, turned)
    assert drawn("check", left) == drawn("check", right)
