"""The page of figures: the list with the thermostat on top, the chosen one in full beside it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from workspace.client.errors import ClientError, Unreachable
from workspace.client.insight_api import InsightApi
from workspace.contract.insight import Breakdown, FigureView, InsightFilter, InsightView
from workspace.desktop.choosing import Chooser
from workspace.desktop.insight.detail import BREAKDOWNS, FigureDetail
from workspace.desktop.insight.narrowing import Narrowing
from workspace.desktop.insight.words import title_of, value_words
from workspace.desktop.notices import Notices
from workspace.desktop.parts.entries import Entry, EntryList, Mark
from workspace.desktop.parts.make import column, label
from workspace.desktop.tasks import TaskScope
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr, tr_n
from workspace.desktop.words import exact, now, number

THERMOSTAT: Final = "thermostat"
KEPT_AS: Final = "insight.json"
# What is listed, under which heading; each figure once.
GROUPS: Final = (
    (later("Resolution"), ("verified", "assumed", "automation", "first-contact", "involvement")),
    (later("Not resolved"), ("escalated", "abandoned", "ambiguous")),
    (later("Escalations"), ("precision", "recall", "timeliness", "brief", "one-touch")),
    (later("Customers"), ("csat", "ces", "ces-agrees", "response")),
    (later("Time"), ("response_s", "latency_s", "handle_s")),
    (later("Cost"), ("cost",)),
    (later("Getting better"), ("points", "live-after", "avoided-replay", "avoided")),
)
EXTRA: Final = (
    ("funnel", later("From all to affirmed")),
    ("heat", later("Escalations by category and reason")),
    ("risk-coverage", later("Wrong among what would be answered")),
    ("reliability", later("Stated confidence and the share that was right")),
)
HAVE_SERIES: Final = frozenset({
    "verified", "assumed", "automation", "first-contact", "involvement", "escalated", "abandoned", "ambiguous",
    "precision", "brief", "one-touch", "response",
})  # fmt: skip


class FiguresPage(QObject):
    """Reads the figures, keeps the last ones for the next time, and shows what is behind a point.

    Signals:
        conversation_asked: a conversation shall be opened.
    """

    conversation_asked = Signal(str)

    def __init__(
        self, *, theme: Theme, api: InsightApi, chooser: Chooser, notices: Notices, folder: Path, parent: QObject,
        clock: Callable[[], datetime] = now,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._api, self._notices, self._kept_at, self._clock = api, notices, folder / KEPT_AS, clock
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self.view: InsightView | None = None
        self._by: Breakdown = "week"
        self.narrowing = Narrowing(chooser, self, clock)
        self.narrowing.changed.connect(self.refresh)
        self.list = EntryList(theme, tr("Figures"))
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._to_chart)
        self.detail = FigureDetail(theme)
        self.detail.breakdown_asked.connect(self._side_by_side)
        self.detail.behind_asked.connect(self._behind_point)
        self.detail.conversation_asked.connect(self.conversation_asked)
        self.state = label(tone="secondary", size="small", wrap=True)
        head = column(margin=(16, 8, 16, 8), gap=6)
        head.addWidget(self.narrowing.widget)
        head.addWidget(self.state)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.type.space(340), 900])
        whole = column()
        whole.addLayout(head)
        whole.addWidget(split, 1)
        self._widget = QWidget()
        self._widget.setLayout(whole)
        self._read_kept()

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
        if self.view is None:
            self._say(tr("The figures are being read …"))
        self._tasks.newest("figures", self._load(), doing="reading the figures")

    async def _load(self) -> None:
        wanted = self.narrowing.filter
        try:
            view = await self._api.view(wanted)
        except Unreachable:
            since = tr("as of {moment}").format(moment=exact(self.view.counted_at)) if self.view else ""
            self._say(" ".join(filter(None, (tr("No contact to the service."), since))))
            return
        except ClientError as failed:
            self._say(tr("The figures cannot be read now: {why}").format(why=failed))
            return
        self._take(view)
        if wanted == InsightFilter(since="", until=""):
            self._kept_at.write_text(view.model_dump_json(), encoding="utf-8")

    def _read_kept(self) -> None:
        try:
            view = InsightView.model_validate_json(self._kept_at.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        self._take(view)

    def _take(self, view: InsightView) -> None:
        self.view = view
        self.narrowing.take(view)
        words = tr("{n} conversations, counted {moment}").format(
            n=number(view.conversations), moment=exact(view.counted_at)
        )
        if view.behind:
            words = f"{words}. {tr_n('%n are still to be counted.', view.behind)}"
        if not view.conversations:
            words = tr("No conversations in this time. Figures are here once customers have written.")
        self._say(words)
        before = self.list.current_id
        self.list.show_entries(_entries(view))
        if not self.list.current_id:
            self.list.select(THERMOSTAT)
        elif self.list.current_id == before:
            self._show(before)

    def _say(self, words: str) -> None:
        self.state.setText(words)

    # -- showing

    def figure(self, name: str) -> FigureView | None:
        """A figure by its name."""
        if self.view is None:
            return None
        return next((one for one in self.view.figures if one.id == name), None)

    def _show(self, name: str) -> None:
        view = self.view
        if view is None or not name:
            return
        if self.detail.behind.hasFocus():
            # What has the focus is about to be hidden.
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if name == THERMOSTAT:
            self._by = "week"
            self.detail.show_thermostat(view.thermostat)
        elif name == "funnel":
            self.detail.show_funnel(view.funnel)
        elif name == "heat" and view.heat is not None:
            self.detail.show_heat(view.heat)
        elif (curve := next((one for one in view.curves if one.id == name), None)) is not None:
            self.detail.show_curve(curve)
        elif (figure := self.figure(name)) is not None:
            self.detail.show_figure(figure, has_series=name in HAVE_SERIES)
            if name in HAVE_SERIES:
                self._side_by_side(self._by)

    def _side_by_side(self, by: str) -> None:
        name = "escalated" if self.list.current_id == THERMOSTAT else self.list.current_id
        view = self.view
        if view is None or name not in HAVE_SERIES:
            return
        self._by = next(one for one in BREAKDOWNS if one == by)
        known = next((one for one in view.series if one.id == name), None)
        if by == "week" and self.list.current_id == THERMOSTAT:
            self.detail.show_thermostat(view.thermostat)
        elif by == "week" and known is not None:
            self.detail.show_series(known)
        else:
            self._tasks.newest("series", self._read_series(name, self._by), doing="reading a series")

    async def _read_series(self, name: str, by: Breakdown) -> None:
        try:
            series = await self._api.series(self.narrowing.filter, name, by)
        except ClientError as failed:
            self._say(tr("The figures cannot be read now: {why}").format(why=failed))
            return
        if (self.list.current_id in (name, THERMOSTAT)) and by == self._by:
            self.detail.show_series(series)

    def _to_chart(self, _: str) -> None:
        self.detail.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- what is behind a point

    def _behind_point(self, figure: str, key: str) -> None:
        wanted = self.narrowing.filter
        view, title = self.view, ""
        if view is None:
            return
        name = self.list.current_id
        if name == "heat":
            category, _, reason = key.partition("/")
            wanted, figure = wanted.model_copy(update={"categories": (category,)}), f"reason:{reason}"
        elif name == "funnel":
            figure = key
        elif name in ("risk-coverage", "reliability"):
            return
        elif self._by == "week":
            wanted = wanted.model_copy(update={"since": key, "until": _next_week(key)})
        else:
            field = {"category": "categories", "channel": "channels", "language": "languages", "level": "levels"}[
                self._by
            ]
            wanted = wanted.model_copy(update={field: (int(key) if field == "levels" else key,)})
        chart = self.detail.chart
        current = getattr(chart, "current", None)
        title = current.title if current is not None else ""
        self._tasks.newest("behind", self._read_behind(wanted, figure, title), doing="reading what is behind it")

    async def _read_behind(self, wanted: InsightFilter, figure: str, title: str) -> None:
        try:
            page = await self._api.behind(wanted, figure)
        except ClientError as failed:
            self._notices.information(tr("They cannot be read now: {why}").format(why=failed), key="behind")
            return
        self.detail.show_behind(page, title)

    # -- keys

    def keys_here(self) -> dict[str, Callable[[], object]]:
        """What the actions mean here."""
        return {
            "next-row": partial(self.list.step, 1),
            "previous-row": partial(self.list.step, -1),
            "filter": self.narrowing.choose,
            "clear-filter": self.narrowing.clear,
            "insight-export": self.export,
            "insight-by": self._next_breakdown,
        }

    def _next_breakdown(self) -> None:
        ways: list[Breakdown] = ["week", "category", "channel", "language", "level"]
        self._side_by_side(ways[(ways.index(self._by) + 1) % len(ways)])

    def parts(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """The list, the chart, what is behind it."""
        shown: list[QWidget] = [self.list, self.detail.chart]
        if not self.detail.behind.isHidden():
            shown.append(self.detail.behind)
        return [(one, partial(one.setFocus, Qt.FocusReason.ShortcutFocusReason)) for one in shown]

    def back(self) -> bool:
        """From what is behind a point to the chart, from the chart to the list."""
        if self.detail.behind.hasFocus():
            self.detail.hide_behind()
            self.detail.chart.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if not self.list.hasFocus():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    # -- export

    def export(self) -> None:
        """Everything as a table."""
        self._tasks.newest("export", self._export(), doing="exporting the figures")

    async def _export(self) -> None:
        try:
            table = await self._api.export(self.narrowing.filter)
        except ClientError as failed:
            self._notices.information(tr("The figures cannot be read now: {why}").format(why=failed), key="export")
            return
        self.save_as("deskhand-figures.csv", table)

    def save_as(self, name: str, content: bytes) -> None:
        """Ask where, without stopping anything, and write it there."""
        dialog = QFileDialog(self._widget, tr("Save the figures"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._write, content))
        dialog.open()

    def _write(self, content: bytes, file: str) -> None:
        try:
            Path(file).write_bytes(content)
        except OSError as failed:
            self._notices.attention(tr("Not saved: {why}").format(why=failed.strerror or failed), key="export")
            return
        self._notices.information(tr("Saved as {name}").format(name=Path(file).name), key="export")


def _entries(view: InsightView) -> list[Entry]:
    figures = {one.id: one for one in view.figures}
    heat = view.thermostat
    in_band = heat.escalated.value is not None and heat.band_low <= heat.escalated.value <= heat.band_high
    mark = Mark(tr("in the band"), "calm") if in_band else Mark(tr("outside the band"), "attention")
    marks = () if heat.escalated.is_too_few or heat.escalated.value is None else (mark,)
    entries = [Entry(THERMOSTAT, tr("Thermostat: escalated"), "", value_words(heat.escalated), marks)]
    for group, names in GROUPS:
        for name in names:
            if (figure := figures.get(name)) is not None:
                entries.append(Entry(name, title_of(figure), tr(group), value_words(figure)))
    entries += [Entry(name, tr(title), tr("Charts")) for name, title in EXTRA]
    return entries


def _next_week(key: str) -> str:
    return (date.fromisoformat(key) + timedelta(weeks=1)).isoformat()
