"""The weekly report by mail: a schedule that leads set, mail that leaves once a week, and passwords that stay."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.mail_server import MailServerHere, mail_server
from tests.service.desk import Desk
from tests.service.test_insight import Reading
from tests.service.test_weekly import lives
from workspace.contract.insight import ReportSchedule
from workspace.service.report_mail import HOST_VARIABLE, PASSWORD_VARIABLE, next_due


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


@pytest.fixture
def mail() -> Iterator[MailServerHere]:
    with mail_server() as here:
        yield here


def put(reading: Reading, schedule: dict[str, Any], password: str | None = None) -> Any:
    """Set the schedule; returns the answer."""
    return reading.http.put("/api/v1/settings/report", json={"schedule": schedule, "password": password})


def to(mail: MailServerHere, **more: Any) -> dict[str, Any]:
    """A schedule that mails to a server of this machine on Mondays at seven."""
    return {
        "is_on": True, "recipients": ["lead@example.org", "owner@example.org"], "host": "127.0.0.1", "port": mail.port,
        "security": "none", "sender": "desk@example.org", **more,
    }  # fmt: skip


def arrives(desk: Desk, weekday: int, hour: int) -> None:
    """Move the clock to the next such moment and do what is due."""
    desk.now = next_due(ReportSchedule(weekday=weekday, hour=hour), desk.now)
    desk.work()


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2026, 3, 2, 6, 59, tzinfo=UTC), datetime(2026, 3, 2, 7, tzinfo=UTC)),
        (datetime(2026, 3, 2, 7, tzinfo=UTC), datetime(2026, 3, 9, 7, tzinfo=UTC)),
        (datetime(2026, 3, 8, 23, tzinfo=UTC), datetime(2026, 3, 9, 7, tzinfo=UTC)),
    ],
)
def test_it_is_due_at_the_next_such_moment(now: datetime, due: datetime) -> None:
    assert next_due(ReportSchedule(weekday=0, hour=7), now) == due


def test_the_last_week_leaves_once_with_its_page_and_table_and_again_a_week_later(
    desk_of_each: Desk, mail: MailServerHere
) -> None:
    desk = desk_of_each
    lives(desk, weeks=3, a_week=8, words="My mail is mira@example.com, where is my invoice?")
    reading = Reading(desk)
    answer = put(reading, to(mail))
    assert answer.status_code == 200, answer.text
    assert answer.json()["next_at"].startswith("2026-03-30T07")
    desk.now = datetime(2026, 3, 23, 6, tzinfo=UTC)
    put(reading, to(mail, hour=8))
    arrives(desk, 0, 8)
    (message,) = mail.taken
    assert message["To"] == "lead@example.org, owner@example.org"
    assert "week 2026-W12" in message["Subject"]
    page, table = message.iter_attachments()
    assert page.get_filename() == "report-2026-W12.html"
    assert "<svg" in page.get_content()
    assert "where is my invoice" in page.get_content()
    assert "mira@example.com" not in message.as_string() + page.get_content() + table.get_content()
    assert table.get_content().startswith("rank,")
    told = reading.get("/settings/report")
    assert told["last_words"] == "Week 2026-W12 was mailed."
    assert told["next_at"].startswith("2026-03-30T08")
    desk.pass_time(3600)
    desk.work()
    assert len(mail.taken) == 1
    arrives(desk, 0, 8)
    assert "2026-W13" in mail.taken[1]["Subject"]
    assert mail.taken[0]["Message-ID"] != mail.taken[1]["Message-ID"]


def test_a_server_that_is_busy_is_asked_again_and_one_that_refuses_is_told_of(desk: Desk, mail: MailServerHere) -> None:
    reading = Reading(desk)
    put(reading, to(mail))
    mail.refuses = {"MAIL": "451 busy <b>"}
    arrives(desk, 0, 7)
    assert not mail.taken
    words = reading.get("/settings/report")["last_words"]
    assert words == "The mail server takes no mail now (code 451). It is tried again."
    mail.refuses = {}
    desk.pass_time(130)
    desk.work()
    assert len(mail.taken) == 1
    mail.refuses = {"RCPT": "550 no such person"}
    arrives(desk, 0, 7)
    assert "takes mail for none of the recipients" in reading.get("/settings/report")["last_words"]
    mail.refuses = {"RCPT TO:<owner": "550 no such person"}
    arrives(desk, 0, 7)
    assert len(mail.taken) == 2
    assert reading.get("/settings/report")["last_words"].endswith("1 of 2 recipients were refused.")


def test_a_server_that_is_not_there_is_given_up_after_hours_until_next_week(desk: Desk, mail: MailServerHere) -> None:
    reading = Reading(desk)
    put(reading, to(mail))
    mail.refuses = {"ehlo": "421 closing", "helo": "421 closing"}
    arrives(desk, 0, 7)
    for _ in range(12):
        desk.pass_time(3 * 3600)
        desk.work()
    assert reading.get("/settings/report")["last_words"].endswith("was not mailed.")
    heard = len(mail.heard)
    desk.pass_time(6 * 3600)
    desk.work()
    assert len(mail.heard) == heard
    mail.refuses = {}
    arrives(desk, 0, 7)
    assert len(mail.taken) == 1


def test_switched_off_nothing_leaves(desk: Desk, mail: MailServerHere) -> None:
    reading = Reading(desk)
    put(reading, to(mail))
    put(reading, to(mail, is_on=False))
    desk.pass_time(timedelta(weeks=3).total_seconds())
    desk.work()
    assert mail.heard == []
    assert reading.get("/settings/report")["next_at"] is None


def test_without_the_encryption_that_is_set_no_password_leaves(desk: Desk, mail: MailServerHere) -> None:
    reading = Reading(desk)
    answer = put(reading, to(mail, security="starttls", user="desk"), password="s3cret-words")
    assert answer.json()["password_is_set"] is True
    assert "s3cret-words" not in answer.text
    arrives(desk, 0, 7)
    assert not any(one.upper().startswith("AUTH") for one in mail.heard)
    assert "does not offer the encryption" in reading.get("/settings/report")["last_words"]
    with desk.service.store.read() as unit:
        assert "s3cret" not in str(unit.settings.get("weekly-report"))


def test_a_kept_password_does_not_go_to_another_server(
    desk: Desk, mail: MailServerHere, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = Reading(desk)
    schedule = to(mail, security="starttls", user="desk", host="mail.example.org")
    put(reading, schedule, password="s3cret-words")
    refused = put(reading, {**schedule, "host": "elsewhere.example.net"})
    assert refused.status_code == 422
    assert "Type it again" in refused.json()["detail"]
    assert put(reading, {**schedule, "hour": 9}).status_code == 200
    forgotten = put(reading, {**schedule, "host": "elsewhere.example.net"}, password="")
    assert forgotten.json()["password_is_set"] is False
    monkeypatch.setenv(PASSWORD_VARIABLE, "operators")
    monkeypatch.setenv(HOST_VARIABLE, "mail.example.org")
    assert reading.get("/settings/report")["password_is_set"] is False
    assert put(reading, schedule).json()["password_is_set"] is True


@pytest.mark.parametrize(
    "wrong",
    [
        {"host": ""},
        {"sender": ""},
        {"recipients": []},
        {"recipients": ["a@example.org\r\nBcc: all@example.org"]},
        {"recipients": ["a@example.org, b@example.org"]},
        {"sender": "Desk <desk@example.org>"},
        {"host": "mail.example.org/x"},
        {"user": "desk"},
    ],
)
def test_what_could_not_be_sent_safely_is_refused(desk: Desk, mail: MailServerHere, wrong: dict[str, Any]) -> None:
    assert put(Reading(desk), to(mail, **wrong)).status_code == 422


def test_only_leads_see_and_set_it(desk: Desk, mail: MailServerHere) -> None:
    agent = Reading(desk, "agent")
    assert agent.http.get("/api/v1/settings/report").status_code == 403
    assert put(agent, to(mail)).status_code == 403
