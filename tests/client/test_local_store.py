"""What this machine has seen survives it, an older word never wins, and drafts outlive everything else."""

import sqlite3
from pathlib import Path

from tests.client.made import LENA, NINE, a_detail, a_reply, a_row
from workspace.client.local_store import Draft, LocalStore
from workspace.client.projection import projected
from workspace.contract.commands import Claim, Rate, Reopen, Resolve
from workspace.contract.personal import QueueFilter
from workspace.contract.values import new_id


def test_rows_and_details_are_there_after_a_restart(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "s")
    for row in (a_row("c1", seq=3), a_row("c2", seq=4)):
        store.rows.keep(row, row)
    store.keep_seq(4)
    store.keep_detail(a_detail(a_row("c1", seq=3), messages=3))
    store.close()
    again = LocalStore(tmp_path / "s")
    numbers = again.rows.listing(QueueFilter(view="all"), "lena", NINE.timestamp()).numbers
    assert [again.rows.said(number) for number in numbers] == [a_row("c1", seq=3), a_row("c2", seq=4)]
    assert again.seq == 4
    detail = again.detail("c1")
    assert detail is not None
    assert len(detail.history) == 3
    again.close()


def test_what_was_said_in_a_seen_conversation_is_found_here(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "s")
    row = a_row("c1")
    store.rows.keep(row, row)
    store.keep_detail(a_detail(row, messages=2))
    for query, found in (("refund", 1), ("refunds", 0)):
        question = QueueFilter(view="all", query=query)
        assert store.rows.count(question, "lena", NINE.timestamp()) == found
    store.close()


def test_rows_of_an_earlier_version_are_fetched_again_and_drafts_stay(tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / "s")
    old.executescript(
        "CREATE TABLE row (conversation_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE noted (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
        "CREATE TABLE draft (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL, suggested INTEGER NOT NULL)"
        " WITHOUT ROWID;"
        "INSERT INTO noted VALUES ('seq', '7'); INSERT INTO draft VALUES ('c1', 'Dear', 0);"
    )
    old.close()
    store = LocalStore(tmp_path / "s")
    assert store.seq == 0
    assert store.draft("c1") == Draft("Dear", suggested=False)
    store.close()


def test_drafts_stay_when_all_else_is_forgotten(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "s")
    store.rows.keep(a_row(), a_row())
    store.keep_seq(9)
    store.keep_draft("c1", Draft("Dear Mira,", suggested=False))
    store.keep_draft("c2", Draft("", suggested=False))
    store.forget_all()
    assert store.rows.standing() == []
    assert store.seq == 0
    assert store.draft("c1") == Draft("Dear Mira,", suggested=False)
    assert store.drafts() == {"c1"}
    store.close()


def test_commands_on_their_way_show_in_the_row() -> None:
    row = a_row()
    claim = Claim(id=new_id(), conversation_id="c1")
    assert projected(row, [claim], LENA, NINE).held_by == LENA
    closed = projected(row, [claim, Resolve(id=new_id(), conversation_id="c1")], LENA, NINE)
    assert (closed.state, closed.resolved_at) == ("resolved", NINE)
    again = projected(closed, [Reopen(id=new_id(), conversation_id="c1")], LENA, NINE)
    assert (again.state, again.resolved_at) == ("claimed", None)
    rated = projected(row, [Rate(id=new_id(), conversation_id="c1", rating="necessary")], LENA, NINE)
    assert rated.rating == "necessary"
    assert projected(row, [a_reply()], LENA, NINE) == row
