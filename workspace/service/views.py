"""Stored rows turned into what the desk reads on the wire."""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any, Final

from pydantic_core import to_json
from sqlalchemy.engine import RowMapping

from workspace.contract.conversations import (
    BriefView,
    ConversationDetail,
    Customer,
    DecisionEntry,
    DecisionView,
    EarlierConversation,
    EscalationView,
    EventEntry,
    HistoryEntry,
    MessageEntry,
    NoteEntry,
    QueueRow,
    SignalView,
    StepEntry,
    SuggestedReplyView,
)
from workspace.contract.feed import FactView
from workspace.contract.values import ArticleRef, AttachmentView, PersonRef
from workspace.domain.decision import Reason
from workspace.domain.policy import Policy
from workspace.service.attachments import files_of
from workspace.service.event_words import EVENT_WORDS, event_words
from workspace.store.unit import Unit

SURVEYS_SHOWN: Final = 5
EARLIER_SHOWN: Final = 10
REVIEW_KINDS: Final = frozenset({"reviewed", "review-disputed", "dispute-decided"})
_AS_STORED: Final = (
    "seq",
    "version",
    "state",
    "channel",
    "customer_id",
    "company",
    "tier",
    "first_line",
    "sentiment",
    "sentiment_course",
    "language",
    "waiting_since",
    "take_by",
    "order_reason",
    "last_message_at",
    "message_count",
    "rating",
    "resolved_at",
    "outcome",
    "promised_by",
    "snoozed_until",
    "remind_at",
    "reminder",
    "tags",
    "is_heavy",
    "attachment_count",
)
_as_stored: Final = itemgetter(*_AS_STORED)


def queue_row(row: RowMapping | dict[str, Any], policy: Policy) -> QueueRow:
    """A conversation as a row."""
    return QueueRow(**_row_fields(row, policy))


def page_json(rows: Sequence[dict[str, Any]], policy: Policy, seq: int, following: str) -> bytes:
    """A ``ConversationPage`` as JSON, written from what is stored: checking our own rows takes longer than reading
    them, and the desk that reads them checks them anyway."""
    return to_json({"rows": [_row_fields(row, policy) for row in rows], "seq": seq, "next": following})


def _row_fields(row: RowMapping | dict[str, Any], policy: Policy) -> dict[str, Any]:
    category, reason, held_by = row["category"], row["reason"], row["held_by"]
    return {
        "conversation_id": row["id"],
        "customer_name": row["customer_name"] or "Visitor",
        "category": category,
        "category_title": policy.of(category).title if category else "",
        "reason": reason,
        "reason_words": Reason(reason).words if reason else "",
        "held_by": {"id": held_by, "name": row["held_by_name"]} if held_by else None,
        "merged_into": row["merged_into"] or "",
        **dict(zip(_AS_STORED, _as_stored(row), strict=True)),
    }


def fact_view(fact: RowMapping, row: RowMapping | None, policy: Policy) -> FactView:
    """A fact with the conversation as it stands now."""
    return FactView(
        seq=fact["seq"],
        at=fact["at"],
        kind=fact["kind"],
        conversation_id=fact["conversation_id"] or "",
        actor=_actor(fact),
        # What a review found is for those who may read it, not for everybody who follows the desk.
        payload={} if fact["kind"] in REVIEW_KINDS else fact["payload"],
        row=queue_row(row, policy) if row is not None else None,
    )


def conversation_detail(unit: Unit, row: RowMapping, policy: Policy) -> ConversationDetail:
    """Everything about one conversation, read in one transaction."""
    customer = unit.conversations.customer(row["channel"], row["customer_id"])
    whole = unit.conversations.whole_of(row["id"])
    decisions = sorted((one for part in whole for one in unit.turns.decisions_of(part)), key=lambda one: one["seq"])
    escalation = unit.conversations.escalation(row["escalation_id"]) if row["escalation_id"] else None
    earlier = unit.conversations.others_of(row["channel"], row["customer_id"], row["id"], EARLIER_SHOWN)
    knowledge = decisions[-1]["body"].get("articles", []) if decisions else []
    return ConversationDetail(
        row=queue_row(row, policy),
        customer=_customer(unit, customer),
        history=_history(unit, whole, decisions),
        escalation=_escalation(escalation, decisions) if escalation else None,
        knowledge=tuple(article_ref(one) for one in knowledge),
        earlier=tuple(
            EarlierConversation(
                conversation_id=one["id"],
                first_line=one["first_line"],
                state=one["state"],
                last_message_at=one["last_message_at"],
                outcome=one["outcome"],
                reason_words=Reason(one["reason"]).words if one["reason"] else "",
                category_title=policy.of(one["category"]).title if one["category"] else "",
                message_count=one["message_count"],
                merged_into=one["merged_into"] or "",
            )
            for one in earlier
        ),
    )


def article_ref(article: Mapping[str, Any]) -> ArticleRef:
    """An article as it was cited."""
    return ArticleRef(**{name: article[name] for name in ArticleRef.model_fields if name in article})


