"""Sampling plans: from which stratum how much is drawn for whom, what came of it, and what more reviews would buy."""

from functools import partial
from typing import Final, get_args

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.client.review_api import ReviewApi
from workspace.contract.reviews import PlanIn, PlanList, PlanView, Stratum
from workspace.desktop.notices import Notices
from workspace.desktop.parts.entries import Entry, Mark
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.review.form import (
    add,
    choice_field,
    choose,
    form,
    number_field,
    offer,
    percent_field,
    text_field,
)
from workspace.desktop.review.list_page import Keys, ListPage, Part, scrolled
from workspace.desktop.review.picking import PickList
from workspace.desktop.review.words import STRATA, rate_words, word
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n
from workspace.desktop.words import number

PEOPLE_ROWS: Final = 4


class PlansPage(QObject):
    """The page."""

    def __init__(
        self, *, theme: Theme, state: DeskState, desk_api: Api, api: ReviewApi, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._desk_api, self._api, self._notices = state, desk_api, api, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._editing: PlanView | None = None
        self._is_new = False
        self.standing = label(wrap=True, strong=True)
        self._seed = label(tone="secondary", size="small", wrap=True)
        self._trouble = label(tone="attention", wrap=True)
        self.title = text_field(tr("Title of the plan"))
        strata = ((one, word(STRATA, one)) for one in get_args(Stratum))
        self.stratum = choice_field(tr("From which conversations"), strata)
        self.rate = percent_field(tr("Share that is drawn"))
        self.quota = number_field(tr("At most so many a week"), 0, 10_000)
        self.quota.setSpecialValueText(tr("no limit"))
        self.category = choice_field(tr("Category"))
        self.scorecard = choice_field(tr("Scorecard"))
        self.double = percent_field(tr("Share that two people review without knowing"))
        self.is_on = QCheckBox(tr("This plan draws"))
        self.is_on.setAccessibleName(tr("This plan draws"))
        self.people = PickList(theme, tr("Who reviews; nobody picked means everybody in turn"))
        self.people.setProperty("role", "choices")
        self.people.setFixedHeight(self.people.row_height * PEOPLE_ROWS)
        self.save = button(tr("Save"), "main", self.send, name=tr("Save the plan"))
        keyed((self.save, "hand-in"), on_it=True)
        self.end = button(tr("End the plan"), "plain", self.end_plan)
        keyed((self.end, "reject"), on_it=True)
        tools = row(gap=8)
        for tool in (self.save, self.end):
            tools.addWidget(tool)
        tools.addStretch(1)
        layout = form()
        for name, field in (
            (tr("Title"), self.title), (tr("From"), self.stratum), (tr("Share"), self.rate),
            (tr("At most a week"), self.quota), (tr("Category"), self.category), (tr("Scorecard"), self.scorecard),
            (tr("Reviewed twice, blind"), self.double), (tr("Who reviews"), self.people), ("", self.is_on),
        ):  # fmt: skip
            add(layout, name, field)
        inside = QWidget()
        whole = column(margin=(20, 12, 20, 12), gap=8)
        whole.addLayout(tools)
        for one in (self._trouble, self.standing, self._seed):
            whole.addWidget(one)
        whole.addLayout(layout)
        whole.addStretch(1)
        inside.setLayout(whole)
        self._form = scrolled(inside, tr("The plan"))
        self.page = ListPage(theme, tr("Sampling plans"), self._form)
        new = button(tr("New plan"), "plain", self.begin)
        keyed((new, "review-new"), on_it=True)
        self.page.add_tool(new)
        self.page.list.chosen.connect(self._chosen)
        self.page.list.opened.connect(self._opened)
        self._plans: dict[str, PlanView] = {}
        self._form.hide()

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self.page

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def refresh(self) -> None:
        """Read them again, unless one is being written."""
        categories = self._state.desk.categories if self._state.desk else ()
        offer(self.category, (("", tr("every category")), *((one.name, one.title) for one in categories)))
        self._tasks.newest("plans", self._load(), doing="reading the plans")

    async def _load(self) -> None:
        try:
            found = await self._api.plans()
            cards = (await self._api.scorecards()).scorecards
            people = (await self._desk_api.people()).people
        except ClientError as failed:
            self.page.say(tr("The plans cannot be read now: {why}").format(why=failed), "attention")
            return
        offer(self.scorecard, (("", tr("the usual one")), *((one.id, one.title) for one in cards)))
        reviewing = [one for one in people if one.role in ("reviewer", "lead")]
        picked = self.people.picked
        self.people.offer((Entry(one.id, one.name, one.role) for one in reviewing), picked)
        self._take(found)

    def _take(self, found: PlanList) -> None:
        self._plans = {one.id: one for one in found.plans}
        words = "" if found.plans else tr("No plan yet: nothing is drawn. Begin with any conversation, for estimates.")
        self.page.show_entries((self._entry(one) for one in found.plans), words)
        if not self._is_new:
            self._editing = None
            self._chosen(self.page.list.current_id)

    def _entry(self, one: PlanView) -> Entry:
        marks = () if one.is_on else (Mark(tr("off"), "attention"),)
        words = tr("{done} of {drawn} drawn are done").format(done=one.done, drawn=one.drawn)
        below = f"{one.stratum_words or word(STRATA, one.stratum)} · {words}"
        return Entry(one.id, one.title, below, f"{number(100 * one.rate, 1)} %", marks)

    def _chosen(self, plan_id: str) -> None:
        one = self._plans.get(plan_id)
        if one is None:
            self._form.setVisible(self._is_new)
            return
        if self._editing is not None and self._editing.id == one.id and not self._is_new:
            return
        self._is_new = False
        self._show(one)

    def _show(self, one: PlanView) -> None:
        self._editing = one
        self._form.show()
        self._say("")
        quota = tr_n("at most %n a week", one.quota_per_week) if one.quota_per_week else ""
        stands = [
            tr("{n} conversations in four weeks").format(n=number(one.population)),
            tr("{done} of {drawn} drawn are done").format(done=one.done, drawn=one.drawn),
            quota,
            tr("right: {rate}").format(rate=rate_words(one.share_right)),
        ]
        self.standing.setText(f"{' · '.join(filter(None, stands))}\n{one.buys}".strip())
        self._seed.setText(tr("Seed {seed}: the draw can be repeated with it.").format(seed=one.seed))
        self._seed.setVisible(bool(one.seed))
        self.standing.setVisible(not self._is_new)
        self.end.setVisible(not self._is_new)
        self.title.setText(one.title)
        choose(self.stratum, one.stratum)
        self.rate.setValue(100 * one.rate)
        self.quota.setValue(one.quota_per_week)
        choose(self.category, one.category)
        choose(self.scorecard, one.scorecard_id)
        self.double.setValue(100 * one.double)
        self.is_on.setChecked(one.is_on)
        self.people.offer(self.people.entries_offered, (person.id for person in one.reviewers))

    def _opened(self, _: str) -> None:
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def begin(self) -> None:
        """A new plan."""
        self._is_new = True
        self._show(
            PlanView(
                id="", title="", stratum="uniform", stratum_words="", rate=0.05, quota_per_week=20, double=0.1,
            )
        )  # fmt: skip
        self._opened("")

    def send(self) -> None:
        """Save it."""
        if self._editing is None:
            return
        if not self.title.text().strip():
            self._say(tr("A plan needs a title."))
            return
        stratum: Stratum = next(one for one in get_args(Stratum) if one == self.stratum.currentData())
        order = PlanIn(
            title=self.title.text().strip(), stratum=stratum, rate=round(self.rate.value() / 100, 4),
            quota_per_week=self.quota.value(), category=str(self.category.currentData() or ""),
            reviewer_ids=self.people.picked, scorecard_id=str(self.scorecard.currentData() or ""),
            double=round(self.double.value() / 100, 4), is_on=self.is_on.isChecked(),
        )  # fmt: skip
        plan_id = "" if self._is_new else self._editing.id
        self._tasks.first("save", self._send(plan_id, order), doing="saving the plan")

    async def _send(self, plan_id: str, order: PlanIn) -> None:
        try:
            found = await self._api.put_plan(plan_id, order)
        except ClientError as failed:
            self._say(tr("Not saved: {why}").format(why=failed))
            return
        self._is_new = False
        self._notices.done(tr("The plan is saved: {title}.").format(title=order.title), key="plan")
        self._take(found)
        self.page.focus_first()

    def end_plan(self) -> None:
        """Draw no more by it."""
        if self._editing is not None and not self._is_new:
            self._tasks.first("end", self._end(self._editing.id), doing="ending the plan")

    async def _end(self, plan_id: str) -> None:
        try:
            found = await self._api.end_plan(plan_id)
        except ClientError as failed:
            self._say(tr("Not ended: {why}").format(why=failed))
            return
        self._notices.done(tr("The plan has ended."), key="plan")
        self._take(found)

    # -- keys

    def keys_here(self) -> Keys:
        """What the actions mean here."""
        return {
            "review-next": partial(self.page.list.step, 1), "review-previous": partial(self.page.list.step, -1),
            "review-new": self.begin, "hand-in": self.send, "reject": self.end_plan,
        }  # fmt: skip

    def parts(self) -> list[Part]:
        """The list, the form."""
        found: list[Part] = [(self.page.list, self.page.focus_first)]
        if not self._form.isHidden():
            found.append((self._form, partial(self._opened, "")))
        return found

    def back(self) -> bool:
        """Out of the form."""
        if self._is_new:
            self._is_new = False
            self._editing = None
            self._chosen(self.page.list.current_id)
            self.page.focus_first()
            return True
        if not self.page.list.hasFocus() and self._form.isVisible():
            self.page.focus_first()
            return True
        return False
