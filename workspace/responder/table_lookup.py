"""The first tool: look one row up in a table, and give it out only to whom it belongs or to an agent."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from workspace.domain.tool import Outcome, OwnedBy, ToolCall, ToolResult, ToolSpec, identity_value, same_owner
from workspace.responder.csv_table import CsvTable
from workspace.responder.key_shape import keys_of
from workspace.responder.sql_table import SqlTable
from workspace.responder.table_declaration import KEY, SourceKind, TableDeclaration, TableUnreadable

MOST_VALUE: Final = 200
_SHOWN_OF_MASKED: Final = 4


class TableSource(Protocol):
    """Rows by their key, however they are kept."""

    def rows(self, key: str) -> Sequence[Mapping[str, str]]:
        """The rows with this key, with the declared columns only; raises ``TableUnreadable``."""

    def check(self) -> str:
        """Try it and say what is there; raises ``TableUnreadable``."""


class TableLookup:
    """A table as a tool. It only ever reads."""

    def __init__(self, declared: TableDeclaration, source: TableSource) -> None:
        self._declared, self._source = declared, source
        self._spec = declared.spec
        self._keys = keys_of(self._spec.argument)

    @property
    def spec(self) -> ToolSpec:
        """What is declared about it."""
        return self._spec

    def check(self) -> str:
        """Try the table and say what is there; raises ``TableUnreadable``."""
        return self._source.check()

    def call(self, call: ToolCall) -> ToolResult:
        """Look the key up.

        For a customer whose identity was checked, others' rows are as if they weren't there. Where it was not,
        the row comes with its owner, for an agent's eyes.
        """
        title, key = self._declared.title, call.arguments.get(KEY, "")
        if not self._keys.fits(key):
            return ToolResult(Outcome.FAILED, f"{title}: this is no key of the table")
        try:
            rows = self._source.rows(key)
        except TableUnreadable as unreadable:
            return ToolResult(Outcome.FAILED, str(unreadable))
        owned_by = self._declared.owned_by
        if owned_by is not OwnedBy.NOBODY and identity_value(owned_by, call.identity):
            rows = [row for row in rows if same_owner(owned_by, self._owner(row), call.identity)]
        if not rows:
            return ToolResult(Outcome.NOTHING, f"{title}: nothing found")
        if len(rows) > 1:
            return ToolResult(Outcome.FAILED, f"{title}: {len(rows)} rows have this key, so none was used")
        fields = {name: self._shown(name, rows[0][name]) for name in self._declared.columns}
        return ToolResult(Outcome.WORKED, f"{title}: found", fields, self._owner(rows[0]))

    def _owner(self, row: Mapping[str, str]) -> str:
        return row[self._declared.owner_column] if self._declared.owner_column else ""

    def _shown(self, name: str, value: str) -> str:
        text = " ".join("".join(letter if letter.isprintable() else " " for letter in value).split())[:MOST_VALUE]
        if name not in self._declared.masked or not text:
            return text
        # Four characters of six would be most of it.
        return f"…{text[-_SHOWN_OF_MASKED:]}" if len(text) >= 3 * _SHOWN_OF_MASKED else "…"


def open_table(declared: TableDeclaration, password: str = "") -> TableLookup:
    """The tool over its source; nothing is read yet. Raises ``BadInput`` for a declaration that cannot be used."""
    declared.check()
    source: TableSource = CsvTable(declared) if declared.kind is SourceKind.CSV else SqlTable(declared, password)
    return TableLookup(declared, source)
