"""What a source changed and what people corrected come together; where they disagree, both are shown."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.domain.article import Article, Audience, Provenance
from workspace.domain.identifiers import ArticleId
from workspace.knowledge.merging import merge_articles, merge_sets, merge_text, pieces_of

SENTENCES = ("One fact. ", "Two facts! ", "Is it so? ", "A line\n", "# Heading\n", "\n", "last", "- item one\n")
texts = st.lists(st.sampled_from(SENTENCES), max_size=12).map("".join)
anything = st.text(max_size=200)
BASE = Article(
    ArticleId("refunds"),
    "Refunds",
    "You get it in 3 days. Ask your bank.\n\nFees are kept.",
    examples=("where is my refund", "refund?"),
    short_answer="In 3 days.",
)


@given(anything)
def test_pieces_are_the_whole_text(text: str) -> None:
    assert "".join(pieces_of(text)) == text


@given(texts | anything, texts | anything)
def test_one_side_that_changed_wins(base: str, changed: str) -> None:
    for merged in (
        merge_text(base, base, changed),
        merge_text(base, changed, base),
        merge_text(base, changed, changed),
    ):
        assert merged.text == changed
        assert merged.is_clean


@given(texts, texts, texts)
def test_both_sides_see_the_same_clashes(base: str, ours: str, theirs: str) -> None:
    one, other = merge_text(base, ours, theirs), merge_text(base, theirs, ours)
    assert one.clashes == tuple((mine, their) for their, mine in other.clashes)
    if one.is_clean:
        assert one.text == other.text


@given(texts, texts, texts)
def test_nothing_of_ours_is_lost_silently(base: str, ours: str, theirs: str) -> None:
    """Every piece people added is in the result; where the source said something else, it is a clash besides."""
    merged = merge_text(base, ours, theirs)
    for piece in set(pieces_of(ours)) - set(pieces_of(base)):
        assert piece in merged.text


@given(st.lists(st.sampled_from("abcdefgh"), min_size=6, max_size=12, unique=True), st.data())
def test_edits_in_different_places_are_both_kept(names: list[str], data: st.DataObject) -> None:
    lines = [f"{name} is so.\n" for name in names]
    first = data.draw(st.integers(0, len(lines) - 3))
    second = data.draw(st.integers(first + 2, len(lines) - 1))
    ours, theirs = list(lines), list(lines)
    ours[first], theirs[second] = "OURS.\n", "THEIRS.\n"
    merged = merge_text("".join(lines), "".join(ours), "".join(theirs))
    expected = list(lines)
    expected[first], expected[second] = "OURS.\n", "THEIRS.\n"
    assert merged.is_clean
    assert merged.text == "".join(expected)


def test_two_sentences_of_one_paragraph_do_not_clash() -> None:
    ours, theirs = BASE.body.replace("3 days", "5 days"), BASE.body.replace("Fees are kept.", "Fees are returned.")
    merged = merge_text(BASE.body, ours, theirs)
    assert merged.is_clean
    assert merged.text == "You get it in 5 days. Ask your bank.\n\nFees are returned."


def test_the_same_sentence_changed_twice_gives_both() -> None:
    ours, theirs = BASE.body.replace("3 days", "5 days"), BASE.body.replace("3 days", "10 days")
    merged = merge_text(BASE.body, ours, theirs)
    assert merged.clashes == (("You get it in 5 days. ", "You get it in 10 days. "),)
    assert "5 days" in merged.text


@given(*[st.lists(st.sampled_from("abcdef"), unique=True).map(tuple)] * 3)
def test_sets_keep_what_people_added(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> None:
    merged = merge_sets(base, ours, theirs)
    assert set(merged) == (set(ours) - (set(base) - set(theirs))) | (set(theirs) - set(base))
    assert len(merged) == len(set(merged))


def test_an_article_keeps_its_credit_its_owner_and_its_audience() -> None:
    ours = replace(
        BASE,
        body=BASE.body.replace("3 days", "5 days"),
        examples=(*BASE.examples, "money back when"),
        audience=Audience.INTERNAL,
        provenance=Provenance.CORRECTION,
        credited_to="Lena",
        correction_id="c1",
        owner_name="Tom",
        version=4,
    )
    theirs = replace(BASE, title="Refunds and fees", examples=("refund?", "fees?"))
    merged = merge_articles(BASE, ours, theirs)
    assert merged.clashing == ()
    article = merged.article
    assert (article.title, article.body) == ("Refunds and fees", ours.body)
    assert article.examples == ("refund?", "money back when", "fees?")
    assert (article.credited_to, article.correction_id, article.owner_name) == ("Lena", "c1", "Tom")
    assert (article.provenance, article.audience, article.version) == (Provenance.CORRECTION, Audience.INTERNAL, 4)


@pytest.mark.parametrize("name", ["title", "short_answer", "category"])
def test_a_field_changed_on_both_sides_clashes(name: str) -> None:
    changes: dict[str, Any] = {name: "ours"}
    ours, theirs = replace(BASE, **changes), replace(BASE, **{**changes, name: "theirs"})
    merged = merge_articles(BASE, ours, theirs)
    assert merged.clashing == (name,)
    assert getattr(merged.article, name) == "ours"


def test_a_short_answer_for_neither_text_goes() -> None:
    ours = replace(BASE, body=BASE.body.replace("3 days", "5 days"))
    theirs = replace(BASE, body=BASE.body.replace("Fees are kept.", "Fees are returned."))
    assert merge_articles(BASE, ours, theirs).article.short_answer == ""
