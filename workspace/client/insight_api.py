"""The calls of the insight pane; apart from the others, because a desk starts without them."""

from workspace.client.api import Api
from workspace.contract.insight import (
    AgentFiguresList,
    BehindPage,
    Breakdown,
    DecideWeek,
    InsightFilter,
    InsightView,
    Rates,
    ReportSchedule,
    ReportScheduleIn,
    Series,
    WeekList,
    WeekView,
)


class InsightApi:
    """Figures over the same connection as everything else; every failure is one of ``client.errors``."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def view(self, wanted: InsightFilter) -> InsightView:
        """The whole pane under a filter; empty days are the last twelve weeks."""
        return await self._api.read("/insight", InsightView, asked(wanted))

    async def series(self, wanted: InsightFilter, figure: str, by: Breakdown) -> Series:
        """One share over weeks, or side by side."""
        return await self._api.read("/insight/series", Series, asked(wanted) | {"figure": figure, "by": by})

    async def behind(self, wanted: InsightFilter, figure: str, cursor: str = "") -> BehindPage:
        """The conversations behind a figure."""
        more = {"figure": figure} | ({"cursor": cursor} if cursor else {})
        return await self._api.read("/insight/behind", BehindPage, asked(wanted) | more)

    async def own(self, wanted: InsightFilter) -> AgentFiguresList:
        """One's own figures; a lead's are everybody's."""
        days = {name: value for name, value in asked(wanted).items() if name in ("since", "until")}
        return await self._api.read("/insight/agents", AgentFiguresList, days)

    async def export(self, wanted: InsightFilter) -> bytes:
        """Everything as a table (CSV)."""
        return await self._api.read_bytes("/insight/export.csv", asked(wanted))

    async def weeks(self) -> WeekList:
        """The weeks there is something to say about."""
        return await self._api.read("/insight/weeks", WeekList)

    async def week(self, week: str) -> WeekView:
        """One week."""
        return await self._api.read(f"/insight/weeks/{week}", WeekView)

    async def decide(self, week: str, order: DecideWeek) -> WeekView:
        """Note what was decided; safe to send again."""
        return await self._api.order("POST", f"/insight/weeks/{week}/decisions", WeekView, order)

    async def report(self, week: str, kind: str) -> bytes:
        """The week as a page (html) or a table (csv)."""
        return await self._api.read_bytes(f"/insight/weeks/{week}/report.{kind}")

    async def rates(self) -> Rates:
        """What people cost."""
        return await self._api.read("/settings/rates", Rates)

    async def set_rates(self, rates: Rates) -> Rates:
        """Set it."""
        return await self._api.order("PUT", "/settings/rates", Rates, rates)

    async def report_schedule(self) -> ReportSchedule:
        """When and to whom the weekly report is mailed (leads)."""
        return await self._api.read("/settings/report", ReportSchedule)

    async def set_report_schedule(self, order: ReportScheduleIn) -> ReportSchedule:
        """Set it (leads)."""
        return await self._api.order("PUT", "/settings/report", ReportSchedule, order)


def asked(wanted: InsightFilter) -> dict[str, str | list[str]]:
    """A filter as the service is asked."""
    found: dict[str, str | list[str]] = {}
    for name, value in (("since", wanted.since), ("until", wanted.until)):
        if value:
            found[name] = value
    for name, values in (
        ("category", wanted.categories),
        ("channel", wanted.channels),
        ("language", wanted.languages),
        ("level", tuple(str(one) for one in wanted.levels)),
    ):
        if values:
            found[name] = list(values)
    return found
