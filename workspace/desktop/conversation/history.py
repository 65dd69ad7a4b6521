"""The history's widget: only what is seen is laid out and painted; selectable across messages, reachable by keys."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from workspace.desktop.conversation.blocks import Block, Message, More, Steps
from workspace.desktop.conversation.flow import Flow
from workspace.desktop.conversation.laid import Laid, Link
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.painter import HistoryPainter
from workspace.desktop.conversation.pointing import Pointing
from workspace.desktop.conversation.reading import Reading
from workspace.desktop.conversation.said import sentence
from workspace.desktop.conversation.selection import Selection
from workspace.desktop.parts.drawing import draw_focus
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr
from workspace.desktop.words import now

FLASH_MS: Final = 1600
KEPT_LAID: Final = 160
AT_A_TIME: Final = 2
AHEAD_MS: Final = 25
MARGIN: Final = 4


class HistoryView(QAbstractScrollArea):
    """Shows the model's blocks.

    Signals:
        article_asked, undo_asked, attachment_asked, conversation_asked: with the id.
        link_asked: an address outside, and the words that lead to it.
        earlier_asked: the customer's conversation before the ones shown.
    """

    article_asked = Signal(str)
    undo_asked = Signal(str)
    attachment_asked = Signal(str)
    conversation_asked = Signal(str)
    link_asked = Signal(str, str)
    earlier_asked = Signal()

    def __init__(self, theme: Theme, model: ConversationModel, painter: HistoryPainter) -> None:
        super().__init__()
        self._pointing = Pointing(self)
        self.setObjectName("history")
        self.setAccessibleName(tr("History of the conversation"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that a history growing past the port does not change its width and lay itself out twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(40)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme, self._model, self._painter = theme, model, painter
        self._laid: OrderedDict[str, Laid] = OrderedDict()
        self._width = 0
        self._syncing = False
        self.flow = Flow(self._guess, self._measure)
        self.selection = Selection(self)
        self.reading = Reading(self)
        self._flashing = ""
        self._flash_over = QTimer(self, interval=FLASH_MS, singleShot=True)
        self._flash_over.timeout.connect(self._end_flash)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._refresh_undo)
        # Only once the eye rests: whatever has to be painted now comes first.
        self._ahead = QTimer(self, interval=AHEAD_MS, singleShot=True)
        self._ahead.timeout.connect(self._lay_ahead)
        model.opened.connect(self.rebuild)
        model.block_changed.connect(self._block_changed)
        model.blocks_from.connect(self._blocks_from)
        theme.changed.connect(self._look_changed)

    # -- what is shown

    def rebuild(self) -> None:
        """Another conversation: at what is new, where that is more than can be seen, else at its end."""
        self._painter.opened.clear()
        self._laid.clear()
        self.selection.clear()
        self.reading.begin()
        self.flow.begin([block.id for block in self._model.blocks])
        unread = self._model.number_of("unread")
        if 0 <= unread < self.flow.span().start:
            self.flow.show(unread, self._theme.type.space(8))
        self._watch_undo()
        self._sync()

    @property
    def pointed_message(self) -> str:
        """The message the keyboard is at, '' where it is at none."""
        number = self.number_of(self.reading.block_id) if self.reading.block_id else None
        if number is None or number < 0:
            return ""
        block = self.block(number)
        return block.entry.id if isinstance(block, Message) and not block.waiting else ""

    def show_block(self, block_id: str) -> bool:
        """Scroll to a block and flash it; False when there is none."""
        number = self._model.number_of(block_id)
        if number < 0:
            return False
        if isinstance(self.block(number), Steps) and block_id not in self._painter.opened:
            self._painter.opened.add(block_id)
            self._relay(block_id)
        self._flashing = block_id
        self._flash_over.start()
        self.bring(number)
        self.reading.go_to(block_id)
        return True

    def bring(self, number: int) -> None:
        """Scroll so that a block can be read, if it cannot be already."""
        place = self.flow.top_of(number) - self.flow.top
        if place < 0 or place + self.flow.height_of(number) > self.flow.port:
            self.flow.show(number, self.flow.port // 4 if self.flow.height_of(number) < self.flow.port // 2 else 0)
        self._sync()

    def scroll_to_end(self) -> None:
        """Show the latest."""
        self.flow.show_end()
        self._sync()

    def toPlainText(self) -> str:
        """Everything that stands there, in words."""
        at = now()
        return "\n".join(sentence(block, at) for block in self._model.blocks)

    # -- blocks (Laying)

    @property
    def count(self) -> int:
        """How many blocks there are."""
        return len(self._model.blocks)

    def number_of(self, block_id: str) -> int:
        """Where a block stands, or -1."""
        return self._model.number_of(block_id)

    def block(self, number: int) -> Block:
        """The block with a number."""
        return self._model.blocks[number]

    def laid(self, number: int) -> Laid:
        """A block laid out at the width there is."""
        block = self._model.blocks[number]
        known = self._laid.get(block.id)
        if known is None or known.block is not block:
            known = self._painter.lay(block, self._room, mirrored=self.isRightToLeft())
            self._laid[block.id] = known
            if len(self._laid) > KEPT_LAID:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(block.id)
        return known

    def block_under(self, y: float) -> int:
        """The block at a height of the viewport, the nearest beyond the ends; -1 without blocks."""
        return self.flow.at(self.flow.top + round(y)) if self.count else -1

    def inside(self, number: int, point: QPointF) -> QPointF:
        """A point of the viewport as the block counts."""
        return QPointF(point.x(), point.y() - (self.flow.top_of(number) - self.flow.top))

    def _guess(self, ids: Sequence[str]) -> list[int]:
        blocks, number_of = self._model.blocks, self._model.number_of
        return self._painter.guess([blocks[number_of(one)] for one in ids], self._room)

    def _measure(self, block_id: str) -> int:
        return self.laid(self._model.number_of(block_id)).height

    @property
    def _room(self) -> float:
        return max(120.0, float(self.viewport().width()))

    # -- what changes

    def _block_changed(self, number: int) -> None:
        self._relay(self.block(number).id)
        self._watch_undo()

    def _relay(self, block_id: str) -> None:
        self._laid.pop(block_id, None)
        self.flow.change(block_id)
        self._sync()

    def _blocks_from(self, number: int) -> None:
        if number == 0 and self.count > len(self.flow.ids):
            # Something was put above: what is read stays, even where it was the end.
            self.flow.follows_end = False
        ids = [block.id for block in self._model.blocks]
        changed = [
            name
            for name, laid in self._laid.items()
            if (at := self.number_of(name)) < 0 or laid.block is not self.block(at)
        ]
        for name in changed:
            del self._laid[name]
        self.flow.take(ids, changed, loose="more")
        self._watch_undo()
        self._sync()

    def _look_changed(self) -> None:
        self._painter.forget()
        self._reflow()

    def _reflow(self) -> None:
        self._laid.clear()
        self.flow.reflow()
        self._sync()

    def _sync(self) -> None:
        """The scroll bar says where the flow is."""
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setPageStep(max(1, self.flow.port))
        bar.setRange(0, self.flow.most)
        bar.setValue(self.flow.top)
        self._syncing = False
        self.viewport().update()
        self._ahead.start()

    def _lay_ahead(self) -> None:
        """While nothing else is to do, lay out what is just out of sight."""
        if self.isVisible() and self.flow.measure_around(AT_A_TIME):
            self._sync()

    def scrollContentsBy(self, _: int, __: int) -> None:
        if not self._syncing:
            self.flow.scroll_to(self.verticalScrollBar().value())
            self._sync()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.flow.resize(self.viewport().height())
        if self._width != self.viewport().width():
            self._width = self.viewport().width()
            self._reflow()
        self._sync()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._reflow()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.colour("pane"))
        ink, seen = self._theme.colour("primary"), QRectF(event.rect())
        for number in self.flow.span():
            laid = self.laid(number)
            top = self.flow.top_of(number) - self.flow.top
            strip = QRectF(0, top, self.viewport().width(), laid.height)
            if not strip.intersects(seen):
                continue
            painter.save()
            painter.translate(0, top)
            if isinstance(laid.block, Message) and not laid.block.is_whole:
                painter.setClipRect(QRectF(0, 0, strip.width(), strip.height()))
            self._painter.paint_ground(painter, laid, flashing=laid.block.id == self._flashing)
            laid.paint(painter, seen.translated(0, -top), ink, self._marks(number, laid))
            if laid.block.id == self.reading.block_id and self.hasFocus():
                self._paint_current(painter, laid)
            painter.restore()
        if self.hasFocus():
            draw_focus(painter, QRectF(self.viewport().rect()), self._theme.palette, 4, 1.2)
        painter.end()

    def _marks(self, number: int, laid: Laid) -> list[tuple[int, int, QTextCharFormat]]:
        marks = []
        part = self.selection.part(number, laid.end)
        if part is not None and part[0] < part[1]:
            look = QTextCharFormat()
            look.setBackground(self._theme.colour("accent"))
            look.setForeground(self._theme.colour("on_accent"))
            marks.append((*part, look))
        link = self.reading.link(laid) if self.hasFocus() else None
        if link is not None:
            look = QTextCharFormat()
            look.setBackground(self._theme.colour("accent_soft"))
            look.setForeground(self._theme.colour("accent_ink"))
            look.setFontUnderline(True)
            marks.append((link.start, link.end, look))
        return marks

    def _paint_current(self, painter: QPainter, laid: Laid) -> None:
        """A bar beside the block that the keyboard is at."""
        left = self.viewport().width() - 6 if self.isRightToLeft() else 3
        bar = QRectF(left, laid.ground.top(), 3, laid.ground.height())
        painter.fillRect(bar, QColor(self._theme.palette.focus))

    # -- pressing

    def press(self, link: Link, words: str) -> None:
        """Do what a link in a block is for."""
        kind, _, target = link.href.partition(":")
        match kind:
            case "article":
                self.article_asked.emit(target)
            case "undo":
                self.undo_asked.emit(target)
            case "attachment":
                self.attachment_asked.emit(target)
            case "conversation":
                self.conversation_asked.emit(target)
            case "earlier":
                self.ask_earlier()
            case "out":
                self.link_asked.emit(target, words)
            case "steps":
                self._painter.opened ^= {target}
                self._relay(target)

    def ask_earlier(self) -> None:
        """Ask for an earlier conversation, unless one is on its way."""
        if self.count and isinstance(block := self.block(0), More) and not block.loading:
            self.earlier_asked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.flow.top == 0 and event.angleDelta().y() > 0:
            self.ask_earlier()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.reading.key(event):
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.reading.claims(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        return self._pointing.event(event) or super().viewportEvent(event)

    def repaint_all(self) -> None:
        """The selection or the focus is another one."""
        self.viewport().update()

    # -- replies that can be taken back

    def _end_flash(self) -> None:
        self._flashing = ""
        self.viewport().update()

    def _held(self) -> list[str]:
        return [
            block.id
            for block in self._model.blocks[-40:]
            if isinstance(block, Message) and block.entry.delivery == "held" and block.entry.undo_until is not None
        ]

    def _watch_undo(self) -> None:
        if self._held() and not self._tick.isActive():
            self._tick.start()

    def _refresh_undo(self) -> None:
        held = self._held()
        for block_id in held:
            self._relay(block_id)
        if not held:
            self._tick.stop()
