"""Makes a file's bytes into something to look at; runs in a worker thread and refuses what would fill the memory."""

import codecs
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from workspace.desktop.translate import tr

MOST_PIXELS: Final = 60_000_000
MOST_TEXT_BYTES: Final = 200_000
FORMATS: Final = frozenset({b"png", b"jpeg", b"jpg", b"gif", b"webp", b"bmp"})


class NotShown(Exception):
    """It cannot be looked at here; carries the sentence a person will read."""


def picture(content: bytes) -> QImage:
    """The picture in a file. Its size is asked before a single pixel is read: a few bytes can claim gigabytes."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format().data()).lower() not in FORMATS:
        raise NotShown(tr("This is no picture that can be shown. It can be saved."))
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        raise NotShown(_too_large(size))
    image = reader.read()
    if image.isNull():
        raise NotShown(tr("This picture is damaged. It can be saved."))
    return image


def _too_large(size: QSize) -> str:
    return tr("This picture claims {wide} x {high} pixels, too many to show. It can be saved.").format(
        wide=size.width(), high=size.height()
    )


def words(content: bytes) -> str:
    """The beginning of a text in whichever encoding it seems to be."""
    begun = content[:MOST_TEXT_BYTES]
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if begun.startswith(mark):
            return _ended(begun.decode(encoding, errors="replace"), content)
    try:
        # A letter of several bytes may have been cut in two at the end.
        decoder = codecs.getincrementaldecoder("utf-8")(errors="strict")
        return _ended(decoder.decode(begun, final=len(begun) == len(content)), content)
    except UnicodeDecodeError:
        return _ended(begun.decode("cp1252", errors="replace"), content)


def _ended(text: str, content: bytes) -> str:
    text = text.replace("\x00", "\ufffd")
    if len(content) > MOST_TEXT_BYTES:
        text += "\n\n" + tr("Only the first {n} kB are shown.").format(n=MOST_TEXT_BYTES // 1000)
    return text
