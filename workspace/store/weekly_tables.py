"""What leads decided in their weekly reviews."""

import sqlalchemy as sa

from workspace.store.columns import PlainText
from workspace.store.metadata import metadata
from workspace.store.metadata import moment_column as _moment
from workspace.store.metadata import text_column as _text

# The last decision about an item of a week counts; earlier ones stay as they were said.
week_decision = sa.Table(
    "week_decision",
    metadata,
    sa.Column("id", PlainText(), primary_key=True),
    *(_text(name, None) for name in ("week", "item_id", "kind")),
    *(_text(name) for name in ("text", "person_id", "person_name")),
    _moment("at", nullable=False),
    sa.Index("ix_week_decision_week", "week", "item_id", "at"),
)
