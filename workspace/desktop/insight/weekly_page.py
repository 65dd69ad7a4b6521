"""The weekly review: the ten one after the other by keys, a decision for each, and what became of last time's."""

from collections.abc import Callable
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QScrollArea, QSplitter, QWidget

from workspace.client.errors import ClientError
from workspace.client.insight_api import InsightApi
from workspace.contract.insight import DecideWeek, WeekItem, WeekView
from workspace.contract.values import new_id
from workspace.desktop.choosing import Chooser, matching
from workspace.desktop.insight.report_pdf import write_pdf
from workspace.desktop.insight.words import percent
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.parts.entries import Entry, EntryList, Mark
from workspace.desktop.parts.keyed import keyed
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.service_words import reason
from workspace.desktop.state import DeskState
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr, tr_n
from workspace.desktop.words import day, now, number

Kind = Literal["write-article", "change-policy", "fix-product", "watch", "nothing"]
KINDS: Final[tuple[tuple[Kind, str], ...]] = (
    ("write-article", later("Write an article")),
    ("change-policy", later("Let the AI do more")),
    ("fix-product", later("Look into it")),
    ("watch", later("Watch")),
    ("nothing", later("Nothing")),
)
BECAUSE: Final = {
    "write-article": later("The AI was not sure enough or found nothing: an article would answer them."),
    "change-policy": later("Most were rated unnecessary: the AI may do more here."),
    "fix-product": later("Something broke, or more customers than usual are upset or want a person."),
    "watch": later("People are right for these; watch whether they become more."),
    "nothing": later("A single case."),
}
FORMATS: Final = (("html", later("Page (HTML)")), ("pdf", later("Page to print (PDF)")), ("csv", later("Table (CSV)")))


