"""The tables of the knowledge: articles, what changed them, where they came from, and what was asked of them."""

import sqlalchemy as sa

from workspace.store.columns import PlainText
from workspace.store.metadata import json_column as _json
from workspace.store.metadata import metadata
from workspace.store.metadata import moment_column as _moment
from workspace.store.metadata import number_column as _number
from workspace.store.metadata import text_column as _text

article = sa.Table(
    "article",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    sa.Column("version", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("is_head", sa.Boolean(), nullable=False),
    _text("title", None),
    _text("body", None),
    *(_text(name) for name in ("category", "audience", "language", "short_answer", "provenance", "credited_to")),
    # Who looks after it, where it is read from, and the correction that made this version.
    *(_text(name) for name in ("owner_id", "owner_name", "source_id", "correction_id")),
    _json("examples", "[]"),
    _moment("valid_until"),
    sa.Column("retired", sa.Boolean(), nullable=False, server_default=sa.false()),
    _moment("at", nullable=False),
    _number("seq"),
    sa.Index("ix_article_is_head", "is_head", "seq"),
)

correction = sa.Table(
    "correction",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("conversation_id", None),
    _text("article_id", None),
    sa.Column("version", sa.Integer(), nullable=False),
    _text("proposal", None),
    _text("person_id", None),
    _moment("at", nullable=False),
    _moment("undone_at"),
    _text("person_name"),
    # drafted, in-review, published, rejected, undone or rolled-back (domain/correction.py)
    _text("state", "published"),
    _text("category"),
    _number("based_on_version"),
    # What is proposed, and what its proof said.
    _json("content"),
    _json("proof"),
    # Why it was proposed, why it waits, and why it was refused or taken back.
    *(_text(name) for name in ("why", "waits_for", "ended_why", "message_id")),
    *(_text(name) for name in ("decided_by", "decided_name")),
    _moment("decided_at"),
    _moment("published_at"),
    # What the watch has seen of it since.
    _json("watch"),
    sa.Index("ix_correction_conversation_id", "conversation_id"),
    sa.Index("ix_correction_state", "state", "at"),
    sa.Index("ix_correction_article_id", "article_id", "version"),
)

# A turn's question as it was looked up, so that it can be asked again of other knowledge.
asked = sa.Table(
    "asked",
    metadata,
    sa.Column("turn_id", PlainText(), primary_key=True),
    _text("conversation_id", None),
    _moment("at", nullable=False),
    *(_text(name) for name in ("category", "language", "action", "rule", "reason", "article_id")),
    sa.Column("confidence", sa.Float(), nullable=False, server_default="0"),
    # The whole question (domain/question.py).
    _json("body"),
    sa.Index("ix_asked_conversation_id", "conversation_id"),
    sa.Index("ix_asked_category", "category", "action", "at"),
    sa.Index("ix_asked_action", "action", "at"),
)

# An answer that rested on a version of an article; harm is known later, if at all.
answer_use = sa.Table(
    "answer_use",
    metadata,
    sa.Column("turn_id", PlainText(), primary_key=True),
    sa.Column("article_id", PlainText(), primary_key=True),
    _number("version"),
    _text("conversation_id", None),
    _text("category"),
    _moment("at", nullable=False),
    # '' while nothing speaks against it, else what does.
    _text("harm"),
    _moment("harm_at"),
    sa.Index("ix_answer_use_article_id", "article_id", "at"),
    sa.Index("ix_answer_use_conversation_id", "conversation_id"),
)

# Where articles are read from, again and again.
source = sa.Table(
    "source",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name, None) for name in ("kind", "location", "title")),
    _json("options"),
    *(_text(name) for name in ("added_by", "added_name")),
    _moment("added_at", nullable=False),
    _text("state", "idle"),
    # How far a running reading is: {"done", "total", "place", "run"}; where it was stopped it goes on there.
    _json("progress"),
    _json("report"),
    _moment("read_at"),
    _moment("removed_at"),
)

# What an article said when it was read last: the base of a three-way merge.
imported = sa.Table(
    "imported",
    metadata,
    sa.Column("article_id", PlainText(), primary_key=True),
    _text("source_id", None),
    _text("place"),
    _text("digest"),
    _json("body"),
    _moment("at", nullable=False),
    _text("run"),
    _moment("vanished_at"),
    sa.Index("ix_imported_source_id", "source_id", "place"),
)

# A source and a person changed the same lines: both versions, until somebody chooses.
merge_conflict = sa.Table(
    "merge_conflict",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("article_id", None),
    _text("source_id", None),
    _json("base"),
    _json("theirs"),
    _moment("at", nullable=False),
    _moment("settled_at"),
    *(_text(name) for name in ("settled_by", "choice")),
    sa.Index("ix_merge_conflict_article_id", "article_id"),
)
