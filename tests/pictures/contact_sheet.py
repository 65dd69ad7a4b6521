"""Puts the pictures of build/pictures on one page: ``python tests/pictures/contact_sheet.py [words in the name]``."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

PICTURES = Path(__file__).parents[2] / "build" / "pictures"
WIDE, HIGH, ROW, WORDS = 640, 400, 3, 20


def contact_sheet(files: list[Path]) -> QImage:
    """All pictures, small, each with its name below."""
    rows = -(-len(files) // ROW)
    sheet = QImage(ROW * WIDE, rows * (HIGH + WORDS), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, file in enumerate(files):
        left, top = number % ROW * WIDE, number // ROW * (HIGH + WORDS)
        image = QImage(str(file)).scaled(
            WIDE - 4, HIGH - 4, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(left + 2, top + 2, image)
        painter.drawText(QRectF(left + 4, top + HIGH - 2, WIDE - 8, WORDS), file.stem)
    painter.end()
    return sheet


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    wanted = sys.argv[1:]
    chosen = [
        file
        for file in sorted(PICTURES.glob("*.png"))
        if all(word in file.stem for word in wanted) and file.stem != "contact sheet"
    ]
    contact_sheet(chosen).save(str(PICTURES / "contact sheet.png"))
    sys.stdout.write(f"{len(chosen)} pictures on {PICTURES / 'contact sheet.png'}\n")
