"""The tables of what is counted: one row a conversation, and the cells in which they are summed up."""

import sqlalchemy as sa

from workspace.store.columns import PlainText
from workspace.store.metadata import json_column as _json
from workspace.store.metadata import metadata
from workspace.store.metadata import moment_column as _moment
from workspace.store.metadata import number_column as _number
from workspace.store.metadata import text_column as _text

FLAGS = ("involved", "answered", "escalated", "revoked", "returned")
TIMES = ("response_s", "latency_s", "handle_s")
MOMENTS = ("settles_at", "last_answer_at", "closed_at")

# One row a conversation, counted from its facts alone (quality/outcome.py); it can be thrown away and made again.
measured = sa.Table(
    "measured",
    metadata,
    sa.Column("conversation_id", PlainText(), primary_key=True),
    _text("channel", None),
    _text("customer_id", None),
    _moment("opened_at", nullable=False),
    sa.Column("week", PlainText(), nullable=False),
    _text("outcome", None),
    *(_text(name) for name in ("category", "language", "before_revoked", "reason", "rating")),
    _number("level"),
    *(_moment(name) for name in MOMENTS),
    *(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()) for name in FLAGS),
    *(_number(name) for name in ("people", "transfers", "messages", "cost_micros")),
    *(sa.Column(name, sa.Float()) for name in TIMES),
    *(_text(name) for name in ("first_about", "last_about")),
    _json("extras"),
    sa.Index("ix_measured_customer", "channel", "customer_id", "opened_at"),
    sa.Index("ix_measured_week", "week", "outcome"),
    sa.Index("ix_measured_opened_at", "opened_at"),
)

# A figure over all conversations of a week, channel, category, language and level; times and scores by bucket.
cell = sa.Table(
    "cell",
    metadata,
    sa.Column("week", PlainText(), primary_key=True),
    *(sa.Column(name, PlainText(), primary_key=True) for name in ("channel", "category", "language")),
    sa.Column("level", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("figure", PlainText(), primary_key=True),
    sa.Column("bucket", sa.Integer(), primary_key=True, autoincrement=False),
    # The total in millionths: whole numbers come to the same sum in whichever order they are added and taken away.
    *(_number(name) for name in ("n", "total")),
)

# The same over all of a week (kind and value '') and over all of a week with one channel, category, language or level:
# what is asked for most is then a few thousand rows, however many conversations there are.
wide_cell = sa.Table(
    "wide_cell",
    metadata,
    *(sa.Column(name, PlainText(), primary_key=True) for name in ("kind", "value", "week", "figure")),
    sa.Column("bucket", sa.Integer(), primary_key=True, autoincrement=False),
    *(_number(name) for name in ("n", "total")),
)

# Figures of a conversation that are not read off its facts in order: scores of surveys and reviews, say.
extra_figure = sa.Table(
    "extra_figure",
    metadata,
    sa.Column("conversation_id", PlainText(), primary_key=True),
    sa.Column("figure", PlainText(), primary_key=True),
    sa.Column("value", sa.Float(), nullable=False),
)
