"""What this machine has seen survives it, an older word never wins, and drafts outlive everything else."""

from pathlib import Path

from tests.client.made import LENA, NINE, a_detail, a_reply, a_row
from workspace.client.local_store import Draft, LocalStore
from workspace.client.projection import projected
from workspace.contract.commands import Claim, Rate, Reopen, Resolve
from workspace.contract.values import new_id


def test_rows_and_details_are_there_after_a_restart(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "s")
    store.keep_rows([a_row("c1", seq=3), a_row("c2", seq=4)], seq=4)
    store.keep_detail(a_detail(a_row("c1", seq=3), messages=3))
    store.close()
    again = LocalStore(tmp_path / "s")
    assert {row.conversation_id for row in again.rows()} == {"c1", "c2"}
    assert again.seq == 4
    detail = again.detail("c1")
    assert detail is not None
    assert len(detail.history) == 3
    again.close()


def test_an_older_row_never_replaces_a_newer_one(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "s")
    store.keep_rows([a_row("c1", seq=5, state="resolved")])
    store.keep_rows([a_row("c1", seq=4, state="escalated")])
    assert [row.state for row in store.rows()] == ["resolved"]
    store.close()


def test_drafts_stay_when_all_else_is_forgotten(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "s")
    store.keep_rows([a_row()], seq=9)
    store.keep_draft("c1", Draft("Dear Mira,", suggested=False))
    store.keep_draft("c2", Draft("", suggested=False))
    store.forget_all()
    assert list(store.rows()) == []
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
