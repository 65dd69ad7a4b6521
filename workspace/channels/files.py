"""Files on their way to and from customers: who sent one up, and links that open one file for one customer only."""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

LIFETIME: Final = timedelta(days=7)
ROUTE: Final = "/channels/http/files"
_PURPOSE: Final = b"deskhand file link\x00"
_TICKET: Final = re.compile(r"([A-Za-z0-9_-]{8,64})\.([0-9]{1,11})\.([A-Za-z0-9_-]{43})")


@dataclass(frozen=True)
class SentFile:
    """A file that goes with a message, as its customer may know it; ``url`` opens it, '' where none may."""

    id: str
    name: str
    media_type: str
    size_bytes: int
    url: str = ""


@dataclass(frozen=True)
class OpenFile:
    """A file's bytes, and what whoever fetches it is told they are."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class Ticket:
    """What a link says; it holds only once ``FileLinks.is_genuine`` has been asked whose file it is."""

    attachment_id: str
    expires_s: int
    signature: str


class FileLinks:
    """Makes and checks links to files with the desk's own secret; nothing is stored.

    A ticket is ``ATTACHMENT.EXPIRES.SIGNATURE``. The customer is signed but does not stand in it: the desk looks up
    whose file it is and asks whether the link was made for them, so no link opens what became somebody else's.
    """

    def __init__(self, secret: bytes, *, lifetime: timedelta = LIFETIME) -> None:
        self._secret, self._lifetime = secret, lifetime

    def make(self, attachment_id: str, channel: str, customer_id: str, at: datetime) -> str:
        """A ticket for one file and one customer, good for as long as tickets live."""
        expires_s = int((at + self._lifetime).timestamp())
        return f"{attachment_id}.{expires_s}.{self._signature(attachment_id, expires_s, channel, customer_id)}"

    def read(self, ticket: str, at: datetime) -> Ticket | None:
        """What it says, None where it is none or over."""
        parts = _TICKET.fullmatch(ticket)
        if parts is None or at >= datetime.fromtimestamp(int(parts[2]), UTC):
            return None
        return Ticket(parts[1], int(parts[2]), parts[3])

    def is_genuine(self, ticket: Ticket, channel: str, customer_id: str) -> bool:
        """Whether it was made for this customer."""
        signature = self._signature(ticket.attachment_id, ticket.expires_s, channel, customer_id)
        return hmac.compare_digest(signature, ticket.signature)

    def _signature(self, attachment_id: str, expires_s: int, channel: str, customer_id: str) -> str:
        words = "\x00".join([attachment_id, str(expires_s), channel, customer_id]).encode()
        mac = hmac.new(self._secret, _PURPOSE + words, hashlib.sha256).digest()
        return base64.urlsafe_b64encode(mac).decode("ascii").rstrip("=")


def stored_file_id(owner: str, own_id: str) -> str:
    """The id a sender's file is kept under: nobody can name, or find out, the file of another sender."""
    return hashlib.sha256(f"{owner}\x00{own_id}".encode()).hexdigest()[:32]
