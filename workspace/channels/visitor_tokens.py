"""The two keys of the HTTP channel: a visitor's signed token, and the channel key of another system."""

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from workspace.domain.identifiers import CustomerId, new_id

LIFETIME: Final = timedelta(days=180)
MIN_SECRET_BYTES: Final = 32
CLOCK_LEEWAY: Final = timedelta(minutes=5)
_VERSION: Final = "v1"
_PURPOSE: Final = b"deskhand visitor token\x00"
_TOKEN: Final = re.compile(r"v1\.([0-9a-f]{32})\.([0-9]{1,11})\.([0-9]{1,11})\.([A-Za-z0-9_-]{43})")


@dataclass(frozen=True)
class VisitorClaim:
    """What a genuine, unexpired token says."""

    visitor_id: CustomerId
    issued_at: datetime
    expires_at: datetime


class VisitorTokens:
    """Makes and checks visitors' tokens with the desk's own secret; nothing is stored.

    A token is ``v1.VISITOR.ISSUED.EXPIRES.SIGNATURE``: the signature is HMAC-SHA256 over what stands before
    it, so nobody can make one up, and a changed secret ends all of them at once.
    """

    def __init__(self, secret: bytes, *, lifetime: timedelta = LIFETIME) -> None:
        if len(secret) < MIN_SECRET_BYTES:
            raise ValueError(f"The secret of visitor tokens needs at least {MIN_SECRET_BYTES} bytes.")
        self._secret = secret
        self._lifetime = lifetime

    def issue(self, visitor_id: CustomerId, at: datetime) -> str:
        """A token for this visitor, good from ``at`` for as long as tokens live."""
        issued_s = int(at.timestamp())
        expires_s = issued_s + int(self._lifetime.total_seconds())
        signed = f"{_VERSION}.{visitor_id}.{issued_s}.{expires_s}"
        return f"{signed}.{self._signature(signed)}"

    def read(self, token: str, at: datetime) -> VisitorClaim | None:
        """What the token says, or None where it is not ours, was changed, or is over at ``at``."""
        parts = _TOKEN.fullmatch(token)
        if parts is None:
            return None
        signed, _, signature = token.rpartition(".")
        if not hmac.compare_digest(self._signature(signed), signature):
            return None
        issued_at, expires_at = (datetime.fromtimestamp(int(seconds), UTC) for seconds in parts.group(2, 3))
        if at >= expires_at or issued_at > at + CLOCK_LEEWAY:
            return None
        return VisitorClaim(CustomerId(parts.group(1)), issued_at, expires_at)

    def _signature(self, signed: str) -> str:
        mac = hmac.new(self._secret, _PURPOSE + signed.encode("ascii"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(mac).decode("ascii").rstrip("=")


def new_visitor_id() -> CustomerId:
    """A fresh visitor: unguessable, and of the one shape that a token carries."""
    return CustomerId(new_id())


def new_channel_key() -> str:
    """A fresh channel key for another system; shown once, only its digest is kept."""
    return f"dk_{secrets.token_urlsafe(32)}"


def channel_key_digest(key: str) -> str:
    """What is stored of a channel key: SHA-256 in hexadecimal (the key itself has 256 random bits)."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def channel_key_matches(presented: str, digest: str) -> bool:
    """Whether the presented key is the stored one; takes the same time either way."""
    return bool(digest) and hmac.compare_digest(channel_key_digest(presented), digest)


def new_webhook_secret() -> str:
    """A fresh secret for signing webhooks, in the form receivers' libraries take (``whsec_…``)."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode("ascii")


def is_webhook_secret(text: str) -> bool:
    """Whether ``text`` can sign webhooks: ``whsec_`` and at least 24 bytes in base64."""
    if not text.startswith("whsec_"):
        return False
    try:
        return len(base64.b64decode(text.removeprefix("whsec_"), validate=True)) >= 24
    except (ValueError, binascii.Error):
        return False
