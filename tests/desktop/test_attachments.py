"""Attached files on the screen: looked at in place, saved under a safe name, and never in the way."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.client.made import LENA, NINE, a_detail, a_message, a_row
from tests.desktop.conftest import Run
from tests.desktop.test_hostile_content import pdf
from workspace.client.attachment_cache import AttachmentCache
from workspace.client.errors import Unreachable
from workspace.contract.values import AttachmentView
from workspace.desktop.conversation.attachments import Attachments
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.view import ConversationView
from workspace.desktop.notices import Notices
from workspace.desktop.theme.theme import Theme

FILES = (
    AttachmentView(id="image", name="screen.png", media_type="image/png", size_bytes=900),
    AttachmentView(id="text", name="log.txt", media_type="text/plain", size_bytes=30),
    AttachmentView(id="pdf", name="invoice.pdf", media_type="application/pdf", size_bytes=700),
    AttachmentView(id="program", name="../setup.exe", media_type="application/pdf", size_bytes=700),
)


def image() -> bytes:
    made = QImage(640, 400, QImage.Format.Format_RGB32)
    made.fill(QColor("darkcyan"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(made)
    return bytes(buffer.data().data())


class Screen:
    """A conversation with files, and a service that has them, or is away."""

    def __init__(self, folder: Path) -> None:
        self.content = {"image": image(), "text": b"Error 403\nat noon", "pdf": pdf(), "program": b"MZ"}
        self.is_away = False
        self.root = QObject()
        theme = Theme(self.root)
        theme.use("light")
        self.model = ConversationModel(self.root, lambda: NINE)
        self.view = ConversationView(theme, self.model, lambda: LENA.id, lambda: NINE)
        self.notices = Notices(self.root, lambda: NINE)
        self.attachments = Attachments(
            view=self.view,
            model=self.model,
            cache=AttachmentCache(folder / "files"),
            fetch=self.fetch,
            notices=self.notices,
            parent=self.root,
        )
        self.view.resize(800, 700)
        self.view.show()
        message = a_message(1).model_copy(update={"attachments": FILES})
        detail = a_detail(a_row(), 0).model_copy(update={"history": (message,)})
        self.model.open("c1", detail.row, detail)

    async def fetch(self, attachment_id: str) -> bytes:
        if self.is_away:
            raise Unreachable
        return self.content[attachment_id]

    @property
    def words(self) -> str:
        return self.view.preview.accessibleDescription()

    async def until(self, holds: Callable[[], object]) -> None:
        for _ in range(500):
            if holds():
                return
            await asyncio.sleep(0.02)
        raise AssertionError("never happened")


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Screen:
    made = Screen(tmp_path)
    qtbot.addWidget(made.view)
    return made


def test_a_picture_is_shown_with_zoom_and_esc_closes_it(screen: Screen, run: Run) -> None:
    async def story() -> None:
        preview = screen.view.preview
        screen.attachments.open_id("image")
        await screen.until(lambda: preview.image.zoom == 1.0 and preview.image.isVisible())
        QTest.keyClick(preview.image, Qt.Key.Key_Plus)
        assert preview.image.zoom == pytest.approx(1.25)
        QTest.keyClick(preview.image, Qt.Key.Key_1)
        assert preview.image.zoom == 1.0
        assert not preview.grab().isNull()
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        assert preview.isHidden()
        await screen.attachments.aclose()

    run(story())


def test_pages_of_a_pdf_and_the_beginning_of_a_text(screen: Screen, run: Run) -> None:
    async def story() -> None:
        preview = screen.view.preview
        screen.attachments.open_id("pdf")
        await screen.until(lambda: preview.image.accessibleDescription() == "Page 1 of 2")
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
        await screen.until(lambda: preview.image.accessibleDescription() == "Page 2 of 2")
        screen.attachments.open_id("text")
        await screen.until(lambda: preview.text.toPlainText() == "Error 403\nat noon")
        await screen.attachments.aclose()

    run(story())


def test_offline_what_was_looked_at_opens_and_the_rest_says_why_not(screen: Screen, run: Run) -> None:
    async def story() -> None:
        preview = screen.view.preview
        screen.attachments.open_id("text")
        await screen.until(lambda: preview.text.toPlainText())
        preview.close_preview()
        screen.is_away = True
        screen.attachments.open_id("text")
        await screen.until(lambda: preview.text.toPlainText())
        screen.attachments.open_id("image")
        await screen.until(lambda: "cannot be reached" in screen.words)
        await screen.attachments.aclose()

    run(story())


def test_a_program_is_not_shown_and_is_saved_under_a_safe_name(screen: Screen, run: Run, tmp_path: Path) -> None:
    async def story() -> None:
        screen.attachments.open_id("program")
        await screen.until(lambda: "not shown here" in screen.words)
        screen.attachments.save()
        (dialog,) = screen.view.findChildren(QFileDialog)
        assert Path(dialog.selectedFiles()[0]).name == "_setup.exe"
        place = tmp_path / "kept.exe"
        dialog.fileSelected.emit(str(place))
        dialog.reject()
        await screen.until(place.exists)
        assert place.read_bytes() == b"MZ"
        assert not place.stat().st_mode & 0o111
        await screen.until(lambda: any("kept.exe" in notice.words for notice in screen.notices.said))
        await screen.attachments.aclose()

    run(story())


def test_another_conversation_closes_the_file(screen: Screen, run: Run) -> None:
    async def story() -> None:
        screen.attachments.open_id("text")
        await screen.until(lambda: screen.view.preview.text.toPlainText())
        screen.model.open("c2", a_row("c2"))
        assert screen.view.preview.isHidden()
        await screen.attachments.aclose()

    run(story())
