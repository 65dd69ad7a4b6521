"""Surveys as channels carry them: what is asked, what comes back, and links that open one survey only."""

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final, Protocol, runtime_checkable

from workspace.domain.identifiers import ConversationId, CustomerId

ROUTE: Final = "/channels/http/surveys"
SURVEY_ASKED: Final = "survey.asked"
_PURPOSE: Final = b"deskhand survey link\x00"
_TICKET: Final = re.compile(r"([0-9a-f]{32})\.([0-9]{1,11})\.([A-Za-z0-9_-]{43})")


@dataclass(frozen=True)
class OpenSurvey:
    """A survey its customer can answer, or change the answer of, before ``until``.

    ``scales`` are of "ces" (1..7) and "csat" (1..5); ``texts`` are a lead's own questions by language and scale.
    """

    id: str
    conversation_id: ConversationId
    scales: tuple[str, ...]
    until: datetime
    is_answered: bool = False
    ces: int | None = None
    csat: int | None = None
    comment: str = ""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    language: str = ""
    url: str = ""


@dataclass(frozen=True)
class SurveyReply:
    """What a customer says to a survey; ``action`` is answer, decline or opt_out."""

    survey_id: str
    answer_id: str
    action: str = "answer"
    ces: int | None = None
    csat: int | None = None
    comment: str = ""


@dataclass(frozen=True)
class OutgoingSurvey:
    """A survey on its way to a customer's own system; ``webhook_url`` is '' where it reads its thread instead."""

    survey: OpenSurvey
    customer_id: CustomerId
    at: datetime
    webhook_url: str = ""


@runtime_checkable
class AsksSurveys(Protocol):
    """A channel that can carry a survey."""

    def ask(self, outgoing: OutgoingSurvey) -> None:
        """Hand it over under the survey's id, the same at every try; raises as ``deliver`` does."""


class SurveyDesk(Protocol):
    """The desk as surveys see it; all of it blocks and is called in worker threads."""

    def open_of(self, channel: str, customer_id: str) -> OpenSurvey | None:
        """What this customer can answer now."""

    def by_ticket(self, ticket: str) -> OpenSurvey | None:
        """What a link opens, None where it is over or none of ours."""

    def take(self, reply: SurveyReply, *, channel: str = "", customer_id: str = "") -> OpenSurvey | None:
        """Take what a customer says; raises ``NotFound`` where the survey is over or another customer's."""


class SurveyLinks:
    """Makes and checks links to surveys with the desk's own secret; nothing is stored.

    A ticket is ``SURVEY.EXPIRES.SIGNATURE``; it opens one survey, about one conversation, and says nothing else.
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def make(self, survey_id: str, until: datetime) -> str:
        """A ticket for one survey, good until then."""
        expires_s = int(until.timestamp())
        return f"{survey_id}.{expires_s}.{self._signature(survey_id, expires_s)}"

    def read(self, ticket: str, at: datetime) -> str | None:
        """The survey it opens, None where it is none of ours or over."""
        parts = _TICKET.fullmatch(ticket)
        if parts is None or not hmac.compare_digest(self._signature(parts[1], int(parts[2])), parts[3]):
            return None
        return None if at >= datetime.fromtimestamp(int(parts[2]), UTC) else parts[1]

    def _signature(self, survey_id: str, expires_s: int) -> str:
        mac = hmac.new(self._secret, _PURPOSE + f"{survey_id}\x00{expires_s}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(mac).decode("ascii").rstrip("=")
