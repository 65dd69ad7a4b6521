"""The insight pane on the wire: figures with their intervals, series, what to do next, and what was decided."""

from typing import Annotated, Literal

from pydantic import Field

from workspace.contract.commands import Words
from workspace.contract.values import ClientMadeId, Identifier, Moment, Order, PersonRef, Wire

Breakdown = Literal["week", "category", "channel", "language", "level"]
Unit = Literal["share", "seconds", "score", "money", "count", "points"]


class RateView(Wire):
    """A share with what it rests on and its 95 % interval; below n = 20 ``is_too_few`` says that it tells nothing.

    ``value``, ``low`` and ``high`` are 0..1, None where there is nothing to divide by.
    """

    numerator: float = 0
    denominator: float = 0
    n: int = 0
    value: float | None = None
    low: float | None = None
    high: float | None = None
    is_too_few: bool = True
    words: str = ""


class FigureView(Wire):
    """One figure: a share (``rate``) or a number with its spread.

    ``id`` is its name in docs/measures.md, ``formula`` says how it is counted, ``source`` where the definition is from.
    ``median`` and ``p90`` are of times in seconds. Money is in millionths of ``currency``. ``change`` is against the
    span before, of equal length. ``figure`` is what the conversations behind it are asked for with ('' where none are).
    """

    id: str
    title: str
    unit: Unit = "share"
    rate: RateView | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    median: float | None = None
    p90: float | None = None
    n: int = 0
    is_too_few: bool = False
    change: float | None = None
    change_low: float | None = None
    change_high: float | None = None
    better: Literal["up", "down", "band", "none"] = "none"
    formula: str = ""
    source: str = ""
    figure: str = ""
    currency: str = ""
    words: str = ""


class Point(Wire):
    """One point of a series: where it stands (a week's Monday as a date, a category's name …) and its figure."""

    key: str
    title: str
    figure: FigureView


class Series(Wire):
    """A figure over weeks, or side by side over categories, channels, languages or levels."""

    id: str
    title: str
    by: Breakdown
    unit: Unit = "share"
    points: tuple[Point, ...] = ()


class Thermostat(Wire):
    """The escalation rate in its band, and what stands beside it.

    ``floor`` is the least share that must go to a person at the risk chosen, whatever the AI does
    ((μ − α)/(1 − α), arXiv 2606.29054); ``feasible`` False: the band cannot be kept at that risk.
    """

    escalated: FigureView
    abandoned: FigureView
    ambiguous: FigureView
    band_low: float = 0.10
    band_high: float = 0.30
    base_error: float | None = None
    risk: float = 0.05
    floor: float | None = None
    feasible: bool = True
    words: str = ""
    weeks: Series | None = None


class Cell(Wire):
    """One cell of a heat map."""

    row: str
    column: str
    n: int = 0
    value: float | None = None


class HeatMap(Wire):
    """Escalations by category and reason."""

    id: str
    title: str
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    row_titles: tuple[str, ...] = ()
    column_titles: tuple[str, ...] = ()
    cells: tuple[Cell, ...] = ()


class FunnelStep(Wire):
    """One step of the funnel, from all conversations down to the verified ones; ``figure`` opens the conversations."""

    id: str
    title: str
    n: int
    share: RateView | None = None
    figure: str = ""


class Curve(Wire):
    """A risk–coverage curve or a reliability diagram: points (x, y) in 0..1, with how many stand behind each."""

    id: str
    title: str
    x_title: str
    y_title: str
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    n: tuple[int, ...] = ()
    area: float | None = None
    words: str = ""


class InsightFilter(Wire):
    """What the figures are of; empty is everything. ``since`` and ``until`` are days (UTC); ``until`` is excluded."""

    since: str
    until: str
    categories: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()


class Choosable(Wire):
    """A value a filter can take, with its title and how many conversations have it."""

    key: str
    title: str
    n: int = 0


class InsightView(Wire):
    """The whole pane for one filter, at one moment (``counted_at``).

    ``behind`` conversations still wait to be counted.
    """

    filter: InsightFilter
    counted_at: Moment
    behind: int = 0
    conversations: int = 0
    thermostat: Thermostat
    figures: tuple[FigureView, ...] = ()
    funnel: tuple[FunnelStep, ...] = ()
    series: tuple[Series, ...] = ()
    heat: HeatMap | None = None
    curves: tuple[Curve, ...] = ()
    categories: tuple[Choosable, ...] = ()
    channels: tuple[Choosable, ...] = ()
    languages: tuple[Choosable, ...] = ()
    levels: tuple[Choosable, ...] = ()


