"""Who wrote a message, as far as the channel had checked it."""

import sqlalchemy as sa
from alembic import op

import workspace.store.columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.add_column(
        "message",
        sa.Column("verified", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
    )


def downgrade() -> None:
    """Go back to the version before."""
    op.drop_column("message", "verified")
