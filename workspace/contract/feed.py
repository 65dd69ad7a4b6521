"""The live feed: every fact with its number, so that a reader who sees a gap can ask for what it missed."""

from pydantic import Field

from workspace.contract.conversations import QueueRow
from workspace.contract.values import Moment, PersonRef, Sequence, Wire


class FactView(Wire):
    """One fact. ``row`` is the conversation as it stands when the fact is read, None for facts about the desk."""

    seq: Sequence
    at: Moment
    kind: str
    conversation_id: str = ""
    actor: PersonRef | None = None
    payload: dict[str, object] = Field(default_factory=dict)
    row: QueueRow | None = None


class FactPage(Wire):
    """Facts after a number, oldest first; ``more`` says that there are further ones."""

    facts: tuple[FactView, ...]
    seq: Sequence
    more: bool
