"""Keys can be changed, never lost: clashes are seen, swaps are whole, and what was kept is there at the next start."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.desktop.agent import Agent
from tests.desktop.conftest import AtDesk, Run
from tests.desktop.served import Served
from workspace.desktop.actions import ACTIONS, BY_ID
from workspace.desktop.keymap import FIXED, KeyMap, keymap, portable

KEYS = st.sampled_from(["J", "Y", "G", "G, M", "G, Y", "Ctrl+Shift+Y", "Shift+F6", "F9", ".", "Ctrl+Y, Y", "Z"])
ACTION_IDS = st.sampled_from([action.id for action in ACTIONS if action.id not in FIXED])


@pytest.fixture(autouse=True)
def _own_keys_again(qapp: QApplication) -> Iterator[None]:
    yield
    keymap().reset_all()


def is_whole(keys: KeyMap) -> bool:
    """Every action can be reached by keys of its own."""
    return all(keys.keys(one.id) and not keys.clashes(one.id, k) for one in ACTIONS for k in keys.keys(one.id))


def test_keys_that_begin_others_clash(qapp: QApplication) -> None:
    keys = KeyMap()
    assert keys.clashes("claim", "J") == ["next-row"]
    assert "view-mine" in keys.clashes("claim", "G")
    assert keys.clashes("claim", "J, X") == ["next-row"]
    assert keys.clashes("claim", "C") == []
    assert keys.clashes("claim", "Ctrl+Shift+Y") == []


@pytest.mark.parametrize("wanted", ["Tab", "Return", "Ctrl+V", "G, Space", ""])
def test_what_is_needed_for_typing_and_moving_is_refused(qapp: QApplication, wanted: str) -> None:
    assert KeyMap().refusal("claim", wanted)


@given(st.lists(st.tuples(ACTION_IDS, KEYS), max_size=12))
def test_whatever_is_changed_every_action_keeps_keys_of_its_own(wishes: list[tuple[str, str]]) -> None:
    keys = KeyMap()
    for action_id, wanted in wishes:
        if not keys.refusal(action_id, wanted) and not keys.clashes(action_id, wanted):
            keys.change(action_id, wanted)
            assert keys.keys(action_id) == (portable(wanted),)
    assert is_whole(keys)
    again = KeyMap()
    again.take(keys.text())
    assert {one.id: again.keys(one.id) for one in ACTIONS} == {one.id: keys.keys(one.id) for one in ACTIONS}


@given(
    st.one_of(
        st.text(max_size=40),
        st.dictionaries(ACTION_IDS, st.lists(KEYS, max_size=2)).map(lambda one: repr(one).replace("'", '"')),
    )
)
def test_whatever_was_kept_the_desk_can_be_used(kept: str) -> None:
    keys = KeyMap()
    keys.take(kept)
    assert is_whole(keys)


def test_a_swap_gives_each_the_other_ones_keys_and_a_reset_waits_for_the_other(qapp: QApplication) -> None:
    keys = KeyMap()
    keys.swap("claim", "next-row", "J")
    assert (keys.keys("claim"), keys.keys("next-row")) == (("J",), ("C",))
    assert keys.reset("claim") == ["next-row"], "its own key is somebody else's now"
    assert keys.keys("claim") == ("J",)
    keys.reset_all()
    assert keys.keys("claim") == BY_ID["claim"].keys


def presses(agent: Agent, keys: str) -> None:
    """Press new keys in the field, and wait for no more."""
    QTest.keySequence(agent.parts.settings_view.keys.field, QKeySequence(keys))


async def finds(agent: Agent, words: str) -> None:
    part = agent.parts.settings_view.keys
    part.search.setFocus()
    part.search.clear()
    agent.types(words)
    part.list.setFocus()
    agent.press("Return")
    await agent.until(part.field.hasFocus, "the field for the new keys")


def test_changed_keys_work_at_once_are_shown_and_are_kept(run: Run, served: Served, at_desk: AtDesk) -> None:
    async def story() -> None:
        async with at_desk(served) as agent:
            case = served.writes("Something unheard of")
            served.until_handed_over(case)
            await agent.sees(case)
            agent.press("Ctrl+,")
            part = agent.parts.settings_view.keys
            await finds(agent, "claim the conv")
            presses(agent, "J")
            await agent.until(part.swap.isVisible, "the offer to swap")
            assert keymap().keys("claim") == ("C",), "a clash changes nothing by itself"
            await finds(agent, "claim the conv")
            presses(agent, "Y")
            await agent.until(lambda: keymap().keys("claim") == ("Y",), "the new key")
            header = agent.parts.conversation_view.header
            assert header.claim.text().endswith("  Y")
            agent.press("Esc", "?")
            sheet = agent.desk.doing.help
            assert "Y" in [one.text() for one in sheet.findChildren(QLabel)]
            agent.press("Esc")
            await agent.opens(case)
            agent.press("Esc", "C")
            agent.press("Y")
            await agent.until(lambda: served.detail(case).row.state == "claimed", "claimed by the new key")
        async with at_desk(served) as agent:
            assert keymap().keys("claim") == ("Y",), "kept"
            action = next(one for one in agent.desk.window.actions() if one.objectName() == "claim")
            assert action.shortcut().toString() == "Y"
            agent.press("Ctrl+,")
            agent.parts.settings_view.keys.reset_all.click()
            assert action.shortcut().toString() == "C"

    run(story())
