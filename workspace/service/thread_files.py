"""Files as customers meet them: what they send up, and what they may open of their own thread."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from workspace.channels.files import ROUTE, FileLinks, OpenFile, SentFile, stored_file_id
from workspace.service.attachments import keep_attachment, open_file
from workspace.service.ports import Clock
from workspace.store.conversations import VISIBLE
from workspace.store.database import Store
from workspace.store.unit import Unit


class ThreadFiles:
    """Takes customers' files in and makes links to those they may see."""

    def __init__(self, store: Store, clock: Clock, links: FileLinks, public_url: str) -> None:
        self._store, self._clock, self._links, self._public_url = store, clock, links, public_url

    def keep(self, owner: str, own_id: str, name: str, content: bytes) -> SentFile:
        """Keep a file until a message comes with it; ``own_id`` is the sender's and found again under ``owner``."""
        kept = keep_attachment(
            self._store, stored_file_id(owner, own_id), name=name, content=content, owner=owner, at=self._clock()
        )
        return SentFile(own_id, kept.name, kept.media_type, kept.size_bytes)

    def of(
        self, unit: Unit, channel: str, customer_id: str, message_ids: Collection[str]
    ) -> Mapping[str, tuple[SentFile, ...]]:
        """The files of a customer's messages, by message, each with a link for this customer."""
        found: defaultdict[str, tuple[SentFile, ...]] = defaultdict(tuple)
        for row in unit.attachments.of_messages(message_ids):
            ticket = self._links.make(row["id"], channel, customer_id, self._clock())
            url = f"{self._public_url}{ROUTE}/{ticket}"
            found[row["message_id"]] += (SentFile(row["id"], row["name"], row["media_type"], row["size_bytes"], url),)
        return found

    def open(self, ticket: str) -> OpenFile | None:
        """What a link opens; None where it is none of ours, over, or for what its customer cannot see (any more)."""
        said = self._links.read(ticket, self._clock())
        if said is None:
            return None
        with self._store.read() as unit:
            found = unit.attachments.find(said.attachment_id)
            if found is None or found["message_id"] is None:
                return None
            row = unit.conversations.row(found["conversation_id"])
            if row is None or not self._links.is_genuine(said, row["channel"], row["customer_id"]):
                return None
            if unit.conversations.delivery_of(found["message_id"]) not in VISIBLE:
                return None
            return open_file(unit, found)
