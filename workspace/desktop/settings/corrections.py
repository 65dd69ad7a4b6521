"""The settings' part about corrections: who publishes at once, and where a lead approves."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.knowledge_api import KnowledgeApi
from workspace.contract.desk import CategoryView
from workspace.contract.knowledge import CorrectionRules
from workspace.desktop.notices import Notices
from workspace.desktop.parts.flow import Flow
from workspace.desktop.parts.make import Tone, clear, column, label, restyle
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import later, tr

ROLES = {"agent": later("Agents"), "reviewer": later("Reviewers"), "lead": later("Leads")}


class CorrectionsPart(QWidget):
    """A box for every role and every category.

    Signals:
        chosen: other rules (a CorrectionRules).
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("correction-rules")
        self._rules = CorrectionRules()
        self._is_filling = False
        self.roles: dict[str, QCheckBox] = {}
        self.categories: dict[str, QCheckBox] = {}
        self._words = label(tone="secondary", wrap=True)
        whole = column(gap=6)
        whole.addWidget(self._words)
        whole.addWidget(label(tr("Publish at once"), tone="secondary", size="small"))
        people = Flow(gap=12)
        for role, title in ROLES.items():
            self.roles[role] = self._box(tr(title), tr("{who} publish at once").format(who=tr(title)))
            people.addWidget(self.roles[role])
        whole.addLayout(people)
        self._title = label(tr("A lead approves in"), tone="secondary", size="small")
        whole.addWidget(self._title)
        self._list = column(gap=2)
        whole.addLayout(self._list)
        self.setLayout(whole)

    def _box(self, title: str, name: str) -> QCheckBox:
        box = QCheckBox(title)
        box.setAccessibleName(name)
        box.toggled.connect(partial(self._toggled))
        return box

    def show_rules(self, rules: CorrectionRules, categories: tuple[CategoryView, ...], *, may_change: bool) -> None:
        """What is set."""
        self._is_filling, self._rules = True, rules
        if list(self.categories) != [one.name for one in categories]:
            clear(self._list)
            self.categories = {}
            for one in categories:
                name = tr("A lead approves in {category}").format(category=one.title)
                self.categories[one.name] = self._box(one.title, name)
                self._list.addWidget(self.categories[one.name])
        for role, box in self.roles.items():
            box.setChecked(role in rules.publish_at_once)
            # A lead has the last word whatever is set.
            box.setEnabled(may_change and role != "lead")
        for category, box in self.categories.items():
            box.setChecked(category in rules.approve_in)
            box.setEnabled(may_change)
        self._title.setVisible(bool(self.categories))
        self._is_filling = False

    def say(self, words: str, tone: Tone = "secondary") -> None:
        """A line above the boxes."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        restyle(self._words, tone=tone)

    def _toggled(self, _: bool) -> None:
        if self._is_filling:
            return
        roles = {role for role, box in self.roles.items() if box.isChecked()}
        inside = {name for name, box in self.categories.items() if box.isChecked()}
        kept = tuple(name for name in self._rules.approve_in if name not in self.categories)
        every = CorrectionRules.model_validate(
            {"publish_at_once": [role for role in ROLES if role in roles], "approve_in": [*kept, *sorted(inside)]}
        )
        self._rules = every
        self.chosen.emit(every)


class CorrectionRulesController(QObject):
    """The rules read from the service, and set by leads."""

    def __init__(self, *, part: CorrectionsPart, state: DeskState, api: Api, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._part, self._state, self._api = part, state, KnowledgeApi(api)
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        part.chosen.connect(self._set)

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def opened(self) -> None:
        """The page is shown: read what is set."""
        self._tasks.newest("rules", self._load(), doing="reading the settings")

    async def _load(self) -> None:
        try:
            rules = await self._api.rules()
        except ClientError as failed:
            self._part.say(tr("It cannot be read now: {why}").format(why=failed), "attention")
            return
        self._show(rules)
        self._part.say("" if self._is_lead else tr("Only leads change this."))

    @property
    def _is_lead(self) -> bool:
        return self._state.desk is not None and self._state.desk.role == "lead"

    def _show(self, rules: CorrectionRules) -> None:
        desk = self._state.desk
        self._part.show_rules(rules, desk.categories if desk else (), may_change=self._is_lead)

    def _set(self, rules: CorrectionRules) -> None:
        self._tasks.newest("rules", self._save(rules), doing="saving the rules")

    async def _save(self, rules: CorrectionRules) -> None:
        try:
            self._show(await self._api.set_rules(rules))
        except ClientError as failed:
            self._part.say(tr("Not saved: {why}").format(why=failed), "urgent")
        else:
            self._part.say(tr("Saved."), "calm")
