"""The lines of a scorecard: what is asked, what can be answered with which digit, and what is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workspace.client.review_draft import NEEDED, TIMING, VERDICT, ReviewDraft
from workspace.client.review_score import category_score
from workspace.contract.reviews import Scorecard, Subject
from workspace.desktop.parts.drawing import draw_focus, draw_text, mirrored, text_width
from workspace.desktop.parts.row_list import RowList
from workspace.desktop.review.words import NEEDED as NEEDED_WORDS
from workspace.desktop.review.words import TIMING as TIMING_WORDS
from workspace.desktop.review.words import VERDICTS, word
from workspace.desktop.theme.icons import paint_icon
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import number

Index = QModelIndex | QPersistentModelIndex
TOP: Final = QModelIndex()
NOT_RATED: Final = -1


@dataclass(frozen=True)
class ScoreRow:
    """One line. ``chosen`` is the answer's place, ``NOT_RATED`` for "does not apply", None while it is open.

    The answers of a category are scores; they are said, and shown when one is chosen, but do not stand in the cells.
    """

    id: str
    title: str
    answers: tuple[str, ...]
    chosen: int | None = None
    hint: str = ""
    critical: bool = False
    can_skip: bool = False
    below: str = ""

    @property
    def said(self) -> str:
        """The line as it is read aloud."""
        if self.chosen is None:
            state = tr("open")
        elif self.chosen == NOT_RATED:
            state = tr("does not apply")
        else:
            state = self.answers[self.chosen]
            if self.can_skip:
                state = tr("{n} of 100").format(n=state)
        parts = [self.title, tr("critical") if self.critical else "", state, self.below, self.hint]
        return ". ".join(filter(None, parts))


def score_rows(scorecard: Scorecard, subject: Subject, draft: ReviewDraft) -> tuple[ScoreRow, ...]:
    """What is asked about a conversation, with the answers so far."""
    found = []
    for one in scorecard.categories:
        points = draft.points.get(one.id, None)
        chosen = (NOT_RATED if points is None else points) if one.id in draft.points else None
        found.append(
            ScoreRow(
                one.id,
                one.title,
                tuple(number(category_score(place, one.points)) for place in range(one.points)),
                chosen,
                one.hint,
                one.critical,
                can_skip=True,
                below=" · ".join(filter(None, (*draft.causes.get(one.id, ()), draft.said.get(one.id, "")))),
            )
        )
    if subject == "escalation":
        found.append(_asked(NEEDED, tr("Was a person needed?"), NEEDED_WORDS, draft.needed))
        if draft.needed != "no":
            found.append(_asked(TIMING, tr("Was it in time?"), TIMING_WORDS, draft.timing))
    title = tr("Was the AI right?") if subject == "ai" else tr("Was the hand-over right?")
    found.append(_asked(VERDICT, title, VERDICTS, draft.verdict))
    return tuple(found)


def _asked(name: str, title: str, answers: dict[str, str], chosen: str | None) -> ScoreRow:
    return ScoreRow(
        name, title, tuple(word(answers, one) for one in answers), list(answers).index(chosen) if chosen else None
    )


class ScoreRole(IntEnum):
    """What the painter may ask for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ScoreModel(QAbstractListModel):
    """The lines; an answer changes one line, another scorecard all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[ScoreRow, ...] = ()

    def show(self, rows: Iterable[ScoreRow]) -> None:
        """Show these."""
        old, new = self.rows, tuple(rows)
        if [one.id for one in old] != [one.id for one in new]:
            self.beginResetModel()
            self.rows = new
            self.endResetModel()
            return
        self.rows = new
        for at, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        one = self.rows[index.row()]
        if role == ScoreRole.ROW:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one.said
        return one.hint or one.title if role == Qt.ItemDataRole.ToolTipRole else None


class ScorePainter(QStyledItemDelegate):
    """Paints one line: the question, a mark where it is critical, and its answers with their digits."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind = self._theme.type
        small = kind.metrics("small").height()
        return QSize(0, round(kind.metrics().height() + 2 * small + kind.space(8 + 4 + 6 + 3 + 6)))

    def cells(self, row: ScoreRow, whole: QRectF, direction: Qt.LayoutDirection) -> list[tuple[int, str, QRectF]]:
        """The answers: each one's place in the row (``NOT_RATED`` for the last), what stands in it, and where."""
        kind, font = self._theme.type, self._theme.font("small")
        words = [str(at + 1) if row.can_skip else f"{at + 1}  {answer}" for at, answer in enumerate(row.answers)]
        found, left = [], whole.left() + kind.space(12)
        top = whole.top() + kind.space(8) + kind.metrics().height() + kind.space(4)
        high = kind.metrics("small").height() + kind.space(6)
        shown = list(enumerate(words))
        if row.can_skip:
            shown.append((NOT_RATED, f"0  {tr('n/a')}"))
        pad = kind.space(14)
        room = whole.width() - kind.space(24)
        wide = [text_width(text, font) + pad for _, text in shown]
        over = sum(wide) + kind.space(4) * (len(wide) - 1) - room
        if over > 0:
            wide = [one - over / len(wide) for one in wide]
        for (place, text), one in zip(shown, wide, strict=True):
            found.append((place, text, mirrored(QRectF(left, top, one, high), whole, direction)))
            left += one + kind.space(4)
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ScoreRole.ROW)
        if isinstance(row, ScoreRow):
            painter.save()
            self._paint(painter, QRectF(option.rect), row, option.state)
            painter.restore()

    def _paint(self, painter: QPainter, whole: QRectF, row: ScoreRow, state: QStyle.StateFlag) -> None:
        palette, kind, direction = self._theme.palette, self._theme.type, painter.layoutDirection()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        ground = (palette.selected if focused else palette.selected_inactive) if selected else palette.pane
        painter.fillRect(whole, QColor(ground))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), QColor(palette.line))
        if selected:
            edge = QRectF(whole.left(), whole.top(), kind.space(3), whole.height() - 1)
            painter.fillRect(mirrored(edge, whole, direction), QColor(palette.accent))
        if focused:
            draw_focus(painter, whole.adjusted(0, 0, 0, -1), palette, 3, 1.2)
        left, right = whole.left() + kind.space(12), whole.right() - kind.space(12)
        top, high, small = whole.top() + kind.space(8), kind.metrics().height(), self._theme.font("small")
        if row.critical:
            text = tr("critical")
            wide, icon = text_width(text, small) + 2, float(kind.space(14))
            place = mirrored(QRectF(right - wide, top, wide, high), whole, direction)
            draw_text(painter, place, text, small, palette.urgent.ink)
            right -= wide + icon + kind.space(4)
            place = mirrored(QRectF(right, top + (high - icon) / 2, icon, icon), whole, direction)
            paint_icon(painter, "triangle-alert", palette.urgent.ink, place)
            right -= kind.space(8)
        place = mirrored(QRectF(left, top, right - left, high), whole, direction)
        draw_text(painter, place, row.title, self._theme.font(strong=True), palette.primary)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells = self.cells(row, whole, direction)
        for answer, text, cell in cells:
            self._cell(painter, cell, text, chosen=answer == row.chosen)
        value = ""
        if row.can_skip and row.chosen is not None and row.chosen != NOT_RATED:
            value = tr("{n} of 100").format(n=row.answers[row.chosen])
        below = " · ".join(filter(None, (value, row.below))) or (row.hint if row.chosen is None else "")
        top = cells[0][2].bottom() + kind.space(3)
        place = QRectF(left, top, whole.right() - kind.space(12) - left, kind.metrics("small").height())
        draw_text(painter, mirrored(place, whole, direction), below, small, palette.secondary)

    def _cell(self, painter: QPainter, place: QRectF, text: str, *, chosen: bool) -> None:
        palette = self._theme.palette
        painter.setPen(QPen(QColor(palette.accent if chosen else palette.edge), 1.6 if chosen else 1))
        painter.setBrush(QColor(palette.accent if chosen else palette.pane))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = self._theme.font("small", strong=chosen)
        inside = place.adjusted(self._theme.type.space(6), 0, -self._theme.type.space(3), 0)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            inside = place.adjusted(self._theme.type.space(3), 0, -self._theme.type.space(6), 0)
        draw_text(painter, inside, text, font, palette.on_accent if chosen else palette.primary)