class BehindRow(Wire):
    """One conversation behind a point."""

    conversation_id: str
    customer_name: str = ""
    first_line: str = ""
    category_title: str = ""
    outcome: str = ""
    last_message_at: Moment


class BehindPage(Wire):
    """The conversations behind a point; ``next`` asks for more."""

    rows: tuple[BehindRow, ...] = ()
    next: str = ""


class AgentFigures(Wire):
    """One agent's own figures; only they themselves and leads are told."""

    person: PersonRef
    figures: tuple[FigureView, ...] = ()


class AgentFiguresList(Wire):
    """One's own, or for a lead everybody's."""

    people: tuple[AgentFigures, ...] = ()


class WeekDecision(Wire):
    """What was decided about one item, and what became of it since."""

    id: str
    item_id: str
    week: str
    kind: Literal["write-article", "change-policy", "fix-product", "watch", "nothing"]
    text: str = ""
    by: PersonRef | None = None
    at: Moment | None = None
    became: str = ""


class WeekItem(Wire):
    """One of the week's ten: a category and a reason of escalations.

    ``ratio`` is this week's volume over the mean of the four weeks before, with its Poisson interval; ``minutes`` is
    what people spent on them. ``action`` is the suggestion and ``because`` the rule behind it.
    """

    id: str
    rank: int
    category: str
    category_title: str
    reason: str
    reason_words: str
    volume: int
    share: RateView
    before_mean: float = 0.0
    ratio: float | None = None
    ratio_low: float | None = None
    ratio_high: float | None = None
    is_rising: bool = False
    minutes: float = 0.0
    examples: tuple[BehindRow, ...] = ()
    gap_ids: tuple[str, ...] = ()
    gap_titles: tuple[str, ...] = ()
    correction_ids: tuple[str, ...] = ()
    action: Literal["write-article", "change-policy", "fix-product", "watch", "nothing"] = "watch"
    because: str = ""
    decision: WeekDecision | None = None


class WeekView(Wire):
    """The weekly review: ``week`` is like 2026-W47; ``before`` are last week's decisions with what became of them."""

    week: str
    since: str
    until: str
    escalations: int = 0
    items: tuple[WeekItem, ...] = ()
    before: tuple[WeekDecision, ...] = ()
    is_over: bool = True
    headline: str = ""


class WeekList(Wire):
    """The weeks there is something to say about, newest first."""

    weeks: tuple[str, ...] = ()


class DecideWeek(Order):
    """Note what was decided about an item, under an id made at the desk; a later one replaces an earlier one."""

    id: ClientMadeId
    item_id: Identifier
    kind: Literal["write-article", "change-policy", "fix-product", "watch", "nothing"]
    text: Words = ""


class Rates(Wire):
    """What people and the desk cost, for the cost of a resolved outcome; money in millionths of ``currency``.

    ``risk`` is what the feasibility floor is drawn for.
    """

    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "EUR"
    agent_hour_micros: Annotated[int, Field(ge=0, le=10**12)] = 0
    reviewer_hour_micros: Annotated[int, Field(ge=0, le=10**12)] = 0
    fixed_month_micros: Annotated[int, Field(ge=0, le=10**13)] = 0
    band_low: Annotated[float, Field(ge=0, le=1)] = 0.10
    band_high: Annotated[float, Field(ge=0, le=1)] = 0.30


class ReportSchedule(Wire):
    """When and to whom the weekly report is mailed; the password is kept in the keyring or the environment.

    ``weekday`` 0 is Monday, ``hour`` is UTC. ``last_words`` says how the last one went.
    """

    is_on: bool = False
    recipients: Annotated[tuple[Annotated[str, Field(max_length=320)], ...], Field(max_length=20)] = ()
    weekday: Annotated[int, Field(ge=0, le=6)] = 0
    hour: Annotated[int, Field(ge=0, le=23)] = 7
    host: Annotated[str, Field(max_length=255)] = ""
    port: Annotated[int, Field(ge=1, le=65_535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: Annotated[str, Field(max_length=320)] = ""
    sender: Annotated[str, Field(max_length=320)] = ""
    password_is_set: bool = False
    next_at: Moment | None = None
    last_at: Moment | None = None
    last_words: str = ""


class ReportScheduleIn(Order):
    """The schedule as it is to be; ``password`` None leaves the one that is kept, '' forgets it."""

    schedule: ReportSchedule
    password: Annotated[str, Field(max_length=500)] | None = None
