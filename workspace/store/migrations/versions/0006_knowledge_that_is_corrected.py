"""Corrections that wait, are proved and watched; questions to ask again; sources articles are read from."""

import sqlalchemy as sa
from alembic import op

import workspace.store.columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "answer_use",
        sa.Column("turn_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("article_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("category", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("harm", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("harm_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("turn_id", "article_id", name=op.f("pk_answer_use")),
    )
    op.create_index("ix_answer_use_article_id", "answer_use", ["article_id", "at"], unique=False)
    op.create_index("ix_answer_use_conversation_id", "answer_use", ["conversation_id"], unique=False)
    op.create_table(
        "asked",
        sa.Column("turn_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("category", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("language", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("action", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("rule", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("reason", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("article_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("confidence", sa.Float(), server_default="0", nullable=False),
        sa.Column("body", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("turn_id", name=op.f("pk_asked")),
    )
    op.create_index("ix_asked_action", "asked", ["action", "at"], unique=False)
    op.create_index("ix_asked_category", "asked", ["category", "action", "at"], unique=False)
    op.create_index("ix_asked_conversation_id", "asked", ["conversation_id"], unique=False)
    op.create_table(
        "imported",
        sa.Column("article_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("source_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("place", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("digest", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("body", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("run", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("vanished_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_imported")),
    )
    op.create_index("ix_imported_source_id", "imported", ["source_id", "place"], unique=False)
    op.create_table(
        "merge_conflict",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("article_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("source_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("base", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("theirs", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("settled_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("settled_by", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("choice", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_conflict")),
    )
    op.create_index("ix_merge_conflict_article_id", "merge_conflict", ["article_id"], unique=False)
    op.create_table(
        "source",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("kind", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("location", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("title", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("options", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("added_by", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("added_name", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("added_at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("state", workspace.store.columns.PlainText(), server_default="idle", nullable=False),
        sa.Column("progress", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("report", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("read_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.Column("removed_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.add_column(
        "article", sa.Column("owner_id", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "article", sa.Column("owner_name", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "article", sa.Column("source_id", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "article", sa.Column("correction_id", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("person_name", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction",
        sa.Column("state", workspace.store.columns.PlainText(), server_default="published", nullable=False),
    )
    op.add_column(
        "correction", sa.Column("category", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column("correction", sa.Column("based_on_version", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column(
        "correction", sa.Column("content", workspace.store.columns.JsonText(), server_default="{}", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("proof", workspace.store.columns.JsonText(), server_default="{}", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("why", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("waits_for", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("ended_why", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("message_id", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("decided_by", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("decided_name", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "correction", sa.Column("decided_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True)
    )
    op.add_column(
        "correction", sa.Column("published_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True)
    )
    op.add_column(
        "correction", sa.Column("watch", workspace.store.columns.JsonText(), server_default="{}", nullable=False)
    )
    op.create_index("ix_correction_article_id", "correction", ["article_id", "version"], unique=False)
    op.create_index("ix_correction_state", "correction", ["state", "at"], unique=False)
    op.execute(
        "UPDATE correction SET published_at = at, "
        "state = CASE WHEN undone_at IS NULL THEN 'published' ELSE 'undone' END"
    )


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_correction_state", table_name="correction")
    op.drop_index("ix_correction_article_id", table_name="correction")
    op.drop_column("correction", "watch")
    op.drop_column("correction", "published_at")
    op.drop_column("correction", "decided_at")
    op.drop_column("correction", "decided_name")
    op.drop_column("correction", "decided_by")
    op.drop_column("correction", "message_id")
    op.drop_column("correction", "ended_why")
    op.drop_column("correction", "waits_for")
    op.drop_column("correction", "why")
    op.drop_column("correction", "proof")
    op.drop_column("correction", "content")
    op.drop_column("correction", "based_on_version")
    op.drop_column("correction", "category")
    op.drop_column("correction", "state")
    op.drop_column("correction", "person_name")
    op.drop_column("article", "correction_id")
    op.drop_column("article", "source_id")
    op.drop_column("article", "owner_name")
    op.drop_column("article", "owner_id")
    op.drop_table("source")
    op.drop_index("ix_merge_conflict_article_id", table_name="merge_conflict")
    op.drop_table("merge_conflict")
    op.drop_index("ix_imported_source_id", table_name="imported")
    op.drop_table("imported")
    op.drop_index("ix_asked_conversation_id", table_name="asked")
    op.drop_index("ix_asked_category", table_name="asked")
    op.drop_index("ix_asked_action", table_name="asked")
    op.drop_table("asked")
    op.drop_index("ix_answer_use_conversation_id", table_name="answer_use")
    op.drop_index("ix_answer_use_article_id", table_name="answer_use")
    op.drop_table("answer_use")