class WeeklyPage(QObject):
    """One week at a time.

    Signals:
        conversation_asked: an example shall be opened.
        gaps_asked: the list of what the knowledge lacks shall be opened.
        file_made: a file to be saved; its name and content.
    """

    conversation_asked = Signal(str)
    gaps_asked = Signal()
    file_made = Signal(str, bytes)

    def __init__(
        self, *, theme: Theme, state: DeskState, api: InsightApi, chooser: Chooser, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme, self._state, self._api, self._chooser, self._notices = theme, state, api, chooser, notices
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.week = ""
        self.weeks: tuple[str, ...] = ()
        self.view: WeekView | None = None
        self.choose_week = button(tr("Week"), "choice", self.choose)
        self.export_button = button(tr("Export"), "plain", self.export)
        keyed((self.choose_week, "filter"), (self.export_button, "insight-export"))
        self.headline = label(strong=True, wrap=True)
        self.list = EntryList(theme, tr("Where escalations come from"))
        self.list.chosen.connect(self._show_item)
        self.list.opened.connect(self._to_examples)
        self.title = label(strong=True, size="large", wrap=True)
        self.figures = label(tone="secondary", wrap=True)
        self.suggested = label(wrap=True)
        self.decided = label(tone="calm", wrap=True)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Who does what until when (optional)"))
        self.note.setAccessibleName(tr("What was decided, in your words"))
        self.kinds: dict[str, QPushButton] = {}
        self._decisions = QWidget()
        decisions = row(gap=6)
        for place, (kind, title) in enumerate(KINDS, 1):
            made = button(tr(title), "plain", partial(self.decide, kind))
            if place < len(KINDS):
                keyed((made, f"why-{place}"), on_it=True)
            self.kinds[kind] = made
            decisions.addWidget(made)
        decisions.addStretch(1)
        self._decisions.setLayout(decisions)
        self.examples = EntryList(theme, tr("Examples, and what the knowledge lacks"))
        self.examples.opened.connect(self._open)
        self.before = label(tone="secondary", wrap=True)
        self._widget = self._arranged(theme)
        self._show_nothing(tr("The week is being read …"))

    def _arranged(self, theme: Theme) -> QWidget:
        head = row(margin=(16, 8, 16, 8), gap=8)
        head.addWidget(self.choose_week)
        head.addWidget(self.headline, 1)
        head.addWidget(self.export_button)
        inside = column(margin=(20, 16, 20, 16), gap=8)
        for part in (self.title, self.figures, self.suggested, self.note, self._decisions, self.decided):
            inside.addWidget(part)
        inside.addWidget(self.examples, 1)
        inside.addWidget(self.before)
        detail = QWidget()
        detail.setProperty("role", "pane")
        detail.setLayout(inside)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(detail)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(scrolled)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.type.space(380), 900])
        whole = column()
        whole.addLayout(head)
        whole.addWidget(split, 1)
        made = QWidget()
        made.setLayout(whole)
        return made

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._widget

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    # -- reading

    def refresh(self) -> None:
        """Ask again; what was there stays until the answer is."""
        self._tasks.newest("week", self._load(), doing="reading the week")

    async def _load(self) -> None:
        try:
            self.weeks = (await self._api.weeks()).weeks
            if not self.weeks:
                self._show_nothing(tr("There is no week to review yet. The first is here when it is over."))
                return
            # The newest is not over; the one before it is what is reviewed.
            wanted = self.week if self.week in self.weeks else self.weeks[min(1, len(self.weeks) - 1)]
            self._take(await self._api.week(wanted))
        except ClientError as failed:
            self.headline.setText(tr("The week cannot be read now: {why}").format(why=failed))

    def _take(self, view: WeekView) -> None:
        self.view, self.week = view, view.week
        self.choose_week.setText(tr("Week {week}").format(week=view.week))
        self.headline.setText(_headline(view))
        self.list.show_entries(_entry(one) for one in view.items)
        if view.items and not self.list.current_id:
            self.list.select(view.items[0].id)
        elif self.item is not None:
            self._show_item(self.list.current_id)
        else:
            self._show_nothing(_headline(view))
        self.before.setText(_before_words(view))
        self.before.setVisible(bool(view.before))

    def _show_nothing(self, words: str) -> None:
        self.headline.setText(words)
        for part in (self.title, self.figures, self.suggested, self.decided, self.examples, self.note, self._decisions):
            part.hide()

    @property
    def item(self) -> WeekItem | None:
        """The item that is looked at."""
        view = self.view
        return next((one for one in view.items if one.id == self.list.current_id), None) if view else None

    @property
    def may_decide(self) -> bool:
        """Leads decide."""
        return self._state.desk is not None and self._state.desk.role == "lead"

    def _show_item(self, _: str) -> None:
        one = self.item
        if one is None:
            return
        self.title.setText(f"{one.category_title}: {reason(one.reason, one.reason_words)}")
        self.figures.setText(_figures(one))
        action = tr(dict(KINDS)[one.action])
        self.suggested.setText(f"{tr('Suggested')}: {action}. {tr(BECAUSE[one.action])}")
        decided = one.decision
        words = ""
        if decided is not None:
            by = decided.by.name if decided.by is not None else ""
            said = f" – {decided.text}" if decided.text else ""
            words = f"✓ {tr('Decided by {name}').format(name=by)}: {tr(dict(KINDS)[decided.kind])}{said}"
        self.decided.setText(words)
        self.note.setText(decided.text if decided is not None else "")
        at = now()
        examples = [
            Entry(f"conversation:{each.conversation_id}", each.customer_name or "–", each.first_line,
                  day(each.last_message_at, at))
            for each in one.examples
        ]  # fmt: skip
        gaps = [
            Entry(f"gap:{key}", title, tr("The knowledge lacks this"), "", (Mark(tr("gap"), "attention"),))
            for key, title in zip(one.gap_ids, one.gap_titles, strict=True)
        ]
        self.examples.show_entries((*examples, *gaps))
        for part in (self.title, self.figures, self.suggested, self.examples):
            part.show()
        self.decided.setVisible(bool(words))
        self.note.setVisible(self.may_decide)
        self._decisions.setVisible(self.may_decide)

    # -- deciding

    def decide(self, kind: Kind) -> None:
        """Note it and go on to the next."""
        one, view = self.item, self.view
        if one is None or view is None or not self.may_decide:
            return
        order = DecideWeek(id=new_id(), item_id=one.id, kind=kind, text=self.note.text().strip())
        self._tasks.newest(f"decide {order.id}", self._decide(view.week, order), doing="noting a decision")

    async def _decide(self, week: str, order: DecideWeek) -> None:
        try:
            view = await self._api.decide(week, order)
        except ClientError as failed:
            # What was typed stays where it was typed.
            self._notices.attention(tr("Not noted: {why}").format(why=failed), key="week")
            return
        at = self.list.current_id
        self._take(view)
        if self.list.current_id == at:
            self.list.step(1)

    # -- going elsewhere

    def _to_examples(self, _: str) -> None:
        self.examples.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.examples.entries and not self.examples.current_id:
            self.examples.select(self.examples.entries[0].id)

    def _open(self, key: str) -> None:
        kind, _, name = key.partition(":")
        if kind == "conversation":
            self.conversation_asked.emit(name)
        else:
            self.gaps_asked.emit()

    def choose(self) -> None:
        """Another week."""
        self._chooser.ask(
            tr("Which week?"),
            lambda words: [
                Found(one, "", "", partial(self.show_week, one)) for one in self.weeks if matching(words, one)
            ],
        )

    def show_week(self, week: str) -> None:
        """Review this one."""
        self.week = week
        self.refresh()

    def export(self) -> None:
        """As a page, as a page to print, or as a table."""
        self._chooser.ask(
            tr("Export the week as …"),
            lambda words: [
                Found(tr(title), "", "", partial(self._export, kind))
                for kind, title in FORMATS
                if matching(words, tr(title))
            ],
        )

    def _export(self, kind: str) -> None:
        self._tasks.newest("export", self._make(kind), doing="exporting the week")

    async def _make(self, kind: str) -> None:
        try:
            content = await self._api.report(self.week, "csv" if kind == "csv" else "html")
        except ClientError as failed:
            self._notices.information(tr("The week cannot be read now: {why}").format(why=failed), key="export")
            return
        if kind == "pdf":
            content = write_pdf(content.decode("utf-8"))
        self.file_made.emit(f"deskhand-{self.week}.{kind}", content)

    # -- keys

    def keys_here(self) -> dict[str, Callable[[], object]]:
        """What the actions mean here."""
        keys: dict[str, Callable[[], object]] = {
            "next-row": partial(self.list.step, 1),
            "previous-row": partial(self.list.step, -1),
            "filter": self.choose,
            "insight-export": self.export,
            "note": partial(self.note.setFocus, Qt.FocusReason.ShortcutFocusReason),
        }
        if self.may_decide and self.item is not None:
            keys |= {f"why-{place}": partial(self.decide, kind) for place, (kind, _) in enumerate(KINDS[:-1], 1)}
        return keys

    def parts(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """The ten, the words, the examples."""
        shown = [self.list, *([self.note] if not self.note.isHidden() else []), self.examples]
        return [(one, partial(one.setFocus, Qt.FocusReason.ShortcutFocusReason)) for one in shown]

    def back(self) -> bool:
        """From the examples or the words to the ten."""
        if self.list.hasFocus() or not self.list.entries:
            return False
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True


def _entry(one: WeekItem) -> Entry:
    marks = [Mark(f"▲ {tr('rising')}", "attention")] if one.is_rising else []
    if one.decision is not None:
        marks.append(Mark(f"✓ {tr(dict(KINDS)[one.decision.kind])}", "calm"))
    below = tr("{share} of all").format(share=percent(one.share.value)) if one.share.value is not None else ""
    title = f"{one.rank}  {one.category_title}: {reason(one.reason, one.reason_words)}"
    return Entry(one.id, title, below, number(one.volume), tuple(marks))


def _figures(one: WeekItem) -> str:
    if one.ratio is None or one.ratio_low is None or one.ratio_high is None:
        change = tr("none in the four weeks before")
    else:
        change = tr("{ratio} times the mean of the four weeks before (between {low} and {high})").format(
            ratio=number(one.ratio, 1), low=number(one.ratio_low, 1), high=number(one.ratio_high, 1)
        )
    parts = [tr_n("%n escalations", one.volume), change, tr("{n} minutes of people").format(n=number(one.minutes))]
    if one.correction_ids:
        parts.append(tr_n("%n corrections in this category in this week", len(one.correction_ids)))
    return " · ".join(parts)


def _headline(view: WeekView) -> str:
    if not view.escalations:
        return tr("Nothing went to people in this week.")
    words = tr_n("%n conversations went to people.", view.escalations)
    rising = sum(one.is_rising for one in view.items)
    if rising:
        words = f"{words} {tr_n('%n of the ten are rising.', rising)}"
    return words if view.is_over else f"{words} {tr('The week is not over.')}"


def _named(view: WeekView, item_id: str) -> str:
    """An item by its titles, where this week knows its category."""
    category, _, code = item_id.partition("/")
    title = next((one.category_title for one in view.items if one.category == category), category)
    return f"{title}: {reason(code, code)}"


def _before_words(view: WeekView) -> str:
    if not view.before:
        return ""
    lines = [
        f"• {_named(view, one.item_id)}: {tr(dict(KINDS)[one.kind])}"
        f"{' – ' + one.text if one.text else ''}: {one.became}"
        for one in view.before
    ]
    return f"{tr('What became of the last decisions')}\n" + "\n".join(lines)
