"""Draws can be repeated, keep their quota and their chances, and find somebody else for the second review."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.quality.sampling import assign, draw, is_doubled, place, room_left
from workspace.quality.statistics.weighting import inverse_probability

NAMES = st.lists(st.text("abcdef0123456789", min_size=1, max_size=6), unique=True, max_size=60)
SEEDS = st.text("abc", min_size=1, max_size=5)
RATES = st.floats(0, 1)


@given(SEEDS, NAMES, RATES, st.none() | st.integers(0, 20), st.randoms())
def test_a_draw_is_the_same_in_whatever_order_it_is_made(
    seed: str, names: list[str], rate: float, room: int | None, order: object
) -> None:
    once = draw(seed, names, rate, room)
    assert once == draw(seed, list(reversed(names)), rate, room)
    taken = [one for one in once if one.is_taken]
    assert room is None or len(taken) <= room
    assert len({one.conversation_id for one in once}) == len(once)
    assert all(0 < one.probability <= rate for one in once if one.is_taken)
    if room is None or room >= len(once):
        assert all(one.is_taken and one.probability == rate for one in once)
    # Those that are taken come first in the plan's order.
    worst = max((place(seed, one.conversation_id) for one in taken), default=0.0)
    assert all(place(seed, one.conversation_id) >= worst for one in once if not one.is_taken)


@given(SEEDS, NAMES, NAMES, RATES)
def test_who_is_drawn_does_not_depend_on_who_else_is_there(
    seed: str, some: list[str], others: list[str], rate: float
) -> None:
    alone = {one.conversation_id for one in draw(seed, some, rate, None)}
    together = {one.conversation_id for one in draw(seed, [*some, *others], rate, None)}
    assert alone == together & set(some)


@given(
    SEEDS,
    st.text("xyz", min_size=1, max_size=4),
    st.lists(st.sampled_from("ABCDEF"), unique=True),
    st.dictionaries(st.sampled_from("ABCDEF"), st.integers(0, 9)),
    st.sets(st.sampled_from("ABCDEF")),
)
def test_nobody_is_given_what_they_may_not_have_and_the_second_is_another(
    seed: str, conversation: str, people: list[str], load: dict[str, int], without: set[str]
) -> None:
    first = assign(seed, conversation, people, load, without)
    may = set(people) - without
    assert (first in may) if may else first == ""
    if may:
        assert load.get(first, 0) == min(load.get(one, 0) for one in may)
        second = assign(seed, conversation, people, load, {*without, first})
        assert second != first


def test_a_quota_that_is_full_leaves_everybody_for_the_next_time() -> None:
    assert draw("s", ["a", "b", "c"], 1.0, 0) == []
    assert room_left(0, 99) is None
    assert room_left(10, 3) == 7
    assert room_left(10, 3, 1 / 7) == 0
    assert room_left(10, 1, 2 / 7) == 2


def test_doubles_are_a_share_of_their_own() -> None:
    names = [f"c{number}" for number in range(4000)]
    drawn = [one.conversation_id for one in draw("seed", names, 0.25, None)]
    share = statistics.mean(is_doubled("seed", one, 0.2) for one in drawn)
    assert share == pytest.approx(0.2, abs=0.04)


def test_the_chances_it_keeps_give_the_whole_back() -> None:
    # 2,000 conversations of which 1 in 10 is faulty; a quota that cuts differently from week to week.
    names = [f"c{number}" for number in range(2000)]
    faulty = {one for number, one in enumerate(names) if number % 10 == 0}
    hit, estimates = 0, []
    for turn in range(200):
        had, chances = [], []
        for week in range(4):
            cohort = names[week * 500 : (week + 1) * 500]
            for one in draw(f"seed-{turn}", cohort[: 100 * (week + 1)], 0.5, 40):
                if one.is_taken:
                    had.append(one.conversation_id in faulty)
                    chances.append(one.probability)
        found = inverse_probability(had, chances)
        assert found.value is not None
        assert found.low is not None
        assert found.high is not None
        estimates.append(found.value)
        hit += found.low <= 0.1 <= found.high
    assert statistics.mean(estimates) == pytest.approx(0.1, abs=0.005)
    assert hit >= 186
