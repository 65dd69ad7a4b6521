"""The weekly report by mail: when and to whom, sent by durable work that has itself done again a week later."""

import hashlib
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final

from workspace.contract.insight import ReportSchedule, ReportScheduleIn, WeekView
from workspace.domain.errors import BadInput, DeskhandError, Unavailable
from workspace.domain.facts import Actor, Fact, FactKind
from workspace.service.mailing import MailServer, SendsMail, send_mail
from workspace.service.policies import read_policy
from workspace.service.ports import Clock
from workspace.service.secrets import Secrets
from workspace.service.week_pages import WeekPages
from workspace.service.weekly import name_of
from workspace.service.weekly_report import ACTIONS, week_table
from workspace.store.database import Store
from workspace.store.unit import Unit
from workspace.store.work import Job

MAIL_REPORT: Final = "mail-report"
KEY: Final = "weekly-report"
STATE_KEY: Final = "weekly-report-state"
SECRET: Final = "mail-password"
# An operator's own password goes to the operator's own server and to no other that somebody sets.
PASSWORD_VARIABLE: Final = "DESKHAND_MAIL_PASSWORD"
HOST_VARIABLE: Final = "DESKHAND_MAIL_HOST"
# With pauses that double from two minutes, some four hours.
ATTEMPTS: Final = 8
_TOLD_BY_THE_DESK: Final = frozenset({"password_is_set", "next_at", "last_at", "last_words"})
_SERVER: Final = ("host", "port", "security", "user")
_ADDRESS: Final = re.compile(r"[^\s@<>(),;:\"\\\x00-\x1f\x7f]+@[^\s@<>(),;:\"\\\x00-\x1f\x7f]+")
_HOST: Final = re.compile(r"[\w.:\-\[\]]*")


def next_due(schedule: ReportSchedule, now: datetime) -> datetime:
    """The next moment of the schedule after now."""
    today = now.astimezone(UTC).replace(hour=schedule.hour, minute=0, second=0, microsecond=0)
    due = today + timedelta(days=(schedule.weekday - today.weekday()) % 7)
    return due if due > now else due + timedelta(weeks=1)


class ReportMail:
    """Keeps the schedule and mails the last week that is over; called as durable work."""

    def __init__(
        self, store: Store, secrets: Secrets, clock: Clock, weeks: WeekPages, post: SendsMail = send_mail
    ) -> None:
        self._store, self._secrets, self._clock, self._weeks, self._post = store, secrets, clock, weeks, post

    def schedule(self) -> ReportSchedule:
        """As it is set, with how the last one went."""
        with self._store.read() as unit:
            kept, state = _read(unit), _state(unit)
        now = self._clock()
        return kept.model_copy(
            update={
                "password_is_set": bool(self._password(kept)),
                "next_at": next_due(kept, now) if kept.is_on else None,
                "last_at": datetime.fromisoformat(state["at"]) if state.get("at") else None,
                "last_words": state.get("words", ""),
            }
        )

    def set(self, order: ReportScheduleIn, person: Actor) -> ReportSchedule:
        """Mail it this way from now on; raises ``BadInput`` where it could not be sent, or a password would leak."""
        wanted = order.schedule
        _check(wanted)
        with self._store.write() as unit:
            kept = _read(unit)
            is_other_server = any(getattr(kept, one) != getattr(wanted, one) for one in _SERVER)
            if order.password is None and is_other_server and self._secrets.get(SECRET):
                # Whoever may set the server must not learn the password by having it sent to one of their own.
                raise BadInput("The password that is kept is for another server. Type it again.", field="password")
            unit.settings.put(KEY, wanted.model_dump(mode="json", exclude=set(_TOLD_BY_THE_DESK)))
            # Set anew it is sent anew, also in a week in which it was.
            unit.settings.put(STATE_KEY, {**_state(unit), "week": ""})
            now = self._clock()
            unit.facts.write([Fact(FactKind.SETTINGS_CHANGED, now, person, {"setting": KEY})])
            if wanted.is_on:
                _arm(unit, wanted, now)
            if order.password is not None:
                # Before the server is: at no moment does the former password belong to the new one.
                self._secrets.put(SECRET, order.password)
        return self.schedule()

    def __call__(self, job: Job) -> timedelta | None:
        """Mail the last week that is over, once; later where the server does not answer."""
        now = self._clock()
        week = name_of((now.astimezone(UTC) - timedelta(weeks=1)).date())
        with self._store.write() as unit:
            schedule = _read(unit)
            if not schedule.is_on:
                return None
            # Before it is sent, so that one that fails is not the last.
            _arm(unit, schedule, now)
            if _state(unit).get("week") == week:
                return None
            desk_name = read_policy(unit).desk_name
        view, page = self._weeks.view_and_page(week)
        message = report_message(desk_name, schedule, view, page, now)
        try:
            refused = self._post(self._server(schedule), message)
        except Unavailable as later:
            if job.attempt < ATTEMPTS:
                self._note(now, f"{later} It is tried again.", "")
                return timedelta(minutes=2**job.attempt)
            self._note(now, f"{later} Week {week} was not mailed.", "")
        except DeskhandError as failure:
            self._note(now, f"{failure} Week {week} was not mailed.", "")
        else:
            some = f" {refused} of {len(schedule.recipients)} recipients were refused." if refused else ""
            self._note(now, f"Week {week} was mailed.{some}", week)
        return None

    def _server(self, schedule: ReportSchedule) -> MailServer:
        password = self._password(schedule)
        return MailServer(schedule.host, schedule.port, schedule.security, schedule.user, password)

    def _password(self, schedule: ReportSchedule) -> str:
        if kept := self._secrets.get(SECRET):
            return kept
        is_theirs = bool(schedule.host) and os.environ.get(HOST_VARIABLE, "").lower() == schedule.host.lower()
        return os.environ.get(PASSWORD_VARIABLE, "") if is_theirs else ""

    def _note(self, at: datetime, words: str, week: str) -> None:
        with self._store.write() as unit:
            unit.settings.put(STATE_KEY, {"at": at.isoformat(), "words": words, "week": week})


