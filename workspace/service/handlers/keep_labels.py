"""Keep a conversation's labels in step with its history, in the transaction that changed the history."""

from datetime import datetime

from workspace.domain.facts import Actor, ActorKind, Fact, FactKind
from workspace.domain.identifiers import ConversationId
from workspace.quality.labelling import Draft, Story, labels_of
from workspace.service.watching import note_harm
from workspace.store.unit import Unit


def keep_labels(unit: Unit, conversation_id: str, at: datetime) -> bool:
    """Write and withdraw labels as the history now says; returns whether an answer became known as wrong."""
    fresh, withdrawn = unit.labels.follow(conversation_id, labels_of(story_of(unit, conversation_id)), at)
    if withdrawn or any(label.wrong for label in fresh):
        for taken_back in note_harm(unit, conversation_id, at):
            row = unit.corrections.find(taken_back)
            if row is not None and row["conversation_id"]:
                keep_labels(unit, row["conversation_id"], at)
    return any(label.wrong for label in fresh)


def story_of(unit: Unit, conversation_id: str) -> Story:
    """The conversation as labels are read from it."""
    row = unit.conversations.row(conversation_id)
    facts = [
        Fact(
            FactKind(one["kind"]),
            one["at"],
            Actor(ActorKind(one["actor_kind"]), one["actor_id"], one["actor_name"]),
            one["payload"],
            ConversationId(conversation_id),
        )
        for one in unit.facts.of(conversation_id)
    ]
    texts = {one["id"]: one["text"] for one in unit.conversations.messages(conversation_id)}
    drafts = {}
    for fact in facts:
        if fact.kind is FactKind.ESCALATED:
            escalation = unit.conversations.escalation(str(fact.payload["escalation_id"]))
            suggestion = escalation["brief"].get("suggested_reply") if escalation is not None else None
            if escalation is not None and suggestion:
                named = tuple(str(one["id"]) for one in suggestion["articles"])
                drafts[str(escalation["id"])] = Draft(suggestion["text"], named)
    return Story(facts, texts, drafts, row["category"] if row is not None else "")
