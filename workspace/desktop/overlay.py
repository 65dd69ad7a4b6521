"""What floats over the window: the command palette and the sheet of keys; Esc closes, and the focus goes back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, get_args

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workspace.desktop.actions import ACTIONS, Group
from workspace.desktop.keymap import shown
from workspace.desktop.parts.drawing import draw_text, text_width
from workspace.desktop.parts.make import column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
AT_MOST = 60


class Overlay(QWidget):
    """Covers the window; a click beside the card closes it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._focus_before: QWidget | None = None
        self.card = QFrame(self)
        self.card.setProperty("role", "floating")
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it and take the focus; what had it gets it back."""
        self._focus_before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.focus_first()

    def close_overlay(self) -> None:
        """Hide it."""
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Where the focus goes."""
        self.card.setFocus()

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab goes round on the card: what lies under it cannot be seen."""
        stops = [
            widget
            for widget in self.card.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisibleTo(self)
        ]
        if not stops:
            return True
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else -1 if forward else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def place(self) -> None:
        """Over the whole window, the card in the upper middle."""
        self.setGeometry(self._window.rect())
        size = self.wanted_size()
        left = (self.width() - size.width()) // 2
        self.card.setGeometry(left, max(24, round(self.height() * 0.1)), size.width(), size.height())

    def wanted_size(self) -> QSize:
        """The card's size."""
        space = self._theme.type.space
        return QSize(min(space(620), self.width() - 48), min(space(460), self.height() - 96))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(self._theme.palette.shadow)
        shade.setAlpha(110 if self._theme.palette.dark else 60)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)


@dataclass(frozen=True)
class Found:
    """Something the palette can do; ``whole`` is what is read in full before it is chosen."""

    title: str
    detail: str
    right: str
    do: Callable[[], object]
    whole: str = ""


class FoundRole(IntEnum):
    """What the painter may ask for."""

    FOUND = Qt.ItemDataRole.UserRole + 1


class FoundModel(QAbstractListModel):
    """What answers the words typed; a new question resets it."""

    def __init__(self, parent: QObject, at_most: int = AT_MOST) -> None:
        super().__init__(parent)
        self._at_most = at_most
        self.found: list[Found] = []

    def show(self, found: Iterable[Found]) -> None:
        """Another answer."""
        self.beginResetModel()
        self.found = list(found)[: self._at_most]
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.found):
            return None
        one = self.found[index.row()]
        if role == FoundRole.FOUND:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (one.title, one.detail, one.right)))
        return None


class FoundPainter(QStyledItemDelegate):
    """One line of the palette: title, detail, keys."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, round(self._theme.type.metrics().height() + 2 * self._theme.type.space(7)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one = index.data(FoundRole.FOUND)
        if not isinstance(one, Found):
            return
        palette, space = self._theme.palette, self._theme.type.space
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(6, 1, -6, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.selected))
            painter.drawRoundedRect(place, 6, 6)
        inside = place.adjusted(space(10), 0, -space(10), 0)
        small = self._theme.font("small")
        right = text_width(one.right, small)
        draw_text(
            painter,
            QRectF(inside.right() - right - 1, inside.top(), right + 2, inside.height()),
            one.right,
            small,
            palette.secondary,
        )
        rest = inside.adjusted(0, 0, -right - space(12), 0)
        wide = draw_text(painter, rest, one.title, self._theme.font(), palette.primary)
        draw_text(painter, rest.adjusted(wide + space(10), 0, 0, 0), one.detail, small, palette.secondary)
        painter.restore()


class CommandPalette(Overlay):
    """Ctrl+K: every action and every conversation, by a few letters."""

    def __init__(self, theme: Theme, window: QWidget, find: Callable[[str], Iterable[Found]]) -> None:
        super().__init__(theme, window)
        self.setObjectName("command-palette")
        self._find = find
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What do you want to do? Or a conversation, a person, a view, a macro"))
        self.field.setAccessibleName(tr("Find an action, a conversation, a person, a view or a macro"))
        self.list = QListView()
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self._model = FoundModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(FoundPainter(theme, self.list))
        self.list.clicked.connect(self._run)
        inside = column(margin=(10, 10, 10, 10), gap=8)
        inside.addWidget(self.field)
        inside.addWidget(self.list, 1)
        self.card.setLayout(inside)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self._run(self.list.currentIndex()))
        self.field.installEventFilter(self)

    def open(self) -> None:
        """Begin with an empty field and all actions."""
        self.field.clear()
        self._search("")
        super().open()

    def focus_first(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            by = step.get(Qt.Key(event.key()))
            if by is not None:
                to = max(0, min(self._model.rowCount() - 1, self.list.currentIndex().row() + by))
                self.list.setCurrentIndex(self._model.index(to))
                return True
        return super().eventFilter(watched, event)

    def show_more(self) -> None:
        """More was found for the words typed: what is chosen stays chosen, for more only comes below it."""
        if self.isVisible():
            at = max(0, self.list.currentIndex().row())
            self._search(self.field.text())
            self.list.setCurrentIndex(self._model.index(min(at, self._model.rowCount() - 1)))

    def _search(self, words: str) -> None:
        self._model.show(self._find(words.strip()))
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0))

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            chosen = self._model.found[index.row()]
            self.close_overlay()
            chosen.do()


class HelpSheet(Overlay):
    """Every key, by group."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setObjectName("help")
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Find an action or keys"))
        self._search.setAccessibleName(tr("Find an action or keys"))
        self._search.textChanged.connect(self._fill)
        self._search.installEventFilter(self)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("All keys"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        inside = column(margin=(24, 20, 12, 16), gap=12)
        inside.addWidget(label(tr("Keys"), strong=True, size="title"))
        inside.addWidget(self._search)
        inside.addWidget(self._area, 1)
        self.card.setLayout(inside)

    def open(self) -> None:
        """Every action, with the keys in use."""
        self._search.clear()
        self._fill()
        super().open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list scrolls while the search field has the focus."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self._area.verticalScrollBar()
            line, page = self._theme.type.space(36), bar.pageStep()
            by = {Qt.Key.Key_Down: line, Qt.Key.Key_Up: -line, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
            if (step := by.get(Qt.Key(event.key()))) is not None:
                bar.setValue(bar.value() + step)
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        page = QWidget()
        page.setProperty("role", "pane")
        columns = row(gap=32)
        groups: tuple[Group, ...] = get_args(Group)
        left, right = self._column(groups[::2]), self._column(groups[1::2])
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        page.setLayout(columns)
        self._area.setWidget(page)

    def _column(self, groups: tuple[Group, ...]) -> QVBoxLayout:
        made = column(gap=6)
        wanted = self._search.text().strip().casefold()
        for group in groups:
            actions = [
                one for one in ACTIONS if one.group == group and wanted in f"{tr(one.title)} {shown(one.id)}".casefold()
            ]
            if not actions:
                continue
            made.addWidget(label(tr(group), strong=True))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            for number, action in enumerate(actions):
                words = label(tr(action.title), tone="secondary", wrap=True)
                grid.addWidget(words, number, 0)
                keys = label(shown(action.id), strong=True)
                grid.addWidget(keys, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            made.addLayout(grid)
            made.addSpacing(10)
        made.addStretch(1)
        return made

    def wanted_size(self) -> QSize:
        space = self._theme.type.space
        return QSize(min(space(860), self.width() - 48), min(space(600), self.height() - 96))

    def focus_first(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
