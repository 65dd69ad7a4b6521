"""The history's widget: one document, a frame a block, selectable across messages, reachable by keys."""

from PySide6.QtCore import QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCursor, QTextFrame
from PySide6.QtWidgets import QTextBrowser

from workspace.desktop.conversation.blocks import Block, Message
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.painter import HistoryPainter
from workspace.desktop.theme.theme import Theme

FLASH_MS = 1600
SHOWN_AT_FIRST = 240


class HistoryView(QTextBrowser):
    """Shows the model's blocks.

    Signals:
        article_asked, undo_asked: with the id.
    """

    article_asked = Signal(str)
    undo_asked = Signal(str)

    def __init__(self, theme: Theme, model: ConversationModel, painter: HistoryPainter) -> None:
        super().__init__()
        self.setObjectName("history")
        self.setAccessibleName("History of the conversation")
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(4)
        self.document().setUndoRedoEnabled(False)
        self._theme, self._model, self._painter = theme, model, painter
        # Frames by number: the document owns them, and a wrapper that outlives its frame crashes.
        self._frames: list[int] = []
        self._shown: list[Block] = []
        self._first = 0
        self._flashing = ""
        self._flash_over = QTimer(self, interval=FLASH_MS, singleShot=True)
        self._flash_over.timeout.connect(self._end_flash)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._refresh_undo)
        self.anchorClicked.connect(self._follow)
        model.opened.connect(self.rebuild)
        model.block_changed.connect(self._rewrite)
        model.blocks_from.connect(self._rebuild_from)
        theme.changed.connect(self.rebuild)

    def rebuild(self) -> None:
        """Write everything anew: another conversation, or another look."""
        self._painter.opened.clear()
        self._first = max(0, len(self._model.blocks) - SHOWN_AT_FIRST)
        self._write_all()
        self.scroll_to_end()

    def show_block(self, block_id: str) -> bool:
        """Scroll to a block and flash it; False when there is none."""
        number = self._model.number_of(block_id)
        if number < 0:
            return False
        if number < self._first:
            self._first = 0
            self._write_all()
        if block_id.startswith("steps:") and block_id not in self._painter.opened:
            self._painter.opened.add(block_id)
            self._rewrite(number)
        self._flashing = block_id
        self._flash_over.start()
        place = self._bounds(number)
        bar = self.verticalScrollBar()
        if place.top() < bar.value() or place.bottom() > bar.value() + self.viewport().height():
            bar.setValue(round(place.top() - self.viewport().height() / 4))
        self.setTextCursor(self._frame(number).firstCursorPosition())
        self.viewport().update()
        return True

    def scroll_to_end(self) -> None:
        """Show the latest."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    # -- writing

    def _write_all(self) -> None:
        self.setUpdatesEnabled(False)
        self._frames, self._shown = [], []
        self.clear()
        for block in self._model.blocks[self._first :]:
            self._append(block)
        self.setUpdatesEnabled(True)
        self._watch_undo()

    def _append(self, block: Block) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        # Between two frames stands an empty paragraph; it must not take room.
        thin = QTextBlockFormat()
        thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(thin)
        frame = cursor.insertFrame(self._painter.frame_format(block, self._room))
        self._painter.write(block, frame.firstCursorPosition())
        self._frames.append(frame.objectIndex())
        self._shown.append(block)

    def _rewrite(self, number: int) -> None:
        if number < self._first:
            return
        at_end = self._at_end()
        block, frame = self._model.blocks[number], self._frame(number)
        self._shown[number - self._first] = block
        cursor = frame.firstCursorPosition()
        cursor.setPosition(frame.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        frame.setFrameFormat(self._painter.frame_format(block, self._room))
        self._painter.write(block, frame.firstCursorPosition())
        if at_end:
            self.scroll_to_end()
        self._watch_undo()

    def _rebuild_from(self, number: int) -> None:
        at_end = self._at_end()
        number = max(number, self._first)
        shown = self.verticalScrollBar().value()
        keep = number - self._first
        if keep < len(self._frames):
            cursor = QTextCursor(self.document())
            cursor.setPosition(max(0, self._frame(number).firstPosition() - 1))
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            del self._frames[keep:], self._shown[keep:]
        for block in self._model.blocks[number:]:
            self._append(block)
        if at_end:
            self.scroll_to_end()
        else:
            self.verticalScrollBar().setValue(shown)
        self._watch_undo()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        height = self.viewport().height()
        for number in range(self._first, self._first + len(self._frames)):
            frame = self._frame(number)
            place = self.document().documentLayout().frameBoundingRect(frame)
            if place.bottom() < top:
                continue
            if place.top() > top + height:
                break
            block = self._shown[number - self._first]
            made = frame.frameFormat()
            ground = place.adjusted(made.leftMargin(), made.topMargin(), -made.rightMargin(), -made.bottomMargin())
            self._painter.paint_ground(painter, block, ground, flashing=block.id == self._flashing)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self._at_end()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            for number in range(self._first, self._first + len(self._frames)):
                self._frame(number).setFrameFormat(
                    self._painter.frame_format(self._shown[number - self._first], self._room)
                )
        if at_end:
            self.scroll_to_end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home if not event.modifiers():
                bar.setValue(0)
            case Qt.Key.Key_End if not event.modifiers():
                self.scroll_to_end()
            case Qt.Key.Key_Space:
                page = bar.pageStep() * (-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                bar.setValue(bar.value() + page)
            case _:
                super().keyPressEvent(event)

    # -- small things

    @property
    def _room(self) -> float:
        return self.viewport().width() - 2 * self.document().documentMargin()

    def _frame(self, number: int) -> QTextFrame:
        found = self.document().object(self._frames[number - self._first])
        assert isinstance(found, QTextFrame)
        return found

    def _bounds(self, number: int) -> QRectF:
        return self.document().documentLayout().frameBoundingRect(self._frame(number))

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 8

    def _follow(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        if kind == "article":
            self.article_asked.emit(target)
        elif kind == "undo":
            self.undo_asked.emit(target)
        elif kind == "steps":
            self._painter.opened ^= {target}
            number = self._model.number_of(target)
            if number >= 0:
                self._rewrite(number)

    def _end_flash(self) -> None:
        self._flashing = ""
        self.viewport().update()

    def _held(self) -> list[int]:
        return [
            number
            for number, block in enumerate(self._model.blocks)
            if isinstance(block, Message) and block.entry.delivery == "held" and block.entry.undo_until is not None
        ]

    def _watch_undo(self) -> None:
        if self._held() and not self._tick.isActive():
            self._tick.start()

    def _refresh_undo(self) -> None:
        held = self._held()
        for number in held:
            self._rewrite(number)
        if not held:
            self._tick.stop()
