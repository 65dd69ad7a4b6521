"""Labels, and the versions of the confidence learned from them."""

import sqlalchemy as sa
from alembic import op

import workspace.store.columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "calibration",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("made_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("labels", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("articles", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("knowledge_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("refused", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("label_ids", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("figures", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_calibration")),
    )
    op.create_table(
        "label",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), server_default="", nullable=False),
        sa.Column("turn_id", sa.Text(), server_default="", nullable=False),
        sa.Column("messages", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("answers", workspace.store.columns.JsonText(), nullable=True),
        sa.Column("wrong", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("withdrawn_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("weight", sa.Float(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label")),
    )
    op.create_index("ix_label_conversation_id", "label", ["conversation_id"], unique=False)
    op.create_index("ix_label_at", "label", ["at"], unique=False)
    op.create_index("ix_label_withdrawn_at", "label", ["withdrawn_at"], unique=False)
    op.create_index("ix_fact_kind", "fact", ["kind", "seq"], unique=False)


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_fact_kind", table_name="fact")
    op.drop_index("ix_label_at", table_name="label")
    op.drop_index("ix_label_withdrawn_at", table_name="label")
    op.drop_index("ix_label_conversation_id", table_name="label")
    op.drop_table("label")
    op.drop_table("calibration")
