"""What a rewriting lost or made up is named, and what is only written differently is not."""

import pytest
from hypothesis import given
from hypothesis import settings as check
from hypothesis import strategies as any_of

from workspace.responder.kept_facts import changed_facts


@pytest.mark.parametrize(
    ("draft", "rewritten", "changed"),
    [
        ("It takes 3 days.", "It takes three days.", ()),
        ("It costs 1,000.50 €.", "Es kostet 1.000,50 €.", ()),
        ("Until 2026-03-12.", "Bis 12.03.2026.", ()),
        ("Until 12.03.2026.", "Until 13.03.2026.", ("12.03.2026", "13.03.2026")),
        ("Write to help@fern.example.", "Write to us.", ("help@fern.example",)),
        ("See https://a.example/x.", "See https://a.example/y.", ("https://a.example/x", "https://a.example/y")),
        ("Your order INV-2041 left.", "Your order left.", ("INV-2041",)),
        ("Your order left.", "Your order INV-2041 left.", ("INV-2041",)),
        ("Press “Save changes”.", "Press Save changes.", ()),
        ("Press “Save changes”.", "Press Store.", ("Save changes",)),
        ("It takes 3 days.", "It takes 3 weeks.", ("3 day", "3 week")),
        ("You get 42 € back.", "You get 42 $ back.", ("42 euro", "42 dollar")),
        ("On the 3rd floor.", "On floor 3.", ()),
        ("Hello there.", "Hi there.", ()),
    ],
)
def test_what_differs_is_named(draft: str, rewritten: str, changed: tuple[str, ...]) -> None:
    assert changed_facts(draft, rewritten) == changed


@given(any_of.text(max_size=300))
@check(deadline=None, database=None)
def test_a_text_differs_from_itself_in_nothing(text: str) -> None:
    assert changed_facts(text, text) == ()


@given(any_of.integers(13, 10**6), any_of.integers(13, 10**6))
@check(deadline=None, database=None)
def test_no_changed_number_goes_unnamed(one: int, other: int) -> None:
    changed = changed_facts(f"You owe us {one} in all.", f"In all you owe us {other}.")
    assert changed == (() if one == other else (str(one), str(other)))
