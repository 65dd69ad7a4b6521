"""Labels, buttons and separators, made with their look and their accessible name in one line."""

from collections.abc import Callable
from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workspace.desktop.theme.theme import Theme

ButtonRole = Literal["main", "plain", "link", "tab", "choice", "bar", "quiet"]
Tone = Literal["primary", "secondary", "faint", "accent", "attention", "urgent", "calm"]
Size = Literal["small", "body", "large", "title"]
Layout = TypeVar("Layout", QVBoxLayout, QHBoxLayout)


def label(
    text: str = "", *, tone: Tone = "primary", size: Size = "body", strong: bool = False, wrap: bool = False
) -> QLabel:
    """A text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone)
    made.setProperty("textsize", size)
    made.setProperty("strong", "true" if strong else "false")
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """A text of one line that ends in an ellipsis where there is no room, and is whole in its tooltip."""

    def __init__(self, *, tone: Tone = "primary", size: Size = "body", strong: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setProperty("textsize", size)
        self.setProperty("strong", "true" if strong else "false")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        elided = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(elided)
        self.setToolTip(self._whole if elided != self._whole else "")


def restyle(widget: QWidget, **properties: str) -> None:
    """Change how a widget looks; a style sheet sees new properties only after this."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str, role: ButtonRole, clicked: Callable[[], object] | None = None, *, name: str = "", tip: str = ""
) -> QPushButton:
    """A button with a word on it."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setAccessibleName(name or text)
    made.setToolTip(tip)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if clicked is not None:
        made.clicked.connect(lambda: clicked())
    return made


class IconButton(QToolButton):
    """A button with a drawing on it, in the colours of the theme in use."""

    def __init__(self, theme: Theme, icon: str, role: str) -> None:
        super().__init__()
        self._theme, self._icon, self._role = theme, icon, role
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        side = self._theme.type.space(20 if self._role == "rail" else 16)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._theme.icon(self._icon))


def icon_button(theme: Theme, icon: str, name: str, clicked: Callable[[], object], *, role: str = "icon") -> IconButton:
    """A button with a drawing on it, and its name for those who don't see it."""
    made = IconButton(theme, icon, role)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.clicked.connect(lambda: clicked())
    return made


def line(*, lies: bool = True) -> QFrame:
    """A one-pixel separator."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setProperty("lies", "true" if lies else "false")
    return made


def column(*, margin: int | tuple[int, int, int, int] = 0, gap: int = 0) -> QVBoxLayout:
    """A layout from top to bottom."""
    return _layout(QVBoxLayout(), margin, gap)


def row(*, margin: int | tuple[int, int, int, int] = 0, gap: int = 0) -> QHBoxLayout:
    """A layout from left to right."""
    return _layout(QHBoxLayout(), margin, gap)


def _layout(made: Layout, margin: int | tuple[int, int, int, int], gap: int) -> Layout:
    margins = (margin,) * 4 if isinstance(margin, int) else margin
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
