"""The look keeps its promises: contrast, one list of keys, and a name for everything that can have the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.desktop.actions import ACTIONS, Action, meet
from workspace.desktop.theme.palette import PALETTES, Palette, contrast
from workspace.resources import folder

TEXT = 4.5
SHAPES = 3.0


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_every_text_can_be_read_on_every_surface(palette: Palette) -> None:
    pairs = {
        (ink, surface): contrast(getattr(palette, ink), surface)
        for ink in ("primary", "secondary", "faint")
        for surface in palette.surfaces
    }
    pairs |= {
        ("meaning", ground): contrast(meaning.ink, ground)
        for meaning in palette.meanings
        for ground in (meaning.soft, palette.pane, palette.raised, palette.selected, palette.hover)
    }
    pairs |= {("accent", ground): contrast(palette.accent_ink, ground) for ground in palette.surfaces}
    pairs[("on accent", palette.accent)] = contrast(palette.on_accent, palette.accent)
    pairs[("on accent", palette.accent_hover)] = contrast(palette.on_accent, palette.accent_hover)
    weak = {pair: round(value, 2) for pair, value in pairs.items() if value < TEXT}
    assert not weak


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_shapes_that_mean_something_can_be_seen(palette: Palette) -> None:
    shapes = [palette.focus, *palette.sentiment, *(meaning.mark for meaning in palette.meanings)]
    weak = {
        shape: round(contrast(shape, palette.pane), 2) for shape in shapes if contrast(shape, palette.pane) < SHAPES
    }
    assert not weak


def test_no_two_actions_share_a_key(qapp: QApplication) -> None:
    taken: dict[str, list[Action]] = {}
    for action in ACTIONS:
        assert action.title
        assert action.keys, f"{action.id} has no key"
        for keys in action.keys:
            portable = QKeySequence(keys).toString()
            assert portable, f"{keys} is no key"
            others = taken.setdefault(portable, [])
            assert not any(meet(action, other) for other in others), f"{action.id} and {others} share {keys}"
            others.append(action)
    firsts = {keys.split(", ")[0]: one for keys, known in taken.items() if ", " in keys for one in known}
    hidden = [one.id for keys in firsts.keys() & set(taken) for one in taken[keys] if meet(one, firsts[keys])]
    assert not hidden, "a key that begins another can never be pressed alone"
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


def test_fonts_and_icons_come_with_their_licences() -> None:
    for name in ("fonts", "icons"):
        assert (folder(name) / "LICENSE.txt").read_text(encoding="utf-8")


def unnamed(root: QWidget) -> list[str]:
    """What can have the focus and has no name."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def test_everything_that_can_have_the_focus_has_a_name(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            assert lena.desk.actions.unbound == set()
            window = lena.desk.window
            assert unnamed(window) == []
            case = served.writes("Why was I charged twice?")
            await lena.opens(case)
            assert unnamed(window) == []
            lena.press("Esc", "W", "E")
            await lena.until(lambda: lena.parts.conversation_view.panel.correction.draft, "the draft")
            assert unnamed(window) == []
            lena.press("Esc", "Ctrl+K")
            assert unnamed(window) == []
            lena.press("Esc", "Ctrl+,")
            assert unnamed(window) == []
            lena.press("Esc", "?")
            assert unnamed(window) == []

    run(story())


def test_f6_goes_round_the_panes_and_notices_never_take_the_focus(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes("Why was I charged twice?")
            await lena.opens(case)
            window = lena.desk.window
            seen = []
            for _ in range(3):
                lena.press("F6")
                focus = QApplication.focusWidget()
                seen.append(next(pane.objectName() for pane in window.panes() if focus and pane.isAncestorOf(focus)))
            assert sorted(seen) == ["conversation", "queue", "side"]
            lena.press("R")
            lena.parts.notices.problem("Something to read", key="test")
            assert lena.focus == "reply"

    run(story())


def test_narrow_windows_take_turns_and_big_type_still_fits(served: Served, at_desk: AtDesk, run: Run) -> None:
    async def story() -> None:
        async with at_desk(served) as lena:
            case = served.writes("Why was I charged twice?")
            await lena.sees(case)
            window, parts = lena.desk.window, lena.parts
            window.resize(1000, 700)
            assert (parts.queue_view.isVisible(), parts.conversation_view.isVisible()) == (True, False)
            lena.press("J", "Return")
            assert (parts.queue_view.isVisible(), parts.conversation_view.isVisible()) == (False, True)
            lena.press("Esc")
            assert parts.queue_view.isVisible()
            lena.desk.settings.choose(type(lena.desk.settings.preferences)("light", 2.0, False))
            lena.press("Return")
            assert window.width() <= 1100

    run(story())
