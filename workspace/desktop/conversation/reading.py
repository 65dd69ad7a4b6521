"""The keyboard in the history: from block to block and link to link, selecting, copying, and saying where one is."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent, QKeySequence

from workspace.desktop.conversation.laid import Laid, Link
from workspace.desktop.conversation.said import sentence
from workspace.desktop.conversation.selection import Place, Step
from workspace.desktop.translate import tr
from workspace.desktop.words import now

if TYPE_CHECKING:
    from workspace.desktop.conversation.history import HistoryView

Keys = Qt.Key
EXTENDING: Final[dict[int, tuple[Step, int]]] = {
    Keys.Key_Left: ("letter", -1),
    Keys.Key_Right: ("letter", 1),
    Keys.Key_Up: ("line", -1),
    Keys.Key_Down: ("line", 1),
}
MOST_SAID: Final = 1000


class Reading(QObject):
    """Where the keyboard is: a block, and perhaps a link in it."""

    def __init__(self, view: "HistoryView") -> None:
        super().__init__(view)
        self._view = view
        self.block_id = ""
        self._link = -1

    def begin(self) -> None:
        """Another conversation."""
        self.block_id, self._link = "", -1
        self._view.setAccessibleDescription("")

    def link(self, laid: Laid) -> Link | None:
        """The link of this block that the keyboard is at."""
        if laid.block.id != self.block_id or not 0 <= self._link < len(laid.links):
            return None
        return laid.links[self._link]

    def go_to(self, block_id: str, *, quietly: bool = False) -> None:
        """The keyboard is at this block now."""
        self._link = -1
        self.block_id = block_id
        number = self._view.number_of(block_id)
        if number < 0:
            return
        self._say(sentence(self._view.block(number), now())[:MOST_SAID], quietly=quietly)
        if not quietly:
            self._view.selection.put(Place(block_id, self._view.laid(number).body[0]))
        self._view.repaint_all()

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key that is also a shortcut of the window is meant for the history."""
        return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key is for; False when it is for nothing here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in EXTENDING:
            step, by = EXTENDING[Keys(event.key())]
            whole_words = step == "letter" and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._extend("word" if whole_words else step, by)
        else:
            return self._plain_key(event)
        return True

    def _plain_key(self, event: QKeyEvent) -> bool:
        bar = self._view.verticalScrollBar()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Keys.Key_Down:
                self._step(1)
            case Keys.Key_Up:
                self._step(-1)
            case Keys.Key_Left | Keys.Key_Right:
                forward = (event.key() == Keys.Key_Right) != self._view.isRightToLeft()
                self._next_link(1 if forward else -1)
            case Keys.Key_Return | Keys.Key_Enter:
                return self._press()
            case Keys.Key_Home:
                if bar.value() == 0:
                    self._view.ask_earlier()
                bar.setValue(0)
            case Keys.Key_End:
                self._view.scroll_to_end()
            case Keys.Key_PageUp:
                self._page(-1)
            case Keys.Key_PageDown:
                self._page(1)
            case Keys.Key_Space:
                self._page(-1 if shift else 1)
            case _:
                return False
        return True

    def _page(self, by: int) -> None:
        bar = self._view.verticalScrollBar()
        if by < 0 and bar.value() == 0:
            self._view.ask_earlier()
        bar.setValue(bar.value() + by * round(bar.pageStep() * 0.9))

    def _step(self, by: int) -> None:
        """One block on; one that is higher than the port is scrolled through first."""
        view, flow = self._view, self._view.flow
        number = view.number_of(self.block_id)
        if number < 0:
            seen = flow.span()
            if seen:
                self.go_to(view.block(seen[-1]).id)
            return
        top = flow.top_of(number) - flow.top
        bottom = top + flow.height_of(number)
        if (by > 0 and bottom > flow.port and top < flow.port) or (by < 0 and top < 0 < bottom):
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + by * max(40, flow.port // 3))
            return
        if number + by < 0:
            view.ask_earlier()
        elif number + by < view.count:
            view.bring(number + by)
            self.go_to(view.block(number + by).id)

    def _next_link(self, by: int) -> None:
        number = self._view.number_of(self.block_id)
        if number < 0:
            self._step(1)
            return
        laid = self._view.laid(number)
        if laid.links:
            self._link = (
                (self._link + by) % len(laid.links) if self._link >= 0 else (0 if by > 0 else len(laid.links) - 1)
            )
            link = laid.links[self._link]
            words = laid.words(link.start, link.end)
            self._say(tr("{words}. {what}").format(words=words, what=link.tip))
            self._view.repaint_all()

    def _press(self) -> bool:
        number = self._view.number_of(self.block_id)
        if number < 0:
            return False
        laid = self._view.laid(number)
        link = self.link(laid) or (laid.links[0] if len(laid.links) == 1 else None)
        if link is None:
            return False
        self._view.press(link, laid.words(link.start, link.end))
        return True

    # -- selecting

    def copy(self) -> None:
        """What is selected goes to the clipboard; without a selection the block the keyboard is at."""
        text = self._view.selection.text()
        number = self._view.number_of(self.block_id)
        if not text and number >= 0:
            laid = self._view.laid(number)
            text = laid.words(*laid.body) or laid.words(0, laid.end)
        if text:
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Select the whole history."""
        self._view.selection.choose_all()
        self._view.repaint_all()

    def _extend(self, step: Step, by: int) -> None:
        view = self._view
        if view.selection.caret is None:
            number = view.number_of(self.block_id)
            if number < 0:
                number = view.block_under(0)
            if number < 0:
                return
            view.selection.put(Place(view.block(number).id, view.laid(number).body[0]))
        view.selection.move(step, by)
        caret = view.selection.caret
        if caret is not None and (number := view.number_of(caret.id)) >= 0:
            self.block_id, self._link = caret.id, -1
            line = view.laid(number).line_bounds(caret.at)
            top = view.flow.top_of(number) + round(line.top())
            bar = view.verticalScrollBar()
            if top < bar.value():
                bar.setValue(top)
            elif top + round(line.height()) > bar.value() + view.flow.port:
                bar.setValue(top + round(line.height()) - view.flow.port)
        view.repaint_all()

    def _say(self, words: str, *, quietly: bool = False) -> None:
        """A screen reader hears it, and finds it again as the description."""
        self._view.setAccessibleDescription(words)
        if not quietly and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
