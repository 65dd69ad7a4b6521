"""What is counted of every conversation, the cells it is summed up in, and figures noted from elsewhere."""

import sqlalchemy as sa
from alembic import op

from workspace.store.columns import JsonText, PlainText, UtcMoment

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, PlainText(), nullable=False, server_default="")


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False, server_default="0")


def upgrade() -> None:
    """Go to this version; what is there is counted by the service (service/measuring.py)."""
    op.create_table(
        "measured",
        sa.Column("conversation_id", PlainText(), primary_key=True),
        sa.Column("channel", PlainText(), nullable=False),
        sa.Column("customer_id", PlainText(), nullable=False),
        sa.Column("opened_at", UtcMoment(), nullable=False),
        sa.Column("week", PlainText(), nullable=False),
        sa.Column("outcome", PlainText(), nullable=False),
        *(_text(name) for name in ("category", "language", "before_revoked", "reason", "rating")),
        _number("level"),
        *(sa.Column(name, UtcMoment()) for name in ("settles_at", "last_answer_at", "closed_at")),
        *(
            sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
            for name in ("involved", "answered", "escalated", "revoked", "returned")
        ),
        *(_number(name) for name in ("people", "transfers", "messages", "cost_micros")),
        *(sa.Column(name, sa.Float()) for name in ("response_s", "latency_s", "handle_s")),
        *(_text(name) for name in ("first_about", "last_about")),
        sa.Column("extras", JsonText(), nullable=False, server_default="{}"),
    )
    op.create_index("ix_measured_customer", "measured", ["channel", "customer_id", "opened_at"])
    op.create_index("ix_measured_week", "measured", ["week", "outcome"])
    op.create_index("ix_measured_opened_at", "measured", ["opened_at"])
    op.create_table(
        "cell",
        sa.Column("week", PlainText(), primary_key=True),
        *(sa.Column(name, PlainText(), primary_key=True) for name in ("channel", "category", "language")),
        sa.Column("level", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("figure", PlainText(), primary_key=True),
        sa.Column("bucket", sa.Integer(), primary_key=True, autoincrement=False),
        _number("n"),
        _number("total"),
    )
    op.create_table(
        "wide_cell",
        *(sa.Column(name, PlainText(), primary_key=True) for name in ("kind", "value", "week", "figure")),
        sa.Column("bucket", sa.Integer(), primary_key=True, autoincrement=False),
        _number("n"),
        _number("total"),
    )
    op.create_table(
        "extra_figure",
        sa.Column("conversation_id", PlainText(), primary_key=True),
        sa.Column("figure", PlainText(), primary_key=True),
        sa.Column("value", sa.Float(), nullable=False),
    )


def downgrade() -> None:
    """Go back."""
    for table in ("extra_figure", "wide_cell", "cell", "measured"):
        op.drop_table(table)
