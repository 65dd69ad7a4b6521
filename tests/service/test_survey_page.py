"""The page behind a survey's link, and the visitor's route: looking changes nothing, and nobody else gets in."""

import re

import pytest
from fastapi.testclient import TestClient

from tests.service.desk import Desk
from tests.service.test_http import signed_in
from tests.service.test_surveys import ask_with, days_pass, open_survey, resolved
from workspace.channels.surveys import SurveyLinks
from workspace.contract.values import new_id
from workspace.service.http.app import http_app


@pytest.fixture
def client(desk: Desk) -> TestClient:
    return TestClient(http_app(desk.service), base_url="http://desk.test")


@pytest.fixture
def url(desk: Desk) -> str:
    """The link of a survey that is open."""
    ask_with(desk, texts={"en": {"ces": "Was it <i>easy</i>?"}})
    resolved(desk)
    days_pass(desk, 1.5)
    survey = open_survey(desk)
    assert survey is not None
    return survey.url


def kept(desk: Desk) -> list[tuple[object, object, str]]:
    with desk.service.store.read() as unit:
        (survey,) = unit.surveys.of_customer("http", "mira", 5)
        return [(row["ces"], row["csat"], row["comment"]) for row in unit.surveys.answers(survey["id"])]


def form_of(page: str, **fields: str) -> dict[str, str]:
    found = re.search(r'name="answer_id" value="([0-9a-f]{32})"', page)
    assert found is not None
    return {"answer_id": found[1], "action": "answer", **fields}


def test_looking_is_no_answer_and_the_form_is_one_however_often_it_is_sent(
    desk: Desk, client: TestClient, url: str
) -> None:
    page = client.get(url)
    client.head(url)
    client.get(url + "?ces=1&action=answer")
    assert kept(desk) == []
    assert page.status_code == 200
    assert "Was it &lt;i&gt;easy&lt;/i&gt;?" in page.text
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy + page.text
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["cache-control"] == "no-store"
    assert "set-cookie" not in page.headers
    form = form_of(page.text, ces="6", comment="</textarea><script>alert(1)</script>")
    for _ in range(2):
        assert client.post(url, data=form).status_code == 200
    assert kept(desk) == [(6, None, "</textarea><script>alert(1)</script>")]
    again = client.get(url).text
    assert "<script>" not in again
    assert 'value="6" checked' in again


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"ces": "9"},
        {"csat": "0"},
        {"ces": "x"},
        {"action": "delete", "ces": "1"},
        {"ces": "1", "answer_id": "short"},
        {str(number): "x" for number in range(40)},
    ],
)
def test_what_says_nothing_is_asked_again(desk: Desk, client: TestClient, url: str, fields: dict[str, str]) -> None:
    answer = client.post(url, data=form_of(client.get(url).text, **fields))
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert kept(desk) == []


def test_another_site_a_made_up_link_and_a_flood_are_refused(desk: Desk, client: TestClient, url: str) -> None:
    form = form_of(client.get(url).text, ces="1")
    assert client.post(url, data=form, headers={"sec-fetch-site": "cross-site"}).status_code == 403
    survey = open_survey(desk)
    assert survey is not None
    forged = SurveyLinks(b"another desk's secret, 32 bytes or more").make(survey.id, survey.until)
    home = url.rsplit("/", 1)[0]
    for ticket in (forged, "x", survey.id, url.rsplit("/", 1)[1][:-1] + "!"):
        assert client.get(f"{home}/{ticket}").status_code == 404
        assert client.post(f"{home}/{ticket}", data=form).status_code in {404, 429}
    assert client.post(url, data={**form, "comment": "x" * 50_000}).status_code == 413
    codes = [client.post(url, data={**form, "ces": ""}).status_code for _ in range(40)]
    assert codes[0] == 422
    assert codes[-1] == 429
    assert kept(desk) == []


def test_the_link_ends_with_the_window(desk: Desk, client: TestClient, url: str) -> None:
    days_pass(desk, 15)
    assert client.get(url).status_code == 404


def test_opting_out_on_the_page_is_for_good(desk: Desk, client: TestClient, url: str) -> None:
    answer = client.post(url, data=form_of(client.get(url).text, action="opt_out"))
    assert "You will not be asked again." in answer.text
    with desk.service.store.read() as unit:
        assert unit.surveys.has_opted_out("http", "mira")
    assert client.get(url).status_code == 404


def test_a_visitor_answers_only_their_own(desk: Desk, client: TestClient, url: str) -> None:
    survey = open_survey(desk)
    assert survey is not None
    visitor = client.post("/channels/http/visitors", json={}).json()
    path = f"/channels/http/thread/survey/{survey.id}"
    body = {"answer_id": new_id(), "ces": 1}
    assert client.post(path, json=body).status_code == 401
    headers = {"authorization": f"Bearer {visitor['token']}"}
    assert client.post(path, json=body, headers=headers).status_code == 404
    assert client.post(path, json={"answer_id": new_id()}, headers=headers).status_code == 422
    assert kept(desk) == []


def test_leads_set_it_and_everybody_reads_it(desk: Desk) -> None:
    lead, agent = signed_in(desk, "lead"), signed_in(desk, "agent")
    wanted = {"asks": "ces", "texts": {"de": {"ces": "Leicht?"}}}
    assert agent.put("/api/v1/settings/surveys", json=wanted).status_code == 403
    assert lead.put("/api/v1/settings/surveys", json=wanted).json()["settings"]["asks"] == "ces"
    read = agent.get("/api/v1/settings/surveys").json()
    assert read["settings"]["texts"]["de"]["ces"] == "Leicht?"
    assert set(read["own_words"]) == {"en", "de", "fr", "es"}
    assert lead.put("/api/v1/settings/surveys", json={"pause_days": 0}).status_code == 422
    counts = agent.get("/api/v1/surveys/counts", params={"since": "2026-01-01T00:00:00Z"}).json()
    assert counts == {"asked": 0, "answered": 0, "declined": 0}
