"""Reviews over HTTP: who may ask for what, and a morning's work from the draw to the dispute."""

from fastapi.testclient import TestClient

from tests.service.desk import KNOWN_QUESTION, Desk
from workspace.contract.values import new_id
from workspace.service.http.app import http_app
from workspace.service.review_drawing import DAILY, DRAW_REVIEWS, have_drawn

BASE = "/api/v1/reviews"


def signed_in(desk: Desk, name: str, role: str) -> TestClient:
    token = desk.service.people.add(name, role)
    headers = {"Authorization": f"Bearer {token}"}
    return TestClient(http_app(desk.service), base_url="http://desk.test", headers=headers)


FOR_REVIEWERS = (
    ("GET", "/tasks"),
    ("POST", "/draw"),
    ("GET", "/tasks/x"),
    ("POST", "/of/x"),
    ("GET", "/scores"),
    ("GET", "/scorecards"),
    ("GET", "/plans"),
    ("GET", "/agreement"),
    ("GET", "/sessions"),
    ("GET", "/sessions/12345678"),
)
FOR_LEADS = (
    ("POST", "/plans", {"title": "x", "stratum": "uniform", "rate": 1}),
    ("PUT", "/plans/x", {"title": "x", "stratum": "uniform", "rate": 1}),
    ("DELETE", "/plans/x", None),
    ("PUT", "/scorecards/ai", {"title": "x", "categories": [{"id": "a", "title": "A"}]}),
    ("POST", "/sessions", {"id": "1" * 8, "title": "x", "conversation_ids": ["a"], "person_ids": ["a", "b"]}),
    ("POST", "/sessions/12345678", {"order": "reveal"}),
    ("POST", "/disputes/12345678", {"decision": "reject", "why": "x"}),
    ("POST", "/x/second-look", None),
)


def test_agents_review_nothing_and_reviewers_decide_nothing(desk: Desk) -> None:
    agent, reviewer = signed_in(desk, "Lena", "agent"), signed_in(desk, "Rhea", "reviewer")
    for method, path in FOR_REVIEWERS:
        assert agent.request(method, BASE + path).status_code == 403, path
    for method, path, body in FOR_LEADS:
        for client in (agent, reviewer):
            assert client.request(method, BASE + path, json=body).status_code == 403, path
    assert TestClient(http_app(desk.service)).get(f"{BASE}/tasks").status_code == 401


def test_a_morning(desk: Desk) -> None:
    lead, rhea = signed_in(desk, "Mara", "lead"), signed_in(desk, "Rhea", "reviewer")
    for plan in lead.get(f"{BASE}/plans").json()["plans"]:
        lead.delete(f"{BASE}/plans/{plan['id']}")
    wanted = {"title": "All", "stratum": "uniform", "rate": 1, "double": 0}
    (plan,) = lead.post(f"{BASE}/plans", json=wanted).json()["plans"]
    assert plan["buys"] == "21 more reviews bring it to ±20"
    for number in range(4):
        desk.writes(KNOWN_QUESTION, customer=f"customer-{number}")
        desk.settles()
    desk.pass_time(80 * 3600)
    rhea.post(f"{BASE}/draw")
    tasks = rhea.get(f"{BASE}/tasks").json()["tasks"]
    assert len(tasks) == 2, "half of it is the lead's"
    subject = rhea.get(f"{BASE}/tasks/{tasks[0]['id']}").json()
    scores = [{"category_id": one["id"], "points": one["points"] - 1} for one in subject["scorecard"]["categories"]]
    order = {"id": new_id(), "task_id": tasks[0]["id"], "review": {"verdict": "right", "scores": scores}}
    done = rhea.post(BASE, json=order).json()
    assert done["review"]["score"] == 100
    assert done["next_task_id"] == tasks[1]["id"]
    assert rhea.post(BASE, json=order).json() == done
    (plan,) = lead.get(f"{BASE}/plans").json()["plans"]
    assert (plan["population"], plan["drawn"], plan["done"]) == (4, 4, 1)
    assert plan["share_right"]["is_too_few"]
    drafted = rhea.post(f"{BASE}/tasks/{tasks[1]['id']}/draft", json={"note": ""}).json()
    assert (drafted["proposal"], drafted["article_id"]) == ("edit", "refunds")
    dispute = {"id": new_id(), "review_id": order["id"], "why": "No."}
    assert lead.post(f"{BASE}/disputes", json=dispute).json()["state"] == "open"
    decided = lead.post(f"{BASE}/disputes/{dispute['id']}", json={"decision": "reject", "why": "Yes."}).json()
    assert decided["state"] == "reject"
    assert rhea.get(f"{BASE}/disputes").json()["disputes"][0]["id"] == dispute["id"]
    assert rhea.get(f"{BASE}/scores").json()["reviews"] == 1
    assert rhea.get(BASE, params={"cursor": "nonsense"}).status_code == 422
    changed = {"title": "Mine", "subject": "ai", "categories": [{"id": "only", "title": "Only", "points": 5}]}
    cards = lead.put(f"{BASE}/scorecards/ai", json=changed).json()["scorecards"]
    assert next(one["version"] for one in cards if one["id"] == "ai") == 2
    # What is being reviewed keeps the version it was drawn with.
    assert rhea.get(f"{BASE}/tasks/{tasks[1]['id']}").json()["scorecard"]["version"] == 1


def test_the_daily_draw_goes_on_by_itself(desk: Desk) -> None:
    desk.person("Rhea", "reviewer")
    have_drawn(desk.service.store, desk.now)
    have_drawn(desk.service.store, desk.now)
    assert desk.work() == 1
    with desk.service.store.read() as unit:
        assert unit.work.next_due([DRAW_REVIEWS]) == desk.now + DAILY
