"""Column types that mean the same in SQLite and PostgreSQL."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


def _read_moment(value: str | None) -> datetime | None:
    """SQLAlchemy writes moments to SQLite as ISO 8601 without a zone."""
    return None if value is None else datetime.fromisoformat(value + "+00:00")


class UtcMoment(TypeDecorator[datetime]):
    """An aware moment in UTC; SQLite drops time zones, so it is put back on the way out."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment rather than guess its zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone was given to the store")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """On SQLite in one step: a long page has tens of thousands of moments."""
        return _read_moment if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


class PlainText(TypeDecorator[str]):
    """Text without the NUL character, which PostgreSQL cannot keep and nobody means."""

    impl = sa.Text()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text without NUL."""
        return None if value is None else value.replace("\x00", "")


class JsonText(TypeDecorator[Any]):
    """Anything JSON, kept as text: the desk never looks inside it with SQL."""

    impl = sa.Text()
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """The value as compact JSON."""
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """The value again; most are empty, which needs no parser."""
        if value == "[]":
            return []
        return None if value is None else json.loads(value)
