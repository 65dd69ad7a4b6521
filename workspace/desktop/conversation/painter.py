"""Writes one block of the history into the document, and draws the ground it stands on."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)

from workspace.contract.conversations import MessageEntry, StepEntry
from workspace.desktop.conversation.blocks import Block, Day, Happened, Message, Steps
from workspace.desktop.theme.theme import Theme
from workspace.desktop.theme.type import LINE_HEIGHT
from workspace.desktop.words import clock, day, exact

BUBBLE_SHARE: Final = 0.82
PARAGRAPHS: Final = re.compile(r"\n[ \t]*\n\s*")
LINE_BREAK: Final = "\u2028"
RESULT_WORDS = {"worked": "", "failed": "failed: ", "no-result": "no result: "}


class HistoryPainter:
    """Knows how a block looks at a width; asked again for every block when the theme changes."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        self._theme = theme
        self._now = now
        self.opened: set[str] = set()

    # -- the place of a block

    def frame_format(self, block: Block, width: float) -> QTextFrameFormat:
        """Margins that put a bubble left or right, as wide as its words."""
        space = self._theme.type.space
        made = QTextFrameFormat()
        made.setBorder(0)
        gap = space(8) if isinstance(block, Message) else space(3)
        made.setTopMargin(gap)
        made.setBottomMargin(gap)
        edge = space(16)
        made.setLeftMargin(edge)
        made.setRightMargin(edge)
        if isinstance(block, Message):
            made.setPadding(space(10))
            room = width - 2 * edge
            wide = min(room * BUBBLE_SHARE, self._ideal(block) + 2 * space(10) + 4)
            if block.side == "left":
                made.setRightMargin(edge + max(0.0, room - wide))
            else:
                made.setLeftMargin(edge + max(0.0, room - wide))
        else:
            made.setPadding(space(2))
        return made

    def _ideal(self, block: Message) -> float:
        metrics = QFontMetricsF(self._theme.font())
        small = QFontMetricsF(self._theme.font("small", strong=True))
        longest = max((metrics.horizontalAdvance(line) for line in block.entry.text.splitlines()), default=0.0)
        head = small.horizontalAdvance(self._head(block) + "     " + clock(block.entry.at))
        foot = small.horizontalAdvance(self._foot_words(block))
        return max(longest, head, foot, 80.0) + 2.0

    # -- what it says

    def write(self, block: Block, cursor: QTextCursor) -> None:
        """Write the block at the cursor, which stands in its empty frame."""
        match block:
            case Day():
                self._line(cursor, Qt.AlignmentFlag.AlignHCenter)
                cursor.insertText(day(block.at, self._now()), self._ink("faint", "small", strong=True))
            case Message():
                self._message(block, cursor)
            case Steps():
                self._steps(block, cursor)
            case Happened():
                self._line(cursor, Qt.AlignmentFlag.AlignHCenter)
                made = self._ink("secondary", "small")
                made.setToolTip(exact(block.at))
                cursor.insertText(f"{block.words.rstrip('.')} · {clock(block.at)}", made)

    def _message(self, block: Message, cursor: QTextCursor) -> None:
        entry = block.entry
        self._line(cursor)
        cursor.insertText(self._head(block), self._ink("primary", "small", strong=True))
        when = self._ink("secondary", "small")
        when.setToolTip(exact(entry.at))
        cursor.insertText(f"   {clock(entry.at)}", when)
        for number, paragraph in enumerate(PARAGRAPHS.split(entry.text.strip())):
            self._next_line(cursor, top=self._theme.type.space(9 if number else 3), prose=True)
            cursor.insertText(paragraph.replace("\n", LINE_BREAK), self._ink("primary"))
        foot = self._foot_words(block)
        if foot or entry.articles:
            self._next_line(cursor, top=self._theme.type.space(4))
            tone = "urgent.ink" if entry.delivery == "failed" else "secondary"
            cursor.insertText(foot, self._ink(tone, "small"))
            for number, article in enumerate(entry.articles):
                cursor.insertText(" · " if number or foot else "", self._ink("secondary", "small"))
                cursor.insertText(article.title, self._link(f"article:{article.id}", article.passage or article.title))
                if article.credited_to:
                    cursor.insertText(f" (by {article.credited_to})", self._ink("secondary", "small"))
            if self._can_be_undone(entry) or block.waiting:
                cursor.insertText("   ", self._ink("secondary", "small"))
                cursor.insertText("Undo", self._link(f"undo:{entry.id}", "Take the reply back"))

    def _head(self, block: Message) -> str:
        entry = block.entry
        return entry.author_name or {"customer": "Customer", "ai": "AI", "agent": "Colleague"}[entry.author]

    def _foot_words(self, block: Message) -> str:
        entry = block.entry
        words = []
        if entry.author == "ai" and entry.confidence is not None:
            words.append(f"{entry.confidence:.2f} sure")
        if entry.articles:
            words.append("from")
        if block.waiting:
            words.append("Waiting to be sent")
        elif entry.delivery == "held":
            words.append("Can be taken back" if self._can_be_undone(entry) else "About to be sent")
        elif entry.delivery == "sending":
            words.append("Being sent")
        elif entry.delivery == "sent" and entry.author == "agent":
            words.append("Sent")
        elif entry.delivery == "undone":
            words.append("Taken back, not sent")
        elif entry.delivery == "failed":
            words.append("Not sent; it is kept and will be retried")
        return " · ".join(words).replace("sure · from", "sure, from")

    def _can_be_undone(self, entry: MessageEntry) -> bool:
        return entry.delivery == "held" and entry.undo_until is not None and entry.undo_until > self._now()

    def _steps(self, block: Steps, cursor: QTextCursor) -> None:
        self._line(cursor, Qt.AlignmentFlag.AlignRight)
        is_open = block.id in self.opened
        steps = len(block.steps)
        head = "The AI took one step" if steps == 1 else f"The AI took {steps} steps"
        cursor.insertText(head if is_open else f"{head}: {block.summary}", self._ink("faint", "small"))
        cursor.insertText("   ", self._ink("faint", "small"))
        word = "Fold" if is_open else "Show"
        cursor.insertText(word, self._link(f"steps:{block.id}", f"{word} what the AI tried in this turn"))
        for step in block.steps if is_open else ():
            self._next_line(cursor, top=self._theme.type.space(2))
            self._step(step, cursor)

    def _step(self, step: StepEntry, cursor: QTextCursor) -> None:
        tone = {"worked": "secondary", "failed": "urgent.ink", "no-result": "attention.ink"}[step.result]
        cursor.insertText(f"{step.no}  {RESULT_WORDS[step.result]}{step.summary}", self._ink(tone, "small"))
        took = f"   {step.elapsed_ms:.0f} ms" if step.elapsed_ms >= 1 else ""
        shown = [
            f"{name} {value}" for name, value in step.detail.items() if isinstance(value, str | int | float | bool)
        ]
        told = self._ink("faint", "small")
        if shown:
            told.setToolTip("\n".join(shown))
        cursor.insertText(took, told)

    # -- formats

    def _ink(self, colour: str, size: str = "body", *, strong: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.font(size, strong=strong))
        made.setForeground(QColor(self._theme.meaning(colour)))
        return made

    def _link(self, target: str, tip: str) -> QTextCharFormat:
        made = self._ink("accent_ink", "small")
        made.setAnchor(True)
        made.setAnchorHref(target)
        made.setToolTip(tip)
        return made

    def _line(self, cursor: QTextCursor, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        made = QTextBlockFormat()
        made.setAlignment(align)
        cursor.setBlockFormat(made)

    def _next_line(self, cursor: QTextCursor, *, top: float = 0.0, prose: bool = False) -> None:
        made = QTextBlockFormat()
        made.setAlignment(cursor.blockFormat().alignment())
        made.setTopMargin(top)
        if prose:
            made.setLineHeight(LINE_HEIGHT * 100 / 1.21, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.insertBlock(made)

    # -- grounds

    def paint_ground(self, painter: QPainter, block: Block, place: QRectF, *, flashing: bool) -> None:
        """The bubble under a message, and the flash under what a link led to."""
        palette = self._theme.palette
        radius = self._theme.type.space(10)
        painter.setPen(Qt.PenStyle.NoPen)
        if isinstance(block, Message):
            entry = block.entry
            colour = {
                "customer": palette.bubble_customer,
                "ai": palette.bubble_ai,
                "agent": palette.bubble_agent,
            }[entry.author]
            painter.setBrush(QColor(palette.flash if flashing else colour))
            if entry.delivery in ("held", "failed", "undone") or block.waiting:
                pen = painter.pen()
                pen.setStyle(Qt.PenStyle.DashLine)
                pen.setColor(QColor(palette.urgent.mark if entry.delivery == "failed" else palette.edge))
                pen.setWidthF(1)
                painter.setPen(pen)
            painter.drawRoundedRect(place, radius, radius)
        elif flashing:
            painter.setBrush(QColor(palette.flash))
            painter.drawRoundedRect(place, radius, radius)