def report_message(desk_name: str, schedule: ReportSchedule, view: WeekView, page: str, at: datetime) -> EmailMessage:
    """The mail: the ten in short as plain text, with the page and the table attached."""
    message = EmailMessage()
    name = " ".join(desk_name.split())
    message["Subject"] = f"{name}: week {view.week}"
    message["From"] = schedule.sender
    message["To"] = ", ".join(schedule.recipients)
    message["Date"] = format_datetime(at)
    # One that is handed in twice (the desk died between sending and noting it) is the same mail.
    once = hashlib.sha256(repr((view.week, schedule.sender, schedule.recipients, at.date())).encode()).hexdigest()[:32]
    message["Message-ID"] = f"<{once}@{schedule.sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    lines = [f"{name}, week {view.week} ({view.since} to {view.until}, excluded)", "", view.headline, ""]
    lines += [
        f"{one.rank}. {one.category_title}: {one.reason_words} – {one.volume}{', rising' if one.is_rising else ''}. "
        f"{ACTIONS[one.action]}: {one.because}."
        for one in view.items
    ]
    message.set_content("\n".join([*lines, "", "The whole report and its table are attached.", ""]))
    message.add_attachment(page.encode(), maintype="text", subtype="html", filename=f"report-{view.week}.html")
    message.add_attachment(
        week_table(view).encode(), maintype="text", subtype="csv", filename=f"report-{view.week}.csv"
    )
    return message


def _read(unit: Unit) -> ReportSchedule:
    kept = unit.settings.get(KEY)
    return ReportSchedule.model_validate(kept) if isinstance(kept, Mapping) else ReportSchedule()


def _state(unit: Unit) -> dict[str, str]:
    kept = unit.settings.get(STATE_KEY)
    return {str(name): str(value) for name, value in kept.items()} if isinstance(kept, Mapping) else {}


def _arm(unit: Unit, schedule: ReportSchedule, now: datetime) -> None:
    unit.work.defer(MAIL_REPORT, {}, next_due(schedule, now), lock=MAIL_REPORT, key=MAIL_REPORT)


def _check(schedule: ReportSchedule) -> None:
    """Raises ``BadInput`` where it could not be sent, or only unsafely."""
    for field, address in [("sender", schedule.sender), *(("recipients", one) for one in schedule.recipients)]:
        if address and _ADDRESS.fullmatch(address) is None or (field == "recipients" and not address):
            raise BadInput("Write each address as name@example.org.", field=field)
    if _HOST.fullmatch(schedule.host) is None:
        raise BadInput("Name the mail server as mail.example.org.", field="host")
    if schedule.security == "none" and schedule.user:
        raise BadInput(
            "A password is only sent over an encrypted connection. Choose STARTTLS or TLS.", field="security"
        )
    if not schedule.is_on:
        return
    for field, words in (
        ("host", "Name the mail server the report is handed to."),
        ("sender", "Name the address the report comes from."),
        ("recipients", "Name at least one address the report goes to."),
    ):
        if not getattr(schedule, field):
            raise BadInput(words, field=field)
