"""Whether a person's reply that has left asks for what the customer had already said; counted as brief sufficiency."""

from typing import Final

from sqlalchemy.engine import RowMapping

from workspace.quality.repeats import Known, repeats_in
from workspace.store.unit import Unit

FIGURE: Final = "repeats"


def note_repeats(unit: Unit, conversation_id: str, reply: RowMapping) -> list[str]:
    """The kinds of things asked again; the figure is 1 once any reply of an escalated conversation did, 0 before.

    Only of conversations that were handed over: the others have no brief. What counts as known is what stood there when
    the reply was written.
    """
    row = unit.conversations.row(conversation_id)
    if row is None or row["escalation_id"] is None or reply["author"] != "agent":
        return []
    escalation = unit.conversations.escalation(row["escalation_id"])
    customer = unit.conversations.customer(row["channel"], row["customer_id"])
    before = [
        one
        for one in unit.conversations.messages(conversation_id)
        if one["author"] == "customer" and one["seq"] < reply["seq"]
    ]
    ids = {one["id"] for one in before}
    files = unit.attachments.of_messages(ids)
    lines = [line["text"] for line in escalation["brief"]["lines"] if line["kind"] == "facts"] if escalation else []
    card = {"email": customer["email"], "plan": customer["plan"]} if customer is not None else {}
    known = Known([one["text"] for one in before], lines, card, len(files))
    kinds = [one.kind for one in repeats_in(reply["text"], known)]
    had = unit.measured.extras_of(conversation_id).get(FIGURE, 0.0)
    unit.measured.note(conversation_id, FIGURE, 1.0 if kinds else had)
    return kinds
