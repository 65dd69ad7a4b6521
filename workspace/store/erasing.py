"""What a customer said and was, taken out of every table; only what counts conversations stays."""

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from workspace.store import knowledge_tables as k
from workspace.store import review_tables as r
from workspace.store import tables as t
from workspace.store.columns import JsonText, PlainText
from workspace.store.measured_tables import measured
from workspace.store.metadata import metadata
from workspace.store.survey_tables import survey, survey_answer, survey_opt_out

ERASED: Final = "[erased]"
LEAST_NAME: Final = 4
# Keys and names of things, in which nothing a customer said can stand.
_KEPT: Final = frozenset({
    "id", "turn_id", "conversation_id", "channel", "channel_message_id", "state", "kind", "key", "sha256", "lock",
    "delivery", "author", "token_sha256", "digest"
})  # fmt: skip
# Of a fact only this stays: which things it is about, and numbers.
_FACT_KEYS: Final = frozenset({
    "message_id", "turn_id", "escalation_id", "article_id", "correction_id", "version", "articles", "category",
    "action", "reason", "rating", "outcome", "confidence", "note_id", "step", "no", "into", "from", "now", "until",
    "at", "to", "person", "reaction", "survey_id", "threshold", "rule", "level", "language", "about", "cost_micros",
})  # fmt: skip

# Of a decision: what was done, not the words about it.
_FIGURES: Final = frozenset({"action", "confidence", "threshold", "rule", "reason"})


@dataclass(frozen=True)
class Erased:
    """What was taken out: the conversations, the articles whose words changed, and every text that was known."""

    conversations: tuple[str, ...]
    articles: tuple[str, ...]
    texts: tuple[str, ...]


def conversations_of(connection: Connection, channel: str, customer_id: str) -> tuple[str, ...]:
    """A customer's conversations."""
    query = sa.select(t.conversation.c.id).where(
        t.conversation.c.channel == channel, t.conversation.c.customer_id == customer_id
    )
    return tuple(row.id for row in connection.execute(query.order_by(t.conversation.c.id)))


def erase(connection: Connection, channel: str, customer_id: str, identifiers: Sequence[str], seq: int) -> Erased:
    """Take a customer out; articles whose words change are marked as changed by the fact ``seq``.

    ``identifiers`` are words that name nobody else (an e-mail address, a full name): they go wherever they stand, in
    everybody's texts. What else the customer said goes with the conversations.
    """
    ids = conversations_of(connection, channel, customer_id)
    texts = set(_texts(connection, ids))
    lessons = {
        one
        for row in connection.execute(sa.select(k.correction.c.content).where(k.correction.c.conversation_id.in_(ids)))
        for one in row.content.get("examples", [])
    }
    texts |= lessons
    articles = _unlearn(connection, ids, lessons, identifiers, seq)
    _empty(connection, channel, customer_id, ids)
    articles |= _sweep(connection, identifiers, seq)
    return Erased(ids, tuple(sorted(articles)), tuple(sorted(one for one in texts if one)))


def forget_vectors(connection: Connection, keys: Sequence[str]) -> None:
    """Drop vectors by their keys."""
    for first in range(0, len(keys), 500):
        connection.execute(sa.delete(t.embedding).where(t.embedding.c.key.in_(list(keys[first : first + 500]))))


def forget_all_vectors(connection: Connection) -> None:
    """Drop every vector; those of the knowledge are computed again at the next start."""
    connection.execute(sa.delete(t.embedding))


def _texts(connection: Connection, ids: Sequence[str]) -> Iterable[str]:
    for row in connection.execute(sa.select(t.message.c.text).where(t.message.c.conversation_id.in_(ids))):
        yield row.text
    for row in connection.execute(sa.select(t.label.c.text).where(t.label.c.conversation_id.in_(ids))):
        yield row.text
    for row in connection.execute(sa.select(k.asked.c.body).where(k.asked.c.conversation_id.in_(ids))):
        yield str(row.body.get("text", ""))
        yield from (str(one) for one in row.body.get("parts", []))


