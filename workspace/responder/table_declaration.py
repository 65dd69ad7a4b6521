"""What a lead declares about a table the AI may look things up in: its source, its key, its owner, what is told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from workspace.domain.errors import BadInput, Unavailable
from workspace.domain.tool import DEFAULT_TIME_LIMIT_S, Argument, OwnedBy, ToolSpec
from workspace.responder.key_shape import keys_of

KEY: Final = "key"
MOST_COLUMNS: Final = 20
MOST_TIME_S: Final = 10.0
PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_IDENTIFIER: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,62}")
_LANGUAGE: Final = re.compile(r"|[a-z]{2}")


class SourceKind(StrEnum):
    """Where a table is."""

    CSV = "csv"
    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class TableUnreadable(Unavailable):
    """The table cannot be read now; the sentence says why, without any of its content."""

    code = "table-unreadable"


@dataclass(frozen=True)
class TableDeclaration:
    """One table.

    ``place`` is a file, or for PostgreSQL a URL without a password; ``table`` is its name in a database, with a
    schema before a dot where it has one. Only ``columns`` (with the key's and the owner's) are ever read; of
    ``masked`` ones only the last four characters leave the table. ``replies`` and ``key_titles`` are by language,
    '' for all others.
    """

    name: str
    title: str
    kind: SourceKind
    place: str
    key_column: str
    key_shape: str
    columns: tuple[str, ...]
    examples: tuple[str, ...]
    replies: Mapping[str, str]
    table: str = ""
    key_titles: Mapping[str, str] = field(default_factory=dict)
    owned_by: OwnedBy = OwnedBy.CUSTOMER_ID
    owner_column: str = ""
    masked: tuple[str, ...] = ()
    secret_key: bool = False
    description: str = ""
    not_for: tuple[str, ...] = ()
    key_choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    time_limit_s: float = DEFAULT_TIME_LIMIT_S

    def check(self) -> None:
        """Raise ``BadInput`` naming the first field that cannot be used."""
        if not _NAME.fullmatch(self.name):
            raise BadInput("A table's name is 1 to 40 small letters, digits and hyphens.", field="name")
        if bool(self.key_shape) == bool(self.key_choices):
            raise BadInput("Give the key's shape, or the words it may be.", field="key.shape")
        keys_of(self.argument)
        self._check_columns()
        if not self.examples:
            raise BadInput("Give at least one message this table answers.", field="examples")
        if "" not in self.replies:
            raise BadInput("Give the reply, with {column} where a value goes.", field="reply")
        if not all(_LANGUAGE.fullmatch(language) for language in (*self.replies, *self.key_titles)):
            raise BadInput("Languages are two letters, as de.", field="reply")
        for language, reply in self.replies.items():
            unknown = [name for name in PLACEHOLDER.findall(reply) if name not in self.columns]
            if unknown or not reply.strip():
                said = f"names {{{unknown[0]}}}, which is not among the columns" if unknown else "is empty"
                raise BadInput(f"The reply ({language or 'default'}) {said}.", field="reply")
        if not 0.1 <= self.time_limit_s <= MOST_TIME_S:
            raise BadInput(f"A look-up's time limit is 0.1 to {MOST_TIME_S:g} s.", field="time_limit_s")

    def _check_columns(self) -> None:
        if not self.columns or len(self.columns) > MOST_COLUMNS:
            raise BadInput(f"Name 1 to {MOST_COLUMNS} columns.", field="columns")
        if (self.owned_by is OwnedBy.NOBODY) != (not self.owner_column):
            # The one mistake that would tell a customer what is another's: so it has to be said, either way.
            raise BadInput("Say whose the rows are with owner.column, or that they are everybody's.", field="owner")
        if not set(self.masked) <= set(self.columns):
            raise BadInput("A masked column has to be one of the columns.", field="masked")
        if self.key_column in self.masked or (self.owner_column and self.owner_column in self.masked):
            raise BadInput("The key and the owner are compared, so they can't be masked.", field="masked")
        if any(not name.strip() or set(name) & set("{}\n\r\x00") for name in self.read_columns):
            raise BadInput("A column's name is empty or has a character it can't have.", field="columns")
        if self.kind is SourceKind.CSV:
            return
        schema, _, table = self.table.rpartition(".")
        for name in (table, *([schema] if schema else []), *self.read_columns):
            if not _IDENTIFIER.fullmatch(name):
                raise BadInput(f"{name!r} is no plain name of a table or column.", field="table")

    @property
    def read_columns(self) -> tuple[str, ...]:
        """Every column that is read, each once."""
        return tuple(
            dict.fromkeys((self.key_column, *([self.owner_column] if self.owner_column else []), *self.columns))
        )

    @property
    def argument(self) -> Argument:
        """The key as the tool's argument."""
        return Argument(KEY, self.key_shape, self.key_choices, self.key_titles, secret=self.secret_key)

    @property
    def spec(self) -> ToolSpec:
        """The tool this table is."""
        return ToolSpec(
            name=self.name,
            title=self.title,
            description=self.description,
            arguments=(self.argument,),
            result=self.columns,
            examples=self.examples,
            replies=self.replies,
            not_for=self.not_for,
            owned_by=self.owned_by,
            time_limit_s=self.time_limit_s,
        )
