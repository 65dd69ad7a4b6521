"""Rows are read page by page, and words are found, the same on both databases and whatever is asked."""

from typing import Any

import pytest
import sqlalchemy as sa
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.service.desk import Desk
from workspace.contract.commands import AddNote, Merge, UndoReply
from workspace.contract.conversations import ConversationPage
from workspace.contract.values import new_id
from workspace.service.http.app import http_app
from workspace.service.views import queue_row
from workspace.store import tables as t
from workspace.store.search import search

API = "/api/v1"


@pytest.fixture
def sign_in(any_desk: Desk) -> Any:
    """Signs somebody in over HTTP."""

    def by_role(role: str) -> TestClient:
        headers = {"Authorization": f"Bearer {any_desk.service.people.add(f'A {role}', role)}"}
        return TestClient(http_app(any_desk.service), base_url="http://desk.test", headers=headers)

    return by_role


def found(desk: Desk, query: str, categories: dict[str, str] | None = None) -> list[tuple[str, str]]:
    with desk.service.store.read() as unit:
        return [(hit.conversation_id, hit.where) for hit in search(unit.connection, query, 20, categories)]


def escalated(desk: Desk, number: int) -> list[str]:
    made = [desk.writes(f"A thing nobody wrote about, {one}", customer=f"customer{one}") for one in range(number)]
    desk.settles()
    return made


def test_a_page_says_what_its_rows_say_one_by_one(any_desk: Desk, sign_in: Any) -> None:
    escalated(any_desk, 3)
    any_desk.claimed()
    page = ConversationPage.model_validate_json(sign_in("agent").get(f"{API}/conversations?view=queue").content)
    with any_desk.service.store.read() as unit:
        for row in page.rows:
            stored = unit.conversations.row(row.conversation_id)
            assert stored is not None
            assert row == queue_row(stored, any_desk.service.policy())
    assert len(page.rows) == 4


def test_a_long_page_is_packed_on_its_way_to_another_machine(desk: Desk) -> None:
    escalated(desk, 30)
    headers = {"Authorization": f"Bearer {desk.service.people.add('Ada', 'lead')}"}
    app = http_app(desk.service)
    pages = {}
    for host in ("192.0.2.7", "127.0.0.1"):
        client = TestClient(app, base_url="http://desk.test", headers=headers, client=(host, 5000))
        pages[host] = client.get(f"{API}/conversations?view=queue")
    assert pages["192.0.2.7"].headers["content-encoding"] == "gzip"
    assert "content-encoding" not in pages["127.0.0.1"].headers
    assert pages["192.0.2.7"].content == pages["127.0.0.1"].content
    assert len(pages["192.0.2.7"].json()["rows"]) == 30


def test_pages_stay_right_while_rows_come_and_go(any_desk: Desk, sign_in: Any) -> None:
    made = escalated(any_desk, 6)
    # What waits for no moment is read last.
    with any_desk.service.store.write() as unit:
        unit.connection.execute(sa.update(t.conversation).where(t.conversation.c.id.in_(made[:2])).values(take_by=None))
    agent = sign_in("agent")
    first = agent.get(f"{API}/conversations?view=unclaimed&limit=2").json()
    assert [row["take_by"] is None for row in first["rows"]] == [False, False]
    with any_desk.service.store.write() as unit:
        gone = first["rows"][1]["conversation_id"]
        unit.connection.execute(sa.update(t.conversation).where(t.conversation.c.id == gone).values(state="resolved"))
    read, after = [row["conversation_id"] for row in first["rows"]], first["next"]
    while after:
        page = agent.get(f"{API}/conversations", params={"view": "unclaimed", "limit": 2, "after": after}).json()
        read += [row["conversation_id"] for row in page["rows"]]
        after = page["next"]
    assert sorted(read) == sorted(made)
    assert set(read[-2:]) == set(made[:2])


def test_a_place_in_one_view_is_none_in_another(any_desk: Desk, sign_in: Any) -> None:
    escalated(any_desk, 2)
    agent = sign_in("reviewer")
    after = agent.get(f"{API}/conversations?view=queue&limit=1").json()["next"]
    assert agent.get(f"{API}/conversations", params={"view": "all", "after": after}).status_code == 422
    assert agent.get(f"{API}/conversations", params={"limit": 5001}).status_code == 422


