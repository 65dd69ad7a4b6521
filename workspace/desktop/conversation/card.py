"""The customer card as facts: who they are, what they agreed to, what they did before they wrote, and before that."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from workspace.contract.conversations import ConversationDetail, EarlierConversation, SessionEvent
from workspace.desktop.conversation.blocks import cited
from workspace.desktop.conversation.facts import Fact
from workspace.desktop.conversation.links import where
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import clock, day, language, span

MOST_ARTICLES: Final = 6
MOST_EARLIER: Final = 20
MOST_EVENTS: Final = 200


def card(detail: ConversationDetail, at: datetime) -> tuple[Fact, ...]:
    """Everything beside a conversation, the customer first."""
    return (
        *_customer(detail),
        *_consents(detail, at),
        *_knowledge(detail),
        *_earlier(detail, at),
        *_surveys(detail, at),
        *_session(detail, at),
    )


def _title(words: str, right: str = "") -> Fact:
    return Fact(words, right=right, is_title=True)


def _customer(detail: ConversationDetail) -> Iterator[Fact]:
    customer = detail.customer
    yield _title(tr("Customer"))
    known = (
        (tr("Name"), customer.name),
        (tr("Company"), customer.company),
        (tr("Plan"), customer.plan),
        (tr("Tier"), customer.tier or detail.row.tier),
        (tr("Since"), customer.since),
        (tr("Language"), language(customer.language or detail.row.language)),
        (tr("E-mail"), customer.email),
        *((name.replace("_", " ").capitalize(), value) for name, value in customer.facts.items()),
    )
    for word, text in known:
        if text:
            yield Fact(text, word=word)


def _consents(detail: ConversationDetail, at: datetime) -> Iterator[Fact]:
    if not detail.customer.consents:
        return
    yield _title(tr("Consent"))
    for consent in detail.customer.consents:
        when = day(consent.at, at) if consent.at else ""
        yield Fact(
            consent.purpose,
            word=tr("Agreed") if consent.given else tr("Not agreed"),
            below=when,
            tone="primary" if consent.given else "attention.ink",
        )


def _knowledge(detail: ConversationDetail) -> Iterator[Fact]:
    articles = cited(detail)
    yield _title(tr("Knowledge the AI found"), tr("score") if articles else "")
    if not articles:
        yield Fact(tr("The AI found no article that answers this."), at_most=3)
    for article in articles[:MOST_ARTICLES]:
        credit = tr("by {name}").format(name=article.credited_to) if article.credited_to else ""
        internal = tr("internal") if article.audience == "internal" else ""
        yield Fact(
            article.title,
            below=" · ".join(filter(None, (internal, credit))),
            right=f"{article.score:.2f}" if article.score else "",
            goes_to=tr("Opens the article"),
            target=("article", article.id),
        )


def _earlier(detail: ConversationDetail, at: datetime) -> Iterator[Fact]:
    found = detail.earlier[:MOST_EARLIER]
    yield _title(tr("Earlier conversations"), str(len(detail.earlier)) if detail.earlier else "")
    if not found:
        yield Fact(tr("This is their first."))
    for earlier in found:
        yield Fact(
            earlier.first_line,
            below=_ended(earlier, detail.row.conversation_id, at),
            goes_to=tr("Opens the conversation"),
            target=("conversation", earlier.conversation_id),
            at_most=1,
        )


def _ended(earlier: EarlierConversation, opened: str, at: datetime) -> str:
    """How long ago it was, and how it ended."""
    states = {
        "with_ai": tr("with the AI"),
        "escalated": tr("waiting"),
        "claimed": tr("taken"),
        "resolved": tr("resolved"),
    }
    outcomes = {
        "solved": tr("solved"),
        "not_solvable": tr("could not be solved"),
        "no_reply_needed": tr("needed no reply"),
    }
    state = outcomes[earlier.outcome] if earlier.outcome else states[earlier.state]
    if earlier.merged_into:
        state = tr("merged into this one") if earlier.merged_into == opened else tr("merged")
    ago = tr("{span} ago").format(span=span(at - earlier.last_message_at))
    return " · ".join(filter(None, (ago, state, earlier.category_title)))


def _surveys(detail: ConversationDetail, at: datetime) -> Iterator[Fact]:
    """What they said when they were asked; the words are theirs."""
    customer = detail.customer
    if not customer.surveys and not customer.wants_no_surveys:
        return
    yield _title(tr("Surveys"))
    if customer.wants_no_surveys:
        yield Fact(tr("Does not want to be asked again."))
    for one in customer.surveys:
        scores = []
        if one.ces is not None:
            scores.append(tr("effort {n} of 7").format(n=one.ces))
        if one.csat is not None:
            scores.append(tr("satisfaction {n} of 5").format(n=one.csat))
        states = {"asked": tr("asked, no answer yet"), "declined": tr("put aside")}
        here = one.conversation_id == detail.row.conversation_id
        about = tr("about this conversation") if here else ""
        words = ", ".join(scores) or states.get(one.state, "")
        yield Fact(
            one.comment or words,
            word=words if one.comment else "",
            below=" · ".join(filter(None, (day(one.answered_at or one.asked_at, at), about))),
            goes_to="" if here else tr("Opens the conversation"),
            target=None if here else ("conversation", one.conversation_id),
        )


def _session(detail: ConversationDetail, at: datetime) -> Iterator[Fact]:
    events = detail.customer.session
    if not events:
        return
    errors = sum(event.kind == "error" for event in events)
    yield _title(tr("Session before they wrote"), tr_n("errors: %n", errors) if errors else "")
    shown: str = ""
    for event in sorted(events, key=lambda one: one.at, reverse=True)[:MOST_EVENTS]:
        on = day(event.at, at)
        # The day is said once, at its last event.
        yield _event(event, on if on != shown else "")
        shown = on


def _event(event: SessionEvent, on: str) -> Fact:
    kinds = {"page": tr("page"), "click": tr("click"), "error": tr("error"), "step": tr("step")}
    led = where(event.url) if event.url else None
    host = led.host if led else ""
    below = " · ".join(filter(None, (kinds.get(event.kind, event.kind), host, on)))
    return Fact(
        event.text,
        word=clock(event.at),
        below=below,
        tone="urgent.ink" if event.kind == "error" else "primary",
        goes_to=tr("Shows where the address leads") if led and led.may_be_opened else "",
        target=("out", event.url) if led and led.may_be_opened else None,
    )
