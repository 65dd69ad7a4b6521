"""A conversation's history to be read in another pane than the conversation's own, with the same looks and keys."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from workspace.contract.conversations import ConversationDetail
from workspace.desktop.conversation.blocks import Message, Note, Steps
from workspace.desktop.conversation.history import HistoryView
from workspace.desktop.conversation.model import ConversationModel
from workspace.desktop.conversation.painter import HistoryPainter
from workspace.desktop.theme.theme import Theme


class ShownHistory:
    """The history's widget over a model of its own; nothing in it can be changed."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QObject) -> None:
        self._model = ConversationModel(parent, clock)
        self.widget = HistoryView(theme, self._model, HistoryPainter(theme, clock))

    def show(self, detail: ConversationDetail | None) -> None:
        """Show a conversation from its beginning; None for none."""
        if detail is None:
            self._model.open("", None)
            return
        # Whoever reviews reads what happened, not what the customer wrote at other times.
        whole = detail.model_copy(update={"earlier": ()})
        self._model.open(detail.row.conversation_id, detail.row, whole)
        if self.widget.count:
            self.widget.flow.show(0, 0)
            self.widget.repaint_all()

    def go_to_turn(self, turn_id: str, seq: int) -> None:
        """Bring a turn of the AI before the eyes: its steps, else its answer, else what stands at its number."""
        answer = next(
            (block.id for block in self._model.blocks if isinstance(block, Message) and block.entry.turn_id == turn_id),
            "",
        )
        for block_id in (f"steps:{turn_id}", answer, f"decision:{turn_id}", self._at(seq)):
            if block_id and self.widget.show_block(block_id):
                return

    def entry_id(self) -> str:
        """The message, note or step the keyboard is at; '' where it is at none."""
        number = self._model.number_of(self.widget.reading.block_id)
        block = self._model.blocks[number] if number >= 0 else None
        if isinstance(block, Message | Note):
            return block.entry.id
        return block.steps[-1].id if isinstance(block, Steps) else ""

    def page(self, by: int) -> None:
        """Scroll by nine tenths of what can be seen."""
        bar = self.widget.verticalScrollBar()
        bar.setValue(bar.value() + by * round(bar.pageStep() * 0.9))

    def _at(self, seq: int) -> str:
        before = [
            block.id for block in self._model.blocks if isinstance(block, Message | Note) and 0 < block.entry.seq <= seq
        ]
        return before[-1] if before else ""