class ScoreList(RowList):
    """The scorecard's lines; keys that are no shortcut page through the history, so that the focus can stay here.

    Signals:
        answered: a line's id, and the answer's place that was pressed.
        moved: another line is the current one.
        page_asked: scroll the history down (1) or up (-1).
        turn_asked: the next (1) or the last (-1) turn.
        send_asked: Enter.
    """

    answered = Signal(str, int)
    moved = Signal(str)
    page_asked = Signal(int)
    turn_asked = Signal(int)
    send_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("scorecard")
        self.setAccessibleName(tr("Scorecard"))
        self._painter = ScorePainter(theme, self)
        self.setItemDelegate(self._painter)
        self._score_rows = ScoreModel(self)
        self.setModel(self._score_rows)
        self.selectionModel().currentChanged.connect(self._moved_to)
        theme.changed.connect(self.lay_out)
        self.lay_out()

    @property
    def rows(self) -> tuple[ScoreRow, ...]:
        """What is shown."""
        return self._score_rows.rows

    @property
    def current(self) -> ScoreRow | None:
        """The line that is the current one."""
        at = self.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def show_rows(self, rows: Iterable[ScoreRow]) -> None:
        """Show these; the current line stays, by id."""
        wanted = self.current.id if self.current else ""
        self._score_rows.show(rows)
        if not self.select(wanted) and self.rows:
            self.select(self.rows[0].id)

    def select(self, row_id: str) -> bool:
        """Make a line the current one; False where it is not shown."""
        at = next((at for at, one in enumerate(self.rows) if one.id == row_id), -1)
        if at < 0:
            return False
        index = self._score_rows.index(at)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return True

    def step(self, by: int) -> None:
        """Go down or up."""
        at = self.currentIndex().row()
        if self.rows:
            self.select(self.rows[max(0, min(at + by, len(self.rows) - 1))].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers()
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.send_asked.emit()
        elif key == Qt.Key.Key_Space and (plain or shift):
            self.page_asked.emit(-1 if shift else 1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.page_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            self.turn_asked.emit(1 if key == forward else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = index.data(ScoreRole.ROW)
        if isinstance(row, ScoreRow):
            for answer, _, place in self._painter.cells(row, QRectF(self.visualRect(index)), self.layoutDirection()):
                if place.contains(event.position()):
                    self.answered.emit(row.id, answer)

    def _moved_to(self, _: QModelIndex, __: QModelIndex) -> None:
        self.moved.emit(self.current.id if self.current else "")
