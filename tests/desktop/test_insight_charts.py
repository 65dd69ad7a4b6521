"""Charts are read by eye, by keys and aloud: round axes, hollow points, one current point, its sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workspace.desktop.charts.bars import BarChart
from workspace.desktop.charts.chart import Chart, ChartPoint
from workspace.desktop.charts.curve import CurveChart
from workspace.desktop.charts.heat import HeatChart, better_ink, contrast, mixed
from workspace.desktop.charts.scale import scale_of, share_scale
from workspace.desktop.charts.trend import TrendChart
from workspace.desktop.theme.palette import LIGHT, PALETTES
from workspace.desktop.theme.theme import Theme


def points(count: int, *, gap: int = -1) -> list[ChartPoint]:
    """So many points, one of them perhaps a gap, the last with too few."""
    return [
        ChartPoint(
            key=str(at), title=f"title {at}", value=None if at == gap else 0.1 + 0.5 * at / count, low=0.05, high=0.7,
            n=40, is_too_few=at == count - 1, said=f"point {at}", shown=f"{at}",
        )
        for at in range(count)
    ]  # fmt: skip


def charts(theme: Theme) -> list[Chart]:
    """One of each kind with three points."""
    made: list[Chart] = [
        TrendChart(theme, "trend", lambda value: f"{value:.0%}"), BarChart(theme, "bars", lambda value: f"{value:.0%}"),
    ]  # fmt: skip
    for chart in made:
        chart.show_points(points(3))
    heat = HeatChart(theme, "heat")
    heat.show_cells(("a", "b"), ("x", "y", "z"), points(6))
    curve = CurveChart(theme, "curve", joined=False)
    curve.shares = (0.1, 0.5, 0.9)
    curve.show_points(points(3))
    return [*made, heat, curve]


@given(st.floats(1e-6, 1e9))
def test_an_axis_begins_at_nothing_and_ends_above_with_round_steps(highest: float) -> None:
    scale = scale_of(highest)
    assert scale.low == 0
    assert highest <= scale.high * (1 + 1e-9)
    assert scale.high <= highest * 3 + 1e-9
    assert 2 <= len(scale.ticks) <= 6
    shares = share_scale(min(1.0, highest))
    assert shares.high <= 1
    assert shares.share(min(1.0, highest)) <= 1


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_keys_move_between_points_and_enter_opens_one(qtbot: QtBot, mode: str) -> None:
    theme = Theme()
    theme.use(mode)
    for chart in charts(theme):
        qtbot.addWidget(chart)
        chart.resize(600, 240)
        chart.show()
        opened: list[str] = []
        chart.opened.connect(opened.append)
        QTest.keyClick(chart, Qt.Key.Key_Right)
        assert chart.current is chart.points[0]
        QTest.keyClick(chart, Qt.Key.Key_Right)
        assert chart.current is chart.points[1]
        assert chart.accessibleDescription().startswith("point 1")
        QTest.keyClick(chart, Qt.Key.Key_End)
        QTest.keyClick(chart, Qt.Key.Key_Return)
        assert opened == [chart.points[-1].key]
        QTest.keyClick(chart, Qt.Key.Key_Home)
        assert chart.current is chart.points[0]
        assert chart.accessibleName()


def test_a_chart_says_all_its_points_and_that_it_has_none(qtbot: QtBot) -> None:
    chart = TrendChart(Theme(), "trend", str)
    qtbot.addWidget(chart)
    chart.show_points([])
    assert "Nothing was counted" in chart.whole_said
    chart.grab()
    chart.show_points(points(4, gap=1))
    assert chart.whole_said.splitlines() == ["point 0", "point 1", "point 2", "point 3"]


def test_a_heat_map_moves_by_rows_and_columns(qtbot: QtBot) -> None:
    heat = charts(Theme())[2]
    qtbot.addWidget(heat)
    for key, wanted in (
        (Qt.Key.Key_Right, "0"), (Qt.Key.Key_Right, "1"), (Qt.Key.Key_Down, "4"), (Qt.Key.Key_Right, "5"),
        (Qt.Key.Key_Right, "5"), (Qt.Key.Key_Up, "2"), (Qt.Key.Key_Left, "1"),
    ):  # fmt: skip
        QTest.keyClick(heat, key)
        assert heat.current is not None
        assert heat.current.key == wanted


def test_a_point_is_found_under_the_pointer_and_a_gap_is_not(qtbot: QtBot) -> None:
    chart = TrendChart(Theme(), "trend", str)
    qtbot.addWidget(chart)
    chart.resize(600, 240)
    chart.show_points(points(5, gap=2))
    places = chart.frame().places
    assert [chart.at(place) for place in places] == [0, 1, -1, 3, 4]


def test_too_few_is_drawn_hollow_in_both_themes(qtbot: QtBot) -> None:
    for mode in ("light", "dark"):
        theme = Theme()
        theme.use(mode)
        chart = TrendChart(theme, "trend", lambda value: f"{value:.0%}")
        qtbot.addWidget(chart)
        chart.resize(600, 240)
        chart.show_points(points(3))
        picture: QImage = chart.grab().toImage()
        inside = [picture.pixelColor(place.toPoint()) for place in chart.frame().places]
        assert inside[0] == QColor(theme.palette.accent)
        assert inside[-1] == QColor(theme.palette.pane), "the inside of a hollow point is the ground"


def test_of_many_points_those_with_too_few_are_still_hollow(qtbot: QtBot) -> None:
    theme = Theme()
    theme.use("light")
    chart = TrendChart(theme, "trend", lambda value: f"{value:.0%}")
    qtbot.addWidget(chart)
    chart.resize(1400, 240)
    chart.show_points(points(104))
    picture = chart.grab().toImage()
    assert picture.pixelColor(chart.frame().places[-1].toPoint()) == QColor(theme.palette.pane)


@pytest.mark.parametrize("palette", ["light", "dark", "high-contrast", "high-contrast-light"])
def test_numbers_in_a_heat_map_can_be_read_on_every_shade(palette: str) -> None:
    colours = next((one for one in PALETTES.values() if one.name == palette), LIGHT)
    for step in range(101):
        accent = QColor(colours.accent)
        accent.setAlphaF(0.06 + 0.84 * step / 100)
        ground = mixed(QColor(colours.raised), accent)
        assert contrast(ground, better_ink(ground, colours.on_accent, colours.primary)) >= 4.5


@pytest.mark.parametrize("count", [1, 3, 40, 104])
def test_any_number_of_points_is_drawn(qtbot: QtBot, count: int) -> None:
    for chart in charts(Theme())[:2]:
        qtbot.addWidget(chart)
        chart.resize(500, 200)
        chart.show_points(points(count, gap=count // 2 if count > 3 else -1))
        assert not chart.grab().isNull()
