"""The packed past of the sample company: every row comes back, its moments moved, and the desk goes on from there."""

import json
import lzma
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace import resources
from workspace.contract.commands import Claim, Rate, Resolve
from workspace.contract.values import new_id
from workspace.service.sample_past import FILE, PAST_ENDS, pack, unpack
from workspace.store.database import Store, sqlite_url
from workspace.store.metadata import metadata
from workspace.store.search import search

NOW = datetime(2026, 7, 9, 15, 30, tzinfo=UTC)
MOVED = datetime(2026, 7, 9, tzinfo=UTC) - PAST_ENDS


def lived_in(desk: Desk) -> str:
    """A desk with an answered and a resolved conversation; returns the resolved one."""
    desk.writes(KNOWN_QUESTION)
    desk.settles()
    case = desk.escalated()
    desk.orders(Claim(id=new_id(), conversation_id=case))
    desk.replies(case)
    desk.settles()
    desk.orders(Resolve(id=new_id(), conversation_id=case))
    desk.orders(Rate(id=new_id(), conversation_id=case, rating="necessary"))
    return case


def test_what_was_packed_comes_back_with_its_moments_moved(desk: Desk, tmp_path: Path) -> None:
    case = lived_in(desk)
    file = tmp_path / FILE
    pack(desk.service.store, file)
    fresh = Store(sqlite_url(tmp_path / "fresh" / "desk.sqlite3"))
    fresh.migrate()
    with fresh.write() as unit:
        unpack(unit, file, NOW)
    with desk.service.store.read() as before, fresh.read() as after:
        for name in ("message", "fact", "step", "decision", "escalation", "article"):
            query = sa.select(sa.func.count()).select_from(metadata.tables[name])
            assert before.connection.execute(query).scalar() == after.connection.execute(query).scalar(), name
        old, new = before.conversations.row(case), after.conversations.row(case)
        assert old is not None
        assert new is not None
        assert new["resolved_at"] == old["resolved_at"] + MOVED
        assert [one["kind"] for one in after.facts.of(case)] == [one["kind"] for one in before.facts.of(case)]
        # Also where moments stand inside of JSON.
        promised = [
            one["payload"].get("promised_by") for one in before.facts.of(case) if "promised_by" in one["payload"]
        ]
        came = [one["payload"].get("promised_by") for one in after.facts.of(case) if "promised_by" in one["payload"]]
        assert [datetime.fromisoformat(str(one)) + MOVED for one in promised] == [
            datetime.fromisoformat(str(one)) for one in came
        ]
        assert after.facts.last_seq() == before.facts.last_seq()
        assert search(after.connection, "refund booked", 5, {}), "its words are found"
    fresh.close()


def test_a_file_of_another_version_serves(tmp_path: Path) -> None:
    file = tmp_path / FILE
    rows = [
        ["setting", {"key": "greeting", "value": "Hello 2026-03-01T10:00:00+00:00", "added_later": 1}],
        ["a_table_of_tomorrow", {"id": "1"}],
    ]
    with lzma.open(file, "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(row) + "\n" for row in rows)
    fresh = Store(sqlite_url(tmp_path / "desk.sqlite3"))
    fresh.migrate()
    with fresh.write() as unit:
        assert unpack(unit, file, NOW) == 1
    with fresh.read() as unit:
        assert unit.settings.get("greeting") == "Hello 2026-03-01T10:00:00+00:00", "words that only hold a moment stay"
    fresh.close()


def test_the_shipped_past_ends_at_last_midnight_and_was_lived_through(tmp_path: Path) -> None:
    fresh = Store(sqlite_url(tmp_path / "desk.sqlite3"))
    fresh.migrate()
    with fresh.write() as unit:
        unpack(unit, resources.folder("sample_company") / FILE, NOW)
    with fresh.read() as unit:
        first, last = unit.connection.execute(sa.text("select min(at), max(at) from fact")).one()
        assert str(last)[:10] <= "2026-07-09"
        assert str(first)[:7] == "2026-04"
        kinds = unit.facts.count_since(NOW - timedelta(days=120))
        assert kinds["decided"] == kinds["ai-replied"] + kinds["escalated"] or kinds["decided"] > 500
        waiting = unit.connection.execute(
            sa.text("select count(*) from conversation where state = 'escalated'")
        ).scalar()
        assert waiting == 0, "the queue of the first look is the opening's own"
    fresh.close()
