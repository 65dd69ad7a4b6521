"""A list of facts, painted: the lines of the brief, the signals of a decision, everything beside a conversation."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from workspace.desktop.parts.drawing import draw_feeling, draw_focus, draw_text, mirrored
from workspace.desktop.parts.prose import LINE_SPACING, wrapped
from workspace.desktop.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TOP: Final = QModelIndex()
FACT: Final = Qt.ItemDataRole.UserRole
MOST_WRAPPED: Final = 2000


@dataclass(frozen=True)
class Fact:
    """One line: a word on the left, a text that wraps, something small on the right or below.

    ``goes_to`` says what pressing it does, empty for nothing; ``target`` is for whoever made it.
    ``share`` (0..1) is drawn as a bar under the word. A title begins a new part.
    """

    text: str
    word: str = ""
    below: str = ""
    right: str = ""
    course: tuple[float, ...] = ()
    share: float | None = None
    goes_to: str = ""
    target: object = None
    is_title: bool = False
    tone: str = "primary"
    at_most: int = 2

    @property
    def said(self) -> str:
        """The line as it is read aloud."""
        said = f"{self.word}: {self.text}" if self.word else self.text
        return " ".join(filter(None, (said, self.below, self.right)))


class FactsModel(QAbstractListModel):
    """The facts of one list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.facts: tuple[Fact, ...] = ()

    def show(self, facts: Sequence[Fact]) -> bool:
        """Show others; False when they are the same."""
        if tuple(facts) == self.facts:
            return False
        self.beginResetModel()
        self.facts = tuple(facts)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.facts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.facts):
            return None
        fact = self.facts[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return fact.said
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return fact.goes_to
            case Qt.ItemDataRole.ToolTipRole if not fact.is_title:
                return f"{fact.text}\n{fact.goes_to}" if fact.goes_to else fact.text
        return fact if role == FACT else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not 0 <= index.row() < len(self.facts) or self.facts[index.row()].is_title:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FactsPainter(QStyledItemDelegate):
    """Paints facts; ``word_width`` is the room of the words on the left, in pixels of the design."""

    def __init__(self, theme: Theme, word_width: int, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._word_width = word_width
        self._lines: dict[tuple[str, int, int], list[str]] = {}
        self.forget()

    def forget(self) -> None:
        """The theme is another one."""
        kind = self._theme.type
        self._lines.clear()
        self._body, self._small = self._theme.font(), self._theme.font("small")
        self._strong: QFont = self._theme.font("small", strong=True)
        self._high = QFontMetricsF(self._body).height()
        self._small_metrics = QFontMetricsF(self._small)
        self._left = kind.space(8) + kind.space(self._word_width)

    def fit(self, facts: Sequence[Fact]) -> None:
        """Give the words as much room as the longest of them takes, within reason: languages differ."""
        kind = self._theme.type
        widest = max((self._small_metrics.horizontalAdvance(fact.word) for fact in facts), default=0.0)
        usual = kind.space(8) + kind.space(self._word_width)
        self._left = max(usual, min(round(widest) + 1 + kind.space(16), 2 * usual))

    def height(self, fact: Fact, width: int, *, first: bool) -> int:
        """How high a fact is."""
        kind = self._theme.type
        if fact.is_title:
            return round(self._small_metrics.height() + kind.space(8 if first else 25))
        height = len(self._wrapped(fact, width)) * self._high * LINE_SPACING + 2 * kind.space(3)
        return round(height + (self._small_metrics.height() + kind.space(1) if fact.below else 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        fact = index.data(FACT)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 200
        return QSize(width, self.height(fact, width, first=index.row() == 0)) if isinstance(fact, Fact) else QSize()

    def _room(self, fact: Fact, width: int) -> int:
        kind = self._theme.type
        right = kind.space(8)
        if fact.right:
            right += round(self._small_metrics.horizontalAdvance(fact.right)) + kind.space(8)
        if fact.course:
            right += kind.space(44)
        return max(20, width - (self._left if fact.word else kind.space(8)) - right)

    def _wrapped(self, fact: Fact, width: int) -> list[str]:
        room = self._room(fact, width)
        key = (fact.text, room, fact.at_most)
        known = self._lines.get(key)
        if known is None:
            if len(self._lines) > MOST_WRAPPED:
                self._lines.clear()
            known = self._lines[key] = wrapped(fact.text, self._body, room, fact.at_most)
        return known

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fact = index.data(FACT)
        if not isinstance(fact, Fact):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        if fact.is_title:
            self._paint_title(painter, whole, fact, first=index.row() == 0)
        else:
            self._paint_fact(painter, whole, fact, option)
        painter.restore()

    def _paint_title(self, painter: QPainter, whole: QRectF, fact: Fact, *, first: bool) -> None:
        palette, kind = self._theme.palette, self._theme.type
        high = self._small_metrics.height()
        if not first:
            painter.fillRect(QRectF(whole.left(), whole.top() + kind.space(10), whole.width(), 1), QColor(palette.line))
        place = QRectF(
            whole.left() + kind.space(8), whole.bottom() - kind.space(4) - high, whole.width() - 2 * kind.space(8), high
        )
        direction = painter.layoutDirection()
        draw_text(painter, mirrored(place, whole, direction), fact.text, self._strong, palette.primary)
        if fact.right:
            wide = self._small_metrics.horizontalAdvance(fact.right) + 1
            at = QRectF(place.right() - wide, place.top(), wide + 1, high)
            draw_text(painter, mirrored(at, whole, direction), fact.right, self._small, palette.faint)

    def _paint_fact(self, painter: QPainter, whole: QRectF, fact: Fact, option: QStyleOptionViewItem) -> None:
        palette, kind = self._theme.palette, self._theme.type
        if fact.goes_to and option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.hover))
            painter.drawRoundedRect(whole, 5, 5)
        left = whole.left() + (self._left if fact.word else kind.space(8))
        top = whole.top() + kind.space(3)
        if fact.word:
            place = QRectF(whole.left() + kind.space(8), top, self._left - kind.space(16), self._high)
            place = mirrored(place, whole, painter.layoutDirection())
            draw_text(painter, place, fact.word, self._small, palette.secondary)
        metrics = QFontMetricsF(self._body)
        painter.setFont(self._body)
        painter.setPen(self._theme.meaning(fact.tone))
        lines = self._wrapped(fact, round(whole.width()))
        room = self._room(fact, round(whole.width()))
        for number, line in enumerate(lines):
            at = QRectF(left, top + number * self._high * LINE_SPACING, room, metrics.height())
            at = mirrored(at, whole, painter.layoutDirection())
            painter.drawText(at, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine), line)
        if fact.below:
            high = self._small_metrics.height()
            below = QRectF(left, whole.bottom() - kind.space(3) - high, room, high)
            below = mirrored(below, whole, painter.layoutDirection())
            draw_text(painter, below, fact.below, self._small, palette.secondary)
        self._paint_right(painter, whole, top, fact)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, whole, palette, 5)

    def _paint_right(self, painter: QPainter, whole: QRectF, top: float, fact: Fact) -> None:
        palette, kind = self._theme.palette, self._theme.type
        right = whole.right() - kind.space(8)
        if fact.course:
            place = QRectF(right - kind.space(36), top, kind.space(36), self._high)
            draw_feeling(painter, mirrored(place, whole, painter.layoutDirection()), fact.course, palette)
        if fact.right:
            wide = self._small_metrics.horizontalAdvance(fact.right) + 1
            place = mirrored(QRectF(right - wide, top, wide + 1, self._high), whole, painter.layoutDirection())
            draw_text(painter, place, fact.right, self._small, palette.secondary)
        if fact.share is not None:
            room = self._left - kind.space(16)
            bar = QRectF(whole.left() + kind.space(8), top + self._high, room, kind.space(3))
            filled = QRectF(bar.left(), bar.top(), room * min(1.0, max(0.0, fact.share)), bar.height())
            painter.fillRect(mirrored(bar, whole, painter.layoutDirection()), QColor(palette.line))
            painter.fillRect(mirrored(filled, whole, painter.layoutDirection()), QColor(palette.accent))


