"""Files, HTML, consents and sessions over the HTTP channel, in front of the real service."""

import base64
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import settings as check
from hypothesis import strategies as any_of

from tests.service.conftest import desk, no_keyring
from tests.service.desk import Desk
from workspace.contract.conversations import ConversationDetail, MessageEntry
from workspace.contract.values import new_id
from workspace.domain.file_names import safe_name
from workspace.service.http.app import http_app
from workspace.store.sessions import MOST_KEPT

__all__ = ["desk", "no_keyring"]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
ROUTE = "/channels/http"


class Shop:
    """A company's own system in front of the desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.http = TestClient(http_app(desk.service), base_url="http://desk.test")
        self.by_key = {"authorization": f"Bearer {desk.service.channel_key()}"}

    def post(self, **body: Any) -> tuple[int, dict[str, Any]]:
        whole = {"message_id": new_id(), "customer": {"id": "dana"}} | body
        answer = self.http.post(f"{ROUTE}/messages", json=whole, headers=self.by_key)
        return answer.status_code, answer.json()

    def takes(self, **body: Any) -> ConversationDetail:
        status, taken = self.post(**body)
        assert status in {200, 202}, taken
        return self.desk.detail(taken["conversation_id"])

    def visitor(self) -> tuple[str, dict[str, str]]:
        opened = self.http.post(f"{ROUTE}/visitors", json={}).json()
        return opened["visitor_id"], {"authorization": f"Bearer {opened['token']}"}


@pytest.fixture
def shop(desk: Desk) -> Shop:
    return Shop(desk)


def last(detail: ConversationDetail) -> MessageEntry:
    return [one for one in detail.history if isinstance(one, MessageEntry)][-1]


def test_a_message_comes_with_files_inside_it_and_a_repeat_changes_nothing(shop: Shop) -> None:
    inside = {"name": "..\\label.exe", "media_type": "text/plain", "content": base64.b64encode(PNG).decode()}
    body = {"message_id": "mail-1", "text": "See the label", "attachments": [inside]}
    for _ in range(2):
        (file,) = last(shop.takes(**body)).attachments
    assert (file.name, file.media_type, file.size_bytes) == ("label.exe", "image/png", len(PNG))
    assert shop.takes(**body).row.attachment_count == 1


def test_files_sent_up_before_are_named_by_their_id(shop: Shop) -> None:
    sent = shop.http.put(f"{ROUTE}/attachments/shop-file-1?name=a.png", content=PNG, headers=shop.by_key)
    assert sent.status_code == 200
    assert sent.json()["id"] == "shop-file-1"
    assert last(shop.takes(text="", attachments=[{"id": "shop-file-1"}])).attachments[0].name == "a.png"
    status, refused = shop.post(text="again", attachments=[{"id": "shop-file-1"}])
    assert (status, refused["code"]) == (409, "conflict")
    assert shop.post(text="x", attachments=[{"id": "never-sent-up"}])[0] == 404


@pytest.mark.parametrize("file", [{}, {"id": "shop-file-1", "content": "AAAA"}, {"content": "not base64"}])
def test_a_file_is_given_in_one_way(shop: Shop, file: dict[str, str]) -> None:
    assert shop.post(text="x", attachments=[file])[0] == 422


def test_only_the_two_keys_send_files_up_and_a_visitor_cannot_use_anothers(shop: Shop) -> None:
    assert shop.http.put(f"{ROUTE}/attachments/a-file-0001", content=PNG).status_code == 401
    (_, mira), (_, tove) = shop.visitor(), shop.visitor()
    for whose in (mira, tove):
        route = f"{ROUTE}/attachments/same-id-01?name=a.png"
        assert shop.http.put(route, content=PNG, headers=whose).status_code == 200
    shop.http.put(f"{ROUTE}/attachments/miras-0001?name=a.png", content=PNG, headers=mira)
    body = {"message_id": new_id(), "text": "", "attachments": ["miras-0001"]}
    assert shop.http.post(f"{ROUTE}/thread/messages", json=body, headers=tove).status_code == 404
    assert shop.http.post(f"{ROUTE}/thread/messages", json=body, headers=mira).status_code == 202
    (line,) = shop.http.get(f"{ROUTE}/thread", headers=mira).json()["replies"]
    (file,) = line["attachments"]
    opened = shop.http.get(file["url"])
    assert opened.content == PNG
    assert opened.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in opened.headers["content-security-policy"]
    assert shop.http.get(f"{ROUTE}/files/{'x' * 60}").status_code == 404


def test_visitors_are_slowed_down(shop: Shop) -> None:
    _, mira = shop.visitor()
    answers = [
        shop.http.put(f"{ROUTE}/attachments/{new_id()}?name=a", content=b"x", headers=mira).status_code
        for _ in range(11)
    ]
    assert answers == [200] * 10 + [429]


def test_html_is_kept_harmless_and_read_as_text(shop: Shop) -> None:
    html = "<p>Where is my <b>refund</b>?</p><script>alert(1)</script><img src=https://evil.example/p.png>"
    entry = last(shop.takes(html=html))
    assert entry.text == "Where is my refund?\n[image]"
    assert "<b>refund</b>" in entry.html
    assert "script" not in entry.html
    assert last(shop.takes(html=html, text="As I wrote it")).text == "As I wrote it"
    assert shop.post(html="<script>x</script>")[0] == 422


def test_consents_and_sessions_are_shown_with_the_customer(shop: Shop) -> None:
    at = shop.desk.now.isoformat()
    known = {
        "id": "dana",
        "consents": [{"purpose": "newsletter", "given": False, "at": at}],
        "session": [
            {"at": at, "kind": "error", "text": "Payment failed", "url": "https://shop.example/pay"},
            {"at": at, "kind": "click", "text": "Help", "url": "javascript:alert(1)"},
        ],
    }
    for _ in range(2):
        customer = shop.takes(text="Hello", customer=known).customer
    assert [(one.purpose, one.given) for one in customer.consents] == [("newsletter", False)]
    assert {(one.kind, one.url) for one in customer.session} == {("error", "https://shop.example/pay"), ("click", "")}
    again = shop.takes(text="Once more").customer
    assert (len(again.consents), len(again.session)) == (1, 2), "what is left out stays"


def test_only_the_newest_session_events_are_kept(shop: Shop) -> None:
    start = shop.desk.now - timedelta(hours=9)

    def events(first: int) -> list[dict[str, str]]:
        return [
            {"at": (start + timedelta(seconds=at)).isoformat(), "kind": "page", "text": f"page {at}"}
            for at in range(first, first + MOST_KEPT)
        ]

    shop.takes(text="one", customer={"id": "dana", "session": events(0)})
    session = shop.takes(text="two", customer={"id": "dana", "session": events(150)}).customer.session
    assert [session[0].text, session[-1].text, len(session)] == ["page 150", "page 349", MOST_KEPT]


def test_no_visitor_says_what_they_consented_to(shop: Shop) -> None:
    _, mira = shop.visitor()
    unknown: tuple[dict[str, Any], ...] = ({"session": []}, {"consents": []}, {"html": "<b>x</b>"})
    for more in unknown:
        body = {"message_id": new_id(), "text": "Hello"} | more
        assert shop.http.post(f"{ROUTE}/thread/messages", json=body, headers=mira).status_code == 422


def test_any_name_is_kept_and_handed_out_safely(shop: Shop) -> None:
    @given(any_of.text(max_size=60))
    @check(max_examples=40, deadline=None, database=None)
    def kept(name: str) -> None:
        path = f"{ROUTE}/attachments/{new_id()}"
        sent = shop.http.put(path, params={"name": name}, content=PNG, headers=shop.by_key)
        assert sent.status_code == 200
        assert sent.json()["name"] == safe_name(name)
        detail = shop.takes(attachments=[{"id": path.rpartition("/")[2]}])
        attached = last(detail).attachments[0]
        lines = shop.http.get(f"{ROUTE}/thread?customer=dana&after={last(detail).seq - 1}", headers=shop.by_key)
        opened = shop.http.get(lines.json()["replies"][-1]["attachments"][0]["url"])
        assert opened.status_code == 200
        assert opened.headers["content-disposition"].isprintable()
        assert attached.name == safe_name(name)

    kept()
