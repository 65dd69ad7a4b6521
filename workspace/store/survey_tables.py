"""The tables of surveys: what was asked, every answer there was, and who does not want to be asked."""

import sqlalchemy as sa

from workspace.store.columns import PlainText
from workspace.store.metadata import json_column as _json
from workspace.store.metadata import metadata
from workspace.store.metadata import moment_column as _moment
from workspace.store.metadata import text_column as _text

# One a conversation at most, whatever is run twice; the scores and the comment are those of the last answer.
survey = sa.Table(
    "survey",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    sa.Column("conversation_id", PlainText(), nullable=False, unique=True),
    *(_text(name, None) for name in ("channel", "customer_id", "state")),
    _json("scales", "[]"),
    _text("language"),
    _moment("asked_at", nullable=False),
    _moment("answered_at"),
    sa.Column("ces", sa.Integer()),
    sa.Column("csat", sa.Integer()),
    _text("comment"),
    sa.Column("is_low", sa.Boolean(), nullable=False, server_default=sa.false()),
    # How far it is on its way to the customer's own system: '' (nothing to send), waiting, sent or failed.
    _text("delivery"),
    sa.Index("ix_survey_customer", "channel", "customer_id", "asked_at"),
    sa.Index("ix_survey_asked_at", "asked_at"),
    sa.Index("ix_survey_answered_at", "answered_at"),
)

survey_answer = sa.Table(
    "survey_answer",
    metadata,
    sa.Column("survey_id", PlainText(), primary_key=True),
    sa.Column("id", PlainText(), primary_key=True),
    _moment("at", nullable=False),
    sa.Column("ces", sa.Integer()),
    sa.Column("csat", sa.Integer()),
    _text("comment"),
)

survey_opt_out = sa.Table(
    "survey_opt_out",
    metadata,
    sa.Column("channel", PlainText(), primary_key=True),
    sa.Column("customer_id", PlainText(), primary_key=True),
    _moment("at", nullable=False),
)
