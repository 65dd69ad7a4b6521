"""The tables, the same for SQLite and PostgreSQL; the truth of durable work and of exactly-once lives in them."""

import sqlalchemy as sa

from workspace.store.columns import JsonText, PlainText
from workspace.store.metadata import json_column as _json
from workspace.store.metadata import metadata
from workspace.store.metadata import moment_column as _moment
from workspace.store.metadata import number_column as _number
from workspace.store.metadata import text_column as _text

customer = sa.Table(
    "customer",
    metadata,
    sa.Column("channel", PlainText(), primary_key=True),
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name) for name in ("name", "company", "plan", "tier", "since", "language", "email", "webhook_url")),
    _json("facts"),
    _json("consents", "[]"),
)

# What a customer did in the product before they wrote, as the company's systems told it.
session_event = sa.Table(
    "session_event",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("channel", None),
    _text("customer_id", None),
    _moment("at", nullable=False),
    *(_text(name) for name in ("kind", "text", "url")),
    sa.Index("ix_session_event_customer", "channel", "customer_id", "at"),
)

conversation = sa.Table(
    "conversation",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("channel", None),
    _text("customer_id", None),
    _text("state", None),
    _number("version"),
    _number("seq"),
    _moment("opened_at", nullable=False),
    _moment("last_message_at", nullable=False),
    _moment("waiting_since"),
    _moment("escalated_at"),
    _moment("resolved_at"),
    _moment("take_by"),
    sa.Column("held_by", PlainText()),
    _text("held_by_name"),
    _moment("held_since"),
    sa.Column("escalation_id", PlainText()),
    sa.Column("rating", PlainText()),
    *(_text(name) for name in ("first_line", "category", "reason", "language", "order_reason")),
    sa.Column("sentiment", sa.Float(), nullable=False, server_default="0"),
    _json("sentiment_course", "[]"),
    _number("message_count"),
    *(sa.Column(name, PlainText()) for name in ("outcome", "merged_into")),
    *(_moment(name) for name in ("promised_by", "snoozed_until", "remind_at")),
    _text("reminder"),
    _json("tags", "[]"),
    sa.Column("is_heavy", sa.Boolean(), nullable=False, server_default=sa.false()),
    _number("attachment_count"),
    sa.Column("reopened", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Index("ix_conversation_state_take_by", "state", "take_by"),
    sa.Index("ix_conversation_customer", "channel", "customer_id"),
    sa.Index("ix_conversation_held_by", "held_by"),
    sa.Index("ix_conversation_last_message_at", "last_message_at"),
    sa.Index("ix_conversation_merged_into", "merged_into"),
    sa.Index("ix_conversation_take_by", "take_by", "id"),
    sa.Index("ix_conversation_category", "category", "last_message_at"),
)

message = sa.Table(
    "message",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    sa.Column("conversation_id", PlainText(), sa.ForeignKey("conversation.id"), nullable=False),
    _text("channel", None),
    # The channel's own id: a redelivery finds it taken. Ours for what we write.
    _text("channel_message_id", None),
    _text("author", None),
    *(_text(name) for name in ("author_id", "author_name")),
    _text("text", None),
    # As it was formatted, made harmless before it was written; '' for plain text.
    _text("html"),
    _moment("sent_at", nullable=False),
    _moment("at", nullable=False),
    _text("delivery", None),
    _moment("leaves_at"),
    sa.Column("confidence", sa.Float()),
    _json("articles", "[]"),
    # Who wrote it, as far as the channel had checked it then; what the customer row says may have come from anybody.
    _json("verified"),
    # At most one reply to a turn, whatever is run twice.
    sa.Column("turn_id", PlainText(), unique=True),
    _number("seq"),
    # The number of the fact by which the customer may see it.
    sa.Column("visible_seq", sa.BigInteger()),
    sa.UniqueConstraint("channel", "channel_message_id"),
    sa.Index("ix_message_conversation_id", "conversation_id", "seq"),
)

note = sa.Table(
    "note",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    sa.Column("conversation_id", PlainText(), sa.ForeignKey("conversation.id"), nullable=False),
    *(_text(name) for name in ("author_id", "author_name")),
    _text("text", None),
    # Who is told, as {"id", "name"}.
    _json("mentions", "[]"),
    _moment("at", nullable=False),
    _number("seq"),
    sa.Index("ix_note_conversation_id", "conversation_id", "seq"),
)

# A file is kept once, under the digest of its bytes; an attachment is its use by one message or note.
attachment = sa.Table(
    "attachment",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("sha256", None),
    *(_text(name) for name in ("name", "media_type")),
    _number("size_bytes"),
    _text("person_id"),
    _moment("at", nullable=False),
    *(sa.Column(name, PlainText()) for name in ("conversation_id", "message_id", "note_id")),
    sa.Index("ix_attachment_conversation_id", "conversation_id"),
    sa.Index("ix_attachment_sha256", "sha256"),
)

file_content = sa.Table(
    "file_content",
    metadata,
    sa.Column("sha256", PlainText(), primary_key=True),
    sa.Column("content", sa.LargeBinary(), nullable=False),
)

turn = sa.Table(
    "turn",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    sa.Column("conversation_id", PlainText(), sa.ForeignKey("conversation.id"), nullable=False),
    _text("state", None),
    # The fence: only the attempt that is current may end the turn.
    _number("attempt"),
    _moment("created_at", nullable=False),
    _moment("ended_at"),
    sa.Index("ix_turn_conversation_id", "conversation_id", "state"),
)

step = sa.Table(
    "step",
    metadata,
    sa.Column("turn_id", PlainText(), sa.ForeignKey("turn.id"), primary_key=True),
    sa.Column("no", sa.Integer(), primary_key=True, autoincrement=False),
    _text("conversation_id", None),
    *(_text(name, None) for name in ("kind", "result", "summary")),
    _json("detail"),
    _moment("at", nullable=False),
    sa.Column("elapsed_ms", sa.Float(), nullable=False, server_default="0"),
    _number("seq"),
    sa.Index("ix_step_conversation_id", "conversation_id"),
)

decision = sa.Table(
    "decision",
    metadata,
    sa.Column("turn_id", PlainText(), sa.ForeignKey("turn.id"), primary_key=True),
    _text("conversation_id", None),
    _text("action", None),
    _json("body"),
    _moment("at", nullable=False),
    _number("seq"),
    sa.Index("ix_decision_conversation_id", "conversation_id"),
    sa.Index("ix_decision_at", "at"),
)

escalation = sa.Table(
    "escalation",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    sa.Column("conversation_id", PlainText(), sa.ForeignKey("conversation.id"), nullable=False),
    sa.Column("turn_id", PlainText(), unique=True),
    _moment("at", nullable=False),
    _text("reason", None),
    _json("brief"),
    sa.Column("rating", PlainText()),
    *(_text(name) for name in ("rating_why", "rated_by")),
    _number("seq"),
    sa.Index("ix_escalation_conversation_id", "conversation_id"),
)

fact = sa.Table(
    "fact",
    metadata,
    sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
    sa.Column("conversation_id", PlainText()),
    _number("version"),
    _text("kind", None),
    _moment("at", nullable=False),
    *(_text(name) for name in ("actor_kind", "actor_id", "actor_name")),
    _json("payload"),
    sa.Index("ix_fact_conversation_id", "conversation_id", "seq"),
    sa.Index("ix_fact_kind", "kind", "seq"),
)

# One row that every writer updates: numbers are then without gaps and become visible in their order, which a
# database's own sequence does not promise (docs/decisions/0002).
counter = sa.Table("counter", metadata, sa.Column("name", PlainText(), primary_key=True), _number("value"))

work = sa.Table(
    "work",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("kind", None),
    # Work with the same lock is done one at a time, in the order it is due.
    _text("lock", None),
    # At most one piece of waiting work with the same key.
    sa.Column("key", PlainText(), unique=True),
    _json("payload"),
    _moment("due_at", nullable=False),
    _text("state", None),
    _number("attempt"),
    _moment("lease_until"),
    sa.Index("ix_work_state_due_at", "state", "due_at"),
)

command = sa.Table(
    "command",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("digest", None),
    _text("person_id", None),
    _moment("at", nullable=False),
    _json("result"),
)

person = sa.Table(
    "person",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("name", None),
    _text("role", None),
    sa.Column("token_sha256", PlainText(), nullable=False, unique=True),
    _moment("created_at", nullable=False),
    _moment("revoked_at"),
    _text("availability", "here"),
    _moment("available_since"),
    # None: the desk's own.
    sa.Column("capacity", sa.Integer()),
    _json("skills", "[]"),
)

# What was given to whom, for fair turns and for the limit on heavy conversations.
handed_out = sa.Table(
    "handed_out",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("person_id", None),
    _text("conversation_id", None),
    _moment("at", nullable=False),
    sa.Column("is_heavy", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Index("ix_handed_out_person_id", "person_id", "at"),
)

saved_view = sa.Table(
    "saved_view",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name, None) for name in ("owner_id", "owner_name", "title")),
    sa.Column("shared", sa.Boolean(), nullable=False, server_default=sa.false()),
    _json("body"),
)

