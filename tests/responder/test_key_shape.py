"""Keys in a customer's words: found however they are typed, and never out of something longer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.domain.errors import BadInput
from workspace.responder.key_shape import KeyChoice, KeyShape


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Is FR-2024-00017 paid?", ["FR-2024-00017"]),
        ("fr 2024 00017, FR202400018 and fr–2024–00017 again", ["FR-2024-00017", "FR-2024-00018"]),
        ("(FR-2024-00017).", ["FR-2024-00017"]),
        ("FR-2024-00017' OR '1'='1", ["FR-2024-00017"]),
        ("FR-2024-00017; drop table invoices", ["FR-2024-00017"]),
        ("XFR-2024-00017 FR-2024-000171 FR-2024-00017-2 FR-2024-0001", []),
        ("FR-2024-0001७ FR-２０２４-00017", []),
        ("", []),
    ],
)
def test_keys_are_found_as_people_type_them(text: str, keys: list[str]) -> None:
    assert KeyShape("FR-####-#####").find(text) == keys


def test_a_piece_of_a_longer_number_is_no_key() -> None:
    assert KeyShape("####-#####").find("FR-2024-00017 and 2024-00018") == ["2024-00018"]


def test_parts_may_vary_in_length() -> None:
    shape = KeyShape("@{2}#{3,6}")
    assert shape.find("order ab123 or AB1234567 or a123") == ["AB123"]
    assert shape.fits("ab123")
    assert not shape.fits("ab123 x")


@pytest.mark.parametrize(
    "shape", ["", "@@@@", "(a+)+#", "#{0}", "#{9,2}", "#{41}", "#{1,9}-#{1,9}-#{1,9}", "#" * 61, ".*"]
)
def test_a_shape_that_cannot_be_used_is_refused(shape: str) -> None:
    with pytest.raises(BadInput):
        KeyShape(shape)


@given(st.from_regex(r"FR-[0-9]{4}-[0-9]{5}", fullmatch=True), st.text(max_size=60), st.text(max_size=60))
def test_what_is_found_always_has_the_shape(key: str, before: str, after: str) -> None:
    shape = KeyShape("FR-####-#####")
    found = shape.find(f"{before} {key} {after}")
    assert key in found
    assert all(shape.fits(one) for one in found)


COUNTRIES = KeyChoice(
    {"Germany": ("Deutschland", "Allemagne"), "Ivory Coast": ("Côte d'Ivoire",), "Guinea": (), "Guinea-Bissau": ()}
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Shipping to GERMANY?", ["Germany"]),
        ("nach Deutschland oder in die Côte d’Ivoire, Germany I mean", ["Germany", "Ivory Coast"]),
        ("to Guinea-Bissau, not Guinea", ["Guinea-Bissau", "Guinea"]),
        ("Germanys, Pregermany", []),
        ("", []),
    ],
)
def test_words_are_found_in_any_language_they_are_declared_in(text: str, keys: list[str]) -> None:
    assert COUNTRIES.find(text) == keys
    assert all(COUNTRIES.fits(key) for key in keys)


def test_words_make_way_for_a_stand_in() -> None:
    assert COUNTRIES.without("Is Guinea-Bissau dearer than Germany?", "X") == "Is X dearer than X?"


@pytest.mark.parametrize("choices", [{}, {"": ()}, {"a": ("b",), "b": ()}, {"x" * 61: ()}, {"-": ()}])
def test_words_that_cannot_be_told_apart_are_refused(choices: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(BadInput):
        KeyChoice(choices)
