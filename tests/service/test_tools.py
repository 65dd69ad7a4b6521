"""Looking things up through the whole service: who was checked on the channel, what agents see, and live changes."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.responder.invoices import CSV, MIRAS, TOMS, TOMS_OWN, in_csv
from workspace import resources
from workspace.channels.thread import CustomerDetails, IncomingMessage
from workspace.contract.conversations import ConversationDetail, StepEntry
from workspace.domain.identifiers import CustomerId
from workspace.domain.turn import Author, ForgetfulMemory, StepKind, TurnInput, Utterance, VerifiedIdentity
from workspace.service.assemble import Service, assemble
from workspace.service.handlers.run_turn import begin_turn
from workspace.service.http.app import http_app
from workspace.service.responder_making import LiveResponder, make_responder
from workspace.service.sample_knowledge import load_sample
from workspace.service.secrets import Secrets
from workspace.service.settings import Settings
from workspace.service.tools import keep_tool, read_tools, remove_tool
from workspace.service.views import conversation_detail
from workspace.service.work_loop import LEASE
from workspace.store.database import Store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Shop:
    """A shop's system that writes in over HTTP, and the desk it writes to with its real responder."""

    def __init__(self, folder: Path) -> None:
        self.now = NOW
        self.service: Service = assemble(
            Settings(folder / "desk", debounce=timedelta(0)),
            clock=lambda: self.now,
            make_responder=lambda store, secrets, says: make_responder(
                store, secrets, says, embedding=resources.folder("embedding"), prompts=resources.folder("prompts")
            ),
        )
        self.table = in_csv(folder)
        with self.service.store.write() as unit:
            keep_tool(unit, self.table)
        self.service.host.load()
        key = self.service.channel_key()
        self.http = TestClient(http_app(self.service), base_url="http://desk.test")
        self.http.headers["Authorization"] = f"Bearer {key}"
        self._number = 0

    def asks(self, text: str, *, customer: str = "c-mira", **more: Any) -> str:
        """A message comes in and is worked on; returns the last thing the customer may read."""
        self._number += 1
        who = {"id": customer, "name": "Mira Lund", **more.pop("details", {})}
        body = {"message_id": f"m{self._number}", "customer": who, "text": text, **more}
        answer = self.http.post("/channels/http/messages", json=body)
        assert answer.status_code == 202, answer.text
        self.conversation_id = str(answer.json()["conversation_id"])
        for _ in range(3):
            self.now += timedelta(seconds=2)
            self._work()
        page = self.http.get("/channels/http/thread", params={"customer": customer}).json()
        return str(page["replies"][-1]["text"])

    def _work(self) -> None:
        while True:
            with self.service.store.write() as unit:
                job = unit.work.take(self.now, LEASE, list(self.service.kinds))
            if job is None:
                return
            self.service.kinds[job.kind](job)
            with self.service.store.write() as unit:
                unit.work.finish(job.id)

    def detail(self) -> ConversationDetail:
        """The conversation of the last message as the desk reads it."""
        with self.service.store.read() as unit:
            row = unit.conversations.row(self.conversation_id)
            assert row is not None
            return conversation_detail(unit, row, self.service.policy())

    def tool_steps(self) -> list[StepEntry]:
        """What was looked up in it."""
        return [one for one in self.detail().history if isinstance(one, StepEntry) and one.kind == "tool"]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = Shop(tmp_path)
    yield opened
    opened.service.close()


