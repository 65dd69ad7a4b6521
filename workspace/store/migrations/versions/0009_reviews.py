"""Scorecards, sampling plans, what they drew, reviews, disputes and calibration sessions."""

import sqlalchemy as sa
from alembic import op

import workspace.store.columns

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "consensus",
        sa.Column("session_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("body", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("person_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "conversation_id", name=op.f("pk_consensus")),
    )
    op.create_table(
        "dispute",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("review_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("root_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("person_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("person_name", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("categories", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("why", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("state", workspace.store.columns.PlainText(), server_default="open", nullable=False),
        sa.Column("decided_by", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("decided_name", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("decided_why", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("decided_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute")),
    )
    op.create_index("ix_dispute_conversation_id", "dispute", ["conversation_id"], unique=False)
    op.create_index("ix_dispute_root_id", "dispute", ["root_id"], unique=False)
    op.create_index("ix_dispute_state", "dispute", ["state", "at"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("root_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("task_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("purpose", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("subject", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("replaces", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("reviewer_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("reviewer_name", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("session_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("scorecard_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("scorecard_version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("verdict", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("needed", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("timing", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("body", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("by_category", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("is_zeroed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.create_index("ix_review_at", "review", ["at"], unique=False)
    op.create_index("ix_review_conversation_id", "review", ["conversation_id"], unique=False)
    op.create_index("ix_review_replaces", "review", ["replaces"], unique=False)
    op.create_index("ix_review_reviewer_id", "review", ["reviewer_id", "at"], unique=False)
    op.create_index("ix_review_root_id", "review", ["root_id"], unique=False)
    op.create_index("ix_review_task_id", "review", ["task_id"], unique=False)
    op.create_table(
        "review_correction",
        sa.Column("root_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("correction_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("root_id", "correction_id", name=op.f("pk_review_correction")),
    )
    op.create_table(
        "review_draw",
        sa.Column("plan_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("seed", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("task_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("stratum", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("plan_id", "seed", "conversation_id", name=op.f("pk_review_draw")),
    )
    op.create_index("ix_review_draw_conversation_id", "review_draw", ["conversation_id"], unique=False)
    op.create_index("ix_review_draw_plan_id", "review_draw", ["plan_id", "at"], unique=False)
    op.create_index("ix_review_draw_task_id", "review_draw", ["task_id"], unique=False)
    op.create_table(
        "review_plan",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("title", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("stratum", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("rate", sa.Float(), nullable=False),
        sa.Column("quota_per_week", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("category", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("scorecard_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("reviewer_ids", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("double_share", sa.Float(), server_default="0", nullable=False),
        sa.Column("is_on", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("seed", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("population", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("ended_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_plan")),
    )
    op.create_table(
        "review_session",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("title", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("state", workspace.store.columns.PlainText(), server_default="open", nullable=False),
        sa.Column("opened_by", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("opened_name", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("people", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("conversations", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("scorecard_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("scorecard_version", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_session")),
    )
    op.create_index("ix_review_session_at", "review_session", ["at"], unique=False)
    op.create_table(
        "review_task",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("purpose", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("subject", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("state", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("plan_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("why", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("reviewer_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("double_of", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("session_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("of_review_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("scorecard_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("scorecard_version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("skipped", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("skipped_why", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("drawn_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("opened_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("done_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_task")),
    )
    op.create_index("ix_review_task_conversation_id", "review_task", ["conversation_id"], unique=False)
    op.create_index("ix_review_task_reviewer_id", "review_task", ["reviewer_id", "state"], unique=False)
    op.create_index("ix_review_task_session_id", "review_task", ["session_id"], unique=False)
    op.create_index("ix_review_task_state", "review_task", ["state", "drawn_at"], unique=False)
    op.create_table(
        "scorecard",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("subject", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("categories", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("person_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", "version", name=op.f("pk_scorecard")),
    )


def downgrade() -> None:
    """Go back to the version before."""
    op.drop_table("scorecard")
    op.drop_index("ix_review_task_state", table_name="review_task")
    op.drop_index("ix_review_task_session_id", table_name="review_task")
    op.drop_index("ix_review_task_reviewer_id", table_name="review_task")
    op.drop_index("ix_review_task_conversation_id", table_name="review_task")
    op.drop_table("review_task")
    op.drop_index("ix_review_session_at", table_name="review_session")
    op.drop_table("review_session")
    op.drop_table("review_plan")
    op.drop_index("ix_review_draw_task_id", table_name="review_draw")
    op.drop_index("ix_review_draw_plan_id", table_name="review_draw")
    op.drop_index("ix_review_draw_conversation_id", table_name="review_draw")
    op.drop_table("review_draw")
    op.drop_table("review_correction")
    op.drop_index("ix_review_task_id", table_name="review")
    op.drop_index("ix_review_root_id", table_name="review")
    op.drop_index("ix_review_reviewer_id", table_name="review")
    op.drop_index("ix_review_replaces", table_name="review")
    op.drop_index("ix_review_conversation_id", table_name="review")
    op.drop_index("ix_review_at", table_name="review")
    op.drop_table("review")
    op.drop_index("ix_dispute_state", table_name="dispute")
    op.drop_index("ix_dispute_root_id", table_name="dispute")
    op.drop_index("ix_dispute_conversation_id", table_name="dispute")
    op.drop_table("dispute")
    op.drop_table("consensus")
