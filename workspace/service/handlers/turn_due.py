"""Have the AI take a turn on what stands unanswered in a conversation."""

from datetime import datetime
from typing import Final

from workspace.domain.conversation import Conversation
from workspace.domain.identifiers import new_id
from workspace.store.unit import Unit

TURN: Final = "take-turn"


def have_turn_taken(unit: Unit, conversation: Conversation, at: datetime, due_at: datetime) -> None:
    """One turn for everything unanswered, due then; one that is due already is only moved."""
    turn = unit.turns.open_of(conversation.id)
    if turn is None or turn["state"] == "running":
        # A running turn will find itself overtaken and end; this one answers everything together.
        turn_id = new_id()
        unit.turns.add(turn_id, conversation.id, at)
    else:
        turn_id = turn["id"]
    payload = {"turn_id": turn_id, "conversation_id": conversation.id}
    unit.work.defer(TURN, payload, due_at, lock=conversation.id, key=f"{TURN}:{turn_id}")
