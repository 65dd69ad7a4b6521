"""The tables of reviews: scorecards, plans, what was drawn, reviews, disputes and calibration sessions."""

import sqlalchemy as sa

from workspace.store.columns import PlainText
from workspace.store.metadata import json_column as _json
from workspace.store.metadata import metadata
from workspace.store.metadata import moment_column as _moment
from workspace.store.metadata import number_column as _number
from workspace.store.metadata import text_column as _text

# Every version stays: a review keeps the one it was made with.
scorecard = sa.Table(
    "scorecard",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    sa.Column("version", sa.Integer(), primary_key=True, autoincrement=False),
    *(_text(name, None) for name in ("title", "subject")),
    _json("categories", "[]"),
    _moment("at", nullable=False),
    _text("person_id"),
)

review_plan = sa.Table(
    "review_plan",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name, None) for name in ("title", "stratum")),
    sa.Column("rate", sa.Float(), nullable=False),
    _number("quota_per_week"),
    *(_text(name) for name in ("category", "scorecard_id")),
    _json("reviewer_ids", "[]"),
    sa.Column("double_share", sa.Float(), nullable=False, server_default="0"),
    sa.Column("is_on", sa.Boolean(), nullable=False, server_default=sa.true()),
    # Changed with what decides who is drawn, so that a draw can always be repeated.
    _text("seed", None),
    # How many it could be drawn from when it was looked at last.
    _number("population"),
    _moment("at", nullable=False),
    _moment("ended_at"),
)

# A conversation a plan drew, or passed over because its quota was full; both are looked at once.
review_draw = sa.Table(
    "review_draw",
    metadata,
    sa.Column("plan_id", PlainText(), primary_key=True),
    sa.Column("seed", PlainText(), primary_key=True),
    sa.Column("conversation_id", PlainText(), primary_key=True),
    # '' where it was passed over.
    _text("task_id"),
    _text("stratum", None),
    # The chance it had to be drawn: estimates are weighted by its inverse.
    sa.Column("probability", sa.Float(), nullable=False),
    _moment("at", nullable=False),
    sa.Index("ix_review_draw_plan_id", "plan_id", "at"),
    sa.Index("ix_review_draw_task_id", "task_id"),
    sa.Index("ix_review_draw_conversation_id", "conversation_id"),
)

review_task = sa.Table(
    "review_task",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("conversation_id", None),
    *(_text(name, None) for name in ("purpose", "subject", "state")),
    *(_text(name) for name in ("plan_id", "why", "reviewer_id")),
    # The other task of a blind double, the session of a calibration, the review a second look is at.
    *(_text(name) for name in ("double_of", "session_id", "of_review_id")),
    _text("scorecard_id"),
    _number("scorecard_version"),
    _json("skipped", "[]"),
    _text("skipped_why"),
    _moment("drawn_at", nullable=False),
    _moment("opened_at"),
    _moment("done_at"),
    sa.Index("ix_review_task_reviewer_id", "reviewer_id", "state"),
    sa.Index("ix_review_task_conversation_id", "conversation_id"),
    sa.Index("ix_review_task_session_id", "session_id"),
    sa.Index("ix_review_task_state", "state", "drawn_at"),
)

# Never changed: what a dispute makes of a review is a row of its own that replaces it.
review = sa.Table(
    "review",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name, None) for name in ("root_id", "task_id", "conversation_id", "purpose", "subject")),
    *(_text(name) for name in ("replaces", "reviewer_id", "reviewer_name", "session_id")),
    _moment("at", nullable=False),
    _text("scorecard_id"),
    _number("scorecard_version"),
    *(_text(name) for name in ("verdict", "needed", "timing")),
    _json("body"),
    sa.Column("score", sa.Float()),
    _json("by_category"),
    sa.Column("is_zeroed", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Index("ix_review_conversation_id", "conversation_id"),
    sa.Index("ix_review_root_id", "root_id"),
    sa.Index("ix_review_replaces", "replaces"),
    sa.Index("ix_review_task_id", "task_id"),
    sa.Index("ix_review_reviewer_id", "reviewer_id", "at"),
    sa.Index("ix_review_at", "at"),
)

review_correction = sa.Table(
    "review_correction",
    metadata,
    sa.Column("root_id", PlainText(), primary_key=True),
    sa.Column("correction_id", PlainText(), primary_key=True),
    _moment("at", nullable=False),
)

dispute = sa.Table(
    "dispute",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name, None) for name in ("review_id", "root_id", "conversation_id")),
    *(_text(name) for name in ("person_id", "person_name")),
    _moment("at", nullable=False),
    _json("categories", "[]"),
    _text("why"),
    _text("state", "open"),
    *(_text(name) for name in ("decided_by", "decided_name", "decided_why")),
    _moment("decided_at"),
    sa.Index("ix_dispute_root_id", "root_id"),
    sa.Index("ix_dispute_state", "state", "at"),
    sa.Index("ix_dispute_conversation_id", "conversation_id"),
)

review_session = sa.Table(
    "review_session",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    _text("title", None),
    _text("state", "open"),
    *(_text(name) for name in ("opened_by", "opened_name")),
    _moment("at", nullable=False),
    _json("people", "[]"),
    _json("conversations", "[]"),
    _text("scorecard_id"),
    _number("scorecard_version"),
    sa.Index("ix_review_session_at", "at"),
)

consensus = sa.Table(
    "consensus",
    metadata,
    sa.Column("session_id", PlainText(), primary_key=True),
    sa.Column("conversation_id", PlainText(), primary_key=True),
    _json("body"),
    sa.Column("score", sa.Float()),
    _text("person_id"),
    _moment("at", nullable=False),
)
