"""The columns that order the queue, worked out from the conversation as it stands."""

from workspace.domain.conversation import Conversation
from workspace.domain.decision import Reason
from workspace.domain.queue_order import take_by
from workspace.store.unit import Unit


def place_in_queue(unit: Unit, conversation: Conversation, **fresh: object) -> dict[str, object]:
    """``take_by`` and its reason; ``fresh`` are column values that are about to be written."""
    row = unit.conversations.row(conversation.id)
    known: dict[str, object] = {**(dict(row) if row else {}), **fresh}
    if conversation.waiting_since is None:
        return {"take_by": None, "order_reason": "Answered; waiting for the customer"}
    reason = Reason(str(known["reason"])) if known.get("reason") else None
    moment, why = take_by(
        conversation.waiting_since, reason, float(str(known.get("sentiment") or 0.0)), str(known.get("tier") or "")
    )
    return {"take_by": moment, "order_reason": why}