def _unlearn(
    connection: Connection, ids: Sequence[str], lessons: set[str], identifiers: Sequence[str], seq: int
) -> set[str]:
    """Take the questions these conversations taught out of every version, and their names out of what was written."""
    made = connection.execute(sa.select(k.correction).where(k.correction.c.conversation_id.in_(ids))).mappings().all()
    changed: set[str] = set()
    for article_id in {str(row["article_id"]) for row in made if row["article_id"]}:
        for row in connection.execute(sa.select(k.article).where(k.article.c.id == article_id)).mappings().all():
            examples = [one for one in row["examples"] if one not in lessons]
            words = {name: _without(row[name], identifiers) for name in ("title", "body", "short_answer")}
            if examples == row["examples"] and all(words[name] == row[name] for name in words):
                continue
            here = (k.article.c.id == article_id) & (k.article.c.version == row["version"])
            more = {"seq": seq} if row["is_head"] else {}
            connection.execute(sa.update(k.article).where(here).values(examples=examples, **words, **more))
            changed.add(article_id)
    for row in made:
        content = dict(row["content"]) | {"examples": []}
        content |= {name: _without(str(content.get(name, "")), identifiers) for name in ("title", "body")}
        waits = row["state"] in {"drafted", "in-review"}
        values: dict[str, Any] = {"content": content, "proof": {}, "why": "", "message_id": ""}
        if waits:
            # Nobody has read it yet, so nobody can say that nothing of the customer is left in it.
            values |= {"state": "rejected", "ended_why": "The customer was erased.", "content": content | {"body": ""}}
        connection.execute(sa.update(k.correction).where(k.correction.c.id == row["id"]).values(**values))
    return changed


def _empty(connection: Connection, channel: str, customer_id: str, ids: Sequence[str]) -> None:
    """Everything the conversations and the customer's own row hold; who writes again is somebody new."""
    stranger = f"erased-{uuid.uuid4().hex[:12]}"

    def change(table: sa.Table, **values: Any) -> None:
        connection.execute(sa.update(table).where(table.c.conversation_id.in_(ids)).values(**values))

    def drop(table: sa.Table) -> None:
        connection.execute(sa.delete(table).where(table.c.conversation_id.in_(ids)))

    files = {
        row.sha256
        for row in connection.execute(sa.select(t.attachment.c.sha256).where(t.attachment.c.conversation_id.in_(ids)))
    }
    drop(t.attachment)
    drop(k.asked)
    drop(t.label)
    for sha256 in files:
        used = connection.execute(sa.select(t.attachment.c.id).where(t.attachment.c.sha256 == sha256)).first()
        if used is None:
            connection.execute(sa.delete(t.file_content).where(t.file_content.c.sha256 == sha256))
    change(t.message, text=ERASED, html="", author_name="", verified={})
    change(t.note, text=ERASED, mentions=[])
    change(t.step, summary="", detail={})
    change(t.escalation, brief={"lines": [], "told_customer": ""}, rating_why="")
    _empty_reviews(connection, ids)
    for row in connection.execute(sa.select(t.decision).where(t.decision.c.conversation_id.in_(ids))).mappings().all():
        body = {name: value if name in _FIGURES else _blank(value) for name, value in row["body"].items()}
        connection.execute(sa.update(t.decision).where(t.decision.c.turn_id == row["turn_id"]).values(body=body))
    for row in connection.execute(sa.select(t.fact).where(t.fact.c.conversation_id.in_(ids))).mappings().all():
        payload = {name: value if name in _FACT_KEYS else _blank(value) for name, value in row["payload"].items()}
        name = "" if row["actor_kind"] == "customer" else row["actor_name"]
        connection.execute(sa.update(t.fact).where(t.fact.c.seq == row["seq"]).values(payload=payload, actor_name=name))
    connection.execute(
        sa.update(t.conversation)
        .where(t.conversation.c.id.in_(ids))
        .values(first_line=ERASED, tags=[], reminder="", sentiment_course=[], customer_id=stranger)
    )
    change(measured, customer_id=stranger)
    _empty_surveys(connection, channel, customer_id, ids, stranger)
    own = (t.session_event.c.channel == channel) & (t.session_event.c.customer_id == customer_id)
    connection.execute(sa.delete(t.session_event).where(own))
    blank = {name: "" for name in ("company", "plan", "tier", "since", "language", "email", "webhook_url")}
    connection.execute(
        sa.update(t.customer)
        .where(t.customer.c.channel == channel, t.customer.c.id == customer_id)
        .values(id=stranger, name=ERASED, facts={}, consents=[], **blank)
    )


