"""Take articles and past conversations in from elsewhere; the same again changes nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from workspace.channels.thread import CustomerDetails
from workspace.domain.article import Article, Provenance
from workspace.domain.conversation import Conversation, State
from workspace.domain.facts import THE_DESK, Fact, FactKind
from workspace.domain.identifiers import ConversationId, CustomerId
from workspace.domain.turn import Author
from workspace.knowledge.tickets import PastConversation
from workspace.store.unit import Unit

PAST_CHANNEL: str = "import"


@dataclass
class ImportReport:
    """What became of what was read; ``kept`` are articles that people have corrected since, which stay as they are."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    kept: int = 0


def import_articles(unit: Unit, articles: Iterable[Article], at: datetime) -> ImportReport:
    """Add new articles and update changed ones."""
    report = ImportReport()
    unit.facts.one_at_a_time()
    for article in articles:
        present = unit.articles.head(article.id)
        if present is not None and present.provenance is Provenance.CORRECTION:
            report.kept += 1
            continue
        if present is not None and replace(article, version=present.version) == present:
            report.unchanged += 1
            continue
        fact = Fact(
            FactKind.ARTICLE_CHANGED,
            at,
            THE_DESK,
            {"article_id": article.id, "title": article.title, "version": unit.articles.next_version(article.id)},
        )
        unit.articles.put(article, at, unit.facts.write([fact]))
        if present is None:
            report.added += 1
        else:
            report.updated += 1
    return report


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
