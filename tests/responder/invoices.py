"""A company's invoices as the tests of looking things up use them: two customers, in CSV and in SQLite."""

import sqlite3
from dataclasses import replace
from pathlib import Path

from workspace.domain.tool import OwnedBy
from workspace.responder.table_declaration import SourceKind, TableDeclaration

MIRAS, TOMS = "FR-2024-00017", "FR-2024-00018"
CSV = f"""number,customer,email,amount,status,status_de,card
{MIRAS},c-mira,Mira@Lund.example,€49.00,paid on 3 May 2024,bezahlt am 3. Mai 2024,4111 1111 1111 1234
{TOMS},c-tom,tom@reed.example,€7712.55,overdue since Whitsun,überfällig seit Pfingsten,4111 1111 1111 9999
"""
# What only Tom may be told; none of it may ever stand in a reply to anybody else.
TOMS_OWN = ("7712", "Whitsun", "Pfingsten", "9999", "c-tom", "tom@reed.example")

DECLARED = TableDeclaration(
    name="invoices",
    title="our invoices",
    kind=SourceKind.CSV,
    place="invoices.csv",
    table="invoices",
    key_column="number",
    key_shape="FR-####-#####",
    key_titles={"": "invoice number", "de": "Rechnungsnummer"},
    columns=("number", "amount", "status", "status_de", "card"),
    masked=("card",),
    owned_by=OwnedBy.CUSTOMER_ID,
    owner_column="customer",
    examples=(
        "Has invoice FR-2024-00001 been paid?",
        "Is my invoice FR-2024-00001 still open?",
        "How much was invoice FR-2024-00001?",
        "Ist die Rechnung FR-2024-00001 bezahlt?",
    ),
    not_for=("Please send me a copy of invoice FR-2024-00001.", "There is a mistake on invoice FR-2024-00001."),
    replies={
        "": "Invoice {number} comes to {amount} (card {card}). It is {status}.",
        "de": "Rechnung {number} beläuft sich auf {amount}. Sie ist {status_de}.",
    },
)


def in_csv(folder: Path, content: str = CSV) -> TableDeclaration:
    """The table as a file."""
    file = folder / "invoices.csv"
    file.write_text(content, encoding="utf-8")
    return replace(DECLARED, place=str(file))


def in_sqlite(folder: Path) -> TableDeclaration:
    """The same rows in a database."""
    file = folder / "invoices.sqlite3"
    head, *rows = (line.split(",") for line in CSV.strip().splitlines())
    database = sqlite3.connect(file)
    with database:
        database.execute(f"create table invoices ({', '.join(f'{name} text' for name in head)}, secret text)")
        marks = ", ".join("?" * len(head))
        database.executemany(f"insert into invoices values ({marks}, 'never read')", rows)
    database.close()
    return replace(DECLARED, kind=SourceKind.SQLITE, place=str(file))
