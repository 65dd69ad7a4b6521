"""Notes, attachments, snoozing, tags, merging, saved views, macros, and who can take what."""

import sqlalchemy as sa
from alembic import op

import workspace.store.columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "attachment",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("sha256", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("name", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("media_type", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("person_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=True),
        sa.Column("message_id", workspace.store.columns.PlainText(), nullable=True),
        sa.Column("note_id", workspace.store.columns.PlainText(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index("ix_attachment_conversation_id", "attachment", ["conversation_id"], unique=False)
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"], unique=False)
    op.create_table(
        "file_content",
        sa.Column("sha256", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_file_content")),
    )
    op.create_table(
        "handed_out",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("person_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("is_heavy", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handed_out")),
    )
    op.create_index("ix_handed_out_person_id", "handed_out", ["person_id", "at"], unique=False)
    op.create_table(
        "macro",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("owner_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("owner_name", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("title", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("shared", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("body", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.Column("used", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_macro")),
    )
    op.create_table(
        "saved_view",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("owner_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("owner_name", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("title", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("shared", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("body", workspace.store.columns.JsonText(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
    )
    op.create_table(
        "session_event",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("channel", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("customer_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("kind", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("text", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("url", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_event")),
    )
    op.create_index("ix_session_event_customer", "session_event", ["channel", "customer_id", "at"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("conversation_id", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("author_id", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("author_name", workspace.store.columns.PlainText(), server_default="", nullable=False),
        sa.Column("text", workspace.store.columns.PlainText(), nullable=False),
        sa.Column("mentions", workspace.store.columns.JsonText(), server_default="[]", nullable=False),
        sa.Column("at", workspace.store.columns.UtcMoment(timezone=True), nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversation.id"], name=op.f("fk_note_conversation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("ix_note_conversation_id", "note", ["conversation_id", "seq"], unique=False)
    op.add_column("conversation", sa.Column("outcome", workspace.store.columns.PlainText(), nullable=True))
    op.add_column("conversation", sa.Column("merged_into", workspace.store.columns.PlainText(), nullable=True))
    op.add_column(
        "conversation", sa.Column("promised_by", workspace.store.columns.UtcMoment(timezone=True), nullable=True)
    )
    op.add_column(
        "conversation", sa.Column("snoozed_until", workspace.store.columns.UtcMoment(timezone=True), nullable=True)
    )
    op.add_column(
        "conversation", sa.Column("remind_at", workspace.store.columns.UtcMoment(timezone=True), nullable=True)
    )
    op.add_column(
        "conversation", sa.Column("reminder", workspace.store.columns.PlainText(), server_default="", nullable=False)
    )
    op.add_column(
        "conversation", sa.Column("tags", workspace.store.columns.JsonText(), server_default="[]", nullable=False)
    )
    op.add_column("conversation", sa.Column("is_heavy", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("conversation", sa.Column("attachment_count", sa.BigInteger(), server_default="0", nullable=False))
    op.create_index("ix_conversation_merged_into", "conversation", ["merged_into"], unique=False)
    op.add_column(
        "customer", sa.Column("consents", workspace.store.columns.JsonText(), server_default="[]", nullable=False)
    )
    op.add_column("message", sa.Column("html", workspace.store.columns.PlainText(), server_default="", nullable=False))
    op.add_column(
        "person", sa.Column("availability", workspace.store.columns.PlainText(), server_default="here", nullable=False)
    )
    op.add_column(
        "person", sa.Column("available_since", workspace.store.columns.UtcMoment(timezone=True), nullable=True)
    )
    op.add_column("person", sa.Column("capacity", sa.Integer(), nullable=True))
    op.add_column(
        "person", sa.Column("skills", workspace.store.columns.JsonText(), server_default="[]", nullable=False)
    )


def downgrade() -> None:
    """Go back to the version before."""

    op.drop_column("person", "skills")
    op.drop_column("person", "capacity")
    op.drop_column("person", "available_since")
    op.drop_column("person", "availability")
    op.drop_column("message", "html")
    op.drop_column("customer", "consents")
    op.drop_index("ix_conversation_merged_into", table_name="conversation")
    op.drop_column("conversation", "attachment_count")
    op.drop_column("conversation", "is_heavy")
    op.drop_column("conversation", "tags")
    op.drop_column("conversation", "reminder")
    op.drop_column("conversation", "remind_at")
    op.drop_column("conversation", "snoozed_until")
    op.drop_column("conversation", "promised_by")
    op.drop_column("conversation", "merged_into")
    op.drop_column("conversation", "outcome")
    op.drop_index("ix_note_conversation_id", table_name="note")
    op.drop_table("note")
    op.drop_index("ix_session_event_customer", table_name="session_event")
    op.drop_table("session_event")
    op.drop_table("saved_view")
    op.drop_table("macro")
    op.drop_index("ix_handed_out_person_id", table_name="handed_out")
    op.drop_table("handed_out")
    op.drop_table("file_content")
    op.drop_index("ix_attachment_sha256", table_name="attachment")
    op.drop_index("ix_attachment_conversation_id", table_name="attachment")
    op.drop_table("attachment")
