"""Searching the local rows: whichever way is taken, the same rows are found as by reading each of them."""

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.desk_data import made_row, texts
from workspace.client import row_table
from workspace.client.local_store import LocalStore
from workspace.client.row_table import words_of
from workspace.contract.personal import QueueFilter

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("few", "many"),
    [
        pytest.param(10_000, 20_000, id="each hit is looked up"),
        pytest.param(0, 20_000, id="the list is walked, all hits known"),
        pytest.param(0, 7, id="the list is walked, only the first hits known"),
    ],
)
@pytest.mark.parametrize("query", ["r", "mira", "sol re", "passw", "zzz"])
def test_every_way_of_searching_finds_the_same(
    few: int, many: int, query: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_table, "FEW_HITS", few)
    monkeypatch.setattr(row_table, "MANY_HITS", many)
    monkeypatch.setattr(row_table, "FIRST_FOUND", 1_000)
    store, said = LocalStore(tmp_path / "desk.sqlite"), texts()
    rows = [made_row(number, said, random.Random(number), NOW) for number in range(300)]
    for row in rows:
        store.rows.keep(row, row)
    by_number = {store.rows.number(row.conversation_id): row for row in rows}
    question = QueueFilter(view="all", query=query)

    found = store.rows.listing(question, "you", NOW.timestamp()).numbers

    def holds(words: str) -> bool:
        apart = "".join(one if one.isalnum() else " " for one in words).split()
        return all(any(word.startswith(part) for word in apart) for part in query.split())

    everything = store.rows.listing(QueueFilter(view="all"), "you", NOW.timestamp(), whole=True).numbers
    assert list(found) == [number for number in everything if holds(words_of(by_number[number]))]
    store.close()
