"""What all tables are made of: the collection they stand in, and columns that are never NULL by accident."""

from typing import Any, Final

import sqlalchemy as sa

from workspace.store.columns import JsonText, PlainText, UtcMoment

metadata: Final = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text_column(name: str, default: str | None = "") -> sa.Column[Any]:
    """A text; without a default it has to be given."""
    return sa.Column(name, PlainText(), nullable=False, server_default=default)


def moment_column(name: str, *, nullable: bool = True) -> sa.Column[Any]:
    """A moment in UTC."""
    return sa.Column(name, UtcMoment(), nullable=nullable)


def number_column(name: str) -> sa.Column[Any]:
    """A whole number, 0 at first."""
    return sa.Column(name, sa.BigInteger(), nullable=False, server_default="0")


def json_column(name: str, default: str = "{}") -> sa.Column[Any]:
    """Anything JSON."""
    return sa.Column(name, JsonText(), nullable=False, server_default=default)
