"""The labelled requests for a person keep their form, and no message of one half has a near-copy in the other."""

import json
import re
from collections import Counter
from itertools import product
from pathlib import Path
from typing import Final, TypedDict

import pytest

SET: Final = Path(__file__).parent / "person_requests"
HALVES: Final = ("dev", "held_out")
LANGUAGES: Final = {"en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "tr", "cs"}
ASKING: Final = {
    "alone",
    "plain",
    "polite",
    "chat",
    "callback",
    "supervisor",
    "indirect",
    "in-problem",
    "angry",
    "after-bot",
}
NOT_ASKING: Final = {"trap", "declined", "about-bot", "complaint", "ordinary", "small-talk"}
HARD: Final = {"trap", "declined"}
MOST_WORDS_IN_COMMON: Final = 0.7


class Message(TypedDict):
    """One labelled message; `kind` says how it asks or why it might be mistaken for asking."""

    text: str
    language: str
    asks: bool
    kind: str


def messages(half: str) -> list[Message]:
    return [json.loads(line) for line in (SET / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()]


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("half", HALVES)
def test_every_line_has_the_form_of_a_labelled_message(half: str) -> None:
    for message in messages(half):
        assert message.keys() == {"text", "language", "asks", "kind"}
        assert message["text"].strip() == message["text"] != ""
        assert message["language"] in LANGUAGES
        assert message["asks"] is (message["kind"] in ASKING)
        assert message["kind"] in ASKING | NOT_ASKING


@pytest.mark.parametrize("half", HALVES)
def test_every_language_has_its_share_of_requests_and_of_traps(half: str) -> None:
    found = messages(half)
    for language in LANGUAGES:
        least_asking, least_other = (60, 90) if language == "en" else (20, 30)
        of_language = [message for message in found if message["language"] == language]
        kinds = Counter(message["kind"] for message in of_language)
        assert sum(message["asks"] for message in of_language) >= least_asking
        assert sum(not message["asks"] for message in of_language) >= least_other
        assert sum(kinds[kind] for kind in HARD) >= least_other // 2
        assert kinds.keys() == ASKING | NOT_ASKING, f"{language} has no {(ASKING | NOT_ASKING) - kinds.keys()}"


@pytest.mark.parametrize("half", HALVES)
def test_no_language_says_a_thing_twice(half: str) -> None:
    seen = Counter((message["language"], message["text"].casefold()) for message in messages(half))
    assert not [text for text, times in seen.items() if times > 1]


def test_no_message_has_a_near_copy_in_the_other_half() -> None:
    dev, held_out = (
        [(message["text"], message["language"], words(message["text"])) for message in messages(half)]
        for half in HALVES
    )
    near = [
        (text, other)
        for (text, language, its_words), (other, other_language, other_words) in product(dev, held_out)
        if text.casefold() == other.casefold()
        or (
            language == other_language
            and len(its_words & other_words) > MOST_WORDS_IN_COMMON * len(its_words | other_words)
        )
    ]
    assert not near, f"{len(near)} messages have a near-copy in the other half"
