"""Looking at attached files and saving them: fetched once, drawn beside the loop, never run."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from workspace.client.attachment_cache import AttachmentCache
from workspace.client.errors import ClientError, Unreachable
from workspace.contract.values import AttachmentView
from workspace.desktop.conversation.files import kind_of, safe_name
from workspace.desktop.conversation.looking import NotShown, picture, words
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.pdf_pages import NotDrawn, Page, draw
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.notices import Notices
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

Result = TypeVar("Result")


class Attachments(QObject):
    """Opens what is asked for in the conversation's preview."""

    def __init__(
        self,
        *,
        view: ConversationView,
        model: ConversationModel,
        cache: AttachmentCache,
        fetch: Callable[[str], Awaitable[bytes]],
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._model, self._notices = view, model, notices
        self._cache, self._fetch = cache, fetch
        self._workers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="attachments")
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._dialog: QFileDialog | None = None
        self._content = b""
        self._opened = ""
        view.history.attachment_asked.connect(self.open_id)
        view.preview.save_asked.connect(self.save)
        view.preview.page_asked.connect(self._turn)
        model.opened.connect(self._left)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()
        self._workers.shutdown(wait=False, cancel_futures=True)

    def open_id(self, attachment_id: str) -> None:
        """Look at one of the files that stand in the history."""
        file = self._find(attachment_id)
        if file is not None:
            self._content = b""
            self._view.preview.open_file(file)
            self._tasks.newest("look", self._look(file), doing="opening the file")

    def _find(self, attachment_id: str) -> AttachmentView | None:
        for block in self._model.blocks:
            for file in getattr(getattr(block, "entry", None), "attachments", ()):
                if isinstance(file, AttachmentView) and file.id == attachment_id:
                    return file
        return None

    def _left(self) -> None:
        """Another conversation: its predecessor's file is not looked at any more."""
        if self._opened != self._model.conversation_id:
            self._opened = self._model.conversation_id
            self._tasks.cancel("look")
            self._view.preview.close_preview()

    async def _look(self, file: AttachmentView) -> None:
        preview = self._view.preview
        try:
            self._content = await self._content_of(file)
        except ClientError as failed:
            why = tr("The service cannot be reached.") if isinstance(failed, Unreachable) else str(failed)
            preview.tell(tr("The file cannot be fetched now. {why}").format(why=why))
            return
        try:
            match kind_of(file).preview:
                case "image":
                    preview.show_image(await self._beside(lambda: picture(self._content)))
                case "text":
                    preview.show_text(await self._beside(lambda: words(self._content)))
                case "pdf":
                    await self._draw(0, preview.page_width)
                case _:
                    preview.tell(tr("Files of this kind are not shown here. It can be saved."))
        except (NotShown, NotDrawn) as refused:
            preview.tell(str(refused))

    async def _content_of(self, file: AttachmentView) -> bytes:
        """Its bytes: from this machine, else from the service."""
        known = await self._beside(lambda: self._cache.known(file.id))
        if known is not None:
            return known
        content = await self._fetch(file.id)
        await self._beside(lambda: self._cache.keep(file.id, content))
        return content

    async def _beside(self, work: Callable[[], Result]) -> Result:
        """Do it in a worker thread."""
        return await asyncio.get_running_loop().run_in_executor(self._workers, work)

    def _turn(self, number: int, width: int) -> None:
        self._tasks.newest("look", self._show_page(number, width), doing="drawing a page")

    async def _show_page(self, number: int, width: int) -> None:
        try:
            await self._draw(number, width)
        except NotDrawn as refused:
            self._view.preview.tell(str(refused))

    async def _draw(self, number: int, width: int) -> None:
        page = await self._beside(lambda: draw(self._content, number, width))
        self._view.preview.show_page(_image(page), number, page.pages)

    # -- saving

    def save(self) -> None:
        """Ask where to; the name is made safe, and the file is only written, never opened."""
        file = self._view.preview.file
        if file is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self._view, tr("Save the file"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(file.name))
        dialog.fileSelected.connect(self._save_to)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _save_to(self, place: str) -> None:
        file = self._view.preview.file
        if file is not None and place:
            self._tasks.newest("save", self._write(file, Path(place)), doing="saving the file")

    async def _write(self, file: AttachmentView, place: Path) -> None:
        try:
            content = await self._content_of(file)
            await self._beside(lambda: place.write_bytes(content))
        except (ClientError, OSError) as failed:
            why = tr("The service cannot be reached.") if isinstance(failed, Unreachable) else str(failed)
            self._notices.problem(tr("The file has not been saved. {why}").format(why=why), key=f"save:{file.id}")
            return
        self._notices.done(tr("Saved as {name}.").format(name=place.name), key=f"save:{file.id}")


def _image(page: Page) -> QImage:
    # A copy: the bytes belong to the page, which is gone before the picture is.
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()
