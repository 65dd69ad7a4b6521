"""Lays out one block of the history at a width, and draws the ground it stands on."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workspace.contract.conversations import MessageEntry, StepEntry
from workspace.contract.values import AttachmentView
from workspace.desktop.conversation.blocks import Begins, Block, Day, Happened, Message, More, Note, Steps, Unread
from workspace.desktop.conversation.files import kind_of, size_words
from workspace.desktop.conversation.laid import Laid
from workspace.desktop.conversation.rich import formatted, plain
from workspace.desktop.conversation.said import (
    author,
    begins_words,
    delivery_words,
    more_words,
    steps_words,
    unread_words,
)
from workspace.desktop.conversation.writing import Looks, Writing
from workspace.desktop.service_words import event
from workspace.desktop.theme.theme import Theme
from workspace.desktop.theme.type import LINE_HEIGHT
from workspace.desktop.translate import tr
from workspace.desktop.words import clock, day, exact

BUBBLE_SHARE: Final = 0.82
CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
MOST_DETAIL: Final = 300


class HistoryPainter:
    """Knows how a block looks at a width; asked again for every block when the theme changes."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        self._theme = theme
        self._now = now
        self._looks = Looks(theme)
        self._letter = self._line = 0.0
        self.opened: set[str] = set()

    def forget(self) -> None:
        """The theme is another one."""
        self._looks.forget()
        self._letter = 0.0

    # -- how high it will be

    def guess(self, blocks: Sequence[Block], width: float) -> list[int]:
        """About how high each block will be, without laying anything out; asked for thousands at once."""
        if not self._letter:
            metrics = self._theme.type.metrics()
            self._letter, self._line = metrics.averageCharWidth() * 1.05, metrics.height() * LINE_HEIGHT / 1.21
        space, line = self._theme.type.space, self._line
        letters = max(8.0, ((width - 2 * space(16)) * BUBBLE_SHARE - 2 * space(10)) / self._letter)
        bubble, small = 2 * space(10) + 2 * space(4), 2 * space(4)
        found = []
        for block in blocks:
            if isinstance(block, Message | Note):
                entry = block.entry
                text = block.text if isinstance(block, Message) else entry.text
                lines = 2.6 + text.count("\n") + int(len(text) / letters) + len(entry.attachments)
                found.append(round(lines * line) + bubble)
            else:
                steps = len(block.steps) if isinstance(block, Steps) and block.id in self.opened else 0
                found.append(round((1 + steps) * line) + small)
        return found

    # -- laying out

    def lay(self, block: Block, width: float, *, mirrored: bool = False) -> Laid:
        """Lay a block out. ``mirrored`` is for languages that are read from the right."""
        made = Writing(self._looks)
        body = (0, 0)
        match block:
            case Message():
                body = self._message(block, made)
            case Note():
                body = self._note(block, made)
            case Steps():
                self._steps(block, made)
            case _:
                self._small(block, made)
        laid = Laid(block, made.document, body=body, links=made.links)
        self._place(laid, width, mirrored=mirrored)
        return laid

    def _place(self, laid: Laid, width: float, *, mirrored: bool) -> None:
        space = self._theme.type.space
        block, document, edge = laid.block, laid.document, space(16)
        room = max(60.0, width - 2 * edge)
        is_bubble = isinstance(block, Message | Note)
        pad = space(10) if is_bubble else space(2)
        wide = room * BUBBLE_SHARE if is_bubble else room
        document.setTextWidth(wide - 2 * pad)
        if is_bubble and not (isinstance(block, Message) and not block.is_whole):
            ideal = document.idealWidth() + 1
            if ideal < wide - 2 * pad:
                wide = max(ideal, space(60)) + 2 * pad
                document.setTextWidth(wide - 2 * pad)
        height = document.size().height()
        above = below = space(4) if is_bubble else space(2)
        pad_above = pad_below = pad
        if isinstance(block, Message):
            above, pad_above = (above, pad) if block.is_first else (0, 0)
            below, pad_below = (below, pad) if block.is_last else (0, 0)
        stands_left = not is_bubble or (isinstance(block, Message) and block.side == "left")
        left = edge if stands_left != mirrored else edge + room - wide
        laid.ground = QRectF(left, above, wide, pad_above + height + pad_below)
        laid.origin = QPointF(left + pad, above + pad_above)
        laid.height = round(above + pad_above + height + pad_below + below)

    def _small(self, block: Block, made: Writing) -> None:
        made.paragraph(align=CENTRE)
        match block:
            case Day():
                made.words(day(block.at, self._now()), "faint", "small", strong=True)
            case Happened():
                made.words(
                    f"{event(block.words).rstrip('.')} · {clock(block.at)}", "secondary", "small", tip=exact(block.at)
                )
            case Unread():
                made.words(unread_words(block), "accent_ink", "small", strong=True)
            case Begins():
                made.words(begins_words(block, self._now()), "primary", "small", strong=True)
                if block.earlier is not None:
                    made.words("   ", "secondary", "small")
                    made.link(
                        tr("Open"),
                        f"conversation:{block.earlier.conversation_id}",
                        tr("Opens the conversation by itself"),
                    )
            case More():
                made.words(more_words(block), "secondary", "small")
                if not block.loading:
                    made.words("   ", "secondary", "small")
                    words = tr("Try again") if block.trouble else tr("Show the latest of them")
                    made.link(words, "earlier:", tr("Shows it above this one"))

    def _message(self, block: Message, made: Writing) -> tuple[int, int]:
        entry = block.entry
        if block.is_first:
            made.paragraph()
            made.words(author(entry), "primary", "small", strong=True)
            made.words(f"   {clock(entry.at)}", "secondary", "small", tip=exact(entry.at))
            if entry.from_conversation:
                made.words(f"   {tr('from a merged conversation')}", "secondary", "small")
        start = made.position + (1 if block.is_first else 0)
        made.prose((formatted(entry.html) if block.is_whole else ()) or plain(block.text))
        end = made.position
        if block.is_last:
            self._files(entry.attachments, made)
            self._foot(block, made)
        return start, end

    def _note(self, block: Note, made: Writing) -> tuple[int, int]:
        entry = block.entry
        made.paragraph()
        made.words(entry.author.name, "primary", "small", strong=True)
        made.words(f"   {clock(entry.at)}", "secondary", "small", tip=exact(entry.at))
        made.words(f"   {tr('Note, only colleagues see it')}", "attention.ink", "small", strong=True)
        start = made.position + 1
        made.prose(plain(entry.text), frozenset(person.name for person in entry.mentions))
        end = made.position
        self._files(entry.attachments, made)
        if block.waiting:
            made.paragraph(top=self._theme.type.space(4))
            made.words(tr("Waiting to be sent"), "secondary", "small")
        return start, end

    def _files(self, files: tuple[AttachmentView, ...], made: Writing) -> None:
        for number, file in enumerate(files):
            kind = kind_of(file)
            made.paragraph(top=self._theme.type.space(3 if number else 8))
            told = tr("Shows it here") if kind.preview else tr("Can be saved")
            made.link(file.name, f"attachment:{file.id}", kind.warning or told, "body")
            words = f"   {kind.words}, {size_words(file.size_bytes)}"
            made.words(words, "attention.ink" if kind.warning else "secondary", "small", strong=bool(kind.warning))

    def _foot(self, block: Message, made: Writing) -> None:
        entry = block.entry
        sure = entry.author == "ai" and entry.confidence is not None
        can_be_undone = self._can_be_undone(entry)
        sent = delivery_words(entry, waiting=block.waiting, can_be_undone=can_be_undone)
        if not (sure or sent or entry.articles):
            return
        made.paragraph(top=self._theme.type.space(4))
        if sure:
            made.words(tr("{confidence} sure").format(confidence=f"{entry.confidence:.2f}"), "secondary", "small")
        if entry.articles:
            made.words((", " if sure else "") + tr("from") + " ", "secondary", "small")
        for number, article in enumerate(entry.articles):
            made.words(" · " if number else "", "secondary", "small")
            made.link(article.title, f"article:{article.id}", article.passage or article.title)
            if article.credited_to:
                made.words(f" ({tr('by {name}').format(name=article.credited_to)})", "secondary", "small")
        if sent:
            if can_be_undone and entry.undo_until is not None and not block.waiting:
                left = max(1, round((entry.undo_until - self._now()).total_seconds()))
                sent = tr("{words}, {seconds} s").format(words=sent, seconds=left)
            between = " · " if sure or entry.articles else ""
            made.words(f"{between}{sent}", "urgent.ink" if entry.delivery == "failed" else "secondary", "small")
        if can_be_undone or block.waiting:
            made.words("   ", "secondary", "small")
            made.link(tr("Undo"), f"undo:{entry.id}", tr("Take the reply back"))

    def _can_be_undone(self, entry: MessageEntry) -> bool:
        return entry.delivery == "held" and entry.undo_until is not None and entry.undo_until > self._now()

    def _steps(self, block: Steps, made: Writing) -> None:
        made.paragraph(align=Qt.AlignmentFlag.AlignRight)
        is_open = block.id in self.opened
        head = steps_words(block)
        made.words(head if is_open else f"{head}: {block.summary}", "faint", "small")
        made.words("   ", "faint", "small")
        word = tr("Fold") if is_open else tr("Show")
        tip = tr("Folds what the AI tried in this turn") if is_open else tr("Shows what the AI tried in this turn")
        made.link(word, f"steps:{block.id}", tip)
        for step in block.steps if is_open else ():
            self._step(step, made)

    def _step(self, step: StepEntry, made: Writing) -> None:
        tone = {"worked": "secondary", "failed": "urgent.ink", "no-result": "attention.ink"}[step.result]
        result = {"worked": "", "failed": tr("failed: "), "no-result": tr("no result: ")}[step.result]
        made.paragraph(top=self._theme.type.space(2), align=Qt.AlignmentFlag.AlignRight)
        made.words(f"{step.no}  {result}{step.summary}", tone, "small")
        if step.elapsed_ms >= 1:
            made.words("   " + tr("{n} ms").format(n=f"{step.elapsed_ms:.0f}"), "faint", "small")
        shown = [f"{name} {value}" for name, value in step.detail.items() if isinstance(value, str | int | float)]
        if step.kind == "tool" and shown:
            made.paragraph(align=Qt.AlignmentFlag.AlignRight)
            made.words(" · ".join(one[:MOST_DETAIL] for one in shown), "faint", "small")

    # -- grounds

    def paint_ground(self, painter: QPainter, laid: Laid, *, flashing: bool) -> None:
        """The bubble under a message, the lines beside what separates, and the flash under what a link led to."""
        block, palette = laid.block, self._theme.palette
        radius = float(self._theme.type.space(10))
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
                edge = palette.urgent.mark if entry.delivery == "failed" else palette.edge
                painter.setPen(QPen(QColor(edge), 1, Qt.PenStyle.DashLine))
            # A piece's rounded ends lie outside the strip that is drawn.
            over = 2 * radius
            place = laid.ground.adjusted(0, 0 if block.is_first else -over, 0, 0 if block.is_last else over)
            painter.drawRoundedRect(place, radius, radius)
        elif isinstance(block, Note):
            painter.setBrush(QColor(palette.flash if flashing else palette.attention.soft))
            painter.setPen(QPen(QColor(palette.attention.mark), 1))
            painter.drawRoundedRect(laid.ground.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        elif flashing:
            painter.setBrush(QColor(palette.flash))
            painter.drawRoundedRect(laid.ground, radius, radius)
        elif isinstance(block, Unread | Begins):
            self._paint_lines(painter, laid, palette.accent if isinstance(block, Unread) else palette.edge)

    def _paint_lines(self, painter: QPainter, laid: Laid, colour: str) -> None:
        """A separator to both sides of its words."""
        middle = round(laid.ground.center().y())
        words = laid.document.idealWidth() / 2 + self._theme.type.space(12)
        centre = laid.ground.center().x()
        painter.fillRect(QRectF(laid.ground.left(), middle, centre - words - laid.ground.left(), 1), QColor(colour))
        painter.fillRect(QRectF(centre + words, middle, laid.ground.right() - centre - words, 1), QColor(colour))