class FactsList(QListView):
    """The list.

    Signals:
        chosen: a fact that leads somewhere was pressed.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, *, word_width: int, fits: bool = False) -> None:
        """``fits`` makes it as high as its facts; otherwise it scrolls."""
        super().__init__()
        self._facts = FactsModel(self)
        self._painter = FactsPainter(theme, word_width, self)
        self._fits = fits
        self.setModel(self._facts)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.clicked.connect(self._press)
        theme.changed.connect(self._look_changed)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts.facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts; the same again cost nothing."""
        self._painter.fit(facts)
        # Nothing to go to, nowhere to stop.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if facts else Qt.FocusPolicy.NoFocus)
        if self._facts.show(facts):
            self.scrollToTop()
            self.updateGeometry()

    def focus_first(self) -> None:
        """The first line takes the focus."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        first = next((row for row, fact in enumerate(self.facts) if not fact.is_title), -1)
        if first >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self._facts.index(first))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes with Tab sees where they are."""
        super().focusInEvent(event)
        first = next((row for row, fact in enumerate(self.facts) if not fact.is_title), -1)
        if first >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self._facts.index(first))

    def hasHeightForWidth(self) -> bool:
        return self._fits

    def heightForWidth(self, width: int) -> int:
        if not self._fits:
            return super().heightForWidth(width)
        return sum(self._painter.height(fact, width, first=not row) for row, fact in enumerate(self.facts))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(self.width() or 300)) if self._fits else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.heightForWidth(self.width() or 300)) if self._fits else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._press(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _press(self, index: QModelIndex) -> None:
        fact = index.data(FACT)
        if isinstance(fact, Fact) and fact.goes_to:
            self.chosen.emit(fact)

    def _look_changed(self) -> None:
        self._painter.forget()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
