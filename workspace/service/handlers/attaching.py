"""The one place where files are given to a reply or a note."""

from collections.abc import Sequence

from workspace.domain.errors import BadInput
from workspace.store.unit import Unit


def attach(
    unit: Unit,
    ids: Sequence[str],
    conversation_id: str,
    *,
    message_id: str | None = None,
    note_id: str | None = None,
    person: str,
) -> None:
    """Give uploads of ``person`` to what they wrote, in the transaction that writes it.

    This desk keeps no files yet, so a reply or note with files is refused rather than sent without them.
    """
    if ids:
        raise BadInput(
            f"This desk cannot send files yet; {'a note' if note_id else 'a reply'} has to go without.",
            field="attachments",
        )