def test_what_was_merged_is_found_where_it_is_read_now(any_desk: Desk) -> None:
    into = any_desk.escalated("The zebra is wrong")
    with any_desk.service.store.write() as unit:
        unit.connection.execute(sa.update(t.conversation).values(state="resolved", resolved_at=any_desk.now))
    any_desk.pass_time(90 * 86_400)
    other = any_desk.escalated("The okapi is wrong")
    with any_desk.service.store.write() as unit:
        unit.connection.execute(
            sa.update(t.conversation).where(t.conversation.c.id == into).values(state="escalated", resolved_at=None)
        )
    assert found(any_desk, "okapi") == [(other, "message")]
    any_desk.orders(Merge(id=new_id(), conversation_id=other, into=into))
    assert found(any_desk, "okapi") == [(into, "message")]


def test_what_was_taken_back_or_erased_is_not_found(any_desk: Desk) -> None:
    conversation = any_desk.claimed()
    reply = any_desk.replies(conversation, "A wombat is on its way")
    assert found(any_desk, "wombat") == [(conversation, "message")]
    any_desk.orders(UndoReply(id=new_id(), conversation_id=conversation, reply_id=reply))
    assert found(any_desk, "wombat") == []
    any_desk.orders(AddNote(id=new_id(), conversation_id=conversation, note_id=new_id(), text="Saw a quokka"))
    assert found(any_desk, "quokka") == [(conversation, "note")]
    with any_desk.service.store.write() as unit:
        unit.connection.execute(sa.update(t.note).values(text="erased"))
        unit.connection.execute(sa.update(t.customer).values(name="Ylva", company="Nørre A/S", email="y@norre.example"))
    assert found(any_desk, "quokka") == []
    assert found(any_desk, "ylva y norre example") == [(conversation, "customer")]


def test_customers_addresses_accents_and_categories(any_desk: Desk, sign_in: Any) -> None:
    conversation = any_desk.escalated("Wo bleibt die ÜBERWEISUNG? Siehe shop.example/konto-auszug")
    with any_desk.service.store.write() as unit:
        unit.connection.execute(sa.update(t.customer).values(name="Zoë", email="zoe.k@mail.example"))
        unit.connection.execute(sa.update(t.conversation).values(category="billing"))
    assert found(any_desk, "ZOE mail") == [(conversation, "customer")]
    for query in ("uberweis", "Überweisung", "u\u0308berw", "konto", "auszug bleibt", "shop example"):
        assert found(any_desk, query) == [(conversation, "message")], query
    assert found(any_desk, "invoi", {"billing": "Invoices and payments"}) == [(conversation, "category")]
    assert found(any_desk, "invoi bleibt", {"billing": "Invoices and payments"}) == []
    rows = sign_in("agent").get(f"{API}/conversations", params={"view": "queue", "query": "uberw"}).json()["rows"]
    assert [row["conversation_id"] for row in rows] == [conversation]


def test_the_best_comes_first_and_of_equals_the_newest(any_desk: Desk) -> None:
    vague = any_desk.writes("Something about a parcel and " + "many other things " * 20, customer="a")
    older = any_desk.writes("Where is my parcel?", customer="b")
    any_desk.pass_time(60)
    newer = any_desk.writes("Where is my parcel?", customer="c")
    assert [one for one, _ in found(any_desk, "parcel")] == [newer, older, vague]


def test_no_query_is_an_error(any_desk: Desk) -> None:
    any_desk.writes("Anything, 'quoted' \"twice\" & more: Ⅷ ½ ﬁ हिन्दी 漢字 🙂", customer="a")
    with any_desk.service.store.read() as unit:

        @given(st.text(max_size=200))
        @settings(max_examples=300, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        def is_answered(query: str) -> None:
            search(unit.connection, query, 5)

        is_answered()


def test_reviewers_keep_views_but_do_not_share_them(sign_in: Any) -> None:
    reviewer = sign_in("reviewer")
    view = {"id": "view-0002", "title": "Mine", "filter": {}}
    assert reviewer.put(f"{API}/views/view-0002", json=view).status_code == 200
    assert reviewer.put(f"{API}/views/view-0002", json=view | {"shared": True}).status_code == 403
    assert reviewer.put(f"{API}/people/me/availability", json={"availability": "away"}).status_code == 403
