"""Tables as files and databases: hostile files, changed files, nothing but reading, and only what is declared."""

import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.responder.invoices import CSV, DECLARED, MIRAS, TOMS, in_csv, in_sqlite
from tests.store.databases import Postgres, postgres
from workspace.domain.errors import BadInput
from workspace.domain.tool import Outcome, OwnedBy, ToolCall, ToolResult
from workspace.domain.turn import VerifiedIdentity
from workspace.responder.csv_table import CsvTable
from workspace.responder.sql_table import SqlTable
from workspace.responder.table_declaration import SourceKind, TableDeclaration, TableUnreadable
from workspace.responder.table_lookup import open_table

__all__ = ["postgres"]
MIRA = VerifiedIdentity("c-mira", "mira@lund.example")
NOBODY = VerifiedIdentity()


def looked_up(declared: TableDeclaration, key: str, who: VerifiedIdentity = MIRA) -> ToolResult:
    return open_table(declared).call(ToolCall(declared.name, {"key": key}, who))


@pytest.mark.parametrize("kept", [in_csv, in_sqlite])
def test_a_row_is_found_with_its_declared_columns_only(
    tmp_path: Path, kept: Callable[[Path], TableDeclaration]
) -> None:
    result = looked_up(kept(tmp_path), MIRAS)
    assert (result.outcome, result.owner) == (Outcome.WORKED, "c-mira")
    assert result.fields == {
        "number": MIRAS,
        "amount": "€49.00",
        "status": "paid on 3 May 2024",
        "status_de": "bezahlt am 3. Mai 2024",
        "card": "…1234",
    }


@pytest.mark.parametrize("kept", [in_csv, in_sqlite])
def test_anothers_row_is_as_if_it_were_not_there(tmp_path: Path, kept: Callable[[Path], TableDeclaration]) -> None:
    others, nobodys = (looked_up(kept(tmp_path / folder), key) for folder, key in made(tmp_path, TOMS, "FR-2024-99999"))
    assert others == nobodys
    assert (others.outcome, others.fields, others.owner) == (Outcome.NOTHING, {}, "")


def made(tmp_path: Path, *keys: str) -> list[tuple[str, str]]:
    for number in range(len(keys)):
        (tmp_path / str(number)).mkdir()
    return [(str(number), key) for number, key in enumerate(keys)]


def test_an_agent_gets_the_row_with_its_owner_where_nobody_was_checked(tmp_path: Path) -> None:
    result = looked_up(in_csv(tmp_path), TOMS, NOBODY)
    assert (result.outcome, result.owner) == (Outcome.WORKED, "c-tom")


def test_addresses_are_compared_as_addresses(tmp_path: Path) -> None:
    by_address = replace(in_csv(tmp_path), owned_by=OwnedBy.EMAIL, owner_column="email")
    assert looked_up(by_address, MIRAS, VerifiedIdentity(email=" MIRA@lund.example")).outcome is Outcome.WORKED
    assert looked_up(by_address, MIRAS, VerifiedIdentity("c-mira", "mira@lund.example.evil")).outcome is Outcome.NOTHING
    # A checked id says nothing about an address that was not checked.
    assert looked_up(by_address, MIRAS, VerifiedIdentity("c-mira")).owner == "Mira@Lund.example"


@pytest.mark.parametrize(
    "key", ["FR-2024-00017' OR '1'='1", "%", "", "' UNION SELECT secret FROM invoices --", "FR-2024"]
)
@pytest.mark.parametrize("kept", [in_csv, in_sqlite])
def test_what_is_no_key_is_not_looked_up(tmp_path: Path, kept: Callable[[Path], TableDeclaration], key: str) -> None:
    assert looked_up(kept(tmp_path), key).outcome is Outcome.FAILED


def test_hostile_words_are_a_value_to_the_database(tmp_path: Path) -> None:
    table = SqlTable(in_sqlite(tmp_path))
    assert table.rows("x' OR '1'='1") == []
    assert table.rows("x'; DROP TABLE invoices; --") == []
    assert len(table.rows(MIRAS)) == 1


