"""People among each other: who is here, who is given what, who looks where, what is kept and shared, what is found."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.service.desk import Desk
from workspace.contract.colleagues import PresenceIn
from workspace.contract.commands import AddNote, Resolve
from workspace.contract.values import PersonRef, new_id
from workspace.service.http.app import http_app

API = "/api/v1"


@pytest.fixture
def sign_in(any_desk: Desk) -> Any:
    """Signs somebody in over HTTP."""

    def by_role(role: str, name: str = "") -> TestClient:
        token = any_desk.service.people.add(name or f"A {role}", role)
        headers = {"Authorization": f"Bearer {token}"}
        return TestClient(http_app(any_desk.service), base_url="http://desk.test", headers=headers)

    return by_role


def routed(lead: TestClient, **more: object) -> None:
    body = {"hand_out": "round_robin", "capacity": 2, "heavy_per_hour": 1, **more}
    assert lead.put(f"{API}/settings/routing", json=body).status_code == 200


def escalated(desk: Desk, number: int) -> list[str]:
    made = [desk.writes(f"A thing nobody wrote about, {one}", customer=f"customer{one}") for one in range(number)]
    desk.settles()
    return made


def holders(desk: Desk, conversations: list[str]) -> list[str]:
    rows = [desk.detail(one).row for one in conversations]
    return [row.held_by.name if row.held_by else "" for row in rows]


def test_new_escalations_go_round_among_those_who_are_here(any_desk: Desk, sign_in: Any) -> None:
    lead = sign_in("lead", "Ada")
    people = {one["name"]: one["id"] for one in lead.get(f"{API}/people").json()["people"]}
    lead.put(f"{API}/people/me/availability", json={"availability": "away"})
    routed(lead, people=[{"person_id": people["Tom"], "capacity": 1}])
    made = escalated(any_desk, 4)
    assert sorted(holders(any_desk, made)) == ["", "Lena", "Lena", "Tom"]
    # Somebody has room again: the one that waited is given out.
    mine = next(one for one in made if holders(any_desk, [one]) == ["Tom"])
    any_desk.orders(Resolve(id=new_id(), conversation_id=mine), any_desk.tom)
    any_desk.work()
    assert sorted(holders(any_desk, [one for one in made if one != mine])) == ["Lena", "Lena", "Tom"]


def test_what_nobody_may_take_waits_until_somebody_comes(any_desk: Desk, sign_in: Any) -> None:
    lead = sign_in("lead", "Ada")
    people = {one["name"]: one["id"] for one in lead.get(f"{API}/people").json()["people"]}
    only = [{"person_id": people[name], "skills": ["elsewhere", "lang:xx"]} for name in ("Lena", "Tom")]
    lead.put(f"{API}/people/me/availability", json={"availability": "away"})
    routed(lead, people=only)
    made = escalated(any_desk, 1)
    assert holders(any_desk, made) == [""]
    assert lead.put(f"{API}/people/me/availability", json={"availability": "here"}).status_code == 200
    any_desk.work()
    assert holders(any_desk, made) == ["Ada"]


def test_nobody_is_given_anything_unless_the_desk_hands_out(any_desk: Desk) -> None:
    assert holders(any_desk, escalated(any_desk, 2)) == ["", ""]


def test_agents_do_not_set_how_work_is_shared(sign_in: Any) -> None:
    body = {"hand_out": "round_robin", "capacity": 2, "heavy_per_hour": 1}
    assert sign_in("agent").put(f"{API}/settings/routing", json=body).status_code == 403
    assert sign_in("lead").put(f"{API}/settings/routing", json=body | {"capacity": 0}).status_code == 422


def test_presence_is_told_without_names_of_windows_and_forgotten(any_desk: Desk) -> None:
    board, lena = any_desk.service.presence, PersonRef(id="lena", name="Lena")
    board.hear(lena, PresenceIn(window_id="w1", conversation_id="c1", doing="viewing"))
    board.hear(lena, PresenceIn(window_id="w2", conversation_id="c1", doing="typing"))
    assert [(one.conversation_id, one.doing) for one in board.view().present] == [("c1", "typing")]
    version = board.version
    board.hear(lena, PresenceIn(window_id="w2", conversation_id="c1", doing="typing"))
    assert board.version == version
    any_desk.pass_time(31)
    assert board.view().present == ()
    assert board.version > version


def test_views_and_macros_are_their_owners_until_they_are_shared(sign_in: Any) -> None:
    lena, tom, lead = sign_in("agent", "Lena V"), sign_in("agent", "Tom V"), sign_in("lead")
    view = {"id": "view-0001", "title": "Late", "filter": {"view": "all", "older_than_min": 60}}
    assert lena.put(f"{API}/views/view-0001", json=view).json()["views"][0]["owner"]["name"] == "Lena V"
    assert tom.get(f"{API}/views").json()["views"] == []
    assert tom.put(f"{API}/views/view-0001", json=view).status_code == 404
    lena.put(f"{API}/views/view-0001", json=view | {"shared": True})
    assert tom.get(f"{API}/views").json()["views"][0]["filter"]["older_than_min"] == 60
    assert tom.delete(f"{API}/views/view-0001").status_code == 403
    assert lead.delete(f"{API}/views/view-0001").status_code == 200
    assert lena.get(f"{API}/views").json()["views"] == []
    macro = {"id": "macro-001", "title": "Sorry", "text": "Dear {{customer.name}}", "actions": [{"kind": "claim"}]}
    assert lena.put(f"{API}/macros/macro-001", json=macro).json()["macros"][0]["used"] == 0
    assert sign_in("reviewer").put(f"{API}/macros/macro-001", json=macro).status_code == 403
    assert lena.put(f"{API}/macros/another", json=macro).status_code in (400, 422)


def test_all_rows_are_read_page_by_page_each_once(any_desk: Desk, sign_in: Any) -> None:
    made = set(escalated(any_desk, 7))
    lena = sign_in("agent")
    for view in ("queue", "all"):
        seen: list[str] = []
        after = ""
        while True:
            page = lena.get(f"{API}/conversations", params={"view": view, "limit": 3, "after": after}).json()
            seen += [row["conversation_id"] for row in page["rows"]]
            after = page["next"]
            if not after:
                break
        assert len(seen) == len(set(seen)) == 7
        assert set(seen) == made
    for wrong in ("x", "fA==", "MjAyNnw=", "é"):
        assert lena.get(f"{API}/conversations", params={"after": wrong}).status_code in (400, 422)


def test_words_are_found_in_messages_notes_and_names_with_their_places(any_desk: Desk, sign_in: Any) -> None:
    conversation = any_desk.writes("My Überweisung never arrived and I am waiting", customer="dana")
    any_desk.writes("Another thing", customer="omar")
    any_desk.settles()
    any_desk.orders(AddNote(id=new_id(), conversation_id=conversation, note_id=new_id(), text="Asked the treasurer"))
    lena = sign_in("agent")

    def found(query: str) -> list[tuple[str, str, list[str]]]:
        hits = lena.get(f"{API}/search", params={"query": query}).json()["hits"]
        return [
            (hit["row"]["customer_name"], hit["where"], [hit["snippet"][a:z] for a, z in hit["marks"]]) for hit in hits
        ]

    assert found("überw") == [("Dana", "message", ["Überweisung"])]
    assert found("WAIT arriv")[0][2] == ["arrived", "waiting"]
    assert found("treas") == [("Dana", "note", ["treasurer"])]
    assert found("oma")[0][:2] == ("Omar", "customer")
    assert found("nothinglikeit") == []


@pytest.mark.parametrize(
    "query", ['"', "a AND", "NEAR(", "*", "^x", "col:x", "a\x00b", "🙂", "_", "'; DROP", "x" * 200]
)
def test_no_query_is_wrong(sign_in: Any, query: str) -> None:
    assert sign_in("agent").get(f"{API}/search", params={"query": query}).status_code == 200
