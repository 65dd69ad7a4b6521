"""What is true about the open conversation, told to its widgets by the smallest statement."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from workspace.contract.commands import AnyCommand
from workspace.contract.conversations import BriefView, ConversationDetail, EarlierConversation, QueueRow
from workspace.contract.values import PersonRef
from workspace.desktop.conversation.blocks import Begins, Block, More, blocks, earlier_blocks

NOBODY: Final = PersonRef(id="", name="")


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
        self.you = NOBODY
        self.trouble = ""
        self.looked = 0
        self._earlier: list[tuple[EarlierConversation, tuple[Block, ...]]] = []
        self._earlier_trouble = ""
        self._earlier_loading = False
        self._numbers: dict[str, int] | None = None
        self._before = 0
        self._earlier_shown: list[tuple[EarlierConversation, tuple[Block, ...]]] = []

    @property
    def brief(self) -> BriefView | None:
        """The brief, where there was a hand-over."""
        return self.detail.escalation.brief if self.detail and self.detail.escalation else None

    def open(
        self,
        conversation_id: str,
        row: QueueRow | None,
        known: ConversationDetail | None = None,
        pending: tuple[AnyCommand, ...] = (),
        *,
        looked: int = 0,
    ) -> None:
        """Another conversation, with what is known of it here; ``looked`` is the last fact you saw, 0 for none."""
        self.conversation_id = conversation_id
        self.row = row
        self.detail = known if known is not None and known.row.conversation_id == conversation_id else None
        if self.row is None and self.detail is not None:
            self.row = self.detail.row
        self.trouble = ""
        self.looked = looked
        self._earlier = []
        self._earlier_trouble, self._earlier_loading = "", False
        self._take_blocks(self._made(pending))
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
            self._take_blocks(self._made(pending))
            self.opened.emit()
            return
        if (old.escalation, old.knowledge) != (detail.escalation, detail.knowledge):
            self.brief_changed.emit()
        if (old.customer, old.knowledge, old.earlier) != (detail.customer, detail.knowledge, detail.earlier):
            self.side_changed.emit()
        self.take_pending(pending)

    def take_pending(self, pending: tuple[AnyCommand, ...]) -> None:
        """This desk's commands on their way are others."""
        if self.detail is not None:
            self._tell(self._made(pending))

    # -- earlier conversations

    @property
    def next_earlier(self) -> EarlierConversation | None:
        """The latest of the customer's earlier conversations that is not shown yet."""
        shown = {earlier.conversation_id for earlier, _ in self._earlier}
        left = [one for one in self._earlier_known() if one.conversation_id not in shown]
        return left[0] if left else None

    def load_earlier(self) -> None:
        """One of them is being fetched."""
        self._earlier_loading, self._earlier_trouble = True, ""
        self._tell(self._framed(self._own()))

    def take_earlier(self, earlier: EarlierConversation, detail: ConversationDetail) -> None:
        """One of them is here: it stands above the rest."""
        self._earlier_loading = False
        if self.detail is None or earlier.conversation_id == self.conversation_id:
            return
        if all(known.conversation_id != earlier.conversation_id for known, _ in self._earlier):
            self._earlier.insert(0, (earlier, earlier_blocks(detail, earlier)))
        self._tell(self._framed(self._own()))

    def fail_earlier(self, words: str) -> None:
        """It could not be fetched."""
        self._earlier_loading, self._earlier_trouble = False, words
        self._tell(self._framed(self._own()))

    def _earlier_known(self) -> list[EarlierConversation]:
        """Those that can stand above: not the ones whose messages are merged into this one, the latest first."""
        if self.detail is None:
            return []
        found = [one for one in self.detail.earlier if one.merged_into != self.conversation_id]
        return sorted(found, key=lambda one: one.last_message_at, reverse=True)

    # -- blocks

    def _made(self, pending: tuple[AnyCommand, ...]) -> tuple[Block, ...]:
        if self.detail is None:
            return ()
        return self._framed(blocks(self.detail, pending, self._clock(), self.you, looked=self.looked))

    def _own(self) -> tuple[Block, ...]:
        """The open conversation's blocks among those that are shown."""
        framed = sum(len(made) for _, made in self._earlier_shown) + self._before
        return self.blocks[framed:]

    def _framed(self, own: tuple[Block, ...]) -> tuple[Block, ...]:
        """With the earlier conversations above, and what says that there are more."""
        above: list[Block] = []
        left = len(self._earlier_known()) - len(self._earlier)
        if left > 0:
            above.append(More("more", left, self._earlier_trouble, self._earlier_loading))
        before = len(above)
        for _, made in self._earlier:
            above.extend(made)
        if self._earlier:
            above.append(Begins("begins:this", None))
            before += 1
        self._before, self._earlier_shown = before, list(self._earlier)
        return (*above, *own)

    def _take_blocks(self, made: tuple[Block, ...]) -> None:
        self.blocks, self._numbers = made, None

    def _tell(self, made: tuple[Block, ...]) -> None:
        """Say by the smallest statement what is different now."""
        old = self.blocks
        self._take_blocks(made)
        same = 0
        while same < min(len(old), len(made)) and old[same].id == made[same].id:
            same += 1
        for number in range(same):
            if old[number] is not made[number] and old[number] != made[number]:
                self.block_changed.emit(number)
        if same < max(len(old), len(made)):
            self.blocks_from.emit(same)

    def fail(self, words: str) -> None:
        """It could not be loaded."""
        self.trouble = words
        self.opened.emit()

    def number_of(self, block_id: str) -> int:
        """Where a block stands, or -1."""
        if self._numbers is None:
            self._numbers = {block.id: number for number, block in enumerate(self.blocks)}
        return self._numbers.get(block_id, -1)
