"""Take articles and past conversations in from elsewhere; the same again changes nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from workspace.channels.thread import CustomerDetails
from workspace.domain.article import Article, Provenance
from workspace.domain.conversation import Conversation, State
from workspace.domain.facts import THE_DESK
from workspace.domain.identifiers import ConversationId, CustomerId
from workspace.domain.turn import Author
from workspace.knowledge.merging import merge_articles
from workspace.knowledge.tickets import PastConversation
from workspace.service.handlers.keep_in_step import Counts, Outcome, content_of, last_imported, put, updated
from workspace.store.unit import Unit

PAST_CHANNEL: str = "import"


def import_articles(unit: Unit, articles: Iterable[Article], at: datetime) -> Counts:
    """Add new articles and update changed ones, without a source to stay in step with.

    What people have corrected since is merged with what changed, or kept as it is where both changed the same.
    """
    counts = Counts()
    unit.facts.one_at_a_time()
    for article in articles:
        present = unit.articles.head(article.id)
        if present is None:
            put(unit, article, at)
            counts.add(Outcome.ADDED)
        elif present.provenance is Provenance.CORRECTION:
            counts.add(_beside_a_correction(unit, present, article, at))
        elif content_of(present) == content_of(article) and not present.retired:
            counts.add(Outcome.UNCHANGED)
        else:
            put(unit, replace(updated(present, article), source_id=present.source_id), at)
            counts.add(Outcome.UPDATED)
    return counts


def _beside_a_correction(unit: Unit, present: Article, article: Article, at: datetime) -> Outcome:
    base = last_imported(unit, present)
    if base is None or present.retired:
        return Outcome.KEPT
    merged = merge_articles(replace(base, valid_until=None), present, article)
    if merged.clashing or content_of(merged.article) == content_of(present):
        return Outcome.KEPT
    put(unit, merged.article, at)
    return Outcome.MERGED


def import_conversation(unit: Unit, past: PastConversation, at: datetime) -> bool:
    """Store a past conversation as resolved; False where it was imported before."""
    conversation_id = ConversationId(f"import-{past.id}")
    if unit.conversations.load(conversation_id) is not None:
        return False
    customer_id = CustomerId(past.customer or f"import-{past.id}")
    details = CustomerDetails(customer_id, name=past.customer or "Past customer")
    unit.conversations.keep_customer(PAST_CHANNEL, customer_id, {"name": details.name})
    started = past.messages[0].at or at
    ended = past.messages[-1].at or started
    conversation = Conversation(
        conversation_id, PAST_CHANNEL, customer_id, opened_at=started, state=State.RESOLVED, resolved_at=ended
    )
    conversation.last_message_at = ended
    unit.conversations.add(conversation, past.messages[0].text, "")
    conversation.open(started, THE_DESK)
    seq = unit.conversations.save(conversation, category=past.category, message_count=len(past.messages))
    at_least = started
    for number, message in enumerate(past.messages):
        at_least = max(at_least, message.at or at_least)
        unit.conversations.add_message(
            id=f"{conversation_id}-{number:04}",
            conversation_id=conversation_id,
            channel=PAST_CHANNEL,
            channel_message_id=f"{past.id}-{number}",
            author=message.author.value,
            author_name="" if message.author is Author.CUSTOMER else "Support",
            text=message.text,
            sent_at=at_least,
            at=at_least,
            delivery="received" if message.author is Author.CUSTOMER else "sent",
            seq=seq,
        )
    return True
