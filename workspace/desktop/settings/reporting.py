"""The settings' part about figures: what an hour costs, the thermostat's band, and when the weekly report is mailed."""

from typing import Any, Final

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QPushButton, QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.insight_api import InsightApi
from workspace.contract.insight import Rates, ReportSchedule, ReportScheduleIn
from workspace.desktop.notices import Notices
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.make import Tone, button, column, label, restyle, row
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr
from workspace.desktop.words import exact

MILLION: Final = 1_000_000
# Field of the contract, its title, and what one unit typed is in it.
RATES: Final = (
    ("agent_hour_micros", later("An hour of an agent costs"), MILLION),
    ("reviewer_hour_micros", later("An hour of a reviewer costs"), MILLION),
    ("fixed_month_micros", later("Fixed costs a month"), MILLION),
    ("band_low", later("Of 100 conversations, at least so many should go to people"), 0.01),
    ("band_high", later("Of 100 conversations, at most so many should go to people"), 0.01),
)
MAIL: Final = (
    ("host", later("Mail server")),
    ("port", later("Port")),
    ("user", later("User name at the mail server")),
    ("sender", later("Address the report comes from")),
    ("recipients", later("Addresses it goes to, with commas between them")),
    ("hour", later("Hour of the day (UTC), 0 to 23")),
)
DAYS: Final = (
    later("Monday"), later("Tuesday"), later("Wednesday"), later("Thursday"), later("Friday"), later("Saturday"),
    later("Sunday"),
)  # fmt: skip


class ReportingPart(QWidget):
    """Fields for what people cost, and for the mail.

    Signals:
        save_asked: rates and schedule shall hold (a Rates and a ReportScheduleIn).
    """

    save_asked = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("reporting")
        self._rates, self._schedule = Rates(), ReportSchedule()
        self.fields: dict[str, QLineEdit] = {}
        whole = column(gap=6)
        self.fields["currency"] = self._field(whole, tr("Currency, in three letters"), theme.type.space(64))
        for name, title, _ in RATES:
            self.fields[name] = self._field(whole, tr(title), theme.type.space(64))
        self.is_on = QCheckBox(tr("Mail the weekly report"))
        whole.addWidget(self.is_on)
        days = Flow(gap=6)
        self._group = QButtonGroup(self)
        self.days: list[QPushButton] = []
        for title in DAYS:
            made = button(tr(title), "choice", name=tr("Mail it on {day}").format(day=tr(title)))
            made.setCheckable(True)
            self._group.addButton(made)
            self.days.append(made)
            days.addWidget(made)
        whole.addLayout(days)
        for name, title in MAIL:
            narrow = name in ("port", "hour")
            self.fields[name] = self._field(whole, tr(title), theme.type.space(64 if narrow else 240))
        self.password = self._field(whole, tr("Password at the mail server"), theme.type.space(240))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._state = label(tone="secondary", wrap=True)
        whole.addWidget(self._state)
        self.save = button(tr("Save"), "main", self._save, name=tr("Save what figures rest on"))
        self._words = label(tone="secondary", wrap=True)
        foot = row(gap=10)
        foot.addWidget(self.save)
        foot.addWidget(self._words, 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        self.allow(False)

    def _field(self, whole: Any, title: str, width: int) -> QLineEdit:
        line, field = row(gap=8), QLineEdit()
        field.setAccessibleName(title)
        field.setFixedWidth(width)
        line.addWidget(field)
        line.addWidget(label(title, tone="secondary", wrap=True), 1)
        whole.addLayout(line)
        return field

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line beside the button."""
        self._words.setText(words)
        restyle(self._words, tone=tone)

    def show_rates(self, rates: Rates) -> None:
        """What people cost now."""
        self._rates = rates
        self.fields["currency"].setText(rates.currency)
        for name, _, unit in RATES:
            self.fields[name].setText(f"{getattr(rates, name) / unit:g}")

    def show_schedule(self, kept: ReportSchedule) -> None:
        """How it is mailed now; a password is never shown."""
        self._schedule = kept
        self.is_on.setChecked(kept.is_on)
        self.days[kept.weekday].setChecked(True)
        for name, _ in MAIL:
            value = getattr(kept, name)
            self.fields[name].setText(", ".join(value) if name == "recipients" else str(value))
        self.password.setText("")
        self.password.setPlaceholderText(tr("One is kept") if kept.password_is_set else "")
        next_at = tr("Next on {moment}.").format(moment=exact(kept.next_at)) if kept.is_on and kept.next_at else ""
        self._state.setText(" ".join(filter(None, (next_at, kept.last_words))))

    def allow(self, may_change: bool) -> None:
        """Only leads change it."""
        for widget in (*self.fields.values(), self.password, self.save, self.is_on, *self.days):
            widget.setEnabled(may_change)

    def _save(self) -> None:
        try:
            rates, order = self.wanted()
        except (ValueError, OverflowError, ValidationError):
            self.say(tr("Not saved: one of the numbers cannot be so."), "urgent")
            return
        self.save_asked.emit(rates, order)

    def wanted(self) -> tuple[Rates, ReportScheduleIn]:
        """What stands in the fields; raises ``ValueError`` where it cannot be."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        money: dict[str, Any] = {"currency": typed["currency"].upper()}
        for name, _, unit in RATES:
            value = float(typed[name].replace(",", ".") or 0) * unit
            money[name] = round(value) if unit > 1 else value
        day = next((at for at, one in enumerate(self.days) if one.isChecked()), 0)
        mail: dict[str, Any] = {name: typed[name] for name, _ in MAIL}
        mail |= {"port": int(typed["port"] or 587), "hour": int(typed["hour"] or 0), "weekday": day}
        mail["recipients"] = [one.strip() for one in typed["recipients"].split(",") if one.strip()]
        kept = self._schedule.model_dump()
        schedule = ReportSchedule.model_validate({**kept, **mail, "is_on": self.is_on.isChecked()})
        return Rates.model_validate(money), ReportScheduleIn(schedule=schedule, password=self.password.text() or None)


class ReportingController(QObject):
    """The part's intents turned into calls."""

    def __init__(self, *, part: ReportingPart, state: DeskState, api: Api, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._part, self._state, self._api = part, state, InsightApi(api)
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        part.save_asked.connect(self._save)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def opened(self) -> None:
        """The page is shown: read what holds; only leads are told."""
        if self._state.desk is None or self._state.desk.role != "lead":
            self._part.say(tr("Leads change this."))
            return
        self._tasks.newest("reporting", self._load(), doing="reading what figures rest on")

    async def _load(self) -> None:
        try:
            rates, schedule = await self._api.rates(), await self._api.report_schedule()
        except ClientError as failed:
            self._part.say(tr("It cannot be read now: {why}").format(why=failed), "attention")
            return
        self._part.show_rates(rates)
        self._part.show_schedule(schedule)
        self._part.allow(True)
        self._part.say("")

    def _save(self, rates: Rates, order: ReportScheduleIn) -> None:
        self._tasks.first("reporting-save", self._set(rates, order), doing="saving what figures rest on")

    async def _set(self, rates: Rates, order: ReportScheduleIn) -> None:
        self._part.say(tr("Saving…"))
        try:
            self._part.show_rates(await self._api.set_rates(rates))
            self._part.show_schedule(await self._api.set_report_schedule(order))
        except ClientError as failed:
            # What was typed stays.
            self._part.say(tr("Not saved: {why}").format(why=failed), "urgent")
            return
        self._part.say(tr("Saved."), "calm")