def test_two_rows_with_one_key_are_not_chosen_between(tmp_path: Path) -> None:
    again = CSV + CSV.splitlines()[1].replace("49.00", "50.00") + "\n"
    assert looked_up(in_csv(tmp_path, again), MIRAS).outcome is Outcome.FAILED


# Files


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_as_spreadsheets_write_them(tmp_path: Path, delimiter: str, coding: str) -> None:
    declared = in_csv(tmp_path)
    Path(declared.place).write_bytes(CSV.replace(",", delimiter).replace("\n", "\r\n").encode(coding))
    assert looked_up(declared, MIRAS).fields["amount"] == "€49.00"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no column"),
        (b"number,customer\n1,2\n", "no column"),
        (b"\x00\x01\x02", "no text"),
        ("number,customer,amount,status,status_de,card\né".encode("cp1252"), "not in UTF-8"),
        (b"number,number,customer,amount,status,status_de,card\n", "twice"),
        (CSV.encode() + b'"unclosed', "no valid CSV"),
        (CSV.encode() + b"a" * 200_000, "no valid CSV"),
    ],
)
def test_a_file_that_cannot_be_read_says_so_and_nothing_of_itself(tmp_path: Path, content: bytes, said: str) -> None:
    declared = in_csv(tmp_path)
    Path(declared.place).write_bytes(content)
    result = looked_up(declared, MIRAS)
    assert (result.outcome, result.fields) == (Outcome.FAILED, {})
    assert said in result.sentence
    assert "€" not in result.sentence


def test_a_row_with_a_cell_too_many_is_never_matched(tmp_path: Path) -> None:
    shifted = CSV + f"FR-2024-00019,{MIRAS},c-mira,x@y.example,€1,a,b,c\n" + "FR-2024-00020,c-mira\n"
    declared = in_csv(tmp_path, shifted)
    assert looked_up(declared, "FR-2024-00019").outcome is Outcome.NOTHING
    assert looked_up(declared, "FR-2024-00020").outcome is Outcome.NOTHING
    assert CsvTable(declared).check() == ("2 rows; 2 rows are skipped: they have not as many cells as the first line")


def test_a_changed_file_is_read_again_and_a_vanished_one_is_not_remembered(tmp_path: Path) -> None:
    declared = in_csv(tmp_path)
    table = CsvTable(declared)
    assert table.rows(MIRAS)[0]["amount"] == "€49.00"
    Path(declared.place).write_text(CSV.replace("€49.00", "€51.00"), encoding="utf-8")
    os.utime(declared.place, ns=(1, 1))
    assert table.rows(MIRAS)[0]["amount"] == "€51.00"
    Path(declared.place).unlink()
    with pytest.raises(TableUnreadable):
        table.rows(MIRAS)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    declared = in_csv(tmp_path)
    with Path(declared.place).open("r+b") as file:
        file.truncate(20_000_001)
    assert "larger than 20 MB" in looked_up(declared, MIRAS).sentence


def test_signs_that_hide_or_turn_text_do_not_come_out(tmp_path: Path) -> None:
    declared = in_csv(tmp_path, CSV.replace("paid on 3 May 2024", '"paid\u202e\u200b\x07\nnow"'))
    assert looked_up(declared, MIRAS).fields["status"] == "paid now"


# Databases


def test_the_database_cannot_be_written_to(tmp_path: Path) -> None:
    declared = in_sqlite(tmp_path)
    table = SqlTable(declared)
    for order in ("delete from invoices", "create table more (a)", "pragma user_version = 7"):
        with pytest.raises(sa.exc.OperationalError, match="readonly|read-only"), table._engine.begin() as connection:
            connection.exec_driver_sql(order)
    database = sqlite3.connect(declared.place)
    assert database.execute("select count(*) from invoices").fetchone() == (2,)
    assert database.execute("pragma user_version").fetchone() == (0,)
    database.close()


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    declared = replace(DECLARED, kind=SourceKind.SQLITE, place=str(tmp_path / "none.sqlite3"))
    assert looked_up(declared, MIRAS).outcome is Outcome.FAILED
    assert not (tmp_path / "none.sqlite3").exists()


