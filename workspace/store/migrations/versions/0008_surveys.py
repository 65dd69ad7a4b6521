"""Surveys after conversations, their answers, and who opted out."""

import sqlalchemy as sa
from alembic import op

from workspace.store.columns import JsonText, PlainText, UtcMoment

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "survey",
        sa.Column("id", PlainText(), primary_key=True),
        sa.Column("conversation_id", PlainText(), nullable=False),
        *(sa.Column(name, PlainText(), nullable=False) for name in ("channel", "customer_id", "state")),
        sa.Column("scales", JsonText(), nullable=False, server_default="[]"),
        sa.Column("language", PlainText(), nullable=False, server_default=""),
        sa.Column("asked_at", UtcMoment(), nullable=False),
        sa.Column("answered_at", UtcMoment()),
        sa.Column("ces", sa.Integer()),
        sa.Column("csat", sa.Integer()),
        sa.Column("comment", PlainText(), nullable=False, server_default=""),
        sa.Column("is_low", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("delivery", PlainText(), nullable=False, server_default=""),
        sa.UniqueConstraint("conversation_id", name="uq_survey_conversation_id"),
    )
    op.create_index("ix_survey_customer", "survey", ["channel", "customer_id", "asked_at"])
    op.create_index("ix_survey_asked_at", "survey", ["asked_at"])
    op.create_index("ix_survey_answered_at", "survey", ["answered_at"])
    op.create_table(
        "survey_answer",
        sa.Column("survey_id", PlainText(), primary_key=True),
        sa.Column("id", PlainText(), primary_key=True),
        sa.Column("at", UtcMoment(), nullable=False),
        sa.Column("ces", sa.Integer()),
        sa.Column("csat", sa.Integer()),
        sa.Column("comment", PlainText(), nullable=False, server_default=""),
    )
    op.create_table(
        "survey_opt_out",
        sa.Column("channel", PlainText(), primary_key=True),
        sa.Column("customer_id", PlainText(), primary_key=True),
        sa.Column("at", UtcMoment(), nullable=False),
    )


def downgrade() -> None:
    """Go back."""
    for table in ("survey_opt_out", "survey_answer", "survey"):
        op.drop_table(table)
