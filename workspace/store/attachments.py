"""Files with messages and notes: each file's bytes are kept once, under their digest."""

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import tables as t


class Attachments:
    """Uploads, and what they belong to once a message or a note was written with them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, attachment_id: str, *, for_update: bool = False) -> RowMapping | None:
        """One attachment; ``for_update`` locks it for the rest of the transaction where the database locks rows."""
        query = sa.select(t.attachment).where(t.attachment.c.id == attachment_id)
        return self._connection.execute(query.with_for_update() if for_update else query).mappings().one_or_none()

    def add(
        self,
        attachment_id: str,
        *,
        sha256: str,
        content: bytes,
        name: str,
        media_type: str,
        person_id: str,
        at: datetime,
    ) -> None:
        """Keep a file; an id that was used before raises ``IntegrityError``."""
        # Locked, so that the bytes are not dropped between being found and being named.
        same = sa.select(t.file_content.c.sha256).where(t.file_content.c.sha256 == sha256).with_for_update()
        if self._connection.execute(same).scalar() is None:
            self._connection.execute(sa.insert(t.file_content).values(sha256=sha256, content=content))
        self._connection.execute(
            sa.insert(t.attachment).values(
                id=attachment_id,
                sha256=sha256,
                name=name,
                media_type=media_type,
                size_bytes=len(content),
                person_id=person_id,
                at=at,
            )
        )

    def content(self, sha256: str) -> bytes | None:
        """The bytes under a digest."""
        query = sa.select(t.file_content.c.content).where(t.file_content.c.sha256 == sha256)
        found = self._connection.execute(query).scalar()
        return None if found is None else bytes(found)

    def link(
        self, ids: Sequence[str], conversation_id: str, *, message_id: str | None = None, note_id: str | None = None
    ) -> None:
        """Give uploads to a message or a note, and count them with the conversation."""
        self._connection.execute(
            sa.update(t.attachment)
            .where(t.attachment.c.id.in_(ids))
            .values(conversation_id=conversation_id, message_id=message_id, note_id=note_id)
        )
        self._connection.execute(
            sa.update(t.conversation)
            .where(t.conversation.c.id == conversation_id)
            .values(attachment_count=t.conversation.c.attachment_count + len(ids))
        )

    def of(self, conversation_ids: Collection[str]) -> list[RowMapping]:
        """Everything that belongs to messages and notes of these conversations, in the order it was sent up."""
        c = t.attachment.c
        query = sa.select(t.attachment).where(c.conversation_id.in_(conversation_ids)).order_by(c.at, c.id)
        return list(self._connection.execute(query).mappings())

    def of_messages(self, message_ids: Collection[str]) -> list[RowMapping]:
        """Everything that belongs to these messages."""
        c = t.attachment.c
        query = sa.select(t.attachment).where(c.message_id.in_(message_ids)).order_by(c.at, c.id)
        return list(self._connection.execute(query).mappings())

    def drop(self, attachment_id: str) -> None:
        """Forget an attachment, and its bytes where nothing else has them."""
        found = self.find(attachment_id, for_update=True)
        if found is None:
            return
        self._connection.execute(sa.delete(t.attachment).where(t.attachment.c.id == attachment_id))
        content = t.file_content.c
        # Two statements: what somebody is naming this moment is seen by the second once the first has the row.
        self._connection.execute(sa.select(content.sha256).where(content.sha256 == found["sha256"]).with_for_update())
        named = sa.exists().where(t.attachment.c.sha256 == content.sha256)
        self._connection.execute(sa.delete(t.file_content).where(content.sha256 == found["sha256"], sa.not_(named)))
