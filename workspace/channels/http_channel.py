"""The HTTP channel's way out: replies are read from the thread, or posted to a webhook, signed."""

import json
import logging
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Final

import httpx
from standardwebhooks import Webhook

from workspace.channels.port import OutgoingReply
from workspace.channels.surveys import SURVEY_ASKED, OutgoingSurvey
from workspace.channels.visitor_tokens import is_webhook_secret
from workspace.channels.webhook_target import Target, targets_of
from workspace.domain.errors import DeskhandError, Unavailable

NAME: Final = "http"
REPLY_SENT: Final = "reply.sent"
CONNECT_TIMEOUT_S: Final = 5.0
ANSWER_TIMEOUT_S: Final = 10.0
_TRY_AGAIN_STATUSES: Final = frozenset({408, 429})

log = logging.getLogger(__name__)


class WebhookRefused(DeskhandError):
    """The receiver answered that it will not take the reply; sending it again would not help."""

    code = "webhook-refused"

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(
            f"The customer's system refused the reply (HTTP {status}). It is kept here and not sent again."
        )


class HttpChannel:
    """Delivers replies to webhooks as Standard Webhooks say; without a webhook there is nothing to do.

    ``webhook-id`` is the reply's id, the same at every try, so that a receiver can drop repeats. Redirects
    aren't followed, proxies of the environment aren't used: the address that was judged is the one reached.
    """

    name = NAME

    def __init__(self, webhook_secret: str, *, allow_private_targets: bool = False) -> None:
        if not is_webhook_secret(webhook_secret):
            raise ValueError("The secret of webhooks is 'whsec_' and at least 24 bytes in base64.")
        self._signer = Webhook(webhook_secret)
        self._allow_private = allow_private_targets
        self._client = httpx.Client(
            timeout=httpx.Timeout(ANSWER_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
            follow_redirects=False,
            trust_env=False,
            headers={"user-agent": "Deskhand"},
        )

    def deliver(self, outgoing: OutgoingReply) -> None:
        """Post the reply to its webhook, where it has one.

        Raises ``Unavailable`` when the receiver can't be reached or asks for time, ``WebhookRefused`` when it
        does not want the reply, ``BadInput`` when the webhook may not be used.
        """
        if outgoing.webhook_url:
            self._send(outgoing.webhook_url, outgoing.reply_id, body_of(outgoing))

    def ask(self, outgoing: OutgoingSurvey) -> None:
        """Post a survey's link to the customer's webhook, where there is one; raises as ``deliver`` does."""
        if outgoing.webhook_url:
            self._send(outgoing.webhook_url, outgoing.survey.id, survey_body_of(outgoing))

    def _send(self, webhook_url: str, event_id: str, body: str) -> None:
        try:
            status = self._post(targets_of(webhook_url, allow_private=self._allow_private), event_id, body)
        except httpx.TransportError as unreachable:
            log.info("webhook unreachable event=%s error=%s", event_id, type(unreachable).__name__)
            raise Unavailable("The customer's system can't be reached. The reply is kept and retried.") from unreachable
        log.info("webhook answered status=%d event=%s", status, event_id)
        if 200 <= status < 300:
            return
        if 400 <= status < 500 and status not in _TRY_AGAIN_STATUSES:
            raise WebhookRefused(status)
        raise Unavailable(f"The customer's system answered with HTTP {status}. The reply is kept and retried.")

    def _post(self, targets: tuple[Target, ...], event_id: str, body: str) -> int:
        *others, last = targets
        for target in others:
            try:
                return self._post_to(target, event_id, body)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return self._post_to(last, event_id, body)

    def _post_to(self, target: Target, event_id: str, body: str) -> int:
        with self._client.stream(
            "POST",
            target.url,
            content=body.encode(),
            headers={"host": target.host_header, **self._signed(event_id, body)},
            extensions={"sni_hostname": target.tls_name},
        ) as answer:
            return answer.status_code

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def _signed(self, event_id: str, body: str) -> dict[str, str]:
        now = datetime.now(UTC)
        return {
            "content-type": "application/json",
            "webhook-id": event_id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": self._signer.sign(event_id, now, body),
        }


def body_of(outgoing: OutgoingReply) -> str:
    """The webhook's body: the event's type, its moment, and the reply as the customer may read it."""
    return json.dumps(
        {
            "type": REPLY_SENT,
            "timestamp": outgoing.at.astimezone(UTC).isoformat(),
            "data": {
                "message_id": outgoing.reply_id,
                "conversation_id": outgoing.conversation_id,
                "customer_id": outgoing.customer_id,
                "author": outgoing.author.value,
                "author_name": outgoing.author_name,
                "text": outgoing.text,
                "at": outgoing.at.astimezone(UTC).isoformat(),
                "sources": list(outgoing.sources),
                "attachments": [asdict(file) for file in outgoing.files],
            },
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def survey_body_of(outgoing: OutgoingSurvey) -> str:
    """The webhook's body for a survey: what is asked and the link to its page, good for this conversation only."""
    asked = outgoing.survey
    return json.dumps(
        {
            "type": SURVEY_ASKED,
            "timestamp": outgoing.at.astimezone(UTC).isoformat(),
            "data": {
                "survey_id": asked.id,
                "conversation_id": asked.conversation_id,
                "customer_id": outgoing.customer_id,
                "scales": list(asked.scales),
                "language": asked.language,
                "url": asked.url,
                "until": asked.until.astimezone(UTC).isoformat(),
            },
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
