"""What the desk looks like right now: one palette, one type scale, one density; told to all who paint."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from workspace.desktop.theme.icons import icon
from workspace.desktop.theme.palette import DARK, HIGH_CONTRAST, HIGH_CONTRAST_LIGHT, LIGHT, PALETTES, Palette
from workspace.desktop.theme.sheet import sheet
from workspace.desktop.theme.type import Type
from workspace.desktop.translate import later

FOLLOW_SYSTEM: Final = "system"
CHOICES: Final = (FOLLOW_SYSTEM, *PALETTES)
TITLES: Final = {
    FOLLOW_SYSTEM: later("Follow the system"),
    "light": later("Light"),
    "dark": later("Dark"),
    "high-contrast": later("High contrast, dark"),
    "high-contrast-light": later("High contrast, light"),
}
SCALES: Final = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
MOTION_MS: Final = 150


class Theme(QObject):
    """The look in use. Painters ask it at every paint.

    Signals:
        changed: everything must be painted again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.palette: Palette = LIGHT
        self.type = Type()
        self.compact = False
        self.choice = FOLLOW_SYSTEM
        self.less_motion = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def use(
        self,
        choice: str,
        *,
        scale: float | None = None,
        compact: bool | None = None,
        less_motion: bool | None = None,
    ) -> None:
        """Take a look: a palette's name or ``system``; what is not given stays as it is."""
        self.choice = choice if choice in CHOICES else FOLLOW_SYSTEM
        self.palette = PALETTES[self.choice] if self.choice in PALETTES else _system_palette()
        if scale is not None:
            self.type = Type(scale)
        if compact is not None:
            self.compact = compact
        if less_motion is not None:
            self.less_motion = less_motion
        self.apply()

    def apply(self) -> None:
        """Dress the application."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(self.type.font())
            application.setPalette(_qt_palette(self.palette))
            application.setStyleSheet(sheet(self.palette, self.type))
        self.changed.emit()

    def motion_ms(self, wanted_ms: int = MOTION_MS) -> int:
        """How long something may move: never over 150 ms, and not at all (0) where the reader or the system says so."""
        return 0 if self.less_motion or _system_keeps_still() else min(wanted_ms, MOTION_MS)

    def colour(self, name: str) -> QColor:
        """A colour of the palette by its role."""
        return QColor(getattr(self.palette, name))

    def font(self, size: str = "body", *, strong: bool = False, italic: bool = False) -> QFont:
        """A font at the scale in use."""
        return self.type.font(size, strong=strong, italic=italic)

    def icon(self, name: str, colour: str = "secondary") -> QIcon:
        """An icon of the set in a colour of the palette."""
        return icon(name, self.meaning(colour))

    def meaning(self, name: str) -> str:
        """A colour as ``role`` or ``meaning.part``."""
        first, _, part = name.partition(".")
        found = getattr(self.palette, first)
        return str(getattr(found, part) if part else found)

    def _system_changed(self) -> None:
        if self.choice == FOLLOW_SYSTEM:
            self.use(FOLLOW_SYSTEM)


def _system_palette() -> Palette:
    """Dark or light, and with more contrast where the system asks for it."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST if dark else HIGH_CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _system_keeps_still() -> bool:
    """Whether the system has switched animation off; Qt tells it as a duration of nothing."""
    application = QApplication.instance()
    return (
        isinstance(application, QApplication)
        and application.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    )


def _qt_palette(palette: Palette) -> QPalette:
    """Qt's own roles, for what the style sheet does not reach (selections, text cursors, tooltips)."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: palette.window,
        roles.WindowText: palette.primary,
        roles.Base: palette.pane,
        roles.AlternateBase: palette.raised,
        roles.Text: palette.primary,
        roles.Button: palette.raised,
        roles.ButtonText: palette.primary,
        roles.BrightText: palette.primary,
        roles.PlaceholderText: palette.faint,
        roles.Highlight: palette.accent,
        roles.HighlightedText: palette.on_accent,
        roles.Link: palette.accent_ink,
        roles.LinkVisited: palette.accent_ink,
        roles.ToolTipBase: palette.raised,
        roles.ToolTipText: palette.primary,
        roles.Accent: palette.accent,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    made.setColor(QPalette.ColorGroup.Disabled, roles.ButtonText, QColor(palette.faint))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Text, QColor(palette.faint))
    return made