def _customer(unit: Unit, row: RowMapping | None) -> Customer:
    if row is None:
        return Customer(id="", name="Visitor")
    known = {name: row[name] for name in Customer.model_fields if name in row}
    session = [dict(one) for one in unit.sessions.of(row["channel"], row["id"])]
    surveys = [dict(one) for one in unit.surveys.of_customer(row["channel"], row["id"], SURVEYS_SHOWN)]
    no_more = unit.surveys.has_opted_out(row["channel"], row["id"])
    more = {"name": row["name"] or "Visitor", "session": session, "surveys": surveys, "wants_no_surveys": no_more}
    return Customer(**{**known, **more})


def _actor(fact: RowMapping) -> PersonRef | None:
    return PersonRef(id=fact["actor_id"], name=fact["actor_name"]) if fact["actor_kind"] == "person" else None


def _history(unit: Unit, whole: Sequence[str], decisions: Sequence[RowMapping]) -> tuple[HistoryEntry, ...]:
    """Everything that happened, in its order; ``whole`` is the conversation and those merged into it, itself first."""
    files = files_of(unit, whole)
    entries: list[HistoryEntry] = [
        _message(one, whole[0], files[one["id"]]) for one in unit.conversations.history(whole[0])
    ]
    entries += [_note(one, whole[0], files[one["id"]]) for one in unit.notes.of(whole)]
    entries += [_step(one) for part in whole for one in unit.turns.steps_of(part)]
    entries += [
        DecisionEntry(id=f"decision:{one['turn_id']}", seq=one["seq"], at=one["at"], decision=_decision(one))
        for one in decisions
    ]
    events = unit.facts.of(whole[0], EVENT_WORDS)
    if any(one["kind"] in REVIEW_KINDS for one in events) and unit.reviews.is_awaited(whole[0]):
        # Who is still to review it must not see that somebody else has.
        events = [one for one in events if one["kind"] not in REVIEW_KINDS]
    entries += [_event(one) for one in events]
    # A decision shares its number with the reply that followed from it and is read before it.
    return tuple(sorted(entries, key=lambda entry: (entry.seq, entry.entry != "decision")))


def _message(row: RowMapping, conversation_id: str, files: tuple[AttachmentView, ...]) -> MessageEntry:
    return MessageEntry(
        id=row["id"],
        seq=row["seq"],
        at=row["sent_at"],
        author=row["author"],
        author_name=row["author_name"] or ("Visitor" if row["author"] == "customer" else ""),
        text=row["text"],
        delivery=row["delivery"],
        undo_until=row["leaves_at"] if row["delivery"] == "held" else None,
        confidence=row["confidence"],
        articles=tuple(article_ref(one) for one in row["articles"]),
        turn_id=row["turn_id"] or "",
        html=row["html"],
        from_conversation=_elsewhere(row, conversation_id),
        attachments=files,
    )


def _note(row: RowMapping, conversation_id: str, files: tuple[AttachmentView, ...]) -> NoteEntry:
    return NoteEntry(
        id=row["id"],
        seq=row["seq"],
        at=row["at"],
        author=PersonRef(id=row["author_id"], name=row["author_name"]),
        text=row["text"],
        mentions=tuple(PersonRef(**one) for one in row["mentions"]),
        from_conversation=_elsewhere(row, conversation_id),
        attachments=files,
    )


def _elsewhere(row: RowMapping, conversation_id: str) -> str:
    """Where it was written, if that was merged into the conversation it is read in."""
    return str(row["conversation_id"]) if row["conversation_id"] != conversation_id else ""


def _step(row: RowMapping) -> StepEntry:
    return StepEntry(
        id=f"{row['turn_id']}/{row['no']}",
        seq=row["seq"],
        at=row["at"],
        turn_id=row["turn_id"],
        no=row["no"],
        kind=row["kind"],
        result=row["result"],
        summary=row["summary"],
        detail=row["detail"],
        elapsed_ms=row["elapsed_ms"],
    )


def _decision(row: RowMapping) -> DecisionView:
    body = row["body"]
    signals = tuple(SignalView(**signal) for signal in body["signals"])
    known = {name: body[name] for name in ("action", "confidence", "threshold", "rule", "because", "flip")}
    return DecisionView(turn_id=row["turn_id"], reason=body["reason"] or "", signals=signals, **known)


def _event(fact: RowMapping) -> EventEntry:
    return EventEntry(
        id=f"fact:{fact['seq']}",
        seq=fact["seq"],
        at=fact["at"],
        kind=fact["kind"],
        actor=_actor(fact),
        words=event_words(fact),
    )


def _escalation(row: RowMapping, decisions: Sequence[RowMapping]) -> EscalationView:
    brief = row["brief"]
    suggestion = brief.get("suggested_reply")
    decision = next((one for one in decisions if one["turn_id"] == row["turn_id"]), None)
    return EscalationView(
        id=row["id"],
        at=row["at"],
        reason=row["reason"],
        reason_words=Reason(row["reason"]).words if row["reason"] else "",
        brief=BriefView(
            lines=brief["lines"],
            told_customer=brief["told_customer"],
            suggested_reply=SuggestedReplyView(
                text=suggestion["text"],
                articles=tuple(article_ref(one) for one in suggestion["articles"]),
                internal=tuple(article_ref(one) for one in suggestion["internal"]),
            )
            if suggestion
            else None,
        ),
        decision=_decision(decision) if decision else None,
        rating=row["rating"],
        rating_why=row["rating_why"],
    )