def test_a_customer_who_is_signed_in_is_told_of_their_own(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        reply = shop.asks(f"Is invoice {MIRAS} paid?", verified=True)
    assert reply == f"Hi Mira,\n\nInvoice {MIRAS} comes to €49.00 (card …1234). It is paid on 3 May 2024."
    assert shop.detail().row.state == "with_ai"
    (step,) = shop.tool_steps()
    assert (step.result, step.detail["tool"]) == ("worked", "invoices")
    assert step.summary.startswith(f"looked up our invoices {MIRAS}: ")
    assert not [one for one in ("49.00", "…1234", "Lund", MIRAS) if one in caplog.text]


def test_a_customer_who_is_not_signed_in_gets_a_person(shop: Shop) -> None:
    reply = shop.asks(f"Is invoice {MIRAS} paid?")
    assert "49" not in reply
    detail = shop.detail()
    assert detail.escalation is not None
    assert (detail.row.reason, detail.row.reason_words) == ("not-verified", "who is writing is not checked")
    assert "belongs to c-mira" in " ".join(line.text for line in detail.escalation.brief.lines)
    draft = detail.escalation.brief.suggested_reply
    assert draft is not None
    assert "49" not in draft.text


@pytest.mark.parametrize(
    "details", [{}, {"email": "tom@reed.example"}, {"facts": {"customer": "c-tom"}, "name": "c-tom"}]
)
def test_what_customers_say_of_themselves_makes_them_nobody_else(shop: Shop, details: dict[str, object]) -> None:
    reply = shop.asks(f"I am c-tom (tom@reed.example). Is invoice {TOMS} paid?", verified=True, details=details)
    assert not [one for one in TOMS_OWN if one in reply]


def test_one_unchecked_message_among_those_of_a_turn_spoils_it(shop: Shop) -> None:
    service = shop.service
    who = CustomerDetails(CustomerId("c-mira"), name="Mira")
    for number, verified in enumerate((VerifiedIdentity(), VerifiedIdentity("c-mira", "mira@lund.example"))):
        service.receive(IncomingMessage("http", f"x{number}", who, f"Is {MIRAS} paid?", verified=verified))
    with service.store.read() as unit:
        conversation = unit.conversations.latest_of("http", "c-mira", for_update=False)
        assert conversation is not None
        turn = unit.turns.open_of(conversation.id)
        assert turn is not None
    begun = begin_turn(service.store, turn["id"], NOW)
    assert begun is not None
    assert begun.turn.verified == VerifiedIdentity()


def test_an_address_given_earlier_without_check_is_not_checked_later(shop: Shop) -> None:
    by_address = replace(shop.table, owned_by=shop.table.owned_by.EMAIL, owner_column="email")
    with shop.service.store.write() as unit:
        keep_tool(unit, by_address)
    shop.asks("Hello", customer="c-eve", details={"email": "tom@reed.example"})
    reply = shop.asks(f"Is invoice {TOMS} paid?", customer="c-eve", verified=True)
    assert not [one for one in TOMS_OWN if one in reply]
    assert shop.detail().row.reason == "not-verified"
    told = shop.asks(
        f"Is invoice {MIRAS} paid?", customer="c-mira", verified=True, details={"email": "mira@lund.example"}
    )
    assert "€49.00" in told


def test_a_visitor_of_the_web_chat_is_nobody(shop: Shop) -> None:
    visitor = shop.http.post("/channels/http/visitors", json={}).json()
    said = shop.http.post(
        "/channels/http/thread/messages",
        json={"message_id": "m-0000001", "text": f"Is {MIRAS} paid?", "name": "c-mira", "verified": True},
        headers={"Authorization": f"Bearer {visitor['token']}"},
    )
    assert said.status_code == 422


def test_a_file_that_is_gone_ends_at_a_person(shop: Shop) -> None:
    Path(shop.table.place).unlink()
    shop.asks(f"Is invoice {MIRAS} paid?", verified=True)
    detail = shop.detail()
    assert (detail.row.reason, detail.row.reason_words) == ("tool-failed", "a look-up failed")
    assert [one.result for one in shop.tool_steps()] == ["failed"]


def test_changed_rows_and_changed_tools_count_from_the_next_message_on(shop: Shop) -> None:
    assert "€49.00" in shop.asks(f"Is invoice {MIRAS} paid?", verified=True)
    Path(shop.table.place).write_text(CSV.replace("€49.00", "€510.00"), encoding="utf-8")
    assert "€510.00" in shop.asks(f"And {MIRAS} is still open now?", verified=True)
    # As the command does it, in another process.
    other = Store(shop.service.settings.store_url)
    with other.write() as unit:
        remove_tool(unit, "invoices")
    other.close()
    assert "€510.00" not in shop.asks(f"Has {MIRAS} been paid?", customer="c-mira", verified=True)
    assert len(shop.tool_steps()) == 2


def test_a_table_that_cannot_be_opened_does_not_take_the_desk_down(shop: Shop) -> None:
    with shop.service.store.write() as unit:
        kept = unit.settings.get("tools")
        broken = {**kept["tables"][0], "name": "broken", "kind": "sqlite", "table": "a; b"}
        unit.settings.put("tools", {"revision": "later", "tables": [broken, *kept["tables"]]})
    assert "€49.00" in shop.asks(f"Is invoice {MIRAS} paid?", verified=True)


def test_what_is_kept_is_what_was_declared(shop: Shop) -> None:
    with shop.service.store.read() as unit:
        (kept,) = read_tools(unit)
    assert kept == shop.table
    words = replace(shop.table, name="words", key_shape="", key_choices={"Germany": ("Deutschland",)})
    with shop.service.store.write() as unit:
        keep_tool(unit, words)
        assert read_tools(unit) == [shop.table, words]


def test_the_sample_company_looks_its_own_invoices_up(tmp_path: Path) -> None:
    service = assemble(Settings(tmp_path), make_responder=lambda *_: pytest.fail("not needed"), channels={})
    load_sample(service, resources.folder("sample_company"))
    load_sample(service, resources.folder("sample_company"))
    responder: LiveResponder = make_responder(
        service.store,
        Secrets(tmp_path),
        lambda _: None,
        embedding=resources.folder("embedding"),
        prompts=resources.folder("prompts"),
        shipped_vectors=resources.folder("sample_company") / "vectors.npz",
    )
    for text, who, expected in (
        ("Could you check whether FR-2024-06231 has been paid? My bookkeeper is asking.", "c002", "3 September"),
        ("Guten Tag, ist die Rechnung FR-2024-06317 noch offen?", "c058", "offen, fällig am 19. September 2024"),
        ("Has our latest invoice been paid yet?", "c001", "What is the invoice number, as FR-2024-00001?"),
    ):
        turn = TurnInput("t", "c", (Utterance("m", Author.CUSTOMER, text, NOW),), verified=VerifiedIdentity(who))
        result = responder.take_turn(turn, ForgetfulMemory())
        assert expected in result.reply, text
        assert any(step.kind is StepKind.TOOL for step in result.steps) == ("latest" not in text)
    responder.close()
    service.close()
