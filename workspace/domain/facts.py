"""Everything that can happen to a conversation, as facts in the past tense; the one history is made of these."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workspace.domain.identifiers import ConversationId


class FactKind(StrEnum):
    """The names facts carry in the store, on the wire and in the logs."""

    CONVERSATION_OPENED = "conversation-opened"
    MESSAGE_RECEIVED = "message-received"
    STEP_TAKEN = "step-taken"
    DECIDED = "decided"
    AI_REPLIED = "ai-replied"
    ESCALATED = "escalated"
    CLAIMED = "claimed"
    RELEASED = "released"
    ASSIGNED = "assigned"
    HANDED_BACK = "handed-back"
    SNOOZED = "snoozed"
    WOKEN = "woken"
    TAGS_CHANGED = "tags-changed"
    REMINDER_SET = "reminder-set"
    REMINDED = "reminded"
    MERGED = "merged"
    UNMERGED = "unmerged"
    NOTE_ADDED = "note-added"
    REPLY_WRITTEN = "reply-written"
    REPLY_UNDONE = "reply-undone"
    REPLY_SENT = "reply-sent"
    REPLY_FAILED = "reply-failed"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    RATED = "rated"
    CORRECTION_PUBLISHED = "correction-published"
    CORRECTION_UNDONE = "correction-undone"
    CORRECTION_PROPOSED = "correction-proposed"
    CORRECTION_REJECTED = "correction-rejected"
    CORRECTION_ROLLED_BACK = "correction-rolled-back"
    ARTICLE_CHANGED = "article-changed"
    ARTICLE_RETIRED = "article-retired"
    REVIEWED = "reviewed"
    REVIEW_DISPUTED = "review-disputed"
    DISPUTE_DECIDED = "dispute-decided"
    WEEK_DECIDED = "week-decided"
    CUSTOMER_ERASED = "customer-erased"
    SURVEY_ASKED = "survey-asked"
    SURVEY_ANSWERED = "survey-answered"
    SURVEY_DECLINED = "survey-declined"
    SURVEY_OPTED_OUT = "survey-opted-out"
    AVAILABILITY_CHANGED = "availability-changed"
    SETTINGS_CHANGED = "settings-changed"
    PROMISE_TIGHTENED = "promise-tightened"
    PROMISE_RELEASED = "promise-released"


class ActorKind(StrEnum):
    """Who made a fact."""

    CUSTOMER = "customer"
    AI = "ai"
    PERSON = "person"
    DESK = "desk"


@dataclass(frozen=True)
class Actor:
    """Who made a fact; ``id`` is a person's or customer's, '' for the AI and the desk itself."""

    kind: ActorKind
    id: str = ""
    name: str = ""


THE_AI = Actor(ActorKind.AI, name="the AI")
THE_DESK = Actor(ActorKind.DESK, name="the desk")


def customer_actor(customer_id: str, name: str) -> Actor:
    """The customer as the maker of a fact."""
    return Actor(ActorKind.CUSTOMER, customer_id, name)


@dataclass(frozen=True)
class Fact:
    """One thing that happened; ``payload`` is JSON-ready. Its number is given by the store when it is written."""

    kind: FactKind
    at: datetime
    actor: Actor
    payload: Mapping[str, object]
    conversation_id: ConversationId | None = None
