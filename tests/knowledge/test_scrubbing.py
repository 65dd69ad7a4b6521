"""Personal data leaves a text before anything is learned from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.knowledge.scrubbing import scrub


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("write to dana.reyes+x@acme.example please", "dana.reyes"),
        ("my card is 4111 1111 1111 1111, charge it", "4111"),
        ("IBAN DE89 3704 0044 0532 0130 00 is mine", "3704"),
        ("call +49 (0)30 5550 1234 after six", "5550"),
        ("invoice INV-2043 is wrong", "2043"),
        ("order #991234 never came", "991234"),
        ("from 203.0.113.77 we get 403", "203.0"),
        ("my key is sk_live_9aZ8yX7wV6", "9aZ8"),
        ("log in at https://app.example/x?token=abc123 then", "abc123"),
        ("my number is 078-05-1120", "1120"),
    ],
)
def test_personal_data_is_taken_out(text: str, secret: str) -> None:
    scrubbed = scrub(text)
    assert secret not in scrubbed.text
    assert scrubbed.removed


@pytest.mark.parametrize(
    "text",
    [
        "Exports hold up to 10,000 rows and run at 02:00.",
        "Open Settings → Billing, then choose Pause for 1, 2 or 3 months.",
        "Version 4.12.0 of the app on iOS 17 fixes it since 2026-03-01.",
        "The API allows 600 requests a minute; a 429 says when to retry.",
    ],
)
def test_general_knowledge_stays_word_for_word(text: str) -> None:
    assert scrub(text) == scrub(scrub(text).text)
    assert scrub(text).text == text


def test_the_names_in_the_conversation_are_taken_out_whole_and_in_part() -> None:
    scrubbed = scrub("Dana said that reyes@ home and Dana Reyes of Acme GmbH agree", ["Dana Reyes", "Acme GmbH"])
    for name in ("Dana", "Reyes", "reyes", "Acme"):
        assert name not in scrubbed.text


@given(st.text(max_size=300), st.from_regex(r"[a-z]{3,12}\.[a-z]{3,12}@[a-z]{3,10}\.example", fullmatch=True))
def test_an_address_never_survives_whatever_stands_around_it(around: str, address: str) -> None:
    assert address not in scrub(f"{around} {address} {around}").text


@given(st.text(max_size=400))
def test_scrubbing_twice_takes_out_nothing_more(text: str) -> None:
    once = scrub(text).text
    assert scrub(once).text == once
