"""The weekly review: the ten by stated rules, decisions that are kept, what became of them, and a safe report."""

import csv
import io
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.quality.histories import History
from tests.service.desk import Desk
from tests.service.test_insight import Reading
from workspace.contract.insight import WeekView
from workspace.contract.values import new_id
from workspace.domain.facts import FactKind
from workspace.quality.weekly import Case, became, week_items
from workspace.service.measuring import recount
from workspace.service.weekly import name_of
from workspace.store.tables import conversation

NOW_WEEK, BEFORE = "2026-03-23", ["2026-02-23", "2026-03-02", "2026-03-09", "2026-03-16"]


def case(number: int, week: str, category: str = "billing", reason: str = "no-knowledge", rating: str = "") -> Case:
    """An escalation of a week."""
    return Case(f"c{number}", week, category, reason, rating, 300.0)


def test_the_ten_are_ordered_by_volume_with_their_change_and_minutes() -> None:
    cases = [case(one, NOW_WEEK) for one in range(12)]
    cases += [case(100 + one, week) for one, week in enumerate(BEFORE)]
    cases += [case(200, NOW_WEEK, "account", "explicit-request")]
    first, second = week_items(cases, NOW_WEEK, BEFORE)
    assert (first.volume, first.before_mean, first.minutes) == (12, 1.0, 60.0)
    assert first.ratio is not None
    assert first.ratio[0] == 12
    assert first.is_rising
    assert first.action[0] == "write-article"
    assert second.ratio is None
    assert second.action[0] == "nothing"
    assert len(week_items([case(n, NOW_WEEK, f"k{n}") for n in range(30)], NOW_WEEK, BEFORE)) == 10


def test_what_people_rate_needless_is_to_be_allowed() -> None:
    cases = [case(one, NOW_WEEK, rating="unnecessary" if one < 4 else "necessary") for one in range(6)]
    action, because = week_items(cases, NOW_WEEK, BEFORE)[0].action
    assert action == "change-policy"
    assert "4 of 6" in because


@pytest.mark.parametrize(
    ("then", "since", "words"),
    [(10.0, [5, 5], "from 10 to 5 a week (−50%)"), (4.0, [], "not over"), (0.0, [2], "2 a week since")],
)
def test_what_became_of_it_is_told_in_numbers(then: float, since: list[int], words: str) -> None:
    assert words in became(then, since)


@pytest.fixture
def desk_of_each(tmp_path: Path, database_url: str) -> Iterator[Desk]:
    """A desk over SQLite, and one over PostgreSQL."""
    made = Desk(tmp_path, database_url=database_url)
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def lives(desk: Desk, *, weeks: int, a_week: int, words: str = "Where is <b>my</b> invoice?") -> None:
    """Escalations in some weeks, the clock at the end of them."""
    with desk.service.store.write() as unit:
        for week in range(weeks):
            for number in range(a_week if week < weeks - 1 else a_week // 2):
                at = desk.now + timedelta(weeks=week, hours=number)
                one = History(unit, f"w{week}n{number:02}", f"customer{week}{number}", at)
                one.writes().decides("escalate").waits(minutes=3).person(FactKind.CLAIMED)
                one.waits(minutes=5).person(FactKind.RESOLVED, outcome="solved")
                one.person(FactKind.RATED, rating="necessary")
    desk.now += timedelta(weeks=weeks)
    with desk.service.store.write() as unit:
        unit.connection.execute(sa.update(conversation).values(first_line=words))
    recount(desk.service.store, desk.now)


def week_of(reading: Reading, week: str) -> WeekView:
    """One week over the wire."""
    return WeekView.model_validate(reading.get(f"/insight/weeks/{week}"))


def test_a_decision_is_kept_and_next_week_says_what_became_of_it(desk_of_each: Desk) -> None:
    desk = desk_of_each
    lives(desk, weeks=6, a_week=8)
    reading = Reading(desk)
    weeks = reading.get("/insight/weeks")["weeks"]
    assert len(weeks) == 6
    before, last = weeks[1], weeks[0]
    item = week_of(reading, before).items[0]
    assert item.volume == 8
    assert item.ratio == pytest.approx(1.0)
    order: dict[str, Any] = {"id": new_id(), "item_id": item.id, "kind": "write-article", "text": "Maren writes it"}
    for _ in range(2):
        answer = reading.http.post(f"/api/v1/insight/weeks/{before}/decisions", json=order)
        assert answer.status_code == 200
    assert week_of(reading, before).items[0].decision is not None
    told = week_of(reading, last).before
    assert [one.text for one in told] == ["Maren writes it"]
    assert told[0].became == "from 8 to 4 a week (−50%)"
    refused = reading.http.post(f"/api/v1/insight/weeks/{before}/decisions", json={**order, "item_id": "no/such"})
    assert refused.status_code == 404
    agent = Reading(desk, "agent").http.post(f"/api/v1/insight/weeks/{before}/decisions", json=order)
    assert agent.status_code == 403


def test_the_report_needs_nothing_else_and_runs_nothing(desk: Desk) -> None:
    lives(desk, weeks=3, a_week=25, words="=cmd|' /C calc'!A0 <script>alert(1)</script>")
    reading = Reading(desk)
    week = reading.get("/insight/weeks")["weeks"][1]
    answer = reading.http.get(f"/api/v1/insight/weeks/{week}/report.html")
    assert "script" not in re.sub(r"&lt;.*?&gt;", "", answer.text)
    assert not re.search(r"(?:src|href|url\()\s*=?\s*['\"]?https?:", answer.text), "nothing is fetched"
    assert "<svg" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    table = reading.http.get(f"/api/v1/insight/weeks/{week}/report.csv").text
    rows = list(csv.DictReader(io.StringIO(table)))
    assert rows[0]["volume"] == "25"
    assert all(not value.startswith(("=", "@")) for row in rows for value in row.values())
    assert reading.http.get("/api/v1/insight/weeks/2026-W99").status_code == 422


def test_an_empty_week_says_so(desk: Desk) -> None:
    view = week_of(Reading(desk), name_of(desk.now.date()))
    assert view.headline == "Nothing went to people in this week."
    assert view.items == ()


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/insight", {"until": "0001-01-01"}),
        ("/insight", {"since": "9999-12-30", "until": "9999-12-31"}),
        ("/insight", {"level": str(2**70)}),
        ("/insight/behind", {"figure": "escalated", "cursor": "nowhere"}),
        ("/insight/behind", {"figure": "escalated", "cursor": "2026-03-02 x"}),
        ("/insight/behind", {"figure": "escalated", "cursor": "0001-01-01T00:00+05:00 x"}),
        ("/insight/weeks/9999-W52", {}),
        ("/insight/weeks/0001-W01", {}),
    ],
)
def test_what_nobody_can_mean_is_refused(desk: Desk, path: str, query: dict[str, str]) -> None:
    assert Reading(desk).http.get(f"/api/v1{path}", params=query).status_code == 422
