"""The settings' part about surveys: what is asked, when, of how many, what is low, and the questions by language."""

from typing import Final

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QPushButton, QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.contract.surveys import SurveySettingsIn, SurveySettingsView
from workspace.desktop.notices import Notices
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.make import Tone, button, clear, column, label, restyle, row
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr
from workspace.desktop.words import language

ASKS: Final = (
    ("none", later("Nothing")),
    ("ces", later("Effort (CES, 1 to 7)")),
    ("csat", later("Satisfaction (CSAT, 1 to 5)")),
    ("both", later("Both")),
)
SCALES: Final = (("ces", later("Effort")), ("csat", later("Satisfaction")))
# Field of the contract, its title, and by what the number typed is divided.
FIELDS: Final = (
    ("delay_h", later("Hours after a person closed the conversation, 0 to 168"), 1),
    ("quiet_h", later("Hours without a word after the AI's answer, 1 to 168"), 1),
    ("share", later("Of 100 conversations, so many are asked about"), 100),
    ("pause_days", later("Days before the same customer is asked again, 1 to 365"), 1),
    ("low_ces", later("Effort is low, and goes to review, up to (1 to 7)"), 1),
    ("low_csat", later("Satisfaction is low, and goes to review, up to (1 to 5)"), 1),
)


class SurveysPart(QWidget):
    """What is asked, numbers, and a question for each language and scale.

    Signals:
        save_asked: what shall hold (a SurveySettingsIn).
    """

    save_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("surveys")
        self._theme = theme
        self.asks: dict[str, QPushButton] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.texts: dict[tuple[str, str], QLineEdit] = {}
        self._more: SurveySettingsIn | None = None
        self._group = QButtonGroup(self)
        ways = Flow(gap=6)
        for value, words in ASKS:
            made = button(tr(words), "choice", name=tr("Ask customers: {what}").format(what=tr(words)))
            made.setCheckable(True)
            self._group.addButton(made)
            self.asks[value] = made
            ways.addWidget(made)
        whole = column(gap=6)
        whole.addLayout(ways)
        for name, title, _ in FIELDS:
            line = row(gap=8)
            self.fields[name] = field = QLineEdit()
            field.setAccessibleName(tr(title))
            field.setFixedWidth(theme.type.space(64))
            line.addWidget(field)
            line.addWidget(label(tr(title), tone="secondary", wrap=True), 1)
            whole.addLayout(line)
        whole.addWidget(
            label(
                tr("Your own questions; where a field is empty, the grey words are asked."), tone="secondary", wrap=True
            )
        )
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(theme.type.space(8))
        self._table.setColumnStretch(1, 1)
        whole.addLayout(self._table)
        self._counts = label(tone="secondary", wrap=True)
        whole.addWidget(self._counts)
        self.save = button(tr("Save"), "main", self._save, name=tr("Save the surveys"))
        self._words = label(tone="secondary", wrap=True)
        foot = row(gap=10)
        foot.addWidget(self.save)
        foot.addWidget(self._words, 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        self._allow(False)

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line beside the button."""
        self._words.setText(words)
        restyle(self._words, tone=tone)

    def show_view(self, view: SurveySettingsView, *, may_change: bool) -> None:
        """What holds; only leads change it."""
        self._more = kept = view.settings
        self.asks[kept.asks].setChecked(True)
        for name, _, times in FIELDS:
            self.fields[name].setText(f"{getattr(kept, name) * times:g}")
        clear(self._table)
        self.texts = {}
        for tag, own in view.own_words.items():
            texts = kept.texts.get(tag)
            for scale, title in SCALES:
                name = f"{language(tag)}, {tr(title)}"
                field = QLineEdit(getattr(texts, scale) if texts else "")
                field.setAccessibleName(tr("Question: {which}").format(which=name))
                field.setPlaceholderText(own.get(scale, ""))
                field.setMaxLength(300)
                self.texts[tag, scale] = field
                place = self._table.rowCount()
                self._table.addWidget(label(name, tone="secondary", size="small"), place, 0)
                self._table.addWidget(field, place, 1)
        counts = view.last_28_days
        words = tr("In the last 28 days: {asked} asked, {answered} answered, {declined} put aside.")
        self._counts.setText(words.format(**counts.model_dump()))
        self._allow(may_change)

    def _allow(self, may_change: bool) -> None:
        for widget in (*self.asks.values(), self.save, *self.fields.values(), *self.texts.values()):
            widget.setEnabled(may_change)

    def _save(self) -> None:
        wanted = self.wanted()
        if wanted is None:
            self.say(tr("Not saved: one of the numbers cannot be so."), "urgent")
        else:
            self.save_asked.emit(wanted)

    def wanted(self) -> SurveySettingsIn | None:
        """What stands in the fields; None where it cannot be."""
        # Texts of languages that have no field here stay as they are.
        shown = {tag for tag, _ in self.texts}
        kept = self._more.texts if self._more is not None else {}
        texts: dict[str, object] = {tag: one for tag, one in kept.items() if tag not in shown}
        for tag in sorted(shown):
            typed = {scale: self.texts[tag, scale].text().strip() for scale, _ in SCALES}
            if any(typed.values()):
                texts[tag] = typed
        asks = next((value for value, one in self.asks.items() if one.isChecked()), "none")
        try:
            numbers = {
                name: float(self.fields[name].text().strip().replace(",", ".")) / times for name, _, times in FIELDS
            }
            return SurveySettingsIn.model_validate({"asks": asks, "texts": texts, **numbers})
        except (ValueError, OverflowError, ValidationError):
            return None


class SurveysController(QObject):
    """The part's intents turned into calls."""

    def __init__(self, *, part: SurveysPart, state: DeskState, api: Api, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._part, self._state, self._api = part, state, api
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        part.save_asked.connect(self._save)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def opened(self) -> None:
        """The page is shown: read what holds."""
        self._tasks.newest("surveys", self._load(), doing="reading what customers are asked")

    @property
    def _is_lead(self) -> bool:
        return self._state.desk is not None and self._state.desk.role == "lead"

    async def _load(self) -> None:
        try:
            view = await self._api.survey_settings()
        except ClientError as failed:
            self._part.say(tr("It cannot be read now: {why}").format(why=failed), "attention")
            return
        self._part.show_view(view, may_change=self._is_lead)
        self._part.say("" if self._is_lead else tr("Leads change this."))

    def _save(self, wanted: SurveySettingsIn) -> None:
        self._tasks.first("surveys-save", self._set(wanted), doing="saving what customers are asked")

    async def _set(self, wanted: SurveySettingsIn) -> None:
        self._part.say(tr("Saving…"))
        try:
            view = await self._api.set_survey_settings(wanted)
        except ClientError as failed:
            self._part.say(tr("Not saved: {why}").format(why=failed), "urgent")
            return
        self._part.show_view(view, may_change=self._is_lead)
        self._part.say(tr("Saved. It holds for conversations that end from now on."), "calm")
