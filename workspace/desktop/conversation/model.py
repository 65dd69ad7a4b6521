"""What is true about the open conversation, told to its widgets by the smallest statement."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from workspace.contract.commands import AnyCommand
from workspace.contract.conversations import BriefView, ConversationDetail, QueueRow
from workspace.desktop.conversation.blocks import Block, blocks


class ConversationModel(QObject):
    """The open conversation.

    Signals:
        opened: another conversation, or the same with its whole history anew.
        row_changed: state, holder, times.
        brief_changed: brief, reason or suggestion.
        side_changed: customer, knowledge, earlier conversations.
        block_changed: the block with this number is different.
        blocks_from: from this number on the blocks are others.
    """

    opened = Signal()
    row_changed = Signal()
    brief_changed = Signal()
    side_changed = Signal()
    block_changed = Signal(int)
    blocks_from = Signal(int)

    def __init__(self, parent: QObject, clock: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._clock = clock
        self.conversation_id = ""
        self.row: QueueRow | None = None
        self.detail: ConversationDetail | None = None
        self.blocks: tuple[Block, ...] = ()
        self.you = ""
        self.trouble = ""

    @property
    def brief(self) -> BriefView | None:
        """The brief, where there was a hand-over."""
        return self.detail.escalation.brief if self.detail and self.detail.escalation else None

    def open(self, conversation_id: str, row: QueueRow | None) -> None:
        """Another conversation; its details come later."""
        self.conversation_id = conversation_id
        self.row = row
        self.detail = None
        self.blocks = ()
        self.trouble = ""
        self.opened.emit()

    def take_row(self, row: QueueRow) -> None:
        """How it stands in the queue."""
        if row.conversation_id == self.conversation_id and row != self.row:
            self.row = row
            self.row_changed.emit()

    def take(self, detail: ConversationDetail, pending: tuple[AnyCommand, ...]) -> None:
        """The service's word about the whole conversation; an older one changes nothing."""
        old = self.detail
        if detail.row.conversation_id != self.conversation_id or (old and detail.row.seq < old.row.seq):
            return
        self.trouble = ""
        self.detail = detail
        if old is None:
            self.row = self.row or detail.row
            self.blocks = blocks(detail, pending, self._clock(), self.you)
            self.opened.emit()
            return
        if (old.escalation, old.knowledge) != (detail.escalation, detail.knowledge):
            self.brief_changed.emit()
        if (old.customer, old.knowledge, old.earlier) != (detail.customer, detail.knowledge, detail.earlier):
            self.side_changed.emit()
        self.take_pending(pending)

    def take_pending(self, pending: tuple[AnyCommand, ...]) -> None:
        """This desk's commands on their way are others."""
        if self.detail is None:
            return
        old, self.blocks = self.blocks, blocks(self.detail, pending, self._clock(), self.you)
        same = 0
        while same < min(len(old), len(self.blocks)) and old[same].id == self.blocks[same].id:
            same += 1
        for number in range(same):
            if old[number] != self.blocks[number]:
                self.block_changed.emit(number)
        if same < max(len(old), len(self.blocks)):
            self.blocks_from.emit(same)

    def fail(self, words: str) -> None:
        """It could not be loaded."""
        self.trouble = words
        self.opened.emit()

    def number_of(self, block_id: str) -> int:
        """Where a block stands, or -1."""
        return next((number for number, block in enumerate(self.blocks) if block.id == block_id), -1)
