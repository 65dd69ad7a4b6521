"""Full-text search over messages, notes and customers: FTS5 on SQLite, tsvector with GIN on PostgreSQL.

The FTS5 tables keep no text of their own, only which row has which words: whoever makes these tables anew, or runs
VACUUM (both may give rows other numbers), has to run FTS5's 'rebuild' afterwards.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INDEXED = {"message": ("text",), "note": ("text",), "customer": ("name", "company", "email")}
# Without accents, and with addresses and compounds taken apart, as FTS5's unicode61 does it.
SEARCH_WORDS = r"""
CREATE FUNCTION search_words(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $body$
  SELECT to_tsvector('simple', regexp_replace(regexp_replace(
    normalize(left(said, 100000), NFD), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]\u0080-\uffff]+', ' ', 'g'))
$body$
"""


def upgrade() -> None:
    """Go to this version; what is there is indexed at once."""
    op.create_index("ix_conversation_take_by", "conversation", ["take_by", "id"])
    op.create_index("ix_conversation_category", "conversation", ["category", "last_message_at"])
    if op.get_bind().dialect.name == "postgresql":
        op.get_bind().exec_driver_sql(SEARCH_WORDS)
        for table, columns in INDEXED.items():
            words = " || ' ' || ".join(columns)
            op.execute(f"CREATE INDEX search_{table} ON {table} USING gin (search_words({words}))")
        return
    for table, columns in INDEXED.items():
        named = ", ".join(columns)
        fresh, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
        op.execute(
            f"CREATE VIRTUAL TABLE search_{table} USING fts5 ({named}, content = '{table}', detail = none,"
            " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4')"
        )
        put = f"INSERT INTO search_{table} (rowid, {named}) VALUES (new.rowid, {fresh});"
        drop = f"INSERT INTO search_{table} (search_{table}, rowid, {named}) VALUES ('delete', old.rowid, {old});"
        op.execute(f"CREATE TRIGGER search_{table}_added AFTER INSERT ON {table} BEGIN {put} END")
        op.execute(f"CREATE TRIGGER search_{table}_gone AFTER DELETE ON {table} BEGIN {drop} END")
        op.execute(f"CREATE TRIGGER search_{table}_changed AFTER UPDATE OF {named} ON {table} BEGIN {drop} {put} END")
        op.execute(f"INSERT INTO search_{table} (search_{table}) VALUES ('rebuild')")


def downgrade() -> None:
    """Go back to the version before."""
    for table in INDEXED:
        if op.get_bind().dialect.name == "postgresql":
            op.execute(f"DROP INDEX search_{table}")
            continue
        for trigger in ("added", "gone", "changed"):
            op.execute(f"DROP TRIGGER search_{table}_{trigger}")
        op.execute(f"DROP TABLE search_{table}")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION search_words(text)")
    op.drop_index("ix_conversation_category", table_name="conversation")
    op.drop_index("ix_conversation_take_by", table_name="conversation")