macro = sa.Table(
    "macro",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name, None) for name in ("owner_id", "owner_name", "title")),
    sa.Column("shared", sa.Boolean(), nullable=False, server_default=sa.false()),
    _json("body"),
    _number("used"),
)

embedding = sa.Table(
    "embedding",
    metadata,
    sa.Column("key", PlainText(), primary_key=True),
    sa.Column("vector", sa.LargeBinary(), nullable=False),
)

label = sa.Table(
    "label",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name) for name in ("conversation_id", "turn_id")),
    _json("messages", "[]"),
    _text("text", None),
    # Without a value only what does not answer is known.
    sa.Column("answers", JsonText()),
    _json("wrong", "[]"),
    _text("category"),
    _text("source", None),
    _text("by"),
    _moment("at", nullable=False),
    _moment("withdrawn_at"),
    sa.Column("weight", sa.Float(), nullable=False, server_default="1"),
    sa.Index("ix_label_conversation_id", "conversation_id"),
    sa.Index("ix_label_at", "at"),
    sa.Index("ix_label_withdrawn_at", "withdrawn_at"),
)

calibration = sa.Table(
    "calibration",
    metadata,
    sa.Column("version", sa.Integer(), primary_key=True, autoincrement=False),
    _moment("made_at", nullable=False),
    _text("why", None),
    _number("labels"),
    _number("articles"),
    # The fact by which the knowledge had changed last.
    _number("knowledge_seq"),
    # '' where it is used; else why the one before was kept.
    _text("refused"),
    _text("body"),
    _json("label_ids", "[]"),
    _json("figures"),
)

setting = sa.Table("setting", metadata, sa.Column("key", PlainText(), primary_key=True), _json("value", "null"))
