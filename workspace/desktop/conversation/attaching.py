"""Files that go with a reply: pasted, dropped or chosen, shown with their sizes, taken out again."""

import mimetypes
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from workspace.client.local_store import LocalStore
from workspace.client.uploads import NotKept, TooLarge, Uploads, listed, noted
from workspace.contract.attachments import MOST_BYTES, MOST_FILES
from workspace.contract.commands import AnyCommand
from workspace.contract.values import AttachmentView
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.notices import Notices
from workspace.desktop.orders import Orders
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.make import button
from workspace.desktop.translate import tr

NOTED_AS = "attached:"


class AttachStrip(QWidget):
    """What is attached, each with a way out.

    Signals:
        removed: with the id.
        changed: other files are attached, or none any more.
    """

    removed = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(gap=6)
        self.has_files = False
        self.setLayout(self._flow)
        self.hide()

    def show_files(self, files: tuple[AttachmentView, ...]) -> None:
        """Other files are attached."""
        while (item := self._flow.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for file in files:
            name = file.name if len(file.name) <= 28 else f"{file.name[:18]}…{file.name[-8:]}"
            words = f"{name} · {size_words(file.size_bytes)}  ✕"
            said = tr("Take out {name}").format(name=file.name)
            self._flow.addWidget(button(words, "plain", partial(self.removed.emit, file.id), name=said, tip=file.name))
        self.has_files = bool(files)
        self.setVisible(self.has_files)
        self.changed.emit()


class Attaching(QObject):
    """Keeps the files with the draft until it is sent; they survive a restart like its words."""

    def __init__(
        self,
        *,
        strip: AttachStrip,
        model: ConversationModel,
        uploads: Uploads,
        store: LocalStore,
        orders: Orders,
        notices: Notices,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._strip, self._model, self._uploads, self._store = strip, model, uploads, store
        self._notices, self._window = notices, window
        self._dialog: QFileDialog | None = None
        self._came_back: dict[str, tuple[str, ...]] = {}
        strip.removed.connect(self.remove)
        model.opened.connect(self.show_files)
        orders.done.connect(self._done)
        uploads.let_go()

    @property
    def ids(self) -> tuple[str, ...]:
        """What goes with the reply that is being written."""
        return tuple(file.id for file in self.files(self._model.conversation_id))

    def files(self, conversation_id: str) -> tuple[AttachmentView, ...]:
        """What is attached to a draft."""
        if not conversation_id:
            return ()
        found = (self._uploads.find(one) for one in noted(self._store.noted(NOTED_AS + conversation_id)))
        return tuple(file for file in found if file is not None)

    def show_files(self) -> None:
        """Show what is attached here."""
        self._strip.show_files(self.files(self._model.conversation_id))

    def choose(self) -> None:
        """Let files be chosen."""
        if self._model.detail is None:
            return
        self._dialog = QFileDialog(self._window, tr("Attach files"))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._dialog.filesSelected.connect(self._chosen)
        self._dialog.open()

    def take(self, mime: QMimeData) -> bool:
        """Take files or a picture out of what was pasted or dropped; False where there is neither."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        files = [path for path in paths if path.is_file()]
        if files:
            for path in files:
                self.attach_file(path)
            return True
        if mime.hasImage() and not mime.hasText():
            image = mime.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.attach(tr("picture.png"), "image/png", _png(image))
                return True
        return False

    def attach_file(self, path: Path) -> None:
        """Attach a file of this machine; it is copied at once, so it may change or vanish afterwards."""
        try:
            if path.stat().st_size > MOST_BYTES:
                self._say(str(TooLarge(path.name)))
                return
            content = path.read_bytes()
        except OSError as unreadable:
            self._say(tr("{name} cannot be read: {why}").format(name=path.name, why=unreadable.strerror))
            return
        self.attach(path.name, mimetypes.guess_type(path.name)[0] or "application/octet-stream", content)

    def attach(self, name: str, media_type: str, content: bytes) -> None:
        """Attach some bytes."""
        conversation_id = self._model.conversation_id
        ids = self.ids
        if not conversation_id or len(ids) >= MOST_FILES:
            self._say(tr("At most {n} files can go with a message.").format(n=MOST_FILES))
            return
        try:
            kept = self._uploads.keep(name, media_type, content)
        except (TooLarge, NotKept) as refused:
            self._say(str(refused))
            return
        self._note(conversation_id, (*ids, kept.id))

    def remove(self, attachment_id: str) -> None:
        """Take one out."""
        self._uploads.drop(attachment_id)
        self._note(self._model.conversation_id, tuple(one for one in self.ids if one != attachment_id))

    def sent(self, conversation_id: str) -> None:
        """They go with a reply now; the next one begins without."""
        self._note(conversation_id, ())

    def back(self, conversation_id: str, ids: tuple[str, ...]) -> None:
        """A reply came back, and its files with it."""
        if ids:
            now = tuple(file.id for file in self.files(conversation_id))
            self._note(conversation_id, tuple(dict.fromkeys((*ids, *now))))

    def back_anew(self, conversation_id: str, reply_id: str, gone: tuple[AttachmentView | str, ...]) -> None:
        """A reply the service may have had was taken back: its files come back under ids of their own.

        ``gone`` are the files, or their ids alone. What is not on this machine any more is named.
        """
        ids, lost = [], []
        for file in gone:
            try:
                kept = self._uploads.again(file if isinstance(file, str) else file.id)
            except (TooLarge, NotKept) as refused:
                self._say(str(refused))
                continue
            if kept is not None:
                ids.append(kept.id)
            elif not isinstance(file, str):
                lost.append(file.name)
        if lost:
            self._say(tr("Attach again what is not on this machine any more: {names}").format(names=", ".join(lost)))
        self._came_back[reply_id] = tuple(ids)
        self.back(conversation_id, tuple(ids))

    def had_left(self, conversation_id: str, reply_id: str) -> None:
        """The reply could not be taken back: what came back with it must not go twice."""
        again = self._came_back.pop(reply_id, ())
        if again:
            for one in again:
                self._uploads.drop(one)
            self._note(conversation_id, tuple(file.id for file in self.files(conversation_id)))

    def _note(self, conversation_id: str, ids: tuple[str, ...]) -> None:
        self._store.note(NOTED_AS + conversation_id, listed(ids) if ids else "")
        self.show_files()

    def _chosen(self, names: list[str]) -> None:
        for name in names:
            self.attach_file(Path(name))

    def _done(self, command: AnyCommand, _: object) -> None:
        self._uploads.done_with(command)

    def _say(self, words: str) -> None:
        self._notices.attention(words, key="attach")


def size_words(size_bytes: int) -> str:
    """A size in the unit that fits."""
    if size_bytes < 1024:
        return f"{size_bytes} B"
    if size_bytes < 1024 * 1024:
        return f"{size_bytes / 1024:.0f} kB"
    return f"{size_bytes / 1024 / 1024:.1f} MB"


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())
