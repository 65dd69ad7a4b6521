"""One block of the history laid out: its document, the ground under it, and what in it can be pressed or copied."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QTextCharFormat, QTextCursor, QTextDocument

from workspace.desktop.conversation.blocks import Block


@dataclass(frozen=True)
class Link:
    """Something in a document that can be pressed: from ``start`` to ``end``, as ``kind:target``."""

    start: int
    end: int
    href: str
    tip: str


@dataclass
class Laid:
    """A block at a width. ``ground`` and ``origin`` are relative to the block's top left corner.

    ``body`` is where in the document the message's own words stand, without who said it and how it was sent.
    """

    block: Block
    document: QTextDocument
    height: int = 0
    ground: QRectF = field(default_factory=QRectF)
    origin: QPointF = field(default_factory=QPointF)
    body: tuple[int, int] = (0, 0)
    links: list[Link] = field(default_factory=list)

    @property
    def end(self) -> int:
        """The last place of a caret."""
        return self.document.characterCount() - 1

    def position(self, point: QPointF) -> int:
        """The place of a caret nearest to a point."""
        found = self.document.documentLayout().hitTest(self._inside(point), Qt.HitTestAccuracy.FuzzyHit)
        return min(max(0, found), self.end)

    def link_at(self, point: QPointF) -> Link | None:
        """What can be pressed at a point."""
        at = self.document.documentLayout().hitTest(self._inside(point), Qt.HitTestAccuracy.ExactHit)
        return next((link for link in self.links if link.start <= at < link.end), None) if at >= 0 else None

    def tip_at(self, point: QPointF) -> str:
        """The tooltip at a point."""
        at = self.document.documentLayout().hitTest(self._inside(point), Qt.HitTestAccuracy.ExactHit)
        if at < 0:
            return ""
        cursor = QTextCursor(self.document)
        cursor.setPosition(min(at + 1, self.end))
        return str(cursor.charFormat().toolTip())

    def caret(self, at: int) -> QTextCursor:
        """A cursor at a place."""
        made = QTextCursor(self.document)
        made.setPosition(min(max(0, at), self.end))
        return made

    def line_bounds(self, at: int) -> QRectF:
        """The line around a place, relative to the block."""
        cursor = self.caret(at)
        paragraph = cursor.block()
        line = paragraph.layout().lineForTextPosition(at - paragraph.position())
        top = self.document.documentLayout().blockBoundingRect(paragraph).topLeft() + self.origin
        if not line.isValid():
            return QRectF(top, QSizeF(1, 16))
        found = line.cursorToX(at - paragraph.position())
        left: float = found[0] if isinstance(found, tuple) else 0.0
        return QRectF(top.x() + left, top.y() + line.y(), 1, line.height())

    def words(self, start: int, end: int) -> str:
        """The words between two places."""
        cursor = self.caret(start)
        cursor.setPosition(min(max(0, end), self.end), QTextCursor.MoveMode.KeepAnchor)
        return str(cursor.selectedText()).replace("\u2029", "\n").replace("\u2028", "\n")

    def paint(
        self, painter: QPainter, seen: QRectF, ink: QColor, marked: list[tuple[int, int, QTextCharFormat]]
    ) -> None:
        """Draw the document where ``seen`` shows it; each mark is a stretch and its look."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(context.palette.ColorRole.Text, ink)
        chosen = []
        for start, end, look in marked:
            selection = QAbstractTextDocumentLayout.Selection()
            cursor = self.caret(start)
            cursor.setPosition(min(end, self.end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, look
            chosen.append(selection)
        if chosen:
            context.selections = chosen
        context.clip = seen.translated(-self.origin)
        painter.save()
        painter.translate(self.origin)
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _inside(self, point: QPointF) -> QPointF:
        return point - self.origin
