"""Notes among colleagues: kept apart from messages, so that nothing that reads those for a customer can find one."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import tables as t


class Notes:
    """The notes of all conversations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, **values: Any) -> None:
        """Write a note down; an id that was used before raises ``IntegrityError``."""
        self._connection.execute(sa.insert(t.note).values(**values))

    def find(self, note_id: str) -> RowMapping | None:
        """One note."""
        return self._connection.execute(sa.select(t.note).where(t.note.c.id == note_id)).mappings().one_or_none()

    def of(self, conversation_ids: Sequence[str]) -> list[RowMapping]:
        """The notes of these conversations, oldest first."""
        query = sa.select(t.note).where(t.note.c.conversation_id.in_(conversation_ids)).order_by(t.note.c.seq)
        return list(self._connection.execute(query).mappings())


def count_macro_use(connection: Connection, macro_id: str) -> None:
    """Note that a macro was used; one that is gone by now is nobody's loss."""
    connection.execute(sa.update(t.macro).where(t.macro.c.id == macro_id).values(used=t.macro.c.used + 1))
