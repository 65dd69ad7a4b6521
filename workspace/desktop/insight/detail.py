"""One figure in full: its value, what it rests on, its course over the weeks or side by side, and what is behind it."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from workspace.contract.insight import BehindPage, Breakdown, Curve, FigureView, FunnelStep, HeatMap, Series, Thermostat
from workspace.desktop.charts.bars import BarChart
from workspace.desktop.charts.chart import Chart, ChartPoint
from workspace.desktop.charts.curve import CurveChart
from workspace.desktop.charts.heat import HeatChart
from workspace.desktop.charts.trend import TrendChart
from workspace.desktop.insight.words import (
    OUTCOMES,
    change_words,
    chart_point,
    formula_of,
    percent,
    rate_words,
    rests_on,
    title_of,
    value_words,
    worded,
)
from workspace.desktop.parts.entries import Entry, EntryList, Mark
from workspace.desktop.parts.make import button, column, label, row
from workspace.desktop.service_words import reason
from workspace.desktop.theme.theme import Theme
from workspace.desktop.translate import later, tr
from workspace.desktop.words import day, now, number

BREAKDOWNS: Final[dict[Breakdown, str]] = {
    "week": later("By week"),
    "category": later("By category"),
    "channel": later("By channel"),
    "language": later("By language"),
    "level": later("By level"),
}
CURVE_TITLES: Final = {
    "risk-coverage": (
        later("Wrong among what would be answered"), later("share answered, the surest first"), later("share wrong"),
    ),
    "reliability": (
        later("Stated confidence and the share that was right"), later("how sure the AI was"), later("share right"),
    ),
}  # fmt: skip


class FigureDetail(QScrollArea):
    """What is shown of the chosen figure.

    Signals:
        breakdown_asked: side by side by this.
        behind_asked: the conversations behind this point; figure and breakdown value ('' for none).
        conversation_asked: a conversation shall be opened.
    """

    breakdown_asked = Signal(str)
    behind_asked = Signal(str, str)
    conversation_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = label(strong=True, size="large")
        self.value = label(strong=True, size="title")
        self.rests = label(tone="secondary", wrap=True)
        self.change = label(tone="secondary", wrap=True)
        self.more = label(wrap=True)
        self.formula = label(tone="faint", size="small", wrap=True)
        self._figure = ""
        self._by_tabs = QButtonGroup(self)
        self._tabs = QWidget()
        tabs = row(gap=2)
        self.tabs: dict[str, QPushButton] = {}
        for by, title in BREAKDOWNS.items():
            tab = button(tr(title), "tab", partial(self.breakdown_asked.emit, by))
            tab.setCheckable(True)
            self._by_tabs.addButton(tab)
            tabs.addWidget(tab)
            self.tabs[by] = tab
        tabs.addStretch(1)
        self._tabs.setLayout(tabs)
        self.trend = TrendChart(theme, tr("By week"), percent)
        self.bars = BarChart(theme, tr("Side by side"), percent)
        self.heat = HeatChart(theme, tr("Escalations by category and reason"))
        self.risk = CurveChart(theme, tr("Wrong among what would be answered"), joined=True)
        self.reliability = CurveChart(theme, tr("Stated confidence and the share that was right"), joined=False)
        self._charts = QStackedWidget()
        self._nothing = QWidget()
        for chart in (self._nothing, self.trend, self.bars, self.heat, self.risk, self.reliability):
            self._charts.addWidget(chart)
            if isinstance(chart, Chart):
                chart.moved.connect(self._point_said)
                chart.opened.connect(self._opened)
        self.said = label(tone="secondary", size="small", wrap=True)
        self.behind_title = label(strong=True)
        self.behind = EntryList(theme, tr("The conversations behind it"))
        self.behind.opened.connect(self.conversation_asked)
        self.behind.setMinimumHeight(theme.type.space(180))
        whole = column(margin=(20, 16, 20, 16), gap=6)
        for part in (self.title, self.value, self.rests, self.change, self.more, self._tabs, self._charts, self.said):
            whole.addWidget(part)
        whole.addSpacing(8)
        whole.addWidget(self.behind_title)
        whole.addWidget(self.behind, 1)
        whole.addWidget(self.formula)
        # Where nothing stands behind a point, all stands at the top.
        whole.addStretch(1)
        inside = QWidget()
        inside.setProperty("role", "pane")
        inside.setLayout(whole)
        self.setWidget(inside)
        self.hide_behind()

    # -- what is shown

    def _say(self, title: str, value: str, rests: str, change: str = "", more: str = "", formula: str = "") -> None:
        for part, words in (
            (self.title, title), (self.value, value), (self.rests, rests), (self.change, change), (self.more, more),
            (self.formula, formula),
        ):  # fmt: skip
            part.setText(words)
            part.setVisible(bool(words))
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.said.setText("")

    def _show(self, chart: QWidget, *, tabs: bool = False) -> None:
        self._charts.setCurrentWidget(chart)
        self._charts.setVisible(chart is not self._nothing)
        self._charts.setFixedHeight(max(chart.sizeHint().height(), self._theme.type.space(60)))
        self._tabs.setVisible(tabs)

    def show_figure(self, figure: FigureView, *, has_series: bool) -> None:
        """A figure; its series follows where it has one."""
        formula = formula_of(figure)
        source = tr("Source: {source}.").format(source=figure.source) if figure.source else ""
        self._figure = figure.figure
        self._say(title_of(figure), value_words(figure), rests_on(figure), change_words(figure), "",
                  f"{tr('Counted as {formula}.').format(formula=formula)} {source}".strip())  # fmt: skip
        self._show(self._nothing, tabs=has_series)
        self.hide_behind()

    def show_series(self, series: Series) -> None:
        """Over weeks as a line, else as bars."""
        self.tabs[series.by].setChecked(True)
        unit = series.points[0].figure if series.points else FigureView(id="", title="")
        points = [chart_point(one, by_week=series.by == "week") for one in series.points]
        chart: Chart = self.trend if series.by == "week" else self.bars
        if isinstance(chart, TrendChart | BarChart):
            chart.worded, chart.is_share = partial(worded, unit), unit.unit == "share"
        if series.by == "week":
            self.trend.band, self.trend.floor = None, None
            self.trend.band_words = self.trend.floor_words = ""
        chart.setAccessibleName(f"{self.title.text()}, {tr(BREAKDOWNS[series.by])}")
        chart.show_points(points)
        self._show(chart, tabs=True)

    def show_thermostat(self, one: Thermostat) -> None:
        """The escalation rate in its band, with what stands beside it."""
        beside = tr("Abandoned {abandoned}, ambiguous {ambiguous}: what is not escalated is not yet resolved.").format(
            abandoned=value_words(one.abandoned), ambiguous=value_words(one.ambiguous)
        )
        self._figure = one.escalated.figure
        self._say(tr("Thermostat: escalated"), value_words(one.escalated), rests_on(one.escalated),
                  change_words(one.escalated), f"{beside}\n{floor_words(one)}",
                  tr("Counted as {formula}.").format(formula=formula_of(one.escalated)))  # fmt: skip
        if one.weeks is not None:
            self.show_series(one.weeks)
        self.trend.band = (one.band_low, one.band_high)
        self.trend.band_words = tr("band")
        self.trend.floor, self.trend.floor_words = one.floor, tr("floor") if one.floor is not None else ""
        self.trend.update()
        self.hide_behind()

    def show_funnel(self, steps: tuple[FunnelStep, ...]) -> None:
        """From all conversations to those that were affirmed."""
        self._figure = ""
        self._say(tr("From all to affirmed"), "", tr("Each bar is a share of all conversations."))
        points = []
        for one in steps:
            title = tr(FUNNEL[one.id]) if one.id in FUNNEL else one.title
            share = one.share
            points.append(
                ChartPoint(
                    key=one.figure, title=title, value=share.value if share else None, n=one.n,
                    said=f"{title}: {number(one.n)}, {rate_words(share)}", shown=number(one.n),
                )
            )  # fmt: skip
        self.bars.worded, self.bars.is_share = percent, True
        self.bars.setAccessibleName(tr("From all to affirmed"))
        self.bars.show_points(points)
        self._show(self.bars)
        self.hide_behind()

    def show_heat(self, heat: HeatMap) -> None:
        """Escalations by category and reason."""
        self._figure = "heat"
        self._say(tr("Escalations by category and reason"), "", tr("The number of escalations; the darker the more."))
        by_place = {(one.row, one.column): one for one in heat.cells}
        columns = [reason(key, title) for key, title in zip(heat.columns, heat.column_titles, strict=True)]
        points = []
        for key, title in zip(heat.rows, heat.row_titles, strict=True):
            for column_key, column_title in zip(heat.columns, columns, strict=True):
                cell = by_place.get((key, column_key))
                n = cell.n if cell is not None else 0
                said = f"{title}, {column_title}: {number(n)}"
                points.append(
                    ChartPoint(key=f"{key}/{column_key}", title=said, value=float(n), n=n, said=said, shown=number(n))
                )
        self.heat.show_cells(heat.row_titles, columns, points)
        self._show(self.heat)
        self.hide_behind()

    def show_curve(self, curve: Curve) -> None:
        """Risk over coverage, or reliability."""
        self._figure = ""
        title, x_title, y_title = (tr(one) for one in CURVE_TITLES[curve.id])
        area = (
            tr("Mean risk over all coverages (AURC): {area}").format(area=percent(curve.area))
            if curve.area is not None
            else ""
        )
        words = tr("On the labels the confidence was learned from.") if curve.x else tr("There are no labels yet.")
        self._say(title, "", words, area)
        chart = self.risk if curve.id == "risk-coverage" else self.reliability
        chart.shares, chart.x_title, chart.y_title = curve.x, x_title, y_title
        chart.show_points(_curve_points(curve))
        self._show(chart)
        self.hide_behind()

    # -- what is behind a point

    def hide_behind(self) -> None:
        """Nothing was asked for."""
        self.behind_title.hide()
        self.behind.hide()

    def show_behind(self, page: BehindPage, title: str) -> None:
        """The conversations."""
        more = f" {tr('(the newest)')}" if page.next else ""
        self.behind_title.setText(f"{tr('{n} conversations').format(n=number(len(page.rows)))}{more}: {title}")
        at = now()
        self.behind.show_entries(
            Entry(
                one.conversation_id,
                one.customer_name or "–",
                one.first_line,
                day(one.last_message_at, at),
                (Mark(tr(OUTCOMES[one.outcome]) if one.outcome in OUTCOMES else one.outcome),),
            )
            for one in page.rows
        )
        self.behind_title.show()
        self.behind.setVisible(bool(page.rows))
        if page.rows:
            self.behind.select(page.rows[0].conversation_id)
            self.behind.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(self.behind)

    def _point_said(self, _: str) -> None:
        chart = self.sender()
        if isinstance(chart, Chart) and chart.current is not None:
            opens = "" if isinstance(chart, CurveChart) else f"  {tr('Enter shows the conversations.')}"
            self.said.setText(f"{chart.current.said}.{opens}")

    def _opened(self, key: str) -> None:
        self.behind_asked.emit(self._figure, key)

    @property
    def chart(self) -> QWidget:
        """The chart that is shown."""
        return self._charts.currentWidget() or self._nothing


FUNNEL: Final = {
    "conversations": later("All conversations"),
    "involved": later("The AI took part, and it has ended"),
    "answered": later("The AI gave an answer"),
    "resolved": later("Settled by the AI"),
    "verified": later("Affirmed by the customer"),
}


def floor_words(one: Thermostat) -> str:
    """What the risk makes of the band."""
    risk = percent(one.risk)
    if one.floor is None:
        return tr("Too few labels to say how much must go to people.")
    said = tr("At a risk of {risk} at least {floor} must go to people, whatever the AI does.").format(
        risk=risk, floor=percent(one.floor)
    )
    if one.feasible:
        return said
    return f"{said} {tr('The band cannot be kept: more and better articles lower it, or a larger risk.')}"


def _curve_points(curve: Curve) -> list[ChartPoint]:
    points = []
    for at, (x, y) in enumerate(zip(curve.x, curve.y, strict=True)):
        n = curve.n[at] if at < len(curve.n) else 0
        low = curve.low[at] if at < len(curve.low) else None
        high = curve.high[at] if at < len(curve.high) else None
        said = f"{percent(x)}: {percent(y)}, {tr('n = {n}').format(n=number(n))}"
        points.append(
            ChartPoint(str(at), percent(x), y, low, high, n, said=said, is_too_few=n < 20 and low is not None)
        )
    return points
