"""Looking at an attached file in the conversation's place: pictures with zoom, PDF pages, text; Esc closes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QStackedWidget, QWidget

from workspace.contract.values import AttachmentView
from workspace.desktop.conversation.files import kind_of, size_words
from workspace.desktop.conversation.image_view import ImageView
from workspace.desktop.parts.make import ElidedLabel, button, column, label, row
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr


class Preview(QFrame):
    """Covers the conversation while a file is looked at.

    Signals:
        save_asked: the file is wanted on the disk.
        page_asked: another page of the PDF (from 0), so many pixels wide.
    """

    save_asked = Signal()
    page_asked = Signal(int, int)

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("preview")
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Attached file"))
        self.file: AttachmentView | None = None
        self._theme, self._over = theme, over
        self._page = self._pages = 0
        self._focus_before: QWidget | None = None
        self._name = ElidedLabel(strong=True)
        self._about = label(tone="secondary", size="small")
        self._warning = label(tone="attention", size="small", strong=True, wrap=True)
        self._zoom = label(tone="secondary", size="small")
        self.image = ImageView(theme)
        self.image.zoomed.connect(self._show_zoom)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Text of the file"))
        self._words = label(tone="secondary", wrap=True)
        self._middle = QStackedWidget()
        told = column(margin=(24, 48, 24, 24))
        told.addWidget(self._words)
        told.addStretch(1)
        telling = QWidget()
        telling.setLayout(told)
        for page in (self.image, self.text, telling):
            self._middle.addWidget(page)
        self._fit = button(tr("Fit"), "plain", self.image.fit, name=tr("Fit the picture"), tip="0")
        self._own = button("100 %", "plain", self.image.own_size, name=tr("Own size"), tip="1")
        self._smaller = button("\u2212", "plain", self.image.smaller, name=tr("Smaller"), tip="-")
        self._larger = button("+", "plain", self.image.larger, name=tr("Larger"), tip="+")
        self._back = button(tr("Previous"), "plain", self.previous_page, name=tr("Previous page"), tip="PgUp")
        self._on = button(tr("Next"), "plain", self.next_page, name=tr("Next page"), tip="PgDown")
        self._which = label(size="small")
        self.save = button(tr("Save…"), "plain", self.save_asked.emit, name=tr("Save the file"), tip="Ctrl+S")
        self.close_it = button(tr("Close"), "link", self.close_preview, name=tr("Close the file"), tip="Esc")
        self._build()
        over.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        titles = column(gap=1)
        titles.addWidget(self._name)
        titles.addWidget(self._about)
        head = row(margin=(16, 8, 12, 8), gap=6)
        head.addLayout(titles, 1)
        head.addWidget(self.save)
        head.addWidget(self.close_it)
        foot = row(margin=(16, 6, 12, 6), gap=6)
        self._turning: tuple[QWidget, ...] = (self._back, self._which, self._on)
        self._zooming: tuple[QWidget, ...] = (self._zoom, self._fit, self._own, self._smaller, self._larger)
        for one in self._turning:
            foot.addWidget(one)
        foot.addStretch(1)
        for one in self._zooming:
            foot.addWidget(one)
        warned = row(margin=(16, 0, 12, 6))
        warned.addWidget(self._warning, 1)
        whole = column()
        whole.addLayout(head)
        whole.addLayout(warned)
        whole.addWidget(self._middle, 1)
        whole.addLayout(foot)
        self.setLayout(whole)

    # -- what is shown

    def open_file(self, file: AttachmentView) -> None:
        """Show that a file is being fetched."""
        if self.isHidden():
            self._focus_before = QApplication.focusWidget()
        kind = kind_of(file)
        self.file = file
        self._page = self._pages = 0
        self._name.show_text(file.name)
        self._about.setText(f"{kind.words}, {size_words(file.size_bytes)}")
        self._warning.setText(kind.warning)
        self._warning.setVisible(bool(kind.warning))
        self.tell(tr("Fetching the file"))
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, words: str) -> None:
        """Show a sentence in the file's place."""
        self._words.setText(words)
        self.setAccessibleDescription(words)
        self._show(2)

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._show(0)
        self.image.show_image(image)

    def show_page(self, image: QImage, number: int, pages: int) -> None:
        """Show a page of a PDF."""
        again = self._pages > 0
        self._page, self._pages = number, pages
        self._show(0)
        self.image.show_image(image, keep_zoom=again)
        words = tr("Page {number} of {pages}").format(number=number + 1, pages=pages)
        self._which.setText(words)
        self.image.setAccessibleDescription(words)

    def show_text(self, text: str) -> None:
        """Show a text."""
        self.text.setPlainText(text)
        self._show(1)

    def _show(self, what: int) -> None:
        had_focus = self.isAncestorOf(focus) if (focus := QApplication.focusWidget()) is not None else False
        self._middle.setCurrentIndex(what)
        for one in self._zooming:
            one.setVisible(what == 0)
        for one in self._turning:
            one.setVisible(what == 0 and self._pages > 1)
        if had_focus and what < 2:
            (self.image if what == 0 else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_zoom(self) -> None:
        self._zoom.setText(f"{self.image.zoom * 100:.0f} %")

    def next_page(self) -> None:
        """The next page of a PDF."""
        self._turn(self._page + 1)

    def previous_page(self) -> None:
        """The page before."""
        self._turn(self._page - 1)

    def _turn(self, number: int) -> None:
        if 0 <= number < self._pages:
            self.page_asked.emit(number, self.page_width)

    @property
    def page_width(self) -> int:
        """How many pixels wide a page should be drawn: sharp when it is enlarged a little."""
        return round(max(800, self._over.width()) * self.devicePixelRatioF() * 1.5)

    def close_preview(self) -> None:
        """Back to the conversation."""
        if self.isHidden():
            return
        self.hide()
        self.file = None
        self.image.show_image(QImage())
        self.text.clear()
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # What is written for the conversation beneath must not happen to it unseen.
            quits = event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Q
            if not quits and event.key() not in (Qt.Key.Key_F6, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_preview()
            case Qt.Key.Key_PageDown:
                self.next_page()
            case Qt.Key.Key_PageUp:
                self.previous_page()
            case Qt.Key.Key_S if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save_asked.emit()
            case _:
                super().keyPressEvent(event)
