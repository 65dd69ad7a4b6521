"""The mouse in the history: selecting, following links, and saying where they lead."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from workspace.desktop.conversation.laid import Laid, Link
from workspace.desktop.conversation.selection import Place
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from workspace.desktop.conversation.history import HistoryView

SCROLL_EVERY_MS: Final = 30


class Pointing(QObject):
    """Hears the viewport's mouse events."""

    def __init__(self, view: "HistoryView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed: tuple[Link, str] | None = None
        self._pressed_at = QPoint()
        self._selecting = False
        self._last = QPointF()
        self._double = QPoint(-100, -100)
        self._since_double = QTimer(self, singleShot=True)
        self._scroll = QTimer(self, interval=SCROLL_EVERY_MS)
        self._scroll.timeout.connect(self._scroll_on)

    def event(self, event: QEvent) -> bool:
        """Whether the event is dealt with."""
        match event.type():
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                return self._press(event)
            case QEvent.Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                return self._double_click(event)
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                return self._move(event)
            case QEvent.Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                return self._release(event)
            case QEvent.Type.ToolTip if isinstance(event, QHelpEvent):
                return self._tip(event)
            case QEvent.Type.ContextMenu if isinstance(event, QContextMenuEvent):
                return self._menu(event)
        return False

    def _under(self, point: QPointF) -> tuple[int, Laid, QPointF] | None:
        number = self._view.block_under(point.y())
        if number < 0:
            return None
        return number, self._view.laid(number), self._view.inside(number, point)

    def _link(self, point: QPointF) -> tuple[Link, str] | None:
        under = self._under(point)
        if under is None or (link := under[1].link_at(under[2])) is None:
            return None
        return link, under[1].words(link.start, link.end)

    def _place(self, point: QPointF) -> Place | None:
        under = self._under(point)
        return Place(under[1].block.id, under[1].position(under[2])) if under else None

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed, self._pressed_at = self._link(event.position()), event.position().toPoint()
        under = self._under(event.position())
        if under is None:
            return True
        near = (self._double - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        if self._since_double.isActive() and near:
            self._view.selection.choose(under[0], *self._paragraph(under[1], under[2]))
        else:
            place = Place(under[1].block.id, under[1].position(under[2]))
            self._view.selection.put(place, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self._selecting = True
        self._view.reading.go_to(under[1].block.id, quietly=True)
        self._view.repaint_all()
        return True

    def _paragraph(self, laid: Laid, point: QPointF) -> tuple[int, int]:
        paragraph = laid.caret(laid.position(point)).block()
        return paragraph.position(), paragraph.position() + paragraph.length() - 1

    def _double_click(self, event: QMouseEvent) -> bool:
        under = self._under(event.position())
        if under is not None and event.button() == Qt.MouseButton.LeftButton:
            self._view.selection.choose_word(under[0], under[1].position(under[2]))
            self._double = event.position().toPoint()
            self._since_double.start(QApplication.doubleClickInterval())
            self._pressed = None
            self._view.repaint_all()
        return True

    def _move(self, event: QMouseEvent) -> bool:
        self._last = event.position()
        if not self._selecting:
            shape = Qt.CursorShape.PointingHandCursor if self._link(self._last) else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
            return True
        if (
            self._pressed
            and (self._last.toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        ):
            return True
        self._pressed = None
        self._extend()
        beyond = not 0 <= self._last.y() < self._view.viewport().height()
        if beyond and not self._scroll.isActive():
            self._scroll.start()
        elif not beyond:
            self._scroll.stop()
        return True

    def _extend(self) -> None:
        if (place := self._place(self._last)) is not None:
            self._view.selection.put(place, extend=True)
            self._view.repaint_all()

    def _scroll_on(self) -> None:
        """The pointer is beyond an end while selecting: the further, the faster."""
        height = self._view.viewport().height()
        over = self._last.y() if self._last.y() < 0 else max(0.0, self._last.y() - height)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(over / 2))
        self._extend()

    def _release(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._selecting = False
        self._scroll.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            self._view.press(*pressed)
        elif not self._view.selection.is_empty and QGuiApplication.clipboard().supportsSelection():
            clipboard = QGuiApplication.clipboard()
            clipboard.setText(self._view.selection.text(), clipboard.Mode.Selection)
        return True

    def _tip(self, event: QHelpEvent) -> bool:
        under = self._under(QPointF(event.pos()))
        words = under[1].tip_at(under[2]) if under else ""
        if words:
            QToolTip.showText(event.globalPos(), words, self._view.viewport())
        else:
            QToolTip.hideText()
        return True

    def _menu(self, event: QContextMenuEvent) -> bool:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self._view.reading.copy)
        copy.setEnabled(not self._view.selection.is_empty)
        link = self._link(QPointF(event.pos()))
        if link is not None and link[0].href.startswith("out:"):
            address = link[0].href.removeprefix("out:")
            menu.addAction(tr("Copy the address"), lambda: QGuiApplication.clipboard().setText(address))
        menu.addAction(
            tr("Select everything"), QKeySequence(QKeySequence.StandardKey.SelectAll), self._view.reading.select_all
        )
        menu.popup(event.globalPos())
        return True
