"""Paints one row of the queue: who, what they want, why it is here, how they feel, how long they wait, who has it."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workspace.contract.conversations import QueueRow
from workspace.desktop.parts.drawing import (
    draw_feeling,
    draw_focus,
    draw_marked,
    draw_state,
    draw_text,
    mirrored,
    text_width,
)
from workspace.desktop.queue.model import Role, Snippet
from workspace.desktop.service_words import reason
from workspace.desktop.theme.icons import paint_icon
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import language, tr
from workspace.desktop.words import FEELINGS, feeling_step, holder, is_due, is_late, waited

if TYPE_CHECKING:
    from workspace.contract.colleagues import Presence

FADED: Final = 0.55
NEUTRAL: Final = 2
MOST_KEPT: Final = 120
REDRAWN_EVERY_S: Final = 15
LOOKS: Final = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_Active
    | QStyle.StateFlag.State_MouseOver
).value


class QueuePainter(QStyledItemDelegate):
    """Paints rows; ``your_id`` and ``clock`` are asked at every paint."""

    def __init__(
        self, theme: Theme, your_id: Callable[[], str], clock: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._your_id = your_id
        self._clock = clock
        self.drafts: Callable[[str], bool] = lambda _: False
        self.marked: Callable[[], frozenset[str]] = frozenset
        self.snippets: Callable[[], dict[str, Snippet]] = dict
        self.others: Callable[[str], tuple[Presence, ...]] = lambda _: ()
        self._whole = QRectF()
        self._kept: OrderedDict[str, tuple[QueueRow, tuple[object, ...], QPixmap]] = OrderedDict()
        theme.changed.connect(self._kept.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        kind = self._theme.type
        body, small = kind.metrics().height(), kind.metrics("small").height()
        if self._theme.compact:
            return QSize(0, round(body + small + kind.space(4) + 2 * kind.space(6)))
        return QSize(0, round(2 * body + small + 2 * kind.space(4) + 2 * kind.space(10)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Role.ROW)
        if not isinstance(row, QueueRow):
            return
        gone, place = bool(index.data(Role.GONE)), option.rect
        drawn = self._drawn(painter, row, place.size(), option.state, gone)
        painter.drawPixmap(place.topLeft(), drawn)

    def _drawn(self, painter: QPainter, row: QueueRow, size: QSize, state: QStyle.StateFlag, gone: bool) -> QPixmap:
        """The row as a picture, kept while nothing in it changes: most of what is painted was painted before."""
        ratio = painter.device().devicePixelRatio()
        minute = int(self._clock().timestamp() // REDRAWN_EVERY_S)
        looks = (
            size.width(), size.height(), state.value & LOOKS, gone, ratio, minute, self._your_id(),
            self.drafts(row.conversation_id), row.conversation_id in self.marked(),
            self.snippets().get(row.conversation_id), self.others(row.conversation_id),
            painter.layoutDirection(), language().code,
        )  # fmt: skip
        known = self._kept.get(row.conversation_id)
        if known is not None and known[1] == looks and (known[0] is row or known[0] == row):
            self._kept.move_to_end(row.conversation_id)
            return known[2]
        drawn = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        drawn.setDevicePixelRatio(ratio)
        inside = QPainter(drawn)
        inside.setLayoutDirection(painter.layoutDirection())
        self._paint_row(inside, QRectF(0, 0, size.width(), size.height()), row, state, gone)
        inside.end()
        self._kept[row.conversation_id] = (row, looks, drawn)
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return drawn

    def _paint_row(self, painter: QPainter, place: QRectF, row: QueueRow, state: QStyle.StateFlag, gone: bool) -> None:
        palette, kind = self._theme.palette, self._theme.type
        self._whole = place
        painter.save()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        active = bool(state & QStyle.StateFlag.State_Active)
        ground = palette.pane
        if selected:
            ground = palette.selected if active else palette.selected_inactive
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = palette.hover
        painter.fillRect(place, QColor(ground))
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), QColor(palette.line))
        if selected:
            edge = QRectF(place.left(), place.top(), kind.space(3), place.height() - 1)
            painter.fillRect(self._at(painter, edge), QColor(palette.accent))
        if focused:
            draw_focus(painter, place.adjusted(0, 0, 0, -1), palette, 3, 1.2)
        if row.conversation_id in self.marked():
            # A tick in a filled square: marked for what is done to several.
            side = kind.space(14)
            square = QRectF(place.left() + kind.space(10), place.bottom() - side - kind.space(8), side, side)
            square = self._at(painter, square)
            painter.fillRect(square, QColor(palette.accent))
            paint_icon(painter, "check", palette.on_accent, square.adjusted(1, 1, -1, -1))
        if gone:
            painter.setOpacity(FADED)
        self._paint_words(painter, place, row)
        painter.restore()

    def _at(self, painter: QPainter, place: QRectF) -> QRectF:
        """The place in this row, turned over where the language runs from right to left."""
        return mirrored(place, self._whole, painter.layoutDirection())

    def _paint_words(self, painter: QPainter, place: QRectF, row: QueueRow) -> None:
        palette, kind, at = self._theme.palette, self._theme.type, self._clock()
        body, small = kind.metrics(), kind.metrics("small")
        compact = self._theme.compact
        gap = kind.space(4)
        mark = kind.space(10)
        left = place.left() + kind.space(12) + mark + kind.space(8)
        right = place.right() - kind.space(12)
        top = place.top() + kind.space(6 if compact else 10)
        line = QRectF(left, top, right - left, body.height())
        draw_state(
            painter,
            self._at(painter, QRectF(place.left() + kind.space(12), line.center().y() - mark / 2, mark, mark)),
            row,
            self._your_id(),
            palette,
        )
        used = self._paint_time(painter, line, row, at)
        name = line.adjusted(0, 0, -used - kind.space(8), 0)
        wide = draw_text(
            painter, self._at(painter, name), row.customer_name, self._theme.font(strong=True), palette.primary
        )
        if row.company:
            rest = name.adjusted(wide + kind.space(6), 0, 0, 0)
            draw_text(painter, self._at(painter, rest), row.company, self._theme.font("small"), palette.secondary)
        line = QRectF(left, line.bottom() + gap, right - left, body.height())
        if not compact:
            found = self.snippets().get(row.conversation_id)
            if found is not None:
                colours = (palette.primary, palette.attention.soft)
                draw_marked(painter, self._at(painter, line), found.text, found.marks, self._theme.font(), colours)
            else:
                draw_text(painter, self._at(painter, line), row.first_line, self._theme.font(), palette.primary)
            line = QRectF(left, line.bottom() + gap, right - left, small.height())
        used = self._paint_right(painter, line, row)
        rest = line.adjusted(0, 0, -used - kind.space(8), 0)
        tags = " ".join(f"#{tag}" for tag in row.tags)
        why = reason(row.reason, row.reason_words)
        words = row.first_line if compact else " · ".join(filter(None, (row.category_title, why, tags)))
        draw_text(
            painter, self._at(painter, rest), words, self._theme.font("body" if compact else "small"), palette.secondary
        )

    def _paint_time(self, painter: QPainter, line: QRectF, row: QueueRow, at: datetime) -> float:
        """How long they wait, at the right of the first line; late and due in words and with a mark."""
        palette, kind = self._theme.palette, self._theme.type
        late, due = is_late(row, at), is_due(row, at)
        words = waited(row, at)
        colour, strong = palette.secondary, False
        if late:
            words, colour, strong = tr("{time} · late").format(time=words), palette.urgent.ink, True
        elif due:
            words, colour, strong = tr("{time} · due").format(time=words), palette.attention.ink, True
        font = self._theme.font("small", strong=strong)
        wide = text_width(words, font)
        place = QRectF(line.right() - wide - 1, line.top(), wide + 2, line.height())
        draw_text(painter, self._at(painter, place), words, font, colour)
        if not (late or due):
            return wide
        side = kind.space(12)
        left = line.right() - wide - side - kind.space(4)
        clock = QRectF(left, line.center().y() - side / 2, side, side)
        paint_icon(painter, "clock", colour, self._at(painter, clock))
        return wide + side + kind.space(4)

    def _paint_feeling(self, painter: QPainter, line: QRectF, row: QueueRow) -> float:
        """A course as bars; a single feeling as its word, unless it is neither good nor bad."""
        kind, palette = self._theme.type, self._theme.palette
        if len(row.sentiment_course) > 1:
            bars = QRectF(line.right() - kind.space(30), line.top(), kind.space(30), line.height())
            draw_feeling(painter, self._at(painter, bars), row.sentiment_course, palette)
            return bars.width() + kind.space(8)
        step = feeling_step(row.sentiment)
        if step == NEUTRAL:
            return 0.0
        font, word = self._theme.font("small"), tr(FEELINGS[step])
        wide = text_width(word, font)
        place = QRectF(line.right() - wide - 1, line.top(), wide + 2, line.height())
        draw_text(painter, self._at(painter, place), word, font, palette.urgent.ink if step == 0 else palette.secondary)
        return wide + kind.space(8)

    def _paint_signs(self, painter: QPainter, line: QRectF, row: QueueRow, used: float) -> float:
        """Small signs: files, a reminder, put away, and who looks at it or writes in it."""
        kind, palette = self._theme.type, self._theme.palette
        side, wide = kind.space(13), 0.0
        others = self.others(row.conversation_id)
        signs = [
            ("pencil" if any(one.doing == "typing" for one in others) else "eye", palette.accent_ink, bool(others)),
            ("attach", palette.secondary, row.attachment_count > 0),
            ("bell", palette.secondary, row.remind_at is not None),
            ("snooze", palette.secondary, row.snoozed_until is not None),
        ]
        for name, colour, shown in signs:
            if shown:
                wide += side + kind.space(5)
                place = QRectF(line.right() - used - wide, line.center().y() - side / 2, side, side)
                paint_icon(painter, name, colour, self._at(painter, place))
        return wide + (kind.space(4) if wide else 0)

    def _paint_right(self, painter: QPainter, line: QRectF, row: QueueRow) -> float:
        """Who has it, a draft that waits, and the course of feeling, at the right of the last line."""
        palette, _kind, font = self._theme.palette, self._theme.type, self._theme.font("small")
        used = self._paint_feeling(painter, line, row)
        used += self._paint_signs(painter, line, row, used)
        who = "" if row.state in ("escalated", "with_ai", "resolved") else holder(row, self._your_id())
        if self.drafts(row.conversation_id) and row.state != "resolved":
            who = f"{who} · {tr('draft')}" if who else tr("draft")
        if not who:
            return used
        wide = min(text_width(who, font), line.width() / 3)
        yours = row.held_by is not None and row.held_by.id == self._your_id()
        place = QRectF(line.right() - used - wide, line.top(), wide + 1, line.height())
        draw_text(painter, self._at(painter, place), who, font, palette.accent_ink if yours else palette.secondary)
        return used + wide
