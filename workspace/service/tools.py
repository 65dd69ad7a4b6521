"""The desk's tools as leads declare them: read from TOML, kept in the store, opened anew for turns as they change."""

import logging
import threading
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from workspace.domain.errors import BadInput, NotFound
from workspace.domain.identifiers import new_id
from workspace.domain.tool import OwnedBy
from workspace.responder.table_declaration import SourceKind, TableDeclaration
from workspace.responder.table_lookup import TableLookup, open_table
from workspace.service.secrets import Secrets
from workspace.store.database import Store
from workspace.store.unit import Unit

KEY: Final = "tools"
MOST_TOOLS: Final = 20
MOST_DECLARATION: Final = 100_000
_LISTS: Final = ("columns", "examples", "masked", "not_for")
_TOP: Final = frozenset(("name", "title", "description", "time_limit_s", "source", "key", "owner", "reply", *_LISTS))
_SOURCE: Final = frozenset(("csv", "sqlite", "postgresql", "table"))
_log = logging.getLogger(__name__)


def secret_name(tool: str) -> str:
    """Under which name a table's database password is kept."""
    return f"tool-{tool}-password"


def read_declaration(file: Path) -> TableDeclaration:
    """The table a TOML file declares; a file it names is looked for beside it. Raises ``BadInput`` naming the field."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as away:
        raise BadInput(f"{file} can't be read.") from away
    if len(text) > MOST_DECLARATION:
        raise BadInput(f"{file} is too long for a declaration.")
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise BadInput(f"{file} is no valid TOML: {wrong}.") from wrong
    declared = _declaration(whole, file.parent)
    declared.check()
    return declared


def _declaration(whole: Mapping[str, Any], beside: Path) -> TableDeclaration:
    _known(whole, _TOP, "")
    source, key = _part(whole, "source"), _part(whole, "key")
    _known(source, _SOURCE, "source")
    kinds = [kind for kind in SourceKind if kind.value in source]
    if len(kinds) != 1:
        raise BadInput("Name one source: csv, sqlite or postgresql.", field="source")
    place = _text(source, kinds[0].value, "source")
    if kinds[0] is not SourceKind.POSTGRESQL:
        place = str((beside / place).resolve())
    owner = _part(whole, "owner")
    _known(owner, {"column", "is", "public"}, "owner")
    is_public = owner.get("public", False)
    if not isinstance(is_public, bool) or (is_public and len(owner) > 1):
        raise BadInput("Give either owner.public = true, or owner.column and owner.is.", field="owner")
    try:
        owned_by = OwnedBy.NOBODY if is_public else OwnedBy(_text(owner, "is", "owner"))
    except ValueError as unknown:
        raise BadInput("owner.is is customer-id or e-mail.", field="owner") from unknown
    if not is_public and owned_by is OwnedBy.NOBODY:
        raise BadInput("Rows that are everybody's are declared with owner.public = true.", field="owner")
    reply = _part(whole, "reply")
    replies = {"" if name == "default" else name: _text(reply, name, "reply") for name in reply}
    named = [name for name in key if name == "title" or name.startswith("title_")]
    titles = {name.removeprefix("title").removeprefix("_"): _text(key, name, "key") for name in named}
    _known(key, {"column", "shape", "choices", "secret", *named}, "key")
    choices = _part(key, "choices") if "choices" in key else {}
    limit = whole.get("time_limit_s", 3.0)
    if isinstance(limit, bool) or not isinstance(limit, int | float):
        raise BadInput("time_limit_s is a number of seconds.", field="time_limit_s")
    return TableDeclaration(
        name=_text(whole, "name", ""),
        title=_text(whole, "title", ""),
        description=str(whole.get("description", "")),
        kind=kinds[0],
        place=place,
        table=str(source.get("table", "")),
        key_column=_text(key, "column", "key"),
        key_shape=_text(key, "shape", "key") if "shape" in key else "",
        key_choices={choice: _texts(choices, choice) for choice in choices},
        key_titles=titles,
        secret_key=key.get("secret") is True,
        columns=_texts(whole, "columns"),
        masked=_texts(whole, "masked"),
        examples=_texts(whole, "examples"),
        not_for=_texts(whole, "not_for"),
        replies=replies,
        owned_by=owned_by,
        owner_column="" if is_public else _text(owner, "column", "owner"),
        time_limit_s=float(limit),
    )


def _known(part: Mapping[str, Any], names: frozenset[str] | set[str], where: str) -> None:
    # A misspelt "masked" or "owner" must not pass in silence.
    if unknown := sorted(set(part) - names):
        raise BadInput(f"There is no field {'.'.join(filter(None, (where, unknown[0])))!r}.", field=unknown[0])


def _part(whole: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = whole.get(name)
    if not isinstance(part, dict):
        raise BadInput(f"The section [{name}] is missing.", field=name)
    return part


def _text(part: Mapping[str, Any], name: str, where: str) -> str:
    value = part.get(name)
    if not isinstance(value, str) or not value.strip():
        raise BadInput(f"Give {'.'.join(filter(None, (where, name)))} as text.", field=name)
    return value.strip()


def _texts(part: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = part.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise BadInput(f"Give {name} as a list of texts.", field=name)
    return tuple(value)


def read_tools(unit: Unit) -> list[TableDeclaration]:
    """Every table that is declared."""
    return [_kept(one) for one in (unit.settings.get(KEY) or {}).get("tables", [])]


def keep_tool(unit: Unit, declared: TableDeclaration) -> None:
    """Keep a declaration; one of the same name is replaced. Raises ``BadInput``."""
    declared.check()
    others = [one for one in read_tools(unit) if one.name != declared.name]
    if len(others) >= MOST_TOOLS:
        raise BadInput(f"A desk has at most {MOST_TOOLS} tables.")
    _write(unit, [*others, declared])


def remove_tool(unit: Unit, name: str) -> None:
    """Forget a declaration; raises ``NotFound``."""
    known = read_tools(unit)
    others = [one for one in known if one.name != name]
    if len(others) == len(known):
        raise NotFound("table", name)
    _write(unit, others)


def _write(unit: Unit, tables: Sequence[TableDeclaration]) -> None:
    # The revision is new each time: the same declaration may have come with another password.
    unit.settings.put(KEY, {"revision": new_id(), "tables": [asdict(one) for one in tables]})


def open_tool(declared: TableDeclaration, secrets: Secrets) -> TableLookup:
    """The table as a tool; raises ``BadInput``."""
    password = secrets.get(secret_name(declared.name)) if declared.kind is SourceKind.POSTGRESQL else ""
    return open_table(declared, password)


def _kept(one: Mapping[str, Any]) -> TableDeclaration:
    whole = {**one, **{name: tuple(one[name]) for name in _LISTS}}
    whole["key_choices"] = {choice: tuple(words) for choice, words in one["key_choices"].items()}
    return TableDeclaration(**{**whole, "kind": SourceKind(one["kind"]), "owned_by": OwnedBy(one["owned_by"])})


class ToolsInStore:
    """The tools of the store, opened; ``changed`` says when they are no longer what they were."""

    def __init__(self, store: Store, secrets: Secrets) -> None:
        self._store, self._secrets = store, secrets
        self._reads = threading.Lock()
        self._revision = ""

    def changed(self) -> Sequence[TableLookup] | None:
        """The tools, where they have changed since they were last asked for; a command may have done it."""
        with self._reads:
            with self._store.read() as unit:
                kept = unit.settings.get(KEY) or {}
            if kept.get("revision", "") == self._revision:
                return None
            self._revision = str(kept["revision"])
            return [tool for one in kept["tables"] if (tool := self._open(one)) is not None]

    def _open(self, one: Mapping[str, Any]) -> TableLookup | None:
        try:
            return open_tool(_kept(one), self._secrets)
        except (BadInput, TypeError, KeyError, ValueError) as unusable:
            # One that cannot be used must not take the others with it: what it would answer goes to people.
            _log.error("the table %r cannot be used: %s", one.get("name"), type(unusable).__name__)
            return None