def _empty_reviews(connection: Connection, ids: Sequence[str]) -> None:
    """What reviewers wrote about the conversations; the scores and what was found stay."""
    objections = sa.update(r.dispute).where(r.dispute.c.conversation_id.in_(ids))
    connection.execute(objections.values(why="", decided_why=""))
    skips = sa.update(r.review_task).where(r.review_task.c.conversation_id.in_(ids))
    connection.execute(skips.values(skipped_why=""))
    for table in (r.review, r.consensus):
        here = table.c.conversation_id.in_(ids)
        for row in connection.execute(sa.select(table).where(here)).mappings().all():
            scores = [one | {"comment": "", "causes": []} for one in row["body"].get("scores", [])]
            body = row["body"] | {"scores": scores, "comments": [], "note": ""}
            key = sa.and_(*(column == row[column.name] for column in table.primary_key))
            connection.execute(sa.update(table).where(key).values(body=body))


def _empty_surveys(connection: Connection, channel: str, customer_id: str, ids: Sequence[str], stranger: str) -> None:
    """What was written with the scores goes, and no link opens them any more; the scores name nobody and stay."""
    of = survey.c
    asked = sa.select(of.id).where(of.conversation_id.in_(ids))
    connection.execute(sa.update(survey_answer).where(survey_answer.c.survey_id.in_(asked)).values(comment=""))
    connection.execute(
        sa.update(survey)
        .where(of.conversation_id.in_(ids))
        .values(customer_id=stranger, comment="", state="withdrawn", is_low=False)
    )
    own = (survey_opt_out.c.channel == channel) & (survey_opt_out.c.customer_id == customer_id)
    connection.execute(sa.delete(survey_opt_out).where(own))


def _sweep(connection: Connection, identifiers: Sequence[str], seq: int) -> set[str]:
    """Take words that name the customer out of every text of every table."""
    changed: set[str] = set()
    for table in metadata.sorted_tables:
        columns = [
            column
            for column in table.c
            if isinstance(column.type, PlainText | JsonText) and column.name not in _KEPT and not column.primary_key
        ]
        for identifier in identifiers if columns else ():
            wanted = f"%{identifier.lower()}%"
            here = sa.or_(*(sa.func.lower(sa.cast(column, sa.Text)).like(wanted) for column in columns))
            for row in connection.execute(sa.select(table).where(here)).mappings().all():
                values = {column.name: _swept(row[column.name], identifiers) for column in columns}
                if table is k.article and row["is_head"]:
                    values["seq"] = seq
                    changed.add(str(row["id"]))
                key = sa.and_(*(column == row[column.name] for column in table.primary_key))
                connection.execute(sa.update(table).where(key).values(**values))
    return changed


def _blank(value: Any) -> Any:
    """Something of the same kind that says nothing."""
    match value:
        case str():
            return ""
        case list():
            return []
        case dict():
            return {name: _blank(one) for name, one in value.items()}
        case _:
            return value


def _swept(value: Any, identifiers: Sequence[str]) -> Any:
    if isinstance(value, str):
        return _without(value, identifiers)
    if isinstance(value, Mapping):
        return {name: _swept(one, identifiers) for name, one in value.items()}
    return [_swept(one, identifiers) for one in value] if isinstance(value, list) else value


def _without(text: str, identifiers: Sequence[str]) -> str:
    for identifier in identifiers:
        text = re.sub(rf"(?<!\w){re.escape(identifier)}(?!\w)", ERASED, text, flags=re.IGNORECASE)
    return text


def identifiers_of(customer: RowMapping, customer_id: str) -> tuple[str, ...]:
    """Words that name this customer and hardly anybody else: the address, a name of several words, a long id."""
    name, email = str(customer["name"]).strip(), str(customer["email"]).strip()
    found = [email] if "@" in email else []
    found += [name] if len(name.split()) > 1 else []
    found += [customer_id] if len(customer_id) >= 2 * LEAST_NAME and any(one.isdigit() for one in customer_id) else []
    return tuple(dict.fromkeys(found))
