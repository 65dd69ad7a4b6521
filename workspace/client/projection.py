"""What a conversation will look like once the commands on their way have been carried out."""

from collections.abc import Iterable
from datetime import datetime

from workspace.contract.commands import (
    AnyCommand,
    Assign,
    ChangeTags,
    Claim,
    HandBack,
    Merge,
    Rate,
    Release,
    Remind,
    Reopen,
    Resolve,
    Snooze,
    Unmerge,
    Unsnooze,
)
from workspace.contract.conversations import QueueRow
from workspace.contract.values import PersonRef


def projected(row: QueueRow, pending: Iterable[AnyCommand], you: PersonRef, now: datetime) -> QueueRow:
    """The service's row with this desk's unanswered commands on top; the service wins as soon as it answers."""
    for command in pending:
        match command:
            case Claim():
                row = row.model_copy(update={"state": "claimed", "held_by": you})
            case Assign():
                # The name comes with the service's word; until then the id says that it is not yours.
                who = you if command.person_id == you.id else PersonRef(id=command.person_id, name="")
                row = row.model_copy(update={"state": "claimed", "held_by": who})
            case HandBack():
                row = row.model_copy(
                    update={"state": "with_ai", "held_by": None, "take_by": None, "snoozed_until": None}
                )
            case Snooze():
                row = row.model_copy(update={"snoozed_until": command.until})
            case Unsnooze():
                row = row.model_copy(update={"snoozed_until": None})
            case ChangeTags():
                gone = {*command.add, *command.remove}
                tags = (*(tag for tag in row.tags if tag not in gone), *command.add)
                row = row.model_copy(update={"tags": tuple(sorted(set(tags)))})
            case Remind():
                row = row.model_copy(update={"remind_at": command.at, "reminder": command.note if command.at else ""})
            case Merge():
                row = row.model_copy(update={"merged_into": command.into})
            case Unmerge():
                row = row.model_copy(update={"merged_into": ""})
            case Release():
                row = row.model_copy(update={"state": "escalated", "held_by": None})
            case Resolve():
                closed = {"state": "resolved", "resolved_at": now, "outcome": command.outcome, "snoozed_until": None}
                row = row.model_copy(update=closed)
            case Reopen():
                row = row.model_copy(update={"state": "claimed", "held_by": you, "resolved_at": None, "outcome": None})
            case Rate():
                row = row.model_copy(update={"rating": command.rating})
            case _:
                continue
    return row
