"""What leads decided in their weekly reviews."""

import sqlalchemy as sa
from alembic import op

from workspace.store.columns import PlainText, UtcMoment

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "week_decision",
        sa.Column("id", PlainText(), primary_key=True),
        *(sa.Column(name, PlainText(), nullable=False) for name in ("week", "item_id", "kind")),
        *(
            sa.Column(name, PlainText(), nullable=False, server_default="")
            for name in ("text", "person_id", "person_name")
        ),
        sa.Column("at", UtcMoment(), nullable=False),
    )
    op.create_index("ix_week_decision_week", "week_decision", ["week", "item_id", "at"])


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_week_decision_week", table_name="week_decision")
    op.drop_table("week_decision")
