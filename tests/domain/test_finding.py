"""Words are found as beginnings, whatever their case and accents, and their marks are where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.domain.finding import MOST_WORDS, SNIPPET_LENGTH, Finder, plain, words_of


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("Überweisung", ("uberweisung",)),
        ("cafe\u0301 CAFÉ", ("cafe",)),
        ("don't (AND) col:x*", ("don", "t", "and", "col", "x")),
        ('"\x00🙂_%\\', ()),
        ("a b " * 40, ("a", "b")),
        (" ".join(f"w{number}" for number in range(40)), tuple(f"w{number}" for number in range(MOST_WORDS))),
    ],
)
def test_what_is_typed_is_read_as_words(query: str, words: tuple[str, ...]) -> None:
    assert words_of(query) == words


@given(st.text())
def test_a_text_without_accents_is_as_long_as_before(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text(max_size=400), st.text(min_size=1, max_size=12))
def test_marks_are_inside_the_snippet_and_begin_with_a_word_that_was_typed(text: str, query: str) -> None:
    words = words_of(query)
    if not words:
        return
    snippet = Finder(words).snippet(text)
    assert len(snippet.text) <= SNIPPET_LENGTH + 2
    last = 0
    for start, end in snippet.marks:
        assert last <= start < end <= len(snippet.text)
        assert plain(snippet.text[start:end]).startswith(tuple(word[: end - start] for word in words))
        last = end


def test_a_far_word_is_in_its_snippet() -> None:
    snippet = Finder(("refund",)).snippet("Long before it. " * 30 + "Where is my Refund? " + "And long after. " * 30)
    assert [snippet.text[a:z] for a, z in snippet.marks] == ["Refund"]
    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")


def test_whole_words_short_texts_and_repetition_count_for_more() -> None:
    finder = Finder(("refund",))
    assert finder.score("a refund", 40) > finder.score("a refunding", 40)
    assert finder.score("a refund", 40) > finder.score("a refund " + "and other things " * 20, 40)
    assert finder.score("refund, refund", 40) > finder.score("refund, please", 40)
    assert finder.score("nothing", 40) == 0.0
    assert Finder(("refund", "dana")).all_begin("Dana asks for refunds")
    assert not Finder(("refund", "dana")).all_begin("Dana asks")
