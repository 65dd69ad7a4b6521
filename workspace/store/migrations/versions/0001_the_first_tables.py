"""The first tables."""

import sqlalchemy as sa
from alembic import op

import workspace.store.columns

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "article",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("is_head", sa.Boolean(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("audience", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("short_answer", sa.Text(), server_default="", nullable=False),
        sa.Column("provenance", sa.Text(), server_default="", nullable=False),
        sa.Column("credited_to", sa.Text(), server_default="", nullable=False),
        sa.Column("examples", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("valid_until", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("retired", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", "version", name=op.f("pk_article")),
    )
    op.create_index("ix_article_is_head", "article", ["is_head", "seq"], unique=False)
    op.create_table(
        "command",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("result", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_command")),
    )
    op.create_table(
        "conversation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("customer_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("opened_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("last_message_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("waiting_since", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("escalated_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("resolved_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("take_by", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("held_by", sa.Text(), nullable=True),
        sa.Column("held_by_name", sa.Text(), server_default="", nullable=False),
        sa.Column("held_since", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("escalation_id", sa.Text(), nullable=True),
        sa.Column("rating", sa.Text(), nullable=True),
        sa.Column("first_line", sa.Text(), server_default="", nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("order_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("sentiment", sa.Float(), server_default="0", nullable=False),
        sa.Column("sentiment_course", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("message_count", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reopened", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
    )
    op.create_index("ix_conversation_customer", "conversation", ["channel", "customer_id"], unique=False)
    op.create_index("ix_conversation_held_by", "conversation", ["held_by"], unique=False)
    op.create_index("ix_conversation_last_message_at", "conversation", ["last_message_at"], unique=False)
    op.create_index("ix_conversation_state_take_by", "conversation", ["state", "take_by"], unique=False)
    op.create_table(
        "correction",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("undone_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    op.create_index("ix_correction_conversation_id", "correction", ["conversation_id"], unique=False)
    op.create_table(
        "counter",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.create_table(
        "customer",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("company", sa.Text(), server_default="", nullable=False),
        sa.Column("plan", sa.Text(), server_default="", nullable=False),
        sa.Column("tier", sa.Text(), server_default="", nullable=False),
        sa.Column("since", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("webhook_url", sa.Text(), server_default="", nullable=False),
        sa.Column("facts", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("channel", "id", name=op.f("pk_customer")),
    )
    op.create_table(
        "embedding",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_embedding")),
    )
    op.create_table(
        "fact",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=True),
        sa.Column("version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("actor_kind", sa.Text(), server_default="", nullable=False),
        sa.Column("actor_id", sa.Text(), server_default="", nullable=False),
        sa.Column("actor_name", sa.Text(), server_default="", nullable=False),
        sa.Column("payload", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_fact")),
    )
    op.create_index("ix_fact_conversation_id", "fact", ["conversation_id", "seq"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("token_sha256", sa.Text(), nullable=False),
        sa.Column("created_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("revoked_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("token_sha256", name=op.f("uq_person_token_sha256")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", workspace.store.columns.JsonText(), server_default="null", nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "work",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lock", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("payload", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("due_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempt", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("lease_until", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work")),
        sa.UniqueConstraint("key", name=op.f("uq_work_key")),
    )
    op.create_index("ix_work_state_due_at", "work", ["state", "due_at"], unique=False)
    op.create_table(
        "escalation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("turn_id", sa.Text(), nullable=True),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("brief", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("rating", sa.Text(), nullable=True),
        sa.Column("rating_why", sa.Text(), server_default="", nullable=False),
        sa.Column("rated_by", sa.Text(), server_default="", nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=op.f("fk_escalation_conversation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalation")),
        sa.UniqueConstraint("turn_id", name=op.f("uq_escalation_turn_id")),
    )
    op.create_index("ix_escalation_conversation_id", "escalation", ["conversation_id"], unique=False)
    op.create_table(
        "message",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("channel_message_id", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), server_default="", nullable=False),
        sa.Column("author_name", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sent_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("delivery", sa.Text(), nullable=False),
        sa.Column("leaves_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("confidence", sa.Float(), nullable=True),
        sa.Column("articles", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("turn_id", sa.Text(), nullable=True),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("visible_seq", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=op.f("fk_message_conversation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("channel", "channel_message_id", name=op.f("uq_message_channel_channel_message_id")),
        sa.UniqueConstraint("turn_id", name=op.f("uq_message_turn_id")),
    )
    op.create_index("ix_message_conversation_id", "message", ["conversation_id", "seq"], unique=False)
    op.create_table(
        "turn",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempt", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("created_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("ended_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=op.f("fk_turn_conversation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_turn")),
    )
    op.create_index("ix_turn_conversation_id", "turn", ["conversation_id", "state"], unique=False)
    op.create_table(
        "decision",
        sa.Column("turn_id", sa.Text(), nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("body", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["turn_id"], ["turn.id"], name=op.f("fk_decision_turn_id")),
        sa.PrimaryKeyConstraint("turn_id", name=op.f("pk_decision")),
    )
    op.create_index("ix_decision_at", "decision", ["at"], unique=False)
    op.create_index("ix_decision_conversation_id", "decision", ["conversation_id"], unique=False)
    op.create_table(
        "step",
        sa.Column("turn_id", sa.Text(), nullable=False),
        sa.Column("no", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("conversation_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("detail", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("elapsed_ms", sa.Float(), server_default="0", nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["turn_id"], ["turn.id"], name=op.f("fk_step_turn_id")),
        sa.PrimaryKeyConstraint("turn_id", "no", name=op.f("pk_step")),
    )
    op.create_index("ix_step_conversation_id", "step", ["conversation_id"], unique=False)
    op.execute("INSERT INTO counter (name, value) VALUES ('fact', 0)")


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_step_conversation_id", table_name="step")
    op.drop_table("step")
    op.drop_index("ix_decision_conversation_id", table_name="decision")
    op.drop_index("ix_decision_at", table_name="decision")
    op.drop_table("decision")
    op.drop_index("ix_turn_conversation_id", table_name="turn")
    op.drop_table("turn")
    op.drop_index("ix_message_conversation_id", table_name="message")
    op.drop_table("message")
    op.drop_index("ix_escalation_conversation_id", table_name="escalation")
    op.drop_table("escalation")
    op.drop_index("ix_work_state_due_at", table_name="work")
    op.drop_table("work")
    op.drop_table("setting")
    op.drop_table("person")
    op.drop_index("ix_fact_conversation_id", table_name="fact")
    op.drop_table("fact")
    op.drop_table("embedding")
    op.drop_table("customer")
    op.drop_table("counter")
    op.drop_index("ix_correction_conversation_id", table_name="correction")
    op.drop_table("correction")
    op.drop_index("ix_conversation_state_take_by", table_name="conversation")
    op.drop_index("ix_conversation_last_message_at", table_name="conversation")
    op.drop_index("ix_conversation_held_by", table_name="conversation")
    op.drop_index("ix_conversation_customer", table_name="conversation")
    op.drop_table("conversation")
    op.drop_table("command")
    op.drop_index("ix_article_is_head", table_name="article")
    op.drop_table("article")
