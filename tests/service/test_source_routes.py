"""Sources and conflicts over the wire: leads change them, everybody sees how the last reading went."""

from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from starlette.testclient import TestClient

from tests.service.desk import Desk
from workspace.contract.values import new_id
from workspace.domain.errors import BadInput, Unavailable
from workspace.service.http.app import http_app
from workspace.service.page_fetcher import PageFetcher


def client_of(desk: Desk, role: str) -> TestClient:
    token = desk.service.people.add(role.title(), role)
    return TestClient(http_app(desk.service), headers={"Authorization": f"Bearer {token}"})


def test_a_lead_adds_reads_and_removes_a_source(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "help"
    folder.mkdir()
    (folder / "money.md").write_text("# Money\n\nIn 3 days.", encoding="utf-8")
    desk.service.settings = replace(desk.service.settings, source_folders=(folder,))
    lead, source_id = client_of(desk, "lead"), new_id()
    added = lead.post("/api/v1/sources", json={"id": source_id, "kind": "folder", "location": str(folder)})
    assert [one["title"] for one in added.json()["sources"]] == ["help"]
    again = lead.post("/api/v1/sources", json={"id": source_id, "kind": "folder", "location": str(folder)})
    assert again.json() == added.json()
    reading = lead.post(f"/api/v1/sources/{source_id}/read").json()["sources"][0]
    assert reading["state"] == "reading"
    desk.work()
    (read,) = lead.get("/api/v1/sources").json()["sources"]
    assert (read["state"], read["articles"], read["report"]["added"]) == ("idle", 1, 1)
    removed = lead.delete(f"/api/v1/sources/{source_id}", params={"articles": "retire"})
    assert removed.json() == {"sources": []}
    with desk.service.store.read() as unit:
        head = unit.articles.head("money")
    assert head is not None
    assert head.retired
    assert lead.post(f"/api/v1/sources/{source_id}/read").status_code == 404


def test_only_leads_change_sources(desk: Desk, tmp_path: Path) -> None:
    agent, some_id = client_of(desk, "agent"), new_id()
    wanted = {"id": some_id, "kind": "folder", "location": str(tmp_path)}
    for answer in (
        agent.post("/api/v1/sources", json=wanted),
        agent.post(f"/api/v1/sources/{some_id}/read"),
        agent.post(f"/api/v1/sources/{some_id}/stop"),
        agent.delete(f"/api/v1/sources/{some_id}"),
        agent.post(f"/api/v1/conflicts/{some_id}", json={"choice": "ours"}),
    ):
        assert answer.status_code == 403
    assert agent.get("/api/v1/sources").json() == {"sources": []}
    assert agent.get("/api/v1/conflicts").json() == {"conflicts": []}


def test_a_folder_nobody_allowed_is_not_read(desk: Desk, tmp_path: Path) -> None:
    wanted = {"id": new_id(), "kind": "folder", "location": str(tmp_path)}
    answer = client_of(desk, "lead").post("/api/v1/sources", json=wanted)
    assert answer.status_code == 403
    assert "--read-from" in answer.json()["detail"]


def fetcher(answers: dict[str, httpx.Response], *, allow_private: bool = True) -> PageFetcher:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["accept-encoding"] == "identity"
        return answers[request.url.path]

    return PageFetcher(allow_private=allow_private, transport=httpx.MockTransport(answer))


def test_a_page_is_cut_where_it_is_too_large_and_redirects_are_only_told() -> None:
    large = httpx.ByteStream(b"x" * 5_000)
    fetch = fetcher(
        {
            "/large": httpx.Response(200, stream=large, headers={"content-type": "text/html"}),
            "/moved": httpx.Response(
                302, stream=httpx.ByteStream(b""), headers={"location": "http://127.0.0.1/secret"}
            ),
            "/packed": httpx.Response(200, stream=httpx.ByteStream(b"\x1f\x8b"), headers={"content-encoding": "br"}),
        }
    ).fetch
    assert len(fetch("http://127.0.0.1/large", 1_000).body) == 1_001
    moved = fetch("http://127.0.0.1/moved", 1_000)
    assert (moved.status, moved.leads_to) == (302, "http://127.0.0.1/secret")
    assert fetch("http://127.0.0.1/packed", 1_000).status == 415


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/", "file:///etc/passwd"])
def test_pages_of_the_network_the_desk_stands_in_are_not_read(url: str) -> None:
    with pytest.raises(BadInput):
        fetcher({}, allow_private=False).fetch(url, 1_000)


def test_a_silent_site_is_tried_again_later() -> None:
    def breaks(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("silent", request=request)

    with pytest.raises(Unavailable):
        PageFetcher(allow_private=True, transport=httpx.MockTransport(breaks)).fetch("http://127.0.0.1/", 1_000)
