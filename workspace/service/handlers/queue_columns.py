"""The columns that order the queue, worked out from the conversation as it stands."""

from workspace.domain.conversation import Conversation, State
from workspace.domain.decision import Reason
from workspace.domain.queue_order import take_by
from workspace.domain.turn import StepKind
from workspace.store.unit import Unit


def place_in_queue(unit: Unit, conversation: Conversation, **fresh: object) -> dict[str, object]:
    """``take_by`` and its reason; ``fresh`` are column values that are about to be written."""
    if not conversation.is_queued:
        # When it is back is its place where it is put away.
        put_away = conversation.snoozed_until is not None and conversation.state is not State.RESOLVED
        return {"take_by": None, "order_reason": "Put away" if put_away else ""}
    if conversation.waiting_since is None:
        return {"take_by": None, "order_reason": "Answered; waiting for the customer"}
    row = unit.conversations.row(conversation.id)
    known: dict[str, object] = {**(dict(row) if row else {}), **fresh}
    urgency = unit.turns.last_detail(conversation.id, StepKind.UNDERSTOOD).get("urgency", 0.0)
    moment, why = take_by(
        conversation.waiting_since,
        Reason(str(known["reason"])) if known.get("reason") else None,
        float(str(known.get("sentiment") or 0.0)),
        str(known.get("tier") or ""),
        urgency=float(str(urgency)),
        promised_by=conversation.promised_by,
    )
    return {"take_by": moment, "order_reason": why}
