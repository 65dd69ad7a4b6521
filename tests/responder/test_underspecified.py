"""Questions that leave open what they are about, and those that only look like it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workspace.responder.underspecified import ASK_BACK, names_before_nouns, openness


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("What does this subsidy cover?", ()),
        ("Is that for this machine as well?", ("How do I print labels?", "Settings, Labels.")),
        ("why is it doing that now", ()),
        ("it doesn't work", ()),
    ],
)
def test_what_points_at_nothing_is_open(text: str, before: tuple[str, ...]) -> None:
    assert openness(text, before) >= ASK_BACK


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("What does this subsidy cover?", ("Is there a subsidy for heat pumps?",)),
        ("How do I delete this invoice?", ()),
        ("Can we meet this Saturday?", ()),
        ("Is this intended for professionals?", ()),
        ("How do I export the customer list?", ()),
        ("I bought a heater and this heater does not heat", ()),
        ("", ()),
        ("it doesn't work", ("How do I print labels?", "Settings, Labels.")),
        ("Was macht diese Maschine?", ()),
    ],
)
def test_what_is_known_at_hand_or_said_before_is_not_open(text: str, before: tuple[str, ...]) -> None:
    assert openness(text, before) < ASK_BACK


@settings(deadline=None)
@given(st.text(max_size=300), st.lists(st.text(max_size=100), max_size=3))
def test_openness_is_a_share(text: str, before: list[str]) -> None:
    assert 0.0 <= openness(text, before) <= 1.0


def test_a_definite_noun_is_open_where_the_knowledge_has_many_of_it() -> None:
    towns = ("Auburn", "Mercy", "Hillside", "Lakeview", "Northgate")
    names = names_before_nouns(f"Walk in at the {town} Clinic on weekdays. The calendar shows it." for town in towns)
    assert names == {"clinic": frozenset(towns)}
    assert openness("When does the clinic open?", (), names) >= ASK_BACK
    assert openness("When does the clinic open?", (), {}) < ASK_BACK
    assert openness("When does the clinic open?", ("I was at Mercy Clinic", "How was it?"), names) < ASK_BACK
    assert openness("When does the calendar open?", (), names) < ASK_BACK
