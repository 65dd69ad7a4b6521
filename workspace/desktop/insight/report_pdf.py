"""The week's report as a PDF file: the same page, laid out by Qt for paper."""

import re

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

# Qt draws no drawings inside of HTML and knows little of style sheets: the table of figures says the same.
_LEFT_OUT = re.compile(r"<svg.*?</svg>|<style.*?</style>", re.DOTALL)


def write_pdf(page: str) -> bytes:
    """The page as a PDF, A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setCreator("Deskhand")
    document = QTextDocument()
    document.setDefaultStyleSheet(
        "h1 { font-size: 16pt; } h2 { font-size: 12pt; } td, th, p, li { font-size: 9pt; } "
        "td, th { padding: 3px; } .small { color: #52575d; font-size: 8pt; }"
    )
    document.setHtml(_LEFT_OUT.sub("", page))
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())
