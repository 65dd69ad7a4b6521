"""Scorecards: their categories with points, weight, causes, and which are critical; a change is a new version."""

from functools import partial
from typing import Final

from pydantic import ValidationError
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from workspace.client.errors import ClientError
from workspace.client.review_api import ReviewApi
from workspace.contract.reviews import PutScorecard, Scorecard, ScorecardCategory, ScorecardList
from workspace.contract.values import new_id
from workspace.desktop.notices import Notices
from workspace.desktop.parts.entries import Entry, EntryList, Mark
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.review.form import add, choice_field, choose, form, number_field, text_field
from workspace.desktop.review.list_page import Keys, ListPage, Part, scrolled
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import tr, tr_n

MOST: Final = 20
ROWS: Final = 6
MOST_CAUSES: Final = 12


class ScorecardsPage(QObject):
    """The page."""

    def __init__(self, *, theme: Theme, api: ReviewApi, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._api, self._notices = api, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._cards: dict[str, Scorecard] = {}
        self._id = ""
        self._categories: tuple[ScorecardCategory, ...] = ()
        self._is_new = self._filling = False
        self._trouble = label(tone="attention", wrap=True)
        self._version = label(tone="secondary", size="small", wrap=True)
        self.title = text_field(tr("Title of the scorecard"))
        self.subject = choice_field(tr("For"), (("ai", tr("what the AI did")), ("escalation", tr("hand-overs"))))
        self.list = EntryList(theme, tr("Categories"))
        self.list.setProperty("role", "choices")
        self.list.setFixedHeight(self.list.row_height * ROWS)
        self.list.chosen.connect(self._show_category)
        self.name = text_field(tr("Title of the category"))
        self.hint = text_field(tr("What to look at"), 2_000)
        self.points = number_field(tr("Points"), 2, 5)
        self.weight = number_field(tr("Weight"), 0, 100)
        self.critical = QCheckBox(tr("Critical: below half, the whole review counts 0"))
        self.critical.setAccessibleName(self.critical.text())
        self.causes = QPlainTextEdit()
        self.causes.setAccessibleName(tr("Root causes, one a line"))
        self.causes.setTabChangesFocus(True)
        self.causes.setFixedHeight(round(theme.type.metrics().lineSpacing() * 5))
        for signal in (self.name.textChanged, self.hint.textChanged, self.causes.textChanged):
            signal.connect(self._typed)
        self.points.valueChanged.connect(self._typed)
        self.weight.valueChanged.connect(self._typed)
        self.critical.toggled.connect(self._typed)
        self.save = button(tr("Save as a new version"), "main", self.send, name=tr("Save the scorecard"))
        keyed((self.save, "hand-in"), on_it=True)
        more = button(tr("Add a category"), "plain", self.add_category)
        less = button(tr("Take the category out"), "plain", self.drop_category)
        tools = row(gap=8)
        for tool in (self.save, more, less):
            tools.addWidget(tool)
        tools.addStretch(1)
        top, below = form(), form()
        add(top, tr("Title"), self.title)
        add(top, tr("For"), self.subject)
        for words, field in (
            (tr("Category"), self.name), (tr("What to look at"), self.hint), (tr("Points"), self.points),
            (tr("Weight"), self.weight), ("", self.critical), (tr("Root causes"), self.causes),
        ):  # fmt: skip
            add(below, words, field)
        inside = QWidget()
        whole = column(margin=(20, 12, 20, 12), gap=8)
        whole.addLayout(tools)
        for one in (self._trouble, self._version):
            whole.addWidget(one)
        whole.addLayout(top)
        whole.addWidget(self.list)
        whole.addLayout(below)
        whole.addStretch(1)
        inside.setLayout(whole)
        self._form = scrolled(inside, tr("The scorecard"))
        self.page = ListPage(theme, tr("Scorecards"), self._form)
        new = button(tr("New scorecard"), "plain", self.begin)
        keyed((new, "review-new"), on_it=True)
        self.page.add_tool(new)
        self.page.list.chosen.connect(self._chosen)
        self.page.list.opened.connect(self._opened)
        self._form.hide()

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self.page

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def refresh(self) -> None:
        """Read them again."""
        self._tasks.newest("scorecards", self._load(), doing="reading the scorecards")

    async def _load(self) -> None:
        try:
            found = await self._api.scorecards()
        except ClientError as failed:
            self.page.say(tr("The scorecards cannot be read now: {why}").format(why=failed), "attention")
            return
        self._take(found)

    def _take(self, found: ScorecardList) -> None:
        self._cards = {one.id: one for one in found.scorecards}
        words = "" if found.scorecards else tr("No scorecard yet.")
        entries = [
            Entry(
                one.id, one.title, tr_n("%n categories", len(one.categories)), tr("version {n}").format(n=one.version)
            )
            for one in found.scorecards
        ]
        self.page.show_entries(entries, words)
        shown = self._cards.get(self._id)
        if shown is None and not self._is_new:
            self._chosen(self.page.list.current_id)

    def _chosen(self, card_id: str) -> None:
        one = self._cards.get(card_id)
        if one is not None and (one.id != self._id or self._is_new):
            self._is_new = False
            self._show(one)

    def _show(self, one: Scorecard) -> None:
        self._id, self._categories = one.id, one.categories
        self._form.show()
        self._say("")
        told = tr("Version {n}. Saving makes the next one; reviews keep the version they were made with.")
        self._version.setText(tr("A new scorecard.") if self._is_new else told.format(n=one.version))
        self.title.setText(one.title)
        choose(self.subject, one.subject)
        self._show_categories()
        if self.list.entries:
            self.list.select(self.list.entries[0].id)
        self._show_category(self.list.current_id)

    def _show_categories(self) -> None:
        entries = []
        for one in self._categories:
            marks = (Mark(tr("critical"), "urgent"),) if one.critical else ()
            words = tr("{points} points, weight {weight}").format(points=one.points, weight=one.weight)
            entries.append(Entry(one.id, one.title, one.hint, words, marks))
        self.list.show_entries(entries)

    @property
    def _category(self) -> ScorecardCategory | None:
        return next((one for one in self._categories if one.id == self.list.current_id), None)

    def _show_category(self, _: str) -> None:
        one = self._category
        for field in (self.name, self.hint, self.points, self.weight, self.critical, self.causes):
            field.setEnabled(one is not None)
        if one is None:
            return
        self._filling = True
        self.name.setText(one.title)
        self.hint.setText(one.hint)
        self.points.setValue(one.points)
        self.weight.setValue(one.weight)
        self.critical.setChecked(one.critical)
        self.causes.setPlainText("\n".join(one.causes))
        self._filling = False

    def _typed(self) -> None:
        one = self._category
        if self._filling or one is None:
            return
        causes = [line.strip() for line in self.causes.toPlainText().splitlines() if line.strip()]
        changed = one.model_copy(
            update={
                "title": self.name.text(), "hint": self.hint.text(), "points": self.points.value(),
                "weight": self.weight.value(), "critical": self.critical.isChecked(),
                "causes": tuple(causes[:MOST_CAUSES]),
            }
        )  # fmt: skip
        self._categories = tuple(changed if known.id == one.id else known for known in self._categories)
        self._show_categories()

    def add_category(self) -> None:
        """One more category."""
        if len(self._categories) < MOST:
            made = ScorecardCategory(id=new_id(), title=tr("New category"))
            self._categories = (*self._categories, made)
            self._show_categories()
            self.list.select(made.id)
            self._show_category(made.id)
            self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.name.selectAll()

    def drop_category(self) -> None:
        """Take the chosen one out."""
        if (one := self._category) is not None:
            self._categories = tuple(known for known in self._categories if known.id != one.id)
            self._show_categories()
            if self.list.entries:
                self.list.select(self.list.entries[0].id)
            self._show_category(self.list.current_id)

    def begin(self) -> None:
        """A new scorecard."""
        self._is_new = True
        self._show(Scorecard(id=new_id(), title="", categories=(ScorecardCategory(id=new_id(), title=tr("Right")),)))
        self._opened("")

    def _opened(self, _: str) -> None:
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def send(self) -> None:
        """Save it."""
        if self._form.isHidden():
            return
        try:
            order = PutScorecard(
                title=self.title.text().strip(),
                subject="escalation" if self.subject.currentData() == "escalation" else "ai",
                categories=tuple(ScorecardCategory(**dict(one)) for one in self._categories),
            )
        except ValidationError:
            self._say(tr("A scorecard needs a title and at least one category, and every category a title."))
            return
        self._tasks.first("save", self._send(self._id, order), doing="saving the scorecard")

    async def _send(self, card_id: str, order: PutScorecard) -> None:
        try:
            found = await self._api.put_scorecard(card_id, order)
        except ClientError as failed:
            self._say(tr("Not saved: {why}").format(why=failed))
            return
        self._is_new = False
        self._id = ""
        self._notices.done(tr("The scorecard is saved: {title}.").format(title=order.title), key="scorecard")
        self._take(found)
        self.page.focus_first()

    # -- keys

    def keys_here(self) -> Keys:
        """What the actions mean here."""
        return {
            "review-next": partial(self._step, 1), "review-previous": partial(self._step, -1),
            "review-new": self.begin, "hand-in": self.send,
        }  # fmt: skip

    def _step(self, by: int) -> None:
        (self.list if self.list.hasFocus() else self.page.list).step(by)

    def parts(self) -> list[Part]:
        """The list, the form, its categories."""
        reason = Qt.FocusReason.ShortcutFocusReason
        found: list[Part] = [(self.page.list, self.page.focus_first)]
        if not self._form.isHidden():
            found += [(self._form, partial(self._opened, "")), (self.list, partial(self.list.setFocus, reason))]
        return found

    def back(self) -> bool:
        """Out of the form."""
        if self._is_new:
            self._is_new, self._id = False, ""
            self._chosen(self.page.list.current_id)
            self.page.focus_first()
            return True
        if not self.page.list.hasFocus() and self._form.isVisible():
            self.page.focus_first()
            return True
        return False
