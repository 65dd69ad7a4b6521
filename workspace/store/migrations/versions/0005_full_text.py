"""Full-text search over messages, notes and customers: FTS5 on SQLite, tsvector with GIN on PostgreSQL."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INDEXED = {"message": ("text",), "note": ("text",), "customer": ("name", "company", "email")}


def upgrade() -> None:
    """Go to this version; what is there is indexed at once."""
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in INDEXED.items():
            words = " || ' ' || ".join(columns)
            op.execute(f"CREATE INDEX search_{table} ON {table} USING gin (to_tsvector('simple', {words}))")
        return
    for table, columns in INDEXED.items():
        named = ", ".join(columns)
        fresh, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
        op.execute(
            f"CREATE VIRTUAL TABLE search_{table} USING fts5 ({named}, content = '{table}',"
            " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
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