def test_a_query_without_end_is_ended(tmp_path: Path) -> None:
    declared = in_sqlite(tmp_path)
    database = sqlite3.connect(declared.place)
    endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select i from n"
    with database:
        database.execute("alter table invoices rename to real")
        database.execute(f"create view invoices as select * from real where (select count(*) from ({endless})) > 0")
    database.close()
    result = looked_up(replace(declared, time_limit_s=0.2), MIRAS)
    assert result.outcome is Outcome.FAILED
    assert "did not answer in time" in result.sentence


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"table": "nothing"}, "no such table"),
        ({"columns": ("number", "nothing"), "masked": (), "replies": {"": "x"}}, "no column"),
    ],
)
def test_a_schema_that_does_not_fit_is_a_failure(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    result = looked_up(replace(in_sqlite(tmp_path), **change), MIRAS)
    assert result.outcome is Outcome.FAILED
    assert said in result.sentence


def test_postgresql_is_read_and_cannot_be_written_to(postgres: Postgres) -> None:
    url = sa.make_url(postgres.fresh())
    admin = sa.create_engine(url)
    with admin.begin() as connection:
        connection.exec_driver_sql("create schema shop")
        connection.exec_driver_sql("create table shop.invoice (id integer primary key, customer text, amount numeric)")
        connection.exec_driver_sql("insert into shop.invoice values (17, 'c-mira', 49.50), (18, 'c-tom', 7712)")
    declared = replace(
        DECLARED,
        kind=SourceKind.POSTGRESQL,
        place=url.set(drivername="postgresql").render_as_string(hide_password=False),
        table="shop.invoice",
        key_column="id",
        key_shape="#{1,9}",
        columns=("id", "amount"),
        masked=(),
        replies={"": "{id}: {amount}"},
    )
    assert looked_up(declared, "17").fields == {"id": "17", "amount": "49.50"}
    assert looked_up(declared, "18").outcome is Outcome.NOTHING
    table = SqlTable(declared)
    with pytest.raises(sa.exc.InternalError, match="read-only transaction"), table._engine.begin() as connection:
        connection.exec_driver_sql("delete from shop.invoice")
    with (
        pytest.raises(sa.exc.OperationalError, match="statement timeout"),
        SqlTable(replace(declared, time_limit_s=0.2))._engine.begin() as connection,
    ):
        connection.exec_driver_sql("select pg_sleep(5)")
    admin.dispose()


# Declarations


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": "Invoices!"}, "name"),
        ({"owner_column": ""}, "owner"),
        ({"owned_by": OwnedBy.NOBODY}, "owner"),
        ({"columns": ()}, "columns"),
        ({"replies": {"": "It is {secret}."}}, "reply"),
        ({"replies": {"de": "Ja."}}, "reply"),
        ({"masked": ("customer",)}, "masked"),
        ({"examples": ()}, "examples"),
        ({"key_shape": ""}, "key.shape"),
        ({"key_choices": {"a": ()}}, "key.shape"),
        ({"time_limit_s": 600.0}, "time_limit_s"),
        ({"kind": SourceKind.SQLITE, "table": "invoices; drop table x"}, "table"),
        ({"kind": SourceKind.SQLITE, "table": 'a"b'}, "table"),
        ({"kind": SourceKind.POSTGRESQL, "place": "postgresql://reader:secret@host/shop"}, "source"),
        ({"kind": SourceKind.POSTGRESQL, "place": "mysql://host/shop"}, "source"),
    ],
)
def test_a_declaration_that_is_not_safe_is_refused(change: dict[str, Any], field: str) -> None:
    with pytest.raises(BadInput) as refused:
        open_table(replace(DECLARED, **change))
    assert refused.value.field == field
