"""What a conversation will look like once the commands on their way have been carried out."""

from collections.abc import Iterable
from datetime import datetime

from workspace.contract.commands import AnyCommand, Claim, Rate, Release, Reopen, Resolve
from workspace.contract.conversations import QueueRow
from workspace.contract.values import PersonRef


def projected(row: QueueRow, pending: Iterable[AnyCommand], you: PersonRef, now: datetime) -> QueueRow:
    """The service's row with this desk's unanswered commands on top; the service wins as soon as it answers."""
    for command in pending:
        match command:
            case Claim():
                row = row.model_copy(update={"state": "claimed", "held_by": you})
            case Release():
                row = row.model_copy(update={"state": "escalated", "held_by": None})
            case Resolve():
                row = row.model_copy(update={"state": "resolved", "resolved_at": now})
            case Reopen():
                row = row.model_copy(update={"state": "claimed", "held_by": you, "resolved_at": None})
            case Rate():
                row = row.model_copy(update={"rating": command.rating})
            case _:
                continue
    return row
