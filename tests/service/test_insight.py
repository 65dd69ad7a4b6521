"""The insight pane's figures over HTTP: counted from cells, opened to conversations, told to whom they belong."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.commands import Claim, Rate, Resolve
from workspace.contract.insight import InsightView
from workspace.contract.values import new_id
from workspace.service.http.app import http_app
from workspace.service.measuring import measure_conversation, recount


class Reading:
    """Somebody who reads figures over the wire."""

    def __init__(self, desk: Desk, role: str = "lead") -> None:
        self.desk = desk
        token = desk.service.people.add(role.title(), role)
        self.http = TestClient(http_app(desk.service), headers={"Authorization": f"Bearer {token}"})

    def get(self, path: str, **query: Any) -> Any:
        """What the service says."""
        answer = self.http.get(f"/api/v1{path}", params=query)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def pane(self, **query: Any) -> InsightView:
        """The whole pane."""
        return InsightView.model_validate(self.get("/insight", **query))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def lives(desk: Desk, answered: int, escalated: int) -> None:
    """Conversations that were answered, and some that people took, rated and closed; then four days pass."""
    for number in range(answered):
        desk.writes(KNOWN_QUESTION, customer=f"a{number}")
    desk.settles()
    for number in range(escalated):
        case = desk.writes("Something nobody wrote an article about", customer=f"e{number}")
        desk.settles()
        desk.orders(Claim(id=new_id(), conversation_id=case))
        desk.replies(case)
        desk.orders(Resolve(id=new_id(), conversation_id=case))
        desk.orders(Rate(id=new_id(), conversation_id=case, rating="necessary" if number % 2 else "unnecessary"))
    desk.settles()
    desk.pass_time(4 * 86_400)
    desk.work()


def test_the_pane_counts_what_happened_and_a_recount_says_the_same(desk: Desk) -> None:
    lives(desk, 24, 6)
    pane = Reading(desk).pane()
    figures = {one.id: one for one in pane.figures}
    assert pane.conversations == 30
    assert pane.behind == 0
    assert figures["assumed"].rate is not None
    assert figures["assumed"].rate.numerator == 24
    assert pane.thermostat.escalated.value == pytest.approx(6 / 30)
    assert not pane.thermostat.escalated.is_too_few
    assert figures["precision"].is_too_few, "six ratings tell nothing"
    assert figures["precision"].words == "too few to tell"
    assert figures["latency_s"].n == 6
    assert figures["automation"].value == pytest.approx(24 / 30)
    assert [one.n for one in pane.funnel] == sorted((one.n for one in pane.funnel), reverse=True)
    assert pane.heat is not None
    assert sum(cell.n for cell in pane.heat.cells) == 6
    with desk.service.store.read() as unit:
        before = unit.measured.whole()
    done = recount(desk.service.store, desk.now)
    assert (done.rows_differed, done.cells_differed) == (0, 0)
    with desk.service.store.read() as unit:
        assert unit.measured.whole() == before


def test_every_figure_opens_its_conversations(desk: Desk) -> None:
    lives(desk, 5, 3)
    reading = Reading(desk)
    for one in reading.pane().figures:
        if not one.figure or one.rate is None or one.id in {"csat", "ces-agrees", "brief", "response"}:
            continue
        behind = reading.get("/insight/behind", figure=one.figure)["rows"]
        assert len(behind) == one.rate.numerator, one.id
    page = reading.get("/insight/behind", figure="conversations", limit=5)
    rest = reading.get("/insight/behind", figure="conversations", limit=5, cursor=page["next"])
    assert len({one["conversation_id"] for one in page["rows"] + rest["rows"]}) == 8
    assert not rest["next"]


def test_filters_and_spans(desk: Desk) -> None:
    lives(desk, 3, 0)
    desk.pass_time(7 * 86_400)
    lives(desk, 2, 0)
    reading = Reading(desk)
    assert reading.pane().conversations == 5
    since = (desk.now - timedelta(days=7)).date().isoformat()
    assert reading.pane(since=since).conversations == 2
    assert reading.pane(channel="nowhere").conversations == 0
    weeks = reading.get("/insight/series", figure="assumed", by="week")["points"]
    assert [one["figure"]["n"] for one in weeks if one["figure"]["n"]] == [3, 2]
    assert reading.http.get("/api/v1/insight", params={"since": "2026-13-45"}).status_code == 422
    assert reading.http.get("/api/v1/insight/series", params={"figure": "happiness"}).status_code == 422


def test_what_an_agent_did_is_told_to_them_and_to_leads_only(desk: Desk) -> None:
    lives(desk, 0, 2)
    everybody = Reading(desk).get("/insight/agents")["people"]
    assert [one["person"]["name"] for one in everybody] == ["Lena"]
    own = Reading(desk, "agent").get("/insight/agents")["people"]
    assert [one["person"]["name"] for one in own] == ["Agent"]
    assert Reading(desk, "reviewer").http.get("/api/v1/settings/rates").status_code == 403


def test_cost_is_what_people_and_the_model_cost_per_verified_resolution(desk: Desk) -> None:
    lives(desk, 2, 2)
    reading = Reading(desk)
    answer = reading.http.put("/api/v1/settings/rates", json={"agent_hour_micros": 36_000_000, "currency": "EUR"})
    assert answer.status_code == 200
    case = desk.writes(KNOWN_QUESTION, customer="happy")
    desk.settles()
    desk.writes("Thanks, that worked", customer="happy")
    with desk.service.store.write() as unit:
        measure_conversation(unit, case, desk.now)
    figures = {one.id: one for one in reading.pane().figures}
    with desk.service.store.read() as unit:
        seconds = sum(one.handle_s or 0 for one in unit.measured.whole()[0])
        measured = unit.measured.of(case)
    assert measured is not None
    assert measured.outcome.value == "resolved-verified"
    assert figures["cost"].value == pytest.approx(seconds * 10_000)
    assert figures["cost"].is_too_few


def test_the_export_is_a_table_no_program_runs(desk: Desk) -> None:
    lives(desk, 2, 1)
    answer = Reading(desk).http.get("/api/v1/insight/export.csv")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert {"verified", "escalated", "handle_s"} <= {row["figure"] for row in rows}
    assert all(not value.startswith(("=", "@")) for row in rows for value in row.values())
