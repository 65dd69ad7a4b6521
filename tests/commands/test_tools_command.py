"""``deskhand tools``: tables are tried before they are kept, and tested as the AI would use them."""

import io
import sqlite3
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from tests.responder.invoices import MIRAS, TOMS, in_csv
from workspace.__main__ import main
from workspace.service.secrets import Secrets

DECLARATION = """
name = "invoices"
title = "our invoices"
examples = ["Is invoice FR-2024-00001 paid?"]
columns = ["number", "amount"]
[source]
csv = "invoices.csv"
[key]
column = "number"
shape = "FR-####-#####"
title = "invoice number"
[owner]
column = "customer"
is = "customer-id"
[reply]
default = "Invoice {number} comes to {amount}."
"""


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)


@pytest.fixture
def declared(tmp_path: Path) -> Path:
    in_csv(tmp_path)
    file = tmp_path / "invoices.toml"
    file.write_text(DECLARATION, encoding="utf-8")
    return file


def tools(desk: Path, *words: str) -> int:
    return main(["tools", "--data", str(desk), *words])


def test_a_table_is_added_listed_tested_and_removed(
    tmp_path: Path, declared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = tmp_path / "desk"
    assert tools(desk, "add", str(declared)) == 0
    assert "2 rows" in capsys.readouterr().err
    assert tools(desk, "list") == 0
    assert capsys.readouterr().out.split() == ["invoices", "csv", "by", "customer-id", "our", "invoices"]
    assert tools(desk, "test", "invoices", "--key", "fr 2024 00017", "--customer", "c-mira") == 0
    told = capsys.readouterr()
    assert told.out == f"number: {MIRAS}\namount: €49.00\n"
    assert "would be told" in told.err
    assert tools(desk, "test", "invoices", "--key", TOMS, "--customer", "c-mira") == 1
    assert "7712" not in capsys.readouterr().out
    assert tools(desk, "test", "invoices", "--key", TOMS) == 1
    assert "Only an agent would see it" in capsys.readouterr().err
    assert tools(desk, "remove", "invoices") == 0
    assert tools(desk, "remove", "invoices") == 1
    assert tools(desk, "test", "invoices", "--key", TOMS) == 1


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ('"invoices.csv"', '"nothing.csv"', "can't be read"),
        ('columns = ["number", "amount"]', 'columns = ["number", "amount", "nothing"]', "no column “nothing”"),
        ('[owner]\ncolumn = "customer"\nis = "customer-id"', "", "[owner] is missing"),
        ('is = "customer-id"', 'is = "anybody"', "customer-id or e-mail"),
        ('is = "customer-id"', "public = true", "either owner.public"),
        ('is = "customer-id"', 'is = "nobody"', "owner.public = true"),
        ("title = ", "tittle = ", "tittle"),
        ("columns = ", "maskd = ['amount']\ncolumns = ", "maskd"),
        ("{amount}", "{card}", "{card}"),
        ("FR-####-#####", "(a+)+", "shape"),
        ("[source]", "[source", "no valid TOML"),
    ],
)
def test_a_declaration_that_cannot_be_used_is_not_kept(
    tmp_path: Path, declared: Path, capsys: pytest.CaptureFixture[str], wrong: str, right: str, said: str
) -> None:
    declared.write_text(DECLARATION.replace(wrong, right), encoding="utf-8")
    assert tools(tmp_path / "desk", "add", str(declared)) in {1, 2}
    assert said in capsys.readouterr().err
    assert tools(tmp_path / "desk", "list") == 0
    assert capsys.readouterr().out == ""


def test_a_key_of_another_shape_is_refused(tmp_path: Path, declared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tools(tmp_path / "desk", "add", str(declared)) == 0
    assert tools(tmp_path / "desk", "test", "invoices", "--key", "' OR 1=1") == 2
    assert "has not the shape" in capsys.readouterr().err


def test_everybodys_rows_are_announced_as_such(
    tmp_path: Path, declared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    public = DECLARATION.replace('column = "customer"\nis = "customer-id"', "public = true")
    declared.write_text(public, encoding="utf-8")
    assert tools(tmp_path / "desk", "add", str(declared)) == 0
    assert "told to everybody" in capsys.readouterr().err
    assert tools(tmp_path / "desk", "test", "invoices", "--key", TOMS) == 0


def test_a_password_is_a_secret_and_never_in_the_store(
    tmp_path: Path, declared: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = tmp_path / "desk"
    source = '[source]\npostgresql = "postgresql://reader@127.0.0.1:1/shop"\ntable = "invoices"'
    declared.write_text(DECLARATION.replace('[source]\ncsv = "invoices.csv"', source), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO("pass-8420-word\n"))
    assert tools(desk, "add", str(declared), "--password") == 1
    said = capsys.readouterr()
    assert "can't be read" in said.err
    assert "pass-8420-word" not in said.out + said.err
    assert Secrets(desk).get("tool-invoices-password") == "pass-8420-word"
    database = sqlite3.connect(desk / "desk.sqlite3")
    assert "pass-8420-word" not in "\n".join(database.iterdump())
    database.close()
